/** When all is done, how sure that is, and what drives it, for a world as it stands. */
import { type Forecast, forecast } from '../schedule/forecast.ts';
import { programHealth } from '../schedule/health.ts';
import { type Move, movesBetween } from '../schedule/moves.ts';
import type { Network } from '../schedule/network.ts';
import { type Schedule, schedule } from '../schedule/schedule.ts';
import { dayIn } from './calendar.ts';
import { isTimed, networkOf } from './network.ts';
import type { World } from './world.ts';

/** Of a plan that says nothing of time there is no forecast: it behaves as if there were none. */
export interface Timing {
  readonly network: Network;
  readonly schedule: Schedule;
  readonly forecast?: Forecast;
}

/** What of a world the time depends on. */
type Timed = Pick<World, 'plan' | 'issues' | 'now' | 'today' | 'observed'>;

/** The rounds of one run ask again and again; only another network is another forecast. */
const known = new WeakMap<Timed['observed'], Map<string, Forecast>>();

/** Computed once for one network, however often the rounds of a run ask. */
export function timingOf(world: Timed): Timing {
  const network = networkIn(world);
  return { network, schedule: schedule(network), ...(isTimed(world.plan) ? forecastIn(world, network) : {}) };
}

/** @param learnFrom where two worlds are compared: what both learn from */
function forecastIn({ observed }: Timed, network: Network, learnFrom = network): { forecast: Forecast } {
  const forecasts = known.get(observed) ?? new Map<string, Forecast>();
  known.set(observed, forecasts);
  const key = keyOf(network) + (learnFrom === network ? '' : keyOf(learnFrom));
  const found = forecasts.get(key) ?? forecast(network, { learnFrom });
  forecasts.set(key, found);
  return { forecast: found };
}

/** The day that it is in the zone of the plan, where nobody says another one. */
export function todayIn({ plan, now, today }: Pick<World, 'plan' | 'now' | 'today'>): string {
  return today ?? dayIn(plan.settings.timeZone, now);
}

function networkIn(world: Timed): Network {
  return networkOf(world.plan, todayIn(world), world.issues);
}

function keyOf(network: Network): string {
  return JSON.stringify({ ...network, owners: [...network.owners] });
}

/**
 * What a pull request does to promises and days. Both forecasts learn from the same: so only what differs moves a day.
 * @param before the world of the plan that it is merged into
 */
export function movesOf(before: Timed, after: Timed): readonly Move[] {
  const [old, now] = [networkIn(before), networkIn(after)];
  const isOne = keyOf(old) === keyOf(now);
  if (isOne || !(isTimed(before.plan) || isTimed(after.plan))) return [];
  return movesBetween(
    { network: old, schedule: schedule(old), ...forecastIn(before, old, now) },
    { network: now, schedule: schedule(now), ...forecastIn(after, now) },
  );
}

/** The worst of its milestones. */
export function healthOfProgram({ forecast }: Timing): ReturnType<typeof programHealth> {
  return programHealth(forecast?.milestones.values() ?? []);
}
