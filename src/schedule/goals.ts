/** What a program looks forward to, and the work that it is made of. */
import type { Network } from './network.ts';
import type { Precedence } from './precedence.ts';

/** `due` is `YYYY-MM-DD`: only milestones, and work that is a gate, can have one. */
export interface Goal {
  readonly kind: 'program' | 'milestone' | 'phase' | 'gate';
  readonly id: string;
  readonly due?: string;
  /** Nodes of the work in it. */
  readonly inside: readonly number[];
}

/** In plan order; a phase that is a gate is in both lists, and such gates stand before those that are work. */
export interface Goals {
  readonly program: Goal;
  readonly milestones: readonly Goal[];
  readonly phases: readonly Goal[];
  /** Work that was dropped is no gate any more. */
  readonly gates: readonly Goal[];
}

/** Work that was dropped or is outside of the plan is in none of them. */
export function goalsOf({ program, milestones, phases }: Network, { work }: Precedence): Goals {
  const nodes = [...work.keys()].filter((node) => work[node]?.kind !== 'outside');
  const byPhase = grouped(nodes, (node) => work[node]?.phase);
  const byMilestone = grouped(nodes, (node) => work[node]?.milestone);
  const phase = (kind: 'phase' | 'gate', id: string): Goal => ({ kind, id, inside: byPhase.get(id) ?? [] });
  const workGates = nodes.flatMap((node): Goal[] => {
    const { id, gate, due } = work[node] ?? {};
    if (id === undefined || !gate) return [];
    return [{ kind: 'gate', id, ...(due === undefined ? {} : { due }), inside: [node] }];
  });
  return {
    program: { kind: 'program', id: program, inside: nodes },
    milestones: milestones.map(({ id, due }) => ({
      kind: 'milestone',
      id,
      ...(due === undefined ? {} : { due }),
      inside: byMilestone.get(id) ?? [],
    })),
    phases: phases.map(({ id }) => phase('phase', id)),
    gates: [...phases.filter(({ gate }) => gate).map(({ id }) => phase('gate', id)), ...workGates],
  };
}

function grouped(
  nodes: readonly number[],
  groupOf: (node: number) => string | undefined,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const node of nodes) {
    const group = groupOf(node);
    if (group === undefined) continue;
    const known = groups.get(group);
    if (known) known.push(node);
    else groups.set(group, [node]);
  }
  return groups;
}
