/** What the plan says of one issue, and what it cannot say. */
import { excerpt, plural } from '../text.ts';
import type { Finding } from './finding.ts';
import type { Note } from './notes.ts';
import type { OwnerBook } from './owner-book.ts';
import type { Placing } from './placing.ts';
import { sayableConditions, sayableDetails, sayableLogins } from './sayable.ts';
import type { SketchedWork } from './sketch.ts';

/** Of which nothing is known but what it is called. */
export const emptyWork: Omit<SketchedWork, 'id' | 'title'> = {
  keepsParent: false,
  blockedBy: [],
  assignees: [],
  doneWhen: [],
  remarks: [],
};

/**
 * @param defaults of its phase, which it need not say again
 * @param notes get what is to be told of it
 */
export function workSketch(
  { finding, id, kind, phase, isDeeper, owner, milestone }: Placing,
  defaults: { owner?: string; milestone?: string } | undefined,
  linkRemarks: readonly string[],
  all: ReadonlyMap<number, Finding>,
  notes: Note[],
  { ownerIds, unsayable }: { ownerIds: OwnerBook; unsayable: string | undefined },
): SketchedWork {
  const { number, title, parent } = finding;
  const doneWhen = sayableConditions(finding);
  const remarks = [...linkRemarks];
  if (isDeeper && parent) {
    const above = all.get(parent.number);
    remarks.unshift(
      `stands under #${parent.number}${above ? ` (${quote(above.title)})` : ''} on GitHub, and stays there`,
    );
    notes.push({
      kind: 'flattened',
      issue: number,
      text: `#${number} stands under #${parent.number}: it is an item of phase "${phase}"`,
    });
  }
  if (doneWhen.length < finding.conditions.length) {
    const count = finding.conditions.length - doneWhen.length;
    remarks.push(
      `of its checklist ${plural(count, 'line')} ${count === 1 ? 'does' : 'do'} not fit into "done-when"`,
    );
  }
  const others = ownerIds.othersOf(finding);
  if (others.length > 0) {
    remarks.push(`has the labels of other owners too: ${others.map(quote).join(', ')}`);
    notes.push({
      kind: 'several-owners',
      issue: number,
      text: `#${number} has the labels of ${others.length + 1} owners: "${owner}" is taken`,
    });
  }
  const isNobody = owner === ownerIds.nobody;
  const says = {
    owner: owner !== defaults?.owner || phase === undefined,
    milestone: milestone !== undefined && (milestone !== defaults?.milestone || phase === undefined),
  };
  if (isNobody) notes.push({ kind: 'no-owner', issue: number, text: `#${number} has no owner's label` });
  const withoutMilestone = unsayable ?? 'it has none on GitHub';
  if (kind !== 'phase' && (finding.milestone === undefined || unsayable !== undefined)) {
    notes.push({ kind: 'no-milestone', issue: number, text: `#${number} has no milestone` });
  }
  const details = sayableDetails(finding);
  if (finding.text && details === undefined)
    remarks.push('its text is too long, or has characters that a plan does not take, to be its details');
  return {
    ...emptyWork,
    id,
    title,
    adopt: number,
    keepsParent: isDeeper,
    assignees: sayableLogins(finding),
    doneWhen,
    ...(details === undefined ? {} : { details }),
    ...(says.owner ? { owner } : {}),
    ...(says.owner && isNobody ? { ownerRemark: 'no label says whose it is' } : {}),
    ...(says.milestone && milestone !== undefined ? { milestone } : {}),
    ...(says.milestone && (finding.milestone === undefined || unsayable !== undefined)
      ? { milestoneRemark: withoutMilestone }
      : {}),
    remarks,
  };
}

function quote(text: string): string {
  return `"${excerpt(text, 60)}"`;
}
