/** Drawings of many plans, of every shape: those that the summary takes for readable. */
import fc from 'fast-check';
import { graph } from '../../src/report/graph.ts';
import { reported } from '../report/world.ts';
import type { Json } from '../sync/plans.ts';
import type { Page } from './html.ts';

const words = [
  'Sign-in',
  'Define',
  'operationalization',
  'the',
  'ledger',
  'Kanopy',
  'W',
  'of settlements',
  '決済',
  'iii',
];

const item = fc.record({
  title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((some) => some.join(' ')),
  before: fc.array(fc.nat(40), { maxLength: 3 }),
  gate: fc.boolean(),
});
const plans = fc.array(fc.array(item, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 6 });

/** @returns one page with the drawings of so many plans; of some there is none */
export async function drawingsOf(count: number, seed: number): Promise<Page> {
  const drawings: string[] = [];
  for (const [index, phases] of fc.sample(plans, { numRuns: count, seed }).entries()) {
    const report = await reported(planOf(phases), index % 3 === 0 ? { states: lastDone(phases) } : {});
    drawings.push(graph(report));
  }
  return { name: 'drawings', parts: drawings.filter((one) => one !== '') };
}

type Phases = readonly (readonly { title: string; before: readonly number[]; gate: boolean }[])[];

/** What comes earlier blocks what comes later: there is no circle. */
function planOf(phases: Phases): Json {
  const all = phases.flatMap((items, p) => items.map((_, n) => `w${p}-${n}`));
  const entries = phases.map((items, p) => {
    const inside = items.map(({ title, before, gate }, n) => {
      const own = all.indexOf(`w${p}-${n}`);
      const blockers = [...new Set(before.filter((one) => one < own).map((one) => all[one] ?? ''))];
      return [
        `w${p}-${n}`,
        {
          title: `${title} ${own}`,
          gate: gate && n === 0,
          ...(blockers.length > 0 ? { 'blocked-by': blockers } : {}),
        },
      ] as const;
    });
    return [
      `p${p}`,
      {
        title: `Phase ${p}: ${items[0]?.title}`,
        owner: 'core',
        milestone: 'alpha',
        items: Object.fromEntries(inside),
      },
    ] as const;
  });
  return {
    program: { id: 'p', title: 'P' },
    owners: { core: { name: 'Core' } },
    milestones: { alpha: { title: 'Alpha', outcome: 'x' } },
    phases: Object.fromEntries(entries),
  };
}

/** The last item of each phase is closed, whatever blocks it. */
function lastDone(phases: Phases): Record<string, 'completed'> {
  let count = 0;
  return Object.fromEntries(
    phases.map((items) => {
      count += items.length;
      return [`${items.at(-1)?.title} ${count - 1}`, 'completed' as const];
    }),
  );
}
