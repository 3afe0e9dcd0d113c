/** The workflows and examples, held against GitHub's own schema, and executed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocksOf, documentAt, documents } from './docs/documents.ts';
import { issuesPayload, mergeGroupPayload, type Occasion, pullRequestPayload } from './events.ts';
import { here } from './github/hub.ts';
import { head, home } from './runner.ts';
import { runWorkflow } from './workflow.ts';

const read = (path: string) => readFileSync(join(home, path), 'utf8');
const inFolder = (folder: string) =>
  readdirSync(join(home, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);
const examples = inFolder('examples');
/** What the docs give to copy; a part of one is started by nothing. */
const copied = documents
  .flatMap((document) => blocksOf(document, 'yaml'))
  .filter(({ text }) => /^jobs:/m.test(text))
  .map(({ place, text }) => [place, /^on:/m.test(text) ? text : `on: push\n${text}`] as const);
const workflows = [
  ...[...inFolder('.github/workflows'), ...examples].map((path) => [path, read(path)] as const),
  ...copied,
];
const example = (name: string) => read(`examples/${name}.yml`);

const planOf = (id: string) => `
program: { id: ${id}, title: ${id} }
owners: { ${id}-core: { name: Core of ${id} } }
milestones: { alpha: { title: Alpha of ${id}, outcome: It flies } }
workstreams:
  engine: { title: Engine of ${id}, owner: ${id}-core, milestone: alpha }
  rollout-approval:
    { title: Approve ${id}, owner: ${id}-core, milestone: alpha, gate: true, blocked-by: [engine] }
`;
const files = { 'plan/plan.yml': planOf('rocket') };

test.each(workflows)('%s is a workflow', async (name, content) => {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const template = value && (await convertWorkflowTemplate(context, value));
  expect([context.errors.getErrors().map(String), template?.errors ?? []]).toEqual([[], []]);
});

test.each(workflows)('%s pins what it uses, and grants nothing that it does not name', (_, content) => {
  const { jobs, permissions, on } = parse(content);
  for (const [id, job] of Object.entries<Record<string, never>>(jobs)) {
    expect([id, permissions ?? job.permissions]).not.toEqual([id, undefined]);
    for (const { uses } of [job, ...(job.steps ?? [])] as { uses?: string }[])
      if (uses !== undefined)
        expect(uses).toMatch(
          /^(?:\$\/|OWNER\/plan-sync(?:\/[\w./-]+)?@(?:v0|COMMIT)|[\w./-]+@[0-9a-f]{40})$/,
        );
  }
  expect(Object.keys(on)).not.toContain('pull_request_target');
});

test('the called workflow hands on every input of the Action, with the same default', () => {
  const { inputs } = parse(read('action.yml'));
  const called = parse(read('.github/workflows/plan-sync.yml'));
  const offered = called.on.workflow_call.inputs;
  for (const id of ['check', 'apply']) {
    const step = called.jobs[id].steps.find(({ uses }: { uses: string }) => uses === '$/');
    expect(Object.keys(step.with).sort()).toEqual(Object.keys(inputs).sort());
  }
  for (const [name, input] of Object.entries<{ default: string }>(inputs)) {
    if (name === 'token' || name === 'repository') continue;
    expect([name, String(offered[name]?.default)]).toEqual([name, String(input.default)]);
  }
});

const pushed = (sandbox: Awaited<ReturnType<typeof here>>): Occasion => ({
  event: 'push',
  payload: { repository: { full_name: 'octo-org/roadmap', default_branch: 'main', fork: false } },
  ref: 'refs/heads/main',
  sha: head(sandbox),
});
const by = (event: string, sandbox: Awaited<ReturnType<typeof here>>): Occasion => ({
  ...pushed(sandbox),
  event,
});

test('six lines apply a plan, go on with nothing to do, and answer for a pull request', async () => {
  const lines = example('minimal')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toHaveLength(6);
  const shown = blocksOf(documentAt('README.md'), 'yaml').map(({ text }) => text.trimEnd());
  expect(shown).toContain(lines.join('\n'));
  const sandbox = await here();
  const [applied] = await runWorkflow(sandbox, lines.join('\n'), { occasion: pushed(sandbox), files });
  expect(applied?.name).toBe('plan / apply');
  expect(applied?.actions.map(({ code }) => code)).toEqual([0]);
  expect(sandbox.view().issues.map(({ title }) => title)).toContain('Engine of rocket');

  const from = sandbox.requests.length;
  const [again] = await runWorkflow(sandbox, lines.join('\n'), { occasion: by('schedule', sandbox), files });
  expect([again?.actions[0]?.code, sandbox.counts(from).writes]).toEqual([0, 0]);

  const ada = sandbox.as('ada');
  const approval =
    sandbox.view().issues.find(({ title }) => title === 'Approve rocket')?.number ?? expect.fail();
  const pull = ada.openPullRequest({ title: 'Fly', body: `Closes #${approval}` });
  const occasion = pullRequestPayload(sandbox, pull);
  const [checked] = await runWorkflow(sandbox, lines.join('\n'), { occasion, files });
  expect([checked?.name, checked?.actions[0]?.code, checked?.outputs.violations]).toEqual([
    'plan / check',
    1,
    '1',
  ]);
});

test('a fork applies nothing', async () => {
  const sandbox = await here();
  const occasion = pushed(sandbox);
  const fork = { ...occasion, payload: { repository: { full_name: 'eve/roadmap', fork: true } } };
  expect(await runWorkflow(sandbox, example('minimal'), { occasion: fork, files })).toEqual([]);
});

test('two plans of one repository run beside each other, and neither cancels the other', async () => {
  const sandbox = await here();
  const both = { 'plans/shop/plan.yml': planOf('shop'), 'plans/data/plan.yml': planOf('data') };
  const runs = await runWorkflow(sandbox, example('several-plans'), {
    occasion: pushed(sandbox),
    files: both,
  });
  expect(runs.map(({ name }) => name)).toEqual(['plan (plans/shop) / apply', 'plan (plans/data) / apply']);
  expect(new Set(runs.map(({ group }) => group)).size).toBe(2);
  expect(runs.flatMap(({ actions }) => actions.map(({ code }) => code))).toEqual([0, 0]);
  const titles = sandbox.view().issues.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['Engine of shop', 'Engine of data']));

  const from = sandbox.requests.length;
  await runWorkflow(sandbox, example('several-plans'), { occasion: by('schedule', sandbox), files: both });
  expect(sandbox.counts(from).writes).toBe(0);
});

test('a required check answers in a merge queue, and for nothing else', async () => {
  const sandbox = await here();
  await runWorkflow(sandbox, example('minimal'), { occasion: pushed(sandbox), files });
  const workflow = example('required-check');
  expect(await runWorkflow(sandbox, workflow, { occasion: pushed(sandbox), files })).toEqual([]);
  const ada = sandbox.as('ada');
  const pull = ada.openPullRequest({ title: 'Nothing to see' });
  const group = ada.queue([pull]);
  const [run] = await runWorkflow(sandbox, workflow, { occasion: mergeGroupPayload(sandbox, group), files });
  expect([run?.name, run?.actions[0]?.code]).toEqual(['plan / check', 0]);
});

test("an App's token applies, and a pull request never sees it", async () => {
  const sandbox = await here();
  const token = 'ghs_of-the-app';
  sandbox.addToken(token, { login: 'planner[bot]', kind: 'app' });
  const setting = { files, secrets: { 'app-token': token } };
  const [run] = await runWorkflow(sandbox, example('app-token'), { ...setting, occasion: pushed(sandbox) });
  expect(run?.actions.map(({ code }) => code)).toEqual([0]);
  expect(new Set(sandbox.view().issues.map(({ author }) => author))).toEqual(new Set(['planner[bot]']));
  const number = sandbox.view().issues[0]?.number ?? 0;
  expect(
    await runWorkflow(sandbox, example('app-token'), {
      ...setting,
      occasion: issuesPayload(sandbox, number, 'closed'),
    }),
  ).toEqual([]);
});

test('on a server the Action is called directly', async () => {
  const sandbox = await here();
  const [run] = await runWorkflow(sandbox, example('ghes'), { occasion: pushed(sandbox), files });
  expect(run?.actions.map(({ code }) => code)).toEqual([0]);
});

test('a deployment waits for its gate', async () => {
  const sandbox = await here();
  await runWorkflow(sandbox, example('minimal'), { occasion: pushed(sandbox), files });
  const deploys = async () => {
    const runs = await runWorkflow(sandbox, example('deployment-gate'), {
      occasion: by('workflow_dispatch', sandbox),
      files,
    });
    return runs.flatMap(({ scripts }) => scripts);
  };
  expect(await deploys()).toEqual([]);
  const ada = sandbox.as('ada');
  for (const { number, title } of sandbox.view().issues)
    if (['Engine of rocket', 'Approve rocket'].includes(title)) ada.close(number);
  expect(await deploys()).toEqual(['echo "deploying"']);
});

test.each([
  ['page-artifact', ['page'], 'actions/upload-artifact@'],
  ['pages', ['page', 'deploy'], 'actions/upload-pages-artifact@'],
])(
  '%s makes the page on a push and on a schedule, and writes nothing on GitHub',
  async (name, jobs, upload) => {
    const sandbox = await here();
    await runWorkflow(sandbox, example('minimal'), { occasion: pushed(sandbox), files });
    const from = sandbox.requests.length;
    for (const occasion of [pushed(sandbox), by('schedule', sandbox)]) {
      const runs = await runWorkflow(sandbox, example(name), { occasion, files });
      expect(runs.map((run) => run.name)).toEqual(jobs);
      const [made, deployed] = runs;
      expect(made?.actions.map(({ code }) => code)).toEqual([0]);
      expect(made?.actions[0]?.stdout).toContain(
        'site/index.html is written; it holds data of octo-org/roadmap',
      );
      expect(made?.others.some((one) => one.startsWith(upload))).toBe(true);
      expect(Object.values(made?.permissions ?? {})).toEqual(['read', 'read', 'read']);
      if (deployed) expect(deployed.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    }
    expect(sandbox.counts(from).writes).toBe(0);
  },
);

test('whoever publishes a page is told before who can read it', () => {
  const [comment = ''] = example('pages').split('\nname:');
  expect(comment).toMatch(
    /Whoever has the address can read what Pages shows.*even where the repository\n# is private/s,
  );
  expect(Object.keys(parse(example('pages')).on).sort()).toEqual(['push', 'schedule', 'workflow_dispatch']);
});
