/** The schedule and the forecast as the report has them: plain objects, whose keys are ids and stand in plan order. */
import type { Basis } from './basis.ts';
import type { Forecast, Outlook } from './forecast.ts';
import type { Schedule, Scheduled, Target } from './schedule.ts';

export interface ScheduleJson {
  readonly today: string;
  readonly program: { readonly end?: string };
  readonly milestones: Readonly<Record<string, TargetJson>>;
  readonly phases: Readonly<Record<string, TargetJson>>;
  readonly gates: Readonly<Record<string, TargetJson>>;
  readonly work: Readonly<Record<string, Scheduled>>;
}
export type TargetJson = Omit<Target, 'slacks'>;

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

export interface ForecastJson {
  readonly basis: Basis;
  readonly program: { readonly p50?: string; readonly p85?: string };
  readonly milestones: Readonly<Record<string, Outlook>>;
  readonly phases: Readonly<Record<string, Outlook>>;
  readonly gates: Readonly<Record<string, Outlook>>;
}

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
