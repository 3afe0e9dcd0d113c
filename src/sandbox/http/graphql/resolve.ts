/** How a field of GraphQL gets its value, and what most fields have in common. */
import type { GraphQLResolveInfo, SelectionNode } from 'graphql';
import { nodeId } from '../../state/node-id.ts';
import type { Node } from '../../state/nouns.ts';
import type { Scales } from '../../trouble/heavy.ts';
import { htmlUrl, type Scene } from '../scene.ts';
import { type Connection, connection, type Paging } from './connection.ts';

/** `source` is what the parent's field returned. A `Refusal` thrown in it becomes an error beside a null. */
export type Resolve<Source, Args = never> = (
  source: Source,
  scene: Scene,
  args: Args,
  info: GraphQLResolveInfo,
) => unknown;

/** Fields of one type; one that is not here is the property of the same name. */
export type Fields<Source> = Record<string, Resolve<Source>>;

/** A part of the schema, and how its fields get their values. */
export interface Family {
  sdl: string;
  fields: Readonly<Record<string, Fields<never>>>;
}

/** Arguments of every connection. */
export const PAGING = 'after: String, before: String, first: Int, last: Int';

type Addressed = Parameters<typeof htmlUrl>[1];

/** The opaque id, and the address in a browser. */
export const addressed: Fields<Addressed> = {
  id: nodeId,
  url: (thing, { store }) => htmlUrl(store, thing),
};

/** A field that is a connection, of what `all` finds. */
export function list<Source, T extends Node, Args = unknown>(
  all: (source: Source, scene: Scene, args: Args) => readonly T[],
): Resolve<Source, Args & Paging> {
  return (source, scene, args, info) => weighedPage(scene, all(source, scene, args), args, info);
}

/** Lists of issues that are only linked to. */
const LINKS = ['blockedBy', 'blocking', 'closingIssuesReferences'];

/** A page of a list, weighed. */
export function weighedPage<T extends Node>(
  { scales }: Scene,
  all: readonly T[],
  args: Paging,
  info: GraphQLResolveInfo,
): Connection<T> {
  const found = weighed(scales, connection(all, args, info, nodeId), info);
  if (!LINKS.includes(info.fieldName) && !asksNamesOnly(info))
    scales.add('issues', found.nodes.filter(({ kind }) => isIssue(kind)).length);
  return found;
}

/** A page of a list, weighed as one inside something where it is that. */
export function weighed<T>(
  scales: Scales,
  page: Connection<T>,
  { parentType: { name } }: GraphQLResolveInfo,
): Connection<T> {
  if (!isIssue(name) && name !== 'Commit') return page;
  scales.add('connections', 1);
  scales.add('listed', page.nodes.length);
  return page;
}

/** Whether nothing is asked of the nodes but what they are called. */
function asksNamesOnly({ fieldNodes }: GraphQLResolveInfo): boolean {
  const fieldsOf = (selections: readonly SelectionNode[] = []) =>
    selections.filter((one) => one.kind === 'Field');
  const nodes = fieldNodes
    .flatMap(({ selectionSet }) => fieldsOf(selectionSet?.selections))
    .filter(({ name }) => name.value === 'nodes')
    .flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return nodes.every((one) => one.kind === 'Field' && ['id', 'number'].includes(one.name.value));
}

const isIssue = (kind: string): boolean => kind === 'Issue' || kind === 'PullRequest';

/** `orderBy` of a list; without it the list stays as it is. */
export interface Order<Field extends string> {
  orderBy?: { field: Field; direction: 'ASC' | 'DESC' } | null;
}

/** What is equal keeps its order, in both directions. */
export function ordered<T, Field extends string>(
  items: readonly T[],
  { orderBy }: Order<Field>,
  keys: Record<Field, (item: T) => string | number>,
): T[] {
  if (!orderBy) return [...items];
  const key = keys[orderBy.field];
  const sign = orderBy.direction === 'ASC' ? 1 : -1;
  return [...items].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -sign : left > right ? sign : 0;
  });
}
