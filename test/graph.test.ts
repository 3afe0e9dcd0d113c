import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AcyclicGraph, type Graph, shortestCycle, stronglyConnected, targetsFirst } from '../src/graph.ts';

const everyNode = () => true;

/** Up to eight nodes with any edges, self-loops among them, over a set of nodes in any order. */
const graphs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 }).map((edges): Graph => {
  const graph = new Map<string, string[]>(Array.from({ length: 8 }, (_, node) => [`n${node}`, []]));
  for (const [from, to] of edges) graph.get(`n${from}`)?.push(`n${to}`);
  return graph;
});

/** The nodes that one or more steps from `start` lead to. */
function reachable(graph: Graph, start: string, within: (node: string) => boolean = everyNode): Set<string> {
  const seen = new Set<string>();
  const visit = (node: string) => {
    for (const target of graph.get(node) ?? []) {
      if (seen.has(target) || !within(target)) continue;
      seen.add(target);
      visit(target);
    }
  };
  visit(start);
  return seen;
}

/** The fewest counted nodes of any cycle of at least two nodes, by trying every simple path. */
function shortestByForce(graph: Graph, counts: (node: string) => boolean): number | undefined {
  let best: number | undefined;
  const walk = (path: readonly string[]) => {
    const [start = ''] = path;
    for (const target of graph.get(path.at(-1) ?? '') ?? []) {
      if (target === start && path.length > 1) {
        const length = path.filter(counts).length;
        if (length > 0) best = Math.min(best ?? length, length);
      } else if (!path.includes(target)) walk([...path, target]);
    }
  };
  for (const node of graph.keys()) walk([node]);
  return best;
}

test('two nodes are in one knot exactly when each can be reached from the other', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const expected = new Set<string>();
      for (const one of graph.keys()) {
        const others = [...reachable(graph, one)].filter((node) => node !== one);
        const together = others.filter((node) => reachable(graph, node).has(one));
        if (together.length > 0) expected.add([one, ...together].sort().join());
      }
      expect(new Set(stronglyConnected(graph).map((knot) => knot.sort().join()))).toEqual(expected);
    }),
  );
});

test('the shortest cycle is one, lies in its knot, and none has fewer counted nodes', () => {
  const counting = fc.constantFrom(everyNode, (node: string) => node > 'n2');
  fc.assert(
    fc.property(graphs, counting, (graph, counts) => {
      // A node that blocks itself is another rule's business: the graph of a plan has no such edge.
      const loopless = new Map(
        [...graph].map(([node, targets]) => [node, targets.filter((to) => to !== node)]),
      );
      const cycles = stronglyConnected(loopless).flatMap((knot) => {
        const cycle = shortestCycle(loopless, knot, counts);
        if (!cycle) return [];
        for (const [index, node] of cycle.entries()) {
          expect(knot).toContain(node);
          expect(loopless.get(node)).toContain(cycle[(index + 1) % cycle.length]);
        }
        expect(new Set(cycle).size).toBe(cycle.length);
        return [cycle.filter(counts).length];
      });
      const shortest = cycles.length > 0 ? Math.min(...cycles) : undefined;
      expect(shortest).toBe(shortestByForce(loopless, counts));
    }),
  );
});

test('targets come before their sources, except along an edge that closes a cycle', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const order = targetsFirst([...graph.keys()], graph);
      expect([...order].sort()).toEqual([...graph.keys()].sort());
      for (const [from, targets] of graph) {
        for (const to of targets) {
          if (!reachable(graph, to).has(from) && from !== to) {
            expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
          }
        }
      }
    }),
  );
});

test('nodes that nothing orders keep the order given, and unknown targets are passed over', () => {
  expect(targetsFirst(['c', 'a', 'b'], new Map())).toEqual(['c', 'a', 'b']);
  expect(targetsFirst(['c', 'a', 'b'], new Map([['c', ['b', 'elsewhere']]]))).toEqual(['b', 'c', 'a']);
});

test('a chain and a ring of 20,000 nodes do not overflow the stack', () => {
  const nodes = Array.from({ length: 20_000 }, (_, index) => `n${index}`);
  const chain = new Map(nodes.map((node, index) => [node, nodes.slice(index + 1, index + 2)]));
  expect(stronglyConnected(chain)).toEqual([]);
  expect(targetsFirst(nodes, chain)).toEqual(nodes.toReversed());

  const ring = new Map([...chain, ['n19999', ['n0']]]);
  const [knot = []] = stronglyConnected(ring);
  expect(knot).toHaveLength(20_000);
  expect(shortestCycle(ring, knot, everyNode)).toHaveLength(20_000);
});

test('a graph that refuses what would close a circle refuses nothing else', () => {
  const node = fc.integer({ min: 0, max: 7 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 40 }), (edges) => {
      const graph = new AcyclicGraph();
      const taken = new Map<string, string[]>();
      const reaches = (from: string, goal: string): boolean =>
        from === goal || (taken.get(from) ?? []).some((to) => reaches(to, goal));
      for (const [from, to] of edges) {
        const isFree = !reaches(to, from);
        expect(graph.link(from, to)).toBe(isFree);
        if (isFree) taken.set(from, [...(taken.get(from) ?? []), to]);
      }
    }),
  );
});
