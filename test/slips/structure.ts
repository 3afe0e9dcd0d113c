/** What people do to whole lines: they delete, move, break and join them, and leave marks and words there. */

/** A file with one slip, and the lines that it is in: indexes of its lines, the last one in. */
export interface Broken {
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Nothing where a line of its sort cannot have the slip. */
export type Break = (lines: readonly string[], index: number) => Broken | undefined;

const spacesOf = (line: string) => line.length - line.trimStart().length;
const indented = (line: string, text: string) => ' '.repeat(spacesOf(line)) + text;

function put(lines: readonly string[], index: number, count: number, ...now: readonly string[]): Broken {
  const changed = [...lines.slice(0, index), ...now, ...lines.slice(index + count)];
  return { lines: changed, from: index, to: index + Math.max(1, now.length) - 1 };
}

/** A slip within one line, which may become several. */
const within =
  (change: (line: string) => readonly string[] | string | undefined): Break =>
  (lines, index) => {
    const now = change(lines[index] ?? '');
    return now === undefined ? undefined : put(lines, index, 1, ...[now].flat());
  };

/** A line that somebody has left above another. */
const above =
  (text: string, isIndented: boolean): Break =>
  (lines, index) =>
    put(lines, index, 0, isIndented ? indented(lines[index] ?? '', text) : text);

/** The same for a line and the one below it, if there is one. */
const both =
  (change: (line: string, below: string) => readonly string[]): Break =>
  (lines, index) => {
    const below = lines[index + 1]?.trim() === '' ? undefined : lines[index + 1];
    return below === undefined ? undefined : put(lines, index, 2, ...change(lines[index] ?? '', below));
  };

/** The index behind all that is below a line. */
function endBelow(lines: readonly string[], index: number): number {
  const own = spacesOf(lines[index] ?? '');
  let end = index + 1;
  for (const [at, line] of lines.entries()) {
    if (at <= index || line.trim() === '') continue;
    if (spacesOf(line) <= own) break;
    end = at + 1;
  }
  return end;
}

/** @param from 0 with the line itself, 1 without it */
const moved =
  (from: 0 | 1, change: (line: string) => string): Break =>
  (lines, index) => {
    const end = endBelow(lines, index);
    const now = lines.slice(index + from, end).map(change);
    if (end === index + 1 || now.every((line, at) => line === lines[index + from + at])) return undefined;
    return { ...put(lines, index + from, end - index - from, ...now), from: index, to: index + from };
  };

/** What stands before a key, the key, and what is behind it. */
function keyIn(line: string): { before: string; key: string; behind: string } | undefined {
  const [, before = '', key = '', behind = ''] = /^(\s*(?:- )?)([\w-]+)(:.*)$/.exec(line) ?? [];
  return key === '' ? undefined : { before, key, behind };
}

function valueIn(line: string): { start: string; value: string } | undefined {
  const [, start = '', value = ''] = /^(\s*(?:- )?[\w-]+:) (.+)$/.exec(line) ?? [];
  return value === '' ? undefined : { start, value };
}

/** In front of a value, or of a key that has none on its line. */
const inFront = (mark: string) =>
  within((line) => {
    const [, before = '', rest = ''] = /^(\s*(?:- )?(?:[\w-]+: )?)(\w.*)$/.exec(line) ?? [];
    return rest === '' ? undefined : before + mark + rest;
  });

export const structure: Readonly<Record<string, Break>> = {
  'a line is gone': (lines, index) => ({ ...put(lines, index, 1), from: index - 1, to: index }),
  'a line stands twice': within((line) => [line, line]),
  'a line stands twice, with all below it': (lines, index) => {
    const end = endBelow(lines, index);
    return end === index + 1
      ? undefined
      : { ...put(lines, index, 0, ...lines.slice(index, end)), to: Infinity };
  },
  'two lines have changed places': both((line, below) => [below, line]),
  'two lines are one': both((line, below) => [`${line} ${below.trim()}`]),
  'two lines are one, without a space': both((line, below) => [line + below.trim()]),
  'a line breaks behind its key': within((line) => {
    const found = valueIn(line);
    return found && [found.start, found.value];
  }),
  'a line breaks behind its key, and begins as far in': within((line) => {
    const found = valueIn(line);
    return found && [found.start, indented(line, found.value)];
  }),
  'a line breaks within its key': within((line) => {
    const found = keyIn(line);
    if (!found || found.key.length < 2) return undefined;
    const half = found.key.length >> 1;
    return [found.before + found.key.slice(0, half), indented(line, found.key.slice(half) + found.behind)];
  }),
  'a line breaks before its colon': within((line) => {
    const found = keyIn(line);
    return found && [found.before + found.key, indented(line, found.behind)];
  }),
  'a line breaks in its text': within((line) => {
    const at = line.indexOf(' ', (line.length * 2) / 3);
    return at < spacesOf(line) + 4 ? undefined : [line.slice(0, at), line.slice(at + 1)];
  }),
  'half of a line is gone': within((line) => line.slice(0, (spacesOf(line) + line.length) >> 1)),
  'the first character is gone': within((line) => indented(line, line.trimStart().slice(1))),
  'the last character is gone': within((line) => line.slice(0, -1)),
  'further in, with all below': moved(0, (line) => `  ${line}`),
  'further out, with all below': moved(0, (line) => line.replace(/^ {2}/, '')),
  'all below a line further in': moved(1, (line) => `  ${line}`),
  'all below a line further out': moved(1, (line) => line.replace(/^ {2}/, '')),
  'two spaces more': within((line) => `  ${line}`),
  'two spaces less': within((line) => line.replace(/^ {2}/, '')),
  'no white space in front': within((line) => line.trimStart()),
  'a letter in front of the line': within((line) => `x${line}`),
  'a dash too many': within((line) => indented(line, `- ${line.trimStart()}`)),
  'a dash is gone': within((line) => line.replace(/^(\s*)- /, '$1')),
  'a quote in front': inFront('"'),
  'a bracket in front': inFront('['),
  'a brace in front': inFront('{'),
  'a quote behind': within((line) => (/["'\]}]$/.test(line) ? undefined : `${line}"`)),
  'a comma behind': within((line) => `${line},`),
  'a colon behind': within((line) => `${line}:`),
  'two colons': within((line) => (keyIn(line) ? line.replace(':', '::') : undefined)),
  'a semicolon for the colon': within((line) => (keyIn(line) ? line.replace(':', ';') : undefined)),
  'a word above': above('todo', true),
  'a sentence above': above('we have to talk about this', true),
  'a key of nobody above': above('foo: bar', true),
  'a letter above': above('x', false),
  'a line of dots': above('...', false),
  'a line of dashes': above('---', false),
  'the value is gone': within((line) => valueIn(line)?.start),
  'brackets around a value': within((line) => {
    const found = valueIn(line);
    return found && /^\w/.test(found.value) ? `${found.start} [${found.value}]` : undefined;
  }),
  'braces around a value': within((line) => {
    const found = valueIn(line);
    return found && /^\w/.test(found.value) ? `${found.start} {${found.value}}` : undefined;
  }),
};
