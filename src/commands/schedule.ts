/** `plan-sync schedule`: when everything begins and ends by its estimates. */
import type { Command } from 'commander';
import type { Plan } from '../model/plan.ts';
import { scheduleChart } from '../report/chart.ts';
import { isSync } from '../report/report.ts';
import { networkOf } from '../rounds/network.ts';
import { todayIn } from '../rounds/timing.ts';
import { scheduleJson } from '../schedule/json.ts';
import { type Schedule, schedule } from '../schedule/schedule.ts';
import { environmentHelp } from './connection.ts';
import { type Look, type LookOptions, look, lookingAhead } from './looking.ts';
import { type Surroundings, show } from './surroundings.ts';

/** Exit code 1 where the plan is broken, or GitHub cannot be read. Without `--repo` no token is needed. */
export function scheduleCommand(surroundings: Surroundings): Command {
  const what = 'Show when everything begins and ends by its estimates, what is critical, and what is late.';
  return lookingAhead('schedule', what)
    .addHelpText('after', environmentHelp)
    .action((options: LookOptions) => showSchedule(options, surroundings));
}

async function showSchedule(options: LookOptions, surroundings: Surroundings): Promise<void> {
  const { print, paint } = surroundings;
  const seen = await look(options, options.repo !== undefined, surroundings);
  const found = scheduleOf(seen, surroundings);
  if (!found) return show(seen.report, seen.planFiles, options, surroundings);
  print(
    options.json
      ? JSON.stringify(scheduleJson(found.schedule), null, 2)
      : scheduleChart(found.plan, found.schedule, paint),
  );
}

function scheduleOf(
  { report, today }: Look,
  { clock }: Surroundings,
): { plan: Plan; schedule: Schedule } | undefined {
  if (isSync(report)) return { plan: report.plan, schedule: report.timing.schedule };
  if (report.verdict !== 'valid') return undefined;
  const { plan } = report;
  const day = today ?? todayIn({ plan, now: new Date(clock.now()).toISOString() });
  return { plan, schedule: schedule(networkOf(plan, day)) };
}
