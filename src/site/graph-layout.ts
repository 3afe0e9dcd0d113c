/** Where the boxes of a graph stand and how its arrows run, by Graphviz. It knows nothing of plans, and of texts only sizes. */
import { Graphviz } from '@hpcc-js/wasm-graphviz';

/** A box of so many points; what is in it is drawn by somebody else. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** Boxes of one group stand together, in a frame. */
  readonly group?: number;
}

/** From box to box, by their places in the list: the first has to be before the second. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  readonly heavy: boolean;
}

/** In points, from the top left corner. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** The middle of each box. */
  readonly boxes: readonly { readonly x: number; readonly y: number }[];
  /** Of each arrow the points of its curve: a first one, and three for each piece (cubic Bézier). */
  readonly arrows: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** By the number of the group. */
  readonly frames: ReadonlyMap<
    number,
    { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  >;
}

let loaded: Promise<Graphviz> | undefined;

/** What is to be laid out. */
export interface Graph {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  /** By the number of the group: how wide the name of its frame is. */
  readonly names: readonly number[];
  /** So wide it may be, where it can be so; and so wide to be laid out as people read, where that is lower. */
  readonly widest: number;
  readonly wide: number;
}

/** Of two that are narrow enough the other one is taken where it is so much lower. */
const muchLower = 0.6;

/**
 * From top to bottom, as people scroll; or from left to right, where that is narrow enough and much lower, or where both are too
 * wide and it is narrower. The same graph gives the same layout.
 */
export async function graphLayout(graph: Graph): Promise<GraphLayout> {
  loaded ??= Graphviz.load();
  const graphviz = await loaded;
  const down = laidOut(graphviz, graph, 'TB');
  const isNarrow = down.width <= graph.widest;
  // Half of the time is saved where it can be told beforehand.
  if (isNarrow && leastWidth(graph) > graph.wide) return down;
  const across = laidOut(graphviz, graph, 'LR');
  if (!isNarrow) return across.width < down.width ? across : down;
  return across.width <= graph.wide && across.height < muchLower * down.height ? across : down;
}

/** From left to right: of the longest chain, whose boxes stand behind each other. */
function leastWidth({ boxes, arrows }: Graph): number {
  const next = boxes.map((): number[] => []);
  for (const { from, to } of arrows) next[from]?.push(to);
  const known = new Map<number, number>();
  const from = (box: number): number => {
    const found = known.get(box);
    if (found !== undefined) return found;
    // Of a circle it is enough to know that there is one.
    known.set(box, 0);
    const width = (boxes[box]?.width ?? 0) + Math.max(0, ...(next[box] ?? []).map(from));
    known.set(box, width);
    return width;
  };
  return Math.max(0, ...boxes.map((_, box) => from(box)));
}

function laidOut(graphviz: Graphviz, graph: Graph, direction: Direction): GraphLayout {
  const { boxes, arrows } = graph;
  const answer: Answer = JSON.parse(graphviz.layout(dotOf(graph, direction), 'json', 'dot'));
  const [, , right = 0, top = 0] = numbers(answer.bb);
  const flipped = ([x = 0, y = 0]: readonly number[]) => ({ x, y: top - y });
  const nodes = new Map<string, readonly number[]>();
  const frames = new Map<number, { x: number; y: number; width: number; height: number }>();
  for (const { name, pos, bb } of answer.objects ?? []) {
    const group = /^cluster(\d+)$/.exec(name)?.[1];
    if (group !== undefined && bb !== undefined) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(bb);
      frames.set(Number(group), { x: x1, y: top - y2, width: x2 - x1, height: y2 - y1 });
    } else if (pos !== undefined) nodes.set(name, numbers(pos));
  }
  const curves = new Map((answer.edges ?? []).map(({ id, pos }) => [id, curve(pos).map(flipped)]));
  return {
    width: right,
    height: top,
    boxes: boxes.map((_, index) => flipped(nodes.get(`n${index}`) ?? [])),
    arrows: arrows.map((_, index) => curves.get(`e${index}`) ?? []),
    frames,
  };
}

type Direction = 'TB' | 'LR';

interface Answer {
  readonly bb: string;
  readonly objects?: readonly { readonly name: string; readonly pos?: string; readonly bb?: string }[];
  readonly edges?: readonly { readonly id: string; readonly pos: string }[];
}

/** Sizes in inches, of 72 points each; those of an empty table, which keeps room for the name of a frame, in points. */
function dotOf({ boxes, arrows, names }: Graph, direction: Direction): string {
  const node = ({ width, height }: Box, index: number) =>
    `n${index} [width=${(width / 72).toFixed(3)},height=${(height / 72).toFixed(3)}];`;
  const groups = new Map<number, string[]>();
  const loose: string[] = [];
  for (const [index, box] of boxes.entries()) {
    if (box.group === undefined) loose.push(node(box, index));
    else groups.set(box.group, [...(groups.get(box.group) ?? []), node(box, index)]);
  }
  return [
    `digraph {rankdir=${direction};nodesep=0.15;ranksep=0.35;splines=spline;node [shape=box,fixedsize=true,label=""];`,
    ...[...groups].map(
      ([id, nodes]) => `subgraph cluster${id} {margin=12;label=${nameOf(names[id] ?? 0)};${nodes.join('')}}`,
    ),
    ...loose,
    ...arrows.map(
      ({ from, to, heavy }, index) => `n${from} -> n${to} [id=e${index},weight=${heavy ? 4 : 1}];`,
    ),
    '}',
  ].join('\n');
}

function nameOf(width: number): string {
  return `<<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH="${Math.ceil(width)}" HEIGHT="18"><TR><TD></TD></TR></TABLE>>`;
}

/** `e,x,y x,y x,y x,y x,y`: where it ends, where it begins, and the points between. */
function curve(pos: string): (readonly number[])[] {
  const points = pos.split(' ').map((part) =>
    part
      .split(',')
      .filter((one) => one !== 'e' && one !== 's')
      .map(Number),
  );
  const end = pos.startsWith('e,') ? points.shift() : undefined;
  return end ? [...points, points.at(-1) ?? end, end, end] : points;
}

function numbers(text: string): number[] {
  return text.split(',').map(Number);
}
