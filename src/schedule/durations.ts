/** How long open work takes, drawn for one run after the other. */
import type { History } from './history.ts';
import { wholeDays } from './network.ts';
import { drawLogNormal, logNormalOf } from './normal.ts';
import { poolsOf } from './pools.ts';
import { createStreams } from './random.ts';
import type { Situation } from './situation.ts';

/** For one forecast: what is drawn next depends on how often it has been drawn before. */
export interface Durations {
  /** Draws for the next run. @param days gets whole working days by node */
  draw(days: Int32Array): void;
  /** Nodes of open work of which nobody knows how long it takes. */
  readonly unknown: ReadonlySet<number>;
  /** Whether a single estimate is taken as it is, because too little is closed to learn from. */
  readonly isTaken: boolean;
}

/** Working days: the end of 5,000 such in a row can still be counted. */
const longest = 100_000;

/**
 * A range is drawn from as it is; a single estimate is multiplied by how others took in terms of theirs; work without
 * one takes as long as others did, those of its owner where enough are known. All takes longer than it has gone on
 * already.
 */
export function createDurations(situation: Situation, history: History): Durations {
  const { network, precedence } = situation;
  const pools = poolsOf(network.program, history);
  const open = [...precedence.work.keys()].filter((node) => precedence.work[node]?.state === 'open');
  const streams = createStreams(open.map((node) => `${network.program}/${precedence.work[node]?.id}`));

  const unknown = new Set<number>();
  let isTaken = false;
  const laws = open.map((node): Law => {
    const elapsed = elapsedOf(node, situation);
    const { estimate, owner = '', kind } = precedence.work[node] ?? {};
    if (estimate === undefined) {
      const days = pools.days(kind === 'outside' ? undefined : owner);
      if (days) return (chance) => days.draw(chance, elapsed);
      unknown.add(node);
      return () => 0;
    }
    if (typeof estimate !== 'number') {
      const range = logNormalOf(estimate);
      return (chance) => drawLogNormal(range, chance, elapsed);
    }
    const ratios = pools.ratios();
    if (ratios) return (chance) => estimate * ratios.draw(chance, elapsed / estimate);
    isTaken = true;
    return () => estimate;
  });
  const least = open.map((node) => elapsedOf(node, situation) + 1);

  const draw = (days: Int32Array) => {
    pools.learn();
    for (let index = 0; index < open.length; index++) {
      const node = open[index] ?? 0;
      // One number for each run, whether it is needed or not.
      const drawn = laws[index]?.(streams.next(index)) ?? 0;
      const whole = Math.max(wholeDays(Math.min(drawn, longest)), least[index] ?? 1);
      days[node] = unknown.has(node) ? 0 : whole;
    }
  };
  return { draw, unknown, isTaken };
}

/** Working days, perhaps with a fraction. @param chance between 0 and 1 */
type Law = (chance: number) => number;

/** Working days for which open work has gone on before today. */
function elapsedOf(node: number, { progress, beginnings }: Situation): number {
  return progress.stages[node] === 'ready' ? Math.max(0, progress.today - (beginnings.began[node] ?? 0)) : 0;
}
