/** The comment on a pull request, in GitHub's Markdown. */
import type { Code, Diagnostic } from '../model/diagnostic.ts';
import { plural } from '../text.ts';
import { brokenHeadline, headline } from './headline.ts';
import { page } from './layout.ts';
import { isViolation, problems } from './problems.ts';
import { pullRequest } from './pull-request.ts';
import type { BrokenPlan, Report, SyncReport } from './report.ts';
import { matterOfWay, violations } from './violations.ts';

/** "body is too long (maximum is 65536 characters)" is GitHub's answer beyond. Bytes are no fewer than characters. */
const rooms = { violations: 26_000, ways: 6_000, pullRequest: 21_000, problems: 56_000, adopted: 4_000 };

/**
 * Nothing where a pull request changes nothing on GitHub, moves no date and would close nothing that is blocked, in
 * whatever way it is merged.
 */
export function comment(report: Report): string | undefined {
  switch (report.verdict) {
    case 'broken-plan':
      return brokenComment(report);
    case 'refused':
    case 'valid':
      return undefined;
    case 'previewed':
    case 'applied':
    case 'checked':
      return syncComment(report);
  }
}

/** Of what was broken before, only what this would close: nobody is called for another's mistake. */
function brokenComment(report: BrokenPlan): string | undefined {
  const { diagnostics, older, standing } = report;
  const parts = standing ? [violations(standing, rooms.violations), matterOfWay(standing, rooms.ways)] : [];
  if (older && parts.every((part) => part === '')) return undefined;
  const own = diagnostics.filter((one) => !isViolation(one));
  const room = parts.some((part) => part !== '') ? rooms.problems / 3 : rooms.problems;
  return page(`## ${brokenHeadline(report)}`, ...parts, problems(own, room));
}

function syncComment(report: SyncReport): string | undefined {
  const { check, pullRequest: view } = report;
  const isTold = check.violations.length > 0 || check.tolerated.some(({ ways }) => ways !== undefined);
  const brings = (view?.own ?? []).length + (view?.moves ?? []).length;
  if (!isTold && brings === 0) return undefined;
  const { sign, text } = headline(report);
  return page(
    `## ${sign} Plan Sync: ${text}`,
    violations(report, rooms.violations),
    matterOfWay(report, rooms.ways),
    pullRequest(report, rooms.pullRequest),
    problems(report.diagnostics.filter(isAboutPeoplesWork), rooms.adopted),
    footer(report),
  );
}

/** What it takes over, and what it makes beside something of the same title. */
const aboutPeoplesWork: ReadonlySet<Code> = new Set([
  'same-title',
  'moves-parent',
  'adopts-closed',
  'not-adopted',
]);

function isAboutPeoplesWork({ code }: Diagnostic): boolean {
  return aboutPeoplesWork.has(code);
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
