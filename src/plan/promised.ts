/** The rules of time that need more than one value: how long work takes, and for when it is promised. */
import { type Diagnostic, error } from '../model/diagnostic.ts';
import { excerpt } from '../text.ts';
import type { Draft } from './draft.ts';
import { named, type Part, placeOf } from './part.ts';
import { absurdityOf, estimateFrom, workingDaysOf } from './time.ts';

/** A week has as many days as the settings say: only then can `1w-6d` be judged. */
export function* estimatesAreSound({ work, cadence, settings }: Draft): Iterable<Diagnostic> {
  const week = workingDaysOf(settings.value).length || 1;
  const judge = function* (part: Part<{ estimate?: string | undefined }>, name: () => string) {
    const written = part.value.estimate;
    const absurdity = written === undefined ? undefined : absurdityOf(estimateFrom(written, week));
    if (written === undefined || !absurdity) return;
    const message = `the estimate ${excerpt(written)} of ${name()} ${absurdity.message}`;
    yield error('invalid-estimate', placeOf(part, 'estimate'), message, absurdity.help);
  };
  yield* judge(settings, () => 'the settings');
  for (const part of work.values())
    if (part.kind !== 'review' && part.value.estimate !== undefined) yield* judge(part, () => named(part));
  for (const part of cadence.values())
    if (part.kind === 'review') yield* judge(part, () => `review "${excerpt(part.id)}"`);
}

/** The list as it was written: one of which no entry is a weekday has had its say. */
export function* somebodyWorks({ settings }: Draft): Iterable<Diagnostic> {
  const written = settings.tree.entries.get('working-days')?.value;
  if (written?.kind !== 'list' || written.items.length > 0) return;
  const help = 'name the days of work, or remove the key: monday to friday';
  yield error('no-working-day', written.at, '"working-days" has no day: nobody ever works', help);
}

/** Both are days that people wrote, in one place. */
export function* dueAfterStart({ work }: Draft): Iterable<Diagnostic> {
  for (const part of work.values()) {
    const { start, due } = part.value;
    if (start === undefined || due === undefined || due >= start) continue;
    const message = `${named(part)} is due on ${due}, before its start on ${start}`;
    yield error('due-before-start', placeOf(part, 'due'), message, 'move one of the two', [
      { message: 'its start', at: placeOf(part, 'start') },
    ]);
  }
}
