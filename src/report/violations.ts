/** What was finished before what blocks it, or would be: who, when, with what, and what is still open. */

import type { OpenCriterion } from '../check/criteria.ts';
import { reasonOf } from '../check/diagnostics.ts';
import { byWays } from '../check/merge-messages.ts';
import type { Wait } from '../check/status.ts';
import type { Violation } from '../check/verdict.ts';
import { inertLine, literal } from '../markdown.ts';
import { capped, shortened } from '../text.ts';
import { againTexts } from './again.ts';
import { blocks, brief, bullets, folded, foldedSection, items, more, section, stacked } from './layout.ts';
import { blockerLink, causeLink, commitLink, numberLink, placeLink, workLink } from './links.ts';
import { adviceTexts, waivers } from './remedy.ts';
import type { SyncReport } from './report.ts';

/** More than anybody reads, and far from any limit. */
const maxBlockers = 10;
const maxBlockersTold = 3;
const maxTold = 5;
const maxUnfolded = 5;

/** What fails the run. */
export function violations(report: SyncReport, room: number): string {
  const { violations } = report.check;
  const [only, ...others] = violations;
  if (!only) return '';
  const ways = `**What can be done**\n\n${items([...adviceTexts(violations), ...againTexts(report)])}`;
  if (others.length === 0) return section('Out of order', account(report, only), ways, waivers(report, only));
  const parts = violations.map((one) => stacked(account(report, one), foldedWaivers(report, one)));
  const title = `Out of order (${violations.length.toLocaleString('en')})`;
  const rest = blocks(parts.slice(maxUnfolded), room / 2);
  return section(
    title,
    blocks(parts.slice(0, maxUnfolded), room / 2),
    rest === '' ? '' : folded(more(parts.length - maxUnfolded), rest),
    // They are mostly the same, and so said once.
    ways,
  );
}

/** `owner core is a placeholder`, without what blocks it. */
function criteriaPhrase(violation: Violation): string {
  return literal(reasonOf({ ...violation, waits: [] }));
}

function foldedWaivers(report: SyncReport, violation: Violation): string {
  const yaml = waivers(report, violation);
  return yaml === '' ? '' : folded('The YAML for it', yaml);
}

/** What happened, and what it should have waited for. */
function account(report: SyncReport, violation: Violation): string {
  const { shown, left } = capped(violation.waits, maxBlockers);
  const blockers = [...shown.map((wait) => blockerItem(report, wait)), ...(left > 0 ? [more(left)] : [])];
  const head = `**${workLink(report, violation.id)}** ${closingText(report, violation)}.`;
  const criteria = violation.criteria.flatMap((one) => criterionTexts(report, one));
  return stacked(
    blockers.length === 0 ? head : `${head} Open, and blocking it:`,
    items(blockers),
    criteria.length === 0 ? '' : 'And this had to be so before:',
    items(criteria),
  );
}

function criterionTexts(report: SyncReport, criterion: OpenCriterion): string[] {
  switch (criterion.kind) {
    case 'placeholder': {
      const name = brief(report.plan.owners.get(criterion.owner)?.name ?? criterion.owner);
      return [
        `**${name}** is named, and no placeholder any more — ${placeLink(report, criterion.at)}, ${placeLink(report, criterion.ownerAt)}`,
      ];
    }
    case 'unticked': {
      const { shown, left } = capped(criterion.left, maxBlockers);
      return [
        ...shown.map((one) => `ticked: ${inertLine(shortened(one, 200))}`),
        ...(left > 0 ? [more(left)] : []),
      ];
    }
  }
}

/** `was closed by octocat on 2026-11-24 with 1a2b3c4 “Finish sign-in”` */
function closingText(report: SyncReport, violation: Violation): string {
  const { id, how, closure, causes } = violation;
  const named = causes.map((cause) => causeLink(report, cause)).join(' and ');
  if (how === 'closing') return `would be closed by ${named}`;
  if (violation.ways) return `would be closed ${byWays(violation.ways)}, by ${named}`;
  if (how === 'later') return `will be closed by ${named} once that is merged`;
  const by = closure?.by === undefined ? '' : ` by ${literal(closure.by)}`;
  const on = closure === undefined ? '' : ` on ${literal(closure.at.slice(0, 10))}`;
  const again = report.issues.get(id)?.state === 'open' ? ' (and is open again)' : '';
  return `was closed${by}${on}${named === '' ? through(violation) : ` with ${named}`}${again}`;
}

function through({ closure }: Violation): string {
  const closer = closure?.through;
  switch (closer?.kind) {
    case undefined:
      return '';
    case 'commit':
      return ` with ${commitLink(closer.sha, closer.url)}`;
    case 'pull-request':
      return ` with ${numberLink(closer.number, closer.url)}`;
  }
}

function blockerItem(report: SyncReport, wait: Wait): string {
  const name = blockerLink(report, wait);
  const { because } = wait;
  switch (because.kind) {
    case 'dependency': {
      const { at, because: reason } = because.dependency;
      const why = reason === undefined ? '' : `: ${brief(reason, 200)}`;
      return `${name} — ${placeLink(report, at)}${why}`;
    }
    case 'link':
      return `${name} — linked on GitHub, not in the plan`;
    case 'review':
      return `${name} — ${placeLink(report, because.at)}: a review comes last`;
    case 'item':
      return `${name} — an item of this phase`;
    case 'unreadable':
      return name;
  }
}

/** What is out of order and does not fail the run. */
export function told(report: SyncReport, room: number): string {
  const { tolerated: told } = report.check;
  const unsettled = new Set(report.pullRequest?.unsettles);
  return stacked(
    matterOfWay(report, room / 3),
    toldList(
      report,
      'Out of order once merged',
      'This does not fail here: it is not on the default branch yet.',
      told.filter(({ how, ways }) => how === 'later' && !ways),
      room / 3,
    ),
    toldList(
      report,
      'Out of order before',
      'This does not fail here: it is older than what this run is about.',
      told.filter(({ id, how }) => how !== 'later' && !unsettled.has(id)),
      room / 3,
    ),
  );
}

/** What is closed too early in some ways of merging, and in others not. */
export function matterOfWay(report: SyncReport, room: number): string {
  return toldList(
    report,
    'Out of order by some ways of merging',
    'This does not fail here: merged in another way, it stays open. Whoever merges can also take the closing word out of the message.',
    report.check.tolerated.filter(({ ways }) => ways !== undefined),
    room,
  );
}

/** Work that is closed, and that the plan of a pull request would have wait for something open. */
export function unsettled(report: SyncReport, room: number): string {
  const ids = new Set(report.pullRequest?.unsettles);
  return toldList(
    report,
    'Out of order by this plan',
    'This does not fail here, but merging it does: the plan says that what is closed already waits for what is open.',
    report.check.tolerated.filter(({ id, how }) => how === 'closed' && ids.has(id)),
    room,
  );
}

function toldList(
  report: SyncReport,
  title: string,
  why: string,
  list: readonly Violation[],
  room: number,
): string {
  if (list.length === 0) return '';
  const lines = list.map((violation) => {
    const { shown, left } = capped(violation.waits, maxBlockersTold);
    const names = [...shown.map((wait) => blockerLink(report, wait)), ...(left > 0 ? [more(left)] : [])];
    const open = names.length === 0 ? '' : ` Open, and blocking it: ${names.join(', ')}.`;
    const criteria = violation.criteria.length === 0 ? '' : ` ${criteriaPhrase(violation)}.`;
    return `${workLink(report, violation.id)} ${closingText(report, violation)}.${open}${criteria}`;
  });
  return foldedSection(title, list.length, maxTold, stacked(why, bullets(lines, room)));
}
