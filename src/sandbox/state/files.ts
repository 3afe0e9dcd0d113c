/** The text files of a commit, and what git makes of them: folders, entries, object ids, merges. */
import { createHash } from 'node:crypto';

/** All text files of a commit by path. */
export type Files = Readonly<Record<string, string>>;

/** What a commit does to files: new text by path, null to delete. */
export type FileChanges = Readonly<Record<string, string | null>>;

/** A text file as git keeps it, without its name. */
export interface Blob {
  kind: 'Blob';
  repository: number;
  text: string;
}

/** A folder, with all that lies in it however deep. */
export interface Tree {
  kind: 'Tree';
  repository: number;
  /** From the root, which is ''. */
  path: string;
  /** By path from here. */
  files: Files;
}

/** What lies directly in a folder. */
export interface TreeEntry {
  name: string;
  /** From the root. */
  path: string;
  object: Blob | Tree;
}

/** @throws for a path that git does not have: with an empty part, `.` or `..` */
export function changeFiles(files: Files, changes: FileChanges): Files {
  const changed = new Map(Object.entries(files));
  for (const [path, text] of Object.entries(changes)) {
    if (/(^|\/)\.{0,2}(\/|$)/.test(path)) throw new Error(`no path of a file: "${path}"`);
    if (text === null) changed.delete(path);
    else changed.set(path, text);
  }
  return Object.fromEntries(changed);
}

/** What `theirs` did since `base`, done to `ours`. Where both did something, theirs counts: nobody resolves conflicts. */
export function mergeFiles(base: Files, ours: Files, theirs: Files): Files {
  const changes = Object.keys({ ...base, ...theirs }).flatMap((path) => {
    const text = textAt(theirs, path) ?? null;
    return text === (textAt(base, path) ?? null) ? [] : [[path, text] as const];
  });
  return changeFiles(ours, Object.fromEntries(changes));
}

/** Paths that are not the same in both, in order. */
export function changedPaths(before: Files, after: Files): string[] {
  return Object.keys({ ...before, ...after })
    .filter((path) => textAt(before, path) !== textAt(after, path))
    .sort();
}

/** Paths may have names that every object answers to, like `constructor`. */
function textAt(files: Files, path: string): string | undefined {
  return Object.hasOwn(files, path) ? files[path] : undefined;
}

/** The file or folder at a path from the tree; `plan/` is `plan`, if that is a folder. */
export function findInTree(tree: Tree, path: string): Blob | Tree | undefined {
  const text = textAt(tree.files, path);
  if (text !== undefined) return { kind: 'Blob', repository: tree.repository, text };
  return folderIn(tree, path.replace(/\/$/, ''));
}

function folderIn(tree: Tree, path: string): Tree | undefined {
  if (path === '') return tree;
  const inside = Object.entries(tree.files).flatMap(([name, text]) =>
    name.startsWith(`${path}/`) ? [[name.slice(path.length + 1), text] as const] : [],
  );
  if (inside.length === 0) return undefined;
  return { ...tree, path: joined(tree.path, path), files: Object.fromEntries(inside) };
}

/** What lies directly in a tree, in git's order: by bytes, a folder as if its name ended in a slash. */
export function entriesOf(tree: Tree): TreeEntry[] {
  const names = new Set(Object.keys(tree.files).map((path) => path.split('/')[0] ?? ''));
  return [...names]
    .flatMap((name) => {
      const object = findInTree(tree, name);
      return object ? [{ name, path: joined(tree.path, name), object }] : [];
    })
    .sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
}

const sortKey = ({ name, object }: TreeEntry): Buffer =>
  Buffer.from(object.kind === 'Tree' ? `${name}/` : name);

const joined = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** The mode that git keeps. */
export const modeOf = ({ kind }: Blob | Tree): number => (kind === 'Tree' ? 0o040000 : 0o100644);

/** Bytes in UTF-8; a folder has 0. */
export const sizeOf = (object: Blob | Tree): number =>
  object.kind === 'Tree' ? 0 : Buffer.byteLength(object.text);

/** The object id that git gives it. */
export function oidOf(object: Blob | Tree): string {
  if (object.kind === 'Blob') return hash('blob', Buffer.from(object.text));
  const entries = entriesOf(object).map((entry) =>
    Buffer.concat([
      Buffer.from(`${modeOf(entry.object).toString(8)} ${entry.name}\0`),
      Buffer.from(oidOf(entry.object), 'hex'),
    ]),
  );
  return hash('tree', Buffer.concat(entries));
}

function hash(kind: 'blob' | 'tree', content: Buffer): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
}
