/** The parts of the page that are words and tables. */
import { besideTexts } from '../rounds/program-line.ts';
import { longDate } from './axis.ts';
import type { BurnUp } from './burn-up.ts';
import type { SiteChange } from './changes.ts';
import type { SiteData, SiteMilestone, SiteWork } from './data.ts';
import { anchor, type Content, type Html, html } from './html.ts';
import { prose } from './prose.ts';

const healthWords: Readonly<Record<string, string>> = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
  unknown: 'no forecast',
};
/** In a list; more are counted. */
const mostListed = 8;
const mostFolded = 25;

/** What a reader sees first. */
export function nowPart(data: SiteData): Html {
  const { verdict, closed, total, milestones, today, p50, p85, violations } = data;
  const dated = milestones.some(({ due, p85 }) => due !== undefined || p85 !== undefined);
  return html`<p class="verdict ${data.health}">${verdict}</p>
<p>${progressBar(closed, total)} <b>${closed} of ${total}</b> closed, as of ${longDate(today)}${p50 && p85 ? html`. All of it is done by <b>${longDate(p50)}</b> in half of the simulated runs, by <b>${longDate(p85)}</b> in 85 %` : ''}.</p>
${violations > 0 && html`<p class="warning">${violations} ${violations === 1 ? 'issue was' : 'issues were'} closed before what blocks ${violations === 1 ? 'it' : 'them'}.</p>`}
<div class="wide" tabindex="0" role="group" aria-label="Milestones"><table><thead><tr><th scope="col">Milestone</th><th scope="col">Done</th>${dated && html`<th scope="col">Promised</th><th scope="col">Forecast</th><th scope="col">Health</th><th scope="col">Driven by</th>`}</tr></thead><tbody>
${milestones.map((one) => milestoneRow(one, data, dated))}</tbody></table></div>`;
}

function milestoneRow(one: SiteMilestone, data: SiteData, dated: boolean): Html {
  const { title, url, closed, total, due, p50, p85, keeps, health, overruled, moved, first, drivers } = one;
  const said = overruled?.is ?? health;
  return html`<tr><th scope="row">${anchor(url, title)}</th><td data-label="Done">${progressBar(closed, total)} ${closed} of ${total}${besideText(one)}</td>${
    dated &&
    html`<td data-label="Promised">${due === undefined ? '–' : longDate(due)}${moved > 0 && html`<br> <small>moved ${moved === 1 ? 'once' : `${moved} times`}${first !== undefined && first !== due ? `, first ${longDate(first)}` : ''}</small>`}</td>
<td data-label="Forecast">${p50 && p85 ? html`${longDate(p50)} – <br>${longDate(p85)}${keeps !== undefined && html`<br> <small>kept in ${Math.round(keeps * 100)} %</small>`}` : '–'}</td>
<td data-label="Health">${said !== undefined && said !== 'unknown' ? html`<span class="health ${said}">${healthWords[said]}</span>` : '–'}${overruled && html`<br> <small>says a person until ${longDate(overruled.until)}: ${overruled.because} (computed: ${healthWords[health ?? 'unknown']})</small>`}</td>
<td data-label="Driven by">${drivers.slice(0, 3).map((id) => html`<span class="line">${workName(data, id)}</span>`)}</td>`
  }</tr>`;
}

/** What GitHub counts in a milestone beside the plan. */
function besideText(milestone: SiteMilestone): readonly Html[] {
  return besideTexts(milestone).map((text) => html`<br> <small>${text}</small>`);
}

/** By owner: what can be done now, what waits and for whom, what is promised next. */
export function ownersPart(data: SiteData): Html {
  const open = data.work.filter(({ kind, state }) => kind !== 'phase' && state === 'open');
  const byId = new Map(data.work.map((one) => [one.id, one]));
  const name = new Map(data.owners.map((one) => [one.id, one.name]));
  return html`<div class="cards">${data.owners.map((owner) => {
    const own = open.filter((one) => one.owner === owner.id);
    const ready = own.filter(({ stage }) => stage === 'ready');
    const blocked = own.filter(({ stage }) => stage !== 'ready');
    const promised = own
      .filter(({ due }) => due !== undefined)
      .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
    return html`<section class="card" data-owner="${owner.id}"><h3>${owner.name}${owner.placeholder && html` <span class="tag">placeholder</span>`}</h3>
<p>${progressBar(owner.closed, owner.total)} ${owner.closed} of ${owner.total}${owner.members.length > 0 && html`<br> <small>${owner.members.join(', ')}</small>`}</p>
${listOf('Ready', ready, (one) => workLink(one))}
${listOf('Waiting', blocked, (one) => html`${workLink(one)} <small>for ${waitedFor(one, byId, name)}</small>`)}
${listOf('Next promises', promised, (one) => html`${longDate(one.due ?? '')}: ${workLink(one)}`)}</section>`;
  })}</div>`;
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
  const rest = work.slice(mostListed);
  const items = (list: readonly SiteWork[]) =>
    html`<ul>${list.map((one) => html`<li>${line(one)}</li>`)}</ul>`;
  return html`<h4>${title} <span class="count">${work.length}</span></h4>${items(work.slice(0, mostListed))}${rest.length > 0 && html`<details><summary>${rest.length} more</summary>${items(rest.slice(0, mostFolded))}${rest.length > mostFolded && html`<p><a href="#work">… and ${rest.length - mostFolded} more in the table</a></p>`}</details>`}`;
}

/** Since when, for a heading: days as people write them. */
export function changesName({ changes }: SiteData): string {
  const { since = '' } = changes ?? {};
  return /^\d{4}-\d\d-\d\d$/.test(since) ? longDate(since) : since;
}

/** What moved, came, went, was waived, decided and done. */
export function changesPart({ changes }: SiteData): Html | undefined {
  if (!changes) return undefined;
  const { groups, unread } = changes;
  const line = ({ pieces }: SiteChange) => html`<li>${pieces.map(({ text, url }) => anchor(url, text))}</li>`;
  return html`${groups.length === 0 && html`<p>${unread === undefined ? 'Nothing changed.' : 'Nothing is known to have changed.'}</p>`}
${groups.map(({ title, lines }) => html`<h3>${title ?? 'Beside the milestones'}</h3><ul>${lines.map(line)}</ul>`)}${unread !== undefined && html`<p class="missing">${sentence(unread)}</p>`}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Gates with what holds them. */
export function gatesPart(data: SiteData): Html | undefined {
  if (data.gates.length === 0) return undefined;
  return html`<ul class="plain">${data.gates.map(
    ({ id, state, waitsFor, unticked }) =>
      html`<li><span class="gate ${state}">${state}</span> ${workName(data, id)}${
        state === 'held' &&
        html` <small>${[
          ...(waitsFor.length > 0 ? [`waits for ${waitsFor.length}`] : []),
          ...(unticked > 0 ? [`${unticked} on its checklist not ticked`] : []),
        ].join(', ')}</small>`
      }</li>`,
  )}</ul>`;
}

/** Decisions, newest first. */
export function decisionsPart({ decisions }: SiteData): Html | undefined {
  if (decisions.length === 0) return undefined;
  const newest = [...decisions].sort((a, b) => b.number - a.number);
  return html`<ul class="plain">${newest.map(({ number, title, date, status, url }) => html`<li>${anchor(url, `${number}. ${title}`)} <small>${status}, ${longDate(date)}</small></li>`)}</ul>`;
}

/** Risks as they are written in the plan. */
export function risksPart({ risks }: SiteData): Html | undefined {
  if (risks.length === 0) return undefined;
  return html`${risks.map(({ title, text }) => html`<details><summary>${title}</summary>${prose(text)}</details>`)}`;
}

/** Reviews, and the next sessions. */
export function reviewsPart(data: SiteData): Html | undefined {
  const open = data.work.filter(({ kind }) => kind === 'review');
  if (open.length + data.sessions.length === 0) return undefined;
  return html`<ul class="plain">${data.sessions.map(({ title, day }) => html`<li>${longDate(day)}: ${title}</li>`)}${open.map((one) => html`<li>${workLink(one)} <small>${one.state === 'open' ? (one.end ? `by the estimates ${longDate(one.end)}` : 'open') : `closed${one.closedAt ? ` ${longDate(one.closedAt.slice(0, 10))}` : ''}`}</small></li>`)}</ul>`;
}

/** What there is to do, all of it: the table that the filters work on. */
export function workPart(data: SiteData): Html {
  const owners = new Map(data.owners.map(({ id, name }) => [id, name]));
  const milestones = new Map(data.milestones.map(({ id, title }) => [id, title]));
  const work = data.work.filter(({ kind }) => kind !== 'phase');
  return html`<p class="filters" hidden><label>Find <input type="search" id="find"></label> <label>Owner <select id="owner"><option value="">all</option>${data.owners.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select></label> <label>State <select id="stage"><option value="">all</option>${['ready', 'blocked', 'done', 'dropped', 'out-of-order'].map((stage) => html`<option value="${stage}">${stageWords[stage]}</option>`)}</select></label> <span id="found" role="status"></span></p>
<div class="wide" tabindex="0" role="group" aria-label="All work"><table id="all"><thead><tr><th scope="col">Work</th><th scope="col">Owner</th><th scope="col">Milestone</th><th scope="col">State</th><th scope="col">Ends</th></tr></thead><tbody>
${work.map(
  (
    one,
  ) => html`<tr data-owner="${one.owner}" data-stage="${one.stage}"><th scope="row">${workLink(one)}</th><td>${owners.get(one.owner) ?? one.owner}</td><td>${milestones.get(one.milestone ?? '') ?? ''}</td><td><span class="stage ${one.stage}">${stageWords[one.stage]}</span></td><td>${one.closedAt?.slice(0, 10) ?? one.end ?? ''}</td></tr>
`,
)}</tbody></table></div>`;
}

const stageWords: Readonly<Record<string, string>> = {
  ready: 'ready',
  blocked: 'waiting',
  done: 'done',
  dropped: 'given up',
  'out-of-order': 'closed too early',
};

/** How much there was, and how much was done: of the program, and folded of each milestone. */
export function burnUpPart(data: SiteData): Html {
  const title = new Map(data.milestones.map((one) => [one.id, one.title]));
  const [program, ...each] = data.burnUp;
  return html`<p class="key"><span class="swatch scope"></span> in the plan <span class="swatch done"></span> closed</p>
${data.unread !== undefined && html`<p class="missing">${sentence(data.unread)}</p>`}
${program && burnUpPicture(data.program.title, program)}
${each.map((one) => html`<details><summary>${title.get(one.milestone ?? '') ?? ''}</summary>${burnUpPicture(title.get(one.milestone ?? '') ?? '', one)}</details>`)}`;
}

function burnUpPicture(name: string, { scope, done, due }: BurnUp): Html {
  const days = [...scope, ...done].map(({ day }) => Date.parse(day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = Math.max(1, ...scope.map(({ count }) => count), ...done.map(({ count }) => count));
  const x = (day: string) =>
    Math.round(last === first ? 1_000 : ((Date.parse(day) - first) / (last - first)) * 1_000);
  const y = (count: number) => Math.round(200 - (count / most) * 190);
  /** Counts hold until the next one. */
  const steps = (points: readonly { day: string; count: number }[], from: number) => {
    let text = `M0 ${y(from)}`;
    for (const { day, count } of points) text += `H${x(day)}V${y(count)}`;
    return `${text}H1000`;
  };
  const grown = scope.flatMap((point, index) => {
    const before = scope[index - 1]?.count;
    return before === undefined || point.commit === undefined
      ? []
      : [{ ...point, more: point.count - before }];
  });
  const date = (time: number) => longDate(new Date(time).toISOString().slice(0, 10));
  return html`<figure class="burn-up"><svg width="100%" height="220" role="img" aria-label="${name}: ${done.at(-1)?.count ?? 0} of ${scope.at(-1)?.count ?? 0} done"><svg y="10" width="100%" height="200" viewBox="0 0 1000 200" preserveAspectRatio="none"><path class="done" d="${steps(done, 0)}V200H0z"/><path class="scope" d="${steps(scope, scope[0]?.count ?? 0)}"/></svg><text x="4" y="22">${most}</text><text x="4" y="208">0</text></svg>
<figcaption>${date(first)} to ${date(last)}${due !== undefined && `, promised ${longDate(due)}`}</figcaption>
${grown.length > 0 && html`<details><summary>How it grew <span class="count">${grown.length}</span></summary><ul>${grown.map(({ day, count, more, by, commit, pullRequest, url }) => html`<li>${longDate(day)}: ${more > 0 ? `+${more}` : `−${-more}`}, ${count} in all, by ${by ?? 'somebody'} in ${anchor(url, pullRequest === undefined ? `commit ${commit?.slice(0, 7) ?? ''}` : `#${pullRequest}`)}</li>`)}</ul></details>`}</figure>`;
}

function progressBar(closed: number, total: number): Html {
  const share = total === 0 ? 0 : Math.round((closed / total) * 100);
  return html`<svg class="progress" width="96" height="10" role="img" aria-label="${closed} of ${total}"><rect class="track" width="100%" height="10" rx="5"/><rect class="done" width="${share}%" height="10" rx="5"/></svg>`;
}

function workLink({ title, url, issue }: SiteWork): Html {
  return html`${anchor(url, title)}${issue !== undefined && html` <small>#${issue}</small>`}`;
}

function workName({ work }: SiteData, id: string): Content {
  const one = work.find((other) => other.id === id);
  return one ? workLink(one) : id;
}
