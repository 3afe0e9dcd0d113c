/** What is read of code, people and conversations is the same, however little a server bears in one document. */
import { expect, test } from 'vitest';
import type { PlanHistory } from '../../src/model/codebase.ts';
import { commentMark } from '../../src/model/mark.ts';
import type { Fault, Sandbox, SandboxOptions } from '../../src/sandbox/index.ts';
import { APP } from '../../src/sandbox/index.ts';
import { connect, here, still } from './hub.ts';

type Budget = NonNullable<SandboxOptions['budget']>;

const place = { owner: 'octo-org', name: 'roadmap' };
const mark = commentMark('one');
const text = (size: number) => 'x'.repeat(size);

/** Some of everything that comes in pages, and of each one that is long. */
async function lived(): Promise<{ sandbox: Sandbox; pulls: number[]; queued: string[] }> {
  const sandbox = await here();
  const ada = sandbox.as('octocat');
  for (let n = 1; n <= 12; n++) ada.createIssue({ title: `Issue ${n}`, body: text(200) });
  for (let n = 2; n <= 12; n++) ada.block(n, 1);
  for (let n = 0; n < 12; n++) {
    const files = { 'plan/a.yml': `${n}: ${text(500)}`, 'plan/b.yml': text(500), 'plan/decisions/1.md': 'x' };
    ada.commit('main', `Plan ${n}`, files);
  }
  const pulls = ['one', 'two', 'three'].map((head) => {
    const linked = Array.from({ length: 11 }, (_, index) => index + 2);
    const number = ada.openPullRequest({ title: head, body: text(300), head, linked });
    const many = head === 'one' ? 12 : 3;
    ada.push(head, ...Array.from({ length: many }, (_, index) => `${head} ${index}`));
    return number;
  });
  ada.queue(pulls, 'rebase');
  for (const number of pulls) {
    for (let n = 0; n < 5; n++) ada.comment(number, `Comment ${n} ${text(100)}`);
    sandbox.as(APP).comment(number, `${mark}\n${text(100)}`);
    for (let n = 0; n < 5; n++) ada.comment(number, `Comment ${n}`);
  }
  ada.close(12);
  const { queues } = sandbox.find();
  return { sandbox, pulls, queued: (queues.main ?? []).map(({ head }) => head) };
}

/** All that is read of code and conversations. */
async function readAll({ sandbox, pulls, queued }: Awaited<ReturnType<typeof lived>>) {
  const hub = connect(sandbox, { clock: still() });
  const code = hub.codebase(place);
  const main = sandbox.find().branches.main ?? '';
  const first = Object.keys(sandbox.find().commits)[0] ?? '';
  const subjects = [...pulls, 12].map((number) => sandbox.ids(number).nodeId);
  return {
    pulls: await code.pullRequests(pulls, [], undefined),
    queued: await code.pullRequests([], queued, 'main'),
    into: await code.pullRequestsInto('main'),
    files: await code.files(main, 'plan'),
    file: await code.files(main, 'plan/a.yml'),
    history: unlisted(await code.planHistory(main, 'plan', undefined, 1_000)),
    known: unlisted(await code.planHistory(main, 'plan', first, 1_000)),
    compared: await code.commits(first, sandbox.find().branches.one ?? ''),
    said: await hub.reader.history(new Map(subjects.map((id) => [id, [mark]]))),
  };
}

/** What saves a later question where it is there: left out of what is too heavy. */
function unlisted(history: PlanHistory | undefined) {
  if (!history) return undefined;
  const { listing: _, ...read } = history;
  return read;
}

test.each<[string, Budget]>([
  ['one issue', { issues: 1 }],
  ['one list', { connections: 1 }],
  ['sixteen of lists', { listed: 16 }],
  ['a file', { bytes: 800 }],
  ['one of each', { issues: 1, connections: 1, listed: 1, bytes: 800 }],
])('where a document may have no more than %s', async (_, budget) => {
  const place = await lived();
  const whole = await readAll(place);
  expect(whole.pulls.map(({ commits, closes }) => [commits.length, closes.length])).toEqual([
    [12, 10],
    [3, 10],
    [3, 10],
  ]);
  expect(whole.queued.map(({ number }) => number)).toEqual(place.pulls);
  expect(whole.history?.commits).toHaveLength(12);
  expect(whole.files).toHaveLength(3);
  place.sandbox.budget = budget;
  expect(await readAll(place)).toEqual(whole);
  expect(place.sandbox.problems).toEqual([]);
});

test('where a comparison takes too long for a page of a hundred', async () => {
  const place = await lived();
  const whole = await readAll(place);
  const late: Fault = { kind: 'status', status: 504, commit: false, body: '<html>' };
  place.sandbox.fault = ({ path }) => (/compare.*per_page=(100|50)\b/.test(path) ? late : undefined);
  expect(await readAll(place)).toEqual(whole);
});

test('what is too heavy alone is told, with what it is', async () => {
  const { sandbox, pulls } = await lived();
  sandbox.budget = { bytes: 50 };
  const code = () => connect(sandbox, { clock: still() }).codebase(place);
  await expect(code().pullRequests(pulls, [], undefined)).rejects.toThrow(`pull request #${pulls[0]})`);
  await expect(code().files('HEAD', 'plan')).rejects.toThrow('the file plan/a.yml');
});
