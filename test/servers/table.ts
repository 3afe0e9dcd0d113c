/** The matrix as people read it. */
import type { Tried } from './matrix.ts';

/**
 * A Markdown table with a row for each promise and a column for each server.
 * @param columns for each server the same promises, in the same order
 */
export function matrixTable(columns: ReadonlyMap<string, readonly Tried[]>): string {
  const names = [...columns.keys()];
  const [first = []] = columns.values();
  const rows = first.map(({ promised }, at) => [
    promised.what,
    ...names.map((name) => cell(columns.get(name)?.[at])),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(['', ...names]), line(['---', ...names.map(() => '---')]), ...rows.map(line), ''].join('\n');
}

function cell(tried: Tried | undefined): string {
  if (!tried || tried.trouble !== undefined) return `**broken**: ${tried?.trouble ?? 'not tried'}`;
  return tried.isWhole ? 'yes' : (tried.promised.instead ?? 'no');
}
