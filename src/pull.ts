/** The story of a pull: what people changed on GitHub, as a change of the plan's files. It writes nothing itself. */
import type { Diagnostic } from './model/diagnostic.ts';
import type { Repository } from './model/github.ts';
import { type Reader, ReadFailure } from './model/ports.ts';
import type { PlanFiles, Source } from './model/source.ts';
import type { PullReport } from './report/pulled.ts';
import { soundPlan, wanted } from './sync/desired.ts';
import { find } from './sync/find.ts';
import { obstacleTo } from './sync/preconditions.ts';
import { pulledFiles } from './sync/pull-edits.ts';
import { pulledFrom } from './sync/pulled.ts';

/** What is pulled into what. */
export interface Pulling {
  readonly planFiles: PlanFiles;
  readonly source: Source;
  readonly reader: Reader;
  /** ISO 8601. */
  readonly now: string;
}

/** What was wrong is in the report. What is thrown is a fault of ours. */
export async function pull({ planFiles, source, reader, now }: Pulling): Promise<PullReport> {
  const reading = reader.begin(true);
  const { sound, diagnostics } = soundPlan(planFiles, source, now);
  if (!sound) {
    reading.abandon();
    return { verdict: 'broken-plan', diagnostics };
  }
  const { plan, target } = sound;
  try {
    // Fields too, which the plan may not have given yet: people may have.
    const snapshot = await reading.read({ ...wanted(target), fields: true });
    const found = find(target, snapshot);
    const obstacle = obstacleTo({ ...sound, snapshot, found }, false);
    if (obstacle) return broken(obstacle, diagnostics);
    const pulled = pulledFrom({ plan, target, snapshot, found });
    const { files, made, left } = pulledFiles(pulled, plan, planFiles);
    const repository: Repository = snapshot.repository;
    return { verdict: 'pulled', plan, repository, files, made, conflicts: pulled.conflicts, left };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { verdict: 'refused', message: error.message };
  }
}

function broken(
  obstacle: NonNullable<ReturnType<typeof obstacleTo>>,
  diagnostics: readonly Diagnostic[],
): PullReport {
  return obstacle.kind === 'repository'
    ? { verdict: 'refused', message: obstacle.message }
    : { verdict: 'broken-plan', diagnostics: [...obstacle.diagnostics, ...diagnostics] };
}
