/** Texts of a program that would call people, close issues, command the log or pretend to be marks of ours. */
import { expect, test } from 'vitest';
import { here } from '../github/hub.ts';
import { action, folder } from '../runner.ts';

const hostile = '@octocat closes #2 <!-- plan-sync:end {} --> ::error::x ##[error]y <details> `a` |b| [c](d)';
const text = JSON.stringify(hostile);
const plan = `
program: { id: rocket, title: ${text}, purpose: ${text}, objectives: [${text}] }
owners:
  core: { name: "@octocat closes #2 <b>", placeholder: true }
  web: { name: Web, team: acme/web, members: [ada] }
milestones: { alpha: { title: ${text}, outcome: ${text} } }
phases:
  one:
    title: Phase
    owner: core
    milestone: alpha
    gate: true
    done-when: [${text}]
    items:
      engine: { title: Engine, names-owner: core }
      hull: { title: Hull, owner: web, blocked-by: [engine] }
cadence:
  weekly: { title: ${text}, every: week, on: tuesday, from: 2026-11-03, owners: [core, web], agenda: [${text}] }
  ready: { title: ${text}, after: each phase, details: ${text}, done-when: [${text}] }
  log: { title: ${text}, after: each conversation, owner: core }
risks: { apart: { title: ${text}, text: ${text}, keep-together: [engine, hull] } }
`;
const decision = `---\nid: 1\ntitle: ${text}\ndate: 2026-11-24\nstatus: accepted\nwith: [${text}]\naffects: [engine, one]\n---\n`;

test('stay text: in each issue and comment, in the log and in the summary', async () => {
  const sandbox = await here();
  const workspace = folder({ 'plan/plan.yml': plan, 'plan/decisions/0001.md': decision });
  const first = await action(sandbox, { workspace });
  expect(first).toMatchObject({ code: 0, stderr: '' });
  for (const title of ['Phase', 'Engine', 'Hull']) {
    const number = sandbox.view().issues.find((issue) => issue.title === title)?.number ?? expect.fail();
    sandbox.as('ada').close(number);
  }
  const late = await action(sandbox, { workspace });
  expect(late.code).toBe(1);
  const written = sandbox
    .view()
    .issues.flatMap(({ body, comments }) => [body ?? '', ...comments.map((one) => one.body)]);
  expect(written).toHaveLength(10);
  for (const one of [...written, first.summary, late.summary]) {
    // In code, and in a mark of ours, which nobody sees, names stand as they are: GitHub reads neither.
    expect(one.replaceAll(/<!-- plan-sync:[^\n]* -->$|^```yaml$.*?^```$/gms, '')).not.toMatch(
      /@octocat|\bcloses #2/,
    );
  }
  for (const { body } of sandbox.view().issues) expect(body?.match(/<!-- plan-sync:end /g)).toHaveLength(1);
  for (const run of [first, late]) {
    const obeyed = run.commands.filter(
      (line) => !/^::(?:add-mask::|(?:error|warning) title=Plan Sync)/.test(line),
    );
    expect(obeyed).toEqual([]);
  }
  const from = sandbox.requests.length;
  await action(sandbox, { workspace });
  expect(sandbox.counts(from).writes).toBe(0);
  expect(sandbox.problems).toEqual([]);
});
