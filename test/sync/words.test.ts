/** What people write while a run waits. */
import { describe, expect, test } from 'vitest';
import type { ClientOptions } from '../../src/github/client.ts';
import type { Clock } from '../../src/github/pace.ts';
import type { Fault, IncomingRequest, Sandbox, SandboxOptions } from '../../src/sandbox/index.ts';
import { connect, here, still } from '../github/hub.ts';
import { changed, type Json, outcomesOf, rocket, synced } from './plans.ts';

/** New words for all issues and milestones; one that leaves, one that is new, and two that name each other. */
const rewritten = changed(rocket, {
  program: { purpose: 'To fly' },
  milestones: { alpha: { outcome: 'It flies well' }, beta: { outcome: 'It lands well' } },
  phases: {
    one: {
      purpose: 'Get off',
      items: {
        engine: { details: 'Hot' },
        hull: { details: 'Cold' },
        wing: { title: 'Wing', 'blocked-by': [{ on: 'tail', waived: 'so' }] },
        tail: { title: 'Tail', 'blocked-by': ['wing'] },
      },
    },
    two: { purpose: 'Land', items: { site: { details: 'Flat' } } },
  },
  workstreams: { press: null },
});

/** A clock in whose every pause people add a line to every issue and to every milestone. */
function busy(sandbox: Sandbox, clock: Clock): Clock & { readonly words: Set<string> } {
  const words = new Set<string>();
  const add = (text: string | null) => {
    const word = `Word ${words.size}.`;
    words.add(word);
    return `${text ?? ''}\n${word}`;
  };
  return {
    words,
    now: clock.now,
    sleep: async (milliseconds) => {
      const ada = sandbox.as('ada');
      const { issues, milestones } = sandbox.view();
      for (const { number, body } of issues) ada.editIssue(number, { body: add(body) });
      for (const { title, description } of milestones)
        ada.editMilestone(title, { description: add(description) });
      await clock.sleep(milliseconds);
    },
  };
}

const tooQuickly: Fault = {
  kind: 'status',
  status: 200,
  commit: false,
  body: JSON.stringify({
    data: { step0: null },
    errors: [{ type: 'UNPROCESSABLE', path: ['step0'], message: 'was submitted too quickly' }],
  }),
  headers: { 'content-type': 'application/json' },
};

/** Every other write is refused. */
function everyOther(fault: Fault, isMet: (request: IncomingRequest) => boolean): SandboxOptions['fault'] {
  let count = 0;
  return (request) => (request.write && isMet(request) && count++ % 2 === 0 ? fault : undefined);
}

const any = () => true;
const graphql = ({ kind }: IncomingRequest) => kind === 'graphql';
const changes = ({ operations }: IncomingRequest) => operations[0] !== 'createIssue';

interface Wait {
  readonly options?: Partial<ClientOptions>;
  readonly fault?: SandboxOptions['fault'];
  readonly lag?: SandboxOptions['lag'];
}

async function lost(wait: Wait, first: Json, second: Json): Promise<{ made: number; lost: string[] }> {
  const clock = still();
  const sandbox = await here({
    now: () => new Date(clock.now()),
    ...(wait.lag ? { lag: wait.lag } : {}),
  });
  await synced(connect(sandbox, { clock }), first);
  await clock.sleep(3_600_000);
  sandbox.fault = wait.fault;
  const people = busy(sandbox, clock);
  const hub = connect(sandbox, { clock: people, ...wait.options });
  const outcomes = outcomesOf(await synced(hub, second));
  expect(outcomes.filter(({ result }) => result !== 'done').map(({ message }) => message)).toEqual([]);
  const { issues, milestones } = sandbox.view();
  const texts = [...issues.map(({ body }) => body), ...milestones.map(({ description }) => description)];
  const there = new Set(texts.flatMap((text) => (text ?? '').split(/\r?\n/)));
  sandbox.fault = undefined;
  await synced(connect(sandbox, { clock }), second);
  const from = sandbox.requests.length;
  await synced(connect(sandbox, { clock }), second);
  expect(sandbox.counts(from).writes).toBe(0);
  expect(sandbox.problems).toEqual([]);
  return { made: people.words.size, lost: [...people.words].filter((word) => !there.has(word)) };
}

describe('of what people write while a run waits, nothing is lost', () => {
  test.each<[string, Wait]>([
    ['for its pace', { options: { pace: 2 } }],
    ['for retry-after, with 403', { fault: everyOther({ kind: 'secondary', retryAfter: 61 }, any) }],
    [
      'for retry-after, with 429',
      { fault: everyOther({ kind: 'secondary', retryAfter: 61, status: 429 }, any) },
    ],
    ['for the hourly limit, in a 200', { fault: everyOther({ kind: 'primary', reset: 600 }, graphql) }],
    [
      'because it was too quick, in a 200',
      { fault: everyOther(tooQuickly, (one) => graphql(one) && changes(one)) },
    ],
    ['for what is new to be found', { lag: { mutations: 12_000 } }],
  ])('%s', async (_, wait) => {
    const { made, lost: words } = await lost(wait, rocket, rewritten);
    expect(words).toEqual([]);
    // Of six kinds, more than a hundred.
    expect(made).toBeGreaterThan(20);
  });
});

/** Reads of what is about to be written over. */
const rereads = ({ body }: IncomingRequest) => /query (Latest|Milestone)/.test(body);

describe('where it cannot be read again, nothing is written over it', () => {
  test('neither issues, nor texts that wait for a number, nor milestones; and all else is made', async () => {
    const sandbox = await here();
    await synced(connect(sandbox), rocket);
    const words = (number: number) => `${sandbox.issue(number).body}\nWords.`;
    const before = sandbox.view().issues.map(({ body }) => body);
    sandbox.fault = (request) =>
      rereads(request) ? { kind: 'status', status: 500, commit: false, body: '<html>' } : undefined;
    const outcomes = outcomesOf(await synced(connect(sandbox), rewritten));
    sandbox.fault = undefined;
    const missed = outcomes.filter(({ result }) => result !== 'done');
    const reason = /could not be read again: GitHub failed with a server error \(500\)/;
    for (const { message } of missed) expect(message).toMatch(reason);
    expect(missed.map(({ change }) => change.kind)).toEqual([
      'update-milestone',
      'update-milestone',
      'create-issue',
      ...Array(5).fill('update-issue'),
      'close-issue',
      'update-issue',
    ]);
    expect(
      sandbox
        .view()
        .issues.slice(0, 7)
        .map(({ body }) => body),
    ).toEqual(before);
    expect(sandbox.view().issues.map(({ title }) => title)).toEqual(expect.arrayContaining(['Wing', 'Tail']));
    for (const { number } of sandbox.view().issues)
      sandbox.as('ada').editIssue(number, { body: words(number) });
    await synced(connect(sandbox), rewritten);
    for (const { body } of sandbox.view().issues) expect(body).toContain('\nWords.');
  });
});

test('a record that is put back leaves what people wrote since the new one', async () => {
  const sandbox = await here();
  await synced(connect(sandbox), rocket);
  const press = sandbox.view().issues.find(({ title }) => title === 'Press')?.number ?? 0;
  sandbox.as('ada').lock(press);
  sandbox.addToken('triage', { login: 'eve', kind: 'user' });
  sandbox.addUser('eve', 'triage');
  let reads = 0;
  sandbox.fault = (request) => {
    if (rereads(request) && ++reads === 2) {
      const { body } = sandbox.issue(press);
      sandbox.as('ada').editIssue(press, { body: `Before.\n\n${body}\n\nAfter.` });
    }
    return undefined;
  };
  const leaving = changed(rocket, { workstreams: null });
  await synced(connect(sandbox, { token: 'triage' }), leaving);
  expect(reads).toBe(3);
  expect(sandbox.issue(press).body).toMatch(
    /^Before\.\n\n<!-- plan-sync:begin .*"leaving":true.* -->\n\nAfter\.$/s,
  );
  sandbox.fault = undefined;
  await synced(connect(sandbox), leaving);
  expect(sandbox.issue(press).body).toMatch(/^Before\.[\s\S]*"removed":true[\s\S]*After\.$/);
  expect(sandbox.issue(press).comments).toHaveLength(1);
});
