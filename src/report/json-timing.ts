/** Schedule and forecast, for programs. */
import type { Timing } from '../rounds/timing.ts';
import { forecastJson, scheduleJson } from '../schedule/json.ts';

/** The keys that a report has because GitHub was looked at; without a forecast it says why. */
export function timingJson({ network, schedule, forecast }: Timing): object {
  const closed = network.work.filter(({ state }) => state === 'completed').length;
  const nothing = { program: {}, milestones: {}, phases: {}, gates: {} };
  return {
    schedule: scheduleJson(schedule),
    forecast: forecast ? forecastJson(forecast) : { basis: { closed, samples: 0, note }, ...nothing },
  };
}

const note = 'The plan says nothing of time: it has no estimate and no date.';
