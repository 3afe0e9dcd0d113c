/** From what people changed on GitHub to changes of the plan's files, which stay a plan. */
import { editedTexts, type FileEdit, type Refused } from '../edit/edit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Plan, WorkItem } from '../model/plan.ts';
import { isDecision, type PlanFiles, type SourceFile } from '../model/source.ts';
import { judging } from '../plan/judging.ts';
import { newWorkInFlow, newWorkLines } from '../plan/new-work.ts';
import { sectionPlaces } from '../plan/section-places.ts';
import type { LeftAlone, Pull, Pulled, PulledChange } from './pulled.ts';

/** The plan's files with what can be pulled in them. */
export interface PulledFiles {
  /** Those that changed, whole. */
  readonly files: readonly SourceFile[];
  /** What is in them. */
  readonly made: readonly Pulled[];
  readonly left: readonly LeftAlone[];
}

/** Keys of work, in the order in which people write them. */
const order = [
  ...['title', 'adopt', 'keep-parent', 'purpose', 'details', 'owner', 'milestone', 'type', 'priority'],
  ...['effort', 'estimate', 'start', 'due', 'blocked-by', 'assignees', 'labels'],
];
const before = (key: string) => order.slice(0, Math.max(0, order.indexOf(key)));

/** Nothing is changed that would break the plan. */
export function pulledFiles({ offered, left }: Pull, plan: Plan, planFiles: PlanFiles): PulledFiles {
  const texts = new Map<string, string>();
  for (const file of planFiles.files) {
    const text = isDecision(file) ? undefined : textIn(file);
    if (text !== undefined) texts.set(file.path, text);
  }
  const places = new Places(plan, planFiles);
  const tries = (all: readonly Pulled[]) => tried(all, texts, places, planFiles);
  const whole = tries(offered);
  const result = whole.problems.length === 0 ? whole : soundPart(offered, tries);
  const bytes = (file: SourceFile, text: string) => ({ ...file, bytes: bytesOf(text, file) });
  const files = planFiles.files.flatMap((file) => {
    const text = result.texts.get(file.path);
    return text === undefined || text === texts.get(file.path) ? [] : bytes(file, text);
  });
  return { files, made: result.made, left: [...left, ...result.left] };
}

interface Try {
  readonly texts: ReadonlyMap<string, string>;
  readonly made: readonly Pulled[];
  readonly left: readonly LeftAlone[];
  /** Of the plan as it would be. */
  readonly problems: readonly Diagnostic[];
}

function tried(
  all: readonly Pulled[],
  texts: ReadonlyMap<string, string>,
  places: Places,
  planFiles: PlanFiles,
): Try {
  let now = texts;
  const made: Pulled[] = [];
  const left: LeftAlone[] = [];
  const refusedHere = new Set<Pulled>();
  for (const one of all) {
    const others = all.flatMap((other) => (refusedHere.has(other) ? [] : other.change));
    const edits = places.edits(one.change, others);
    const { texts: after, refused } =
      typeof edits === 'string' ? { texts: now, refused: [] } : editedTexts(now, edits);
    const [first] = refused;
    const why = typeof edits === 'string' ? edits : first && reason(first);
    if (why === undefined) {
      now = after;
      made.push(one);
    } else {
      refusedHere.add(one);
      left.push({ id: one.change.id, number: one.number, url: one.url, why });
    }
  }
  const files = planFiles.files.map((file) => {
    const text = now.get(file.path);
    return text === undefined ? file : { ...file, bytes: bytesOf(text, file) };
  });
  const diagnostics = judging(planFiles.root).plan(files);
  return { texts: now, made, left, problems: diagnostics.filter(({ severity }) => severity === 'error') };
}

/** What leaves a plan, taken one by one; what would break it is left. */
function soundPart(offered: readonly Pulled[], tries: (all: readonly Pulled[]) => Try): Try {
  const kept: Pulled[] = [];
  const broken: LeftAlone[] = [];
  for (const one of offered) {
    const [problem] = tries([...kept, one]).problems;
    if (!problem) kept.push(one);
    else
      broken.push({
        id: one.change.id,
        number: one.number,
        url: one.url,
        why: `it would break the plan: ${problem.message}`,
      });
  }
  const result = tries(kept);
  return { ...result, left: [...result.left, ...broken] };
}

function reason({ why, edit }: Refused): string {
  const key = edit.path.at(-1) ?? '';
  switch (why) {
    case 'alias':
      return `"${key}" comes from an anchor elsewhere in ${edit.file}: change it there`;
    case 'anchor':
      return `"${key}" is repeated elsewhere in ${edit.file} by an alias: write it out first`;
    case 'absent':
      return `there is no place for "${key}" in ${edit.file}`;
    case 'form':
      return `"${key}" is written in ${edit.file} in a way that cannot be changed without touching more`;
  }
}

/** What a phase says for its items, too. */
const shared = ['milestone', 'owner'] as const;
type Shared = (typeof shared)[number];

/** Where in which file the parts of a plan are written. */
class Places {
  readonly #plan: Plan;
  readonly #sections: ReturnType<typeof sectionPlaces>;

  constructor(plan: Plan, { files }: PlanFiles) {
    this.#plan = plan;
    this.#sections = sectionPlaces(files);
  }

  /**
   * A sentence where there is none.
   * @param all that changes with it: what a phase says its items have, too
   */
  edits(change: PulledChange, all: readonly PulledChange[]): readonly FileEdit[] | string {
    switch (change.kind) {
      case 'milestone-title':
        return this.#inMilestone(change.id, 'title', change.value);
      case 'milestone-due':
        return this.#inMilestone(change.id, 'due', change.value);
      case 'new':
        return this.#newWork(change, all);
      case 'title':
      case 'owner':
      case 'milestone':
      case 'field':
      case 'assignee':
      case 'label':
      case 'link':
      case 'move':
      case 'keep-parent': {
        const work = this.#plan.work.get(change.id);
        return work ? this.#inWork(change, work, all) : 'the plan does not have it';
      }
    }
  }

  #inMilestone(id: string, key: 'title' | 'due', value: string | undefined): readonly FileEdit[] | string {
    const file = this.#sections.fileOf('milestones', id);
    if (file === undefined) return 'the plan does not have it';
    const path = ['milestones', id, key];
    if (value === undefined) return [{ do: 'remove', file, path }];
    return [{ do: 'set', file, path, value, after: ['title', 'outcome'] }];
  }

  #newWork(
    { work, phase }: Extract<PulledChange, { kind: 'new' }>,
    all: readonly PulledChange[],
  ): readonly FileEdit[] | string {
    const above = this.#plan.work.get(phase);
    if (!above) return 'the plan does not have its phase';
    const had = shared.flatMap((key) => {
      const value = above[key];
      return value === undefined || this.#then(phase, key, all) === value ? [] : [[key, value] as const];
    });
    // What it would have had from its phase, which says something else now.
    const stated = { ...Object.fromEntries(had), ...work };
    const { file } = above.at;
    const path = ['phases', phase, 'items'];
    return [{ do: 'put', file, path, lines: newWorkLines(stated), inFlow: newWorkInFlow(stated) }];
  }

  /** The owner or milestone of work once all of it is pulled. */
  #then(id: string, key: Shared, all: readonly PulledChange[]): string | undefined {
    const change = all.find((one) => one.kind === key && one.id === id);
    return change?.kind === key ? change.value : this.#plan.work.get(id)?.[key];
  }

  #inWork(
    change: Exclude<PulledChange, { kind: 'milestone-title' | 'milestone-due' | 'new' }>,
    work: WorkItem,
    all: readonly PulledChange[],
  ): readonly FileEdit[] | string {
    const { file } = work.at;
    const own = pathOf(work);
    const at = (key: string) => ({ file, path: [...own, key], after: before(key) });
    switch (change.kind) {
      case 'title':
        return [{ do: 'set', ...at(change.kind), value: change.value }];
      case 'owner':
      case 'milestone':
        return this.#sharing(change, work, all);
      case 'field':
        return change.value === undefined
          ? [{ do: 'remove', ...at(change.key) }]
          : [{ do: 'set', ...at(change.key), value: change.value }];
      case 'assignee':
        return [{ do: change.added ? 'add' : 'take', ...at('assignees'), entry: change.login }];
      case 'label':
        return [{ do: 'take', ...at('labels'), entry: change.label }];
      case 'link':
        return [{ do: change.added ? 'add' : 'take', ...at('blocked-by'), entry: change.on }];
      case 'keep-parent':
        return [{ do: 'set', ...at('keep-parent'), value: true }];
      case 'move':
        return this.#moving(work, change.to, all);
    }
  }

  /** What a phase says, its items have where they say nothing: those that keep what they have say it now. */
  #sharing(
    { kind: key, value }: Extract<PulledChange, { kind: Shared }>,
    work: WorkItem,
    all: readonly PulledChange[],
  ): readonly FileEdit[] {
    const at = (one: WorkItem) => ({ file: one.at.file, path: [...pathOf(one), key], after: before(key) });
    if (work.kind !== 'phase') {
      const isOfPhase = work.phase !== undefined && this.#then(work.phase, key, all) === value;
      if (value === undefined) return [];
      return [{ do: 'set', ...at(work), value, ...(isOfPhase ? { only: 'there' } : {}) }];
    }
    const keeping = [...this.#plan.work.values()].filter(
      ({ id, phase }) => phase === work.id && !all.some((one) => one.kind === key && one.id === id),
    );
    return [
      value === undefined ? { do: 'remove', ...at(work) } : { do: 'set', ...at(work), value },
      ...keeping.flatMap((one): FileEdit[] => {
        const had = one[key];
        return had === undefined ? [] : [{ do: 'set', ...at(one), value: had, only: 'absent' }];
      }),
    ];
  }

  /** What it has from its phase is written down, where the other one would give it something else. */
  #moving(
    work: WorkItem,
    to: string | undefined,
    all: readonly PulledChange[],
  ): readonly FileEdit[] | string {
    const { file } = work.at;
    const phase = this.#plan.work.get(to ?? '');
    const toFile = phase ? phase.at.file : this.#sections.fileOf('workstreams');
    if (toFile === undefined) return 'the plan has no workstreams yet: add the first one by hand';
    const path = pathOf(work);
    const stated = shared.flatMap((key): FileEdit[] => {
      const value = this.#then(work.id, key, all);
      if (value === undefined || (phase && this.#then(phase.id, key, all) === value)) return [];
      return [{ do: 'set', file, path: [...path, key], value, after: before(key), only: 'absent' }];
    });
    const into = to === undefined ? ['workstreams'] : ['phases', to, 'items'];
    return [...stated, { do: 'move', file, path, toFile, into }];
  }
}

function pathOf({ kind, id, phase }: WorkItem): string[] {
  if (kind === 'phase') return ['phases', id];
  return phase === undefined ? ['workstreams', id] : ['phases', phase, 'items', id];
}

const mark = [0xef, 0xbb, 0xbf];
const hasMark = ({ bytes }: SourceFile) => mark.every((byte, index) => bytes[index] === byte);

/** Nothing where it is no UTF-8. */
function textIn(file: SourceFile): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    return undefined;
  }
}

/** With the mark at its beginning that the file had. */
function bytesOf(text: string, file: SourceFile): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return hasMark(file) ? new Uint8Array([...mark, ...bytes]) : bytes;
}
