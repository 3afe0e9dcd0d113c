/** The comment on a pull request, in GitHub's Markdown. */
import { plural } from '../text.ts';
import { brokenPlan, headline } from './headline.ts';
import { page } from './layout.ts';
import { problems } from './problems.ts';
import { pullRequest } from './pull-request.ts';
import type { Report, SyncReport } from './report.ts';
import { violations } from './violations.ts';

/** "body is too long (maximum is 65536 characters)" is GitHub's answer beyond. Bytes are no fewer than characters. */
const rooms = { violations: 30_000, pullRequest: 26_000, problems: 56_000 };

/** Nothing where a pull request changes nothing on GitHub, moves no date and would close nothing that is blocked. */
export function comment(report: Report): string | undefined {
  switch (report.verdict) {
    case 'broken-plan':
      return page(`## ${brokenPlan}`, problems(report.diagnostics, rooms.problems));
    case 'refused':
    case 'valid':
      return undefined;
    case 'previewed':
    case 'applied':
    case 'checked':
      return syncComment(report);
  }
}

function syncComment(report: SyncReport): string | undefined {
  const { check, pullRequest: view } = report;
  const brings = (view?.own ?? []).length + (view?.moves ?? []).length;
  if (check.violations.length === 0 && brings === 0) return undefined;
  const { sign, text } = headline(report);
  return page(
    `## ${sign} Plan Sync: ${text}`,
    violations(report, rooms.violations),
    pullRequest(report, rooms.pullRequest),
    footer(report),
  );
}

/** What is shown here is cut short where it is long. */
function footer({ check, pullRequest: view }: SyncReport): string {
  const { length } = check.tolerated.filter(
    ({ id, how }) => how === 'closed' && !view?.unsettles.includes(id),
  );
  const before =
    length === 0 ? '' : `${plural(length, 'issue')} ${length === 1 ? 'was' : 'were'} out of order before. `;
  return `<sub>${before}The job summary has the rest, and how the whole program stands.</sub>`;
}
