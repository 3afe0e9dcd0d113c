/** Burn-up: how much there was, and how much was closed, over time. */
import { plural } from '../text.ts';
import { timeAxis } from './axis.ts';
import type { BurnUp, ScopePoint } from './burn-up.ts';
import type { SiteData } from './data.ts';
import { dayText, spanText } from './days.ts';
import { anchor, type Content, type Html, html } from './html.ts';
import { sentence } from './prose.ts';

/** In CSS pixels. */
const height = 180;
/** Of the changes of its size: more are folded. */
const mostOpen = 5;

/** The program, and folded each milestone. */
export function burnUpPart(data: SiteData): Html {
  const titles = new Map(data.milestones.map(({ id, title }) => [id, title]));
  const [program, ...each] = data.burnUp;
  const titled = each.map((one) => [titles.get(one.milestone ?? '') ?? '', one] as const);
  return html`${data.unread !== undefined && html`<p class="missing">${sentence(data.unread)} Where its history is not known, the plan is shown as if it had always been as large as it is.</p>`}
${program && burnUp(data.program.title, program)}
<div class="folds">${titled.map(([title, one]) => html`<details><summary>${title} <span class="count">${lastOf(one.done)} of ${lastOf(one.scope)}</span></summary>${burnUp(title, one)}</details>`)}</div>`;
}

function lastOf(points: readonly { readonly count: number }[]): number {
  return points.at(-1)?.count ?? 0;
}

/** A picture only where it shows something. */
function burnUp(name: string, one: BurnUp): Html {
  const { scope, done, due } = one;
  const [all, closed] = [lastOf(scope), lastOf(done)];
  const [first = '', today = ''] = [firstDay(one), scope.at(-1)?.day];
  const promised = due !== undefined && `, promised for ${dayText(due)}`;
  if (all === 0 && closed === 0) return html`<p>There is nothing in it yet${promised}.</p>`;
  const isFlat = closed === 0 && scope.every(({ count }) => count === all);
  if (isFlat || first === today)
    return html`<p>${all} in the plan since ${dayText(first)}, ${closed === 0 ? 'and nothing closed yet' : `${closed} closed`}${promised}.</p>${growth(scope)}`;
  return html`<figure class="burn-up"><p class="key"><span><i class="swatch scope"></i> ${all} in the plan</span> <span><i class="swatch done"></i> ${closed} closed</span>${due !== undefined && html` <span>promised for ${dayText(due)}</span>`}</p>
${curves(name, one)}
<figcaption>${spanText(first, today)}</figcaption>
${growth(scope)}</figure>`;
}

function firstDay({ scope, done }: BurnUp): string {
  return [...scope, ...done].map(({ day }) => day).sort()[0] ?? '';
}

/** Counts hold until the next one. */
function curves(name: string, one: BurnUp): Html {
  const { scope, done } = one;
  const axis = timeAxis([firstDay(one), ...scope.map(({ day }) => day), ...done.map(({ day }) => day)], {
    margin: 0,
  });
  const most = Math.max(1, ...scope.map(({ count }) => count), ...done.map(({ count }) => count));
  const y = (count: number) => Math.round(height - (count / most) * (height - 4));
  const end = axis.place(scope.at(-1)?.day ?? '') + 1;
  const start = axis.place(firstDay(one));
  const steps = (points: readonly { day: string; count: number }[], from: number) =>
    `M${start} ${y(from)}${points.map(({ day, count }) => `H${axis.place(day)}V${y(count)}`).join('')}H${end}`;
  const { ticks = [] } = axis.scales[0] ?? {};
  const lines = ticks.map(({ date }) => `M${axis.place(date)} 0V${height}`).join('');
  return html`<div class="curves"><div class="counts"><span>${most}</span><span>0</span></div>
<svg width="100%" height="${height + 20}" role="img" aria-label="${name}: ${lastOf(done)} of ${lastOf(scope)} closed"><svg width="100%" height="${height}" viewBox="0 0 ${axis.days} ${height}" preserveAspectRatio="none"><path class="tick" d="${lines}M0 ${height - 1}H${axis.days}"/><path class="done" d="${steps(done, 0)}V${height}H${start}z"/><path class="scope" d="${steps(scope, scope[0]?.count ?? 0)}"/></svg>${ticks.map(({ date, label }, index) => label !== undefined && html`<text${index % 4 > 0 && html` class="few"`} x="${axis.at(date)}" dx="2" y="${height + 15}">${label}</text>`)}</svg></div>`;
}

/** Each change of its size, with what made it so. */
function growth(scope: readonly ScopePoint[]): Html | undefined {
  const grown = scope.flatMap((point, index) => {
    const before = scope[index - 1]?.count;
    return before === undefined || point.commit === undefined ? [] : [{ point, more: point.count - before }];
  });
  if (grown.length === 0) return undefined;
  const lines = grown.map(({ point, more }) => html`<li>${growthLine(point, more)}</li>`);
  return html`<details class="paper"${grown.length <= mostOpen && ' open'}><summary>How its size changed <span class="count">${plural(grown.length, 'time')}</span></summary><ul>${lines}</ul></details>`;
}

function growthLine({ day, count, by, commit = '', pullRequest, url }: ScopePoint, more: number): Content {
  const name = pullRequest === undefined ? `commit ${commit.slice(0, 7)}` : `#${pullRequest}`;
  return html`${dayText(day)}: ${more > 0 ? `+${more}` : `−${-more}`}, ${count} in all, by ${by ?? 'somebody'} in ${anchor(url, name)}`;
}
