/** `plan-sync forecast`: when it will be done, and how sure that is. */
import type { Command } from 'commander';
import { forecastChart } from '../report/chart.ts';
import { isSync } from '../report/report.ts';
import { forecast } from '../schedule/forecast.ts';
import { forecastJson } from '../schedule/json.ts';
import { environmentHelp } from './connection.ts';
import { type LookOptions, look, lookingAhead } from './looking.ts';
import { type Surroundings, show } from './surroundings.ts';

/** Exit code 1 where the plan is broken, or GitHub cannot be read: what is done there says how sure all is. */
export function forecastCommand(surroundings: Surroundings): Command {
  const what = 'Show on which day everything will be done, how sure that is, and what drives it.';
  return lookingAhead('forecast', what)
    .addHelpText('after', environmentHelp)
    .action((options: LookOptions) => showForecast(options, surroundings));
}

async function showForecast(options: LookOptions, surroundings: Surroundings): Promise<void> {
  const { report, planFiles } = await look(options, true, surroundings);
  if (!isSync(report)) return show(report, planFiles, options, surroundings);
  const { plan, timing } = report;
  // Who asks gets an answer of a plan, too, that says nothing of time.
  const found = timing.forecast ?? forecast(timing.network);
  const { print, paint } = surroundings;
  print(
    options.json
      ? JSON.stringify(forecastJson(found), null, 2)
      : forecastChart(plan, timing.network.today, found, paint),
  );
}
