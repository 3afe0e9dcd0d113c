/** What the check found, at the lines of the plan: each violated dependency, and what the plan should be told. */
import { type Code, type Diagnostic, error, type Place, warning } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { capped, plural } from '../text.ts';
import { type Advice, adviceOn } from './advice.ts';
import type { Cause } from './closing.ts';
import type { OpenCriterion } from './criteria.ts';
import { byWays } from './merge-messages.ts';
import type { Because, Dropped, Wait, WorkStatus } from './status.ts';
import type { Verdict, Violation } from './verdict.ts';

/** Errors first, and of them one for each violation before the others: who shows only a few shows most of them. */
export function checkDiagnostics(
  plan: Plan,
  { violations, tolerated }: Verdict,
  status: WorkStatus,
): Diagnostic[] {
  const all = violations.map((violation) => ofViolation(plan, violation));
  // Who merges decides, and should know it before.
  const some = tolerated.filter(({ ways }) => ways !== undefined);
  return [
    ...all.flatMap((list) => list.slice(0, 1)),
    ...all.flatMap((list) => list.slice(1)),
    ...some.flatMap((one) =>
      ofViolation(plan, one).map((told): Diagnostic => ({ ...told, severity: 'warning' })),
    ),
    ...status.dropped.map((dropped) => ofDropped(plan, dropped)),
    ...unreadable(plan, status),
  ];
}

const codes: Readonly<Record<Violation['how'], Code>> = {
  closed: 'closed-before-blocker',
  closing: 'closes-blocked',
  later: 'closes-blocked',
};

/** What work is called there: its id, where nothing else is said. */
type Naming = (id: string) => string;
const byId: Naming = (id) => id;

/** One for each thing that it should have waited for, those that block it first. */
export function ofViolation(plan: Plan, violation: Violation, named = byId): Diagnostic[] {
  return [
    ...violation.waits.map((wait) => ofWait(plan, violation, wait, named)),
    ...violation.criteria.flatMap((criterion) => ofCriterion(violation, criterion, named)),
  ];
}

function ofWait(plan: Plan, violation: Violation, wait: Wait, named: Naming): Diagnostic {
  const message = `${closingPhrase(violation, named)}, and ${blockerName(wait, named)}, which blocks it, is open`;
  return error(codes[violation.how], placeOfWait(plan, violation.id, wait), message, remedy(wait));
}

/** Told at both lines, where there are two: whoever looks at either should know. */
function ofCriterion(violation: Violation, criterion: OpenCriterion, named: Naming): Diagnostic[] {
  const done = closingPhrase(violation, named);
  switch (criterion.kind) {
    case 'placeholder': {
      const { owner, at, ownerAt } = criterion;
      const message = `${done}, and owner "${owner}", whom it names, is still a placeholder`;
      return [at, ownerAt].map((place) => error('closed-while-placeholder', place, message, officialHelp));
    }
    case 'unticked': {
      const { left, at } = criterion;
      const message = `${done}, and ${plural(left.length, 'condition')} of this gate ${left.length === 1 ? 'is' : 'are'} not ticked: ${left.join('; ').slice(0, 300)}`;
      return [
        error('closed-unticked', at, message, 'tick what is done, and reopen it where something is not'),
      ];
    }
  }
}

const officialHelp =
  'replace "placeholder: true" by "team:" or "members:" once the owner is official, or reopen it until then';

/** Why it was too early, in one phrase: `engine (#2) is open, and owner "core" is a placeholder`. */
export function reasonOf({ waits, criteria }: Violation, named = byId): string {
  const { shown, left } = capped(
    waits.map((wait) => blockerName(wait, named)),
    5,
  );
  const names = [...shown, ...(left > 0 ? [`${left} more`] : [])].join(', ');
  const open = waits.length === 0 ? [] : [`${names} ${waits.length === 1 ? 'is' : 'are'} open`];
  const others = criteria.map((one) =>
    one.kind === 'placeholder'
      ? `owner "${one.owner}" is a placeholder`
      : `${plural(one.left.length, 'condition')} ${one.left.length === 1 ? 'is' : 'are'} not ticked`,
  );
  return [...open, ...others].join(', and ');
}

/** `item okta-sso (#12) was closed by octocat on 2026-11-24`. People's text is in it: make it plain. */
export function closingPhrase(violation: Violation, named = byId): string {
  const { id, issue, how, closure, causes } = violation;
  const what = `${named(id)} (#${issue.number})`;
  if (how === 'closing') return `${causes.map(namedCause).join(' and ')} would close ${what}`;
  if (violation.ways)
    return `${causes.map(namedCause).join(' and ')} would close ${what} ${byWays(violation.ways)}`;
  if (how === 'later') return `${causes.map(namedCause).join(' and ')} closes ${what} once it is merged`;
  const by = closure?.by === undefined ? '' : ` by ${closure.by}`;
  const on = closure === undefined ? '' : ` on ${closure.at.slice(0, 10)}`;
  const { through } = closure ?? {};
  const own = causes.length > 0 ? ` with ${causes.map(namedCause).join(' and ')}` : '';
  if (own !== '' || !through) return `${what} was closed${by}${on}${own}`;
  const closer = through.kind === 'commit' ? `commit ${through.sha.slice(0, 7)}` : `#${through.number}`;
  return `${what} was closed${by}${on} with ${closer}`;
}

/** `commit 1a2b3c4`, or `#12` for a pull request. */
export function namedCause(cause: Cause): string {
  if (cause.kind === 'commit') return `commit ${cause.sha.slice(0, 7)}`;
  return cause.in === undefined ? `#${cause.number}` : `the ${cause.in} of #${cause.number}`;
}

/** `okta-sso (#12)`, or `#7` and `octo-org/other#7` for what is not in the plan. */
export function blockerName({ on, issue }: Pick<Wait, 'on' | 'issue'>, named = byId): string {
  if (on !== undefined) return issue ? `${named(on)} (#${issue.number})` : named(on);
  return issue ? `${issue.repository}#${issue.number}` : 'an issue that the token may not read';
}

/** Where the plan says that it waits; for what the plan does not say, the work itself. */
export function placeOfWait(plan: Plan, id: string, { because, on }: Wait): Place {
  const at = (of: string | undefined) => plan.work.get(of ?? '')?.at;
  const own = at(id) ?? { file: '', line: 1, column: 1 };
  switch (because.kind) {
    case 'dependency':
      return because.dependency.at;
    case 'review':
      return because.at;
    case 'item':
      return at(on) ?? own;
    case 'link':
    case 'unreadable':
      return at(because.of) ?? own;
  }
}

/** `close the blocker first, drop the dependency, or waive it here with a reason` */
function remedy(wait: Wait): string {
  const ways = adviceOn([{ waits: [wait], criteria: [], closed: false, causes: [] }]).map((advice) =>
    advicePhrase(advice, wait),
  );
  const last = ways.pop() ?? '';
  const rule = rules[wait.because.kind];
  return `${rule === undefined ? '' : `${rule}: `}${ways.length === 0 ? last : `${ways.join(', ')}, or ${last}`}`;
}

const rules: Readonly<Partial<Record<Because['kind'], string>>> = {
  review: 'a review comes after all that it looks at',
  item: 'a phase waits for its items',
};

function advicePhrase({ way }: Advice, { because }: Wait): string {
  switch (way) {
    case 'close-blocker':
      return because.kind in rules ? 'close this one first' : 'close the blocker first';
    case 'take-item-out':
      return 'take it out of the phase';
    case 'move-reviewed':
      return 'move it elsewhere';
    case 'remove-link':
      return 'remove the link on GitHub';
    case 'drop-dependency':
      return 'drop the dependency';
    case 'waive':
      return because.kind === 'link'
        ? 'waive it in "blocked-by" with a reason'
        : 'waive it here with a reason';
    case 'tick':
      return 'tick what is done';
    case 'name-owner':
      return officialHelp;
    case 'reopen':
      return 'reopen it';
    case 'take-word-out':
      return 'take the closing word out';
  }
}

function ofDropped(plan: Plan, { of, on, issue, how, dependency }: Dropped): Diagnostic {
  const why = how === 'duplicate' ? 'as a duplicate' : 'as not planned';
  const message = `${blockerName({ issue, ...(on === undefined ? {} : { on }) })}, which blocks ${of}, was closed ${why}: it no longer counts`;
  const at = dependency?.at ?? plan.work.get(of)?.at ?? { file: '', line: 1, column: 1 };
  const help = dependency ? 'drop the dependency, or name what blocks it now' : 'remove the link on GitHub';
  return warning('blocker-given-up', at, message, help);
}

function unreadable(plan: Plan, { waits }: WorkStatus): Diagnostic[] {
  return [...waits].flatMap(([id, list]) =>
    list.flatMap(({ because }) => {
      // Told where the links are, and not again for each item of the phase.
      if (because.kind !== 'unreadable' || because.of !== id) return [];
      const at = plan.work.get(id)?.at ?? { file: '', line: 1, column: 1 };
      const many = because.count !== 1;
      const message = `${id} is blocked by ${plural(because.count, 'issue')} that the token may not read: ${many ? 'they are' : 'it is'} not taken for closed`;
      return warning(
        'unreadable-blocker',
        at,
        message,
        'use a token that can read the other repository, or remove the link',
      );
    }),
  );
}
