/** How wide a drawing becomes, before it is drawn: GitHub shrinks it to its column, and its letters with it. */
import type { Drawing, Edge, Node } from './mermaid.ts';
import { labelWidth, nodeSpacing, rankSpacing } from './mermaid.ts';

/**
 * Pixels. Of letters of 16 pixels nine are left where this much is shrunk to the 334 of a comment on a phone of 400; what is
 * estimated may be a twentieth too little.
 */
export const maxWidth = 560;

/** Mermaid's letters are about as wide, and a shape has this around its text. */
const letter = 8.5;
const [paddingOfNode, paddingOfGate, paddingOfGroup] = [16, 44, 36];
/** Of the way that a line takes past what lies between its ends. */
const line = 16;

/** A box: a node alone, or a group around some. */
interface Box {
  readonly key: string;
  readonly nodes: readonly Node[];
  readonly isGroup: boolean;
}

/** In pixels, about as much as Mermaid's own layout takes. */
export function widthOf(drawing: Drawing): number {
  const boxes: Box[] = [
    ...drawing.groups.map(({ key, nodes }) => ({ key, nodes, isGroup: true })),
    ...drawing.nodes.map((node) => ({ key: node.key, nodes: [node], isGroup: false })),
  ];
  const boxOf = new Map(
    boxes.flatMap(
      ({ key, nodes }) => [[key, key], ...nodes.map((node) => [node.key, key])] as [string, string][],
    ),
  );
  const between = drawing.edges.flatMap(({ from, to }) => {
    const [one, other] = [boxOf.get(from), boxOf.get(to)];
    return one === undefined || other === undefined || one === other ? [] : [{ from: one, to: other }];
  });
  const sized = boxes.map((box) => {
    const inside = ranked(
      box.nodes.map(({ key }) => key),
      drawing.edges,
    );
    const sizes = new Map(box.nodes.map((node) => [node.key, sizeOf(node)]));
    return {
      key: box.key,
      size: extent(inside, sizes, [], drawing.direction) + (box.isGroup ? paddingOfGroup : 0),
    };
  });
  const ranks = ranked(
    boxes.map(({ key }) => key),
    between,
  );
  return extent(ranks, new Map(sized.map(({ key, size }) => [key, size])), between, drawing.direction) + 16;
}

function sizeOf({ label, isGate }: Node): number {
  return Math.min(labelWidth, letter * label.length) + (isGate ? paddingOfGate : paddingOfNode);
}

/** Across the ranks: all of the widest one, with the lines that pass it. Along them: the widest of each. */
function extent(
  ranks: ReadonlyMap<string, number>,
  sizes: ReadonlyMap<string, number>,
  edges: readonly Pick<Edge, 'from' | 'to'>[],
  direction: Drawing['direction'],
): number {
  const rows = new Map<number, number[]>();
  for (const [key, rank] of ranks) rows.set(rank, [...(rows.get(rank) ?? []), sizes.get(key) ?? 0]);
  if (direction === 'LR') {
    const widest = [...rows.values()].map((row) => Math.max(0, ...row));
    return widest.reduce((sum, one) => sum + one, 0) + rankSpacing * Math.max(0, rows.size - 1);
  }
  const passing = (rank: number) =>
    edges.filter(({ from, to }) => (ranks.get(from) ?? 0) < rank && (ranks.get(to) ?? 0) > rank).length;
  const widths = [...rows].map(([rank, row]) => {
    const nodes = row.reduce((sum, one) => sum + one, 0) + nodeSpacing * (row.length - 1);
    return nodes + line * passing(rank);
  });
  return Math.max(0, ...widths);
}

/** How long the longest chain is that leads to each; links that people make can run in a circle. */
function ranked(
  keys: readonly string[],
  edges: readonly Pick<Edge, 'from' | 'to'>[],
): ReadonlyMap<string, number> {
  const known = new Set(keys);
  const before = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const { from, to } of edges) if (known.has(from) && known.has(to)) before.get(to)?.push(from);
  const ranks = new Map<string, number>();
  const rankOf = (key: string): number => {
    const rank = ranks.get(key);
    if (rank !== undefined) return rank;
    ranks.set(key, 0);
    const found = Math.max(-1, ...(before.get(key) ?? []).map(rankOf)) + 1;
    ranks.set(key, found);
    return found;
  };
  for (const key of keys) rankOf(key);
  return ranks;
}
