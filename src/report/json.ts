/** A report for programs. The shape is a promise: keys are added, never changed. */

import type { Diagnostic } from '../model/diagnostic.ts';
import { given } from '../optional.ts';
import type { Unplanned } from '../sync/unplanned.ts';
import { groundsOf } from './audit.ts';
import { checkJson, violationJson } from './json-check.ts';
import { changeJson } from './json-parts.ts';
import { slipsJson } from './json-slips.ts';
import { timingJson } from './json-timing.ts';
import { failed, type Report, type SyncReport, tally } from './report.ts';

/** The report for programs: `version` is that of its shape. */
export function json(report: Report): object {
  const base = {
    version: 1,
    verdict: report.verdict,
    failed: failed(report),
    diagnostics: report.diagnostics.map(diagnosticJson),
  };
  switch (report.verdict) {
    case 'broken-plan': {
      const { standing, older, notes } = report;
      return { ...base, older, notes, ...(standing ? standingJson(standing) : {}) };
    }
    case 'valid':
      return base;
    case 'refused':
      return { ...base, message: report.message };
    case 'previewed':
    case 'applied':
    case 'checked':
      return {
        ...base,
        repository: report.repository.name,
        counts: tally(report),
        notes: report.notes,
        changes: report.outcomes.map(({ change, result, message, issue }) => ({
          ...changeJson(change),
          ...groundsOf(report.plan, change),
          result,
          ...given({ issue: issue?.number, message }),
        })),
        milestones: report.milestones,
        ...timingJson(report.timing),
        slips: slipsJson(report.slips),
        ...checkJson(report),
        unplanned: unplannedJson(report.unplanned),
        issues: Object.fromEntries([...report.issues].map(([id, { number }]) => [id, number])),
      };
  }
}

function unplannedJson({ issues, unread }: Unplanned): object {
  return { issues, unread: Object.fromEntries(unread) };
}

/** What does not need the whole plan. */
function standingJson(standing: SyncReport): object {
  const { check, repository } = standing;
  return {
    repository: repository.name,
    violations: check.violations.map((one) => violationJson(standing, one)),
    told: check.tolerated.map((one) => violationJson(standing, one)),
  };
}

/** A diagnostic with its place, for programs. */
export function diagnosticJson({ code, severity, message, help, at, related }: Diagnostic): object {
  return { code, severity, message, ...given({ help }), ...at, related: related ?? [] };
}
