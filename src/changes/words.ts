/** The one wording of what changed: phrases of pieces, which each medium shows in its own way. */
import type { Estimate } from '../model/plan.ts';
import { dayOf } from '../schedule/calendar.ts';
import { capped, plural, shortened } from '../text.ts';
import type { DateChange, DependencyChange, ProgramChange } from './change.ts';
import { type Comparison, groupedChanges, isMinor, sortedChanges } from './comparison.ts';

/** Words of ours, a name, or people's words: what is not ours is untrusted, and escaped for the medium. */
export type Piece = string | NamePiece | { readonly said: string };

/** Something of the plan by its title, and by its id where a medium can link it. */
export interface NamePiece {
  readonly of: 'work' | 'milestone' | 'owner' | 'decision';
  /** Of a decision its number. */
  readonly id: string;
  readonly title: string;
}

/** English without a full stop. */
export type Phrase = readonly Piece[];

/** A phrase in a medium. */
export function phraseText(
  phrase: Phrase,
  { name, said }: { name: (piece: NamePiece) => string; said: (text: string) => string },
): string {
  return phrase
    .map((piece) => (typeof piece === 'string' ? piece : 'said' in piece ? said(piece.said) : name(piece)))
    .join('');
}

/** What people read of one thing in a list of others: more is cut. */
const longestReason = 140;
const mostInList = 20;
const mostInLine = 3;

/** A milestone and what changed of it. */
export interface ToldGroup {
  /** Absent where it is about no milestone. */
  readonly milestone?: NamePiece;
  /** One for each line. */
  readonly phrases: readonly Phrase[];
}

/**
 * As a list, by milestone and most serious first, in all their words but those that are a matter of wording.
 * @param today `YYYY-MM-DD`: days near it are told without their year
 */
export function changeList(comparison: Comparison, today: string): ToldGroup[] {
  const words = wordsOf(comparison, today, mostInList);
  const told = { ...comparison, changes: comparison.changes.filter((one) => !isMinor(one)) };
  return groupedChanges(told).map(({ milestone, changes }) => ({
    ...(milestone === undefined ? {} : { milestone: words.milestone(milestone) }),
    phrases: gathered(changes).map((some) => words.told(some)),
  }));
}

/** A change, and the words for it. */
export interface ToldChange {
  readonly milestone?: NamePiece;
  readonly change: ProgramChange;
  readonly phrase: Phrase;
}

/** Each for itself, in the order of the list; those that are a matter of wording too. */
export function changesInWords(comparison: Comparison, today: string): ToldChange[] {
  const words = wordsOf(comparison, today, mostInList);
  return groupedChanges(comparison).flatMap(({ milestone, changes }) =>
    changes.map((change) => ({
      ...(milestone === undefined ? {} : { milestone: words.milestone(milestone) }),
      change,
      phrase: words.told([change]),
    })),
  );
}

/**
 * As one line: `Beta: 30 April → 14 May · new: Klarna (payments) · 2 dependencies added`. What is told by its number comes
 * last.
 * @param most phrases of which it is made; what is left is counted in a last one
 */
export function changeLine(comparison: Comparison, today: string, most: number): Phrase {
  const words = wordsOf(comparison, today, mostInLine);
  const all = gathered(sortedChanges(comparison)).map((some) => ({ some, counted: countedText(some) }));
  const named = all.filter(({ counted }) => counted === undefined);
  const { shown, left } = capped(named, most);
  const phrases = [
    ...shown.map(({ some }) => words.told(some)),
    ...(left > 0 ? [[`${left} more`]] : []),
    ...all.flatMap(({ counted }) => (counted === undefined ? [] : [[counted]])),
  ];
  return phrases.flatMap((phrase, at) => (at === 0 ? phrase : [' · ', ...phrase]));
}

/** What is told of each on its own stays alone; of the others those that are of one kind are told together. */
function gathered(changes: readonly ProgramChange[]): (readonly ProgramChange[])[] {
  const groups = new Map<string, ProgramChange[]>();
  for (const [at, change] of changes.entries()) {
    const key = togetherBy(change) ?? `${at}`;
    const known = groups.get(key);
    if (known) known.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

function togetherBy(change: ProgramChange): string | undefined {
  switch (change.kind) {
    case 'added':
    case 'dropped':
      return change.of === 'work' ? change.kind : undefined;
    case 'done':
    case 'given-up':
    case 'reopened':
    case 'dependency-added':
    case 'dependency-removed':
    case 'estimate':
    case 'title':
    case 'reworded':
      return change.kind;
    default:
      return undefined;
  }
}

/** What in a line of many things is worth its number alone. */
function countedText([first, ...others]: readonly ProgramChange[]): string | undefined {
  const count = others.length + 1;
  switch (first?.kind) {
    case 'dependency-added':
      return `${count === 1 ? '1 dependency' : `${count.toLocaleString('en')} dependencies`} added`;
    case 'dependency-removed':
      return `${count === 1 ? '1 dependency' : `${count.toLocaleString('en')} dependencies`} removed`;
    case 'estimate':
      return `${plural(count, 'estimate')} changed`;
    case 'title':
      return `${plural(count, 'title')} changed`;
    case 'reworded':
      return `${plural(count, 'text')} changed`;
    default:
      return undefined;
  }
}

/** How a program that is compared is told. */
interface Words {
  milestone(id: string): NamePiece;
  /** Of several that are told together. */
  told(changes: readonly ProgramChange[]): Phrase;
}

/** @param mostNamed of several that are told together */
function wordsOf({ before, after }: Comparison, today: string, mostNamed: number): Words {
  const titled = (of: NamePiece['of'], id: string, title: string | undefined): NamePiece => {
    return { of, id, title: title ?? id };
  };
  const work = (id: string) => titled('work', id, (after.work.get(id) ?? before.work.get(id))?.title);
  const milestone = (id: string) =>
    titled('milestone', id, (after.milestones.get(id) ?? before.milestones.get(id))?.title);
  const owner = (id: string) => titled('owner', id, (after.owners.get(id) ?? before.owners.get(id))?.name);
  const thing = (of: 'work' | 'milestone' | 'owner', id: string) => ({ work, milestone, owner })[of](id);
  const day = (date: string) => dayText(date, today);

  const list = (ids: readonly string[], piece: (id: string) => Phrase): Phrase => {
    const { shown, left } = capped(ids, mostNamed);
    const named = shown.flatMap((id, at) => (at === 0 ? piece(id) : [', ', ...piece(id)]));
    return left > 0 ? [...named, ` and ${left.toLocaleString('en')} more`] : named;
  };
  const named = (ids: readonly string[]) => list(ids, (id) => [work(id)]);
  const owned = (id: string): Phrase => {
    const one = after.work.get(id)?.owner;
    return one === undefined ? [work(id)] : [work(id), ' (', owner(one), ')'];
  };

  const date = (change: DateChange): Phrase => {
    const { kind, of, id, from, to, before: times = 0 } = change;
    const name: Phrase = [thing(of, id), kind === 'start' ? ': start ' : of === 'work' ? ': due ' : ': '];
    const often = times > 0 ? [` (moved ${times === 1 ? 'once' : `${times} times`} before)`] : [];
    if (from === undefined) return [...name, `${day(to ?? '')}, which is new`, ...often];
    if (to === undefined) return [...name, `${day(from)} → no day any more`, ...often];
    return [...name, `${day(from)} → ${day(to)}`, ...often];
  };
  const dependency = ({ kind, id, on, because }: DependencyChange): Phrase => {
    const why = because === undefined ? [] : [' (', { said: shortened(because, longestReason) }, ')'];
    switch (kind) {
      case 'dependency-added':
        return [work(id), ' waits for ', work(on)];
      case 'dependency-removed':
        return [work(id), ' waits for ', work(on), ' no more'];
      case 'waived':
        return ['waived: ', work(on), ' before ', work(id), ...why];
      case 'restored':
        return ['no longer waived: ', work(on), ' before ', work(id)];
    }
  };
  const decided = (number: number, to: string | undefined): Phrase => {
    const title = (after.decisions.get(number) ?? before.decisions.get(number))?.title;
    const piece = titled('decision', `${number}`, title);
    return [piece, to === undefined ? ' is no longer on record' : ` is ${to}`];
  };

  const one = (change: ProgramChange): Phrase => {
    switch (change.kind) {
      case 'due':
      case 'start':
        return date(change);
      case 'added':
        return change.of === 'work'
          ? ['new: ', ...owned(change.id)]
          : ['new milestone: ', milestone(change.id), ...dueOf(after.milestones.get(change.id)?.due)];
      case 'dropped':
        return change.of === 'work'
          ? ['dropped: ', work(change.id)]
          : ['dropped milestone: ', milestone(change.id)];
      case 'split':
        return change.stays
          ? [work(change.id), ' gives a part to ', ...list(change.into, owned)]
          : [work(change.id), ' is split into ', ...list(change.into, owned)];
      case 'owner': {
        const { id, from = '', to = '', inside } = change;
        return [work(id), ...along(inside), ' goes from ', owner(from), ' to ', owner(to)];
      }
      case 'milestone': {
        const { id, from, to, inside } = change;
        if (to === undefined) return [work(id), ...along(inside), ' leaves ', milestone(from ?? '')];
        const was = from === undefined ? [] : [' (was ', milestone(from), ')'];
        return [work(id), ...along(inside), ' moves to ', milestone(to), ...was];
      }
      case 'phase': {
        const { id, from, to } = change;
        return to === undefined
          ? [work(id), ' leaves phase ', work(from ?? '')]
          : [work(id), ' moves to phase ', work(to)];
      }
      case 'dependency-added':
      case 'dependency-removed':
      case 'waived':
      case 'restored':
        return dependency(change);
      case 'decision':
        return decided(change.number, change.to);
      case 'overruled': {
        const { id, to } = change;
        if (!to) return [milestone(id), ': nobody overrules its health any more'];
        const why = { said: shortened(to.because, longestReason) };
        return [milestone(id), `: said to be ${words(to.is)}: `, why, ` (until ${day(to.until)})`];
      }
      case 'health':
        return [milestone(change.id), `: ${words(change.from)} → ${words(change.to)}`];
      case 'official':
        return [owner(change.id), change.is ? ' is official now' : ' is a placeholder again'];
      case 'gate':
        return [work(change.id), change.is ? ' is a gate now' : ' is no gate any more'];
      case 'estimate': {
        const [from, to] = [estimateWords(change.from), estimateWords(change.to)];
        return [work(change.id), `: estimate ${from} → ${to}`];
      }
      case 'title':
        return [{ said: change.from }, ' is called ', thing(change.of, change.id), ' now'];
      case 'reworded':
        return ['text of ', after.milestones.has(change.id) ? milestone(change.id) : work(change.id)];
      case 'habit': {
        const { of, title, is } = change;
        const name = { said: shortened(title, longestReason) };
        if (is === 'otherwise') return [`${of} changed: `, name];
        return [is === 'new' ? `new ${of}: ` : `${of} dropped: `, name];
      }
      case 'done':
        return ['done: ', work(change.id)];
      case 'given-up':
        return ['given up: ', work(change.id)];
      case 'reopened':
        return ['reopened: ', work(change.id)];
      case 'too-early': {
        const { id, before: blockers, reopened } = change;
        const what = blockers.length === 0 ? [] : [', before ', ...named(blockers)];
        return [work(id), ' was closed too early', ...what, ...(reopened ? [', and opened again'] : [])];
      }
    }
  };
  const together = (changes: readonly ProgramChange[]): Phrase => {
    const ids = changes.flatMap((change) => ('id' in change ? change.id : []));
    switch (changes[0]?.kind) {
      case 'added':
        return ['new: ', ...list(ids, owned)];
      case 'dropped':
        return ['dropped: ', ...named(ids)];
      case 'done':
        return ['done: ', ...named(ids)];
      case 'given-up':
        return ['given up: ', ...named(ids)];
      case 'reopened':
        return ['reopened: ', ...named(ids)];
      default: {
        const { shown, left } = capped(changes, mostNamed);
        const all = shown.map(one).flatMap((phrase, at) => (at === 0 ? phrase : ['; ', ...phrase]));
        return left > 0 ? [...all, ` and ${left.toLocaleString('en')} more`] : all;
      }
    }
  };
  const told = (changes: readonly ProgramChange[]): Phrase => {
    const [first, ...others] = changes;
    return first && others.length === 0 ? one(first) : together(changes);
  };
  return { milestone, told };

  function dueOf(due: string | undefined): Phrase {
    return due === undefined ? [] : [`, promised for ${day(due)}`];
  }
}

function along(inside: number): Phrase {
  return inside === 0 ? [] : [` with ${plural(inside, 'item')}`];
}

function words(health: string): string {
  return health.replace('-', ' ');
}

function estimateWords(estimate: Estimate | undefined): string {
  if (estimate === undefined) return 'none';
  return typeof estimate === 'number' ? `${estimate}d` : `${estimate.low}d-${estimate.high}d`;
}

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** Days in which a month is clear without its year. */
const nearby = 300;

/** `30 April`, and with its year where that is ten months away or more. */
function dayText(date: string, today: string): string {
  const text = dayAndMonth.format(Date.parse(date));
  return Math.abs(dayOf(date) - dayOf(today)) < nearby ? text : `${text} ${date.slice(0, 4)}`;
}
