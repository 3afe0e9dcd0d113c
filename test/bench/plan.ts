/** Plans of any size, for the tests of scale and for the table. */
import type { Json } from '../sync/plans.ts';

export interface Size {
  readonly items: number;
  /** "Blocked by" between items. */
  readonly links: number;
}

const itemsOfPhase = 50;
const phasesOfMilestone = 4;

/** Phases of fifty items, each of which waits for some before it. */
export function largePlan({ items, links }: Size): Json {
  const phases: { [id: string]: Json } = {};
  const milestones: { [id: string]: Json } = {};
  for (let first = 0; first < items; first += itemsOfPhase) {
    const phase = first / itemsOfPhase;
    const milestone = Math.floor(phase / phasesOfMilestone);
    milestones[`m${milestone}`] = {
      title: `Milestone ${milestone}`,
      outcome: 'What was promised can be seen',
    };
    const own: { [id: string]: Json } = {};
    for (let item = first; item < Math.min(first + itemsOfPhase, items); item++)
      own[`i${item}`] = itemOf(item, { items, links });
    const common = { owner: `o${phase % 5}`, milestone: `m${milestone}` };
    phases[`p${phase}`] = { title: `Phase ${phase}`, purpose: 'What it is for.', ...common, items: own };
  }
  const owners = Object.fromEntries([0, 1, 2, 3, 4].map((owner) => [`o${owner}`, { name: `Team ${owner}` }]));
  return { program: { id: 'large', title: 'A large program' }, owners, milestones, phases };
}

function itemOf(item: number, { items, links }: Size): Json {
  // Spread so that all items together have exactly so many.
  const share = Math.ceil(links / items) + 1;
  const [from, to] = [item, item + 1].map((count) =>
    Math.round((links * Math.max(0, count - share)) / (items - share)),
  );
  const blockers = Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, back) => `i${item - 1 - back}`);
  return {
    title: `Define the thing with the number ${item}`,
    details: 'What and why, in a sentence or two.',
    ...(blockers.length > 0 ? { 'blocked-by': blockers } : {}),
  };
}

/** As people write it: a line for each key. */
export function yamlOf(plan: Json, indent = ''): string {
  return Object.entries(plan)
    .map(([key, value]) => {
      const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isMap
        ? `${indent}${key}:\n${yamlOf(value as Json, `${indent}  `)}`
        : `${indent}${key}: ${written(value)}\n`;
    })
    .join('');
}

function written(value: Json[string]): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  return String(value);
}
