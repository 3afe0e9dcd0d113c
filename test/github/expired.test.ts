/** Tokens that expire while a run goes on. */
import { expect, test } from 'vitest';
import { changed, outcomesOf, rocket, sync, synced } from '../sync/plans.ts';
import { connect, here } from './hub.ts';

test.each([
  ['createIssue', /^mutation CreateIssue/, 9],
  ['a read right before a write', /^query Latest/, 1],
] as const)(
  'one that was let in before is said to have expired, and what remains is counted: at %s',
  async (_, document, least) => {
    const sandbox = await here();
    sandbox.addToken('brief', { login: 'github-actions[bot]', kind: 'app' });
    const hub = connect(sandbox, { token: 'brief' });
    if (document.source.includes('Latest')) await sync(connect(sandbox), rocket);
    sandbox.fault = ({ body }) => {
      if (body.startsWith('{') && document.test((JSON.parse(body).query ?? '').trim()))
        sandbox.removeToken('brief');
      return undefined;
    };
    const plan = changed(rocket, { phases: { one: { purpose: 'Other' } } });
    const outcomes = outcomesOf(await synced(hub, plan));
    const rest = outcomes.filter(({ result }) => result !== 'done');
    expect(rest.length).toBeGreaterThanOrEqual(least);
    expect(rest.map(({ result }) => result)).toEqual(Array(rest.length).fill('remaining'));
    expect(rest[0]?.message).toMatch(/the token expired while the run went on \(an App's lasts an hour/);
    sandbox.fault = undefined;
    await sync(connect(sandbox), plan);
    expect(await sync(connect(sandbox), plan)).toEqual([]);
  },
);
