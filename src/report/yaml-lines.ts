/** Keys with text, as YAML that fits beside a comment on a phone. */
import { scalar } from '../plan/scalar.ts';

/** Letters of code in a line of a comment on a phone of 400 pixels. */
const columns = 42;

/**
 * `key: "text"`, or folded below the key where that is longer than a line. Its lines are indented from here.
 * @param indent how deep it will stand
 */
export function textLines(key: string, text: string, indent: number, quoted = false): string[] {
  const line = `${key}: ${quoted ? JSON.stringify(text) : scalar(text)}`;
  // What is folded means itself, but for blanks at the ends of its lines.
  const isPlain = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(text) && !/^ | {2}| $/.test(text);
  if (indent + line.length <= columns || !isPlain || !text.includes(' ')) return [line];
  return [`${key}: >-`, ...broken(text, Math.max(20, columns - indent - 2)).map((part) => `  ${part}`)];
}

function broken(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
