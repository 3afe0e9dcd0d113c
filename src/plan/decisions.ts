/** Decisions: Markdown files, each with what is said of it in YAML above its text. */
import { type Diagnostic, error } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import type { Part } from './part.ts';
import { type DecisionShape, decisionShape } from './schema.ts';
import { mapOf } from './sections.ts';
import { shaped } from './shape.ts';
import type { MapEntry, MapTree, Tree } from './tree.ts';
import { parseFile } from './yaml.ts';

export interface Decided {
  /** Those whose number is known, in ascending order. */
  readonly decisions: ReadonlyMap<number, Part<DecisionShape>>;
  readonly diagnostics: readonly Diagnostic[];
  /** False where one could not be read, or nobody can tell its number. */
  readonly areAllRead: boolean;
}

export function decisionsOf(files: readonly SourceFile[]): Decided {
  const diagnostics: Diagnostic[] = [];
  const found = new Map<number, Part<DecisionShape>>();
  let areAllRead = true;
  for (const file of files) {
    const start = { file: file.path, line: 1, column: 1 };
    const head = decisionHead(file);
    if (!head) {
      const help =
        'begin it with a line ---, then id:, title:, date: and status:, then a line --- and the text';
      diagnostics.push(error('missing-head', start, 'the decision does not say what it is', help));
      areAllRead = false;
      continue;
    }
    const parsed = parseFile(head);
    diagnostics.push(...parsed.diagnostics);
    const nothing: Tree = { kind: 'map', at: start, entries: new Map() };
    const map = parsed.unread
      ? undefined
      : mapOf(parsed.tree ?? nothing, 'the head of a decision', diagnostics);
    const result = map && shaped(decisionShape, listValues(map, ['with', 'supersedes']), 'decision', start);
    diagnostics.push(...(result?.diagnostics ?? []));
    const id = result?.value.id;
    if (!result || id === undefined) {
      areAllRead = false;
      continue;
    }
    const at = result.tree.entries.get('id')?.value.at ?? start;
    const first = found.get(id);
    if (first) {
      const related = [{ message: 'first written here', at: first.at }];
      const message = `decision ${id} is already in the plan`;
      diagnostics.push(error('duplicate-id', at, message, 'give it the next number', related));
    } else found.set(id, { id: String(id), at, tree: result.tree, value: result.value });
  }
  const decisions = new Map([...found].sort(([one], [other]) => one - other));
  return { decisions, diagnostics, areAllRead };
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

/** What stands above the text, with lines counted as in the file; nothing where there is no such thing. */
function decisionHead({ path, bytes }: SourceFile): SourceFile | undefined {
  // Whole and in bytes, so that what is wrong with these is told as of any file.
  const text = new TextDecoder('latin1').decode(bytes);
  const opening = /^(?:ï»¿)?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening.length));
  if (!closing) return undefined;
  const blank = new TextEncoder().encode('\n');
  const yaml = bytes.subarray(opening.length, opening.length + closing.index);
  return { path, bytes: new Uint8Array([...blank, ...yaml]) };
}
