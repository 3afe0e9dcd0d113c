/** What can begin now, for a terminal and for programs. */
import { given } from '../optional.ts';
import type { HeldPromise, ReadyWork } from '../rounds/urgency.ts';
import { plain, plural, shortened } from '../text.ts';
import type { Paint } from './paint.ts';
import type { SyncReport } from './report.ts';

const maxTitle = 60;

/** Two lines for each: what and whose it is, and what waits for it. */
export function readyList(report: SyncReport, list: readonly ReadyWork[], paint: Paint): string {
  const { ready, blocked } = report.status;
  const open = ready.length + blocked.length;
  const some =
    list.length === ready.length ? `${list.length}` : `${list.length} of the ${ready.length} that are`;
  const head = paint.bold(`Ready to start: ${some}, of ${plural(open, 'open issue')}`);
  return [head, ...list.flatMap((one) => ['', ...readyLines(report, one, paint)])].join('\n');
}

function readyLines(
  report: SyncReport,
  { work, promise, waiting, critical }: ReadyWork,
  paint: Paint,
): string[] {
  const { plan, issues } = report;
  const issue = issues.get(work.id);
  const owner = plan.owners.get(work.owner)?.name ?? work.owner;
  const people = issue?.assignees ?? [];
  const name = issue ? `#${issue.number}` : work.id;
  const whose = [owner, ...people].map((one) => plain(one)).join(', ');
  const held = promise && (promise.days < 0 ? paint.red : paint.green)(promiseText(report, promise));
  const effects = [
    ...(work.kind === 'phase' ? ['all that is in it is closed: it can be, too'] : []),
    ...(held === undefined ? [] : [held]),
    ...(critical ? [paint.red('critical')] : []),
    ...(waiting === 0 ? [] : [`${plural(waiting, 'open issue')} ${waiting === 1 ? 'waits' : 'wait'} for it`]),
  ];
  return [
    `${paint.cyan(name)} ${plain(shortened(work.title, maxTitle))} ${paint.dim(`(${work.id}) · ${whose}`)}`,
    `    ${effects.length === 0 ? 'nothing waits for it' : effects.join(' · ')}`,
  ];
}

function promiseText({ plan }: SyncReport, { kind, id, due, days, incomplete }: HeldPromise): string {
  const title = kind === 'milestone' ? plan.milestones.get(id)?.title : plan.work.get(id)?.title;
  const what = kind === 'own' ? 'its own promise' : plain(shortened(title ?? id, maxTitle));
  const time =
    days < 0
      ? `${plural(-days, 'working day')} late`
      : `${plural(days, 'working day')} to spare${incomplete ? ', or fewer: not all has an estimate' : ''}`;
  return `${what} (${due}): ${time}`;
}

/** As `plan-sync ready --json` has it: an entry for each, most urgent first. */
export function readyJson({ issues, repository }: SyncReport, list: readonly ReadyWork[]): object {
  return {
    ready: list.map(({ work, promise, waiting, critical }) => {
      const { id, kind, title, owner, milestone } = work;
      const issue = issues.get(id);
      const url = issue && `${repository.url}/issues/${issue.number}`;
      const named = given({ number: issue?.number, url, milestone, promise });
      return { id, kind, title, owner, assignees: issue?.assignees ?? [], waiting, critical, ...named };
    }),
  };
}
