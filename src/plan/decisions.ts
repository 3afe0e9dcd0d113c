/** Decisions: Markdown files, each with what is said of it in YAML above its text. */
import { type Diagnostic, error, type Place, warning } from '../model/diagnostic.ts';
import { maxDecisions } from '../model/limits.ts';
import type { SourceFile } from '../model/source.ts';
import { excerpt } from '../text.ts';
import { decisionHead } from './decision-head.ts';
import type { Part } from './part.ts';
import { type DecisionShape, decisionShape } from './schema.ts';
import { mapOf } from './sections.ts';
import { shaped } from './shape.ts';
import type { MapEntry, MapTree, Tree } from './tree.ts';
import { parseFile } from './yaml.ts';

/** A decision with mistakes is in it too, with what is right of it; of two with one number, the first. */
export interface Decided {
  /** Those whose number is known, in ascending order. */
  readonly decisions: ReadonlyMap<number, Part<DecisionShape>>;
  readonly diagnostics: readonly Diagnostic[];
  /** False where one could not be read, or nobody can tell its number. */
  readonly areAllRead: boolean;
}

/** @param files those below `decisions/`; one that does not begin with a line `---` is no decision, and passed over */
export function decisionsOf(files: readonly SourceFile[]): Decided {
  const diagnostics: Diagnostic[] = [];
  const found = new Map<number, Part<DecisionShape>>();
  let areAllRead = true;
  let count = 0;
  for (const file of files) {
    const start = { file: file.path, line: 1, column: 1 };
    const head = decisionHead(file);
    // A text of another kind: minutes, an index.
    if (head === 'none') continue;
    if (++count > maxDecisions) {
      diagnostics.push(tooManyDecisions(start, files.length));
      areAllRead = false;
      break;
    }
    if (head === 'open') {
      const message = 'the head of the decision, which begins with ---, has no end';
      const help = 'write a line --- behind id:, title:, date: and status:, and the text below it';
      diagnostics.push(error('missing-head', start, message, help));
      areAllRead = false;
      continue;
    }
    const parsed = parseFile(head.head);
    diagnostics.push(...head.diagnostics, ...parsed.diagnostics);
    const nothing: Tree = { kind: 'map', at: start, entries: new Map() };
    const map = parsed.unread
      ? undefined
      : mapOf(parsed.tree ?? nothing, 'the head of a decision', diagnostics);
    const number = map?.entries.get('id')?.value;
    const what = number?.kind === 'scalar' ? `decision ${excerpt(number.source, 20)}` : 'decision';
    const result = map && shaped(decisionShape, listValues(map, ['with', 'supersedes']), what, start);
    diagnostics.push(...(result?.diagnostics ?? []));
    const id = result?.value.id;
    if (!result || id === undefined) {
      areAllRead = false;
      continue;
    }
    const at = result.tree.entries.get('id')?.value.at ?? start;
    const first = found.get(id);
    if (first) diagnostics.push(doubled(id, first.at, at));
    else diagnostics.push(...misnumbered(file.path, id, at));
    diagnostics.push(...unfilled(file, result.value));
    if (!first) found.set(id, { id: String(id), at, tree: result.tree, value: result.value });
  }
  const decisions = new Map([...found].sort(([one], [other]) => one - other));
  return { decisions, diagnostics, areAllRead };
}

/** Told once, at the first that is not read. */
function tooManyDecisions(at: Place, files: number): Diagnostic {
  const most = maxDecisions.toLocaleString('en');
  const message = `the plan has more than ${most} decisions, in ${files.toLocaleString('en')} files; this one and those behind it are not read`;
  return error('too-many-decisions', at, message, 'move decisions that are history to another folder');
}

/** One name or number may stand without brackets. */
function listValues(tree: MapTree, keys: readonly string[]): MapTree {
  const entries = [...tree.entries].map(([key, entry]): [string, MapEntry] => {
    const { value } = entry;
    if (!keys.includes(key) || value.kind !== 'scalar' || value.value === null) return [key, entry];
    return [key, { ...entry, value: { kind: 'list', at: value.at, items: [value] } }];
  });
  return { ...tree, entries: new Map(entries) };
}

/** Told at the one whose file is called after another number, if one is. */
function doubled(id: number, first: Place, second: Place): Diagnostic {
  const isFirst = numberIn(second.file) === id && ![id, undefined].includes(numberIn(first.file));
  const [at, other] = isFirst ? [first, second] : [second, first];
  const own = numberIn(at.file);
  const help =
    own === undefined || own === id ? 'give it the next number' : `write id: ${own}, as its file says`;
  const related = [{ message: isFirst ? 'and here' : 'first written here', at: other }];
  return error('duplicate-id', at, `decision ${id} is already in the plan`, help, related);
}

/** The number that the file of a decision is called after; the year of a date is none. */
export function numberIn(path: string): number | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const number = /^\d{4}-\d\d-\d\d/.test(name) ? undefined : /^\d{1,9}(?=\D)/.exec(name)?.[0];
  return number === undefined ? undefined : Number(number);
}

/** A file that is called after another number than its own is looked for in vain. */
function misnumbered(path: string, id: number, at: Place): Diagnostic[] {
  const number = numberIn(path);
  if (number === undefined || number === id) return [];
  const digits = /\d+/.exec(path.slice(path.lastIndexOf('/')))?.[0] ?? '';
  const message = `this is decision ${id}, and its file begins with ${digits}`;
  return [warning('decision-number', at, message, 'rename the file, or correct the number')];
}

/** What a new decision says until somebody writes it down. */
export const template = 'What was decided, why, and what follows from it.';

function unfilled({ path, bytes }: SourceFile, { status }: Partial<DecisionShape>): Diagnostic[] {
  if (status !== 'accepted') return [];
  const text = new TextDecoder().decode(bytes);
  const at = text.indexOf(template);
  if (at < 0) return [];
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const place = { file: path, line: before.length, column, endColumn: column + template.length };
  const message = 'the decision is accepted, and still says what every new one says';
  return [warning('template-left', place, message, 'write down what was decided')];
}
