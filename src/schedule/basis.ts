/** What a forecast is based on, in numbers and in words. */
import type { Durations } from './durations.ts';
import type { History } from './history.ts';
import { enough } from './pools.ts';
import type { Situation } from './situation.ts';

/** Told beside a forecast. Without a note nothing that it needs is missing. */
export interface Basis {
  /** How much work is closed as completed. */
  readonly closed: number;
  /** Of how much of it is known how long it took. */
  readonly samples: number;
  /** English sentences: that too little is known, and what is missing. */
  readonly note?: string;
}

/** A sample counts where its work has ended. Of work that has no day, five ids are named, and the rest are counted. */
export function basisOf(
  { precedence: { work } }: Situation,
  { closed, samples }: History,
  { unknown, isTaken }: Durations,
): Basis {
  const known = samples.filter(({ goesOn }) => !goesOn).length;
  const isOpen = work.some(({ state }) => state === 'open');
  const notes = [
    ...(isOpen ? tooLittle(known, isTaken) : []),
    ...(unknown.size > 0 ? [missing([...unknown].map((node) => work[node]?.id ?? ''))] : []),
  ];
  return { closed, samples: known, ...(notes.length > 0 ? { note: notes.join(' ') } : {}) };
}

/** Not in words that close issues, which are made harmless wherever they stand. */
function tooLittle(known: number, isTaken: boolean): string[] {
  if (known < enough)
    return [
      `Too little is known yet: of ${known} that are done it is known how long they took, and fewer than ${enough} say nothing. Ranges are drawn, and single estimates are taken as they are.`,
    ];
  if (!isTaken) return [];
  return [
    `Too little is known yet of estimates: fewer than ${enough} of what is done had one. Single estimates are taken as they are.`,
  ];
}

/** How many are named. */
const named = 5;

function missing(ids: readonly string[]): string {
  const rest = ids.length > named ? ` and ${ids.length - named} more` : '';
  return `What depends on these has no day, because they are open and have no estimate: ${ids.slice(0, named).join(', ')}${rest}.`;
}
