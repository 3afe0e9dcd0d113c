/** Annotations on the lines of the plan. */
import { type Diagnostic, type Place, placeText } from '../model/diagnostic.ts';
import { annotationsPerLevel } from '../model/limits.ts';
import type { Plan } from '../model/plan.ts';
import { type Change, described, type Outcome, workIdsOf } from '../sync/change.ts';
import { capped, plain, plural } from '../text.ts';
import { isViolation, maxRelated } from './problems.ts';
import type { Report, SyncReport } from './report.ts';

/** Its texts are plain and on one line: they may be printed in a log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** It repeats the place, because the log shows only the message. */
  readonly message: string;
  readonly at?: Place;
}

/** Cut to what GitHub shows of one step. */
export interface Annotations {
  /** Most important first, as many as GitHub shows. */
  readonly shown: readonly Annotation[];
  /** How many more there would be. */
  readonly left: number;
}

/**
 * Violations come first, then writes that failed, then the rest.
 * @param goesOn whether another run was started that makes what remains
 */
export function annotations(report: Report, goesOn = false): Annotations {
  // Violations are what the check is for: a limit may not hide them behind writes that failed.
  const [first, rest] = [
    report.diagnostics.filter(isViolation),
    report.diagnostics.filter((one) => !isViolation(one)),
  ];
  const all = [...first.map(ofDiagnostic), ...ofRun(report, goesOn), ...rest.map(ofDiagnostic)];
  const errors = all.filter(({ level }) => level === 'error');
  const warnings = all.filter(({ level }) => level === 'warning');
  const notices = all.filter(({ level }) => level === 'notice');
  const shown = [errors, warnings, notices].flatMap((some) => some.slice(0, annotationsPerLevel));
  return { shown, left: all.length - shown.length };
}

function ofRun(report: Report, goesOn: boolean): Annotation[] {
  switch (report.verdict) {
    case 'refused':
      return [{ level: 'error', title: 'Plan Sync', message: plain(report.message) }];
    case 'broken-plan':
    case 'valid':
      return [];
    case 'previewed':
    case 'applied':
    case 'checked':
      return [...report.outcomes.flatMap((outcome) => ofOutcome(outcome, report)), ...ofRest(report, goesOn)];
  }
}

/** One for all that remains, however much it is. */
function ofRest({ outcomes }: SyncReport, goesOn: boolean): Annotation[] {
  const rest = outcomes.filter(({ result }) => result === 'remaining');
  if (rest.length === 0) return [];
  const reason = rest.find(({ message }) => message !== undefined)?.message ?? 'the time is used up';
  const next = goesOn ? 'Another run was started, which goes on' : 'Run again to go on';
  const text = `${plural(rest.length, 'change')} of ${outcomes.length} not yet made: ${reason}. ${next}`;
  return [{ level: goesOn ? 'notice' : 'error', title: 'Plan Sync', message: plain(text) }];
}

function ofOutcome({ change, result, message }: Outcome, { plan }: SyncReport): Annotation[] {
  if (result === 'remaining' || (message === undefined && result !== 'failed')) return [];
  const { verb, subject } = described(change);
  const at = placeOfChange(change, plan);
  const text = `${at ? `${placeText(at)}: ` : ''}${verb} ${subject}: ${message ?? 'failed'}`;
  const level = result === 'failed' ? 'error' : 'warning';
  return [{ level, title: 'Plan Sync', message: plain(text), ...(at ? { at } : {}) }];
}

/** The line of the plan that asks for a change: none for labels and milestones, and for work that left it. */
function placeOfChange(change: Change, plan: Plan): Place | undefined {
  const [id = ''] = workIdsOf(change);
  const work = plan.work.get(id);
  const dependency = change.kind === 'add-link' && work?.blockedBy.find(({ on }) => on === change.on);
  return dependency ? dependency.at : work?.at;
}

/** The other places stand in the message: on a pull request nobody sees the log. */
function ofDiagnostic({ severity, message, help, at, code, related = [] }: Diagnostic): Annotation {
  const { shown, left } = capped(related, maxRelated);
  const others = shown.map((one) => `; ${one.message}: ${placeText(one.at)}`).join('');
  const more = left > 0 ? `; and ${left} more` : '';
  const text = plain(`${placeText(at)}: ${message}${help ? ` (${help})` : ''}${others}${more}`);
  return { level: severity, title: `Plan Sync: ${code}`, message: text, at };
}
