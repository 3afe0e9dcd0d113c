/** What is out of order, for a terminal: a block for each, however much it should have waited for. */
import { blockerName, ofViolation } from '../check/diagnostics.ts';
import type { Violation } from '../check/verdict.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { shortened } from '../text.ts';
import { isViolation } from './problems.ts';
import type { BrokenPlan, SyncReport } from './report.ts';

const maxTitle = 60;

/** In place of the problems that a violation is at each line: one, with the other lines beside it. */
export function inBlocks(report: SyncReport | BrokenPlan): Diagnostic[] {
  const standing = report.verdict === 'broken-plan' ? report.standing : report;
  if (!standing) return [...report.diagnostics];
  const { check, plan } = standing;
  const some = check.tolerated.filter(({ ways }) => ways !== undefined);
  return [
    ...check.violations.flatMap((violation) => blockOf(plan, violation)),
    ...some.flatMap((violation) =>
      blockOf(plan, violation).map((one): Diagnostic => ({ ...one, severity: 'warning' })),
    ),
    ...report.diagnostics.filter((one) => !isViolation(one)),
  ];
}

/** `okta-sso “Define Okta SSO path”` */
export function titledId(plan: Plan, id: string): string {
  const title = plan.work.get(id)?.title;
  return title === undefined ? id : `${id} “${shortened(title, maxTitle)}”`;
}

function blockOf(plan: Plan, violation: Violation): Diagnostic[] {
  const named = (id: string) => titledId(plan, id);
  const [first, ...others] = ofViolation(plan, violation, named);
  if (!first) return [];
  const related = others.map(({ at, message }, index) => {
    const wait = violation.waits[index + 1];
    return { at, message: wait ? `${blockerName(wait, named)} is open too` : message };
  });
  return [related.length > 0 ? { ...first, related } : first];
}
