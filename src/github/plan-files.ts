/** The files of a plan, from what git has at a path. */
import { decisionsFolder, isDecisionFile, isPlanFile, type SourceFile } from '../model/source.ts';
import * as answers from './answers.ts';
import { filesDocument, textsDocument } from './documents.ts';
import type { Queries } from './queries.ts';

/** A commit, or a name of one, and a path in it; empty for the root. */
export interface Place {
  readonly revision: string;
  readonly path: string;
}

/**
 * What stands at each place, with the texts of files: in the same document as long as that is borne, and then a file after
 * the other, of those only that may be part of a plan.
 * @throws {ReadFailure}
 */
export async function objectsAt(
  queries: Queries,
  places: readonly Place[],
): Promise<readonly answers.GitObjectNode[]> {
  const read = await queries.bearable.plans.each(
    places,
    async (some, asked) => {
      const form = asked.lightness > 0 ? 'bare' : 'whole';
      const document = filesDocument(some.map(expression), form);
      const { repository } = await queries.query(document, answers.files, () => false, asked);
      return some.map((place, index) => ({ place, form, object: repository[`at${index}`] ?? null }));
    },
    ({ revision, path }) => `the files at ${revision.slice(0, 40)}:${path}`,
  );
  const bare = read.filter(({ form }) => form === 'bare');
  const texts = await textsAt(
    queries,
    bare.flatMap(({ place, object }) => filePlaces(place, object)),
  );
  return read.map(({ place, form, object }) => (form === 'bare' ? filled(place, object, texts) : object));
}

function expression({ revision, path }: Place): string {
  return `${revision}:${path}`;
}

function filePlaces(place: Place, object: answers.GitObjectNode): Place[] {
  if (!object || !('entries' in object)) return object?.__typename === 'Blob' ? [place] : [];
  return object.entries
    .filter(({ name, mode }) => (isPlanFile(name) || isDecisionFile(name)) && isRegular(mode))
    .map(({ name }) => below(place, name));
}

function below({ revision, path }: Place, name: string): Place {
  return { revision, path: path === '' ? name : `${path}/${name}` };
}

type Texts = ReadonlyMap<string, answers.GitObjectNode>;

async function textsAt(queries: Queries, places: readonly Place[]): Promise<Texts> {
  const read = await queries.bearable.files.each(
    places,
    async (some, asked) => {
      const document = textsDocument(some.map(expression));
      const { repository } = await queries.query(document, answers.files, () => false, asked);
      return some.map((place, index) => [expression(place), repository[`at${index}`] ?? null] as const);
    },
    ({ path }) => `the file ${path}`,
  );
  return new Map(read);
}

function filled(place: Place, object: answers.GitObjectNode, texts: Texts): answers.GitObjectNode {
  if (!object || !('entries' in object)) return texts.get(expression(place)) ?? object;
  const entries = object.entries.map((entry) => {
    const text = texts.get(expression(below(place, entry.name)));
    return text && 'text' in text ? { ...entry, object: text } : entry;
  });
  return { ...object, entries };
}

/**
 * All of them, each whole, or nothing: half a plan would be another plan.
 * @param object what is at the path: a file, or a folder
 * @param below the folder of decisions in it
 */
export function planFilesIn(
  object: answers.GitObjectNode,
  below: answers.GitObjectNode,
  path: string,
): readonly SourceFile[] | undefined {
  if (!object) return undefined;
  if ('text' in object) return whole([{ path, blob: object }]);
  if (!('entries' in object)) return undefined;
  const prefix = path === '.' ? '' : `${path}/`;
  const plan = entriesOf(object, prefix, isPlanFile);
  return plan.length === 0
    ? undefined
    : whole([...plan, ...entriesOf(below, `${prefix}${decisionsFolder}/`, isDecisionFile)]);
}

function entriesOf(
  object: answers.GitObjectNode,
  prefix: string,
  isWanted: (name: string) => boolean,
): readonly Entry[] {
  if (!object || !('entries' in object)) return [];
  return object.entries
    .filter(({ name, mode }) => isWanted(name) && isRegular(mode))
    .map(({ name, object }) => ({ path: `${prefix}${name}`, blob: object }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Git's file modes 100644 and 100755: what is left out are links, folders and submodules. */
function isRegular(mode: number): boolean {
  return mode === 0o100644 || mode === 0o100755;
}

type Entry = { readonly path: string; readonly blob: { readonly __typename: string } | null };

function whole(entries: readonly Entry[]): readonly SourceFile[] | undefined {
  const read: SourceFile[] = [];
  for (const { path, blob } of entries) {
    if (!blob || !('text' in blob) || typeof blob.text !== 'string') return undefined;
    if ('isTruncated' in blob && blob.isTruncated) return undefined;
    read.push({ path, bytes: new TextEncoder().encode(blob.text) });
  }
  return read.length > 0 ? read : undefined;
}
