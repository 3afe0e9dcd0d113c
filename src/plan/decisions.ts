/** Decisions: Markdown files, each with what is said of it in YAML above its text. */
import { type Diagnostic, error } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import type { Part } from './part.ts';
import { type DecisionShape, decisionShape } from './schema.ts';
import { mapping, shaped } from './shape.ts';
import { type MapEntry, type MapTree, parseFile } from './yaml.ts';

/**
 * The decisions that are well-formed, by number, in ascending order.
 * @param whole false where a file could not be read
 */
export function decisionsOf(files: readonly SourceFile[]): {
  decisions: ReadonlyMap<number, Part<DecisionShape>>;
  diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const found = new Map<number, Part<DecisionShape>>();
  for (const file of files) {
    const start = { file: file.path, line: 1, column: 1 };
    const head = decisionHead(file);
    if (!head) {
      const help =
        'begin it with a line ---, then id:, title:, date: and status:, then a line --- and the text';
      diagnostics.push(error('missing-head', start, 'the decision does not say what it is', help));
      continue;
    }
    const parsed = parseFile(head);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.diagnostics.length > 0) continue;
    const { map, diagnostics: notMap } = mapping(
      parsed.tree ?? { kind: 'map', at: start, entries: new Map() },
      'the head of a decision',
    );
    diagnostics.push(...notMap);
    if (!map) continue;
    const tree = listValues(map, ['with', 'supersedes']);
    const at = tree.entries.get('id')?.value.at ?? start;
    const result = shaped(decisionShape, tree, 'decision', start);
    diagnostics.push(...result.diagnostics);
    const { id } = result.value;
    if (id === undefined) continue;
    const first = found.get(id);
    if (first) {
      const related = [{ message: 'first written here', at: first.at }];
      diagnostics.push(
        error(
          'duplicate-id',
          at,
          `decision ${id} is already in the plan`,
          'give it the next number',
          related,
        ),
      );
    } else found.set(id, { id: String(id), at, tree, value: result.value });
  }
  return { decisions: new Map([...found].sort(([one], [other]) => one - other)), diagnostics };
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
