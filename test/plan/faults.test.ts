/** Small plans with one slip each, and what a person expects to be told. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeText } from '../../src/model/diagnostic.ts';
import { parse } from '../../src/plan/parse.ts';
import { readPlan } from '../../src/workspace.ts';
import { home } from '../runner.ts';

const told = (folder: string) => {
  const { files, root } = readPlan('plan', join(home, 'test/fixtures/faults', folder));
  return parse(files, root, { today: '2026-11-26' }).diagnostics;
};
const unknown = [
  'unknown-id plan/b.yml:4:12 there is no owner "identiy"; did you mean "identity"?',
  'unknown-id plan/b.yml:6:18 there is no phase, item or workstream "okta-ss0"; did you mean "okta-sso"?',
];

test.each([
  [
    '01-duplicate-key-hides-unknown-ids',
    ['duplicate-key plan/a.yml:20:9 "details" is written twice; keep one of them', ...unknown],
  ],
  [
    '02-decision-hides-unknown-ids',
    [
      ...unknown,
      'invalid-value plan/decisions/0004.md:5:9 "Approved" is not a value of "status"; did you mean accepted?',
    ],
  ],
  [
    '03-says-that-it-is-undefined',
    ['missing-key plan/decisions/0004.md:1:1 "status" is missing in decision 4; add "status: accepted"'],
  ],
  [
    '04-missing-choice-is-told-as-empty-quotes',
    ['missing-key plan/a.yml:22:3 session "weekly" does not say its day: "on" is missing; add "on: tuesday"'],
  ],
  [
    '05-item-instead-of-items',
    ['unknown-key plan/a.yml:16:5 "item" is not a key of phase "foundation"; did you mean "items"?'],
  ],
  ['06-waiver-with-a-date', []],
  [
    '07-decisions-in-a-circle',
    [
      'cycle plan/decisions/0004.md:6:13 these decisions supersede each other: 4 → 5 → 4; a decision supersedes older ones alone',
    ],
  ],
  [
    '08-two-sessions-of-one-title',
    [
      'duplicate-title plan/a.yml:28:12 session "two" has the title of session "one": two issues of one title each time; give each its own',
    ],
  ],
  [
    '09-assign-nobody',
    [
      'nobody-to-assign plan/a.yml:8:13 owner "identity" has "assign" and no members; add "members: [login]", or remove "assign"',
    ],
  ],
  [
    '10-Owners-cascade',
    ['unknown-key plan/a.yml:4:1 "Owners" is not a key of a plan; did you mean "owners"?'],
  ],
  ['11-suggests-an-id-that-is-none', ['invalid-id plan/a.yml:17:7 "okta sso" is not an id; write okta-sso:']],
  [
    '14-year-0000',
    [
      'invalid-date plan/a.yml:11:10 "due" of milestone "m1": "0000-01-01" lies before the year 2000; look at the year: 2027-01-29',
    ],
  ],
  [
    '15-tab',
    [
      'tab plan/a.yml:23:1 this line is indented with a tab; YAML wants spaces; write labels: [a] with 8 spaces in front',
    ],
  ],
  [
    '16-owner-entry-as-text',
    [
      'wrong-type plan/a.yml:5:13 owner "identity" must be a mapping, not the text "Identity team"; write name: Identity team on a line of its own, indented below it',
    ],
  ],
  [
    '17-custom-tag-and-missing-title',
    [
      'custom-tag plan/a.yml:18:16 !Important is read as a tag, and a plan has none; remove it, or write "!Important Define Okta SSO path" if it is text',
    ],
  ],
  [
    '18-anchor-swallows-a-word',
    [
      'swallowed-anchor plan/a.yml:18:16 "&Partners" is read as the name of the text behind it, and not as text; put the text into quotes if it begins with "&"',
    ],
  ],
  [
    '19-items-with-dashes',
    [
      'dashes plan/a.yml:17:7 a dash stands before the id "okta-sso"; what has an id has no dash; write okta-sso:',
    ],
  ],
])('%s', (folder, expected) => {
  expect(
    told(folder).map(({ code, at, message, help }) => `${code} ${placeText(at)} ${message}; ${help}`),
  ).toEqual(expected);
});
