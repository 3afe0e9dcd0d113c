/** What people put into the plan's milestones and under its phases, with the YAML that takes it into the plan. */

import { asCode } from '../markdown.ts';
import type { Plan } from '../model/plan.ts';
import { freshId, type NewWork, newWorkLines } from '../plan/new-work.ts';
import type { UnplannedIssue } from '../sync/unplanned.ts';
import { plural } from '../text.ts';
import { brief, bullets, folded, groupedBy, section, stacked } from './layout.ts';
import { numberLink } from './links.ts';
import type { SyncReport } from './report.ts';

/** Issues in one line of the list. */
const maxNamed = 10;
/** Longer YAML is for `plan-sync pull`. */
const maxPasted = 30;

/** @param room bytes */
export function unplanned(report: SyncReport, room: number): string {
  const { issues, unread } = report.unplanned;
  const { plan } = report;
  if (issues.length === 0 && unread.size === 0) return '';
  const groups = groupedBy(issues, ({ milestone, phase }) => milestone ?? `phase ${phase}`);
  const places = [...new Set([...groups.keys(), ...unread.keys()])];
  const lines = places.map((place) => {
    const here = groups.get(place) ?? [];
    const title = plan.milestones.get(place)?.title ?? plan.work.get(here[0]?.phase ?? '')?.title ?? place;
    const named = here
      .slice(0, maxNamed)
      .map(({ number, url, title: of }) => `${numberLink(number, url)} ${brief(of, 50)}`);
    const left = here.length - named.length;
    const beside = unread.get(place) ?? 0;
    const rest = [
      ...(left > 0 ? [`${left} more`] : []),
      ...(beside > 0 ? [`${plural(beside, 'issue')}, open or closed, that nobody read`] : []),
    ];
    return `**${brief(title)}**: ${[...named, ...rest].join(', ')}`;
  });
  const pasted = issues.length === 0 ? '' : folded('To take them into the plan', pastes(issues, plan));
  return section('Not in the plan', stacked(bullets(lines, room / 2), pasted));
}

/** By the place where it is pasted. */
function pastes(issues: readonly UnplannedIssue[], plan: Plan): string {
  const some = entriesFor(issues.slice(0, maxPasted), plan);
  const texts = [...groupedBy(some, ({ phase }) => phase)].map(([phase, works]) => {
    const lines = works.flatMap(({ work }) => newWorkLines(work));
    const head = phase === undefined ? ['workstreams:'] : ['phases:', `  ${phase}:`, '    items:'];
    const indent = phase === undefined ? '  ' : '      ';
    return [...head, ...lines.map((line) => `${indent}${line}`)].join('\n');
  });
  const rest = issues.length - some.length;
  return stacked(
    ...texts.map((text) => asCode(text, 'yaml')),
    rest > 0 ? `… and ${plural(rest, 'issue')} more.` : '',
  );
}

/** As the plan would have them; an owner whom nothing tells is the one with most of the work beside it. */
function entriesFor(
  issues: readonly UnplannedIssue[],
  plan: Plan,
): readonly { readonly phase?: string; readonly work: NewWork }[] {
  const taken = new Set(plan.work.keys());
  return issues.map(({ number, title, milestone, phase, owner }) => {
    const above = plan.work.get(phase ?? '');
    const whose = owner ?? (above ? undefined : usualOwner(plan, milestone));
    const reached =
      milestone ?? (above?.milestone === undefined ? [...plan.milestones.keys()][0] : undefined);
    const work = {
      id: freshId(title, number, taken),
      title,
      adopt: number,
      ...(whose === undefined || whose === above?.owner ? {} : { owner: whose }),
      ...(reached === undefined || reached === above?.milestone ? {} : { milestone: reached }),
    };
    return phase === undefined ? { work } : { phase, work };
  });
}

function usualOwner({ work, owners }: Plan, milestone: string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const one of work.values())
    if (one.milestone === milestone) counts.set(one.owner, (counts.get(one.owner) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? [...owners.keys()][0];
}
