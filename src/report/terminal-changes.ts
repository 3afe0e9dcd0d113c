/** What is changed on GitHub, for a terminal: by kind, and the work of each kind by its owner. */
import type { Plan } from '../model/plan.ts';
import { type Change, described, type Outcome, type Verb, workIdsOf } from '../sync/change.ts';
import { capped, plain } from '../text.ts';
import { groupedBy } from './layout.ts';
import type { Paint } from './paint.ts';
import { titledId } from './terminal-violations.ts';

/** Enough to see what it is like. */
const mostOfOwner = 3;
const mostOwners = 8;

const signs: Readonly<Record<Verb, string>> = {
  create: '+',
  update: '~',
  link: '+',
  unlink: '-',
  close: '-',
  comment: '~',
  reopen: '+',
};

/** @param all whether a long list is told whole */
export function changeLines(
  plan: Plan,
  outcomes: readonly Outcome[],
  { paint, all = false }: { readonly paint: Paint; readonly all?: boolean },
): string[] {
  // What remains is counted at the end; its list would bury what was done.
  const told = outcomes.filter(({ result }) => result !== 'remaining');
  const kinds = [...groupedBy(told, ({ change }) => kindOf(change))];
  return kinds.flatMap(([kind, some]) => {
    const lines = byOwner(plan, some, { paint, all });
    return some.length === 1
      ? lines
      : [paint.bold(`${kind} (${some.length.toLocaleString('en')})`), ...lines.map((line) => `  ${line}`)];
  });
}

/** `create issues` */
function kindOf(change: Change): string {
  const { verb } = described(change);
  switch (change.kind) {
    case 'create-label':
    case 'update-label':
      return `${verb} labels`;
    case 'create-milestone':
    case 'update-milestone':
      return `${verb} milestones`;
    case 'add-link':
    case 'remove-link':
      return `${verb} blockers`;
    case 'create-issue':
    case 'update-issue':
    case 'close-issue':
    case 'close-copy':
    case 'tell':
    case 'announce':
    case 'ready':
    case 'brief':
    case 'end-session':
      return verb === 'comment' ? 'comment on issues' : `${verb} issues`;
  }
}

interface Manner {
  readonly paint: Paint;
  readonly all: boolean;
}

/** What failed is told whatever there is of it. */
function byOwner(plan: Plan, outcomes: readonly Outcome[], { paint, all }: Manner): string[] {
  const ownerOf = ({ change }: Outcome) => plan.work.get(workIdsOf(change)[0] ?? '')?.owner;
  const groups = [...groupedBy(outcomes, ownerOf)];
  const owners = capped(groups, all ? groups.length : mostOwners);
  const rest = owners.left === 0 ? 0 : groups.slice(mostOwners).flatMap(([, some]) => some).length;
  const lines = owners.shown.flatMap(([id, some]) => {
    const name = plan.owners.get(id ?? '')?.name;
    const failed = some.filter(({ result }) => result === 'failed');
    const others = some.filter(({ result }) => result !== 'failed');
    const { shown, left } = capped(others, all ? others.length : mostOfOwner);
    const rows = [
      ...[...failed, ...shown].map((outcome) => changeLine(plan, outcome, paint)),
      ...(left > 0 ? [paint.dim(`… and ${left.toLocaleString('en')} more (--all)`)] : []),
    ];
    if (name === undefined || outcomes.length === 1) return rows;
    return [`${plain(name)} (${some.length.toLocaleString('en')})`, ...rows.map((row) => `  ${row}`)];
  });
  return rest === 0
    ? lines
    : [...lines, paint.dim(`… and ${rest.toLocaleString('en')} more of other owners (--all)`)];
}

/** Some name work by its id alone: its title stands beside it. */
function titled(plan: Plan, change: Change, subject: string): string {
  const [id = ''] = workIdsOf(change);
  const isLink = change.kind === 'add-link' || change.kind === 'remove-link';
  if (!isLink) return subject === id ? titledId(plan, id) : subject;
  const on = change.kind === 'add-link' ? change.on : '';
  const between = subject.slice(id.length, subject.length - on.length);
  return `${titledId(plan, id)}${between}${on === '' ? '' : titledId(plan, on)}`;
}

function changeLine(plan: Plan, { change, result, message, issue }: Outcome, paint: Paint): string {
  const { verb, subject, number, details } = described(change);
  const color = { '+': paint.green, '~': paint.yellow, '-': paint.red }[signs[verb]] ?? paint.bold;
  const at = issue?.number ?? number;
  const what = `${verb} ${plain(titled(plan, change, subject))}${at === undefined ? '' : ` (#${at})`}`;
  const more = details.length > 0 ? paint.dim(`: ${details.map(plain).join(', ')}`) : '';
  const trouble = message === undefined ? '' : `\n    ${paint.red(plain(message))}`;
  const state = result === 'failed' ? paint.red(' FAILED') : '';
  return `${color(signs[verb])} ${what}${more}${state}${trouble}`;
}
