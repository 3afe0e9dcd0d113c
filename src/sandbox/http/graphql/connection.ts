/** Pages of lists with cursors, and what github.com refuses to page. */
import { GraphQLError, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Of every connection, as `PAGING` declares them. */
export interface Paging {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** Without `edges`, which the product never asks for. `totalCount` is that of the whole list. */
export interface Connection<T> {
  totalCount: number;
  nodes: T[];
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
  args: Paging,
  info: GraphQLResolveInfo,
  key: (item: T) => string,
): Connection<T> {
  const size = pageSize(args, info);
  const from = args.after ? position(all, args.after, key, info) + 1 : 0;
  const to = args.before ? position(all, args.before, key, info) : all.length;
  const start = args.last == null ? from : Math.max(from, to - size);
  const end = args.last == null ? Math.min(to, from + size) : to;
  const nodes = all.slice(start, Math.max(start, end));
  const cursor = (index: number): string | null => {
    const node = nodes[index];
    return node === undefined ? null : encode(start + index, key(node));
  };
  return {
    totalCount: all.length,
    nodes,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: cursor(0),
      endCursor: cursor(nodes.length - 1),
    },
  };
}

function pageSize({ first, last }: Paging, info: GraphQLResolveInfo): number {
  const on = `\`${info.fieldName}\` connection`;
  if (first != null && last != null) {
    const text = `Passing both \`first\` and \`last\` to paginate the ${on} is not supported.`;
    throw typed('INVALID_PAGINATION_BOUNDARIES', text);
  }
  const size = first ?? last;
  if (size == null) {
    // A total is free of bounds; nodes are not.
    if (!selectsNodes(info)) return 0;
    const text = `You must provide a \`first\` or \`last\` value to properly paginate the ${on}.`;
    throw typed('MISSING_PAGINATION_BOUNDARIES', text);
  }
  const bound = first == null ? '`last`' : '`first`';
  if (size < 0)
    throw typed('NEGATIVE_PAGINATION_BOUNDARIES', `${bound} on the ${on} cannot be less than zero.`);
  if (size <= MAX_PAGE) return size;
  const text = `Requesting ${size} records on the ${on} exceeds the ${bound} limit of ${MAX_PAGE} records.`;
  throw typed('EXCESSIVE_PAGINATION', text);
}

/** An error with GitHub's `type`. */
export const typed = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

function selectsNodes(info: GraphQLResolveInfo): boolean {
  const inside = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === 'nodes';
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
    const text = `\`${cursor}\` does not appear to be a valid cursor on \`${info.fieldName}\`.`;
    throw typed('INVALID_CURSOR_ARGUMENTS', text);
  }
  const now = all.findIndex((item) => key(item) === match[2]);
  return now === -1 ? Number(match[1]) - 1 : now;
}
