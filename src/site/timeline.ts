/** Phases, milestones and gates on a line of time: promise against forecast, today, and the chain that drives the end. */
import { longDate, type TimeAxis, timeAxis } from './axis.ts';
import type { SiteData, SiteMilestone, SiteWork } from './data.ts';
import { anchor, type Content, type Html, html } from './html.ts';

/** In CSS pixels. */
const rowHeight = 30;
/** Of work; with more, its links are in the graph and in the table alone. */
const mostLinked = 300;
/** Of work in a phase, more are not drawn. */
const mostRows = 400;

interface Row {
  readonly label: Content;
  /** What is drawn, at a height. */
  readonly draw: (y: number, axis: TimeAxis) => Html;
  /** From when to when, where dependency lines begin and end. */
  readonly from?: string;
  readonly to?: string;
}

/** The whole section. */
export function timeline(data: SiteData): Html {
  const phases = data.work.filter(({ kind }) => kind === 'phase');
  const loose = data.work.filter(({ kind, phase }) => kind !== 'phase' && phase === undefined);
  const inside = (id: string) => data.work.filter(({ phase }) => phase === id);
  const axis = timeAxis(daysOf(data));
  const top = [
    ...data.milestones.map(milestoneRow),
    ...phases.map((one) => phaseRow(one, inside(one.id))),
    ...data.work.filter(({ gate, kind }) => gate && kind !== 'phase').map(workRow),
  ];
  const chain = chainOf(data);
  const isLarge = data.work.length > mostLinked;
  return html`<fieldset class="zoom"><legend>Zoom</legend>
<label><input type="radio" name="zoom" id="zoom-all" checked> all</label>
<label><input type="radio" name="zoom" id="zoom-quarter"> quarter</label>
<label><input type="radio" name="zoom" id="zoom-month"> month</label>
<label><input type="radio" name="zoom" id="zoom-week"> week</label></fieldset>
<p class="key"><span class="swatch done"></span> done <span class="swatch plan"></span> by the estimates <span class="swatch band"></span> forecast, 50–85 % <span class="swatch critical"></span> no slack <span class="sign">◆</span> promised <span class="sign">▏</span> today</p>
${chart('Milestones, phases and gates', top, axis, data.today, [])}
${chain.length > 1 && html`<h3>What drives the end</h3>${chart('The chain that drives the end', chain.map(workRow), axis, data.today, linksOf(chain))}`}
${phases.map((one) => foldedRows(one.title, inside(one.id), axis, data.today, isLarge))}
${loose.length > 0 && foldedRows('Workstreams', loose, axis, data.today, isLarge)}`;
}

function foldedRows(
  title: string,
  work: readonly SiteWork[],
  axis: TimeAxis,
  today: string,
  isLarge: boolean,
): Html | undefined {
  if (work.length === 0) return undefined;
  const shown = work.slice(0, mostRows);
  const left = work.length - shown.length;
  return html`<details><summary>${title} <span class="count">${work.length}</span></summary>
${chart(title, shown.map(isLarge ? withoutLink : workRow), axis, today, linksOf(shown.filter(({ critical }) => critical)))}
${left > 0 && html`<p>… and ${left} more, in the table below.</p>`}</details>`;
}

/** @param links pairs of rows, the earlier one first */
function chart(
  name: string,
  rows: readonly Row[],
  axis: TimeAxis,
  today: string,
  links: readonly (readonly [number, number])[],
): Html {
  const height = rows.length * rowHeight;
  return html`<div class="chart"><ul class="labels">${rows.map(({ label }) => html`<li><span>${label}</span></li>`)}</ul>
<div class="track" tabindex="0" role="group" aria-label="${name} on a line of time"><svg class="time" width="100%" height="${height + 22}" role="img" aria-label="${name}">
${axis.ticks.map(
  ({ date, label }, index) =>
    html`<line class="tick" x1="${axis.at(date)}" x2="${axis.at(date)}" y1="0" y2="${height}"/><text class="month${index % 4 > 0 ? ` few-${index % 2}` : ''}" x="${axis.at(date)}" y="${height + 16}">${label}</text>`,
)}
<line class="today" x1="${axis.at(today)}" x2="${axis.at(today)}" y1="0" y2="${height}"><title>Today, ${longDate(today)}</title></line>
${links.map(([from, to]) => linkLine(rows[from], rows[to], from, to, axis))}
${rows.map(({ draw }, index) => draw(index * rowHeight, axis))}
</svg></div></div>`;
}

function linkLine(
  one: Row | undefined,
  other: Row | undefined,
  from: number,
  to: number,
  axis: TimeAxis,
): Html {
  if (one?.to === undefined || other?.from === undefined) return html``;
  const middle = (row: number) => row * rowHeight + rowHeight / 2;
  return html`<line class="dependency" x1="${axis.at(one.to)}" y1="${middle(from)}" x2="${axis.at(other.from)}" y2="${middle(to)}"/>`;
}

function milestoneRow(one: SiteMilestone): Row {
  const { title, url, due, p50, p85, closed, total, first } = one;
  const said = [
    due === undefined ? 'no promise' : `promised ${longDate(due)}`,
    ...(p50 && p85 ? [`50 % by ${longDate(p50)}, 85 % by ${longDate(p85)}`] : []),
    `${closed} of ${total} closed`,
  ].join(', ');
  return {
    label: html`<b>${anchor(url, title)}</b>`,
    draw: (y, axis) => html`<g><title>${title}: ${said}</title>
${p50 && p85 ? html`<rect class="band" x="${axis.at(p50)}" width="${axis.span(p50, p85)}" y="${y + 9}" height="12"/>` : undefined}
${first !== undefined && first !== due && html`<text class="before" x="${axis.at(first)}" y="${y + 20}">◇</text>`}
${due !== undefined && html`<text class="promise ${one.overruled?.is ?? one.health ?? ''}" x="${axis.at(due)}" y="${y + 20}">◆</text>`}</g>`,
  };
}

function phaseRow(one: SiteWork, inside: readonly SiteWork[]): Row {
  const days = inside.flatMap(({ begin, end }) => (begin && end ? [begin, end] : [])).sort();
  const [from, to] = [days[0], days.at(-1)];
  const done = inside.filter(({ state }) => state !== 'open').length;
  const share = inside.length === 0 ? 0 : done / inside.length;
  return {
    label: anchor(one.url, one.title),
    ...(from && to ? { from, to } : {}),
    draw: (y, axis) => {
      if (!from || !to) return html``;
      const width = Number.parseFloat(axis.span(from, to));
      return html`<g><title>${one.title}: ${longDate(from)} to ${longDate(to)}, ${done} of ${inside.length} closed</title>
<rect class="plan" x="${axis.at(from)}" width="${width}%" y="${y + 7}" height="16"/>
<rect class="done" x="${axis.at(from)}" width="${Number((width * share).toFixed(2))}%" y="${y + 7}" height="16"/></g>`;
    },
  };
}

function workRow(one: SiteWork): Row {
  const { begin, end, due } = one;
  const kind = one.stage === 'done' ? 'done' : one.critical ? 'critical' : 'plan';
  return {
    label: html`${one.gate && html`<span class="tag">gate</span> `}${anchor(one.url, one.title)}`,
    ...(begin && end ? { from: begin, to: end } : {}),
    draw: (y, axis) => html`<g>${(begin ?? due) !== undefined && html`<title>${spanOf(one)}</title>`}
${begin && end ? html`<rect class="${kind}" x="${axis.at(begin)}" width="${axis.span(begin, end)}" y="${y + 8}" height="14"/>` : undefined}
${due !== undefined && html`<text class="promise" x="${axis.at(due)}" y="${y + 20}">◆</text>`}</g>`,
  };
}

function withoutLink(one: SiteWork): Row {
  return { ...workRow(one), label: one.title };
}

/** In words, for who points at it. */
function spanOf({ begin, end, due }: SiteWork): string {
  const promised = due === undefined ? [] : [`promised ${due}`];
  return [...(begin && end ? [`${begin} to ${end}`] : []), ...promised].join(', ');
}

/** Of the milestone that ends last: what drives it, in order. */
function chainOf({ milestones, work }: SiteData): SiteWork[] {
  const last = [...milestones]
    .filter(({ p85, drivers }) => p85 !== undefined && drivers.length > 0)
    .sort((a, b) => ((a.p85 ?? '') < (b.p85 ?? '') ? 1 : -1))[0];
  const byId = new Map(work.map((one) => [one.id, one]));
  return (last?.drivers ?? []).flatMap((id) => byId.get(id) ?? []);
}

/** Rows of which one waits for the other. */
function linksOf(work: readonly SiteWork[]): (readonly [number, number])[] {
  const place = new Map(work.map(({ id }, index) => [id, index]));
  return work.flatMap(({ blockedBy }, to) =>
    blockedBy.flatMap(({ on, waived }): (readonly [number, number])[] => {
      const from = place.get(on);
      return from === undefined || waived !== undefined ? [] : [[from, to]];
    }),
  );
}

function daysOf({ today, milestones, work }: SiteData): string[] {
  return [
    today,
    ...milestones.flatMap(({ due, p50, p85, first }) =>
      [due ?? [], p50 ?? [], p85 ?? [], first ?? []].flat(),
    ),
    ...work.flatMap(({ begin, end, due }) => [begin ?? [], end ?? [], due ?? []].flat()),
  ];
}
