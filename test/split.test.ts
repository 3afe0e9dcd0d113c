/** A program that is split into two plans of one repository. */
import { expect, test } from 'vitest';
import { connect, here } from './github/hub.ts';
import { changed, type Json, rocket, sync } from './sync/plans.ts';

const rest = changed(rocket, { workstreams: null });
const split: Json = {
  program: { id: 'media', title: 'Media' },
  owners: { core: { name: 'Core Team', placeholder: true } },
  milestones: { beta: { title: 'Beta', outcome: 'It lands' } },
  workstreams: { news: { title: 'Press', owner: 'core', milestone: 'beta', formerly: ['rocket/press'] } },
};

test.each([
  ['the new one first', [split, rest]],
  ['the old one first', [rest, split]],
])('takes its issues along, %s', async (_, plans) => {
  const sandbox = await here();
  const apply = (plan: Json) => sync(connect(sandbox), plan);
  await apply(rocket);
  const number = sandbox.view().issues.find(({ title }) => title === 'Press')?.number ?? 0;
  sandbox.as('ada').editIssue(number, { body: `${sandbox.issue(number).body}\n\nMine.` });
  const count = sandbox.view().issues.length;
  for (const plan of plans) await apply(plan);
  // One more, for the program that is new.
  expect(sandbox.view().issues).toHaveLength(count + 1);
  expect(sandbox.issue(number)).toMatchObject({ state: 'open', title: 'Press' });
  expect(sandbox.issue(number).body).toContain('plan-sync:begin media/news');
  expect(sandbox.issue(number).body).toContain('Mine.');
  for (const plan of plans) expect(await apply(plan)).toEqual([]);
});
