/** Changes of YAML files that leave every other byte as it is. */
import { isDeepStrictEqual } from 'node:util';
import { entryAt, isEntry, type Layout, layoutOf, mapAt, meaningOf, type Path } from './nodes.ts';
import { type Edit, type Hindrance, isOnly, linesOf, type Splice, spliceFor } from './splice.ts';

/** A change that was not made, and why: `anchor` where it would change what an alias repeats elsewhere. */
export interface Refused {
  readonly edit: FileEdit;
  readonly why: Hindrance | 'anchor';
}

/** A change of one file, or an entry that goes to another place, perhaps in another file. */
export type FileEdit =
  | (Edit & { readonly file: string })
  | {
      readonly do: 'move';
      readonly file: string;
      readonly path: Path;
      readonly toFile: string;
      /** The mapping that it goes into. */
      readonly into: Path;
    };

/** The texts by path, as they are once all changes are made that can be. */
export interface Edited {
  readonly texts: ReadonlyMap<string, string>;
  readonly refused: readonly Refused[];
}

/** In their order: a later one may build on an earlier one. Each is held against what the file says before and after. */
export function editedTexts(texts: ReadonlyMap<string, string>, edits: readonly FileEdit[]): Edited {
  const now = new Map(texts);
  const layouts = new Map<string, Layout>();
  const refused: Refused[] = [];
  for (const edit of edits) {
    const changed = edit.do === 'move' ? moved(now, layouts, edit) : changedIn(now, layouts, edit);
    if (typeof changed === 'string') refused.push({ edit, why: changed });
    else
      for (const [file, layout] of changed) {
        now.set(file, layout.text);
        layouts.set(file, layout);
      }
  }
  return { texts: now, refused };
}

type Layouts = Map<string, Layout>;
type Change = ReadonlyMap<string, Layout> | Refused['why'];

function layoutIn(texts: ReadonlyMap<string, string>, layouts: Layouts, file: string): Layout | undefined {
  const known = layouts.get(file) ?? layoutOf(texts.get(file) ?? '');
  if (known) layouts.set(file, known);
  return known;
}

function changedIn(
  texts: ReadonlyMap<string, string>,
  layouts: Layouts,
  { file, ...edit }: Edit & { readonly file: string },
): Change {
  const layout = layoutIn(texts, layouts, file);
  if (!layout) return 'absent';
  const splice = spliceFor(layout, edit);
  if (splice === undefined) return new Map();
  if (typeof splice === 'string') return splice;
  const after = applied(layout, [splice], (root) => change(root, edit));
  return typeof after === 'string' ? reasonFor(layout, edit.path, after) : new Map([[file, after]]);
}

function moved(
  texts: ReadonlyMap<string, string>,
  layouts: Layouts,
  { file, path, toFile, into }: Extract<FileEdit, { do: 'move' }>,
): Change {
  const [from, to] = [layoutIn(texts, layouts, file), layoutIn(texts, layouts, toFile)];
  if (!from || !to) return 'absent';
  const entry = entryAt(from, path);
  if (!isEntry(entry)) return entry;
  const above = entryAt(from, path.slice(0, -1));
  // A phase without items is none, but a section may go with its last entry.
  if (!isEntry(above) || (isOnly(entry) && path.length > 2)) return 'form';
  const cut = linesOf(from, entry, above);
  if (typeof cut === 'string') return entry.anchored ? 'anchor' : cut;
  const { cut: taken, ...written } = cut;
  const put: Edit = { do: 'put', path: into, ...written };
  const splice = spliceFor(to, put);
  if (splice === undefined || typeof splice === 'string') return splice ?? 'form';
  const value = at(meaningOf(from), path);
  const gone = isOnly(entry) ? path.slice(0, -1) : path;
  const take = (root: unknown) => change(root, { do: 'remove', path: gone });
  const give = (root: unknown) => given(root, into, entry.key, value);
  if (file === toFile) {
    const after = applied(from, [taken, splice], (root) => give(take(root)));
    return typeof after === 'string' ? after : new Map([[file, after]]);
  }
  const [left, right] = [applied(from, [taken], take), applied(to, [splice], give)];
  if (typeof left === 'string' || typeof right === 'string') return 'form';
  return new Map([
    [file, left],
    [toFile, right],
  ]);
}

/** The text with the splices in it, where it says then what it should. */
function applied(
  layout: Layout,
  splices: readonly Splice[],
  expected: (root: unknown) => unknown,
): Layout | 'form' {
  const sorted = [...splices].sort((one, other) => other.start - one.start);
  const text = sorted.reduce(
    (done, { start, end, text }) => done.slice(0, start) + text + done.slice(end),
    layout.text,
  );
  const after = layoutOf(text);
  if (!after) return 'form';
  const wanted = expected(structuredClone(plainOf(meaningOf(layout))));
  return isDeepStrictEqual(plainOf(meaningOf(after)), wanted) ? after : 'form';
}

/** What is repeated stands in it as often as it is repeated. */
function plainOf(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function reasonFor(layout: Layout, path: Path, otherwise: 'form'): Refused['why'] {
  const entry = entryAt(layout, path);
  if (isEntry(entry)) return entry.anchored ? 'anchor' : otherwise;
  const map = mapAt(layout, path.slice(0, -1));
  const above = entryAt(layout, path.slice(0, -1));
  return typeof map !== 'string' && isEntry(above) && above.anchored ? 'anchor' : otherwise;
}

type Json = Record<string, unknown>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isJson(value) ? value[key] : undefined), root);
}

/** What a document says once a change is made, whatever it looks like. */
function change(root: unknown, edit: Edit): unknown {
  const key = edit.path.at(-1) ?? '';
  const map = at(root, edit.path.slice(0, -1));
  if (!isJson(map)) return undefined;
  switch (edit.do) {
    case 'set':
      map[key] = edit.value;
      return root;
    case 'remove':
      delete map[key];
      return root;
    case 'add':
      map[key] = [...listOf(map[key]), edit.entry];
      return root;
    case 'take': {
      const says = (one: unknown) => String(isJson(one) ? one.on : one).toLowerCase();
      const left = listOf(map[key]).filter((one) => says(one) !== edit.entry.toLowerCase());
      if (left.length === 0) delete map[key];
      else map[key] = left;
      return root;
    }
    case 'put': {
      const inside = layoutOf(edit.lines.join('\n'));
      const value = inside && meaningOf(inside);
      const target = at(root, edit.path);
      if (!isJson(value) || !isJson(target)) return undefined;
      Object.assign(target, value);
      return root;
    }
  }
}

function given(root: unknown, into: Path, key: string, value: unknown): unknown {
  const map = at(root, into);
  if (!isJson(map)) return undefined;
  map[key] = plainOf(value);
  return root;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
