import { expect, test } from 'vitest';
import { headline } from '../../src/report/headline.ts';
import { changed, type Json } from '../sync/plans.ts';
import { type Happened, late, reported, rocket } from './world.ts';

const renamed = changed(rocket, { phases: { one: { items: { engine: { title: 'Motor' } } } } });
const drifted: Happened['edit'] = (hub) => {
  hub.titled('Site').title = 'Sight';
};
const closing = { title: 'Weld', closes: ['Hull'] };
const harmless = { title: 'Docs', closes: [] };
/** Without five workstreams, whose issues the brake keeps open. */
const many: Json = changed(rocket, {
  workstreams: Object.fromEntries(
    [1, 2, 3, 4, 5].map((n) => [`extra-${n}`, { title: `Extra ${n}`, owner: 'core', milestone: 'beta' }]),
  ),
});
const braked = { maxClose: { percent: 0 } };

test.each<[string, string, Happened, Json?]>([
  ['nothing to do', '✅ GitHub agrees with the plan', {}],
  ['changes made', '✅ 1 change made', { plan: renamed }],
  ['changes previewed', '👀 1 change to make', { plan: renamed, options: { preview: true } }],
  ['a preview where nothing is to do', '✅ GitHub agrees with the plan', { options: { preview: true } }],
  [
    'drift that fails',
    '❌ GitHub differs from the plan: 1 change to make',
    { plan: renamed, options: { preview: true, failOn: 'drift' } },
  ],
  ['a check that finds nothing', '✅ the order of the plan is kept', { options: { checking: true } }],
  [
    'a check beside drift',
    '✅ the order of the plan is kept',
    { plan: renamed, options: { checking: true } },
  ],
  [
    'a check that drift fails',
    '❌ GitHub differs from the plan: 1 change to make',
    { plan: renamed, options: { checking: true, failOn: 'drift' } },
  ],
  ['changes that fail', '❌ 5 changes failed', { plan: rocket, options: braked }, many],
  [
    'a preview of changes that would be held back',
    '❌ 5 changes held back',
    { plan: rocket, options: { ...braked, preview: true } },
    many,
  ],
  ['work closed too early', "❌ 1 violation of the plan's order: blocked work was closed", late],
  [
    'work closed too early, told only',
    "⚠️ 1 violation of the plan's order: blocked work was closed",
    { ...late, options: { failOn: 'never' } },
  ],
  [
    'work closed too early, told only, and changes that fail',
    "❌ 1 violation of the plan's order: blocked work was closed; 5 changes failed",
    { ...late, plan: rocket, options: { failOn: 'never', ...braked } },
    many,
  ],
  [
    'a check of work closed too early',
    "❌ 1 violation of the plan's order: blocked work was closed",
    { ...late, options: { checking: true } },
  ],
  [
    'a push that closed and will close',
    "❌ 2 violations of the plan's order: blocked work was closed, or would be",
    { ...late, pushed: { branch: 'main', messages: ['closes #6'] } },
  ],
  [
    'a push to another branch',
    '✅ GitHub agrees with the plan',
    { pushed: { branch: 'work', messages: ['closes #4'] } },
  ],
  [
    'a pull request that closes too early',
    "❌ 1 violation of the plan's order: blocked work would be closed",
    { pullRequest: closing },
  ],
  [
    'a pull request that closes too early, told only',
    "⚠️ 1 violation of the plan's order: blocked work would be closed",
    { pullRequest: closing, options: { failOn: 'never' } },
  ],
  [
    'a pull request without changes, beside old violations and drift',
    '✅ this pull request changes nothing on GitHub',
    { ...late, edit: drifted, pullRequest: harmless },
  ],
  [
    'a pull request with changes, beside drift',
    '👀 merging this makes 1 change on GitHub',
    { plan: renamed, edit: drifted, pullRequest: harmless },
  ],
  [
    'a pull request where drift fails',
    '❌ GitHub had drifted from the plan before: 1 change to make',
    { edit: drifted, pullRequest: harmless, options: { failOn: 'drift' } },
  ],
  [
    'a pull request whose closing is held back',
    '❌ 5 changes held back',
    { plan: rocket, pullRequest: harmless, options: braked },
    many,
  ],
])('%s reads: %s', async (_, expected, happened, plan = rocket) => {
  const { sign, text } = headline(await reported(plan, happened));
  expect(`${sign} ${text}`).toBe(expected);
});

test('a run that had to stop says how far it came', async () => {
  const report = await reported(rocket, { plan: renamed });
  const [outcome] = report.outcomes;
  if (!outcome) throw new Error('no outcome');
  const outcomes = [outcome, { ...outcome, result: 'remaining' as const }];
  expect(headline({ ...report, outcomes })).toEqual({ sign: '⏳', text: '1 change made, 1 still to make' });
  const failed = [...outcomes, { ...outcome, result: 'failed' as const }];
  expect(headline({ ...report, outcomes: failed })).toEqual({
    sign: '❌',
    text: '1 change failed, 1 change made, 1 still to make',
  });
});
