/** Whether a promise is kept, by a rule that can be printed beside it; and what a person says instead. */
import type { Judgement, Milestone } from './network.ts';

/** By the rule, or by a person's word; `unknown` is the rule's alone. */
export type Health = Judgement | 'unknown';

/** English, to go on with in a sentence: it begins in lower case and has no full stop. */
export const healthRule =
  'on track where the 85 % day keeps the promise, at risk where only the 50 % day does, off track where that does not, unknown without a promise or a forecast';

/** `because` is as it was written: not yet harmless as Markdown. */
export interface Overruled {
  readonly is: Judgement;
  readonly because: string;
  /** `YYYY-MM-DD`, its last day. */
  readonly until: string;
}

/** By `healthRule`. Days are `YYYY-MM-DD`; what ends on the promised day is in time. */
export function healthOf({ due, p50, p85 }: { due?: string; p50?: string; p85?: string }): Health {
  if (due === undefined || p50 === undefined || p85 === undefined) return 'unknown';
  if (p85 <= due) return 'on-track';
  return p50 <= due ? 'at-risk' : 'off-track';
}

/** What a person says, while it holds. */
export function overruledOn(today: string, { health }: Milestone): Overruled | undefined {
  return health !== undefined && today <= health.until ? health : undefined;
}

/**
 * The worst of its milestones, a person's word before the computed one. Of those without a promise nothing is expected,
 * and they count for nothing; a promise without a forecast is worse than one that is on track.
 */
export function programHealth(
  milestones: Iterable<{ due?: string; health?: Health; overruled?: Overruled }>,
): Health {
  const found = new Set<Health>();
  for (const { due, health = 'unknown', overruled } of milestones)
    if (overruled || due !== undefined) found.add(overruled?.is ?? health);
  const worstFirst: readonly Health[] = ['off-track', 'at-risk', 'unknown', 'on-track'];
  return worstFirst.find((one) => found.has(one)) ?? 'unknown';
}
