/** What of GitHub's texts the language of the plan takes as it is: what it would change is not imported. */

import { inert } from '../markdown.ts';
import { maxBody } from '../model/limits.ts';
import { itemShape, milestoneShape, ownerShape } from '../plan/schema.ts';
import { characters } from '../text.ts';
import type { Finding } from './finding.ts';

/** Characters of a body that our block may need beside the checklist: marks, blockers, links. */
const blockRoom = 4_000;

/** Why a title cannot be that of work; nothing where it can. */
export function unsayableTitle(title: string): string | undefined {
  const read = itemShape.shape.title.safeParse(title);
  if (!read.success) return 'its title has characters that a plan does not take, or more than 256 of them';
  return read.data === title ? undefined : 'its title begins or ends with blanks, which a plan drops';
}

/** The same for the title of a milestone. */
export function unsayableMilestone(title: string): string | undefined {
  const read = milestoneShape.shape.title.safeParse(title);
  return read.success && read.data === title
    ? undefined
    : 'its title has characters that a plan does not take';
}

/** Whether a label can be an owner's: GitHub takes no label without a word. */
export function isSayableOwner(name: string): boolean {
  const read = ownerShape.shape.name.safeParse(name);
  return read.success && read.data === name && /[\p{L}\p{N}]/u.test(name);
}

/** The day, where a plan takes it: the year 2000 or later. */
export function sayableDay(day: string | undefined): string | undefined {
  return day !== undefined && milestoneShape.shape.due.safeParse(day).success ? day : undefined;
}

/** A description that stays where it is once the plan says the same; nothing of any other. */
export function sayableOutcome(description: string): string | undefined {
  const text = description.replaceAll('\r\n', '\n').trim();
  if (text === '' || text.includes('<!--')) return undefined;
  const read = milestoneShape.shape.outcome.safeParse(text);
  return read.success && read.data === text && inert(text) === text ? text : undefined;
}

/** A text that can be the details of work, and leaves room for itself a second time: people's text stays. */
export function sayableDetails({ text = '' }: Finding): string | undefined {
  if (text === '' || text.length > maxBody / 3) return undefined;
  const read = itemShape.shape.details.safeParse(text);
  return read.success && read.data === text ? text : undefined;
}

/** Those that can be conditions in a plan. */
export function sayableConditions({ conditions, length }: Finding): readonly string[] {
  const shape = itemShape.shape['done-when'];
  const fit = conditions.filter((one) => shape.safeParse([one]).success);
  // A character that would be Markdown gets a backslash.
  const size = fit.reduce((sum, one) => sum + 2 * characters(one) + 8, 0);
  return length + size + blockRoom > maxBody || fit.length > 1_000 ? [] : fit;
}

/** Whether a text leaves room for our block beside it. */
export function hasRoom({ length }: Finding): boolean {
  return length + blockRoom <= maxBody;
}

/** Logins that the language takes; agents and apps are none. */
export function sayableLogins({ assignees }: Finding): readonly string[] {
  const shape = itemShape.shape.assignees;
  return assignees.filter((login) => shape.safeParse([login]).success);
}
