/** What a node id stands for, for whoever asks. */
import { canSee, requirePermission, type Scope, scopesOf } from '../../rules/access.ts';
import { noSuchNode } from '../../rules/refusal.ts';
import { findNode, homeOf } from '../../state/node-id.ts';
import type { Issue, Node, Repository } from '../../state/nouns.ts';
import { isPast } from '../../trouble/lag.ts';
import type { Scene } from '../scene.ts';

/** The members of a union of nodes that can be of kind `K`. */
type Of<N extends Node, K> = N extends Node ? ([N['kind'] & K] extends [never] ? never : N) : never;

/** The node that a mutation names, if it is one of `kinds` and the actor may see it; NOT_FOUND otherwise. */
export function nodeOf<K extends Node['kind']>(scene: Scene, id: string, ...kinds: K[]): Of<Node, K> {
  const node = visibleNode(scene, id);
  if (!node || !isKind(node, kinds) || !isKnown(scene, node)) throw noSuchNode(id);
  return node;
}

/** Labels, milestones: of the repository; one of another repository does not resolve. */
export function nodeIn<K extends 'Label' | 'Milestone'>(
  scene: Scene,
  repository: Repository,
  id: string,
  kind: K,
): Of<Node, K> {
  const node = nodeOf(scene, id, kind);
  if (homeOf(scene.store, node) !== repository) throw noSuchNode(id);
  return node;
}

/** Undefined if there is none, or none for this actor. @throws Refusal 403 where the token may not read it */
export function visibleNode({ store, actor }: Scene, id: string): Node | undefined {
  const node = findNode(store, id);
  const home = node && homeOf(store, node);
  if (home && !canSee(actor, home)) return undefined;
  if (home && node) requirePermission(actor, home, scopes(node), 'read');
  return node;
}

/** The issue or pull request of a number, if there is one; pull requests are there too where issues are off. */
export function readIssue(
  { store, actor, scales }: Scene,
  repository: Repository,
  number: number,
): Issue | undefined {
  requirePermission(actor, repository, ['issues', 'pull-requests'], 'read');
  const issue = store.findIssue(repository, number);
  if (issue) scales.add('issues', 1);
  return issue?.kind === 'Issue' && !repository.hasIssues ? undefined : issue;
}

function isKnown({ store, lag }: Scene, node: Node): boolean {
  return node.kind !== 'Issue' || isPast(store, node.born, lag.mutations);
}

function scopes(node: Node): readonly Scope[] {
  if (node.kind === 'Issue' || node.kind === 'PullRequest') return scopesOf(node);
  return ['metadata', 'issues', 'pull-requests', 'contents'];
}

function isKind<K extends Node['kind']>(node: Node, kinds: readonly K[]): node is Of<Node, K> {
  return kinds.some((kind) => kind === node.kind);
}
