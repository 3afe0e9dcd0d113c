/**
 * Directed graphs over string ids: the few questions that a plan asks of one.
 */

/** `edges.get(a)` are the nodes that `a` points to. Nodes without edges may be absent. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The strongly connected components with more than one node, in no particular order (Tarjan's algorithm,
 * written without recursion: a chain of 5,000 nodes must not overflow the stack).
 * Every cycle of the graph lies inside one of them.
 */
export function stronglyConnected(graph: Graph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const found: string[][] = [];

  const open = (node: string) => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, next: 0, targets: graph.get(node) ?? [] };
  };
  const lower = (node: string, value: number) => {
    if (value < (low.get(node) ?? value + 1)) low.set(node, value);
  };

  for (const root of graph.keys()) {
    if (index.has(root)) continue;
    const path = [open(root)];
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const target = frame.targets[frame.next++];
      if (target !== undefined) {
        const seen = index.get(target);
        if (seen === undefined) path.push(open(target));
        else if (onStack.has(target)) lower(frame.node, seen);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      const value = low.get(frame.node) ?? 0;
      if (parent) lower(parent.node, value);
      if (value === index.get(frame.node)) {
        const component = stack.splice(stack.lastIndexOf(frame.node));
        for (const node of component) onStack.delete(node);
        if (component.length > 1) found.push(component);
      }
    }
  }
  return found;
}

/** Edges that are looked at to make a cycle that is known still shorter: enough for any knot of honest size. */
const maxSteps = 1_000_000;

/**
 * A cycle with the fewest counted nodes through the given ones: `[a, b]` for a → b → a, or nothing. Nodes for
 * which `counts` says no are passed through for free and left in the answer. In a knot of thousands it may not
 * be the shortest.
 */
export function shortestCycle(
  graph: Graph,
  within: readonly string[],
  counts: (node: string) => boolean,
): string[] | undefined {
  const inside = new Set(within);
  let best: string[] | undefined;
  let bestLength = Number.POSITIVE_INFINITY;
  let steps = 0;
  const goOn = () => !best || ++steps < maxSteps;
  for (const start of within) {
    if (!counts(start)) continue;
    if (!goOn()) break;
    const path = shortestWayBack(graph, start, inside, counts, bestLength, goOn);
    if (!path) continue;
    const length = path.filter(counts).length;
    if (length < bestLength) {
      best = path;
      bestLength = length;
    }
    if (bestLength === 1) break;
  }
  return best;
}

/** Breadth first, with free nodes put in front of the queue (a 0-1 search). */
function shortestWayBack(
  graph: Graph,
  start: string,
  inside: ReadonlySet<string>,
  counts: (node: string) => boolean,
  limit: number,
  goOn: () => boolean,
): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const distance = new Map([[start, 1]]);
  let level = [start];
  while (level.length > 0) {
    const next: string[] = [];
    for (const node of level) {
      const here = distance.get(node) ?? 1;
      if (here >= limit) return undefined;
      for (const target of graph.get(node) ?? []) {
        if (!goOn()) return undefined;
        if (target === start) return unwind(cameFrom, start, node);
        if (!inside.has(target) || distance.has(target)) continue;
        cameFrom.set(target, node);
        distance.set(target, here + (counts(target) ? 1 : 0));
        if (counts(target)) next.push(target);
        else level.push(target);
      }
    }
    level = next;
  }
  return undefined;
}

function unwind(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const path = [end];
  for (let node = end; node !== start; ) {
    node = cameFrom.get(node) ?? start;
    path.push(node);
  }
  return path.reverse();
}

/**
 * The nodes with every target before its source, and otherwise in the order given. In a cycle the edge that
 * closes it is ignored.
 */
export function targetsFirst(nodes: readonly string[], graph: Graph): string[] {
  const entered = new Set<string>();
  const known = new Set(nodes);
  const order: string[] = [];
  const enter = (node: string) => {
    entered.add(node);
    return { node, next: 0, targets: graph.get(node) ?? [] };
  };
  for (const root of nodes) {
    if (entered.has(root)) continue;
    const path = [enter(root)];
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const target = frame.targets[frame.next++];
      if (target === undefined) {
        path.pop();
        order.push(frame.node);
      } else if (known.has(target) && !entered.has(target)) path.push(enter(target));
    }
  }
  return order;
}

/**
 * A graph without cycles that grows and stays so (Pearce and Kelly: a dynamic topological sort). An edge that would close
 * a cycle is refused.
 */
export class AcyclicGraph {
  readonly #order = new Map<string, number>();
  readonly #targets = new Map<string, Set<string>>();
  readonly #sources = new Map<string, Set<string>>();

  /** @returns whether the edge is in it now */
  link(from: string, to: string): boolean {
    if (from === to) return false;
    const [high, low] = [this.#placeOf(from), this.#placeOf(to)];
    if (this.#targets.get(from)?.has(to)) return true;
    // A target stands before its sources.
    if (low > high) {
      const forward = this.#reached(from, this.#sources, (place) => place <= low);
      if (forward.has(to)) return false;
      const backward = this.#reached(to, this.#targets, (place) => place >= high);
      this.#reorder([...this.#sorted(backward), ...this.#sorted(forward)]);
    }
    this.#add(this.#targets, from, to);
    this.#add(this.#sources, to, from);
    return true;
  }

  #placeOf(node: string): number {
    const place = this.#order.get(node) ?? this.#order.size;
    this.#order.set(node, place);
    return place;
  }

  #reached(
    start: string,
    edges: ReadonlyMap<string, ReadonlySet<string>>,
    isInside: (place: number) => boolean,
  ): Set<string> {
    const reached = new Set([start]);
    // A set goes on with what is added to it.
    for (const node of reached)
      for (const next of edges.get(node) ?? []) if (isInside(this.#placeOf(next))) reached.add(next);
    return reached;
  }

  #sorted(nodes: ReadonlySet<string>): string[] {
    return [...nodes].sort((one, other) => this.#placeOf(one) - this.#placeOf(other));
  }

  #reorder(nodes: readonly string[]): void {
    const places = nodes.map((node) => this.#placeOf(node)).sort((one, other) => one - other);
    for (const [index, node] of nodes.entries()) this.#order.set(node, places[index] ?? 0);
  }

  #add(edges: Map<string, Set<string>>, from: string, to: string): void {
    const known = edges.get(from);
    if (known) known.add(to);
    else edges.set(from, new Set([to]));
  }
}
