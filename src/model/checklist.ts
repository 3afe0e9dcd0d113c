/** The ticks of a block belong to people: they are read from what stands there and carried into what is written. */

/** Text as if no web editor had put in its own line ends. */
export const unified = (text: string) => text.replaceAll('\r\n', '\n');

/** In any list, also one that is quoted: GitHub makes all of them clickable. */
const checkbox = /^([\s>]*(?:[-*+]|\d{1,9}[.)])\s+)\[([ xX])\](\s.*)$/;

/** What people ticked and unticked: the mark in each checkbox, by its text and which of that text it is. */
export function ticks(block: string): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  eachCheckbox(unified(block), (mark, key) => {
    marks.set(key, mark);
    return mark;
  });
  return marks;
}

/** @param marks as `ticks` gives them; a box that is not among them stays as it is */
export function withTicks(block: string, marks: ReadonlyMap<string, string>): string {
  return marks.size === 0 ? block : eachCheckbox(block, (mark, key) => marks.get(key) ?? mark);
}

/** The block as if nobody had ticked anything in it. */
export function withoutTicks(block: string): string {
  return eachCheckbox(unified(block), () => ' ');
}

/** What stands at the checkboxes that nobody ticked, in people's Markdown; an empty one says nothing. */
export function unticked(text: string): string[] {
  const left: string[] = [];
  for (const line of unified(text).split('\n')) {
    const [, , mark, said = ''] = checkbox.exec(line) ?? [];
    if (mark === ' ' && said.trim() !== '') left.push(said.trim());
  }
  return left;
}

/** What stands at each checkbox, ticked or not, and where its line begins and ends. */
export function checkboxes(
  text: string,
): { readonly said: string; readonly start: number; readonly end: number }[] {
  const found = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const [, , , said = ''] = checkbox.exec(text.slice(start, end).replace(/\r$/, '')) ?? [];
    if (said.trim() !== '') found.push({ said: said.trim(), start, end });
    start = end + 1;
  }
  return found;
}

function eachCheckbox(block: string, change: (mark: string, key: string) => string): string {
  if (!/\[[ xX]\]/.test(block)) return block;
  const seen = new Map<string, number>();
  const lines = block.split('\n').map((line) => {
    const [, before, mark, text] = checkbox.exec(line) ?? [];
    if (before === undefined || mark === undefined || text === undefined) return line;
    const count = (seen.get(text.trim()) ?? 0) + 1;
    seen.set(text.trim(), count);
    return `${before}[${change(mark, `${text.trim()}\n${count}`)}]${text}`;
  });
  return lines.join('\n');
}
