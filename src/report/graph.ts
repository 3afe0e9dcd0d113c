/** What is not done yet, as a graph that can be read on a phone: whole while it is small, its part that matters beyond. */

import { asCode } from '../markdown.ts';
import type { WorkItem } from '../model/plan.ts';
import { plural, shortened } from '../text.ts';
import { drawnWidth } from './drawing.ts';
import { groupedBy, section } from './layout.ts';
import { type Drawing, type Edge, mermaid, type Node, type Style } from './mermaid.ts';
import type { SyncReport } from './report.ts';

/** Beyond this nobody follows the lines. */
const maxNodes = 15;
/**
 * Pixels. Of letters of 16 nine are left where 590 are shrunk to the 334 of a comment on a phone of 400; what is estimated
 * may be too little by a quarter.
 */
const maxWidth = 450;
/** Of the part that matters: what is out of order with what stands in its way, what drives the dates, gates. */
const [maxEarly, maxBlockers, maxChain, maxGates] = [7, 3, 5, 3];
const maxLabel = 40;

/** The group of the workstreams, which no id can be. */
const workstreams = '';

/** A drawing for the summary; empty once all is done, where nothing waits, and where none could be read. */
export function graph(report: SyncReport): string {
  const view = graphView(report);
  const found = [whole, part, phases]
    .map((draw) => draw(view))
    .find((sketch) => sketch && isReadable(sketch));
  if (!found) return '';
  const drawing = turned(found.drawing);
  return section(
    found.title,
    asCode(mermaid(drawing)).replace('\n', 'mermaid\n'),
    [legend(drawing), found.left].filter((text) => text !== '').join(' '),
  );
}

interface Sketch {
  readonly title: string;
  readonly drawing: Drawing;
  /** What of the plan is not in it, in a sentence. */
  readonly left: string;
}

/** The narrower way: across the page, or down. */
function turned(drawing: Drawing): Drawing {
  const across: Drawing = { ...drawing, direction: 'LR' };
  return drawnWidth(drawing) <= maxWidth || drawnWidth(drawing) <= drawnWidth(across) ? drawing : across;
}

function isReadable({ drawing }: Sketch): boolean {
  const { nodes, edges } = drawing;
  return edges.length > 0 && nodes.length <= maxNodes && drawnWidth(turned(drawing)) <= maxWidth;
}

interface View {
  readonly report: SyncReport;
  /** Work that is open, or was closed out of order, in the order of the plan. */
  readonly open: readonly WorkItem[];
  /** Ids of blockers, by the work that was or would be finished before them. */
  readonly violated: ReadonlyMap<string, readonly string[]>;
  /** Ids of what is open and blocks it, by the work that waits. */
  readonly waits: ReadonlyMap<string, readonly string[]>;
}

function graphView(report: SyncReport): View {
  const { status, check, plan } = report;
  const isOpen = new Set([...status.ready, ...status.blocked, ...status.outOfOrder]);
  const violated = new Map(
    [...check.violations, ...check.tolerated].map(({ id, waits }) => [
      id,
      waits.flatMap(({ on }) => on ?? []),
    ]),
  );
  const open = [...plan.work.values()].filter(({ id }) => isOpen.has(id) || violated.has(id));
  const waits = new Map(
    open.map(({ id }) => [
      id,
      [
        ...new Set([
          ...(status.waits.get(id) ?? []).flatMap(({ on }) => on ?? []),
          ...(violated.get(id) ?? []),
        ]),
      ],
    ]),
  );
  return { report, open, violated, waits };
}

/** All that is open and blocks something or waits for it; of the phases with open items those that something waits for. */
function whole(view: View): Sketch | undefined {
  const { report, open, violated } = view;
  const { status, plan } = report;
  // That a review waits for all that it looks at goes without saying, and takes a line for each.
  const isPending = ({ id, kind }: WorkItem) =>
    kind === 'review' && status.blocked.includes(id) && !violated.has(id);
  const isWaitedFor = new Set(
    open.flatMap(({ id, phase }) =>
      (view.waits.get(id) ?? []).filter((on) => on !== phase && plan.work.get(on)?.phase !== id),
    ),
  );
  const hasItems = new Set(open.flatMap(({ phase }) => phase ?? []));
  const isFrame = ({ id }: WorkItem) => hasItems.has(id) && !isWaitedFor.has(id) && !violated.has(id);
  const leaves = open.filter((work) => !isPending(work) && !isFrame(work));
  if (leaves.length > 3 * maxNodes) return undefined;
  const { nodes, edges } = linkedIn(view, new Set(leaves.map(({ id }) => id)));
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const shown = nodes.filter(({ key }) => linked.has(key));
  const pending = open.filter(isPending).length;
  const alone = nodes.length - shown.length;
  const left = [
    ...(pending > 0 ? [`${plural(pending, 'review')} that ${pending === 1 ? 'waits' : 'wait'}`] : []),
    ...(alone > 0
      ? [
          `${alone.toLocaleString('en')} that ${alone === 1 ? 'neither blocks nor waits' : 'neither block nor wait'}`,
        ]
      : []),
  ];
  return {
    title: 'What is not done yet',
    drawing: { direction: 'TB', nodes: shown, edges },
    left: left.length === 0 ? '' : `Not drawn: ${left.join(', ')}.`,
  };
}

/** Some work, and what of it waits for what of it, with nothing of it between. */
function linkedIn(view: View, shown: ReadonlySet<string>): Pick<Drawing, 'nodes' | 'edges'> {
  const { open, violated, waits } = view;
  const drawn = open.filter(({ id }) => shown.has(id));
  const keys = new Map(drawn.map(({ id }, index) => [id, `n${index}`]));
  const edges = drawn.flatMap(({ id }) =>
    nearest(id, waits, shown, violated.get(id) ?? []).map(({ on, isDirect }): Edge => {
      const kind = violated.get(id)?.includes(on) ? 'violated' : isDirect ? 'blocks' : 'leads';
      return { from: keys.get(on) ?? '', to: keys.get(id) ?? '', kind };
    }),
  );
  return { nodes: drawn.map((work) => nodeOf(view, work, keys)), edges };
}

/** What is out of order and what stands in its way, the chain that drives the dates, and the gates before all that. */
function part(view: View): Sketch | undefined {
  const { report, open, violated } = view;
  const isOpen = new Set(open.map(({ id }) => id));
  const known = (ids: Iterable<string>, most: number) =>
    [...ids].filter((id) => isOpen.has(id)).slice(0, most);
  const early = new Set<string>();
  for (const [id, blockers] of violated) {
    const pair = known([id, ...blockers.slice(0, maxBlockers)], maxBlockers + 1);
    if (pair.length > 1 && early.size + pair.length <= maxEarly) for (const one of pair) early.add(one);
  }
  const chain = known(drivingChain(report), maxChain);
  const gates = known(
    open.filter(({ gate }) => gate).map(({ id }) => id),
    maxGates,
  );
  const shown = new Set([...early, ...chain, ...gates]);
  if (shown.size < 2) return undefined;
  const { nodes, edges } = linkedIn(view, shown);
  const left = open.length - nodes.length;
  const titles = [
    ...(early.size > 0 ? ['what is out of order'] : []),
    ...(chain.length > 0 ? ['what drives the next milestone'] : []),
    ...(gates.length > 0 ? ['the gates'] : []),
  ];
  const title = titles.join(', ').replace(/, (?=[^,]*$)/, ', and ');
  return {
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    drawing: { direction: 'TB', nodes, edges },
    left: left === 0 ? '' : leftText(left, edges),
  };
}

function leftText(left: number, edges: readonly Edge[]): string {
  const isThrough = edges.some(({ kind }) => kind === 'leads');
  const through = left === 1 ? 'it' : 'some of them';
  const dotted = isThrough ? `; a dotted line leads through ${through}` : '';
  return `${plural(left, 'other open issue')} ${left === 1 ? 'is' : 'are'} not drawn${dotted}.`;
}

/** Of the milestone that is reached first of those that something drives: ids, each before what it holds up. */
function drivingChain({ timing, milestones }: SyncReport): readonly string[] {
  const all = milestones.flatMap(({ id }) => timing.forecast?.milestones.get(id) ?? []);
  return all.find(({ drivers }) => drivers.length > 1)?.drivers.map(({ id }) => id) ?? [];
}

/**
 * What of the shown it waits for, with nothing that is shown between.
 * @param must what is to be among it all the same
 */
function nearest(
  id: string,
  waits: ReadonlyMap<string, readonly string[]>,
  shown: ReadonlySet<string>,
  must: readonly string[],
): { on: string; isDirect: boolean }[] {
  const direct = new Set(waits.get(id));
  const found = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen)
    for (const on of waits.get(one) ?? []) {
      if (seen.has(on) || found.has(on)) continue;
      if (shown.has(on)) found.add(on);
      else seen.add(on);
    }
  // What one of the found waits for itself needs no line of its own.
  const reached = new Set([...found].flatMap((on) => [...behind(on, waits)]));
  return [...found]
    .filter((on) => !reached.has(on) || must.includes(on))
    .map((on) => ({ on, isDirect: direct.has(on) }));
}

function behind(id: string, waits: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([id]);
  for (const one of seen) for (const on of waits.get(one) ?? []) seen.add(on);
  seen.delete(id);
  return seen;
}

/** Each phase a node with its counts, and the workstreams one together. */
function phases(view: View): Sketch | undefined {
  const { report, open, waits } = view;
  const { plan, status } = report;
  const groupOf = (id: string) => {
    const work = plan.work.get(id);
    return work?.kind === 'phase' ? id : (work?.phase ?? workstreams);
  };
  const members = groupedBy(
    open.filter(({ kind }) => kind !== 'phase'),
    ({ id }) => groupOf(id),
  );
  const ids = [...members.keys()];
  const keys = new Map(ids.map((id, index) => [id, `g${index}`]));
  const nodes = ids.map((id): Node => {
    const inside = members.get(id) ?? [];
    const ready = inside.filter((one) => status.ready.includes(one.id)).length;
    const phase = plan.work.get(id);
    const name = phase ? nodeLabel(view, phase) : 'Workstreams';
    const style = phase && styleOf(view, phase) === 'gate' ? 'gate' : ready > 0 ? 'ready' : 'blocked';
    const label = `${name}: ${inside.length} open${ready > 0 ? `, ${ready} ready` : ''}`;
    return { key: keys.get(id) ?? '', label, style, isGate: phase?.gate ?? false };
  });
  const before = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const { id } of open)
    for (const on of waits.get(id) ?? [])
      if (groupOf(on) !== groupOf(id)) before.get(groupOf(id))?.add(groupOf(on));
  const lists = new Map([...before].map(([id, some]) => [id, [...some]]));
  const edges = ids.flatMap((id) => {
    const others = lists.get(id) ?? [];
    return others
      .filter((on) => keys.has(on) && !others.some((other) => other !== on && behind(other, lists).has(on)))
      .map((on): Edge => ({ from: keys.get(on) ?? '', to: keys.get(id) ?? '', kind: 'blocks' }));
  });
  return {
    title: 'What is not done yet, by phase',
    drawing: { direction: 'TB', nodes, edges },
    left: '',
  };
}

function nodeOf(view: View, work: WorkItem, keys: ReadonlyMap<string, string>): Node {
  return {
    key: keys.get(work.id) ?? '',
    label: nodeLabel(view, work),
    style: styleOf(view, work),
    isGate: work.gate,
  };
}

function nodeLabel({ report }: View, { id, title }: WorkItem): string {
  const number = report.issues.get(id)?.number;
  return `${number === undefined ? '' : `#${number} `}${shortened(title, maxLabel)}`;
}

function styleOf({ report, violated }: View, { id, gate }: WorkItem): Style {
  if (violated.has(id)) return 'violation';
  if (gate) return 'gate';
  return report.status.ready.includes(id) ? 'ready' : 'blocked';
}

const meanings: Readonly<Partial<Record<Style, string>>> = {
  ready: '🟩 ready',
  blocked: '⬜ blocked',
  violation: '🟥 closed before what blocks it, or would be',
  gate: '🟪 gate',
};

function legend({ nodes }: Drawing): string {
  const used = new Set<string>(nodes.map(({ style }) => style));
  const told = Object.entries(meanings).flatMap(([style, meaning]) => (used.has(style) ? [meaning] : []));
  return told.length === 0 ? '' : `${told.join(' · ')}.`;
}
