/** Runs that meet each other, and people who work while a run goes on. */

import { expect, test } from 'vitest';
import type { Sandbox } from '../src/sandbox/index.ts';
import { amount } from './amount.ts';
import { connect, here } from './github/hub.ts';
import { changed, type Json, rocket, sync } from './sync/plans.ts';

const apply = (sandbox: Sandbox, plan: Json) => sync(connect(sandbox), plan);
const issues = (sandbox: Sandbox) => sandbox.view().issues.filter(({ kind }) => kind === 'Issue');
const open = (sandbox: Sandbox) => issues(sandbox).filter(({ state }) => state === 'open');
const titles = ['Engine', 'Hull', 'Phase one', 'Phase two', 'Press', 'Rocket', 'Site'];

/** The same each time, and different enough each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test.each(Array.from({ length: amount(20) }, (_, index) => index + 1))(
  'two runs that start together on an empty repository leave one issue per item after one more (%i)',
  async (seed) => {
    const next = random(seed * 7_919);
    const sandbox = await here();
    // Where all labels and milestones are there, nothing keeps either run from making every issue.
    const ada = sandbox.as('octocat');
    for (const name of ['Core Team', 'Web Team', 'security']) ada.createLabel({ name });
    for (const title of ['Alpha', 'Beta']) ada.createMilestone({ title });
    sandbox.fault = () => ({ kind: 'delay', ms: Math.round(next() * 30) });
    await Promise.all([apply(sandbox, rocket), apply(sandbox, rocket)]);
    sandbox.fault = undefined;
    const before = issues(sandbox);
    expect(before.length).toBeGreaterThan(titles.length);
    await apply(sandbox, rocket);
    expect(
      open(sandbox)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(titles);
    for (const { title, number } of open(sandbox)) {
      const all = before.filter((one) => one.title === title).map((one) => one.number);
      expect(number).toBe(all.length > 0 ? Math.min(...all) : number);
    }
    const clean = await here();
    await apply(clean, rocket);
    const shape = (at: Sandbox) => {
      const title = (name: string) => issues(at).find(({ number }) => `#${number}` === name)?.title ?? name;
      return open(at)
        .map(({ title: own, parent, blockedBy, labels, milestone }) => ({
          own,
          parent: parent && title(parent),
          blockedBy: blockedBy.map(title).sort(),
          labels,
          milestone,
        }))
        .sort((a, b) => (a.own < b.own ? -1 : 1));
    };
    expect(shape(sandbox)).toEqual(shape(clean));
    expect(await apply(sandbox, rocket)).toEqual([]);
    expect(sandbox.problems).toEqual([]);
  },
);

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

test('what a person writes while a run goes on is not written over', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  let wrote = 0;
  sandbox.fault = ({ operations }) => {
    // The run has read all that it compares, and looks a last time before it writes.
    if (operations.includes('nodes') && wrote++ === 0) {
      const body = sandbox.issue(3).body?.replace('- [ ] It burns', '- [x] It burns');
      sandbox.as('ada').editIssue(3, { body: `First.\n\n${body}\n\nLast.` });
    }
    return undefined;
  };
  const motor = { details: 'With pistons' };
  await apply(sandbox, changed(rocket, { phases: { one: { items: { engine: motor } } } }));
  expect(wrote).toBe(1);
  const { body } = sandbox.issue(3);
  expect(body).toMatch(/^First\.\n\n<!--[\s\S]*With pistons[\s\S]*- \[x\] It burns[\s\S]*-->\n\nLast\.$/);
});

test('a run of an old plan that ends after one of a newer is put right by the next', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  const titled = (title: string): Json =>
    changed(rocket, { phases: { one: { items: { engine: { title, details: title } } } } });
  const [looked, going] = [signal(), signal()];
  // It has looked a last time, and is about to write.
  const held = async (url: string, options: object) => {
    const answer = await fetch(url, options);
    if (!JSON.stringify(options).includes('query Latest')) return answer;
    looked.give();
    await going.given;
    return answer;
  };
  const old = sync(connect(sandbox, { fetch: held }), titled('Old'));
  await looked.given;
  await apply(sandbox, titled('New'));
  expect(sandbox.issue(3).title).toBe('New');
  going.give();
  await old;
  expect(sandbox.issue(3).title).toBe('Old');
  await apply(sandbox, titled('New'));
  expect(sandbox.issue(3)).toMatchObject({ title: 'New', body: expect.stringContaining('\n\nNew\n\n') });
  expect(await apply(sandbox, titled('New'))).toEqual([]);
  expect(issues(sandbox)).toHaveLength(titles.length);
});

test('what a person wrote in the younger of two issues stays, closed as a duplicate with a link to the other', async () => {
  const sandbox = await here();
  await apply(sandbox, rocket);
  const first = issues(sandbox).find(({ title }) => title === 'Engine');
  const milestone = first?.milestone ?? '';
  // As a run would that did not see the first one.
  const second = sandbox
    .as('github-actions[bot]')
    .createIssue({ title: 'Engine', body: first?.body ?? '', milestone, labels: ['Core Team'] });
  const body = `Mine.\n\n${first?.body?.replace('- [ ] It burns', '- [x] It burns')}\n\nMine too.`;
  sandbox.as('ada').editIssue(second, { body });
  sandbox.as('ada').comment(second, 'I began');
  expect(await apply(sandbox, rocket)).toEqual([
    `close engine (#${second}); it is a duplicate of #${first?.number}: two runs made one each`,
  ]);
  const closed = sandbox.issue(second);
  expect(closed).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
  expect(closed.body).toMatch(/^Duplicate of #3\n\nMine\./);
  expect(closed.body).toContain('- [x] It burns');
  expect(closed.body).toMatch(/Mine too\.$/);
  expect(closed.comments.map(({ body }) => body)).toEqual(['I began']);
  expect(await apply(sandbox, rocket)).toEqual([]);
});

test('a server that cannot close as a duplicate closes the younger as not planned, and its text names the other', async () => {
  const sandbox = await here({ features: { duplicates: false } });
  await apply(sandbox, rocket);
  const first = issues(sandbox).find(({ title }) => title === 'Engine');
  const second = sandbox
    .as('github-actions[bot]')
    .createIssue({ title: 'Engine', body: first?.body ?? '', milestone: first?.milestone ?? '' });
  const third = sandbox
    .as('github-actions[bot]')
    .createIssue({ title: 'Engine', body: first?.body ?? '', milestone: first?.milestone ?? '' });
  expect(await apply(sandbox, rocket)).toHaveLength(2);
  for (const copy of [second, third]) {
    expect(sandbox.issue(copy)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(sandbox.issue(copy).body).toMatch(/^Duplicate of #3\n\n/);
  }
  expect(await apply(sandbox, rocket)).toEqual([]);
});

test('our text in an issue of a person is theirs, be it younger or older than ours', async () => {
  const sandbox = await here();
  const idea = sandbox.as('ada').createIssue({ title: 'An idea' });
  await apply(sandbox, rocket);
  const engine = issues(sandbox).find(({ title }) => title === 'Engine');
  const [body, milestone] = [engine?.body ?? '', engine?.milestone ?? ''];
  sandbox.as('ada').editIssue(idea, { body, milestone });
  const later = sandbox.as('ada').createIssue({ title: 'Another', body, milestone });
  expect(await apply(sandbox, rocket)).toEqual([]);
  expect([sandbox.issue(idea), sandbox.issue(later)]).toMatchObject([
    { title: 'An idea', body, state: 'open' },
    { title: 'Another', body, state: 'open' },
  ]);
  expect(
    await apply(sandbox, changed(rocket, { phases: { one: { items: { engine: { title: 'Motor' } } } } })),
  ).toHaveLength(1);
  expect(sandbox.issue(engine?.number ?? 0).title).toBe('Motor');
});
