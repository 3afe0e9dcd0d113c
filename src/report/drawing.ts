/** How wide a drawing becomes, before it is drawn: GitHub shrinks it to its column, and its letters with it. */
import { groupedBy } from './layout.ts';
import { type Drawing, labelWidth, type Node, nodeSpacing, rankSpacing } from './mermaid.ts';

/** Mermaid's letters are about as wide, the wide ones of East Asia twice; a shape has this around its text. */
const letter = 9;
const [paddingOfNode, paddingOfGate] = [16, 44];
/** Of a line that passes a rank. */
const passing = 20;

/** Pixels, before it is shrunk: about as much as Mermaid's own layout takes. */
export function drawnWidth({ nodes, edges, direction }: Drawing): number {
  const ranks = ranked(nodes, edges);
  const rows = [...groupedBy(nodes, ({ key }) => ranks.get(key) ?? 0)];
  const sizes = rows.map(([rank, row]) => ({ rank, row: row.map(sizeOf) }));
  if (direction === 'LR') {
    const widest = sizes.map(({ row }) => Math.max(...row));
    return sum(widest) + rankSpacing * (rows.length - 1);
  }
  const widths = sizes.map(({ rank, row }) => {
    const lines = edges.filter(
      ({ from, to }) => (ranks.get(from) ?? 0) < rank && (ranks.get(to) ?? 0) > rank,
    );
    return sum(row) + nodeSpacing * (row.length - 1) + passing * lines.length;
  });
  return Math.max(0, ...widths);
}

function sizeOf({ label, isGate }: Node): number {
  return Math.min(labelWidth, letter * label.length) + (isGate ? paddingOfGate : paddingOfNode);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** As Mermaid does: each after all that leads to it, and then as near to what it leads to as makes its lines shorter. */
function ranked(nodes: readonly Node[], edges: Drawing['edges']): ReadonlyMap<string, number> {
  const before = groupedBy(edges, ({ to }) => to);
  const after = groupedBy(edges, ({ from }) => from);
  const ranks = new Map<string, number>();
  const rankOf = (key: string): number => {
    const known = ranks.get(key);
    if (known !== undefined) return known;
    // Links that people make can run in a circle.
    ranks.set(key, 0);
    const rank = 1 + Math.max(-1, ...(before.get(key) ?? []).map(({ from }) => rankOf(from)));
    ranks.set(key, rank);
    return rank;
  };
  const order = nodes.map(({ key }) => key).sort((one, other) => rankOf(other) - rankOf(one));
  for (const key of order) {
    const [into, out] = [before.get(key) ?? [], after.get(key) ?? []];
    if (out.length > into.length) ranks.set(key, Math.min(...out.map(({ to }) => rankOf(to))) - 1);
  }
  return ranks;
}
