/** What is said of each slip: one sentence, and the line as it was meant. */
import type { Code } from '../../model/diagnostic.ts';
import { codePoint, excerpt } from '../../text.ts';
import type { Holding } from './words.ts';

/** What is wrong with a line, and what to do: it stands at the line's place. */
export interface Sentence {
  readonly code: Code;
  readonly message: string;
  readonly help: string;
}

/** @param meant the line without the white space in front */
export function write(meant: string): string {
  return `write ${excerpt(meant, 100)}`;
}

/** @param others lines with the same slip */
export function tab(meant: string, spaces: number, others: readonly number[]): Sentence {
  const message = `this line is indented with a tab${alsoLines(others)}; YAML wants spaces`;
  return { code: 'tab', message, help: `${write(meant)} with ${spacesText(spaces)} in front` };
}

/** @param spaces how many its neighbours have in front */
export function oddIndent(character: string, spaces: number, others: readonly number[]): Sentence {
  const message = `this line is indented with ${oddName(character)}${alsoLines(others)}, not with spaces`;
  return { code: 'odd-space', message, help: `type ${spacesText(spaces)} in front of the line instead` };
}

/** @param mark the colon or the dash that it stands behind */
export function oddSpace(character: string, mark: string, meant: string): Sentence {
  const message = `behind this ${mark} stands ${oddName(character)}, which YAML takes for text`;
  return { code: 'odd-space', message, help: write(meant) };
}

/** Numbers of lines, from 1; the middle or the end may be missing. */
export function conflict(from: number, middle: number | undefined, to: number | undefined): Sentence {
  const others = [...(middle === undefined ? [] : [middle]), ...(to === undefined ? [] : [to])];
  const message = `a merge conflict is not resolved: its marks stand in ${others.length === 0 ? 'line' : 'lines'} ${[from, ...others].join(', ')}`;
  const help = 'keep what is right of the two sides, and remove the lines with <<<<<<<, ======= and >>>>>>>';
  return { code: 'merge-conflict', message, help };
}

/** A mark that was left alone. @param line from 1 */
export function conflictMark(line: number, mark: string): Sentence {
  const message = `a merge conflict has left its mark ${mark} in line ${line}`;
  return { code: 'merge-conflict', message, help: 'remove the line, and look at those around it' };
}

/** @param others lines with such marks too */
export function diffMarks(others: readonly number[]): Sentence {
  const message = `this line begins with a mark of a diff${alsoLines(others)}`;
  const help = 'remove each "+" in front of a line, and each line with "-" in front of it';
  return { code: 'merge-conflict', message, help };
}

/** @param others lines with such marks too */
export function fence(others: readonly number[]): Sentence {
  const message = `this line is a fence of Markdown${alsoLines(others)}`;
  return { code: 'needs-quotes', message, help: 'remove it: a plan file has nothing but YAML' };
}

/**
 * @param neighbours how many spaces stand in front of the lines that belong together with it
 * @param withBelow whether the lines below it have as many too many, or too few
 */
export function wrongDepth(spaces: number, neighbours: number, meant: string, withBelow = false): Sentence {
  const message = `this line has ${spacesText(spaces)} in front; its neighbours have ${neighbours}`;
  const more = withBelow ? ', and move the lines below it along' : '';
  return {
    code: 'wrong-depth',
    message,
    help: `${write(meant)} with ${spacesText(neighbours)} in front${more}`,
  };
}

/** @param wanted how many spaces would let its entries begin below the key */
export function listTooFarOut(key: string, spaces: number, wanted: number, meant: string): Sentence {
  const message = `the list of "${excerpt(key)}" has ${spacesText(spaces)} in front, less than its key`;
  const help = `${write(meant)} with ${spacesText(wanted)} in front, and the lines of the list below it likewise`;
  return { code: 'wrong-depth', message, help };
}

/** @param key the one that says that a text follows */
export function blockTooShallow(key: string, spaces: number, wanted: number): Sentence {
  const message = `the text of "${excerpt(key)}" has ${spacesText(spaces)} in front, no more than its key`;
  return { code: 'wrong-depth', message, help: `begin each of its lines with ${spacesText(wanted)}` };
}

/** @param wanted how many spaces would let it go on */
export function textTooShallow(spaces: number, wanted: number, meant: string): Sentence {
  const message = `this line is no key, and has too few spaces to go on with the text above: ${spaces}`;
  return { code: 'wrong-depth', message, help: `${write(meant)} with ${spacesText(wanted)} in front` };
}

/** @param word the key that has none */
export function lostColon(word: string, meant: string): Sentence {
  return { code: 'lost-colon', message: `the colon after "${excerpt(word)}" is missing`, help: write(meant) };
}

/** `"title:" Define it`. */
export function colonInQuotes(meant: string): Sentence {
  return { code: 'lost-colon', message: 'the colon stands within the quotes of its key', help: write(meant) };
}

/** A key with a value on its line, and with what seems to be its value below. */
export function valueAbove(key: string, value: string, what: Holding): Sentence {
  const message = `"${excerpt(key)}" has ${excerpt(value, 30)} on its line, and more below it`;
  const isNothing = /^(?:\[\s*\]|\{\s*\}|""|''|null|~)$/.test(value);
  const rest = { keys: ' under a key of its own', list: ' with a dash', text: '' }[what];
  const line = `${excerpt(key)}:${what === 'text' ? ' >-' : ''}`;
  const help = isNothing ? write(line) : `${write(line)}, and what stands behind it now below it${rest}`;
  return { code: 'lost-line', message, help };
}

/** `title:Define it`, and `-boundaries`. */
export function lostSpace(mark: 'colon' | 'dash', meant: string): Sentence {
  return { code: 'lost-space', message: `the space after the ${mark} is missing`, help: write(meant) };
}

/** Items right below the keys of their phase. @param spaces how many stand in front of those keys */
export function lostItems(id: string, spaces: number): Sentence {
  const message = `the line "items:" is missing above "${excerpt(id)}"`;
  return { code: 'lost-line', message, help: `write items: above it with ${spacesText(spaces)} in front` };
}

/** A word that somebody has left there. */
export function strayWord(word: string): Sentence {
  const message = `"${excerpt(word)}" is no key, and belongs to nothing around it`;
  return { code: 'lost-colon', message, help: 'remove the line, or write a key with a colon' };
}

/** A sentence among keys. @param wanted how many spaces would let it go on with the text above */
export function textAmongKeys(meant: string, wanted: number): Sentence {
  const message = 'this line is no key, and begins no further in than the keys around it';
  const help = `write ${excerpt(meant, 80)} with ${spacesText(wanted)} in front if it goes on with the text above, or "#" in front if it is a remark`;
  return { code: 'wrong-depth', message, help };
}

/** `// a remark` */
export function otherComment(mark: string, meant: string): Sentence {
  const message = `"${mark}" begins no comment in YAML`;
  return { code: 'needs-quotes', message, help: write(meant) };
}

/** `[okta-sso]# soon` */
export function gluedComment(meant: string): Sentence {
  return { code: 'lost-space', message: 'the space before the comment is missing', help: write(meant) };
}

/** `**owner**: design` */
export function markdownKey(meant: string): Sentence {
  return { code: 'lost-colon', message: 'marks of Markdown stand around the key', help: write(meant) };
}

/** `owner: \`design\`` */
export function backticks(meant: string): Sentence {
  return { code: 'needs-quotes', message: 'ids and names are written without backticks', help: write(meant) };
}

/** `{ title: Define it }}` */
export function bracketTooMany(brackets: string, meant: string): Sentence {
  return { code: 'lost-bracket', message: `a closing ${brackets} is too many`, help: write(meant) };
}

/** `{ title: Define it estimate: 3d }` */
export function lostComma(meant: string): Sentence {
  return { code: 'lost-bracket', message: 'a comma is missing between two entries', help: write(meant) };
}

/** `x    title: Define it`. @param spaces how many the rest has in front */
export function letterInFront(mark: string, meant: string, spaces: number): Sentence {
  const message = `"${excerpt(mark)}" stands in front of this line`;
  return { code: 'lost-line', message, help: `${write(meant)} with ${spacesText(spaces)} in front` };
}

/** @param word what is left of the id */
export function idCut(word: string, id: string): Sentence {
  const message = `nothing names "${excerpt(word)}", and "${excerpt(id)}" is named and not there`;
  return { code: 'invalid-id', message, help: write(`${id}:`) };
}

/** A bracket, a quote or a comma that nothing belongs to. */
export function markTooMany(mark: string, meant: string): Sentence {
  return { code: 'lost-bracket', message: `the ${mark} of this line is too many`, help: write(meant) };
}

/** `title: Define it owner: design`. @param second what stands behind the first of the two */
export function twoOnALine(second: string): Sentence {
  const message = 'two lines have become one';
  return { code: 'lost-line', message, help: `${write(second)} on a line of its own` };
}

/** @param meant the line above with this one behind it */
export function lineBroken(meant: string): Sentence {
  const message = 'this line is the end of the line above it';
  return { code: 'lost-line', message, help: write(meant) };
}

/** @param below the line that belongs above this one @param line its number, from 1 */
export function changedPlaces(below: string, line: number): Sentence {
  const message = `this line and line ${line} have changed places`;
  return { code: 'lost-line', message, help: `${write(below)} above it` };
}

/** @param meant the line @param spaces how many stand in front of it */
export function lineIsGone(meant: string, spaces: number, below: string): Sentence {
  const message = `the line "${excerpt(meant)}" is missing above "${excerpt(below, 40)}"`;
  return { code: 'lost-line', message, help: `${write(meant)} above it with ${spacesText(spaces)} in front` };
}

/** A line that nothing needs. */
export function strayLine(text: string): Sentence {
  const message = `"${excerpt(text, 40)}" belongs to nothing around it`;
  return { code: 'lost-line', message, help: 'remove the line' };
}

/** In a list with dashes; one in brackets needs none. */
export function lostDash(meant: string): Sentence {
  const message = 'the entries of this list begin with a dash, and this line does not';
  return { code: 'lost-dash', message, help: write(meant) };
}

/** @param others lines with the same slip */
export function dashBeforeId(meant: string, others: readonly number[]): Sentence {
  const word = excerpt(meant.replace(/:.*/s, ''));
  const message = meant.endsWith(':')
    ? `a dash stands before the id "${word}"${alsoLines(others)}; what has an id has no dash`
    : `a dash stands before the key "${word}"${alsoLines(others)}; keys have none`;
  return { code: 'dashes', message, help: write(meant) };
}

/** @param meant the line without its dash @param spaces how many it has in front then */
export function dashBeforeKey(meant: string, spaces: number): Sentence {
  const sentence = dashBeforeId(meant, []);
  return { ...sentence, help: `${sentence.help} with ${spacesText(spaces)} in front` };
}

/** Nobody knows which of the two was meant, so no line is shown. */
export function dashAmongKeys(): Sentence {
  const message = 'a dash stands among keys, where no list is';
  const help = 'put the list below a key of its own, or remove the dash';
  return { code: 'dashes', message, help };
}

/** @param rest what stands behind the mark that ended it */
export function quoteEnded(quote: string, rest: string, meant: string): Sentence {
  const what = quote === "'" ? 'apostrophe' : 'quote';
  const message = `the text ends at the ${what} before "${excerpt(rest, 30)}"`;
  return { code: 'quote-in-text', message, help: write(meant) };
}

/** `"title": "Define it",` as in JSON. */
export function markBehind(mark: string, meant: string): Sentence {
  const message = `"${mark}" stands behind the closing quote`;
  return { code: 'quote-in-text', message, help: write(meant) };
}

/** `- [ ] It is agreed`, as in Markdown. */
export function checkbox(meant: string): Sentence {
  const message = 'a box is a list to YAML, and the lists of a plan need none';
  return { code: 'needs-quotes', message, help: write(meant) };
}

/** `due: ?` */
export function markAlone(mark: string): Sentence {
  const message = `"${mark}" alone is a mark of YAML's own, and no value`;
  return { code: 'needs-quotes', message, help: 'give the key a value or remove it' };
}

/** `blocked-by: [#12]` */
export function numberForId(): Sentence {
  const message = 'what is in a plan is named by its id, and "#" begins a comment';
  return {
    code: 'needs-quotes',
    message,
    help: 'write the id that the issue has in the plan, as [okta-sso]',
  };
}

/** `[a,,b]` */
export function commaTooMany(meant: string): Sentence {
  return { code: 'lost-bracket', message: 'nothing stands between two commas', help: write(meant) };
}

/** `members: [@octocat]` */
export function atSign(meant: string): Sentence {
  const message = 'logins and teams are written without "@", which is a mark of YAML\'s own';
  return { code: 'needs-quotes', message, help: write(meant) };
}

/** Told where the text begins, however far down YAML noticed. */
export function lostQuote(quote: string, meant: string): Sentence {
  return { code: 'lost-quote', message: `the closing ${quote} is missing`, help: write(meant) };
}

/** A text that only ends with one. */
export function lostOpeningQuote(quote: string, meant: string): Sentence {
  return { code: 'lost-quote', message: `the opening ${quote} is missing`, help: write(meant) };
}

/** @param brackets all that are open, innermost first */
export function lostBracket(brackets: string, meant: string): Sentence {
  return { code: 'lost-bracket', message: `the closing ${brackets} is missing`, help: write(meant) };
}

/** The same, where what they hold goes on over several lines. @param last the last of them, from 1 */
export function lostBracketBelow(brackets: string, last: number): Sentence {
  const message = `the closing ${brackets} is missing`;
  return { code: 'lost-bracket', message, help: `write ${brackets} behind its last line, ${last}` };
}

/** Told where they stand for straight ones; within a text they are letters like others. */
export function curlyQuotes(meant: string): Sentence {
  const message = 'curly quotes are letters to YAML, and hold no text together';
  return { code: 'curly-quotes', message, help: write(meant) };
}

/** @param mark what YAML takes it for */
export function needsQuotes(mark: string, meant: string): Sentence {
  const message = `the text has ${mark}, which is a mark of YAML's own, and needs quotes`;
  return { code: 'needs-quotes', message, help: write(meant) };
}

/** A text on lines of its own, of which YAML takes one for a key. */
export function textWithColon(word: string): Sentence {
  const message = `the text below "${excerpt(word)}" has ": ", which is a mark of YAML's own`;
  return { code: 'needs-quotes', message, help: write(`${word}: >-`) };
}

/** `okta-sso: title: Define it`. */
export function keyOnTheLine(id: string, key: string): Sentence {
  const message = `the key "${excerpt(key)}" stands on the line of "${excerpt(id)}"`;
  const help = `write ${excerpt(id)}: alone, and ${excerpt(key)}: on the next line, further in`;
  return { code: 'lost-line', message, help };
}

/** `blocked-by: - boundaries`. */
export function listOnTheLine(meant: string): Sentence {
  const message = 'a list with dashes begins on the line below its key';
  return { code: 'dashes', message, help: write(meant) };
}

function alsoLines(others: readonly number[]): string {
  if (others.length === 0) return '';
  const shown = others.slice(0, 3).join(', ');
  const left = others.length - 3;
  const lines = `${others.length === 1 ? 'line' : 'lines'} ${shown}`;
  return left > 0
    ? `, as are ${lines} and ${left} more`
    : `, as ${others.length === 1 ? 'is' : 'are'} ${lines}`;
}

function spacesText(count: number): string {
  if (count === 0) return 'no space';
  return count === 1 ? '1 space' : `${count} spaces`;
}

/** White space that is none to YAML, by the name under which it can be looked up. */
function oddName(character: string): string {
  const names: Readonly<Record<string, string>> = {
    '\u00A0': 'a no-break space',
    '\u202F': 'a narrow no-break space',
    '\u200B': 'a zero-width space',
    '\u200C': 'a zero-width letter',
    '\u200D': 'a zero-width letter',
    '\u2060': 'a zero-width letter',
    '\uFEFF': 'a byte order mark',
    '\u3000': 'a wide space',
  };
  return `${names[character] ?? 'a space of another kind'} (${codePoint(character)})`;
}
