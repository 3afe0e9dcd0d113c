import { expect, test } from 'vitest';
import { everything } from '../../src/github/documents.ts';
import { without } from '../../src/github/queries.ts';

const missing = (...messages: string[]) =>
  without(
    everything,
    messages.map((message) => ({ message })),
  );

test.each([
  ["Field 'issueFields' doesn't exist on type 'Repository'"],
  ["Field 'issueFieldValues' doesn't exist on type 'Issue'"],
  ['Cannot query field "issueFieldValues" on type "Issue".'],
  ["No such type IssueFieldDate, so it can't be a fragment condition"],
  ['Unknown type "IssueFieldDate".'],
])('a server that says %j has no issue fields', (message) => {
  expect(missing(message)).toEqual({ ...everything, fields: false });
});

test('types of issues are another matter, and what else is wrong is no matter of the server', () => {
  expect(missing("Field 'issueTypes' doesn't exist on type 'Repository'")).toEqual({
    ...everything,
    types: false,
  });
  expect(missing('Cannot query field "parent" on type "Issue".', 'Something else')).toEqual({
    ...everything,
    parents: false,
  });
  expect(missing('Something else')).toBeUndefined();
});
