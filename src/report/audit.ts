/** What was written on GitHub, a line of JSON for each change: to keep where GitHub does not. */

import type { Place } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { given } from '../optional.ts';
import { type Change, described, followsEvents, type Outcome } from '../sync/change.ts';
import type { Report, SyncReport } from './report.ts';

/** Which run wrote. */
export interface Run {
  /** Where people read it; absent outside of a workflow. */
  readonly url?: string;
  /** The commit that the plan is from. */
  readonly commit?: string;
}

/**
 * `plan`: the plan asks for it. `restored`: it did before, and somebody had changed it on GitHub. `event`: it follows from
 * time, or from how the work stands.
 */
export type Reason = 'plan' | 'restored' | 'event';

/** @returns a line for each change that was made, each with its line break; nothing where none was */
export function auditTrail(report: Report, run: Run): string {
  if (report.verdict !== 'applied') return '';
  return report.outcomes
    .filter(({ result }) => result === 'done')
    .map((outcome) => `${JSON.stringify(entry(report, outcome, run))}\n`)
    .join('');
}

/** Why a change is made, and the line of the plan that it is about. */
export function groundsOf(plan: Plan, change: Change): { readonly why: Reason; readonly plan?: string } {
  const at = placeOf(plan, change);
  return { why: reasonOf(change), ...(at ? { plan: `${at.file}:${at.line}` } : {}) };
}

function entry(report: SyncReport, { change, issue }: Outcome, run: Run): object {
  const { verb, subject, details, number } = described(change);
  const own = issue?.number ?? number ?? report.issues.get('id' in change ? change.id : '')?.number;
  const { name } = report.repository;
  return {
    version: 1,
    time: report.now,
    repository: name,
    kind: change.kind,
    verb,
    subject,
    details,
    ...given({
      issue: own,
      url: own === undefined ? undefined : `${report.source.serverUrl}/${name}/issues/${own}`,
      ...groundsOf(report.plan, change),
      commit: run.commit,
      run: run.url,
    }),
  };
}

function reasonOf(change: Change): Reason {
  if (followsEvents(change) || change.kind === 'tell') return 'event';
  if ('why' in change) return change.why;
  const edits = 'edits' in change ? change.edits : [];
  return edits.length > 0 && edits.every(({ why }) => why === 'restored') ? 'restored' : 'plan';
}

/** What left the plan has no line there any more. */
function placeOf({ program, owners, milestones, work, cadence }: Plan, change: Change): Place | undefined {
  switch (change.kind) {
    case 'create-label':
      return [...owners.values()].find(({ name }) => name === change.label.name)?.at;
    case 'update-label':
      return [...owners.values()].find(({ name }) => name === (change.set.name ?? change.name))?.at;
    case 'create-milestone':
    case 'update-milestone':
      return milestones.get(change.id)?.at;
    case 'add-link': {
      const blocked = work.get(change.id);
      return blocked?.blockedBy.find(({ on }) => on === change.on)?.at ?? blocked?.at;
    }
    default:
      return (
        work.get(change.id)?.at ??
        cadence.sessions.get(change.id.split('/')[0] ?? '')?.at ??
        ('isPage' in change || ('of' in change && change.of === 'program') ? program.at : undefined)
      );
  }
}
