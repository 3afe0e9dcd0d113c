/** What is not done yet, as a graph: whole while it can be read, an overview beyond. */

import { asCode } from '../markdown.ts';
import { maxMermaidEdges } from '../model/limits.ts';
import type { WorkItem } from '../model/plan.ts';
import { capped, plural, shortened } from '../text.ts';
import { groupedBy, section } from './layout.ts';
import { type Drawing, type Edge, type Group, mermaid, type Node, type Style } from './mermaid.ts';
import type { SyncReport } from './report.ts';

/** Beyond this nobody finds a node. */
const maxNodes = 40;
/** Of an overview. */
const maxGroups = 24;
const [maxViolations, maxBlockers, maxReady] = [6, 6, 4];
/** More than anybody follows. */
const maxEdges = Math.min(300, maxMermaidEdges);
const maxLabel = 40;

/** The group of the workstreams, which no id can be. */
const workstreams = '';

/** A drawing for the summary, as large as people can read and GitHub draws; empty once all is done. */
export function graph(report: SyncReport): string {
  const view = graphView(report);
  if (view.open.length === 0) return '';
  const drawing = drawn(view);
  return section(
    'What is not done yet',
    asCode(mermaid(drawing)).replace('\n', 'mermaid\n'),
    [legend(drawing), notDrawn(view, drawing)].filter((part) => part !== '').join(' '),
  );
}

interface View {
  readonly report: SyncReport;
  /** Work that is open, or was closed out of order, in the order of the plan. */
  readonly open: readonly WorkItem[];
  readonly isWhole: boolean;
  /** Ids of the work that is drawn as nodes. */
  readonly shown: ReadonlySet<string>;
  /** Ids of blockers, by the work that was or would be finished before them. */
  readonly violated: ReadonlyMap<string, readonly string[]>;
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
  // That a review waits for all that it looks at goes without saying, and takes a line for each.
  const isPending = ({ id, kind }: WorkItem) =>
    kind === 'review' && status.blocked.includes(id) && !violated.has(id);
  const open = [...plan.work.values()].filter((work) => isOpen.has(work.id) && !isPending(work));
  // A phase with open items is the frame around them.
  const frames = new Set(open.flatMap(({ phase }) => phase ?? []));
  const leaves = open.filter(({ id }) => !frames.has(id)).map(({ id }) => id);
  const isWhole = leaves.length <= maxNodes;
  const shown = isWhole ? leaves : picked(report, violated, new Set(leaves));
  return { report, open, isWhole, shown: new Set(shown), violated };
}

/** What is out of order, what stands in its way, and something to begin with. */
function picked(
  { status }: SyncReport,
  violated: ReadonlyMap<string, readonly string[]>,
  leaves: ReadonlySet<string>,
): string[] {
  const known = (ids: Iterable<string>, most: number) =>
    [...ids].filter((id) => leaves.has(id)).slice(0, most);
  const late = known(violated.keys(), maxViolations);
  const inTheWay = known(new Set(late.flatMap((id) => violated.get(id) ?? [])), maxBlockers);
  return [...late, ...inTheWay, ...known(status.ready, maxReady)];
}

function drawn(view: View): Drawing {
  const { open, shown, isWhole } = view;
  const members = groupedBy(
    open.filter(({ kind }) => kind !== 'phase'),
    groupOf,
  );
  const ids = [...new Set(open.map(groupOf))].filter((id) => members.has(id));
  const groups = isWhole ? ids.filter((id) => id !== workstreams) : capped(ids, maxGroups).shown;
  const leaves = open.filter(({ id }) => shown.has(id));
  const keys = new Map([
    ...groups.map((id, index) => [id, `g${index}`] as const),
    ...leaves.map(({ id }, index) => [id, `n${index}`] as const),
  ]);
  const nodesOf = (list: readonly WorkItem[]) =>
    list.map((work) => nodeOf(view, work, keys.get(work.id) ?? ''));
  const framed = groups.map((id) => {
    const all = members.get(id) ?? [];
    return {
      ...groupIn(view, id, all, keys.get(id) ?? ''),
      nodes: nodesOf(all.filter((one) => shown.has(one.id))),
    };
  });
  // A frame needs something in it.
  const [frames, counts] = [
    framed.filter(({ nodes }) => nodes.length > 0),
    framed.filter(({ nodes }) => nodes.length === 0),
  ];
  return {
    direction: isWhole && isDeep(view, leaves) ? 'TB' : 'LR',
    nodes: [
      ...nodesOf(leaves.filter((work) => !groups.includes(groupOf(work)))),
      ...counts.map(({ key, label, style }) => ({ key, label, style, isGate: false })),
    ],
    groups: frames,
    edges: edgesOf(view, keys),
  };
}

/** Whether the longest chain has more links than the widest rank has nodes: the longer one should run down the page. */
function isDeep({ report }: View, leaves: readonly WorkItem[]): boolean {
  const ranks = new Map<string, number>();
  const rankOf = (id: string): number => {
    const known = ranks.get(id);
    if (known !== undefined) return known;
    // Links that people make can run in a circle.
    ranks.set(id, 1);
    const before = (report.status.waits.get(id) ?? []).map(({ on }) => (on === undefined ? 0 : rankOf(on)));
    const rank = 1 + Math.max(0, ...before);
    ranks.set(id, rank);
    return rank;
  };
  const widths = [...groupedBy(leaves, ({ id }) => rankOf(id)).values()].map(({ length }) => length);
  return Math.max(0, ...ranks.values()) >= Math.max(0, ...widths);
}

function groupOf({ id, kind, phase }: WorkItem): string {
  return kind === 'phase' ? id : (phase ?? workstreams);
}

function groupIn(view: View, id: string, members: readonly WorkItem[], key: string): Omit<Group, 'nodes'> {
  const { plan, status } = view.report;
  const phase = plan.work.get(id);
  const title = phase ? nodeLabel(view, phase) : 'Workstreams';
  const among = (ids: readonly string[]) => members.filter((one) => ids.includes(one.id)).length;
  const ready = among(status.ready);
  const counts = `${ready + among(status.blocked)} open, ${ready} ready`;
  const label = view.isWhole ? title : `${title}: ${counts}`;
  const style = phase ? styleOf(view, phase) : 'plain';
  return { key, label, style: style === 'ready' || style === 'blocked' ? 'plain' : style };
}

function nodeOf(view: View, work: WorkItem, key: string): Node {
  return { key, label: nodeLabel(view, work), style: styleOf(view, work), isGate: work.gate };
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

/** From what blocks to what waits; what is not drawn itself is stood for by its group. */
function edgesOf({ report, open, violated }: View, keys: ReadonlyMap<string, string>): Edge[] {
  const { plan, status } = report;
  const groupKey = (id: string) => {
    const work = plan.work.get(id);
    return work && keys.get(groupOf(work));
  };
  const keyOf = (id: string) => keys.get(id) ?? groupKey(id);
  const edges = new Map<string, Edge>();
  const add = (on: string, id: string, kind: Edge['kind']) => {
    const [from, to] = [keyOf(on), keyOf(id)];
    // Mermaid refuses an edge between a frame and what stands in it.
    const isNested = from === groupKey(id) || to === groupKey(on);
    if (from === undefined || to === undefined || from === to || isNested) return;
    if (!edges.has(`${from} ${to}`)) edges.set(`${from} ${to}`, { from, to, kind });
  };
  for (const [id, blockers] of violated) for (const on of blockers) add(on, id, 'violated');
  for (const { id } of open) {
    for (const { on, because } of status.waits.get(id) ?? []) {
      const isOwn = 'of' in because && because.of === id;
      if (on !== undefined && isOwn) add(on, id, 'blocks');
    }
  }
  return [...edges.values()].slice(0, maxEdges);
}

const meanings: Readonly<Partial<Record<Style, string>>> = {
  ready: '🟩 ready',
  blocked: '⬜ blocked',
  violation: '🟥 closed before what blocks it, or would be',
  gate: '🟪 gate',
};

function legend({ nodes, groups }: Drawing): string {
  const used = new Set<string>(
    [...nodes, ...groups, ...groups.flatMap((group) => group.nodes)].map(({ style }) => style),
  );
  const told = Object.entries(meanings).flatMap(([style, meaning]) => (used.has(style) ? [meaning] : []));
  return told.length === 0 ? '' : `${told.join(' · ')}.`;
}

function notDrawn({ report, isWhole, shown }: View, { groups, nodes }: Drawing): string {
  const { plan, status } = report;
  const kindOf = (id: string) => plan.work.get(id)?.kind;
  const pending = status.blocked.filter((id) => kindOf(id) === 'review').length;
  const reviews = `Not drawn: ${plural(pending, 'review')} that ${pending === 1 ? 'waits' : 'wait'}.`;
  if (isWhole) return pending === 0 ? '' : reviews;
  const open = [...status.ready, ...status.blocked];
  const left = open.filter((id) => !shown.has(id) && kindOf(id) !== 'phase');
  const drawn = [...nodes, ...groups].filter(({ key }) => key.startsWith('g')).length;
  const total = plural(open.length, 'open issue');
  return `Of ${total} this draws ${plural(drawn, 'group')} and ${plural(shown.size, 'issue')}; ${left.length.toLocaleString('en')} items, workstreams and reviews are only counted.`;
}
