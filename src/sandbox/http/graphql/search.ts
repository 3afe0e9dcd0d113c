/** GraphQL: the search for issues, with as much of its language as is asked for. */
import { canSee } from '../../rules/access.ts';
import type { Issue } from '../../state/nouns.ts';
import { isPast } from '../../trouble/lag.ts';
import type { Scene } from '../scene.ts';
import type { Paging } from './connection.ts';
import { type Family, PAGING, weighedPage } from './resolve.ts';

const sdl = `
extend type Query { search(${PAGING}, query: String!, type: SearchType!): SearchResultItemConnection! }
enum SearchType { ISSUE }
union SearchResultItem = Issue | PullRequest
type SearchResultItemConnection { issueCount: Int! nodes: [SearchResultItem] pageInfo: PageInfo! }
`;

/** "No longer than 256 characters (not including operators or qualifiers)" (docs: troubleshooting search queries). */
const MAX_QUERY = 256;

interface Asked {
  repository: string | undefined;
  kind: string | undefined;
  state: string | undefined;
  inTitle: boolean;
  /** All of them have to be there; in quotes, several words that follow one another. */
  phrases: string[];
}

/** Qualifiers outside of quotes; what is in quotes is text, whatever it looks like. */
function parsed(query: string): Asked {
  const parts = query.match(/"[^"]*"|\S+/g) ?? [];
  const values = (name: string) =>
    parts.flatMap((part) => (part.startsWith(`${name}:`) ? part.slice(name.length + 1).toLowerCase() : []));
  const is = values('is');
  return {
    repository: values('repo')[0],
    kind: is.find((value) => value === 'issue' || value === 'pr'),
    state: is.find((value) => value === 'open' || value === 'closed'),
    inTitle: values('in').includes('title'),
    phrases: parts.filter((part) => !/^[a-z-]+:/.test(part)).map((part) => words(part).join(' ')),
  };
}

/** The index knows words, and neither letter case nor punctuation. */
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function matches(scene: Scene, issue: Issue, { kind, state, inTitle, phrases }: Asked): boolean {
  const { store, lag } = scene;
  if (!isPast(store, issue.born, lag.lists)) return false;
  if (kind !== undefined && (kind === 'issue') !== (issue.kind === 'Issue')) return false;
  if (state !== undefined && issue.state !== state) return false;
  const text = ` ${words(inTitle ? issue.title : `${issue.title} ${issue.body ?? ''}`).join(' ')} `;
  return phrases.every((phrase) => text.includes(` ${phrase} `));
}

/** Issues and pull requests alone; other types of search are not there. */
export const searchFamily: Family = {
  sdl,
  fields: {
    Query: {
      search: (_, scene, args: Paging & { query: string }, info) => {
        if (args.query.length > MAX_QUERY + 100) return weighedPage(scene, [], args, info);
        const asked = parsed(args.query);
        const repository = asked.repository && scene.store.findRepository(asked.repository);
        const isSeen = repository && canSee(scene.actor, repository);
        const all = isSeen ? scene.store.issuesOf(repository) : [];
        const found = all.filter((issue) => matches(scene, issue, asked));
        return { ...weighedPage(scene, found, args, info), issueCount: found.length };
      },
    },
  },
};
