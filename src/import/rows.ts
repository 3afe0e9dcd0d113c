/** Work as somebody wrote it into a table or a list, and what is wrong with it, row by row. */
import { maxChildren } from '../model/limits.ts';
import { itemShape, milestoneShape, ownerShape } from '../plan/schema.ts';
import { closest } from '../plan/suggest.ts';
import { absurdityOf, estimateFrom } from '../plan/time.ts';
import { capped, excerpt } from '../text.ts';

/** The columns of a table, by the names that they have in it; the order is free. */
export const columns = [
  'title',
  'phase',
  'owner',
  'milestone',
  'due',
  'estimate',
  'blocked by',
  'done when',
] as const;

/** One of them. */
export type Column = (typeof columns)[number];

/** What stands in a column, and where: rows and columns count from 1, as the file has them. */
export interface Cell {
  readonly text: string;
  readonly column: number;
}

/** A piece of work; its row is the line of the file. */
export interface Row {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Column, Cell>>>;
}

/** What a file says, whatever it is written in. */
export interface Rows {
  /** Of the program, where the file says it. */
  readonly title?: string;
  readonly rows: readonly Row[];
  /** What is wrong with reading it. */
  readonly wrong: readonly Wrong[];
}

/** A complaint, with what to write instead. */
export interface Wrong {
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

/** A row that has been read: every text is one that a plan takes. */
export interface Entry {
  readonly row: number;
  readonly title: string;
  readonly phase?: string;
  readonly owner?: string;
  readonly milestone?: string;
  readonly due?: string;
  readonly estimate?: string;
  /** Titles of others, as those have them. */
  readonly blockedBy: readonly string[];
  readonly doneWhen: readonly string[];
  /** Where its blockers stand. */
  readonly blockersAt: number;
}

/** `Blocked-By` is `blocked by`. */
export function columnNamed(head: string): Column | undefined {
  const bare = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  return columns.find((name) => bare(name) === bare(head));
}

/** Which column each head names; what it may have meant, where it names none. */
export function headsRead(
  heads: readonly string[],
  row: number,
): { readonly columns: readonly (Column | undefined)[]; readonly wrong: readonly Wrong[] } {
  const wrong: Wrong[] = [];
  const seen = new Set<Column>();
  const meant = new Set<Column>();
  const read = heads.map((head, index) => {
    const column = columnNamed(head);
    const at = { row, column: index + 1 };
    if (column === undefined) {
      const near = columns.find((name) => name === closest(head.trim().toLowerCase(), columns));
      if (near !== undefined) meant.add(near);
      const help = near === undefined ? `the columns are ${columns.join(', ')}` : `did you mean "${near}"?`;
      wrong.push({ ...at, message: `"${excerpt(head)}" is no column: ${help}` });
    } else if (seen.has(column))
      wrong.push({ ...at, message: `the column "${column}" is there twice: keep one` });
    if (column !== undefined) seen.add(column);
    return column;
  });
  if (!seen.has('title') && !meant.has('title'))
    wrong.push({ row, column: 1, message: 'there is no column "title": the first row names the columns' });
  return { columns: read, wrong };
}

/** Of days with points between, of which the first number is always the day. */
function dayMeant(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return itemShape.shape.due.safeParse(meant).success ? meant : undefined;
}

/** @returns all that is wrong, or else every row */
export function entriesRead({ rows, wrong: before }: Rows): {
  entries: readonly Entry[];
  wrong: readonly Wrong[];
} {
  const wrong: Wrong[] = [];
  const names = namesIn(rows, wrong);
  const untitled = new Set(wrong.map(({ row }) => row));
  const entries = rows.flatMap(({ row, cells }): Entry[] => {
    const title = cells.title?.text.trim() ?? '';
    if (title === '') return [];
    const complain = (column: Column, message: string) =>
      wrong.push({ row, column: cells[column]?.column ?? 1, message });
    const own: { -readonly [K in keyof Entry]?: Entry[K] } = {};
    for (const column of ['phase', 'owner', 'milestone'] as const) {
      const text = cells[column]?.text.trim() ?? '';
      if (text === '') continue;
      const problem = problemOf(column, text);
      if (problem === undefined) own[column] = text;
      else complain(column, problem);
    }
    const due = cells.due?.text.trim() ?? '';
    if (due !== '') {
      if (itemShape.shape.due.safeParse(due).success) own.due = due;
      else
        complain(
          'due',
          `"${excerpt(due)}" is not a day: write ${dayMeant(due) ?? 'year-month-day, as 2027-01-29'}`,
        );
    }
    const estimate = cells.estimate?.text.trim() ?? '';
    if (estimate !== '') {
      const problem = estimateProblem(estimate);
      if (problem === undefined) own.estimate = estimate;
      else complain('estimate', problem);
    }
    const { blockers, unknown } = blockersIn(cells['blocked by']?.text ?? '', names);
    for (const name of unknown) {
      const near = closest(name.toLowerCase(), names.keys());
      const help =
        near === undefined ? 'write the title of a row or of a phase' : `did you mean "${names.get(near)}"?`;
      complain('blocked by', `nothing is called "${excerpt(name)}": ${help}`);
    }
    const doneWhen = parts(cells['done when']?.text ?? '', /;|\n|<br ?\/?>/);
    for (const one of doneWhen) {
      if (!itemShape.shape['done-when'].safeParse([one]).success)
        complain(
          'done when',
          `"${excerpt(one)}" is longer than 1,000 characters, or has characters that a plan does not take`,
        );
    }
    // What has no title of its own has had its say.
    if (untitled.has(row)) return [];
    const blockersAt = cells['blocked by']?.column ?? 1;
    return [{ ...own, row, title, blockedBy: blockers, doneWhen: [...new Set(doneWhen)], blockersAt }];
  });
  wrong.push(...before, ...crowded(entries));
  return { entries, wrong: wrong.sort((one, other) => one.row - other.row || one.column - other.column) };
}

/** Titles of rows and phases, by lower case: nothing else can be waited for. */
function namesIn(rows: readonly Row[], wrong: Wrong[]): Map<string, string> {
  const names = new Map<string, string>();
  const first = new Map<string, number>();
  for (const { cells } of rows) {
    const phase = cells.phase?.text.trim() ?? '';
    if (phase !== '') names.set(phase.toLowerCase(), phase);
  }
  const phases = new Set(names.keys());
  for (const { row, cells } of rows) {
    const title = cells.title?.text.trim() ?? '';
    const at = { row, column: cells.title?.column ?? 1 };
    const problem = title === '' ? 'the title is missing' : problemOf('title', title);
    const key = title.toLowerCase();
    if (problem !== undefined) wrong.push({ ...at, message: problem });
    else if (phases.has(key))
      wrong.push({ ...at, message: `"${excerpt(title)}" is a phase too: give each a title of its own` });
    else if (first.has(key))
      wrong.push({
        ...at,
        message: `"${excerpt(title)}" is the title of row ${first.get(key)} too: give each its own`,
      });
    else {
      first.set(key, row);
      names.set(key, title);
    }
  }
  return names;
}

function problemOf(column: 'title' | 'phase' | 'owner' | 'milestone', text: string): string | undefined {
  const shape = {
    title: itemShape.shape.title,
    phase: itemShape.shape.title,
    owner: ownerShape.shape.label,
    milestone: milestoneShape.shape.title,
  }[column];
  if (!shape.safeParse(text).success) {
    const most = column === 'owner' ? 50 : 256;
    return `"${excerpt(text)}" has more than ${most} characters or more than one line, or characters that a plan does not take`;
  }
  if (column === 'owner' && !/[\p{L}\p{N}]/u.test(text))
    return `"${excerpt(text)}" has no letter and no digit: GitHub takes none such for a label`;
  return undefined;
}

function estimateProblem(text: string): string | undefined {
  const help = 'write working days or weeks, as 5d, 2w or 3d-8d';
  if (!itemShape.shape.estimate.safeParse(text).success)
    return `"${excerpt(text)}" is not an estimate: ${help}`;
  const absurd = absurdityOf(estimateFrom(text, 5));
  return absurd && `the estimate "${excerpt(text)}" ${absurd.message}: ${absurd.help}`;
}

/** A title may have commas in it: the whole cell is tried first, then what stands between semicolons, then commas. */
function blockersIn(
  text: string,
  names: ReadonlyMap<string, string>,
): { blockers: string[]; unknown: string[] } {
  const blockers = new Set<string>();
  const unknown: string[] = [];
  const known = (name: string) => names.get(name.toLowerCase());
  for (const part of parts(text, /;|\n|<br ?\/?>/)) {
    const whole = known(part);
    for (const name of whole === undefined ? parts(part, /,/) : [part]) {
      const found = known(name);
      if (found === undefined) unknown.push(name);
      else blockers.add(found);
    }
  }
  return { blockers: [...blockers], unknown };
}

function parts(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

function crowded(entries: readonly Entry[]): Wrong[] {
  const counts = new Map<string, number>();
  return entries.flatMap(({ phase, row }) => {
    if (phase === undefined) return [];
    const count = (counts.get(phase.toLowerCase()) ?? 0) + 1;
    counts.set(phase.toLowerCase(), count);
    if (count !== maxChildren + 1) return [];
    return [
      {
        row,
        column: 1,
        message: `the phase "${excerpt(phase)}" has more than ${maxChildren} items: split it`,
      },
    ];
  });
}

/** Of a table with a mistake in every row these are enough to see the pattern. */
const mostTold = 50;

/** A line for each: `work.csv:4:5: …`, rows and columns as the file has them. */
export function wrongLines(file: string, wrong: readonly Wrong[]): readonly string[] {
  const { shown, left } = capped(wrong, mostTold);
  return [
    ...shown.map(({ row, column, message }) => `${file}: row ${row}, column ${column}: ${message}`),
    ...(left > 0 ? [`… and ${left.toLocaleString('en')} more`] : []),
  ];
}
