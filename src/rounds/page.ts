/** The program's own issue: what it is for and how it stands. It changes when what it shows changes. */
import type { MilestoneProgress } from '../check/progress.ts';
import { inertLine, literal } from '../markdown.ts';
import { unified } from '../model/checklist.ts';
import type { Issue, WorkIssue } from '../model/github.ts';
import { bodyOf } from '../model/mark.ts';
import type { Plan, Risk, Session, WorkItem } from '../model/plan.ts';
import { planUrl, type Source } from '../model/source.ts';
import {
  type Block,
  decisionText,
  ownerText,
  type ProgramRecord,
  programBlockOf,
  programKey,
} from '../sync/block.ts';
import { bodyHas, readsAlike } from '../sync/body.ts';
import type { Edit, UpdateIssue } from '../sync/change.ts';
import { referencedIds, resolved, type Text } from '../sync/reference.ts';
import { characters, shortened } from '../text.ts';
import { headed } from './listing.ts';
import { footnote, outlookTable, type Slips } from './outlook.ts';
import { readySearch } from './ready.ts';
import type { Timing } from './timing.ts';

/** More than anybody reads of one kind; fewer where the page would not leave room for what people write around it. */
const mostListed = [60, 20, 5, 0];
const maxPage = 50_000;
const maxRisk = 1_000;
const maxKept = 30;

/** What the page shows beside the plan. */
export interface PageView {
  /** By the id of the work. */
  readonly issues: ReadonlyMap<string, WorkIssue>;
  readonly milestones: readonly MilestoneProgress[];
  /** The key of each session's newest issue, by the session's id. */
  readonly sessions: ReadonlyMap<string, string>;
  /** Whether an id has an issue, or will have one when the run is over. */
  readonly isThere: (id: string) => boolean;
  readonly record: ProgramRecord;
  readonly timing: Timing;
  readonly slips?: Slips;
}

/** Shorter lists where it would be longer than 50,000 characters: people write around it too. */
export function pageOf(plan: Plan, view: PageView, source: Source): Block {
  const pages = mostListed.map((most) => () => pageListing(most, plan, view, source));
  const fits = (page: Block) => characters(resolved(page.text, () => 9_999_999)) <= maxPage;
  const [longest = () => programBlockOf(plan, source), ...shorter] = pages;
  return shorter.reduce((page, next) => (fits(page) ? page : next()), longest());
}

function pageListing(maxListed: number, plan: Plan, view: PageView, source: Source): Block {
  const outlook = outlookSection(view, maxListed);
  const work = [...plan.work.values()].filter(({ id }) => view.isThere(id));
  const phases = work.filter(({ kind }) => kind === 'phase');
  const workstreams = work.filter(({ kind }) => kind === 'workstream');
  const risks = [...plan.risks.values()];
  const decisions = [...plan.decisions.values()].reverse();
  return programBlockOf(
    plan,
    source,
    [
      ...headed(
        'Phases',
        phases.map((phase) => ['#', { issue: phase.id }, ` — ${progress(phase, plan, view)}`]),
        maxListed,
      ),
      ...readySearch(plan, [...view.issues.values()][0]?.repository ?? source.repository, source),
      ...headed(
        'Workstreams',
        workstreams.map(({ id }) => ['#', { issue: id }]),
        maxListed,
      ),
      ...headed('Milestones', view.milestones.map(milestoneText), maxListed),
      ...outlook,
      ...headed(
        'Risks',
        risks.map((risk) => riskText(risk, view)),
        maxListed,
      ),
      ...headed(
        'Owners',
        [...plan.owners.values()].map((owner) => [ownerText(owner)]),
        maxListed,
      ),
      ...headed('Working cadence', cadence(plan, view, source), maxListed),
      ...headed(
        'Decisions',
        decisions.map((one) => [`${decisionText(one, plan, source)}, ${one.date}`]),
        Math.min(maxListed, 12),
      ),
    ],
    view.record,
    outlook,
  );
}

/** Its days pass, and so it says of which day it is. Only what it says beside that is a reason to write it anew. */
function outlookSection(view: PageView, maxListed: number): readonly Text[] {
  const table = outlookTable(view, maxListed);
  if (table.length === 0) return [];
  const { timing } = view;
  const asOf = `As of ${timing.network.today}; written anew when something else here changes.`;
  return [['### Forecast'], [`${asOf} ${footnote(timing)}`], ...table];
}

/** As `outlookSection` has written it. */
const outlookPattern = /### Forecast\n\nAs of \d{4}-\d\d-\d\d; [^\n]*\n\n\|[^\n]*(?:\n\|[^\n]*)*/;

/** The text with the forecast that the issue has: what is the same but for the forecast is the same. */
function withOutlookOf(body: string, text: string): string {
  const old = outlookPattern.exec(unified(bodyOf(body)?.block ?? ''))?.[0];
  return old === undefined ? text : text.replace(outlookPattern, () => old);
}

function progress({ id }: WorkItem, plan: Plan, { issues }: PageView): string {
  const items = [...plan.work.values()].filter(({ phase }) => phase === id);
  const closed = items.filter((item) => (issues.get(item.id)?.state ?? 'open') !== 'open');
  return `${closed.length} of ${items.length} closed`;
}

/** Without its date, which its own page has: what is said in two places changes in two. */
function milestoneText({ title, url, closed, total }: MilestoneProgress): Text {
  const name = url === undefined ? literal(title) : `[${literal(title)}](<${url}>)`;
  return [`${name} — ${closed} of ${total} closed`];
}

function riskText({ title, text, keepTogether }: Risk, { isThere }: PageView): Text {
  const kept = keepTogether.filter(isThere).slice(0, maxKept);
  const [, ...together] = kept.flatMap((issue) => [', #', { issue }]);
  return [
    `**${inertLine(title)}**: ${inertLine(shortened(text, maxRisk))}`,
    ...(kept.length === 0 ? [] : [' Kept together: #', ...together]),
  ];
}

/** One line for each entry, with where its last issue or its files are. */
function cadence({ cadence, owners, decisions }: Plan, { sessions }: PageView, source: Source): Text[] {
  const [decision] = decisions.values();
  const folder = decision?.at.file.replace(/\/[^/]*$/, '');
  const where = folder === undefined ? '' : `, in [${literal(folder)}](<${planUrl(folder, source)}>)`;
  return [
    ...[...cadence.sessions.values()].map((session): Text => {
      const last = sessions.get(session.id);
      return [
        `**${inertLine(session.title)}**: ${rhythm(session)}`,
        ...(last === undefined ? [] : [', the last one is #', { issue: last }]),
      ];
    }),
    ...cadence.reviews.map(({ title, after }): Text => [`**${inertLine(title)}**: after each ${after}`]),
    ...cadence.logs.map(({ title, owner }): Text => {
      const keeper = owners.get(owner ?? '');
      const by = keeper ? `, kept by ${literal(keeper.name)}` : '';
      return [`**${inertLine(title)}**: after each conversation${by}${where}`];
    }),
  ];
}

function rhythm({ weeks, weekday }: Session): string {
  const day = weekday.charAt(0).toUpperCase() + weekday.slice(1);
  return weeks === 1 ? `each ${day}` : `every ${weeks} weeks on ${day}`;
}

/** What has to be done so that the issue reads like this. */
export function pageChange(
  plan: Plan,
  page: Block,
  issue: WorkIssue & Partial<Pick<Issue, 'title'>>,
  numberOf: (id: string) => number | undefined,
): UpdateIssue[] {
  const { body = '', title = plan.program.title } = issue;
  const known = referencedIds(page.text).every((id) => numberOf(id) !== undefined);
  const text = withOutlookOf(body, resolved(page.text, numberOf));
  const edits: Edit[] = [];
  if (title !== plan.program.title)
    edits.push({ field: 'title', old: title, new: plan.program.title, why: 'plan' });
  const isSame = known && bodyHas(text, body);
  if (!isSame && !(known && readsAlike(text, body))) edits.push({ field: 'text', why: 'plan' });
  if (edits.length === 0 && isSame) return [];
  const none = { addLabels: [], removeLabels: [], assign: [], unassign: [], reopen: false };
  return [
    {
      kind: 'update-issue',
      id: programKey(plan),
      issue: { ...issue, body },
      ...(title === plan.program.title ? {} : { title: plan.program.title }),
      ...(isSame ? {} : { block: page.text }),
      ...none,
      isPage: true,
      edits,
    },
  ];
}
