import { expect, test } from 'vitest';
import { mayGiveFields } from '../../src/plan/hints.ts';

const asked = (text: string) => mayGiveFields([{ path: 'plan.yml', bytes: new TextEncoder().encode(text) }]);

test.each([
  'phases:\n  one:\n    items:\n      engine:\n        due: 2027-01-15\n',
  'workstreams:\n  press: { title: Press, type: Bug }\n',
  '{"phases": {"one": {"items": {"engine": {"start": "2026-12-07"}}}}}',
  "milestones:\n  a: { due: 2027-01-15 }\nphases:\n  one:\n    'type': Task\n",
])('work that gives its issue something is seen in %j', (text) => {
  expect(asked(text)).toBe(true);
});

test.each([
  'milestones:\n  alpha:\n    due: 2027-01-29\nphases:\n  one:\n    title: The start of it all\n',
  'phases:\n  one: { title: One, purpose: what is due }\n',
  'settings:\n  fields: { due: Deadline }\n',
])('a milestone’s date, a word and a setting are no such thing: %j', (text) => {
  expect(asked(text)).toBe(false);
});
