/** What stands for nothing on GitHub: an owner without a label, and a milestone for what has none. */
import { expect, test } from 'vitest';
import { desired } from '../../src/sync/desired.ts';
import { source } from '../sync/plans.ts';
import { codes, found, planOf } from './language.ts';

const plan = [
  'program: { id: demo, title: Demo }',
  'owners: { nobody: { name: Owner to be named, placeholder: true, label: false } }',
  'milestones: { one: { title: One, outcome: Done }, none: { title: Unplanned, placeholder: true } }',
  'workstreams:',
  '  a: { title: A, owner: nobody, milestone: none }',
  '  b: { title: B, owner: nobody, milestone: one, blocked-by: [a] }',
  '',
].join('\n');

test('GitHub gets none of the two, and their work has neither', () => {
  expect(found(plan)).toEqual([]);
  const { labels, milestones, issues } = desired(planOf(plan), source);
  expect(labels).toEqual([]);
  expect(milestones.map(({ id }) => id)).toEqual(['one']);
  const work = issues.filter(({ kind }) => kind === 'workstream');
  expect(work.map(({ id, labels, milestone }) => ({ id, labels, milestone }))).toEqual([
    { id: 'a', labels: [], milestone: undefined },
    { id: 'b', labels: [], milestone: 'one' },
  ]);
});

test('nobody says when it is reached: it is later than nothing, and needs no outcome and no review', () => {
  const reviewed = `${plan}cadence: { review: { title: Review, after: each milestone, owner: nobody } }\n`;
  expect([...planOf(reviewed).work.keys()]).toEqual(['a', 'b', 'review-one']);
});

test.each([
  ['due: 2027-01-29', 'placeholder: true', 'placeholder: true, due: 2027-01-29'],
  ['adopt: 3', 'title: Unplanned, placeholder: true', 'title: Unplanned, placeholder: true, adopt: 3'],
  ['adopt of a label', 'label: false', 'label: false, adopt: team'],
])('what is not there has nothing to be, or to take over: %s', (_, from, to) => {
  const index = from === 'placeholder: true' ? plan.lastIndexOf(from) : plan.indexOf(from);
  expect(codes(plan.slice(0, index) + to + plan.slice(index + from.length))).toEqual([
    'placeholder-is-named',
  ]);
});
