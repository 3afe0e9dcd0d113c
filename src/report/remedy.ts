/** What can be done about work that was finished, or would be, before what blocks it. */
import type { Violation } from '../check/verdict.ts';
import { asCode } from '../markdown.ts';
import type { WorkItem } from '../model/plan.ts';
import { stacked } from './layout.ts';
import { placeLink } from './links.ts';
import type { SyncReport } from './report.ts';
import { waiver } from './waiver.ts';

/** Longer YAML is for the plan's own editor. */
const maxYaml = 5_000;

/** A sentence each, once for all violations. */
export function adviceTexts(violations: readonly Violation[]): string[] {
  const kinds = new Set(violations.flatMap(({ waits }) => waits.map(({ because }) => because.kind)));
  const needs = new Set(violations.flatMap(({ criteria }) => criteria.map(({ kind }) => kind)));
  const isClosed = violations.some(({ how }) => how === 'closed');
  const causes = violations.filter(({ how }) => how !== 'closed').flatMap((one) => one.causes);
  const isOf = (kind: 'commit' | 'pull-request') => causes.some((cause) => cause.kind === kind);
  const ways: readonly (readonly [boolean, string])[] = [
    [kinds.size > 0, 'If what blocks it is done, close that first.'],
    [needs.has('unticked'), 'A gate opens with its whole checklist: tick what is done.'],
    [
      needs.has('placeholder'),
      'If the owner is official, say so in the plan: `team:` or `members:` in place of `placeholder: true`.',
    ],
    [isClosed, 'If it is not done, reopen it.'],
    [
      isOf('pull-request'),
      'If it should stay open, take the closing word or the link to it out of the pull request.',
    ],
    [isOf('commit'), 'If it should stay open, take the closing word out of the commit.'],
    [
      kinds.has('item'),
      'A phase waits for its items: where one does not belong to it, take it out of the phase.',
    ],
    [
      kinds.has('review'),
      'A review comes after all that it looks at: where it should not look at something, move that to another phase or milestone.',
    ],
    [kinds.has('link'), 'If a link on GitHub is wrong, remove it there.'],
    [kinds.has('dependency'), 'If a dependency in the plan is wrong, drop it.'],
    [
      violations.some((one) => waivable(one).size > 0),
      'If it need not wait, waive that in the plan, with a reason.',
    ],
  ];
  return ways.flatMap(([applies, way]) => (applies ? [way] : []));
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

function officialOwner({ plan }: SyncReport, id: string): string[] {
  const owner = plan.owners.get(id);
  if (!owner) return [];
  const yaml = [
    `  ${id}:`,
    `    name: ${JSON.stringify(owner.name)}`,
    '    team: your-organization/your-team',
  ];
  return [
    'Once the owner is official, let this be its entry below `owners:`',
    asCode(yaml.join('\n')).replace('\n', 'yaml\n'),
  ];
}

/** Ids of the blockers that can be waived, by the work whose `blocked-by` does it. */
function waivable({ waits }: Violation): ReadonlyMap<string, ReadonlySet<string>> {
  const by = new Map<string, Set<string>>();
  for (const { because, on } of waits) {
    if (on === undefined || (because.kind !== 'dependency' && because.kind !== 'link')) continue;
    by.set(because.of, (by.get(because.of) ?? new Set()).add(on));
  }
  return by;
}

function pasted(report: SyncReport, work: WorkItem, blockers: ReadonlySet<string>): string {
  const yaml = waiver(work, blockers, `${report.now.slice(0, 10)} why it need not wait`);
  const whose = `\`${work.id}\`${work.kind === 'phase' ? ', for the phase and all its items' : ''}`;
  const where = `(${placeLink(report, work.at)})`;
  if (yaml.length > maxYaml)
    return `To waive it, add \`waived: "…"\` to what it concerns in the \`blocked-by\` of ${whose} ${where}.`;
  const what =
    work.blockedBy.length === 0
      ? `To waive it, add to ${whose} ${where}:`
      : `To waive it, let this be the \`blocked-by\` of ${whose} ${where}:`;
  return stacked(what, asCode(yaml).replace('\n', 'yaml\n'));
}
