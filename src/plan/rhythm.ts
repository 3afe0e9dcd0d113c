/** The rules of sessions: their issues can be told apart, and have room for what is talked about each time. */
import { inertLine } from '../markdown.ts';
import { type Diagnostic, error } from '../model/diagnostic.ts';
import { maxBody } from '../model/limits.ts';
import { characters, excerpt } from '../text.ts';
import type { Draft } from './draft.ts';
import { placeOf } from './part.ts';
import { leadFrom, workingDaysOf } from './time.ts';

/** Characters for what a session's issue says beside its agenda: what is blocked, ready, overdue, carried over. */
const roomForTheRest = 25_000;

/** By their titles, letter case aside: those are the titles of their issues. */
export function* sessionsAreApart({ cadence }: Draft): Iterable<Diagnostic> {
  const seen = new Map<string, Draft['cadence'] extends ReadonlyMap<string, infer P> ? P : never>();
  for (const part of cadence.values()) {
    const { title } = part.value;
    if (part.kind !== 'session' || title === undefined) continue;
    const folded = title.normalize('NFC').toLowerCase();
    const first = seen.get(folded);
    if (first) {
      const message = `session "${excerpt(part.id)}" has the title of session "${excerpt(first.id)}": two issues of one title each time`;
      const related = [{ message: 'first written here', at: placeOf(first, 'title') }];
      yield error('duplicate-title', placeOf(part, 'title'), message, 'give each its own', related);
    } else seen.set(folded, part);
  }
}

/** The issue of a session is not made before the one that comes before it was held. */
export function* leadsFitRhythm({ cadence, settings }: Draft): Iterable<Diagnostic> {
  const week = workingDaysOf(settings.value).length;
  for (const part of cadence.values()) {
    if (part.kind !== 'session' || part.value.lead === undefined) continue;
    const { lead, every } = part.value;
    // What cannot be read has been told.
    if (week === 0 || every === undefined) continue;
    const most = (Number.parseInt(every, 10) || 1) * week - 1;
    if (leadFrom(lead, week) <= most) continue;
    const message = `the lead of ${lead} of session "${excerpt(part.id)}" reaches back to the session before`;
    yield error('invalid-value', placeOf(part, 'lead'), message, `write at most ${most}d`);
  }
}

/** In characters, escaped as Markdown: GitHub's limit for a body, less room for what else an issue says. */
export function* agendasFitABody({ cadence }: Draft): Iterable<Diagnostic> {
  const most = maxBody - roomForTheRest;
  for (const part of cadence.values()) {
    if (part.kind !== 'session') continue;
    const agenda = part.value.agenda ?? [];
    // In Markdown text never has fewer characters than as it was written.
    let length = agenda.reduce((sum, one) => sum + one.length, 0);
    if (length <= most / 4) continue;
    length = agenda.reduce((sum, one) => sum + characters(inertLine(one)) + '- \n'.length, 0);
    if (length <= most) continue;
    const message = `the agenda of session "${excerpt(part.id)}" has ${length} characters; an issue has room for ${most} of them`;
    yield error(
      'body-too-long',
      placeOf(part, 'agenda'),
      message,
      `shorten it by ${length - most}, or move it to a file and link it`,
    );
  }
}
