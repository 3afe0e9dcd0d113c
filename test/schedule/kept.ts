/** How often what the forecast says of simulated programs comes true. */
import { forecast } from '../../src/schedule/forecast.ts';
import { type Law, simulate } from './programs.ts';

export interface Kept {
  /** Forecasts of milestones and programs that were not done. */
  readonly said: number;
  /** How many of them ended by the day. */
  readonly p50: number;
  readonly p85: number;
}

/** Asked when a third, a half and two thirds of the work is done. @param seeds a program for each */
export function keptUnder(law: Law, seeds: readonly number[], runs: number): Kept {
  const kept = { said: 0, p50: 0, p85: 0 };
  for (const seed of seeds) {
    const program = simulate(law, seed);
    for (const share of [1 / 3, 1 / 2, 2 / 3]) {
      const network = program.at(share);
      const { milestones, program: whole } = forecast(network, { runs });
      for (const [id, { p50, p85 }] of [...milestones, ['program', whole] as const]) {
        const end = program.ends.get(id);
        if (end === undefined || end < network.today || p50 === undefined || p85 === undefined) continue;
        kept.said++;
        if (end <= p50) kept.p50++;
        if (end <= p85) kept.p85++;
      }
    }
  }
  return kept;
}

export function united(list: readonly Kept[]): Kept {
  return list.reduce((a, b) => ({ said: a.said + b.said, p50: a.p50 + b.p50, p85: a.p85 + b.p85 }));
}
