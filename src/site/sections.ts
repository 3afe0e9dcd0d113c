/** The parts of the page that are words and tables. */

import { besideTexts } from '../rounds/program-line.ts';
import { daysLater } from '../schedule/calendar.ts';
import { healthRule } from '../schedule/health.ts';
import { plural } from '../text.ts';
import type { SiteChange } from './changes.ts';
import type { SiteData, SiteMilestone, SiteSession, SiteWork, Stage } from './data.ts';
import { dayText, spanText } from './days.ts';
import { anchor, type Content, type Html, html } from './html.ts';
import { prose, sentence } from './prose.ts';

const healthWords: Readonly<Record<string, string>> = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
  unknown: 'no forecast',
};
/** In a list; more are counted. */
const mostListed = 8;
const mostFolded = 25;
/** In a line. */
const mostNamed = 3;

/** What a reader sees first. */
export function nowPart(data: SiteData): Html {
  const { verdict, closed, total, milestones, today, p50, p85, violations, basis } = data;
  const shown = columnsOf(milestones);
  const heads: readonly (readonly [name: string, isShown: boolean])[] = [
    ['Milestone', true],
    ['Health', shown.health],
    ['Done', true],
    ['Promised', shown.promised],
    ['Forecast, 50–85 %', shown.forecast],
    ['Driven by', shown.driven],
  ];
  const note = basis?.note;
  return html`<p class="verdict ${data.health}">${verdict}</p>
<p>${progressBar(closed, total)} <b>${closed} of ${total}</b> closed, as of ${dayText(today)}${p50 && p85 ? html`. All of it is done by <b>${dayText(p50)}</b> in half of the simulated runs, by <b>${dayText(p85)}</b> in 85 %` : ''}.</p>
${note !== undefined && html`<p class="missing">${note}</p>`}
${violations > 0 && html`<p class="warning">${violations} ${violations === 1 ? 'issue was' : 'issues were'} closed before what blocks ${violations === 1 ? 'it' : 'them'}.</p>`}
${
  milestones.length > 0 &&
  html`<div class="wide" tabindex="0" role="group" aria-label="Milestones"><table id="milestones"><thead><tr>${heads.map(([name, isShown]) => isShown && html`<th scope="col">${name}</th>`)}</tr></thead><tbody>
${milestones.map((one) => milestoneRow(one, data, shown))}</tbody></table></div>`
}
${shown.health && html`<p class="key">Health: ${healthRule}.</p>`}
${basis === undefined && html`<p class="missing">Nothing in the plan says how long its work takes: with estimates there is a forecast.</p>`}`;
}

/** What there is something to say of: a column of dashes says nothing. */
interface Columns {
  readonly health: boolean;
  readonly promised: boolean;
  readonly forecast: boolean;
  readonly driven: boolean;
}

function columnsOf(milestones: readonly SiteMilestone[]): Columns {
  return {
    health: milestones.some(({ health = 'unknown', overruled }) => health !== 'unknown' || overruled),
    promised: milestones.some(({ due, moved }) => due !== undefined || moved > 0),
    forecast: milestones.some(({ p85 }) => p85 !== undefined),
    driven: milestones.some(({ drivers }) => drivers.length > 0),
  };
}

function milestoneRow(one: SiteMilestone, data: SiteData, shown: Columns): Html {
  const { title, url, closed, total, due, p50, p85, drivers } = one;
  return html`<tr><th scope="row">${anchor(url, title)}</th>${shown.health && html`<td data-label="Health">${healthOf(one)}</td>`}<td data-label="Done">${progressBar(closed, total)} <span class="whole">${closed} of ${total}</span>${besideText(one)}</td>${shown.promised && html`<td class="day" data-label="Promised">${due === undefined ? 'nothing' : dayText(due)}${slipOf(one)}</td>`}${shown.forecast && html`<td class="day" data-label="Forecast">${p50 && p85 ? spanText(p50, p85) : reached(one)}</td>`}${shown.driven && html`<td data-label="Driven by">${drivers.slice(0, 3).map((id) => html`<span class="line">${workName(data, id)}</span>`)}</td>`}</tr>
`;
}

function healthOf({ due, health = 'unknown', overruled, keeps }: SiteMilestone): Content {
  const said = overruled?.is ?? health;
  const word = said === 'unknown' && due === undefined ? 'not promised' : healthWords[said];
  return html`<span class="health ${said}">${word}</span>${keeps !== undefined && html` <small class="line">kept in ${Math.round(keeps * 100)} %</small>`}${overruled && html` <small class="line">A person says so until ${dayText(overruled.until)}: ${overruled.because} (computed: ${healthWords[health]})</small>`}`;
}

/** Where a promise was before, and who moved it last. */
function slipOf({ due, first, moved, moves }: SiteMilestone): Html | undefined {
  if (moved === 0) return undefined;
  const days = first && due ? daysLater(first, due) : 0;
  const { by, pullRequest } = moves.at(-1) ?? {};
  const said = [
    `moved ${moved === 1 ? 'once' : `${moved} times`}`,
    ...(days === 0
      ? []
      : [`${days > 0 ? '+' : '−'}${plural(Math.abs(days), 'day')} since ${dayText(first ?? '')}`]),
    ...(by === undefined ? [] : [`last by ${by}${pullRequest === undefined ? '' : ` (#${pullRequest})`}`]),
  ];
  return html` <small class="line">${said.join(', ')}</small>`;
}

/** Without a forecast: because nothing is open, or because too little is known. */
function reached({ closed, total }: SiteMilestone): string {
  return total > 0 && closed === total ? 'reached' : 'unknown';
}

/** What GitHub counts in a milestone beside the plan. */
function besideText(milestone: SiteMilestone): readonly Html[] {
  return besideTexts(milestone).map((text) => html` <small class="line">${text}</small>`);
}

/** By owner: what can be done now, what waits and for whom, what is promised next. */
export function ownersPart(data: SiteData): Html {
  const open = data.work.filter(({ kind, state }) => kind !== 'phase' && state === 'open');
  const byId = new Map(data.work.map((one) => [one.id, one]));
  const name = new Map(data.owners.map((one) => [one.id, one.name]));
  return html`<div class="cards">${data.owners.map((owner) => {
    const own = open.filter((one) => one.owner === owner.id);
    const of = (stage: Stage) => own.filter((one) => one.stage === stage);
    const blocked = of('blocked').sort(byDay(({ begin }) => begin));
    const promised = own.filter(({ due }) => due !== undefined).sort(byDay(({ due }) => due));
    return html`<section class="card" data-owner="${owner.id}"><h3>${owner.name}${owner.placeholder && html` <span class="tag">placeholder</span>`}</h3>
<p>${progressBar(owner.closed, owner.total)} ${owner.closed} of ${owner.total}${owner.members.length > 0 && html` <small class="line">${owner.members.join(', ')}</small>`}</p>
${own.length === 0 && html`<p><small>Nothing is open.</small></p>`}
${listOf('In progress', of('in-progress'), (one) => html`${workLink(one)} <small>by ${one.assignees.join(', ')}</small>`)}
${listOf('Ready', of('ready'), (one) => workLink(one))}
${listOf('Waiting', blocked, (one) => html`${workLink(one)} <small>for ${waitedFor(one, byId, name)}</small>`)}
${listOf('Next promises', promised, (one) => html`${dayText(one.due ?? '')}: ${workLink(one)}`)}</section>`;
  })}</div>`;
}

/** Days that are not known come last; what is of one day stays as it was. */
function byDay(day: (one: SiteWork) => string | undefined): (a: SiteWork, b: SiteWork) => number {
  const late = '9999-99';
  return (a, b) => {
    const [one, other] = [day(a) ?? late, day(b) ?? late];
    return one === other ? 0 : one < other ? -1 : 1;
  };
}

function waitedFor(
  { waitsFor }: SiteWork,
  byId: ReadonlyMap<string, SiteWork>,
  name: ReadonlyMap<string, string>,
): string {
  const owners = waitsFor.map((id) => {
    const work = byId.get(id);
    return work ? (name.get(work.owner) ?? work.owner) : id;
  });
  const known = [...new Set(owners)];
  return known.length === 0
    ? 'what nobody may read'
    : known.slice(0, 3).join(', ') + (known.length > 3 ? ' and others' : '');
}

function listOf(
  title: string,
  work: readonly SiteWork[],
  line: (one: SiteWork) => Content,
): Html | undefined {
  if (work.length === 0) return undefined;
  const shown = work.length > mostListed + 2 ? work.slice(0, mostListed) : work;
  const rest = work.slice(shown.length);
  const items = (list: readonly SiteWork[]) =>
    html`<ul>${list.map((one) => html`<li>${line(one)}</li>`)}</ul>`;
  return html`<h4>${title} <span class="count">${work.length}</span></h4>${items(shown)}${rest.length > 0 && html`<details><summary>${rest.length} more</summary>${items(rest.slice(0, mostFolded))}${rest.length > mostFolded && html`<p><a href="#work">… and ${rest.length - mostFolded} more in the table</a></p>`}</details>`}`;
}

/** Since when, for a heading: days as people write them. */
export function changesName({ changes }: SiteData): string {
  const { since = '' } = changes ?? {};
  return /^\d{4}-\d\d-\d\d$/.test(since) ? dayText(since) : since;
}

/** What moved, came, went, was waived, decided and done. */
export function changesPart({ changes }: SiteData): Html | undefined {
  if (!changes) return undefined;
  const { groups, unread } = changes;
  const line = ({ pieces }: SiteChange) => html`<li>${pieces.map(({ text, url }) => anchor(url, text))}</li>`;
  return html`${groups.length === 0 && html`<p>${unread === undefined ? 'Nothing changed.' : 'Nothing is known to have changed.'}</p>`}
${groups.map(({ title, lines }) => html`<h3>${title ?? 'Beside the milestones'}</h3><ul>${lines.map(line)}</ul>`)}${unread !== undefined && html`<p class="missing">${sentence(unread)}</p>`}`;
}

/** Gates with what holds them. */
export function gatesPart(data: SiteData): Html | undefined {
  if (data.gates.length === 0) return undefined;
  return html`<ul class="plain">${data.gates.map(
    ({ id, state, waitsFor, unticked }) =>
      html`<li><span class="gate ${state}">${state}</span> ${workName(data, id)}${state === 'held' && html` <small>${holding(data, waitsFor, unticked)}</small>`}</li>`,
  )}</ul>`;
}

function holding(data: SiteData, waitsFor: readonly string[], unticked: number): Content {
  const named = waitsFor
    .slice(0, mostNamed)
    .map((id, index) => html`${index > 0 && ', '}${workName(data, id)}`);
  const more = waitsFor.length - named.length;
  const parts: Content[] = [
    ...(named.length === 0 ? [] : [html`waits for ${named}${more > 0 && ` and ${more} more`}`]),
    ...(unticked === 0 ? [] : [`${unticked} on its checklist not ticked`]),
  ];
  if (parts.length === 0) return 'nothing blocks it: it is yet to be closed';
  return parts.map((part, index) => html`${index > 0 && '; '}${part}`);
}

/** Decisions, newest first. */
export function decisionsPart(data: SiteData): Html | undefined {
  const { decisions } = data;
  if (decisions.length === 0) return undefined;
  const newest = [...decisions].sort((a, b) => b.number - a.number);
  return html`<ul class="plain">${newest.map(({ number, title, date, status, affects, url }) => html`<li>${anchor(url, `${number}. ${title}`)} <small>${status}, ${dayText(date)}${affects.length > 0 && html`; about ${affectedBy(data, affects)}`}</small></li>`)}</ul>`;
}

function affectedBy(data: SiteData, ids: readonly string[]): Content {
  const titles = new Map(data.work.map(({ id, title }) => [id, title]));
  const more = ids.length - mostNamed;
  const named = ids.slice(0, mostNamed).map((id) => titles.get(id) ?? id);
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Risks as they are written in the plan; folded where together they are long. */
export function risksPart({ risks }: SiteData): Html | undefined {
  if (risks.length === 0) return undefined;
  const isShort = risks.reduce((sum, { text }) => sum + text.length, 0) < longText;
  return html`${risks.map(({ title, text }) => html`<details class="paper"${isShort && ' open'}><summary>${title}</summary>${prose(text)}</details>`)}`;
}

/** Of more characters than this nobody reads all at once. */
const longText = 3_000;

/** Reviews, and the next sessions: what comes back is one line. */
export function reviewsPart(data: SiteData): Html | undefined {
  const reviews = data.work.filter(({ kind }) => kind === 'review');
  if (reviews.length + data.sessions.length === 0) return undefined;
  const ids = [...new Set(data.sessions.map(({ id }) => id))];
  const sessions = ids.map((id) => data.sessions.filter((one) => one.id === id));
  return html`<ul class="plain">${sessions.map(sessionLine)}${reviews.map((one) => html`<li><span class="stage ${one.stage}">${stageWords[one.stage]}</span> ${workLink(one)} <small>${endText(one)}</small></li>`)}</ul>`;
}

function sessionLine(days: readonly SiteSession[]): Html {
  const [next, ...later] = days;
  const [after, last] = [later.slice(0, mostNamed), later.slice(mostNamed).at(-1)];
  const then = [...after.map(({ day }) => dayText(day)), ...(last ? [`… ${dayText(last.day)}`] : [])];
  return html`<li><span class="tag">session</span> ${next?.title} <b>${dayText(next?.day ?? '')}</b>${then.length > 0 && html` <small>then ${then.join(', ')}</small>`}</li>`;
}

/** When it was closed, or when it ends by the estimates. */
function endText({ state, closedAt, end, incomplete }: SiteWork): string {
  if (state !== 'open') return closedAt === undefined ? '' : dayText(closedAt.slice(0, 10));
  if (end === undefined) return '';
  return incomplete ? `${dayText(end)} or later` : dayText(end);
}

/** What there is to do, all of it: the table that the filters work on. */
export function workPart(data: SiteData): Html {
  const owners = new Map(data.owners.map(({ id, name }) => [id, name]));
  const milestones = new Map(data.milestones.map(({ id, title }) => [id, title]));
  const work = data.work.filter(({ kind }) => kind !== 'phase');
  return html`<p class="filters" hidden><label>Find <input type="search" id="find"></label> <label>Owner <select id="owner"><option value="">all</option>${data.owners.map(({ name }) => html`<option value="${name}">${name}</option>`)}</select></label> <label>State <select id="stage"><option value="">all</option>${Object.values(stageWords).map((word) => html`<option>${word}</option>`)}</select></label> <span id="found" role="status"></span></p>
${work.length > mostPrinted && html`<p class="paper">Too much for paper: the table of ${work.length} is on the page, and in plan.csv.</p>`}
<div class="wide${work.length > mostPrinted && ' screen'}" tabindex="0" role="group" aria-label="All work"><table id="all"><thead><tr><th scope="col">Work</th><th scope="col">Owner</th><th scope="col">Milestone</th><th scope="col">State</th><th scope="col">Ends</th></tr></thead><tbody>
${work.map(
  (
    one,
  ) => html`<tr><th>${workLink(one)}</th><td>${owners.get(one.owner) ?? one.owner}</td><td>${milestones.get(one.milestone ?? '') ?? ''}</td><td><span class="stage ${one.stage}">${stageWords[one.stage]}</span></td><td>${endText(one)}</td></tr>
`,
)}</tbody></table></div>`;
}

/** Rows: on paper more are pages that nobody turns. */
const mostPrinted = 150;

const stageWords: Readonly<Record<Stage, string>> = {
  'in-progress': 'in progress',
  ready: 'ready',
  blocked: 'waiting',
  done: 'done',
  dropped: 'given up',
  'out-of-order': 'closed too early',
};

/** A part of a whole, as wide as it is large. */
function progressBar(closed: number, total: number): Html {
  const share = total === 0 ? 0 : Math.round((closed / total) * 100);
  return html`<svg class="progress" width="72" height="10" role="img" aria-label="${closed} of ${total}"><rect class="track" width="100%" height="10" rx="5"/><rect class="done" width="${share}%" height="10" rx="5"/></svg>`;
}

function workLink({ title, url, issue }: SiteWork): Html {
  return html`${anchor(url, title)}${issue !== undefined && html` <small>#${issue}</small>`}`;
}

function workName({ work }: SiteData, id: string): Content {
  const one = work.find((other) => other.id === id);
  return one ? workLink(one) : id;
}
