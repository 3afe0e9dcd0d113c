/**
 * A part of our block in an issue that goes stale by itself: what stands in it is of a day. When the rest is written anew it
 * stays, until there is something new to say in it.
 */
import { unified } from './checklist.ts';

const opens = /^<!-- plan-sync:passing(?: (\d{4}-\d\d-\d\d))? -->$/m;
const closes = '<!-- plan-sync:passing end -->';

/** One that was written on a day. */
export interface Passing {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** From its first line to its last, without the marks around them; may be empty. */
  readonly text: string;
}

/** The marks around it, each a paragraph of its own. @param day without one it is whatever an issue has there already */
export function passingMarks(day?: string): readonly [before: string, after: string] {
  return [`<!-- plan-sync:passing${day === undefined ? '' : ` ${day}`} -->`, closes];
}

/** Whether text is such a mark and nothing else. */
export function isPassingMark(text: string): boolean {
  if (!text.startsWith('<!-- plan-sync:passing')) return false;
  return text === closes || (opens.test(text) && !text.includes('\n'));
}

interface Found {
  readonly day?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function foundIn(block: string): Found | undefined {
  const opening = opens.exec(block);
  if (!opening) return undefined;
  const [mark, day] = opening;
  const at = block.indexOf(closes, opening.index + mark.length);
  if (at < 0) return undefined;
  const text = block.slice(opening.index + mark.length, at).trim();
  return { ...(day === undefined ? {} : { day }), text, start: opening.index, end: at + closes.length };
}

/** Nothing where the block has none, or nobody has written it yet. */
export function passingIn(block: string): Passing | undefined {
  const { day, text } = foundIn(unified(block)) ?? {};
  return day === undefined || text === undefined ? undefined : { day, text };
}

/** The block with what the current one has there, where it says nothing itself, or the same of another day. */
export function withPassingOf(block: string, current: string): string {
  const [own, old] = [foundIn(block), foundIn(unified(current))];
  if (!own || old?.day === undefined) return block;
  if (own.day !== undefined && own.text !== old.text) return block;
  return block.slice(0, own.start) + unified(current).slice(old.start, old.end) + block.slice(own.end);
}

/** The block as if nobody had written anything there. */
export function withoutPassing(block: string): string {
  const own = foundIn(block);
  return own ? `${block.slice(0, own.start)}${passingMarks().join('')}${block.slice(own.end)}` : block;
}

/** The block with this in its place; one that has no place for it stays as it is. */
export function withPassing(block: string, { day, text }: Passing): string {
  const own = foundIn(block);
  if (!own) return block;
  const [before, after] = passingMarks(day);
  return `${block.slice(0, own.start)}${before}\n\n${text}\n\n${after}${block.slice(own.end)}`;
}
