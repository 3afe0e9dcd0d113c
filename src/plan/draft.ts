/**
 * All files of a plan united: every part that is well-formed, with its place. Rules run over a draft, so that
 * one wrong line does not hide what is wrong elsewhere.
 */
import { type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import { type Dependency, type WorkKind, weekdays } from '../model/plan.ts';
import { isDecision, type SourceFile } from '../model/source.ts';
import { excerpt } from '../text.ts';
import { choiceMeant } from './correction.ts';
import { decisionsOf } from './decisions.ts';
import { type Entry, entriesAsMeant } from './entries.ts';
import { asSeen } from './fold.ts';
import { readingOf, unknownKey } from './meant.ts';
import { type CadencePart, entryPlaces, named, type Part, type WorkPart } from './part.ts';
import { reviewsOf } from './reviews.ts';
import {
  type DecisionShape,
  decisionLogShape,
  type ItemShape,
  itemShape,
  type MilestoneShape,
  milestoneShape,
  type OwnerShape,
  ownerShape,
  type PhaseShape,
  type ProgramShape,
  phaseShape,
  programShape,
  type RiskShape,
  reviewShape,
  riskShape,
  type Section,
  type SettingsShape,
  sessionShape,
  settingsShape,
} from './schema.ts';
import { type Entries, mapOf, singular, unitedSections } from './sections.ts';
import { type Shaped, shaped } from './shape.ts';
import { wrongDepth } from './slips/told.ts';
import { closest } from './suggest.ts';
import type { MapEntry, MapTree } from './tree.ts';
import { type ParsedFile, parseFile, type Unread } from './yaml.ts';

/** In plan order. What is wrong of a part is not in its value, and what was misspelt has the key that was meant. */
export interface Draft {
  readonly program: Part<ProgramShape>;
  readonly owners: ReadonlyMap<string, Part<OwnerShape>>;
  readonly milestones: ReadonlyMap<string, Part<MilestoneShape>>;
  /** Phases, each before its items and their review, then workstreams and the reviews of milestones. */
  readonly work: ReadonlyMap<string, WorkPart>;
  /** Work whose id other work has, which is told: what it names has to be there all the same. */
  readonly doubles: readonly WorkPart[];
  /** Sections without entries, of which that has been said. */
  readonly told: ReadonlySet<Section>;
  /** The ids of owners of which there are two. */
  readonly doubledOwners: ReadonlySet<string>;
  readonly cadence: ReadonlyMap<string, CadencePart>;
  readonly decisions: ReadonlyMap<number, Part<DecisionShape>>;
  readonly risks: ReadonlyMap<string, Part<RiskShape>>;
  readonly settings: Part<SettingsShape>;
  /** False where something of a file could not be read: what seems to be missing may stand in it. */
  readonly whole: boolean;
  /** Whether what could not be read may define an id. */
  readonly mayDefine: (id: string) => boolean;
  /** False where a decision could not be read. */
  readonly allDecisions: boolean;
}

/**
 * @param root the folder or file that was asked for, named where a plan lacks something as a whole
 * @param unreadable paths of files that could not even be read
 */
export function draft(
  files: readonly SourceFile[],
  root: string,
  unreadable: readonly string[],
  read: (file: SourceFile) => ParsedFile = parseFile,
): { draft: Draft; diagnostics: Diagnostic[] } {
  const { sections, again, told, diagnostics, unread } = unitedSections(
    files.filter((file) => !isDecision(file)),
    read,
  );
  const complete = unreadable.every((path) => isDecision({ path }));
  const whole = complete && unread.length === 0;
  const start: Place = { file: files[0]?.path ?? root, line: 1, column: 1 };
  const section = (name: Section): Entries => sections.get(name) ?? new Map();
  const keep = <T>(result: Shaped<T>): Shaped<T> => {
    diagnostics.push(...result.diagnostics);
    return result;
  };
  const eachPart = <P>(
    name: Section,
    keys: readonly string[],
    first: string,
    read: (entry: Entry, what: string) => P,
  ) => {
    const entries = entriesAsMeant(section(name), { noun: singular[name], keys, first }, diagnostics);
    const part = (entry: Entry) => read(entry, `${singular[name]} "${excerpt(entry.id)}"`);
    for (const [id, entry] of again.get(name) ?? [])
      entriesAsMeant(new Map([[id, entry]]), { noun: singular[name], keys, first }, diagnostics).map(part);
    return new Map(entries.map((entry) => [entry.id, part(entry)]));
  };
  const parts = <S extends Parameters<typeof shaped>[0]>(name: Section, shape: S, first: string) =>
    eachPart(name, Object.keys(shape.shape), first, (entry, what) => {
      const { value, tree } = keep(shaped(shape, entry.tree, what, entry.at, !entry.malformed));
      return { ...entry, tree, value };
    });
  /** A section that is one mapping, of which a file may hold some keys and another file others. */
  const single = (name: Section) => {
    const entries = section(name);
    const at = [...entries.values()][0]?.keyAt ?? start;
    return { id: name, at, tree: { kind: 'map' as const, at, entries } };
  };

  const program = single('program');
  const settings = single('settings');
  const owners = parts('owners', ownerShape, 'name');
  const milestones = parts('milestones', milestoneShape, 'title');
  const cadenceKeys = [sessionShape, reviewShape, decisionLogShape].flatMap(({ shape }) =>
    Object.keys(shape),
  );
  const cadence = eachPart('cadence', cadenceKeys, 'title', (entry) => cadencePart(entry, keep));
  const { work: written, doubles } = workParts(
    [section('phases'), ...(again.get('phases') ?? []).map((one) => new Map([one]))],
    [section('workstreams'), ...(again.get('workstreams') ?? []).map((one) => new Map([one]))],
    diagnostics,
  );
  const reviewed = reviewsOf(written, milestones, cadence);
  const decided = decisionsOf(files.filter(isDecision));
  diagnostics.push(...reviewed.diagnostics, ...decided.diagnostics);
  const isStated = program.tree.entries.size > 0 || whole;
  const isProgramTold = diagnostics.some(
    ({ code, message }) => code === 'wrong-type' && message.startsWith('"program"'),
  );
  return {
    draft: {
      program: {
        ...program,
        ...keep(shaped(programShape, program.tree, 'program', program.at, isStated && !isProgramTold)),
      },
      owners,
      milestones,
      cadence,
      decisions: decided.decisions,
      risks: parts('risks', riskShape, 'title'),
      settings: { ...settings, ...keep(shaped(settingsShape, settings.tree, 'settings', settings.at)) },
      work: reviewed.work,
      doubles,
      told,
      doubledOwners: new Set((again.get('owners') ?? []).map(([id]) => id)),
      whole,
      mayDefine: mayDefine(complete ? unread : ['unknown']),
      allDecisions: decided.areAllRead && !unreadable.some((path) => isDecision({ path })),
    },
    diagnostics,
  };
}

function mayDefine(unread: readonly Unread[]): (id: string) => boolean {
  return (id) => unread.some((words) => words === 'unknown' || words.has(id));
}

/** What it is shows in when it happens: a session comes back, all else follows something. */
function cadencePart(written: Entry, keep: <T>(result: Shaped<T>) => Shaped<T>): CadencePart {
  const [entry, told] = withDay(written);
  keep({ value: {}, tree: entry.tree, diagnostics: told });
  const { tree, at, id, malformed } = entry;
  const after = [...tree.entries].find(([key, one]) => keyMeant(key, one) === 'after')?.[1].value;
  const name = `"${excerpt(id)}"`;
  const keys = new Set([...tree.entries].map(([key, one]) => keyMeant(key, one)));
  // Where neither says when it is, all else that it has tells what it is.
  const isReview =
    !keys.has('every') && (after !== undefined || (has(keys, reviewOnly) && !has(keys, sessionOnly)));
  if (isReview && !after)
    return { ...entry, kind: 'review', ...keep(shaped(reviewShape, tree, `review ${name}`, at, !malformed)) };
  if (!isReview || !after)
    return {
      ...entry,
      kind: 'session',
      ...keep(shaped(sessionShape, tree, `session ${name}`, at, !malformed)),
    };
  const isLog = after.kind === 'scalar' && closest(String(after.value), choices) === 'each conversation';
  return isLog
    ? {
        ...entry,
        kind: 'decision-log',
        ...keep(shaped(decisionLogShape, tree, `decision log ${name}`, at, !malformed)),
      }
    : { ...entry, kind: 'review', ...keep(shaped(reviewShape, tree, `review ${name}`, at, !malformed)) };
}

/** `every: tuesday` says the day and not how often. */
function withDay(entry: Entry): [Entry, Diagnostic[]] {
  const { tree, id } = entry;
  const every = tree.entries.get('every');
  if (every?.value.kind !== 'scalar' || tree.entries.has('on')) return [entry, []];
  if (every.value.source.length > 30) return [entry, []];
  const day = choiceMeant(every.value.source.replace(/^(?:every|each)\s+/i, ''), weekdays);
  if (day === undefined) return [entry, []];
  const { at } = every.value;
  const value = (text: string) => ({ kind: 'scalar' as const, at, source: text, value: text });
  const entries = new Map(tree.entries)
    .set('every', { ...every, value: value('week') })
    .set('on', { ...every, value: value(day) });
  const message = `"every" of session "${excerpt(id)}" says how often it is, and "on" the day`;
  const told = error('invalid-value', at, message, `write every: week, and on: ${day} below it`);
  return [{ ...entry, tree: { ...tree, entries } }, [told]];
}

const cadenceKeys = [sessionShape, reviewShape, decisionLogShape].flatMap(({ shape }) => Object.keys(shape));
const sessionOnly = Object.keys(sessionShape.shape).filter((key) => !(key in reviewShape.shape));
const reviewOnly = Object.keys(reviewShape.shape).filter(
  (key) => !(key in sessionShape.shape) && key !== 'after',
);
const has = (keys: ReadonlySet<string | undefined>, some: readonly string[]) =>
  some.some((key) => keys.has(key));
const choices = reviewShape.shape.after.options;

function keyMeant(key: string, entry: MapEntry): string | undefined {
  return cadenceKeys.includes(key) ? key : readingOf(key, entry, cadenceKeys, new Set())?.key;
}

/** Phases, items and workstreams share one set of ids. */
function workParts(
  [phases = new Map(), ...phasesAgain]: readonly Entries[],
  [workstreams = new Map(), ...streamsAgain]: readonly Entries[],
  diagnostics: Diagnostic[],
): { work: Map<string, WorkPart>; doubles: readonly WorkPart[] } {
  const work = new Map<string, WorkPart>();
  const doubles: WorkPart[] = [];
  /** @param isTold whether that there are two has been said */
  const add = (kind: WorkKind, entry: Entry, isTold: boolean, phase?: string, isAgain = false): WorkPart => {
    const { id, at, malformed } = entry;
    const what = `${kind} "${excerpt(id)}"`;
    const first = work.get(id);
    // Of a phase that is there twice, all may be.
    if (first && !isTold && !(isAgain && first.phase === phase)) {
      const message = `the id "${excerpt(id)}" of this ${kind} is already the ${named(first)}`;
      const help = 'rename one of the two; phases, items and workstreams share one set of ids';
      const related = [{ message: 'first written here', at: first.at }];
      diagnostics.push(error('duplicate-id', at, message, help, related));
    }
    const isPhase = kind === 'phase';
    const result = shaped<typeof itemShape | typeof phaseShape>(
      isPhase ? phaseShape : itemShape,
      isPhase ? withoutItems(entry.tree) : entry.tree,
      what,
      at,
      !malformed && !first,
    );
    if (result.diagnostics.length > 0) diagnostics.push(...result.diagnostics);
    const items = entry.tree.entries.get('items');
    const tree = isPhase && items ? withItems(result.tree, items) : result.tree;
    const { value } = result;
    const blockers = writtenBlockers({ id, at, value, tree });
    const known: WorkPart = {
      id,
      at,
      value,
      tree,
      kind,
      blockers,
      ...(phase === undefined ? {} : { phase }),
      ...(malformed ? { malformed } : {}),
    };
    if (!first) work.set(id, known);
    else doubles.push(known);
    return known;
  };

  const phaseKeys = [...Object.keys(phaseShape.shape), 'items'];
  const itemKeys = Object.keys(itemShape.shape);
  const addItems = (items: Entries, phase: string, isTold: boolean, isAgain = false) => {
    const shape = { noun: 'item', keys: itemKeys, first: 'title' };
    for (const item of entriesAsMeant(items, shape, diagnostics)) add('item', item, isTold, phase, isAgain);
  };
  const addPhases = (entries: Entries, isTold: boolean) => {
    const shape = { noun: 'phase', keys: phaseKeys, first: 'title' };
    for (const written of entriesAsMeant(entries, shape, diagnostics)) {
      const entry = { ...written, tree: itemsAsMeant(written, phaseKeys, diagnostics) };
      const phase = add('phase', entry, isTold);
      const items = entry.tree.entries.get('items');
      if (!items) continue;
      const content = mapOf(items.value, `"items" of phase "${excerpt(phase.id)}"`, diagnostics);
      addItems(new Map(content?.entries), phase.id, false, isTold);
      for (const one of content?.again ?? []) addItems(new Map([one]), phase.id, true);
    }
  };
  const addStreams = (entries: Entries, isTold: boolean) => {
    const shape = { noun: 'workstream', keys: itemKeys, first: 'title' };
    for (const entry of entriesAsMeant(entries, shape, diagnostics)) add('workstream', entry, isTold);
  };
  addPhases(phases, false);
  addStreams(workstreams, false);
  for (const entries of phasesAgain) addPhases(entries, true);
  for (const entries of streamsAgain) addStreams(entries, true);
  return { work, doubles };
}

/** `item:` or `Items:` are the items of a phase. */
function itemsAsMeant({ id, tree }: Entry, keys: readonly string[], diagnostics: Diagnostic[]): MapTree {
  const astray = withStrayItems(tree, keys, diagnostics);
  if (astray) return astray;
  for (const [key, entry] of tree.entries) {
    if (tree.entries.has('items')) break;
    if (keys.includes(key) || entry.value.kind === 'scalar') continue;
    const reading = readingOf(key, entry, keys, new Set());
    const isItems =
      reading?.key === 'items' || /^(?:tasks|deliverables|todos|work|issues|stories)$/.test(asSeen(key));
    // Nothing else of a phase has entries of their own.
    const { value } = entry;
    const holdsItems = value.kind === 'map' && value.entries.size > 0 && areMaps(value);
    if (!isItems && !holdsItems) continue;
    const meant = { key: 'items', help: 'did you mean "items"?' };
    diagnostics.push(unknownKey(key, keys, `phase "${excerpt(id)}"`, entry.keyAt, meant, new Map()));
    const entries = [...tree.entries].map(([name, one]) => [name === key ? 'items' : name, one] as const);
    return { ...tree, entries: new Map(entries) };
  }
  return tree;
}

/** Items among the keys of their phase: the line `items:` is missing above them, or they begin too far out. */
function withStrayItems(
  tree: MapTree,
  keys: readonly string[],
  diagnostics: Diagnostic[],
): MapTree | undefined {
  const isItem = ([key, { value }]: readonly [string, MapEntry]) =>
    !keys.includes(key) &&
    value.kind === 'map' &&
    value.entries.has('title') &&
    [...value.entries.keys()].every((one) => one in itemShape.shape);
  const all = [...tree.entries].filter(isItem);
  const [first] = all;
  if (!first) return undefined;
  const items = tree.entries.get('items');
  const inside = items?.value.kind === 'map' ? items.value : undefined;
  if (items && !inside) return undefined;
  const [key, { keyAt }] = first;
  if (!inside) {
    const message = `the line "items:" is missing above "${excerpt(key)}"`;
    diagnostics.push(
      error('missing-key', keyAt, message, 'write items: above it, and begin all of them further in'),
    );
  }
  const column = [...(inside?.entries.values() ?? [])][0]?.keyAt.column ?? keyAt.column;
  for (const [id, entry] of inside ? all : []) {
    const { code, message, help } = wrongDepth(entry.keyAt.column - 1, column - 1, `${id}:`, true);
    diagnostics.push(error(code, entry.keyAt, message, help));
  }
  const value: MapTree = {
    kind: 'map',
    at: inside?.at ?? keyAt,
    entries: new Map([...(inside?.entries ?? []), ...all]),
    ...(inside?.again ? { again: inside.again } : {}),
  };
  const rest = [...tree.entries].filter((entry) => !isItem(entry));
  return { ...tree, entries: new Map(rest).set('items', { keyAt: items?.keyAt ?? keyAt, value }) };
}

function areMaps({ entries }: MapTree): boolean {
  return [...entries.values()].every(({ value }) => value.kind === 'map');
}

function withoutItems(tree: MapTree): MapTree {
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => key !== 'items')) };
}

function withItems(tree: MapTree, items: MapEntry): MapTree {
  return { ...tree, entries: new Map(tree.entries).set('items', items) };
}

function writtenBlockers(part: Part<ItemShape & PhaseShape>): Dependency[] {
  const dependencies = part.value['blocked-by'] ?? [];
  if (dependencies.length === 0) return [];
  const places = entryPlaces(part, 'blocked-by');
  return dependencies.map((dependency) => dependencyOf(dependency, places(dependency.on)));
}

type Written = { on: string; because?: string | undefined; waived?: string | undefined };

function dependencyOf({ on, because, waived }: Written, at: Place): Dependency {
  return {
    on,
    at,
    ...(because === undefined ? {} : { because }),
    ...(waived === undefined ? {} : { waived }),
  };
}
