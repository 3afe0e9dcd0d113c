/** How wide text is in a picture that nobody has drawn yet: rather too wide than too narrow, whatever the letters of the reader. */

const mostLines = 4;

/** In pixels, of letters of 12 pixels. The first kind that a character is of counts. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [
    /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFFE6\u{10000}-\u{10FFFF}]/u,
    13,
  ],
  [/[@%MWmw—…]/, 12],
  [/[ijlIftr.,:;|!'()[\]{}\s-]/, 5.2],
  [/\p{Lu}/u, 9.4],
];
const usual = 7.8;

/** In pixels. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += kinds.find(([kind]) => kind.test(character))?.[1] ?? usual;
  return width;
}

/** @returns the text, or as much of it as there is room for in so many pixels, with dots behind it */
export function cutTo(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let [cut, width] = ['', textWidth('…')];
  for (const character of text) {
    width += textWidth(character);
    if (width > room) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

/** Words in at most four lines of so many pixels; what does not fit ends in dots. */
export function inLines(text: string, room: number): string[] {
  const lines: string[] = [];
  const words = text.trim().split(/\s+/);
  while (words.length > 0) {
    let line = words.shift() ?? '';
    const isLast = lines.length === mostLines - 1;
    while (words.length > 0 && (isLast || textWidth(`${line} ${words[0]}`) <= room))
      line = `${line} ${words.shift()}`;
    lines.push(cutTo(line, room));
  }
  return lines;
}
