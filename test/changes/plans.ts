import type { Phrase } from '../../src/changes/words.ts';
import { phraseText } from '../../src/changes/words.ts';
import type { Plan } from '../../src/model/plan.ts';
import { parse } from '../../src/plan/parse.ts';
import { changed, files, type Json } from '../sync/plans.ts';

/** A shop on its way: three milestones, two phases and a workstream. */
export const shop: Json = {
  program: { id: 'shop', title: 'Shop' },
  owners: {
    payments: { name: 'payments', members: ['ada'] },
    web: { name: 'web', members: ['bob'] },
    data: { name: 'data', placeholder: true },
  },
  milestones: {
    alpha: { title: 'Alpha', outcome: 'It sells', due: '2027-03-31' },
    beta: { title: 'Beta', outcome: 'It pays', due: '2027-04-30' },
    ga: { title: 'GA', outcome: 'It grows' },
  },
  phases: {
    cart: {
      title: 'Cart',
      owner: 'web',
      milestone: 'alpha',
      items: {
        basket: { title: 'Basket', 'done-when': ['It holds things', 'It forgets nothing'], estimate: '8d' },
        vouchers: { title: 'Vouchers', 'blocked-by': ['basket'] },
        checkout: { title: 'Checkout', 'blocked-by': ['vouchers', 'basket'] },
      },
    },
    pay: {
      title: 'Pay',
      owner: 'payments',
      milestone: 'beta',
      items: { cards: { title: 'Cards' }, refunds: { title: 'Refunds', 'blocked-by': ['cards'] } },
    },
  },
  workstreams: {
    numbers: { title: 'Numbers', owner: 'data', milestone: 'ga', 'blocked-by': ['checkout', 'refunds'] },
  },
};

export function planOf(json: Json): Plan {
  const { files: all, root } = files(json);
  const { plan, diagnostics } = parse(all, root);
  if (!plan) throw new Error(JSON.stringify(diagnostics, null, 1));
  return plan;
}

/** What it is, and with something of it changed; null takes away. */
export function both(patch: Json, before: Json = shop): [before: Plan, after: Plan] {
  return [planOf(before), planOf(changed(before, patch))];
}

export const inText = (phrase: Phrase) =>
  phraseText(phrase, { name: ({ title }) => title, said: (text) => text });

/** A part of a plan, by the keys that lead to it. */
export function at(plan: Json, ...path: readonly string[]): Json {
  return path.reduce((one, key) => {
    const part = one[key];
    if (typeof part !== 'object' || part === null || Array.isArray(part)) throw new Error(`no ${key}`);
    return part as Json;
  }, plan);
}
