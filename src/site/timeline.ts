/** Phases, milestones and gates on a line of time: promise against forecast, today, and the chain that drives the end. */
import { type TimeAxis, timeAxis } from './axis.ts';
import type { SiteData, SiteMilestone, SiteWork } from './data.ts';
import { dayText, spanText } from './days.ts';
import { withoutDetours } from './detours.ts';
import { anchor, type Content, type Html, html } from './html.ts';

/** In CSS pixels, as all heights here. */
const rowHeight = 34;
const headHeight = 22;
/** Of work; with more, its links are in the graph and in the table alone. */
const mostLinked = 300;
/** In a chart of one of many phases: what people look at as closely as that is not years long. */
const mostTicks = 60;
/** Of work in a phase, more are not drawn. */
const mostRows = 400;

interface Row {
  readonly label: Content;
  /** What its line of time has to show. */
  readonly days: readonly string[];
  /** What is drawn, at a height. */
  readonly draw: (y: number, axis: TimeAxis) => Html;
}

/** From row to row, by their places in the list. */
interface Link {
  readonly from: number;
  readonly to: number;
  readonly end: string;
  readonly begin: string;
}

/**
 * The whole section; nothing where no day is known.
 * @param hasWork whether there is room for a chart of each phase
 */
export function timeline(data: SiteData, hasWork: boolean): Html | undefined {
  const phases = data.work.filter(({ kind }) => kind === 'phase');
  const inside = (id: string) => data.work.filter(({ phase }) => phase === id);
  const top = [
    ...data.milestones.map(milestoneRow),
    ...phases.map((one) => phaseRow(one, inside(one.id))),
    ...data.work.filter(({ gate, kind }) => gate && kind !== 'phase').map(workRow),
  ];
  if (top.every(({ days }) => days.length === 0)) return undefined;
  const chain = chainOf(data);
  const isLarge = data.work.length > mostLinked;
  return html`<fieldset class="zoom"><legend>Zoom</legend>
<label><input type="radio" name="zoom" id="zoom-all" checked> all</label>
<label><input type="radio" name="zoom" id="zoom-quarter"> quarter</label>
<label><input type="radio" name="zoom" id="zoom-month"> month</label>
<label><input type="radio" name="zoom" id="zoom-week"> week</label></fieldset>
<p class="key"><span><i class="swatch done"></i> done</span> <span><i class="swatch plan"></i> by the estimates</span> <span><i class="swatch critical"></i> the same, without slack</span> <span><i class="swatch band"></i> forecast, 50–85 %</span> <span>◆ promised</span> <span>◇ promised first</span> <span><i class="now"></i> today</span></p>
${chart('Milestones, phases and gates', top, data.today, [])}
${chain.length > 1 && html`<h3>What drives the end</h3>${chart('The chain that drives the end', chain.map(workRow), data.today, chained(chain))}`}
${hasWork ? worksOf(data, phases, isLarge) : html`<p class="missing">When each piece of work begins and ends is in the table below, and in plan.csv: there is too much of it to be drawn.</p>`}`;
}

/** Phases, each folded, and what is in none. */
function worksOf(data: SiteData, phases: readonly SiteWork[], isLarge: boolean): Html {
  const rows = (title: string, work: readonly SiteWork[]) => foldedRows(title, work, data.today, isLarge);
  const loose = data.work.filter(({ kind, phase }) => kind !== 'phase' && phase === undefined);
  return html`<h3 class="screen">What is in them</h3><div class="folds">${phases.map(({ id, title }) =>
    rows(
      title,
      data.work.filter(({ phase }) => phase === id),
    ),
  )}${rows('Workstreams', loose)}</div>`;
}

function foldedRows(
  title: string,
  work: readonly SiteWork[],
  today: string,
  isLarge: boolean,
): Html | undefined {
  if (work.length === 0) return undefined;
  const shown = work.slice(0, mostRows);
  const left = work.length - shown.length;
  return html`<details><summary>${title} <span class="count">${work.length}</span></summary>
${chart(title, shown.map(isLarge ? withoutLink : workRow), today, linksOf(shown), isLarge ? mostTicks : undefined)}
${left > 0 && html`<p>… and ${left} more, in the table below.</p>`}</details>`;
}

/** On a line of its own: of what ends next week and what ends in years nobody sees both. */
function chart(
  name: string,
  rows: readonly Row[],
  today: string,
  links: readonly Link[],
  most?: number,
): Html | undefined {
  const days = rows.flatMap((row) => row.days);
  if (days.length === 0) return html`<p class="missing">No day is known of any of it.</p>`;
  const axis = timeAxis(nearTo(today, days) ? [...days, today] : days, { ...(most && { most }) });
  const height = headHeight + rows.length * rowHeight;
  const top = (row: number) => headHeight + row * rowHeight;
  const edges = rows.map((_, row) => `M0 ${top(row)}H${axis.days}`).join('');
  return html`<div class="chart"><ul class="labels">${rows.map(({ label }) => html`<li><span>${label}</span></li>`)}</ul>
<div class="track" tabindex="0" role="group" aria-label="${name} on a line of time"><svg class="time long-${longer(axis.days)}" width="100%" height="${height}" role="img" aria-label="${name}">
<svg width="100%" height="${height}" viewBox="0 0 ${axis.days} ${height}" preserveAspectRatio="none"><path class="tick" d="${edges}"/>${axis.scales.map(({ looks, ticks }) => html`<path class="tick ${looks.join(' ')}" d="${ticks.map(({ date }) => `M${axis.place(date)} 0V${height}`).join('')}"/>`)}</svg>
${axis.scales.map(({ looks, ticks }) => html`<g class="${looks.join(' ')}" transform="translate(0 15)">${ticks.map(({ date, label }, index) => label !== undefined && html`<text${index % 4 > 0 && html` class="few"`} x="${axis.at(date)}" dx="4">${label}</text>`)}</g>`)}
${rows.map(({ draw }, row) => draw(top(row), axis))}
<svg width="100%" height="${height}" viewBox="0 0 ${axis.days} ${height}" preserveAspectRatio="none"><path class="dependency" d="${links.map((link) => elbow(link, axis, top)).join('')}"/>${axis.shows(today) && html`<path class="today" d="M${axis.place(today)} 0V${height}"/>`}</svg>
</svg></div></div>`;
}

/** Whether a line that shows these days can show today too, and still be read. */
function nearTo(today: string, days: readonly string[]): boolean {
  const axis = timeAxis(days);
  const place = axis.place(today);
  return place > -axis.days && place < 2 * axis.days;
}

/** Down from the end of the one, and along to where the other begins. */
function elbow({ from, to, end, begin }: Link, axis: TimeAxis, top: (row: number) => number): string {
  const edge = from < to ? rowHeight - 8 : 8;
  return `M${axis.after(end)} ${top(from) + edge}V${top(to) + rowHeight / 2}H${axis.place(begin)}`;
}

/** Months, for the style: how wide a line of time is that people look at closely follows from how long it is. */
const month = 30;
const longer = (days: number) => Math.ceil(days / month);

/** In CSS pixels of a day. */
const closely = { quarter: 8, month: 24, week: 60 } as const;

/** The rules for lines of time of every length that a page has. */
export function zoomStyle(page: string): string {
  const lengths = [...new Set([...page.matchAll(/class="time long-(\d+)"/g)].map(([, one]) => Number(one)))];
  const rule = (zoom: keyof typeof closely) =>
    lengths
      .map(
        (one) => `#timeline:has(#zoom-${zoom}:checked) .long-${one}{width:${one * month * closely[zoom]}px}`,
      )
      .join('');
  return rule('quarter') + rule('month') + rule('week');
}

function milestoneRow(one: SiteMilestone): Row {
  const { title, url, due, p50, p85, closed, total, first } = one;
  const said = [
    due === undefined ? 'no promise' : `promised ${dayText(due)}`,
    ...(p50 && p85 ? [`50 % by ${dayText(p50)}, 85 % by ${dayText(p85)}`] : []),
    `${closed} of ${total} closed`,
  ].join(', ');
  return {
    label: html`<b>${anchor(url, title)}</b>`,
    days: [due, p50, p85, first].filter((day) => day !== undefined),
    draw: (y, axis) => html`<g><title>${title}: ${said}</title>
${p50 && p85 ? html`<rect class="band" x="${axis.at(p50)}" width="${axis.span(p50, p85)}" y="${y + 10}"/>` : undefined}
${first !== undefined && first !== due && html`<text class="before" x="${axis.at(first)}" y="${y + 23}">◇</text>`}
${due !== undefined && html`<text class="promise ${one.overruled?.is ?? one.health ?? ''}" x="${axis.at(due)}" y="${y + 23}">◆</text>`}</g>`,
  };
}

function phaseRow(one: SiteWork, inside: readonly SiteWork[]): Row {
  const days = inside.flatMap(({ begin, end }) => (begin && end ? [begin, end] : [])).sort();
  const [from, to] = [days[0], days.at(-1)];
  const done = inside.filter(({ state }) => state !== 'open').length;
  const share = inside.length === 0 ? 0 : done / inside.length;
  return {
    label: anchor(one.url, one.title),
    days: from && to ? [from, to] : [],
    draw: (y, axis) => {
      if (!from || !to) return html``;
      const width = Number.parseFloat(axis.span(from, to));
      return html`<g><title>${one.title}: ${spanText(from, to)}, ${done} of ${inside.length} closed</title>
<rect class="plan" x="${axis.at(from)}" width="${width}%" y="${y + 10}"/>
${share > 0 && html`<rect class="done" x="${axis.at(from)}" width="${Number((width * share).toFixed(2))}%" y="${y + 10}"/>`}</g>`;
    },
  };
}

function workRow(one: SiteWork): Row {
  const { begin, end, due } = one;
  const kind = one.state !== 'open' ? 'done' : one.critical ? 'critical' : 'plan';
  return {
    label: html`${one.gate && html`<span class="tag">gate</span> `}${anchor(one.url, one.title)}`,
    days: [begin, end, due].filter((day) => day !== undefined),
    draw: (y, axis) =>
      html`<g>${(begin ?? due) !== undefined && html`<title>${wordsOf(one)}</title>`}${begin && end ? html`<rect class="${kind}" x="${axis.at(begin)}" width="${axis.span(begin, end)}" y="${y + 10}"/>` : undefined}${due !== undefined && html`<text class="promise" x="${axis.at(due)}" y="${y + 23}">◆</text>`}</g>`,
  };
}

function withoutLink(one: SiteWork): Row {
  return { ...workRow(one), label: one.title };
}

/** For who points at it. */
function wordsOf({ begin, end, due }: SiteWork): string {
  const promised = due === undefined ? [] : [`promised ${dayText(due)}`];
  return [...(begin && end ? [spanText(begin, end)] : []), ...promised].join(', ');
}

/** Of the milestone that ends last: what drives it, in order. */
function chainOf({ milestones, work }: SiteData): SiteWork[] {
  const last = [...milestones]
    .filter(({ p85, drivers }) => p85 !== undefined && drivers.length > 0)
    .sort((a, b) => ((a.p85 ?? '') < (b.p85 ?? '') ? 1 : -1))[0];
  const byId = new Map(work.map((one) => [one.id, one]));
  return (last?.drivers ?? []).flatMap((id) => byId.get(id) ?? []);
}

/** Each holds up the next one, be it that the plan says so or that one owner has both. */
function chained(chain: readonly SiteWork[]): Link[] {
  return chain.flatMap(({ begin }, to) => {
    const end = chain[to - 1]?.end;
    return end && begin ? [{ from: to - 1, to, end, begin }] : [];
  });
}

/** What holds up the end of the program: open work without slack that waits for such. */
function linksOf(work: readonly SiteWork[]): Link[] {
  const place = new Map(work.map(({ id }, index) => [id, index]));
  const all = work.flatMap(({ blockedBy }, to) =>
    blockedBy.flatMap(({ on, waived }) => {
      const from = waived === undefined ? place.get(on) : undefined;
      return from === undefined ? [] : [{ from, to }];
    }),
  );
  return withoutDetours(all, work.length).flatMap(({ from, to }) => {
    const [one, other] = [work[from], work[to]];
    if (!one?.critical || !other?.critical || !one.end || !other.begin) return [];
    return [{ from, to, end: one.end, begin: other.begin }];
  });
}
