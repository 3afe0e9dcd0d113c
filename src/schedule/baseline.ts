/** The baseline of a plan: from how it stood at each of its commits to what was promised first, and every move since. */
import type { MovedPromise, MovedPromises, PromiseMove } from '../model/promises.ts';

/** What a plan promised at a commit, by id. */
export interface PromisesAt {
  readonly milestones: ReadonlyMap<string, Promised>;
  readonly work: ReadonlyMap<string, Promised>;
}

/** A milestone or a piece of work, promised or not. */
export interface Promised {
  /** `YYYY-MM-DD` */
  readonly due?: string;
  readonly title: string;
  /** Ids that it had before. */
  readonly formerly: readonly string[];
}

/** What a commit did to the plan. A plan is absent where there was none, or none that can be read. */
export interface PlanChange extends Omit<PromiseMove, 'from' | 'to'> {
  /** At its first parent. */
  readonly before?: PromisesAt;
  readonly after?: PromisesAt;
}

/** Oldest first, and with the newest twenty of each. */
const mostKept = 20;

/**
 * What moved by these changes, beside what had moved before them.
 * @param changes oldest first. A change counts by what it did itself, to its first parent: commits of branches that grew
 * beside each other lie between each other in time, and a merge says again what they said
 * @param before of the commits before these
 */
export function promisesMoved(changes: readonly PlanChange[], before: MovedPromises): MovedPromises {
  return {
    milestones: moved(changes, before.milestones, (at) => at.milestones),
    work: moved(changes, before.work, (at) => at.work),
  };
}

/**
 * The same for a history that was written anew, of which these are all that is known: what was noted stays, and what the
 * new commits say again is not counted twice.
 */
export function promisesMovedAnew(changes: readonly PlanChange[], noted: MovedPromises): MovedPromises {
  const fresh = promisesMoved(changes, { milestones: new Map(), work: new Map() });
  return {
    milestones: united(noted.milestones, fresh.milestones),
    work: united(noted.work, fresh.work),
  };
}

type Promises = ReadonlyMap<string, MovedPromise>;
type Part = (at: PromisesAt) => ReadonlyMap<string, Promised>;

interface Track {
  readonly first: string;
  readonly moved: number;
  readonly moves: readonly PromiseMove[];
  readonly now?: string;
}

function moved(changes: readonly PlanChange[], noted: Promises, part: Part): Promises {
  const tracks = new Map<string, Track>([...noted].map(([id, one]) => [id, trackOf(one)]));
  for (const change of changes) {
    if (!change.after) continue;
    const [before, after] = [change.before && part(change.before), part(change.after)];
    for (const [id, promised] of after) {
      const former = before?.has(id)
        ? id
        : formerId(id, promised, after, [...(before ?? tracks).keys()], before);
      const known = tracks.get(former);
      if (former !== id && known) {
        tracks.delete(former);
        tracks.set(id, known);
      }
      const old = before ? before.get(former)?.due : known?.now;
      const track = stepped(known, old, promised.due, change);
      if (track) tracks.set(id, track);
    }
  }
  return new Map(
    [...tracks].flatMap(([id, { first, moved, moves }]) =>
      moves.length > 0 ? [[id, { first, moved, moves }]] : [],
    ),
  );
}

function trackOf({ first, moved, moves }: MovedPromise): Track {
  const now = moves.at(-1)?.to;
  return { first, moved, moves, ...(now === undefined ? {} : { now }) };
}

/** By what it says it was called, or by its title: of milestones nobody writes down what they were called. */
function formerId(
  id: string,
  { title, formerly }: Promised,
  after: ReadonlyMap<string, Promised>,
  ids: readonly string[],
  before: ReadonlyMap<string, Promised> | undefined,
): string {
  const gone = ids.filter((one) => !after.has(one));
  return (
    formerly.find((name) => gone.includes(name)) ??
    gone.find((one) => before?.get(one)?.title === title) ??
    id
  );
}

function stepped(
  known: Track | undefined,
  old: string | undefined,
  due: string | undefined,
  { day, by, commit, pullRequest }: PlanChange,
): Track | undefined {
  const now = known ? known.now : old;
  // What it did not change itself, or what another one has said already.
  if (old === due || now === due) return known;
  const first = known?.first ?? old ?? due;
  if (first === undefined) return known;
  const start = known ?? { first, moved: 0, moves: [] };
  const to = due === undefined ? {} : { now: due };
  if (now === undefined && start.moves.length === 0) return { ...start, ...to };
  const who = {
    day,
    commit,
    ...(by === undefined ? {} : { by }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
  const last = start.moves.at(-1);
  const goesOn = pullRequest !== undefined && last?.pullRequest === pullRequest;
  const kept = goesOn ? start.moves.slice(0, -1) : start.moves;
  const from = goesOn ? last.from : now;
  const count = goesOn ? start.moved - 1 : start.moved;
  // One pull request is one decision, with however many commits it was come to.
  if (goesOn && from === due) return { ...start, moved: count, moves: kept, ...to };
  const move = { ...(from === undefined ? {} : { from }), ...(due === undefined ? {} : { to: due }), ...who };
  return { first: start.first, moved: count + 1, moves: [...kept, move].slice(-mostKept), ...to };
}

function united(noted: Promises, fresh: Promises): Promises {
  const all = new Map(noted);
  for (const [id, one] of fresh) {
    const before = noted.get(id);
    if (!before) all.set(id, one);
    else {
      const said = before.moves.map(stepOf);
      const more = one.moves.filter((move) => {
        const at = said.indexOf(stepOf(move));
        if (at >= 0) said.splice(at, 1);
        return at < 0;
      });
      const moves = [...before.moves, ...more].slice(-mostKept);
      all.set(id, { first: before.first, moved: before.moved + more.length, moves });
    }
  }
  return all;
}

/** Who did it has another name after a rebase, and another day. */
function stepOf({ from = '', to = '' }: PromiseMove): string {
  return `${from} ${to}`;
}
