import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MovedPromises, nothingMoved, promisesFrom, promisesJson } from '../../src/model/promises.ts';
import {
  type PlanChange,
  type Promised,
  type PromisesAt,
  promisesMoved,
  promisesMovedAnew,
} from '../../src/schedule/baseline.ts';

/** A plan by what its milestones promise; empty for one that promises nothing. */
function plan(dues: Readonly<Record<string, string>>, rest: Partial<Promised> = {}): PromisesAt {
  const milestones = Object.entries(dues).map(([id, due]): [string, Promised] => {
    return [id, { title: id, formerly: [], ...(due === '' ? {} : { due }), ...rest }];
  });
  return { milestones: new Map(milestones), work: new Map() };
}

let commits = 0;
function change(
  before: PromisesAt | undefined,
  after: PromisesAt | undefined,
  rest: Partial<PlanChange> = {},
) {
  const commit = String(++commits).padStart(12, '0');
  const sides = { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  return { day: '2026-12-01', commit, by: 'ada', ...sides, ...rest };
}

/** Each plan leads to the next, in a commit of its own. */
function line(...plans: readonly (PromisesAt | undefined)[]): PlanChange[] {
  return plans.map((after, index) => change(plans[index - 1], after));
}

const said = ({ milestones }: MovedPromises) =>
  Object.fromEntries(
    [...milestones].map(([id, { first, moved, moves }]) => [
      id,
      [first, moved, ...moves.map(({ from = 'none', to = 'none' }) => `${from}>${to}`)],
    ]),
  );
const moved = (changes: readonly PlanChange[], before: MovedPromises = nothingMoved) =>
  said(promisesMoved(changes, before));

const [jan, feb, mar] = ['2027-01-15', '2027-02-15', '2027-03-15'] as const;

describe('a promise', () => {
  it('that was given and stands is told of nowhere', () => {
    expect(moved(line(plan({ a: '' }), plan({ a: jan }), plan({ a: jan, b: feb })))).toEqual({});
  });

  it('that moves has its first day, and each move with who made it', () => {
    const [first, second] = [plan({ a: jan }), plan({ a: feb })];
    const changes = [
      change(undefined, first),
      change(first, second, { by: 'bob', day: '2026-12-24', pullRequest: 12, commit: 'abc' }),
    ];
    expect(promisesMoved(changes, nothingMoved).milestones.get('a')).toEqual({
      first: jan,
      moved: 1,
      moves: [{ from: jan, to: feb, day: '2026-12-24', by: 'bob', commit: 'abc', pullRequest: 12 }],
    });
  });

  it('can be taken back and given again', () => {
    const all = line(plan({ a: jan }), plan({ a: '' }), plan({ a: mar }));
    expect(moved(all)).toEqual({ a: [jan, 2, `${jan}>none`, `none>${mar}`] });
  });

  it('of a milestone with another id goes on under it: by its title, or by what it says it was called', () => {
    const titled = line(
      plan({ a: jan }),
      plan({ a: feb }),
      plan({ b: feb }, { title: 'a' }),
      plan({ b: mar }),
    );
    expect(moved(titled)).toEqual({ b: [jan, 2, `${jan}>${feb}`, `${feb}>${mar}`] });
    const named = line(plan({ a: jan }), plan({ b: feb }, { formerly: ['a'] }));
    expect(moved(named)).toEqual({ b: [jan, 1, `${jan}>${feb}`] });
    expect(moved(line(plan({ a: jan }), plan({ b: feb })))).toEqual({});
  });

  it('of one pull request moves once, with however many commits, or not at all', () => {
    const [x, y, z] = [plan({ a: jan }), plan({ a: feb }), plan({ a: mar })];
    const in12 = { pullRequest: 12 };
    expect(moved([change(undefined, x), change(x, y, in12), change(y, z, in12)])).toEqual({
      a: [jan, 1, `${jan}>${mar}`],
    });
    expect(moved([change(undefined, x), change(x, y, in12), change(y, x, in12)])).toEqual({});
    expect(moved([change(undefined, x), change(x, y), change(y, x)])).toEqual({
      a: [jan, 2, `${jan}>${feb}`, `${feb}>${jan}`],
    });
  });

  it('keeps its count where only its newest moves are kept', () => {
    const days = Array.from({ length: 31 }, (_, day) => `2027-01-${String(day + 1).padStart(2, '0')}`);
    const promise = promisesMoved(line(...days.map((a) => plan({ a }))), nothingMoved).milestones.get('a');
    expect(promise).toMatchObject({ first: '2027-01-01', moved: 30 });
    expect(promise?.moves).toHaveLength(20);
    expect(promise?.moves.at(-1)).toMatchObject({ from: '2027-01-30', to: '2027-01-31' });
  });
});

describe('a history', () => {
  it('with branches counts each change once: what grew beside it has not undone it, and a merge says it again', () => {
    const [old, own, both] = [plan({ a: jan, b: jan }), plan({ a: feb, b: jan }), plan({ a: feb, b: mar })];
    const beside = plan({ a: jan, b: mar });
    const changes = [
      change(undefined, old),
      change(old, own, { pullRequest: 1 }),
      change(old, beside, { pullRequest: 2 }),
      // Merge commits: first of the one pull request, then of the other.
      change(old, own),
      change(own, both),
    ];
    expect(moved(changes)).toEqual({ a: [jan, 1, `${jan}>${feb}`], b: [jan, 1, `${jan}>${mar}`] });
  });

  it('with a plan that cannot be read goes on where it can be again', () => {
    expect(moved(line(plan({ a: jan }), undefined, plan({ a: feb })))).toEqual({
      a: [jan, 1, `${jan}>${feb}`],
    });
  });

  it('that was written anew keeps what was noted, and counts nothing twice', () => {
    const [x, y, z] = [plan({ a: jan }), plan({ a: feb }), plan({ a: mar })];
    const noted = promisesMoved(line(x, y), nothingMoved);
    expect(said(promisesMovedAnew(line(x, y, z), noted))).toEqual({
      a: [jan, 2, `${jan}>${feb}`, `${feb}>${mar}`],
    });
    expect(said(promisesMovedAnew(line(y, z), noted))).toEqual({
      a: [jan, 2, `${jan}>${feb}`, `${feb}>${mar}`],
    });
    expect(said(promisesMovedAnew([], noted))).toEqual(said(noted));
  });

  const dues = fc.record({ a: day(), b: day(), c: day() });
  const histories = fc.array(dues, { minLength: 1, maxLength: 12 }).map((all) => all.map((one) => plan(one)));

  it('tells the same, looked at in one go or in several with a record between', () => {
    fc.assert(
      fc.property(histories, fc.nat(12), (plans, cut) => {
        const changes = line(...plans);
        const noted = promisesMoved(changes.slice(0, cut), nothingMoved);
        const read = promisesFrom(JSON.parse(JSON.stringify(promisesJson(noted))));
        expect(read.milestones).toEqual(noted.milestones);
        const whole = promisesMoved(changes, nothingMoved);
        expect(promisesMoved(changes.slice(cut), read).milestones).toEqual(whole.milestones);
      }),
    );
  });

  it('tells as many moves as an eye that goes through it finds', () => {
    fc.assert(
      fc.property(fc.array(day(), { minLength: 1, maxLength: 12 }), (days) => {
        const steps = days.filter((one, index) => index > 0 && one !== days[index - 1]);
        // Until a first day is given nothing is promised, and so nothing is moved.
        const silent = days.findIndex((one) => one !== '');
        const expected = silent > 0 ? steps.length - 1 : steps.length;
        const found = promisesMoved(line(...days.map((a) => plan({ a }))), nothingMoved).milestones.get('a');
        expect(found?.moved ?? 0).toBe(silent < 0 ? 0 : expected);
        if (found) expect([found.first, found.moves.at(-1)?.to ?? '']).toEqual([days[silent], days.at(-1)]);
      }),
    );
  });
});

describe('the record of it', () => {
  it('holds as much as there is room for, and last of all the count', () => {
    const many = (count: number, moves: number) =>
      new Map(
        Array.from({ length: count }, (_, n) => [
          `m${n}`,
          {
            first: jan,
            moved: moves,
            moves: Array.from({ length: moves }, () => ({
              to: feb,
              day: jan,
              commit: '0123456789ab',
              by: 'x'.repeat(500),
            })),
          },
        ]),
      );
    for (const [milestones, work, moves] of [
      [3, 3, 20],
      [50, 300, 20],
      [3_000, 0, 1],
    ] as const) {
      const record = { looked: 'a'.repeat(40), milestones: many(milestones, moves), work: many(work, moves) };
      const json = JSON.stringify(promisesJson(record));
      expect(json.length).toBeLessThanOrEqual(12_000);
      expect(promisesFrom(JSON.parse(json)).looked).toBe(record.looked);
    }
  });

  it('is read whatever people write into it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (milestones, looked) => {
        const record = promisesFrom({ milestones, work: { a: milestones, b: [jan, 1, milestones] }, looked });
        expect(record.looked).toBeUndefined();
      }),
    );
    expect(promisesFrom('nothing')).toEqual(nothingMoved);
  });
});

function day(): fc.Arbitrary<string> {
  return fc.constantFrom('', jan, feb, mar);
}
