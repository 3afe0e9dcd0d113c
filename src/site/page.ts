/** `index.html`: one file that asks nobody for anything. */
import { createHash } from 'node:crypto';
import { burnUpPart } from './burn-up-picture.ts';
import type { SiteData } from './data.ts';
import { graphs } from './graph.ts';
import { anchor, type Content, Html, html } from './html.ts';
import { prose } from './prose.ts';
import { script } from './script.ts';
import {
  changesName,
  changesPart,
  decisionsPart,
  gatesPart,
  nowPart,
  ownersPart,
  reviewsPart,
  risksPart,
  workPart,
} from './sections.ts';
import { style } from './style.ts';
import { timeline, zoomStyle } from './timeline.ts';

/** Of a page: so much opens at once, and goes through mail. */
const mostBytes = 1_024 * 1_024;

/** @returns the whole file */
export async function sitePage(all: SiteData): Promise<string> {
  const data = all.p85 === undefined ? withoutCritical(all) : all;
  const graph = await graphs(data);
  const whole = pageOf(data, graph, true);
  return Buffer.byteLength(whole) > mostBytes ? pageOf(data, graph, false) : whole;
}

/** Where nobody can say when the program ends, nothing in it has no slack: what has no estimate takes no time, and all of it would. */
function withoutCritical(data: SiteData): SiteData {
  return { ...data, work: data.work.map((one) => ({ ...one, critical: false })) };
}

/** @param hasWork whether each piece of work has a line of time */
function pageOf(data: SiteData, graph: Html, hasWork: boolean): string {
  const sections: readonly (readonly [id: string, title: string, content: Content])[] = [
    ['now', 'Now', nowPart(data)],
    ['timeline', 'Timeline', timeline(data, hasWork)],
    ['graph', 'What waits for what', graph],
    ['burn-up', 'Burn-up', burnUpPart(data)],
    ['who', 'Who', ownersPart(data)],
    ['changes', `Changes since ${changesName(data)}`, changesPart(data)],
    ['gates', 'Gates', gatesPart(data)],
    ['decisions', 'Decisions', decisionsPart(data)],
    ['risks', 'Risks', risksPart(data)],
    ['reviews', 'Reviews and sessions', reviewsPart(data)],
    ['work', 'All work', workPart(data)],
  ];
  const shown = sections.filter(([, , content]) => content !== undefined);
  const { program, repository } = data;
  const body = shown.map(
    ([id, title, content]) => html`<section id="${id}"><h2>${title}</h2>${content}</section>
`,
  );
  const looks = style + zoomStyle(html`${body}`.text);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(looks)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${program.title}</title>
<style>${raw(looks)}</style>
</head>
<body>
<a class="skip" href="#now">To the page</a>
<svg width="0" height="0" aria-hidden="true"><defs>${['tip', 'heavy-tip'].map((id) => html`<marker id="${id}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="${id}" d="M0 0 8 4 0 8z"/></marker>`)}</defs></svg>
<header><h1>${anchor(program.url, program.title)}</h1>
${program.purpose !== undefined && html`<details class="paper"><summary>What it is for</summary>${prose(program.purpose)}${program.objectives.length > 0 && html`<ul>${program.objectives.map((one) => html`<li>${one}</li>`)}</ul>`}</details>`}
<nav aria-label="Sections"><ul>${shown.map(([id, title]) => html`<li><a href="#${id}">${id === 'changes' ? 'Changes' : title}</a></li>`)}</ul></nav></header>
<main>
${body}</main>
<footer><p>Made by Plan Sync from the plan and the issues of ${anchor(repository.url, repository.name)}, ${data.now.slice(0, 16).replace('T', ' ')} UTC. Beside it: plan.json (every number here), plan.csv, plan.ics.</p></footer>
<script>${raw(script)}</script>
</body>
</html>
`;
  return page.text;
}

/** Our own style and script, which are no text. */
const raw = (text: string) => new Html(text);

/** As a Content-Security-Policy names what it lets in. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
