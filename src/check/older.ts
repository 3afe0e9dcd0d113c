/** Whose a problem of the plan is: who changes something answers for what that brings, and not for what was there. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Trigger } from '../model/trigger.ts';

/**
 * Problems, of which those are warnings that the plan has where this would be merged: the same words in the same file,
 * as often as they stand there. Lines move, and do not count.
 * @param base what is wrong with the plan there
 */
export function ownProblems(
  all: readonly Diagnostic[],
  base: readonly Diagnostic[],
  trigger: Trigger,
): readonly Diagnostic[] {
  const known = new Map<string, number>();
  for (const one of base) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
  return all.map((one): Diagnostic => {
    const left = known.get(keyOf(one)) ?? 0;
    if (one.severity !== 'error' || left === 0) return one;
    known.set(keyOf(one), left - 1);
    return { ...one, severity: 'warning', message: `${one.message} (older than ${nounOf(trigger)})` };
  });
}

function keyOf({ code, at, message }: Diagnostic): string {
  return JSON.stringify([code, at.file, message]);
}

function nounOf({ kind }: Trigger): string {
  switch (kind) {
    case 'pull-request':
      return 'this pull request';
    case 'merge-group':
      return 'this merge group';
    case 'push':
      return 'this branch';
    case 'aside':
    case 'other':
      return 'this';
  }
}
