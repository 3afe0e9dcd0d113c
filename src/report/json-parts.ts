/** What several parts of the JSON report have in common. */
import { type Change, described } from '../sync/change.ts';

/** In the words of `described`: texts are people's, as they are. */
export function changeJson(change: Change): object {
  const { verb, subject, number, details } = described(change);
  return { kind: change.kind, verb, subject, details, ...withoutEmpty({ issue: number }) };
}

/** Without the keys that have no value. */
export function withoutEmpty(values: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
