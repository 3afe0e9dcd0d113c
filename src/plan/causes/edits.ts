/** What one line may have been before somebody slipped: each a text of the file, and the sentence that tells of it. */
import { sections } from '../schema.ts';
import { isDash, keyedIn, spacesOf } from '../slips/line.ts';
import { firstWord } from '../slips/scan.ts';
import * as told from '../slips/told.ts';
import { isWord } from '../slips/words.ts';
import { depthsAround, endOfBlock, type Line, nearest, put } from './lines.ts';

/** What a line is tried as. */
export interface Edit {
  readonly lines: readonly Line[];
  /** The line that it is told of, by its index in the file. */
  readonly at: number;
  readonly sentence: told.Sentence;
  /** Set where the line is taken out, and all that is wrong within it with it. */
  readonly isRemoval?: true;
}

/** The line that something is tried for. */
export interface Suspect {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly line: Line;
  /** By how many spaces a level is further in than the one around it. */
  readonly unit: number;
  /** Ids that something names and nothing has. */
  readonly wanted: readonly string[];
}

/** The likeliest first: of two that leave as little to complain of, the one before. Plain is what anybody sees at once. */
export const kindsOfEdits: readonly {
  readonly editsOf: (suspect: Suspect) => Iterable<Edit>;
  readonly isPlain: boolean;
}[] = [
  { editsOf: withoutMark, isPlain: true },
  { editsOf: valueAlone, isPlain: true },
  { editsOf: otherMark, isPlain: false },
  { editsOf: otherwiseNamed, isPlain: false },
  { editsOf: otherDepth, isPlain: false },
  { editsOf: withDash, isPlain: false },
  { editsOf: apart, isPlain: false },
  { editsOf: withLineAbove, isPlain: false },
  { editsOf: together, isPlain: false },
  { editsOf: exchanged, isPlain: false },
  { editsOf: without, isPlain: true },
];

/** Another line in its place. */
function instead({ lines, index, line }: Suspect, text: string, sentence: told.Sentence): Edit {
  return { lines: put(lines, index, 1, [{ ...line, text }]), at: line.from, sentence };
}

/** A letter in front of a line, a second dash, or a bracket or a quote in front of a value or behind it. */
function* withoutMark(suspect: Suspect): Iterable<Edit> {
  const { text } = suspect.line;
  const [mark = ''] = /^[^\s#-]{1,3}(?= *\S)/.exec(text) ?? [];
  for (let length = 1; length <= mark.length; length++) {
    const rest = text.slice(length);
    yield instead(suspect, rest, told.letterInFront(text.slice(0, length), rest.trim(), spacesOf(rest)));
  }
  const [, before = '', dashed = ''] = /^(\s*)- +(- .*)$/.exec(text) ?? [];
  if (dashed !== '') yield instead(suspect, before + dashed, told.markTooMany('-', dashed));
  const [, key = '', open = '', value = ''] = /^(\s*(?:- )?(?:[\w-]+: +)?)([[{"'])(.+)$/.exec(text) ?? [];
  if (open !== '') yield instead(suspect, key + value, told.markTooMany(open, (key + value).trim()));
  const [, most = '', close = ''] = /^(.*\S)([\]}"',;])\s*$/.exec(text) ?? [];
  if (close !== '') yield instead(suspect, most, told.markTooMany(close, most.trim()));
}

/** Brackets, braces or quotes on the line below their key, no further in. */
function* valueAlone(suspect: Suspect): Iterable<Edit> {
  const text = suspect.line.text.trim();
  if (/^["'[{]/.test(text) && keyedIn(text) === undefined && /^(?:- )?[\w-]+:$/.test(textAbove(suspect)))
    yield* together(suspect);
}

function textAbove({ lines, index }: Suspect): string {
  return lines[nearest(lines, index, -1) ?? -1]?.text.trim() ?? '';
}

/** Another mark than a colon behind a key, or a dash in front of one. */
function* otherMark(suspect: Suspect): Iterable<Edit> {
  const { text } = suspect.line;
  const [, before = '', word = '', rest = ''] = /^( *(?:- )?)([\w-]+) ?[;=,] *(.*)$/.exec(text) ?? [];
  if (word !== '') {
    const meant = rest === '' ? `${word}:` : `${word}: ${rest}`;
    yield instead(suspect, before + meant, told.lostColon(word, meant));
  }
  const [, spaces = '', key = ''] = /^( *)- +([\w-]+:(?:\s.*)?)$/.exec(text) ?? [];
  if (key === '') return;
  for (const more of ['', '  '])
    yield instead(suspect, spaces + more + key, told.dashBeforeKey(key, spaces.length + more.length));
}

/** An id of which a part is gone. */
function* otherwiseNamed(suspect: Suspect): Iterable<Edit> {
  const { text } = suspect.line;
  const [, before = '', word = ''] = /^( *)([\w-]+):?\s*$/.exec(text) ?? [];
  if (word === '' || isWord(word)) return;
  for (const id of suspect.wanted)
    if (id.startsWith(word) || id.endsWith(word))
      yield instead(suspect, `${before}${id}:`, told.idCut(word, id));
}

/** Further in or out: alone, with what is below it, or with all that follows. */
function* otherDepth({ lines, index, line, unit }: Suspect): Iterable<Edit> {
  if (isMark(line)) return;
  const has = spacesOf(line.text);
  const text = line.text.trim();
  for (const depth of depthsAround(lines, index, unit)) {
    if (depth === has) continue;
    for (const end of endsOf(lines, index, depth)) {
      const moved = lines.slice(index, end).map((one) => movedBy(one, depth - has));
      const sentence = told.wrongDepth(has, depth, text, end > index + 1);
      yield { lines: put(lines, index, end - index, moved), at: line.from, sentence };
    }
  }
}

function movedBy(line: Line, more: number): Line {
  const depth = Math.max(0, spacesOf(line.text) + more);
  return line.text.trim() === '' ? line : { ...line, text: ' '.repeat(depth) + line.text.trimStart() };
}

/** Where what was moved along with a line may end. */
function endsOf(lines: readonly Line[], index: number, depth: number): ReadonlySet<number> {
  const below = endOfBlock(lines, index, (spaces, own) => spaces > own);
  const word = firstWord(lines[index]?.text.trim() ?? '');
  // Its neighbours begin there now, as its own keys do.
  const next = lines.findIndex(
    ({ text }, at) => at > index && at < below && spacesOf(text) === depth && firstWord(text.trim()) === word,
  );
  const all = endOfBlock(lines, index, (spaces, own) => spaces >= own);
  // Keys that stand where ids do, up to the next id.
  const has = spacesOf(lines[index]?.text ?? '');
  const other = lines.findIndex(
    ({ text }, at) => at > index && at < all && spacesOf(text) === has && firstWord(text.trim()) !== word,
  );
  return new Set([index + 1, ...(next < 0 ? [] : [next]), below, ...(other < 0 ? [] : [other]), all]);
}

/** An entry of a list that has no dash. */
function* withDash(suspect: Suspect): Iterable<Edit> {
  const { lines, index, unit } = suspect;
  const text = suspect.line.text.trim();
  if (isDash(text) || isMark(suspect.line)) return;
  const meant = `- ${text}`;
  for (const depth of depthsAround(lines, index, unit))
    yield instead(suspect, ' '.repeat(depth) + meant, told.lostDash(meant));
}

/** Two lines that became one. */
function* apart(suspect: Suspect): Iterable<Edit> {
  const { lines, index, line, unit, wanted } = suspect;
  const { text } = line;
  const depths = new Set([...depthsAround(lines, index, unit), spacesOf(text)]);
  for (const start of secondsIn(text, wanted)) {
    const first = { ...line, text: text.slice(0, start).trimEnd() };
    const second = text.slice(start).trim();
    if (/^\s*-?$/.test(first.text)) continue;
    for (const depth of depths) {
      const now = { ...line, text: ' '.repeat(depth) + second };
      yield { lines: put(lines, index, 1, [first, now]), at: line.from, sentence: told.twoOnALine(second) };
    }
  }
}

/** Where a second line may begin in a line: at a key, or behind a mark that says that text follows. */
function secondsIn(text: string, wanted: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const [mark] = /^\s*(?:- )?[\w-]+: [|>][-+]?(?=\s*[^\s\d+-])/.exec(text) ?? [];
  if (mark !== undefined) found.add(mark.length);
  const key = /(?:- +)?([\w-]+):(?=\s|$)/g;
  for (let one = key.exec(text); one && found.size < maxSeconds; one = key.exec(text)) {
    const [whole, word = ''] = one;
    const start = one.index;
    if (isWord(word) || wanted.includes(word) || start + whole.length === text.trimEnd().length)
      found.add(start);
    // Glued to what stands before it.
    const wordAt = start + whole.length - 1 - word.length;
    for (let at = 1; at < Math.min(word.length, maxWord); at++) {
      const end = word.slice(at);
      if (isWord(end) || wanted.includes(end)) found.add(wordAt + at);
    }
  }
  found.delete(spacesOf(text));
  return found;
}

/** Places in one line, and letters of a word: more is no line of a plan. */
const maxSeconds = 10;
const maxWord = 200;

/** Words with keys below them, with lists, and with texts. */
const ofKeys = ['items', 'health', 'ready', 'fields'];
const ofLists = [
  'done-when',
  'blocked-by',
  'agenda',
  'objectives',
  'members',
  'owners',
  'assignees',
  'labels',
];
const ofTexts = ['details', 'purpose', 'outcome', 'text'];

/** A line that is gone. */
function* withLineAbove(suspect: Suspect): Iterable<Edit> {
  const { lines, index, line, unit, wanted } = suspect;
  const has = spacesOf(line.text);
  const text = line.text.trim();
  const above = (meant: string, spaces: number): Edit => {
    const depth = Math.max(0, spaces);
    const now = { ...line, text: ' '.repeat(depth) + meant };
    return {
      lines: put(lines, index, 0, [now]),
      at: line.from,
      sentence: told.lineIsGone(meant, depth, text),
    };
  };
  // Nobody knows what it named: without it, the rest of the entry says nothing.
  if (/^(?:because|waived):/.test(text))
    yield instead(suspect, '', told.lineIsGone('- on: …', has - 2, text));
  if (isDash(text)) {
    for (const word of ofLists) for (const depth of [has - unit, has]) yield above(`${word}:`, depth);
  } else if (keyedIn(text)) {
    for (const id of wanted) yield above(`${id}:`, has - unit);
    for (const word of ofKeys) for (const depth of [has - unit, has]) yield above(`${word}:`, depth);
    if (has === unit) for (const section of sections) yield above(`${section}:`, 0);
  } else for (const word of ofTexts) yield above(`${word}: >-`, has - unit);
}

/** One line that became two. */
function* together({ lines, index, line }: Suspect): Iterable<Edit> {
  const before = nearest(lines, index, -1);
  const above = lines[before ?? -1];
  if (!above || before === undefined || isMark(line) || isMark(above)) return;
  for (const between of [' ', '']) {
    const meant = `${above.text.trimEnd()}${between}${line.text.trim()}`;
    const now = [{ ...above, text: meant }, ...lines.slice(before + 1, index)];
    const changed = put(lines, before, index + 1 - before, now);
    yield { lines: changed, at: line.from, sentence: told.lineBroken(meant.trim()) };
  }
}

/** Two lines of which the lower one was above: the line and the next one, or the one before. */
function* exchanged({ lines, index }: Suspect): Iterable<Edit> {
  for (const first of [index, index - 1]) {
    const [upper, lower] = [lines[first], lines[first + 1]];
    if (!upper || !lower || [upper, lower].some((one) => one.text.trim() === '' || isMark(one))) continue;
    const sentence = told.changedPlaces(lower.text.trim(), lower.from + 1);
    yield { lines: put(lines, first, 2, [lower, upper]), at: upper.from, sentence };
  }
}

/** Where a document begins or ends. */
function isMark({ text }: Line): boolean {
  return /^(?:---|\.\.\.)(?:\s|$)/.test(text);
}

/** A line that belongs to nothing: no key of the plan, no entry, and no text of what is above it. */
function* without(suspect: Suspect): Iterable<Edit> {
  const { line } = suspect;
  const text = line.text.trim();
  const above = textAbove(suspect);
  if (/[|>][-+]?$/.test(above) || (keyedIn(above) === undefined && !isDash(above) && !isMark(line))) return;
  const { key, value = '' } = keyedIn(text) ?? {};
  const isStray =
    key === undefined
      ? isMark(line) || /^[\p{L}\d]/u.test(text)
      : /^[\w-]+$/.test(key) && !isWord(key) && /^[\p{L}\d"']/u.test(value);
  if (isStray) yield { ...instead(suspect, '', told.strayLine(text)), isRemoval: true };
}
