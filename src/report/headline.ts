/** The verdict of a run in one line: the same in the summary, the comment and the terminal. */
import { byWays } from '../check/merge-messages.ts';
import type { Violation } from '../check/verdict.ts';
import { isRestoring } from '../sync/change.ts';
import { plural } from '../text.ts';
import { isViolation } from './problems.ts';
import { answered, type BrokenPlan, failed, type SyncReport, tally, unassigned } from './report.ts';

/** A sign for the eye, and the sentence. */
export interface Headline {
  readonly sign: '❌' | '⚠️' | '⏳' | '👀' | '✅';
  /** Ours alone: no text of a plan or of GitHub is in it. */
  readonly text: string;
}

/** In place of a headline: there is nothing to sum up. */
export function brokenHeadline({ older, standing }: BrokenPlan): string {
  if (!older) return '❌ Plan Sync: the plan is broken';
  if (!standing || standing.check.violations.length === 0)
    return '⚠️ Plan Sync: the plan was broken before this';
  const { sign, text } = headline(standing);
  return `${sign} Plan Sync: ${text}`;
}

/** `The plan has 2 errors`, or why they fail nothing. */
export function brokenSentence(report: BrokenPlan): string {
  return report.older
    ? 'The plan is as broken where this would be merged: that fails nothing here'
    : `The plan has ${plural(planErrors(report), 'error')}`;
}

/** How many errors are of the plan itself, and not of the order in which work is finished. */
export function planErrors({ diagnostics }: BrokenPlan): number {
  return diagnostics.filter((one) => one.severity === 'error' && !isViolation(one)).length;
}

/** The worst thing first: violations, then what failed, then what changes. */
export function headline(report: SyncReport): Headline {
  const { violations } = report.check;
  const trouble = troubleOf(report);
  if (violations.length > 0) {
    const what = `${plural(violations.length, 'violation')} of the plan's order: ${deedsOf(violations)}`;
    return { sign: failed(report) ? '❌' : '⚠️', text: [what, ...trouble].join('; ') };
  }
  if (trouble.length > 0) return { sign: isStopped(report) ? '⏳' : '❌', text: trouble.join(', ') };
  if (report.pullRequest) return ofPullRequest(report, report.pullRequest.own.length);
  return syncHeadline(report);
}

function deedsOf(violations: readonly Violation[]): string {
  const closed = violations.some(({ how }) => how === 'closed');
  const closing = violations.some(({ how }) => how !== 'closed');
  const [what, end] = violations.every(({ waits }) => waits.length > 0)
    ? ['blocked work', '']
    : ['work', ' too early'];
  if (closed && closing) return `${what} was closed${end}, or would be`;
  return `${what} ${closed ? 'was' : 'would be'} closed${end}`;
}

/** What the run should have done and did not. */
function troubleOf(report: SyncReport): string[] {
  const { changes, failed, remaining } = tally({ outcomes: answered(report) });
  const applied = report.verdict === 'applied';
  const nobody = unassigned(report);
  return [
    ...(nobody > 0 ? [`${plural(nobody, 'assignment')} cannot be made`] : []),
    ...(failed > 0
      ? [applied ? `${plural(failed, 'change')} failed` : `${plural(failed, 'change')} held back`]
      : []),
    ...(remaining > 0
      ? [`${plural(changes, 'change')} made, ${remaining.toLocaleString('en')} still to make`]
      : []),
  ];
}

function isStopped(report: SyncReport): boolean {
  return tally({ outcomes: answered(report) }).failed + unassigned(report) === 0;
}

function ofPullRequest(report: SyncReport, own: number): Headline {
  const isDrift = report.pullRequest?.drift.some(isRestoring);
  const due = failed(report)
    ? `${isDrift ? 'GitHub had drifted from the plan before' : 'the plan was not applied before'}: ${plural(report.drift, 'change')} to make`
    : '';
  if (due !== '') return { sign: '❌', text: due };
  const ways = report.check.tolerated.flatMap((one) => one.ways ?? []);
  if (ways.length > 0)
    return { sign: '⚠️', text: `work would be closed too early ${byWays([...new Set(ways)])}` };
  if (own === 0) return { sign: '✅', text: 'this pull request changes nothing on GitHub' };
  return { sign: '👀', text: `merging this makes ${plural(own, 'change')} on GitHub` };
}

function syncHeadline(report: SyncReport): Headline {
  const { changes } = tally(report);
  const many = plural(changes, 'change');
  if (failed(report)) return { sign: '❌', text: `GitHub differs from the plan: ${many} to make` };
  if (report.verdict === 'checked') return { sign: '✅', text: 'the order of the plan is kept' };
  if (changes === 0) return { sign: '✅', text: 'GitHub agrees with the plan' };
  return report.verdict === 'applied'
    ? { sign: '✅', text: `${many} made` }
    : { sign: '👀', text: `${many} to make` };
}
