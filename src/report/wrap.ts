/** Lines that are no wider than the terminal. */

/** A terminal that is narrower shows nothing well. */
export const leastWidth = 40;

/**
 * A text in lines of at most so many characters, broken between words.
 * @param width of the terminal; without it, one line
 * @param indent of all lines but the first
 * @param first how much of the first line is taken already
 */
export function wrapped(text: string, width: number | undefined, indent: number, first = 0): string[] {
  if (width === undefined) return [text];
  const room = Math.max(leastWidth, width) - indent;
  const lines: string[] = [];
  let line = '';
  // The first line has less room, by what stands before it already.
  let left = Math.max(leastWidth, width) - first;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > left) {
      lines.push(line);
      [line, left] = [word, room];
    } else line = longer;
  }
  lines.push(line);
  return lines.map((one, index) => (index === 0 ? one : ' '.repeat(indent) + one));
}
