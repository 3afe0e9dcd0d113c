/** What a document asks for before it is run: points, nodes, and whether it writes. */
import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode, ValueNode } from 'graphql';

/** Known before it runs ("Rate limits and query limits for the GraphQL API"). */
export interface QueryCost {
  /** Points of the primary limit: requests needed to fill all connections / 100, rounded, at least 1. */
  points: number;
  /** Nodes that the connections can return at most. */
  nodes: number;
  /** Names of the mutation fields, in order, repeated as they are. Empty for a query. */
  mutations: string[];
  /** Names of the top-level fields. */
  fields: string[];
}

/** More nodes than this are refused ("Rate limits and query limits for the GraphQL API"). */
export const MAX_NODES = 500_000;

/**
 * The cost as the documentation computes it: a connection is one request for each node of its parents, at its
 * `first` or `last`, and the sum is divided by 100.
 */
export function costOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): QueryCost {
  const fieldsIn = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === 'Field') return selection;
      if (selection.kind === 'InlineFragment') return fieldsIn(selection.selectionSet);
      const { value: name } = selection.name;
      const found = document.definitions.find(
        (one) => one.kind === 'FragmentDefinition' && one.name.value === name,
      );
      return found?.kind === 'FragmentDefinition' ? fieldsIn(found.selectionSet) : [];
    });
  let [requests, nodes] = [0, 0];
  const walk = (fields: readonly FieldNode[], parents: number): void => {
    for (const field of fields) {
      const size = pageSize(field, operation, variables);
      if (size !== undefined) {
        requests += parents;
        nodes += parents * size;
      }
      walk(fieldsIn(field.selectionSet), parents * (size ?? 1));
    }
  };
  const top = fieldsIn(operation.selectionSet);
  walk(top, 1);
  const fields = top.map(({ name }) => name.value);
  const mutations = operation.operation === 'mutation' ? fields : [];
  return { points: Math.max(1, Math.round(requests / 100)), nodes, mutations, fields };
}

/** `first` or `last` of a connection. */
function pageSize(
  { arguments: given = [] }: FieldNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | undefined {
  const number = (value: ValueNode | undefined): number | undefined => {
    if (value?.kind === 'IntValue') return Number(value.value);
    if (value?.kind !== 'Variable') return undefined;
    const name = value.name.value;
    const sent = variables[name];
    if (typeof sent === 'number') return sent;
    const declared = variableDefinitions.find(({ variable }) => variable.name.value === name);
    return sent === undefined ? number(declared?.defaultValue) : undefined;
  };
  return number(given.find(({ name }) => name.value === 'first' || name.value === 'last')?.value);
}
