/** Work in a Markdown list: headings or outer entries are phases, entries are work, and what is inside of them is to be true. */
import { type OutlineLine, outlineLines } from '../markdown.ts';
import { type Cell, type Column, columnNamed, type Row, type Rows } from './rows.ts';

/** @returns a complaint where there is no list in it */
export function listRows(text: string): Rows {
  const lines = outlineLines(text);
  if (!lines)
    return {
      rows: [],
      wrong: [{ row: 1, column: 1, message: 'the list is too long or too deep: split it' }],
    };
  const [first] = lines;
  const title = first?.kind === 'heading' && first.level === 1 ? { title: first.text } : {};
  const rest = 'title' in title ? lines.slice(1) : lines;
  const hasHeadings = rest.some(({ kind }) => kind === 'heading');
  const rows = hasHeadings ? underHeadings(rest) : nested(rest);
  const nothing = {
    row: 1,
    column: 1,
    message: 'there is no list in it, and no table with a column "title"',
  };
  return { ...title, rows, wrong: rows.length === 0 ? [nothing] : [] };
}

function underHeadings(lines: readonly OutlineLine[]): Row[] {
  const rows: Row[] = [];
  let phase: OutlineLine | undefined;
  for (const line of lines) {
    if (line.kind === 'heading') phase = line;
    else if (line.level === 1) rows.push(rowOf(line, phase));
    else condition(rows, line);
  }
  return rows;
}

/** An outer entry that has others in it is a phase. */
function nested(lines: readonly OutlineLine[]): Row[] {
  const rows: Row[] = [];
  let phase: OutlineLine | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.level === 1) {
      const isPhase = (lines[index + 1]?.level ?? 1) > 1;
      phase = isPhase ? line : undefined;
      if (!isPhase) rows.push(rowOf(line, undefined));
    } else if (line.level === 2) rows.push(rowOf(line, phase));
    else condition(rows, line);
  }
  return rows;
}

function rowOf(line: OutlineLine, phase: OutlineLine | undefined): Row {
  const { text, values } = valuesIn(unboxed(line.text));
  const cell = (text: string): Cell => ({ text, column: line.column });
  const cells: Partial<Record<Column, Cell>> = { title: cell(text) };
  for (const [column, value] of values) cells[column] = cell(value);
  if (phase) cells.phase ??= { text: unboxed(phase.text), column: line.column };
  return { row: line.line, cells };
}

function condition(rows: Row[], { text, column }: OutlineLine): void {
  const last = rows.at(-1);
  if (!last) return;
  const before = last.cells['done when'];
  const all = [...(before ? [before.text] : []), unboxed(text).replaceAll(';', ',')].join('\n');
  rows[rows.length - 1] = {
    ...last,
    cells: { ...last.cells, 'done when': { text: all, column: before?.column ?? column } },
  };
}

function unboxed(text: string): string {
  return text.replace(/^\[[ xX]\] +/, '');
}

/** `Define ingress (owner: Platform; estimate: 5d)` */
function valuesIn(text: string): { text: string; values: readonly (readonly [Column, string])[] } {
  const [whole, inner = ''] = /\(([^()]*)\)$/.exec(text) ?? [];
  if (whole === undefined) return { text, values: [] };
  const values = inner.split(/;|,(?=\s*[a-z-]+(?: [a-z]+)?:)/i).map((part) => {
    const [, key = '', value = ''] = /^\s*([a-z -]+):\s*(.+?)\s*$/i.exec(part) ?? [];
    return [columnNamed(key), value] as const;
  });
  const known = values.flatMap(([column, value]) => (column === undefined ? [] : [[column, value] as const]));
  // Other words in brackets belong to the title.
  if (known.length < values.length) return { text, values: [] };
  return { text: text.slice(0, -whole.length).trim(), values: known };
}
