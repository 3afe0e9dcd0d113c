/** What can be done about work that was finished, or would be, before what blocks it. */
import { type Advice, adviceOn, isWaivable } from '../check/advice.ts';
import type { Violation } from '../check/verdict.ts';
import { asCode } from '../markdown.ts';
import type { WorkItem } from '../model/plan.ts';
import { stacked } from './layout.ts';
import { editLink } from './links.ts';
import type { SyncReport } from './report.ts';
import { waiver } from './waiver.ts';
import { textLines } from './yaml-lines.ts';

/** Longer YAML is for the plan's own editor. */
const maxYaml = 5_000;

/** A sentence each, once for all violations. */
export function adviceTexts(violations: readonly Violation[]): string[] {
  const situations = violations.map(({ waits, criteria, how, causes }) => {
    const closed = how === 'closed';
    return { waits, criteria, closed, causes: closed ? [] : causes };
  });
  return [...new Set(adviceOn(situations).map(sentence))];
}

function sentence(advice: Advice): string {
  switch (advice.way) {
    case 'close-blocker':
      return 'If what blocks it is done, close that first.';
    case 'tick':
      return 'A gate opens with its whole checklist: tick what is done.';
    case 'name-owner':
      return 'If the owner is official, say so in the plan: `team:` or `members:` in place of `placeholder: true`.';
    case 'reopen':
      return 'If it is not done, reopen it.';
    case 'take-word-out':
      return advice.of === 'commit'
        ? 'If it should stay open, take the closing word out of the commit.'
        : 'If it should stay open, take the closing word or the link to it out of the pull request.';
    case 'take-item-out':
      return 'A phase waits for its items: where one does not belong to it, take it out of the phase.';
    case 'move-reviewed':
      return 'A review comes after all that it looks at: where it should not look at something, move that to another phase or milestone.';
    case 'remove-link':
      return 'If a link on GitHub is wrong, remove it there.';
    case 'drop-dependency':
      return 'If a dependency in the plan is wrong, drop it.';
    case 'waive':
      return 'If it need not wait, waive that in the plan, with a reason.';
  }
}

/** The YAML for it, ready to paste; nothing where the plan cannot waive it. */
export function waivers(report: SyncReport, violation: Violation): string {
  const parts = [...waivable(violation)].map(([of, blockers]) => {
    const work = report.plan.work.get(of);
    // A review is not written down, and so has no place for it.
    return work && work.kind !== 'review' ? pasted(report, work, blockers) : '';
  });
  const owners = violation.criteria.flatMap((criterion) =>
    criterion.kind === 'placeholder' ? officialOwner(report, criterion.owner) : [],
  );
  return stacked(...parts, ...owners);
}

function officialOwner(report: SyncReport, id: string): string[] {
  const owner = report.plan.owners.get(id);
  if (!owner) return [];
  const yaml = [
    `  ${id}:`,
    ...textLines('name', owner.name, 4, true).map((line) => `    ${line}`),
    '    team: your-organization/your-team',
  ];
  return [
    `Once the owner is official, let this be its entry below \`owners:\` ${editLink(report, owner.at)}:`,
    asCode(yaml.join('\n')).replace('\n', 'yaml\n'),
  ];
}

/** Ids of the blockers that can be waived, by the work whose `blocked-by` does it. */
function waivable({ waits }: Violation): ReadonlyMap<string, ReadonlySet<string>> {
  const by = new Map<string, Set<string>>();
  for (const wait of waits) {
    const { because, on } = wait;
    if (on === undefined || !isWaivable(wait) || !('of' in because)) continue;
    by.set(because.of, (by.get(because.of) ?? new Set()).add(on));
  }
  return by;
}

function pasted(report: SyncReport, work: WorkItem, blockers: ReadonlySet<string>): string {
  const yaml = waiver(work, blockers, `${report.now.slice(0, 10)} why`);
  const whose = `\`${work.id}\`${work.kind === 'phase' ? ', for the phase and all its items' : ''}`;
  const where = editLink(report, work.at);
  if (yaml.length > maxYaml)
    return `To waive it, add \`waived: "…"\` to what it concerns in the \`blocked-by\` of ${whose} ${where}.`;
  const what =
    work.blockedBy.length === 0
      ? `To waive it, add to ${whose} ${where}:`
      : `To waive it, let this be the \`blocked-by\` of ${whose} ${where}:`;
  return stacked(what, asCode(yaml).replace('\n', 'yaml\n'));
}
