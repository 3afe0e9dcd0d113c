/** Dates that are possible, and too far away to be meant. */
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import type { Draft } from './draft.ts';
import { type Part, placeOf } from './part.ts';

/** Programs are shorter; a year typed wrong is most often further away. */
const maxYears = 20;

/** @param today `YYYY-MM-DD`; without it nobody can tell what is far */
export function* farDates(
  { milestones, work, cadence, decisions }: Draft,
  today: string | undefined,
): Iterable<Diagnostic> {
  if (today === undefined) return;
  const year = Number(today.slice(0, 4));
  const far = (part: Part<unknown>, key: string, date: string | undefined, inner?: string): Diagnostic[] => {
    const years = Number(date?.slice(0, 4)) - year;
    if (date === undefined || !(Math.abs(years) > maxYears)) return [];
    const message = `${date} is ${Math.abs(years)} years ${years > 0 ? 'from now' : 'ago'}`;
    return [
      warning(
        'far-date',
        placeOf(part, key, ...(inner === undefined ? [] : [inner])),
        message,
        'look at the year',
      ),
    ];
  };
  for (const part of milestones.values()) {
    yield* far(part, 'due', part.value.due);
    yield* far(part, 'health', part.value.health?.until, 'until');
  }
  for (const part of work.values()) {
    yield* far(part, 'start', part.value.start);
    yield* far(part, 'due', part.value.due);
  }
  for (const part of cadence.values()) if (part.kind === 'session') yield* far(part, 'from', part.value.from);
  for (const part of decisions.values()) yield* far(part, 'date', part.value.date);
}
