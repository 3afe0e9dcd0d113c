/** Promises of a plan and how they moved, and how the page's mark keeps what a run found out of that. */
import { shortened } from '../text.ts';

/** A promise that was moved, given or taken back. */
export interface PromiseMove {
  /** `YYYY-MM-DD`; absent where nothing was promised. */
  readonly from?: string;
  /** `YYYY-MM-DD`; absent where nothing is promised any more. */
  readonly to?: string;
  /** `YYYY-MM-DD`, on which it came to be so. */
  readonly day: string;
  /** A login, or what somebody is called in git: people's text. */
  readonly by?: string;
  /** The beginning of its sha. */
  readonly commit: string;
  readonly pullRequest?: number;
}

/** What became of one promise. */
export interface MovedPromise {
  /** `YYYY-MM-DD` */
  readonly first: string;
  /** How often it was moved, those times among them of which nothing else is known any more. */
  readonly moved: number;
  /** Oldest first; the last one leads to what is promised now. */
  readonly moves: readonly PromiseMove[];
}

/** By the ids of the plan. What is not in it stands as it was first promised. */
export interface MovedPromises {
  readonly milestones: ReadonlyMap<string, MovedPromise>;
  readonly work: ReadonlyMap<string, MovedPromise>;
}

/** What the program's own issue records of it. */
export interface PromiseRecord extends MovedPromises {
  /** The newest commit that touched the plan when somebody looked: what it has is not looked at again. */
  readonly looked?: string;
}

/** Of a plan whose history nobody has looked at. */
export const nothingMoved: PromiseRecord = { milestones: new Map(), work: new Map() };

/** Digits of a commit that are kept: as many as GitHub needs to find it, and more than it shows. */
export const commitDigits = 12;
/** A program of a hundred milestones that moved five times each is still recorded whole. */
const maxRecord = 12_000;
/** Of one promise; fewer where the record grows too long. */
const mostMoves = [20, 5, 1];
const maxName = 60;

/** JSON of at most 12,000 characters: people write into the same body. What work promised goes before milestones do. */
export function promisesJson(record: PromiseRecord): object {
  const [longest = record, ...shorter] = [
    ...mostMoves.map((most) => written(record, most)),
    written({ ...record, work: new Map() }, 1),
  ];
  const fits = (json: object) => JSON.stringify(json).length <= maxRecord;
  const last = { ...(record.looked === undefined ? {} : { looked: record.looked }) };
  return [longest, ...shorter].find(fits) ?? last;
}

function written({ looked, milestones, work }: PromiseRecord, most: number): object {
  const each = (promises: ReadonlyMap<string, MovedPromise>) =>
    Object.fromEntries(
      [...promises].map(([id, { first, moved, moves }]) => [
        id,
        [first, moved, ...moves.slice(-most).map(moveJson)],
      ]),
    );
  return {
    ...(looked === undefined ? {} : { looked }),
    ...(milestones.size === 0 ? {} : { milestones: each(milestones) }),
    ...(work.size === 0 ? {} : { work: each(work) }),
  };
}

/** `["2027-02-01","2026-12-02","0123456789ab","ada",12]` */
function moveJson({ to, day, commit, by, pullRequest }: PromiseMove): readonly (string | number)[] {
  const who = by === undefined ? '' : shortened(by, maxName);
  const all = [to ?? '', day, commit];
  if (pullRequest !== undefined) return [...all, who, pullRequest];
  return who === '' ? all : [...all, who];
}

/** People can write anything between the marks; what is no record counts as none. */
export function promisesFrom(value: unknown): PromiseRecord {
  if (typeof value !== 'object' || value === null) return nothingMoved;
  const { looked, milestones, work }: Record<string, unknown> = { ...value };
  return {
    ...(isMatch(/^[0-9a-f]{40,64}$/, looked) ? { looked } : {}),
    milestones: eachFrom(milestones),
    work: eachFrom(work),
  };
}

function eachFrom(value: unknown): ReadonlyMap<string, MovedPromise> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([id, one]) => {
      const promise = Array.isArray(one) ? promiseFrom(one) : undefined;
      return promise && /^[a-z][a-z0-9-]*$/.test(id) ? [[id, promise] as const] : [];
    }),
  );
}

function promiseFrom([first, moved, ...rest]: readonly unknown[]): MovedPromise | undefined {
  if (!isDay(first) || !isCount(moved) || moved < rest.length) return undefined;
  const moves: PromiseMove[] = [];
  // What came before the oldest one that is kept is known only where it is the first of all.
  let from = moved === rest.length ? first : undefined;
  for (const one of rest) {
    const [to, day, commit, by, pullRequest]: readonly unknown[] = Array.isArray(one) ? one : [];
    if (!(to === '' || isDay(to)) || !isDay(day) || !isMatch(/^[0-9a-f]{7,64}$/, commit)) return undefined;
    moves.push({
      ...(from === undefined ? {} : { from }),
      ...(to === '' ? {} : { to }),
      day,
      commit,
      ...(typeof by === 'string' && by !== '' ? { by: shortened(by, maxName) } : {}),
      ...(isCount(pullRequest) ? { pullRequest } : {}),
    });
    from = to === '' ? undefined : to;
  }
  return { first, moved, moves };
}

function isMatch(pattern: RegExp, value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isDay(value: unknown): value is string {
  return isMatch(/^\d{4}-\d\d-\d\d$/, value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
