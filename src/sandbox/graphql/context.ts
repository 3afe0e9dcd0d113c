import type { Actor } from '../access.ts';
import { canSee, requirePermission, scopesOf } from '../access.ts';
import { isSettled } from '../lag.ts';
import type { Standing } from '../limits.ts';
import { findNode, homeOf, type Node } from '../node-id.ts';
import type { Scene } from '../payload.ts';
import { noSuchNode } from '../refusal.ts';
import type { Cycles } from '../rules/relations.ts';
import type { Store } from '../state.ts';
import type { QueryCost } from './cost.ts';

/** What resolvers see of a request. */
export interface Context {
  store: Store;
  actor: Actor;
  scene: Scene;
  cycles: Cycles;
  cost: QueryCost;
  standing: Standing;
}

/** The members of a union of nodes that can be of kind `K`. */
type Of<N extends Node, K> = N extends Node ? ([N['kind'] & K] extends [never] ? never : N) : never;

/** The node that a mutation names, if it is one of `kinds` and the actor may see it; NOT_FOUND otherwise. */
export function nodeOf<K extends Node['kind']>(context: Context, id: string, ...kinds: K[]): Of<Node, K> {
  const node = visibleNode(context, id);
  if (!node || !isKind(node, kinds) || !isKnown(context, node)) throw noSuchNode(id);
  return node;
}

export function visibleNode({ store, actor }: Context, id: string): Node | undefined {
  const node = findNode(store, id);
  const home = node && homeOf(store, node);
  if (home && !canSee(actor, home)) return undefined;
  if (home && node) requirePermission(actor, home, scopes(node), 'read');
  return node;
}

function isKnown({ store, scene }: Context, node: Node): boolean {
  return node.kind !== 'Issue' || isSettled(store, scene.lag, node);
}

function scopes(node: Node): Parameters<typeof requirePermission>[2] {
  if (node.kind === 'Issue' || node.kind === 'PullRequest') return scopesOf(node);
  return ['metadata', 'issues', 'pull-requests', 'contents'];
}

function isKind<K extends Node['kind']>(node: Node, kinds: readonly K[]): node is Of<Node, K> {
  return kinds.some((kind) => kind === node.kind);
}
