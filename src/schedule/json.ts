/** The schedule and the forecast as the report has them: plain objects, whose keys are ids and stand in plan order. */
import type { Basis } from './basis.ts';
import type { Forecast, Outlook } from './forecast.ts';
import type { Schedule, Scheduled, Target } from './schedule.ts';

/** Days are `YYYY-MM-DD`; a key is left out where there is no day. */
export interface ScheduleJson {
  readonly today: string;
  readonly program: { readonly end?: string };
  readonly milestones: Readonly<Record<string, TargetJson>>;
  readonly phases: Readonly<Record<string, TargetJson>>;
  readonly gates: Readonly<Record<string, TargetJson>>;
  readonly work: Readonly<Record<string, Scheduled>>;
}

/** Without the slack that each piece of work has to it: that would be work times goals. */
export type TargetJson = Omit<Target, 'slacks'>;

/** Of the program the end alone: its slacks are those that each piece of work has here. */
export function scheduleJson({ today, program, milestones, phases, gates, work }: Schedule): ScheduleJson {
  const target = ({ slacks: _, ...rest }: Target): TargetJson => rest;
  return {
    today,
    program: program.end === undefined ? {} : { end: program.end },
    milestones: byId(milestones, target),
    phases: byId(phases, target),
    gates: byId(gates, target),
    work: byId(work, (one) => one),
  };
}

/** Where nobody can tell a day, its key is left out, and `basis` says why. */
export interface ForecastJson {
  readonly basis: Basis;
  readonly program: { readonly p50?: string; readonly p85?: string };
  readonly milestones: Readonly<Record<string, Outlook>>;
  readonly phases: Readonly<Record<string, Outlook>>;
  readonly gates: Readonly<Record<string, Outlook>>;
}

/** Of the program the two days alone, without what drives it. */
export function forecastJson({ basis, program, milestones, phases, gates }: Forecast): ForecastJson {
  const { p50, p85 } = program;
  return {
    basis,
    program: { ...(p50 === undefined ? {} : { p50 }), ...(p85 === undefined ? {} : { p85 }) },
    milestones: byId(milestones, (one) => one),
    phases: byId(phases, (one) => one),
    gates: byId(gates, (one) => one),
  };
}

function byId<T, U>(map: ReadonlyMap<string, T>, made: (one: T) => U): Record<string, U> {
  return Object.fromEntries([...map].map(([id, one]) => [id, made(one)]));
}
