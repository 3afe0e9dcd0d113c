/** Work in a table: CSV, or Markdown between pipes. */
import { CsvError, parse } from 'csv-parse/sync';
import { type Cell, type Column, headsRead, type Row, type Rows, type Wrong } from './rows.ts';

/** Commas, semicolons or tabs: whichever the first row has most of. */
export function csvRows(text: string): Rows {
  const head = /^[^\r\n]*/.exec(text.replace(/^\uFEFF/, ''))?.[0] ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, one) =>
    head.split(one).length > head.split(best).length ? one : best,
  );
  const found: { cells: readonly string[]; row: number }[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      onRecord: (cells: string[], { lines }) => {
        // Lines are counted up to the end of a record, and one may have several.
        const own = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
        found.push({ cells, row: lines - own });
        return null;
      },
    });
    return rowsOf(found);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    const column = 'column' in error && typeof error.column === 'number' ? error.column + 1 : 1;
    return { rows: [], wrong: [{ row, column, message: `this is no CSV: ${error.message}` }] };
  }
}

/** The first table with a column "title"; nothing where there is none. */
export function markdownTable(text: string): Rows | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  for (let index = 0; index + 1 < lines.length; index++) {
    const heads = cellsIn(lines[index] ?? '');
    const rule = lines[index + 1] ?? '';
    if (!heads || !/^[\s|:-]*-[\s|:-]*$/.test(rule) || !rule.includes('|')) continue;
    if (!heads.some((head) => head.toLowerCase() === 'title')) continue;
    const table = [{ cells: heads, row: index + 1 }];
    for (let next = index + 2; next < lines.length; next++) {
      const cells = cellsIn(lines[next] ?? '');
      if (!cells) break;
      table.push({ cells, row: next + 1 });
    }
    const [, title] = /^# +(.+?)[ #]*$/m.exec(text) ?? [];
    return { ...rowsOf(table), ...(title === undefined ? {} : { title }) };
  }
  return undefined;
}

/** A pipe that belongs to a cell has a backslash before it. */
function cellsIn(line: string): string[] | undefined {
  const trimmed = line.trim();
  if (!trimmed.includes('|')) return undefined;
  const inner = trimmed.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function rowsOf(lines: readonly { readonly cells: readonly string[]; readonly row: number }[]): Rows {
  const [head, ...others] = lines;
  if (!head) return { rows: [], wrong: [{ row: 1, column: 1, message: 'there is nothing in it' }] };
  const { columns, wrong } = headsRead(head.cells, head.row);
  const all: Wrong[] = [...wrong];
  const rows = others
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ cells, row }): Row => {
      const read: Partial<Record<Column, Cell>> = {};
      for (const [index, text] of cells.entries()) {
        const column = columns[index];
        if (column !== undefined) read[column] = { text, column: index + 1 };
        else if (index >= columns.length && text !== '')
          all.push({
            row,
            column: index + 1,
            message: 'there are more values than columns: quote what has the separator in it',
          });
      }
      return { row, cells: read };
    });
  // Without the column of titles every row would be wrong for the same reason.
  return { rows: columns.includes('title') ? rows : [], wrong: all };
}
