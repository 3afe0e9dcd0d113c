/** The job summary, in GitHub's Markdown. */
import { literal } from '../markdown.ts';
import { plural } from '../text.ts';
import { changes, counted } from './changes.ts';
import { gates } from './gates.ts';
import { graph } from './graph.ts';
import { brokenPlan, headline } from './headline.ts';
import { blocks, page } from './layout.ts';
import { milestones, owners } from './milestones.ts';
import { unnamed } from './owners.ts';
import { isViolation, problems } from './problems.ts';
import { pullRequest } from './pull-request.ts';
import type { Report, SyncReport } from './report.ts';
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
  problems: 60_000,
};

/** Markdown for the page of the run, within the 1 MiB that GitHub shows of a step. */
export function summary(report: Report): string {
  switch (report.verdict) {
    case 'broken-plan': {
      const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
      const told = `The plan has ${plural(errors, 'error')}. Nothing was written to GitHub.`;
      return page(`## ${brokenPlan}`, told, problems(report.diagnostics, rooms.problems));
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

function syncSummary(report: SyncReport): string {
  const { sign, text } = headline(report);
  return page(
    `## ${sign} Plan Sync: ${text}`,
    report.verdict === 'checked' ? '' : counted(report),
    notes(report),
    violations(report, rooms.violations),
    told(report, rooms.told),
    report.pullRequest ? pullRequest(report, rooms.pullRequest) : changes(report, rooms.changes),
    milestones(report, rooms.progress),
    owners(report, rooms.progress),
    gates(report, rooms.gates),
    unnamed(report, rooms.unnamed),
    ready(report, rooms.ready),
    blocked(report, rooms.blocked),
    waived(report, rooms.waived),
    graph(report),
    problems(
      report.diagnostics.filter((one) => !isViolation(one)),
      rooms.problems,
    ),
  );
}

function notes({ notes }: SyncReport): string {
  const all = notes.map((note) => `> [!NOTE]\n> ${literal(note)}`);
  return blocks(all, rooms.notes);
}
