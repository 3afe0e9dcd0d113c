/** Refusals as servers of every age word them. */
import { expect, test } from 'vitest';
import { knowsNoDuplicates } from '../../src/github/refusal.ts';

test.each([
  'Variable $input0 of type CloseIssueInput! was provided invalid value for stateReason (Expected "DUPLICATE" to be one of: COMPLETED, NOT_PLANNED)',
  'Variable $input2 of type CloseIssueInput! was provided invalid value for duplicateIssueId (Field is not defined on CloseIssueInput)',
  "InputObject 'CloseIssueInput' doesn't accept argument 'duplicateIssueId'",
  "Argument 'stateReason' on InputObject 'CloseIssueInput' has an invalid value (DUPLICATE). Expected type 'IssueClosedStateReason'.",
  'Variable "$input0" got invalid value "DUPLICATE" at "input0.stateReason"; Value "DUPLICATE" does not exist in "IssueClosedStateReason" enum.',
  'Variable "$input0" got invalid value { stateReason: "DUPLICATE" }; Field "duplicateIssueId" is not defined by type "CloseIssueInput".',
])('a server that cannot close as a duplicate is known: %s', (message) => {
  expect(knowsNoDuplicates({ data: null, errors: [{ message }] })).toBe(true);
  // What came with data was done in part, and is not sent again.
  expect(knowsNoDuplicates({ data: { step0: {} }, errors: [{ message }] })).toBe(false);
});

test.each([
  'An issue may not be a duplicate of itself',
  'A duplicate issue needs the state reason DUPLICATE',
  'Variable $input0 of type UpdateIssueInput! was provided invalid value for body (Could not coerce value 1 to String)',
  'Something went wrong',
])('another refusal is none of that: %s', (message) => {
  expect(knowsNoDuplicates({ data: null, errors: [{ message }] })).toBe(false);
});
