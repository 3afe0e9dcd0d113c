import { GraphQLError, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

export interface ConnectionArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

export interface Connection<T> {
  totalCount: number;
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** `first` and `last` are 1–100 ("Rate limits and query limits for the GraphQL API"). */
const MAX_PAGE = 100;

/**
 * A page of a list. One of `first` and `last` is needed where nodes are asked for, at most 100; cursors stay good while
 * the list changes.
 */
export function connection<T>(
  all: readonly T[],
  args: ConnectionArguments,
  info: GraphQLResolveInfo,
  key: (item: T) => string,
): Connection<T> {
  const size = pageSize(args, info);
  const from = args.after ? position(all, args.after, key, info) + 1 : 0;
  const to = args.before ? position(all, args.before, key, info) : all.length;
  const start = args.last == null ? from : Math.max(from, to - size);
  const end = args.last == null ? Math.min(to, from + size) : to;
  const nodes = all.slice(start, Math.max(start, end));
  const edges = nodes.map((node, index) => ({ cursor: encode(start + index, key(node)), node }));
  return {
    totalCount: all.length,
    nodes,
    edges,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function pageSize(args: ConnectionArguments, info: GraphQLResolveInfo): number {
  const name = info.fieldName;
  if (args.first != null && args.last != null) {
    const text = `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`;
    throw typed('INVALID_PAGINATION_BOUNDARIES', text);
  }
  const size = args.first ?? args.last;
  if (size == null) {
    // A total is free of bounds; nodes are not.
    if (!selects(info, ['nodes', 'edges'])) return 0;
    const text = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw typed('MISSING_PAGINATION_BOUNDARIES', text);
  }
  const bound = args.first == null ? 'last' : 'first';
  if (size > MAX_PAGE) {
    const text = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${MAX_PAGE} records.`;
    throw typed('EXCESSIVE_PAGINATION', text);
  }
  if (size < 0)
    throw typed(
      'NEGATIVE_PAGINATION_BOUNDARIES',
      `\`${bound}\` on the \`${name}\` connection cannot be less than zero.`,
    );
  return size;
}

/** An error with GitHub's `type`. */
export function typed(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

function selects(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  const inside = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') return names.includes(selection.name.value);
      if (selection.kind === 'InlineFragment') return inside(selection.selectionSet);
      return inside(info.fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some((node) => inside(node.selectionSet));
}

const encode = (index: number, key: string): string =>
  Buffer.from(`cursor:v2:${index}:${key}`).toString('base64');

/** Where the item of a cursor stands now; where it stood, if it is gone. */
function position<T>(
  all: readonly T[],
  cursor: string,
  key: (item: T) => string,
  info: GraphQLResolveInfo,
): number {
  const match = /^cursor:v2:(\d+):(.+)$/.exec(Buffer.from(cursor, 'base64').toString());
  if (!match) {
    throw typed(
      'INVALID_CURSOR_ARGUMENTS',
      `\`${cursor}\` does not appear to be a valid cursor on \`${info.fieldName}\`.`,
    );
  }
  const now = all.findIndex((item) => key(item) === match[2]);
  return now === -1 ? Number(match[1]) - 1 : now;
}
