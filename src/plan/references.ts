/** What one part of the plan says of another has to be there. */
import { type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import { excerpt } from '../text.ts';
import type { Draft } from './draft.ts';
import { asSeen, disguiseIn } from './fold.ts';
import { entryPlaces, type Part, placeOf } from './part.ts';
import type { Section } from './schema.ts';
import { suggester } from './suggest.ts';
import { idPattern } from './values.ts';

/** One place that names something by its id. */
interface Reference {
  readonly id: string;
  readonly at: Place;
}

/** What may be named: owners, say, by their ids. */
interface Kind<T> {
  readonly noun: string;
  readonly known: ReadonlyMap<string, T>;
  /** Where it is written. */
  readonly section: Section;
  /** Whether a section of it has no entries, and that has been said. */
  readonly isTold: boolean;
  /** What has another's id instead of its own. */
  readonly doubles?: readonly T[];
  /** How people call it who do not think of its id: the label of an owner, the title of work, the number of its issue. */
  readonly calls: (part: T) => readonly (string | undefined)[];
  readonly references: readonly Reference[];
}

/** Of what has no id; more is no slip. */
const maxMissed = 100;

/** Other places that are shown with a misspelt id. */
const maxRelated = 5;

/** All that names owners, milestones and work. */
function referencesIn({ work, doubles, cadence, risks, decisions }: Draft) {
  const parts = [...work.values(), ...doubles];
  return {
    owners: [
      ...parts.flatMap((part) => [...valueAt(part, 'owner'), ...valueAt(part, 'names-owner')]),
      ...[...cadence.values()].flatMap((part) =>
        part.kind === 'session' ? entriesAt(part, 'owners') : valueAt(part, 'owner'),
      ),
    ],
    milestones: parts.flatMap((part) => (part.kind === 'review' ? [] : valueAt(part, 'milestone'))),
    work: [
      ...parts.flatMap(({ kind, blockers }) =>
        kind === 'review' ? [] : blockers.map(({ on, at }) => ({ id: on, at })),
      ),
      ...[...risks.values()].flatMap((part) => entriesAt(part, 'keep-together')),
      ...[...decisions.values()].flatMap((part) => entriesAt(part, 'affects')),
    ],
  };
}

/** Ids that something names and nothing has, whether that is told or not. */
export function missingIds(draft: Draft): ReadonlySet<string> {
  const { owners, milestones, work } = referencesIn(draft);
  const missing = (references: readonly Reference[], known: ReadonlyMap<string, unknown>) =>
    references.flatMap(({ id }) => (known.has(id) || !idPattern.test(id) ? [] : [id]));
  return new Set([
    ...missing(work, draft.work),
    ...missing(owners, draft.owners),
    ...missing(milestones, draft.milestones),
  ]);
}

/**
 * Owners, milestones and work. What a file may define that could not be read is not missed; where the one place that
 * defines an id seems to be misspelt, that is told instead of all that name it.
 */
export function* referencesExist(draft: Draft): Iterable<Diagnostic> {
  const { work, doubles, owners, milestones, mayDefine, told } = draft;
  const references = referencesIn(draft);
  yield* unknownIn(mayDefine, {
    noun: 'owner',
    section: 'owners',
    isTold: told.has('owners'),
    known: owners,
    calls: ({ value }) => [value.name, value.label || undefined, value.team, ...(value.members ?? [])],
    references: references.owners,
  });
  yield* unknownIn(mayDefine, {
    noun: 'milestone',
    section: 'milestones',
    isTold: told.has('milestones'),
    known: milestones,
    calls: ({ value }) => [value.title],
    references: references.milestones,
  });
  yield* unknownIn(mayDefine, {
    noun: 'phase, item or workstream',
    section: 'workstreams',
    isTold: told.has('phases') || told.has('workstreams'),
    known: work,
    doubles,
    calls: ({ value }) => [value.title, value.adopt === undefined ? undefined : `#${value.adopt}`],
    references: references.work,
  });
}

function valueAt<K extends string>(part: Part<{ [key in K]?: string | undefined }>, key: K): Reference[] {
  const id = part.value[key];
  return id === undefined ? [] : [{ id, at: placeOf(part, key) }];
}

function entriesAt<K extends string>(part: Part<{ [key in K]?: string[] | undefined }>, key: K): Reference[] {
  const ids = part.value[key];
  if (ids === undefined) return [];
  const places = entryPlaces(part, key);
  return ids.map((id) => ({ id, at: places(id) }));
}

function* unknownIn<T extends Part<unknown>>(
  mayDefine: (id: string) => boolean,
  kind: Kind<T>,
): Iterable<Diagnostic> {
  const { noun, known, references, calls, doubles = [] } = kind;
  // Of what has no id of its own, that may be the one that is missed.
  const parts = [...known.values()];
  const missed = [
    ...[...doubles, ...parts.filter(({ tree }) => tree.unnamed)].map((part) => calls(part)[0] ?? ''),
    ...parts.flatMap(({ tree }) => tree.lost ?? []),
  ]
    .slice(0, maxMissed)
    .map((title) => asSeen(title).split('-'));
  const isMissed = (id: string) =>
    missed.some((words) => id.split('-').every((word) => words.includes(word)));
  const unknown = new Map<string, Reference[]>();
  const used = new Set<string>();
  for (const reference of references) {
    const { id } = reference;
    if (known.has(id)) used.add(id);
    else if (!mayDefine(id) && !isMissed(id))
      unknown.set(id, [...(unknown.get(id)?.slice(0, 999) ?? []), reference]);
  }
  if (unknown.size === 0 || (known.size === 0 && kind.isTold)) return;
  if (known.size === 0) {
    yield noneAtAll(kind, unknown);
    return;
  }
  const reading = readingIn(kind);
  const list = listOf([...known.keys()]);
  for (const [id, all] of unknown) {
    const { near, why, parts } = reading(id);
    const meant = near === undefined ? undefined : known.get(near);
    if (
      near !== undefined &&
      meant &&
      !used.has(near) &&
      isMisspeltThere(id, near, all.length, kind.calls(meant)[0])
    ) {
      yield misspeltThere(noun, id, meant, all);
      continue;
    }
    const help =
      parts !== undefined
        ? `these are ${parts.length}; write ${excerpt(parts.join(', '))}`
        : near !== undefined
          ? `did you mean "${near}"?${why}`
          : `known: ${list}`;
    yield nowhere(noun, id, all, help);
  }
}

/** `found` for `foundation`: the rest of it is gone. */
function begun(id: string, ids: readonly string[]): string | undefined {
  const found = ids.filter((one) => one.length > 3 && id.startsWith(one) && id[one.length] !== '-');
  return found.length === 1 ? found[0] : undefined;
}

/** Told once, however many places name it. */
function nowhere(
  noun: string,
  id: string,
  [first, ...others]: readonly Reference[],
  help: string,
): Diagnostic {
  const count = others.length === 0 ? '' : `, which ${others.length + 1} places name`;
  const related = others
    .slice(0, maxRelated)
    .map(({ at }) => ({ message: `names "${excerpt(id)}" too`, at }));
  const at = first?.at ?? { file: '', line: 1, column: 1 };
  return error('unknown-id', at, `there is no ${noun} "${excerpt(id)}"${count}`, help, related);
}

/** `org-source` for `organization-source`: word by word the same, or its beginning. */
function abbreviated(id: string, ids: readonly string[]): string | undefined {
  const words = id.slice(0, maxParts).split('-');
  if (words.length < 2) return undefined;
  const isOne = (word: string, other: string) =>
    word === other ||
    (Math.min(word.length, other.length) > 2 && (word.startsWith(other) || other.startsWith(word)));
  const found = ids.filter((one) => {
    const others = one.split('-');
    return others.length === words.length && others.every((other, index) => isOne(words[index] ?? '', other));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** A section that is not there is one mistake, wherever it shows. */
function noneAtAll<T>({ noun, section }: Kind<T>, unknown: ReadonlyMap<string, Reference[]>): Diagnostic {
  const [[id, [first]] = ['', []], ...others] = unknown;
  const ids = excerpt([...unknown.keys()].slice(0, 8).join(', '));
  const message = `there is no ${noun} "${excerpt(id)}": the plan has none`;
  const related = others
    .slice(0, maxRelated)
    .flatMap(([other, [one]]) => (one ? [{ message: `names "${excerpt(other)}"`, at: one.at }] : []));
  const at = first?.at ?? { file: '', line: 1, column: 1 };
  return error('unknown-id', at, message, `write "${section}:" with an entry for each: ${ids}`, related);
}

function listOf(ids: readonly string[]): string {
  const sound = ids.filter((id) => idPattern.test(id));
  return `${sound
    .slice(0, 8)
    .map((id) => excerpt(id))
    .join(', ')}${sound.length > 8 ? ', …' : ''}`;
}

/** For a thousand unknown ids in a plan of thousands it would take seconds. */
const maxComparisons = 200_000;
/** Longer than any id that somebody typed with others. */
const maxParts = 200;

/** Ids by what people call them; not by what two are called. */
function namesOf<T extends Part<unknown>>(
  known: ReadonlyMap<string, T>,
  calls: Kind<T>['calls'],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, part] of known) {
    if (!idPattern.test(id)) continue;
    for (const name of new Set(calls(part).flatMap((one) => (one === undefined ? [] : [asSeen(one)])))) {
      if (found.has(name)) shared.add(name);
      else found.set(name, id);
    }
  }
  for (const name of shared) found.delete(name);
  return found;
}

/** Which id was meant, and how that can be known. Never one that is none. */
function readingIn<T extends Part<unknown>>({ noun, known, calls }: Kind<T>) {
  const ids = [...known.keys()].filter((id) => idPattern.test(id));
  const suggest = suggester(ids);
  let left = maxComparisons;
  let byName: ReadonlyMap<string, string> | undefined;
  return (id: string): { near?: string; why: string; parts?: readonly string[] } => {
    const word = asSeen(id);
    if (known.has(word) && idPattern.test(word)) {
      const disguise = disguiseIn(id);
      return { near: word, why: disguise === undefined ? '' : `; ${disguise}` };
    }
    byName ??= namesOf(known, calls);
    const named = byName.get(word) ?? byName.get(word.replace(/^@/, '')) ?? byName.get(`#${word}`);
    if (named !== undefined) return { near: named, why: ` That is the id of the ${noun} of this name` };
    const partly =
      word.length < 4 || left <= 0 ? [] : [...byName].filter(([name]) => `-${name}-`.includes(`-${word}-`));
    if (partly.length === 1 && partly[0]) return { near: partly[0][1], why: '' };
    // `foundation/okta-sso`, and `okta-sso org-source` as one entry.
    const parts = id.slice(0, maxParts).split(/[\s/,;:.]+/);
    const last = parts.at(-1) ?? '';
    if (parts.length > 1 && parts.every((part) => known.has(part)) && !/[/.:]/.test(id))
      return { why: '', parts };
    if (parts.length > 1 && /^[\w-]+[/.:]/.test(id) && known.has(last) && idPattern.test(last))
      return { near: last, why: '' };
    const near = suggest(id) ?? (left > 0 ? (abbreviated(id, ids) ?? begun(id, ids)) : undefined);
    left -= ids.length;
    return near === undefined ? { why: '' } : { near, why: '' };
  };
}

/**
 * Whether not those that name something are wrong but the one place where its id is written: more than one names it so,
 * or its title has the words of the id that is named and not those of the one that is written.
 */
function isMisspeltThere(named: string, written: string, count: number, title: string | undefined): boolean {
  if (!idPattern.test(named)) return false;
  if (count > 1) return true;
  const words = new Set(asSeen(title ?? '').split('-'));
  const found = (id: string) => id.split('-').filter((word) => words.has(word)).length;
  return found(named) > found(written);
}

function misspeltThere(
  noun: string,
  id: string,
  { id: written, at }: Part<unknown>,
  all: readonly Reference[],
) {
  const count = all.length === 1 ? 'one place names' : `${all.length} places name`;
  const message = `nothing names the ${noun} "${excerpt(written)}", and ${count} "${excerpt(id)}", which is not there`;
  const related = all.slice(0, maxRelated).map((one) => ({ message: `names "${excerpt(id)}"`, at: one.at }));
  return error('unknown-id', at, message, `did you mean "${excerpt(id)}" here?`, related);
}
