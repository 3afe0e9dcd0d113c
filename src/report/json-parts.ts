/** What several parts of the JSON report have in common. */
import { given } from '../optional.ts';
import { type Change, described } from '../sync/change.ts';

/** In the words of `described`: texts are people's, as they are. */
export function changeJson(change: Change): object {
  const { verb, subject, number, details } = described(change);
  return { kind: change.kind, verb, subject, details, ...given({ issue: number }) };
}
