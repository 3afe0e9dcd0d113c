/** A value as it is written where another one stood: in its style, if that can say it. */
import { isScalar } from 'yaml';
import { layoutOf } from './nodes.ts';

/** What a key may be given. */
export type Value = string | number | boolean;

/**
 * @param style of the value that stood there, as `styleOf` gives it; plain where there was none
 * @param inFlow whether it stands in brackets
 */
export function written(value: Value, style: string | undefined, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  const double = JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
  const single = `'${value.replaceAll("'", "''")}'`;
  const candidates = style === 'QUOTE_SINGLE' ? [single] : style === 'QUOTE_DOUBLE' ? [double] : [value];
  return candidates.find((one) => says(one, value, inFlow)) ?? double;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** On one line, alone and with what may follow there. */
function says(text: string, value: string, inFlow: boolean): boolean {
  if (/[\r\n]/.test(text)) return false;
  const layout = layoutOf(inFlow ? `[${text}, x]` : `- ${text}\n- x\n`);
  const items = layout && isSequence(layout.document.contents) ? layout.document.contents.items : [];
  const [first] = items;
  return items.length === 2 && isScalar(first) && first.value === value && !first.anchor && !first.comment;
}

function isSequence(node: unknown): node is { items: readonly unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}
