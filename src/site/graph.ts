/** What waits for what, as a picture: a box for each piece of work, by phase, coloured by how it stands. */
import type { SiteData, SiteWork } from './data.ts';
import { withoutDetours } from './detours.ts';
import { type Arrow, type Box, type GraphLayout, graphLayout } from './graph-layout.ts';
import { type Content, type Html, html, webAddress } from './html.ts';
import { cutTo, inLines, textWidth } from './measure.ts';

/** With more work than this the first graph shows phases alone. */
const mostBoxes = 60;
/** Of a phase: beyond it a picture helps nobody, and the table does. */
const mostInPhase = 400;
/** In points: of a picture beside which nobody has to scroll on a screen. */
const mostWidth = 1_150;
/** In points, of a window of 1,000. */
const pageWidth = 1_010;
/** In points: what is narrower leaves room for a list beside it. */
const mostBeside = 420;
/** In points: two of them fit on a sheet of paper. */
const mostLow = 560;
const line = 15;
/** Pixels of a line of text in a box. */
const room = 160;
/** Pixels of the name of a frame: what is longer is cut to how wide the frame is. */
const mostOfName = 260;

interface Node {
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly look: string;
  readonly note?: string;
  readonly critical: boolean;
  readonly group?: string;
}

/** The whole section. */
export async function graphs(data: SiteData): Promise<Html> {
  const work = data.work.filter(({ kind }) => kind !== 'phase');
  const phases = data.work.filter(({ kind }) => kind === 'phase');
  const titles = new Map(phases.map(({ id, title }) => [id, title]));
  const legend = html`<p class="key"><span><i class="swatch in-progress"></i> in progress</span> <span><i class="swatch ready"></i> ready</span> <span><i class="swatch blocked"></i> waiting</span> <span><i class="swatch done"></i> done</span> <span><i class="swatch out-of-order"></i> closed too early</span> <span><i class="swatch dropped"></i> given up</span> <span><i class="swatch critical"></i> no slack</span> <span>An arrow that follows from others is left out.</span></p>`;
  const isSmall = work.length <= mostBoxes;
  if (isSmall) {
    const all = data.work.filter((one) => one.kind !== 'phase' || isLinked(one, data.work));
    const whole = await placed(all.map(nodeOf), edgesOf(all), titles);
    if (whole.layout.width <= mostWidth) return html`${legend}${drawn('All work', whole, titles)}`;
  }
  const folded = await foldedToPhases(data, phases, work);
  const isTall = !isSmall && folded.layout.width < mostBeside && folded.layout.height > folded.layout.width;
  const each = await inOrder(phases, async (phase) => {
    const inside = work.filter((one) => one.phase === phase.id);
    return foldedPicture(phase.title, inside, data.work, titles, isSmall);
  });
  const rest = work.filter(({ phase }) => phase === undefined);
  const loose = await foldedPicture('Workstreams', rest, data.work, titles, isSmall);
  return html`${legend}<div${isTall && html` class="beside"`}>${folded.nodes.length > 1 && drawn('Phases', folded, new Map())}<div class="folds">${each}${loose}</div></div>`;
}

/** Whether a phase stands for itself among its items: because it waits for something, or something for it. */
function isLinked(phase: SiteWork, all: readonly SiteWork[]): boolean {
  return [phase, ...all].some((one) =>
    one.blockedBy.some(({ on, waived }) => waived === undefined && (one === phase || on === phase.id)),
  );
}

async function foldedPicture(
  title: string,
  inside: readonly SiteWork[],
  all: readonly SiteWork[],
  titles: ReadonlyMap<string, string>,
  isOpen: boolean,
): Promise<Html | undefined> {
  if (inside.length === 0) return undefined;
  if (inside.length > mostInPhase)
    return html`<details><summary>${title} <span class="count">${inside.length}</span></summary><p>Too many for a picture: see the table.</p></details>`;
  const edges = edgesInto(inside, all);
  const own = new Set(inside.map(({ id }) => id));
  const near = new Set(edges.map(([from]) => from));
  const outside = all.filter(({ id }) => near.has(id) && !own.has(id));
  const loose = inside.map((one): Node => {
    const { group, ...node } = nodeOf(one);
    return node;
  });
  const picture = await placed([...loose, ...outside.map(nodeOf)], edges, titles);
  return html`<details${isOpen && ' open'}><summary>${title} <span class="count">${inside.length}</span></summary>${drawn(title, picture, titles)}</details>`;
}

/** What these wait for, without what follows from the rest: an arrow from outside is one that no arrow inside tells. */
function edgesInto(inside: readonly SiteWork[], all: readonly SiteWork[]): readonly [string, string][] {
  const own = new Set(inside.map(({ id }) => id));
  const near = new Set(inside.flatMap(({ blockedBy }) => blockedBy.map(({ on }) => on)));
  const known = all.filter(({ id }) => own.has(id) || near.has(id));
  const place = new Map(known.map(({ id }, index) => [id, index]));
  const arrows = edgesOf(known).flatMap(([on, id]) => {
    const [from, to] = [place.get(on), place.get(id)];
    return from === undefined || to === undefined ? [] : [{ from, to, edge: [on, id] as [string, string] }];
  });
  return withoutDetours(arrows, known.length).flatMap(({ edge }) => (own.has(edge[1]) ? [edge] : []));
}

async function foldedToPhases(
  data: SiteData,
  phases: readonly SiteWork[],
  work: readonly SiteWork[],
): Promise<Placed> {
  const home = new Map(work.map(({ id, phase }) => [id, phase ?? 'workstreams']));
  const nodes = phases.map((phase): Node => {
    const inside = work.filter((one) => one.phase === phase.id);
    const done = inside.filter(({ state }) => state !== 'open').length;
    const critical = inside.some((one) => one.critical);
    const look = phase.stage === 'out-of-order' ? phase.stage : lookOf(inside, done, phase.stage);
    const { group, ...node } = nodeOf(phase);
    return { ...node, look, critical, note: `${done} of ${inside.length} closed` };
  });
  const rest = work.filter(({ phase }) => phase === undefined);
  if (rest.length > 0) {
    const done = rest.filter(({ state }) => state !== 'open').length;
    const critical = rest.some((one) => one.critical);
    nodes.push({
      id: 'workstreams',
      title: 'Workstreams',
      url: undefined,
      look: lookOf(rest, done, 'plain'),
      note: `${done} of ${rest.length} closed`,
      critical,
    });
  }
  const pairs = new Map<string, [string, string]>();
  for (const one of data.work)
    for (const { on, waived } of one.blockedBy) {
      const [from, to] = [home.get(on) ?? on, home.get(one.id) ?? one.id];
      if (waived === undefined && from !== to) pairs.set(`${from} ${to}`, [from, to]);
    }
  return placed(nodes, acyclic([...pairs.values()]));
}

/** Of what has work in it: by that, and not by whether somebody closed the issue that stands for it. */
function lookOf(inside: readonly SiteWork[], closed: number, otherwise: string): string {
  if (closed === inside.length) return 'done';
  const isBegun = inside.some(({ stage }) => stage !== 'ready' && stage !== 'blocked' && stage !== 'dropped');
  return isBegun ? 'in-progress' : otherwise;
}

/** Phases may wait for each other both ways, through different items: one arrow of the two is enough for a picture. */
function acyclic(pairs: readonly [string, string][]): readonly [string, string][] {
  const seen = new Set<string>();
  return pairs.filter(([from, to]) => {
    if (seen.has(`${to} ${from}`)) return false;
    seen.add(`${from} ${to}`);
    return true;
  });
}

function nodeOf(one: SiteWork): Node {
  const { id, kind, title, url, stage, critical, phase, gate } = one;
  return {
    id,
    title: gate ? `Gate: ${title}` : title,
    url,
    look: stage,
    critical,
    ...(phase === undefined ? (kind === 'phase' ? { group: id } : {}) : { group: phase }),
  };
}

function edgesOf(work: readonly SiteWork[]): readonly [string, string][] {
  return work.flatMap(({ id, blockedBy }) =>
    blockedBy.flatMap(({ on, waived }): [string, string][] => (waived === undefined ? [[on, id]] : [])),
  );
}

/** Nodes with their places. */
interface Placed {
  readonly nodes: readonly Node[];
  readonly lines: readonly (readonly string[])[];
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  readonly groups: readonly string[];
  readonly layout: GraphLayout;
}

async function placed(
  nodes: readonly Node[],
  edges: readonly (readonly [string, string])[],
  titles: ReadonlyMap<string, string> = new Map(),
): Promise<Placed> {
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const groups = [...new Set(nodes.flatMap(({ group }) => group ?? []))];
  const lines = nodes.map(({ title, note }) => [
    ...inLines(title, room),
    ...(note === undefined ? [] : [note]),
  ]);
  const boxes = nodes.map(({ group }, index) => ({
    width: 172,
    height: (lines[index]?.length ?? 1) * line + 14,
    ...(group === undefined ? {} : { group: groups.indexOf(group) }),
  }));
  const arrows = edges.flatMap(([from, to]): Arrow[] => {
    const [one, other] = [place.get(from), place.get(to)];
    if (one === undefined || other === undefined) return [];
    return [{ from: one, to: other, heavy: isHeavy(nodes[one], nodes[other]) }];
  });
  const told = withoutDetours(arrows, nodes.length);
  const names = groups.map((id) => Math.min(mostOfName, textWidth(titles.get(id) ?? '') + 20));
  const layout = await graphLayout({ boxes, arrows: told, names, widest: mostWidth, wide: pageWidth });
  return { nodes, lines, boxes, arrows: told, groups, layout };
}

function drawn(
  name: string,
  { nodes, lines, boxes, arrows, groups, layout }: Placed,
  titles: ReadonlyMap<string, string>,
): Html {
  return html`<div class="graph${layout.width <= mostWidth && ' fits'}${layout.height <= mostLow && ' low'}" tabindex="0" role="group" aria-label="Graph: ${name}"><svg width="${Math.ceil(layout.width) + 8}" height="${Math.ceil(layout.height) + 8}" viewBox="-4 -4 ${Math.ceil(layout.width) + 8} ${Math.ceil(layout.height) + 8}">
<title>${name}</title>
${framesOf(layout, groups, titles)}
${arrows.map((arrow, index) => html`<path class="arrow${arrow.heavy ? ' heavy' : ''}" d="${path(layout.arrows[index] ?? [])}"/>`)}
${nodes.map((node, index) => boxOf(node, lines[index] ?? [], layout.boxes[index] ?? { x: 0, y: 0 }, boxes[index]?.height ?? 0))}
</svg></div>`;
}

function framesOf(
  layout: GraphLayout,
  groups: readonly string[],
  titles: ReadonlyMap<string, string>,
): Content {
  return [...layout.frames].map(([group, { x, y, width, height }]) => {
    const title = titles.get(groups[group] ?? '') ?? '';
    const first = cutTo(title, width - 16);
    return html`<g><rect class="frame" x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}" rx="6"/><text class="phase" x="${Math.round(x + 8)}" y="${Math.round(y + 18)}">${first}</text></g>`;
  });
}

function boxOf(
  { title, url, look, critical }: Node,
  lines: readonly string[],
  { x, y }: { x: number; y: number },
  height: number,
): Html {
  const address = url === undefined ? undefined : webAddress(url);
  const isCut = lines.some((text) => text.endsWith('…'));
  const box = html`${isCut && html`<title>${title}</title>`}<rect height="${height}"/>${lines.map((text, index) => html`<text y="${18 + index * line}">${text}</text>`)}`;
  const place = `translate(${Math.round(x)} ${Math.round(y - height / 2)})`;
  const kind = `node ${look}${critical ? ' critical' : ''}`;
  return address === undefined
    ? html`<g class="${kind}" transform="${place}">${box}</g>`
    : html`<a class="${kind}" transform="${place}" href="${address}">${box}</a>`;
}

function isHeavy(one: Node | undefined, other: Node | undefined): boolean {
  return one?.critical === true && other?.critical === true;
}

function path(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points.map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  // Most arrows are straight, and there may be a thousand.
  if (rest.every(([x]) => x === first[0])) return `M${first.join(' ')}V${last[1]}`;
  if (rest.every(([, y]) => y === first[1])) return `M${first.join(' ')}H${last[0]}`;
  return `M${first.join(' ')}C${rest.map((one) => one.join(' ')).join(' ')}`;
}

async function inOrder<T, U>(list: readonly T[], make: (one: T) => Promise<U>): Promise<U[]> {
  const made: U[] = [];
  for (const one of list) made.push(await make(one));
  return made;
}
