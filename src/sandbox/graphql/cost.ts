import type {
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';

/** What an operation asks for, before it is run. */
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
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue,
    ]),
  );
  const number = (value: ValueNode | undefined): number | undefined => {
    if (value?.kind === 'IntValue') return Number(value.value);
    if (value?.kind !== 'Variable') return undefined;
    const given = variables[value.name.value];
    return typeof given === 'number'
      ? given
      : given === undefined
        ? number(defaults.get(value.name.value))
        : undefined;
  };
  let requests = 0;
  let nodes = 0;
  const fields: string[] = [];
  const walk = (set: SelectionSetNode, parents: number, top: boolean): void => {
    for (const selection of set.selections) {
      if (selection.kind === 'FragmentSpread') {
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, parents, top);
      } else if (selection.kind === 'InlineFragment') {
        walk(selection.selectionSet, parents, top);
      } else {
        if (top) fields.push(selection.name.value);
        const page = selection.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
        const size = number(page?.value);
        if (size !== undefined) {
          requests += parents;
          nodes += parents * size;
        }
        if (selection.selectionSet) walk(selection.selectionSet, parents * (size ?? 1), false);
      }
    }
  };
  walk(operation.selectionSet, 1, true);
  return {
    points: Math.max(1, Math.round(requests / 100)),
    nodes,
    mutations: operation.operation === 'mutation' ? fields : [],
    fields,
  };
}
