/** The part of the demo that is about time: a copy of the plan that promises days, and some weeks that pass. */
import type { GitHub } from '../github/github.ts';
import type { RepositoryName } from '../model/names.ts';
import type { PlanFiles, SourceFile } from '../model/source.ts';
import type { Trigger } from '../model/trigger.ts';
import { forecastPicture } from '../report/chart.ts';
import { moveLines } from '../report/move-lines.ts';
import { isSync, type SyncReport } from '../report/report.ts';
import { run } from '../run.ts';
import { capped, plain, shortened } from '../text.ts';
import type { Surroundings } from './surroundings.ts';

/** A demo is read on one screen, or two. */
const mostPageLines = 8;
const mostMoves = 2;

/** A GitHub of its own, on a clock that is moved. */
export interface MovedGitHub {
  readonly hub: GitHub;
  readonly repository: RepositoryName;
  /** Closes the issue of this title, as a person does. */
  closeIssue(title: string): void;
  /** The text of the program's own issue. */
  page(): string;
  close(): Promise<void>;
}

const start = '2027-01-04T09:00:00Z';
const today = '2027-02-01T09:00:00Z';

/** Days that no source names: only a copy of the plan has them. */
const promises: Readonly<Record<string, string>> = {
  'named-owners': '2027-01-22',
  'access-model': '2027-02-19',
  runtime: '2027-03-26',
  telemetry: '2027-05-14',
  readiness: '2027-07-30',
};
const slipped = { 'access-model': '2027-03-05' };

/** What was done by then, and when. */
const done: readonly (readonly [title: string, at: string])[] = [
  ['Name the owner of identity decisions', '2027-01-08T15:00:00Z'],
  ['Name the owner of org truth decisions', '2027-01-12T15:00:00Z'],
  ['Name the owner of Kanopy decisions', '2027-01-13T15:00:00Z'],
  ['Name the owner of observability decisions', '2027-01-19T15:00:00Z'],
  ['Leadership review: Milestone 1: named owners', '2027-01-21T15:00:00Z'],
  ['Define Okta SSO path', '2027-01-29T15:00:00Z'],
];

/** @returns whether time alone wrote nothing, and the days came to be */
export async function datesDemo(
  planFiles: PlanFiles,
  { paint, print }: Pick<Surroundings, 'paint' | 'print'>,
  heading: (text: string) => void,
  open: (now: () => Date) => Promise<MovedGitHub>,
  picture: (report: SyncReport) => Promise<void>,
): Promise<boolean> {
  let time = Date.parse(start);
  const moved = await open(() => new Date(time));
  try {
    const dated = promising(planFiles, promises);
    await ran(moved, dated, start);
    for (const [title, at] of done) {
      time = Date.parse(at);
      moved.closeIssue(title);
    }
    time = Date.parse(today);
    const report = await ran(moved, dated, today);
    heading('6. A copy of the plan promises days; four weeks and six closed issues later its page says');
    if (!report?.timing.forecast) return false;
    print(pageText(moved.page()));
    print(`\n${forecastPicture(report.plan, report.timing.network.today, report.timing.forecast, paint)}`);

    await picture(report);

    heading('7. A pull request doubts an estimate and moves a promise: what that moves, and why');
    const later = doubting(promising(planFiles, { ...promises, ...slipped }));
    const view = await ran(moved, later, today, dated);
    const moves = moveLines(view?.pullRequest?.moves ?? []);
    const { shown, left } = capped(moves, mostMoves);
    print([...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n'));
    return moves.length > 0;
  } finally {
    await moved.close();
  }
}

/** @param base the plan that it would be merged into, where it is a pull request */
async function ran(
  { hub, repository }: MovedGitHub,
  planFiles: PlanFiles,
  now: string,
  base?: PlanFiles,
): Promise<SyncReport | undefined> {
  const trigger: Trigger = base
    ? { kind: 'pull-request', number: 1, base: '0'.repeat(40), intoDefault: true }
    : { kind: 'other' };
  const codebase = {
    ...hub.codebase(repository),
    pullRequests: async () => [],
    files: async () => base?.files,
  };
  const report = await run({
    planFiles,
    source: { serverUrl: 'https://github.com', repository: `${repository.owner}/${repository.name}` },
    comparing: {
      reader: hub.reader,
      codebase,
      trigger,
      now,
      maxClose: { percent: 25 },
      failOn: 'never',
      checking: false,
      ...(base ? {} : { applying: { writer: hub.writer, onProgress: () => {} }, page: now === today }),
    },
  });
  return isSync(report) ? report : undefined;
}

/** The beginning of the page, as it is read where nothing draws Markdown. */
function pageText(body: string): string {
  const lines = body
    .replaceAll(/<!--[\s\S]*?-->|```mermaid[\s\S]*?```|^## |\*\*/gm, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<br>/g, ' · ')
    .replaceAll(/\\(?=[\\`*_{}[\]<>#|~&])/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\|(?: -+ \|)+$/.test(line));
  const shown = lines.slice(0, mostPageLines);
  return shown
    .filter((line, at) => at < shown.length - 1 || !line.startsWith('#'))
    .map((line) => `  ${shortened(plain(line.replaceAll(/^\| | \|$/g, '').replaceAll(' | ', '  ')), 110)}`)
    .join('\n');
}

/** As somebody would write the days into the file of the milestones. */
function promising(planFiles: PlanFiles, days: Readonly<Record<string, string>>): PlanFiles {
  return edited(planFiles, 'milestones.yml', (text) =>
    Object.entries(days).reduce(
      (before, [id, due]) => before.replace(`  ${id}:\n`, `  ${id}:\n    due: ${due}\n`),
      text,
    ),
  );
}

/** The rules of entitlement take longer than was thought. */
function doubting(planFiles: PlanFiles): PlanFiles {
  return edited(planFiles, 'phase-1-identity.yml', (text) =>
    text.replace(/(entitlement-mapping:\n.*\n\s+estimate: ).*/, (_, before: string) => `${before}8d-15d`),
  );
}

function edited(planFiles: PlanFiles, name: string, edit: (text: string) => string): PlanFiles {
  const files = planFiles.files.map((file): SourceFile => {
    if (!file.path.endsWith(name)) return file;
    return { ...file, bytes: new TextEncoder().encode(edit(new TextDecoder().decode(file.bytes))) };
  });
  return { ...planFiles, files };
}
