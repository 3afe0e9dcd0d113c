/**
 * A token that may not give values for issue fields is refused by its first try, in every run anew. So the page's mark notes
 * the refusal, and for a week nobody tries again as the same account: what the plan gives is as if there were no fields.
 */
import type { Offered, Repository } from '../model/github.ts';
import type { FieldsRefused } from '../model/mark.ts';
import type { Outcome } from '../sync/change.ts';
import { dayIn } from './calendar.ts';

/** Days until it is tried again: a permission may have been given meanwhile. */
const patience = 7;

/** Whether a refusal that was noted holds now. */
export function refusalHolds({ by, day }: FieldsRefused, { actor }: Repository, now: string): boolean {
  const passed = Date.parse(dayIn('UTC', now)) - Date.parse(day);
  return by === actor && passed >= 0 && passed < patience * 86_400_000;
}

/** What is left of what the owner of the repository has. */
export function withoutFields({ types }: Offered): Offered {
  return types ? { types } : {};
}

/** What is to be noted after a run: that it was refused, as before where nothing was tried, or nothing where it was let. */
export function refusalAfter(
  outcomes: readonly Outcome[],
  noted: FieldsRefused | undefined,
  { actor }: Repository,
  now: string,
): FieldsRefused | undefined {
  if (outcomes.some(({ fieldsRefused }) => fieldsRefused)) return { by: actor, day: dayIn('UTC', now) };
  const wasLet = outcomes.some(
    ({ change, result }) =>
      (change.kind === 'create-issue' || change.kind === 'update-issue') &&
      (change.fields ?? []).length > 0 &&
      result === 'done',
  );
  return wasLet ? undefined : noted;
}

/** For people; nothing where it does not hold. */
export function refusalNote({ by, day }: FieldsRefused): string {
  const again = new Date(Date.parse(day) + patience * 86_400_000).toISOString().slice(0, 10);
  return `GitHub refused ${by} the values of issue fields on ${day}: they stand in the plan alone, and are tried again on ${again}, or by another account`;
}
