/**
 * The body of an issue: our block, rendered from the plan, between what people wrote before and after it.
 */
import { ticks, unified, withTicks } from '../model/checklist.ts';
import {
  beginMark,
  bodyOf,
  copyOf,
  endMark,
  type IssueRecord,
  jsonInComment,
  type Kept,
  markName,
  nothingKept,
  withKept,
  withoutTitle,
} from '../model/mark.ts';
import { type Passing, withPassing, withPassingOf } from '../model/passing.ts';
import type { Text } from './reference.ts';

/**
 * The body with our block in its place: where it stood, or before what people wrote. What they have ticked in a list of
 * their own is ticked in a new block.
 * @param more what its record keeps from now on, beside what it kept
 */
export function bodyWith(block: string, current: string, more: Partial<Kept> = {}): string {
  const body = bodyOf(current);
  if (!body) {
    const fresh = withKept(withTicks(block, ticks(current)), { ...nothingKept, ...more });
    return current.trim() === '' ? fresh : `${fresh}\n\n${current}`;
  }
  return body.before + carried(block, body.block, { ...body.mark.record.kept, ...more }) + body.after;
}

/**
 * A block for an issue that takes the place of another: with the ticks that people made there, and what is not to be said
 * or offered again.
 */
export function inherited(
  block: string,
  { number, body }: { readonly number: number; readonly body: string },
): { block: string; before: Partial<Kept> } {
  const from = bodyOf(body);
  if (!from) return { block, before: { instead: number } };
  const { announced, offered } = from.mark.record.kept;
  return { block: withTicks(block, ticks(from.block)), before: { announced, offered, instead: number } };
}

/** A block with what is not the plan's: the ticks, what is of a day, and what its record keeps. */
function carried(block: string, current: string, kept: Kept): string {
  return withKept(withPassingOf(withTicks(block, ticks(current)), current), kept);
}

/** The body with another part of our block that goes stale. */
export function bodyBriefed(current: string, passing: Passing): string {
  const body = bodyOf(current);
  return body ? body.before + withPassing(unified(body.block), passing) + body.after : current;
}

/** The body with more that its record keeps. */
export function bodyKeeping(current: string, more: Partial<Kept>): string {
  const body = bodyOf(current);
  if (!body) return current;
  return body.before + withKept(body.block, { ...body.mark.record.kept, ...more }) + body.after;
}

/** The text of a block whose record says this too. */
export function textKeeping(text: Text, more: object): Text {
  if (Object.keys(more).length === 0) return text;
  const last = text.at(-1);
  const closing = typeof last === 'string' ? last : '';
  return [...text.slice(0, -1), `,${jsonInComment(more).slice(1, -1)}${closing}`];
}

/** Whether the body has the block already; line ends of the web editor and ticks make no difference. */
export function bodyHas(block: string, current: string): boolean {
  const body = bodyOf(current);
  if (!body) return false;
  const written = unified(body.block);
  // It is added when something else changes: for itself it is not worth a write for each issue.
  const wanted = body.mark.record.title === undefined ? withoutTitle(block) : block;
  // Most have: what is there goes on in what is the same.
  return written === wanted || written === carried(wanted, written, body.mark.record.kept);
}

/** Whether what people see of the block differs: not the mark at its end. */
export function readsAlike(block: string, current: string): boolean {
  const visible = (text: string) => text.slice(0, text.lastIndexOf('<!-- plan-sync:end'));
  const written = unified(bodyOf(current)?.block ?? '');
  return visible(written) === visible(withPassingOf(withTicks(block, ticks(written)), written));
}

/** The body of an issue whose work left the plan: its mark stays, so that it is found should the work return. */
export function bodyOfRemoved(current: string): string {
  return withEnd(current, { removed: true }, 1);
}

/** The body of an issue that is about to be closed because its work left the plan. */
export function bodyOfLeaving(current: string): string {
  return withEnd(current, { leaving: true });
}

function withEnd(current: string, more: object, left = 0): string {
  const body = bodyOf(current);
  if (!body) return current;
  const { program, id } = body.mark;
  const at = body.block.lastIndexOf('<!-- plan-sync:end');
  const name = markName({ program, id });
  const content = at <= 0 ? beginMark(name) : body.block.slice(0, at).trimEnd();
  const { record } = body.mark;
  const end = endMark(jsonInComment({ work: name, ...recorded(record), ...more }));
  const kept = { ...record.kept, left: record.kept.left + left };
  return `${body.before}${content}\n\n${withKept(end, kept)}${body.after}`;
}

/**
 * The body of an issue that another one stands for: it reads as before, ticks and all, and every byte that people wrote
 * is there. Its marks are marks no more.
 * @param lead what stands above it
 */
export function bodyOfCopy(current: string, lead: string): string {
  return `${lead}\n\n${current.replaceAll(/<!-- plan-sync:(?=begin |end )/g, copyOf)}`;
}

function recorded({
  digest,
  title,
  owner,
  labels,
  milestone,
  adopt,
  parent,
  program,
  blockedBy,
  assignees,
  fields = new Map(),
  type,
}: IssueRecord): object {
  const native = { ...(fields.size > 0 ? { fields: Object.fromEntries(fields) } : {}), type };
  return {
    digest,
    title,
    owner,
    labels,
    milestone,
    adopt,
    parent,
    program,
    'blocked-by': blockedBy,
    assignees,
    ...native,
  };
}
