/** How the work stands, for programs. */

import type { OpenCriterion } from '../check/criteria.ts';
import { placeOfWait } from '../check/diagnostics.ts';
import type { Gate } from '../check/gates.ts';
import type { Wait } from '../check/status.ts';
import type { Violation } from '../check/verdict.ts';
import { given } from '../optional.ts';
import type { PullRequestView } from '../rounds/pull-request.ts';
import { changeJson } from './json-parts.ts';
import type { SyncReport } from './report.ts';

/** The keys that a report has because GitHub was looked at. */
export function checkJson(report: SyncReport): object {
  const { check, status, owners, pullRequest } = report;
  return {
    violations: check.violations.map((one) => violationJson(report, one)),
    told: check.tolerated.map((one) => violationJson(report, one)),
    ready: status.ready.map((id) => workJson(report, id)),
    blocked: status.blocked.map((id) => ({
      ...workJson(report, id),
      blockers: blockersJson(report, id, status.waits.get(id) ?? []),
    })),
    gates: Object.fromEntries(status.gates),
    'gate-details': Object.fromEntries(report.gates.map((gate) => [gate.id, gateJson(report, gate)])),
    placeholders: [...report.plan.owners.values()]
      .filter(({ placeholder }) => placeholder)
      .map(({ id }) => id),
    fulfilled: status.fulfilled.map((id) => workJson(report, id)),
    waived: status.waived.map(({ of, dependency: { on, waived, at }, open }) => {
      return { id: of, on, reason: waived, open, file: at.file, line: at.line };
    }),
    owners,
    ...(pullRequest ? { 'pull-request': pullRequestJson(pullRequest), moves: pullRequest.moves } : {}),
  };
}

function gateJson(report: SyncReport, { id, state, checklist, waits, closure }: Gate): object {
  const closed = { closedAt: closure?.at, closedBy: closure?.by, through: closure?.through };
  return { state, checklist, blockers: blockersJson(report, id, waits), ...given(closed) };
}

function workJson({ issues, plan }: SyncReport, id: string): object {
  return { id, ...given({ issue: issues.get(id)?.number, owner: plan.work.get(id)?.owner }) };
}

/** One violation, for programs. */
export function violationJson(
  report: SyncReport,
  { id, issue, how, ways, closure, causes, waits, criteria }: Violation,
): object {
  return {
    id,
    issue: issue.number,
    how,
    ...given({ ways, closedAt: closure?.at, closedBy: closure?.by, through: closure?.through }),
    causes,
    blockers: blockersJson(report, id, waits),
    unmet: criteria.map(criterionJson),
  };
}

function criterionJson(criterion: OpenCriterion): object {
  const { file, line } = criterion.at;
  return criterion.kind === 'placeholder'
    ? { kind: criterion.kind, owner: criterion.owner, file, line }
    : { kind: criterion.kind, left: criterion.left, file, line };
}

function blockersJson({ plan }: SyncReport, id: string, waits: readonly Wait[]): object[] {
  return waits.map((wait) => {
    const { because, on, issue } = wait;
    const { file, line } = placeOfWait(plan, id, wait);
    const named = given({ id: on, number: issue?.number, repository: issue?.repository });
    return { kind: because.kind, ...named, file, line };
  });
}

function pullRequestJson(view: PullRequestView): object {
  const { number, uncompared, unsettles, own, drift, downstream } = view;
  const compared = uncompared === undefined;
  const changes = { own: own.map(changeJson), drift: drift.map(changeJson) };
  return { number, compared, unsettles, ...changes, downstream };
}
