/** A sketch as files: those that are new, and those that are there and get more. */
import type { Plan } from '../model/plan.ts';
import type { SourceFile } from '../model/source.ts';
import { draft } from '../plan/draft.ts';
import { filesOfSketch, schemaFile, schemaText } from './files.ts';
import { withItems } from './insert.ts';
import type { Sketch, SketchedWork } from './sketch.ts';

/** A file as it is to be; its path is from the workspace. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** What is to be written, and the plan that it makes. */
export interface Written {
  readonly created: readonly WrittenFile[];
  readonly changed: readonly WrittenFile[];
  /** All files of the plan then, in their order. */
  readonly files: readonly SourceFile[];
}

/** The folder of a plan, and what lies in it. */
export interface There {
  readonly root: string;
  /** The plan's own, in their order. */
  readonly files: readonly SourceFile[];
  /** Absent where there is none yet. */
  readonly plan?: Plan;
  /** Whether a file of this name is in the folder. */
  readonly has: (name: string) => boolean;
}

/** Items that find no place in a file that is there become workstreams in a new one. */
export function writtenSketch(sketch: Sketch, there: There): Written {
  const { root, files, has } = there;
  const { files: now, homeless } = withAdded(sketch.added, there);
  const path = (name: string) => (root === '.' ? name : `${root}/${name}`);
  const made = filesOfSketch({ ...sketch, workstreams: [...sketch.workstreams, ...homeless] }, has).map(
    ({ name, text }) => ({ path: path(name), text }),
  );
  const isNew = made.length > 0 && !has(schemaFile);
  return {
    created: isNew ? [{ path: path(schemaFile), text: schemaText() }, ...made] : made,
    changed: now
      .filter((file, index) => file !== files[index])
      .map((file) => ({ path: file.path, text: textOf(file) })),
    files: [...now, ...made.map(fileOf)].sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
}

function textOf({ bytes }: SourceFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function fileOf({ path, text }: WrittenFile): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

type Added = Sketch['added'];

function withAdded(
  added: Added,
  { root, files, plan }: There,
): { files: readonly SourceFile[]; homeless: readonly SketchedWork[] } {
  if (!plan || added.size === 0) return { files, homeless: [] };
  const work = [...plan.work.values()];
  const places = [...added.keys()].map((phase) => {
    const items = work.filter((one) => one.kind === 'item' && one.phase === phase).map(({ at }) => at);
    const file = items.at(-1)?.file;
    const siblings = items.filter((at) => at.file === file);
    return { phase, file, siblings, line: Math.max(0, ...siblings.map(({ line }) => line)) };
  });
  let now = files;
  const homeless: SketchedWork[] = [];
  // From the end of each file: what stands before keeps its lines.
  for (const { phase, file, siblings } of places.sort((one, other) => other.line - one.line)) {
    const items = added.get(phase) ?? [];
    const index = now.findIndex(({ path }) => path === file);
    const old = now[index];
    const text = old && withItems(textOf(old), siblings, items);
    if (text === undefined) homeless.push(...items.map((item) => asWorkstream(item, plan, phase)));
    else now = now.with(index, fileOf({ path: file ?? '', text }));
  }
  if (says(now, root, plan, added, homeless)) return { files: now, homeless };
  const all = [...added].flatMap(([phase, items]) => items.map((item) => asWorkstream(item, plan, phase)));
  return { files, homeless: all };
}

/** Whether the files hold all that they held, and the new items in their phases. */
function says(
  files: readonly SourceFile[],
  root: string,
  plan: Plan,
  added: Added,
  homeless: readonly SketchedWork[],
): boolean {
  const { work } = draft(files, root, []).draft;
  const left = new Set(homeless.map(({ id }) => id));
  const isThere = ({ id, title, phase }: { id: string; title: string; phase?: string | undefined }) => {
    const part = work.get(id);
    return part?.value.title === title && part.phase === phase;
  };
  const before = [...plan.work.values()].filter(({ kind }) => kind !== 'review');
  const items = [...added].flatMap(([phase, all]) =>
    all.filter(({ id }) => !left.has(id)).map(({ id, title }) => ({ id, title, phase })),
  );
  return [...before, ...items].every(isThere);
}

function asWorkstream(item: SketchedWork, plan: Plan, phase: string): SketchedWork {
  const { owner, milestone } = plan.work.get(phase) ?? {};
  return {
    ...item,
    keepsParent: false,
    ...(item.owner === undefined && owner !== undefined ? { owner } : {}),
    ...(item.milestone === undefined && milestone !== undefined ? { milestone } : {}),
    remarks: [`belongs to phase "${phase}", whose items are not written one on a line`, ...item.remarks],
  };
}
