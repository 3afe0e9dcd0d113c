/** What people changed in a plan, in their words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedPlans } from '../../src/changes/comparison.ts';
import { changeLine, changeList } from '../../src/changes/words.ts';
import { within } from '../cpu.ts';
import type { Json } from '../sync/plans.ts';
import { changed } from '../sync/plans.ts';
import { at, both, inText, planOf, shop } from './plans.ts';

const today = '2027-02-01';
const line = (patch: Json, before = shop) =>
  inText(changeLine(comparedPlans(...both(patch, before)), today, 20));
const list = (patch: Json, before = shop) =>
  changeList(comparedPlans(...both(patch, before)), today).map(
    ({ milestone, phrases }) => `${milestone?.title ?? '–'}: ${phrases.map(inText).join(' | ')}`,
  );
const item = (phase: string, id: string, patch: Json | null): Json => ({
  phases: { [phase]: { items: { [id]: patch } } },
});

test('what is the same is nothing', () => {
  expect(comparedPlans(...both({})).changes).toEqual([]);
  expect(line({})).toBe('');
  expect(list({})).toEqual([]);
});

test('how the program is run is a matter of its pull request, and no news', () => {
  const weekly = { title: 'Weekly', every: 'week', on: 'tuesday', from: '2027-01-05' };
  const risks = { r: { title: 'It tears', text: 'T', 'keep-together': ['basket', 'vouchers'] } };
  const run = changed(shop, { cadence: { weekly }, risks });
  expect(line({ cadence: { weekly }, risks })).toBe('new session: Weekly · new risk: It tears');
  expect(line({ cadence: { weekly: { on: 'friday' } }, risks: null }, run)).toBe(
    'session changed: Weekly · risk dropped: It tears',
  );
  expect(list({ cadence: { weekly }, risks })).toEqual([]);
});

test('a pull request in one line, the most serious first and dependencies by their number', () => {
  expect(
    line({
      milestones: { beta: { due: '2027-05-14' } },
      phases: {
        cart: {
          items: { vouchers: { milestone: 'beta', 'blocked-by': null }, checkout: { 'blocked-by': null } },
        },
        pay: {
          items: {
            klarna: { title: 'Klarna' },
            refunds: { 'blocked-by': ['cards', 'klarna', 'basket'] },
          },
        },
      },
    }),
  ).toBe(
    'Beta: 30 April → 14 May · Vouchers moves to Beta (was Alpha) · new: Klarna (payments) · 2 dependencies added · 3 dependencies removed',
  );
});

describe('each thing that people change', () => {
  test.each<[string, Json, string]>([
    [
      'a promise that comes sooner',
      { milestones: { beta: { due: '2027-04-01' } } },
      'Beta: 30 April → 1 April',
    ],
    [
      'a promise of next year',
      { milestones: { beta: { due: '2028-04-01' } } },
      'Beta: 30 April → 1 April 2028',
    ],
    ['a promise that is given', { milestones: { ga: { due: '2027-06-01' } } }, 'GA: 1 June, which is new'],
    [
      'a promise that is taken back',
      { milestones: { beta: { due: null } } },
      'Beta: 30 April → no day any more',
    ],
    ['a promise of work', item('pay', 'cards', { due: '2027-04-02' }), 'Cards: due 2 April, which is new'],
    ['a start', item('pay', 'cards', { start: '2027-04-02' }), 'Cards: start 2 April, which is new'],
    ['another owner', item('pay', 'cards', { owner: 'web' }), 'Cards goes from payments to web'],
    [
      'another owner of a phase and all that is its own',
      { phases: { pay: { owner: 'web' } } },
      'Pay with 2 items goes from payments to web',
    ],
    [
      'another milestone of a phase, without the item that has its own',
      { phases: { pay: { milestone: 'ga', items: { cards: { milestone: 'beta' } } } } },
      'Pay with 1 item moves to GA (was Beta)',
    ],
    [
      'a waiver',
      item('pay', 'refunds', { 'blocked-by': [{ on: 'cards', waived: 'by hand' }] }),
      'waived: Cards before Refunds (by hand)',
    ],
    [
      'a waiver of work that is new',
      item('pay', 'klarna', { title: 'Klarna', 'blocked-by': [{ on: 'cards', waived: 'by hand' }] }),
      'waived: Cards before Klarna (by hand) · new: Klarna (payments)',
    ],
    [
      'a person’s word',
      { milestones: { beta: { health: { is: 'at-risk', because: 'No answer', until: '2027-03-01' } } } },
      'Beta: said to be at risk: No answer (until 1 March)',
    ],
    [
      'an owner that becomes official',
      { owners: { data: { placeholder: null, members: ['cy'] } } },
      'data is official now',
    ],
    ['a gate', { phases: { pay: { gate: true } } }, 'Pay is a gate now'],
    ['an estimate', item('cart', 'basket', { estimate: '5d-9d' }), '1 estimate changed'],
    ['a title', item('cart', 'basket', { title: 'Trolley' }), '1 title changed'],
    ['other words', item('cart', 'basket', { details: 'With wheels' }), '1 text changed'],
    [
      'decisions',
      {
        decisions: {
          '0001-one': { id: 1, title: 'One', date: '2027-01-01', status: 'accepted', affects: ['cards'] },
        },
      },
      'One is accepted',
    ],
    [
      'a milestone',
      { milestones: { late: { title: 'Late', outcome: 'x', due: '2027-09-01' } } },
      'new milestone: Late, promised for 1 September',
    ],
  ])('%s', (_, patch, expected) => {
    expect(line(patch)).toBe(expected);
  });
});

test('what waits for work that left, or came, is told with it', () => {
  const gone = { phases: { cart: { items: { vouchers: null, checkout: { 'blocked-by': ['basket'] } } } } };
  expect(line(gone)).toBe('dropped: Vouchers');
  expect(line(shop, changed(shop, gone))).toBe('new: Vouchers (web) · 1 dependency added');
});

test('by milestone, the one with the worst first, and what is of none last', () => {
  expect(
    list({
      milestones: { ga: { due: '2027-09-01' }, beta: { due: '2027-05-14' } },
      owners: { data: { placeholder: null, members: ['cy'] } },
      phases: { cart: { items: { vouchers: null, checkout: { 'blocked-by': ['basket'], title: 'Till' } } } },
    }),
  ).toEqual([
    'Beta: Beta: 30 April → 14 May',
    'Alpha: dropped: Vouchers',
    'GA: GA: 1 September, which is new',
    '–: data is official now',
  ]);
});

describe('what has another id and says so is the same', () => {
  test('work, a phase, an owner and a milestone', () => {
    const { basket, vouchers, checkout } = at(shop, 'phases', 'cart', 'items');
    const renamed: Json = {
      ...shop,
      owners: {
        pay: { name: 'payments', members: ['ada'], formerly: ['payments'] },
        web: { name: 'web', members: ['bob'] },
        data: { name: 'data', placeholder: true },
      },
      milestones: {
        first: { title: 'Alpha', outcome: 'It sells', due: '2027-03-31' },
        beta: at(shop, 'milestones', 'beta'),
        ga: at(shop, 'milestones', 'ga'),
      },
      phases: {
        trolley: {
          title: 'Cart',
          owner: 'web',
          milestone: 'first',
          formerly: ['cart'],
          items: {
            trolleys: { ...at({ basket }, 'basket'), formerly: ['basket'] },
            vouchers: { ...at({ vouchers }, 'vouchers'), 'blocked-by': ['trolleys'] },
            checkout: { ...at({ checkout }, 'checkout'), 'blocked-by': ['vouchers', 'trolleys'] },
          },
        },
        pay: { ...at(shop, 'phases', 'pay'), owner: 'pay' },
      },
    };
    const [before] = both({});
    expect(comparedPlans(before, both({}, renamed)[0]).changes).toEqual([]);
  });

  test('a review of what has another id', () => {
    const reviewed = changed(shop, {
      cadence: { readiness: { title: 'Readiness', after: 'each phase', owner: 'web' } },
    });
    const { pay, ...others } = at(reviewed, 'phases');
    const after = { ...reviewed, phases: { ...others, money: { ...at({ pay }, 'pay'), formerly: ['pay'] } } };
    expect(comparedPlans(both({}, reviewed)[0], both({}, after)[0]).changes).toEqual([]);
  });

  test('and a review comes and goes with what it is of', () => {
    const reviewed = changed(shop, {
      cadence: { readiness: { title: 'Readiness', after: 'each phase', owner: 'web' } },
    });
    expect(line(item('pay', 'klarna', { title: 'Klarna' }), reviewed)).toBe('new: Klarna (payments)');
    const ship = {
      phases: { ship: { title: 'Ship', owner: 'web', milestone: 'ga', items: { box: { title: 'Box' } } } },
    };
    expect(line(ship, reviewed)).toBe('new: Ship (web), Box (web)');
    expect(line(reviewed, shop)).toBe('new: Readiness: Cart (web), Readiness: Pay (web)');
  });
});

describe('work is split', () => {
  const split = (items: Json, before = shop) => list({ phases: { cart: { items } } }, before);
  test('into several that are called after it', () => {
    expect(
      split({
        vouchers: null,
        'vouchers-codes': { title: 'Codes', 'blocked-by': ['basket'] },
        'vouchers-mails': { title: 'Mails' },
        checkout: { 'blocked-by': ['vouchers-codes', 'vouchers-mails', 'basket'] },
      }),
    ).toEqual(['Alpha: Vouchers is split into Codes (web), Mails (web)']);
  });

  test('into several for which what waited for it waits', () => {
    expect(
      split({
        vouchers: null,
        codes: { title: 'Codes' },
        mails: { title: 'Mails', 'blocked-by': ['codes'] },
        checkout: { 'blocked-by': ['mails', 'basket'] },
      }),
    ).toEqual(['Alpha: Vouchers is split into Codes (web), Mails (web)']);
  });

  test('by giving away a line of its checklist', () => {
    expect(
      split({
        basket: { 'done-when': ['It holds things'] },
        memory: { title: 'Memory', 'done-when': ['It forgets nothing'] },
      }),
    ).toEqual(['Alpha: Basket gives a part to Memory (web)']);
  });

  test('by giving away a part of its estimate to what is called after it', () => {
    expect(
      split({ basket: { estimate: '5d' }, 'basket-mobile': { title: 'On phones', estimate: '3d' } }),
    ).toEqual(['Alpha: Basket gives a part to On phones (web) | Basket: estimate 8d → 5d']);
  });

  test('where one part goes on as what it was', () => {
    expect(
      split({
        vouchers: null,
        'vouchers-codes': { title: 'Codes', 'blocked-by': ['basket'], formerly: ['vouchers'] },
        'vouchers-mails': { title: 'Mails' },
        checkout: { 'blocked-by': ['vouchers-codes', 'vouchers-mails', 'basket'] },
      }),
    ).toEqual(['Alpha: Vouchers is split into Codes (web), Mails (web)']);
  });

  test('but what is new beside it, or in place of it alone, is new', () => {
    expect(split({ 'basket-mobile': { title: 'On phones' } })).toEqual(['Alpha: new: On phones (web)']);
    expect(
      split({ vouchers: null, codes: { title: 'Codes' }, checkout: { 'blocked-by': ['codes', 'basket'] } }),
    ).toEqual(['Alpha: dropped: Vouchers | new: Codes (web) | Checkout waits for Codes']);
  });
});

describe('whatever is changed together', () => {
  /** Edits that have nothing to do with each other, and what is told of each. */
  const edits: readonly (readonly [Json, string])[] = [
    [{ milestones: { alpha: { due: '2027-04-07' } } }, 'Alpha: 31 March → 7 April'],
    [{ milestones: { beta: { due: null } } }, 'Beta: 30 April → no day any more'],
    [{ milestones: { ga: { due: '2027-06-01' } } }, 'GA: 1 June, which is new'],
    [item('cart', 'basket', { due: '2027-02-02' }), 'Basket: due 2 February, which is new'],
    [item('cart', 'vouchers', { owner: 'data' }), 'Vouchers goes from web to data'],
    [item('cart', 'checkout', { milestone: 'ga' }), 'Checkout moves to GA (was Alpha)'],
    [
      item('pay', 'refunds', { 'blocked-by': [{ on: 'cards', waived: 'x' }] }),
      'waived: Cards before Refunds (x)',
    ],
    [item('pay', 'cards', { 'blocked-by': ['basket'] }), 'Cards waits for Basket'],
    [item('pay', 'klarna', { title: 'Klarna' }), 'new: Klarna (payments)'],
    [{ workstreams: { numbers: null } }, 'dropped: Numbers'],
    [{ phases: { pay: { gate: true } } }, 'Pay is a gate now'],
    [{ owners: { data: { placeholder: null, members: ['cy'] } } }, 'data is official now'],
    [item('cart', 'basket', { estimate: '9d' }), 'Basket: estimate 8d → 9d'],
  ];

  test('each of it is told once, and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray([...edits]), (some) => {
        const patch = some.reduce<Json>((all, [one]) => merged(all, one), {});
        const told = changeList(comparedPlans(...both(patch)), today).flatMap(({ phrases }) =>
          phrases.map(inText),
        );
        expect(told.sort()).toEqual(some.map(([, text]) => text).sort());
      }),
      { numRuns: 40 },
    );
  });

  test('there and back again is nothing', () => {
    fc.assert(
      fc.property(fc.subarray([...edits]), (some) => {
        const [before, after] = both(some.reduce<Json>((all, [one]) => merged(all, one), {}));
        const there = comparedPlans(before, after).changes.length;
        const back = comparedPlans(after, before).changes.length;
        expect(back > 0).toBe(there > 0);
        expect(comparedPlans(after, after).changes).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Both patches as one; null stays. */
function merged(one: Json, other: Json): Json {
  const all: Json = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const known = all[key];
    const isMap = (part: Json[string]): part is Json =>
      typeof part === 'object' && part !== null && !Array.isArray(part);
    all[key] = isMap(known) && isMap(value) ? merged(known, value) : value;
  }
  return all;
}

test('a plan of thousands in which everything is another is compared in no more than its size', () => {
  const large = (size: number, name: string): Json => ({
    ...shop,
    phases: Object.fromEntries(
      Array.from({ length: size / 50 }, (_, phase) => [
        `phase-${phase}`,
        {
          title: `Phase ${phase}`,
          owner: 'web',
          milestone: 'alpha',
          items: Object.fromEntries(
            Array.from({ length: 50 }, (_, at) => {
              const index = phase * 50 + at;
              const id = (number: number) => `${name}-a-a-a-a-${number}`;
              return [
                id(index),
                {
                  title: `${name} a a a a ${index}`,
                  'done-when': ['It works', `And ${name} ${index}`],
                  ...(index === 0 ? {} : { 'blocked-by': [id(index - 1)] }),
                },
              ];
            }),
          ),
        },
      ]),
    ),
    workstreams: {},
  });
  const [before, after] = [planOf(large(3_000, 'old')), planOf(large(3_000, 'new'))];
  expect(within(500, () => comparedPlans(before, after)).changes).toHaveLength(6_000);
});
