/** What a pull request changes on GitHub, what had drifted before it, and what its changes touch further on. */

import { literal } from '../markdown.ts';
import type { PullRequestView } from '../rounds/pull-request.ts';
import { type Change, followsEvents, isOfText, isRestoring } from '../sync/change.ts';
import { capped, plural } from '../text.ts';
import { changeTable, outcomesOf } from './changes.ts';
import { brief, bullets, folded, foldedSection, items, more, section, stacked } from './layout.ts';
import { ownerName, workLink } from './links.ts';
import { moves } from './moves.ts';
import { planChanges } from './plan-changes.ts';
import type { SyncReport } from './report.ts';
import { unsettled } from './violations.ts';

const maxUnfolded = 10;
const maxTouched = 6;
const maxWaiting = 4;
const maxNames = 8;

/** @param room of all of it */
export function pullRequest(report: SyncReport, room: number): string {
  const { pullRequest: view } = report;
  return view
    ? stacked(
        unsettled(report, room / 8),
        own(report, view, room / 2),
        moves(report, room / 8),
        furtherOn(report, view, room / 4),
        assumptions(report, view, room / 8),
        drifted(report, view, room / 4),
      )
    : '';
}

/** In the words of the plan where it can be compared; what that is on GitHub is a matter for who wants to know. */
function own(report: SyncReport, view: PullRequestView, room: number): string {
  const { own } = view;
  const why = whyAll(view);
  const words = planChanges(report, room / 2);
  const content = changeTable(report, outcomesOf(report, own), room / 2);
  const isFolded = words !== '' || own.length > maxUnfolded || own.every(isOfText);
  const technical =
    content === '' || !isFolded ? content : folded(`${plural(own.length, 'change')} on GitHub`, content);
  return content === '' && words === ''
    ? ''
    : section('What this pull request changes', why, words, technical);
}

/** Why all that is due counts as its own. */
function whyAll({ uncompared, comparison }: PullRequestView): string {
  if (uncompared === undefined) return '';
  return comparison
    ? 'It brings the first plan.'
    : `All that is due counts as of this pull request: ${literal(uncompared)}.`;
}

/** What a risk keeps together is one web: what changes here was assumed there. */
function assumptions(report: SyncReport, { assumptions }: PullRequestView, room: number): string {
  const { plan } = report;
  const lines = assumptions.flatMap(({ risk, others }) =>
    others.map((id) => `${workLink(report, id)} · ${ownerName(report, id)} · ${brief(risk.title, 60)}`),
  );
  const risks = assumptions.map(({ risk }) => brief(plan.risks.get(risk.id)?.title ?? risk.id, 200));
  return lines.length === 0
    ? ''
    : section(
        'Assumptions that this may change',
        `The plan keeps these together with what changes here (${risks.join('; ')}). Does what they assume still hold?`,
        bullets(lines, room),
      );
}

/** What people changed on GitHub is one thing, and what the plan asks for and no run has made yet another. */
function drifted(report: SyncReport, { drift }: PullRequestView, room: number): string {
  const [putRight, unapplied] = [
    drift.filter(isRestoring),
    drift.filter((change) => !isRestoring(change) && !followsEvents(change)),
  ];
  const listed = (title: string, changes: readonly Change[]) =>
    foldedSection(title, changes.length, 0, changeTable(report, outcomesOf(report, changes), room / 2));
  return stacked(
    listed('Changed on GitHub, against the plan', putRight),
    listed('In the plan before, and not applied yet', unapplied),
  );
}

function furtherOn(report: SyncReport, { downstream }: PullRequestView, room: number): string {
  const { touched, owners } = downstream;
  if (touched.length === 0) return '';
  const waiting = new Set(touched.flatMap((one) => one.waiting));
  const { plan } = report;
  const named = (ids: readonly string[], name: (id: string) => string | undefined) => {
    const { shown, left } = capped(ids, maxNames);
    return [...shown.map((id) => brief(name(id) ?? id)), ...(left > 0 ? [more(left)] : [])].join(', ');
  };
  const count = `${plural(waiting.size, 'open issue')} ${waiting.size === 1 ? 'waits' : 'wait'} for what this changes`;
  const lines = touched.slice(0, maxTouched).map(({ id, waiting }) => {
    const { shown, left } = capped(waiting, maxWaiting);
    const links = [...shown.map((one) => workLink(report, one)), ...(left > 0 ? [more(left)] : [])];
    return `${workLink(report, id)}<br>→ ${links.join('<br>→ ')}`;
  });
  const rest = touched.length - lines.length;
  const list = bullets([...lines, ...(rest > 0 ? [more(rest)] : [])], room);
  return section(
    'Further on',
    items([`${count}.`, `**Owners:** ${named(owners, (id) => plan.owners.get(id)?.name)}`]),
    folded('What waits, nearest first', list),
  );
}
