/** The recipe of the docs that holds a deployment back: its own words, on what the built Action tells. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocksOf, documentAt, sectionOf } from './docs/documents.ts';
import { here } from './github/hub.ts';
import { action, folder } from './runner.ts';

const page = documentAt('docs/platform-engineer.md');
const [recipe] = blocksOf(sectionOf(page, 'A gate before a deployment'), 'yaml');
const { jobs } = parse(recipe?.text ?? '');

const plan = `
program: { id: rocket, title: Rocket }
owners: { core: { name: Core } }
milestones: { alpha: { title: Alpha, outcome: It flies } }
workstreams:
  engine: { title: Engine, owner: core, milestone: alpha }
  rollout-approval:
    title: Approve
    owner: core
    milestone: alpha
    gate: true
    blocked-by: [engine]
    done-when: [A sponsor agrees]
`;

/** What GitHub makes of a condition. */
function holds(condition: string, gates: string): boolean {
  const { tokens } = new Lexer(condition).lex();
  const expression = new Parser(tokens, ['needs'], []).parse();
  const text = (value: string) => new data.StringData(value);
  const object = (key: string, value: data.ExpressionData) => new data.Dictionary({ key, value });
  const needs = object('gate', object('outputs', object('gates', text(gates))));
  return new Evaluator(expression, object('needs', needs)).evaluate().coerceString() === 'true';
}

test('a deployment waits until the gate is open, and needs no more than to read', async () => {
  const sandbox = await here();
  const workspace = folder({ 'plan/plan.yml': plan });
  const ada = sandbox.as('ada');
  await action(sandbox, { workspace });
  const number = (title: string) =>
    sandbox.view().issues.find((issue) => issue.title === title)?.number ?? expect.fail();
  const step = jobs.gate.steps.find(({ id }: { id?: string }) => id === 'plan');
  expect(jobs.gate.outputs.gates).toContain('steps.plan.outputs.gates');

  const deploys = async () => {
    const from = sandbox.requests.length;
    const run = await action(sandbox, { workspace, event: 'workflow_dispatch', inputs: step.with });
    expect([run.code, sandbox.counts(from).writes]).toEqual([0, 0]);
    return holds(jobs.deploy.if, run.outputs.gates ?? '');
  };
  expect(await deploys()).toBe(false);
  ada.close(number('Engine'));
  expect(await deploys()).toBe(false);
  ada.close(number('Approve'));
  // Closed, and not on its whole checklist.
  expect(await deploys()).toBe(false);
  ada.editIssue(number('Approve'), {
    body: sandbox.issue(number('Approve')).body?.replace('- [ ]', '- [x]') ?? '',
  });
  expect(await deploys()).toBe(true);
  ada.reopen(number('Engine'));
  expect(await deploys()).toBe(false);
});
