/** The job summary, in GitHub's Markdown. */
import { literal } from '../markdown.ts';
import { sitePageLink } from '../rounds/page.ts';
import { changes } from './changes.ts';
import { gates } from './gates.ts';
import { graph } from './graph.ts';
import { brokenHeadline, brokenSentence, headline } from './headline.ts';
import { blocks, page } from './layout.ts';
import { howDaysCome, milestones, owners, verdictOfProgram } from './milestones.ts';
import { unnamed } from './owners.ts';
import { isViolation, problems } from './problems.ts';
import { pullRequest } from './pull-request.ts';
import type { Report, SyncReport } from './report.ts';
import { unplanned } from './unplanned.ts';
import { told, violations } from './violations.ts';
import { blocked, ready, waived } from './waiting.ts';

/**
 * Bytes of each section. A step's summary may have 1 MiB, near which GitHub drops content in silence (actions/runner#4337);
 * with a graph of at most 50,000 characters they come to two thirds of that.
 */
const rooms = {
  notes: 20_000,
  violations: 100_000,
  told: 40_000,
  pullRequest: 120_000,
  changes: 160_000,
  progress: 20_000,
  gates: 20_000,
  unnamed: 20_000,
  ready: 40_000,
  blocked: 60_000,
  waived: 40_000,
  unplanned: 30_000,
  problems: 60_000,
};

/** Markdown for the page of the run, within the 1 MiB that GitHub shows of a step. */
export function summary(report: Report): string {
  switch (report.verdict) {
    case 'broken-plan': {
      const { diagnostics, standing } = report;
      return page(
        `## ${brokenHeadline(report)}`,
        `${brokenSentence(report)}. Nothing was written to GitHub.`,
        notes(report),
        standing ? violations(standing, rooms.violations) : '',
        standing ? told(standing, rooms.told) : '',
        problems(
          diagnostics.filter((one) => !isViolation(one)),
          rooms.problems,
        ),
      );
    }
    case 'refused':
      return page(
        '## ❌ Plan Sync: stopped',
        `${literal(report.message)}. Nothing was written.`,
        problems(report.diagnostics, rooms.problems),
      );
    case 'valid':
      return page('## ✅ Plan Sync: the plan is sound', problems(report.diagnostics, rooms.problems));
    case 'previewed':
    case 'applied':
    case 'checked':
      return syncSummary(report);
  }
}

/** Who looks at a pull request asks about it; everybody else asks how the program stands. */
function syncSummary(report: SyncReport): string {
  const { sign, text } = headline(report);
  const run = `${sign} Plan Sync: ${text}`;
  const verdict = verdictOfProgram(report);
  const program = [
    [milestones(report), sitePageLink(report.plan)].filter((part) => part !== '').join('\n\n'),
    ready(report, rooms.ready),
    gates(report, rooms.gates),
    unnamed(report, rooms.unnamed),
    blocked(report, rooms.blocked),
    unplanned(report, rooms.unplanned),
    graph(report),
    waived(report, rooms.waived),
    owners(report, rooms.progress),
    howDaysCome(report),
    problems(
      report.diagnostics.filter((one) => !isViolation(one)),
      rooms.problems,
    ),
  ];
  const [table = '', ...standing] = program;
  const found = [violations(report, rooms.violations), told(report, rooms.told)];
  if (report.pullRequest)
    return page(
      `## ${run}`,
      notes(report),
      ...found,
      pullRequest(report, rooms.pullRequest),
      verdict === '' ? '' : `## ${verdict}`,
      ...program,
    );
  return page(
    `## ${verdict === '' ? run : verdict}`,
    verdict === '' ? '' : run,
    notes(report),
    table,
    ...found,
    ...standing,
    changes(report, rooms.changes),
  );
}

function notes({ notes }: Pick<SyncReport, 'notes'>): string {
  const all = notes.map((note) => `> [!NOTE]\n> ${literal(note)}`);
  return blocks(all, rooms.notes);
}
