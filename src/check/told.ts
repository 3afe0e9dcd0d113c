/** The comment on an issue that was closed before what blocks it: what it should say, and what has to be done for it. */
import { inertLine, literal } from '../markdown.ts';
import type { Plan } from '../plan/plan.ts';
import type { WorkIssue } from '../sync/afterwards.ts';
import { recordOf } from '../sync/body.ts';
import type { Tell } from '../sync/change.ts';
import { alike } from '../sync/comment.ts';
import { commentMark } from '../sync/marker.ts';
import type { IssueHistory, Marks } from '../sync/ports.ts';
import { capped } from '../text.ts';
import { isKnown, type Standing, standing, type Wait } from './standing.ts';
import type { Unmet } from './unmet.ts';

/** More than anybody reads, and far from the length that a comment may have. */
const maxBlockers = 30;

/**
 * The issues to ask for who closed them, and for our comments, by node id: what is out of order, or was when a comment
 * said it, what a push says it closed, and gates.
 * @param numbers of issues that a push says it closed
 */
export function tellingMarks(
  plan: Plan,
  issues: ReadonlyMap<string, WorkIssue>,
  numbers: ReadonlySet<number>,
): Marks {
  const late = new Set(standing(plan, issues).outOfOrder);
  const asked = [...issues].filter(
    ([id, { number, body, state }]) =>
      late.has(id) ||
      numbers.has(number) ||
      isNoted(body) ||
      (state === 'completed' && plan.work.get(id)?.gate),
  );
  return new Map(asked.map(([id, issue]) => [issue.id, [markOf(plan, id)]]));
}

/** Nothing where GitHub says already what is so. With `report` nothing is begun, and what was said before is kept true. */
export function tellings(
  plan: Plan,
  issues: ReadonlyMap<string, WorkIssue>,
  standing: Standing,
  histories: ReadonlyMap<string, IssueHistory>,
): Tell[] {
  const { outOfOrder } = plan.settings;
  const late = new Set(standing.outOfOrder);
  return [...issues].flatMap(([id, issue]) => {
    const { body, state } = issue;
    const isLate = late.has(id);
    if (body === undefined || !(isLate || isNoted(body))) return [];
    const reopen = isLate && outOfOrder === 'reopen';
    const isOpen = state === 'open' || reopen;
    const isTold = isLate || isOpen;
    const waits = isTold ? (standing.waits.get(id) ?? []).filter(isKnown) : [];
    const unmet = isTold ? (standing.unmet.get(id) ?? []) : [];
    const noted = waits.length + unmet.length > 0;
    const history = histories.get(issue.id);
    // What was not looked for may be there.
    if (!history) return [];
    const comment = history.comments.get(markOf(plan, id));
    if (outOfOrder === 'report' && !comment) return [];
    const text = `${textOf(waits, unmet, isOpen, issue, plan, id)}\n\n${markOf(plan, id)}`;
    // One that a person deleted is not written again, unless it is out of order once more.
    const isSaid = comment ? alike(comment.body, text) : !isLate;
    if (isSaid && !reopen && noted === isNoted(body)) return [];
    const own = comment ? { comment } : {};
    return {
      kind: 'tell',
      id,
      issue: { ...issue, body },
      reopen,
      noted,
      ...own,
      ...(isSaid ? {} : { text }),
    };
  });
}

function isNoted(body: string | undefined): boolean {
  return recordOf(body ?? '').kept.told;
}

function markOf(plan: Plan, id: string): string {
  return commentMark(`out-of-order ${plan.program.id}/${id}`);
}

/** Nothing in it but what is so now: who reads it later reads no history. */
function textOf(
  waits: readonly Wait[],
  unmet: readonly Unmet[],
  isOpen: boolean,
  { repository }: WorkIssue,
  plan: Plan,
  id: string,
): string {
  if (waits.length + unmet.length === 0)
    return 'This was closed while something that blocks it was open. **That is settled.**';
  const { shown, left } = capped(waits, maxBlockers);
  const lines = shown.map((wait) => `- ${blockerText(wait, repository)}`);
  const blockers = [
    ...lines,
    ...(left > 0 ? [`- … and ${left} more`] : []),
    ...unmet.flatMap((one) => unmetLines(one, plan)),
  ].join('\n');
  const ways = waysOut(waits, unmet, isOpen, literal(plan.work.get(id)?.at.file ?? ''));
  return [
    headOf(unmet, isOpen),
    blockers,
    `What can be done:\n${ways.map((way) => `- ${way}`).join('\n')}`,
  ].join('\n\n');
}

function headOf(unmet: readonly Unmet[], isOpen: boolean): string {
  const what = unmet.length === 0 ? 'something that blocks it was open' : 'something else had to come first';
  if (isOpen) return `**This was closed while ${what}, and is open again.** It waits for:`;
  return unmet.length === 0
    ? '**This is closed, and what blocks it is open:**'
    : '**This is closed, and something else has to come first:**';
}

function unmetLines(unmet: Unmet, plan: Plan): string[] {
  switch (unmet.kind) {
    case 'placeholder':
      return [
        `- ${literal(plan.owners.get(unmet.owner)?.name ?? unmet.owner)} is still a placeholder in the plan`,
      ];
    case 'unticked': {
      const { shown, left } = capped(unmet.left, maxBlockers);
      return [
        ...shown.map((one) => `- not ticked here: ${inertLine(one)}`),
        ...(left > 0 ? [`- … and ${left} more not ticked`] : []),
      ];
    }
  }
}

/** Only what can be done about these blockers. */
function waysOut(waits: readonly Wait[], unmet: readonly Unmet[], isOpen: boolean, file: string): string[] {
  const kinds = new Set(waits.map(({ because }) => because.kind));
  const isPlanned = waits.some(
    ({ on, because }) => because.kind === 'dependency' || (because.kind === 'link' && on),
  );
  return [
    ...(isOpen ? [] : ['reopen this issue, and close it again once nothing blocks it']),
    ...(kinds.size > 0 ? ['close what blocks it, if that is done'] : []),
    ...unmet.map((one) =>
      one.kind === 'unticked'
        ? 'tick what is done: a gate opens with its whole checklist'
        : `say in the plan who the owner is: \`team:\` or \`members:\` in place of \`placeholder: true\` (${literal(one.ownerAt.file)})`,
    ),
    ...(kinds.has('item')
      ? [`take the item out of the phase, where it does not belong to it (${file})`]
      : []),
    ...(kinds.has('review')
      ? [`move work elsewhere that this review should not look at, or change the cadence (${file})`]
      : []),
    ...(kinds.has('link') ? ['remove a link that is wrong'] : []),
    ...(kinds.has('dependency') ? [`take a dependency that is wrong out of the plan (${file})`] : []),
    ...(isPlanned
      ? [`where it need not wait, waive that in the plan with a reason: \`waived: "…"\` (${file})`]
      : []),
  ];
}

/** GitHub shows title and state of each `#12` in a list. */
function blockerText({ issue, on, because }: Wait, repository: string): string {
  const near = issue?.repository.toLowerCase() === repository.toLowerCase();
  const name = issue ? `${near ? '' : issue.repository}#${issue.number}` : `\`${on}\``;
  switch (because.kind) {
    case 'dependency': {
      const why = because.dependency.because;
      return why === undefined ? name : `${name} — ${inertLine(why)}`;
    }
    case 'link':
      return `${name} (linked on GitHub)`;
    case 'review':
      return name;
    case 'item':
      return `${name} (an item of this phase)`;
    case 'unreadable':
      return name;
  }
}
