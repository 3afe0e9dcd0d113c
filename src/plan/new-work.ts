/** What people made on GitHub as an entry of the plan, ready to paste or to be put into a file. */
import { maxTitle } from '../model/limits.ts';
import { slug } from '../text.ts';
import { flowScalar, scalar } from './scalar.ts';
import { idPattern } from './values.ts';

/** An entry below `items:` or `workstreams:` that takes an issue over. */
export interface NewWork {
  readonly id: string;
  readonly title: string;
  /** Absent where the phase says it. */
  readonly owner?: string;
  readonly milestone?: string;
  readonly assignees?: readonly string[];
  /** Of the issue. */
  readonly adopt: number;
}

/** Characters of an id that is made from a title. */
const maxId = 40;

/** @param taken ids that are in use; the new one is added */
export function freshId(title: string, number: number, taken: Set<string>): string {
  const made = slug(title, maxId).replace(/^[^a-z]+/, '');
  const base = idPattern.test(made) ? made : `issue-${number}`;
  const candidates = [base, `${base}-${number}`];
  const id = candidates.find((one) => !taken.has(one)) ?? `${base}-${number}-${taken.size}`;
  taken.add(id);
  return id;
}

/** A title of people as a plan may have it: one line, of a length that GitHub takes, without invisible characters. */
export function plannedTitle(title: string): string {
  const line = title
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
  return [...line].slice(0, maxTitle).join('').trim() || 'Untitled';
}

/** Its lines, with the id as the first one. */
export function newWorkLines(
  { id, title, owner, milestone, assignees = [], adopt }: NewWork,
  step = '  ',
): string[] {
  return [
    `${id}:`,
    `${step}title: ${scalar(plannedTitle(title))}`,
    ...(owner === undefined ? [] : [`${step}owner: ${owner}`]),
    ...(milestone === undefined ? [] : [`${step}milestone: ${milestone}`]),
    ...(assignees.length === 0 ? [] : [`${step}assignees: [${assignees.map(scalar).join(', ')}]`]),
    `${step}adopt: ${adopt}`,
  ];
}

/** The same in brackets, on one line. */
export function newWorkInFlow({ id, title, owner, milestone, adopt }: NewWork): string {
  const keys = [
    `title: ${flowScalar(plannedTitle(title))}`,
    ...(owner === undefined ? [] : [`owner: ${owner}`]),
    ...(milestone === undefined ? [] : [`milestone: ${milestone}`]),
    `adopt: ${adopt}`,
  ];
  return `${id}: { ${keys.join(', ')} }`;
}
