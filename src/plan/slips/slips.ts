/**
 * Slips of people who type YAML, found by looking at the lines of a file, and mended for the rest of the reading.
 *
 * The library tells where its grammar got stuck, which is where a slip has led to, and often lines away. This looks at
 * what people look at: how far in a line begins, what its neighbours are, and where its colon, dash and quotes stand.
 * It is asked only about a file that the library refuses, and whatever it mends, the library reads again.
 */
import type { Diagnostic, Related } from '../../model/diagnostic.ts';
import { resolveConflicts, resolveDiff, resolveFences } from './conflict.ts';
import { placed } from './depth.ts';
import { closeAtEnd, goesOn } from './goes-on.ts';
import { readEntry, withPlainKey } from './keys.ts';
import { isDash, isEmpty, spacesOf } from './line.ts';
import { broughtIn, readDash, readDashAmongKeys, readDashless, tellDashed, withDash } from './lists.ts';
import { type Scan, scanOf } from './scan.ts';
import { Sheet } from './sheet.ts';
import * as told from './told.ts';
import { straighten, tellIndented, withSpaces } from './white-space.ts';

/** A text as it was meant, with all that had to be mended for it. */
export interface Mended {
  readonly slips: readonly Diagnostic[];
  /** As it was meant, line for line: places in it are places in the file. */
  readonly text: string;
}

/** A file with more slips than this is not meant as YAML. */
const maxSlips = 50;
/** No plan is deeper; and each line may look at all levels. */
const maxLevels = 60;

/** The same text where it knows of no slip. @param file its path, for the places */
export function mended(file: string, text: string): Mended {
  const sheet = new Sheet(file, text);
  tellConflicts(sheet);
  const scan = scanOf(sheet);
  for (let index = 0; index < sheet.lines.length; index++) {
    if (sheet.told > maxSlips || scan.levels.length > maxLevels) break;
    readLine(scan, index);
  }
  closeAtEnd(scan);
  tellIndented(scan);
  tellDashed(scan);
  return { slips: sheet.slips, text: sheet.lines.join('\n') };
}

function tellConflicts(sheet: Sheet): void {
  for (const found of [resolveDiff(sheet.lines), resolveFences(sheet.lines)])
    if (found) sheet.tell(found.line, 0, found.sentence);
  for (const { from, middle, to, sentence } of resolveConflicts(sheet.lines)) {
    const related = [middle, to].flatMap((line): Related[] =>
      line === undefined ? [] : [{ message: 'and here', at: sheet.at(line, 0) }],
    );
    sheet.tell(from, 0, sentence, related);
  }
}

function readLine(scan: Scan, index: number): void {
  const { sheet } = scan;
  if (isEmpty(sheet.raw(index)) || goesOn(scan, index)) return;
  straighten(scan, index);
  const line = sheet.raw(index);
  const indent = spacesOf(line);
  const text = line.slice(indent).trimEnd();
  if (text.startsWith('#')) return;
  const [comment = ''] = /^(?:\/\/|<!--|\/\*|;)/.exec(text) ?? [];
  if (comment !== '') {
    const end = text.endsWith('-->') ? -3 : text.endsWith('*/') ? -2 : undefined;
    const remark = text.slice(comment.length, end).trim();
    sheet.tell(index, indent, told.otherComment(comment, `# ${remark}`));
    sheet.put(index, '');
    return;
  }
  if (indent === 0 && /^(?:---|\.\.\.|%)/.test(text)) {
    scan.levels.length = 0;
    scan.opener = undefined;
    return;
  }
  const isBroughtIn = broughtIn(scan, index, indent, text);
  readContent(scan, index, isBroughtIn ? spacesOf(sheet.raw(index)) : indent, text);
}

function readContent(scan: Scan, index: number, indent: number, text: string): void {
  const found = placed(
    scan,
    index,
    indent,
    withPlainKey(scan, index, indent, withDash(scan, index, indent, withSpaces(scan, index, indent, text))),
  );
  if (!found) return;
  const { level, popped } = found;
  const now = scan.sheet.raw(index).slice(level.indent).trimEnd();
  if (level.kind === 'list') {
    if (isDash(now)) readDash(scan, index, level.indent, now);
    else readDashless(scan, index, level, now, popped);
  } else if (isDash(now)) readDashAmongKeys(scan, index, level, now, popped);
  else readEntry(scan, index, level.indent, now);
}
