/** GraphQL: the search for issues, with the qualifiers that people use most. */
import { canSee, requirePermission } from '../../rules/access.ts';
import { nodeId } from '../../state/node-id.ts';
import type { Issue } from '../../state/nouns.ts';
import type { Store } from '../../state/store.ts';
import { isPast } from '../../trouble/lag.ts';
import { connection, type Paging, typed } from './connection.ts';
import { type Family, PAGING, type Resolve } from './resolve.ts';

/** "a maximum of 1,000 results will be available" (GraphQL reference: search). */
const MAX_RESULTS = 1_000;
/** "longer than 256 characters (not including operators or qualifiers)" is refused (docs: troubleshooting searches). */
const MAX_WORDS = 256;

const sdl = `
enum SearchType { ISSUE }
union SearchResultItem = Issue | PullRequest
type SearchResultItemConnection { issueCount: Int! nodes: [SearchResultItem] pageInfo: PageInfo! }
extend type Query { search(${PAGING}, query: String!, type: SearchType!): SearchResultItemConnection! }
`;

/** `label:"good first issue"`, `-label:bug`, `word` */
const TERM = /(-?)(?:([a-z]+):)?("[^"]*"|\S+)/g;

const search: Resolve<unknown, Paging & { query: string }> = (_, scene, args, info) => {
  const { store, actor, lag, scales } = scene;
  const terms = [...args.query.matchAll(TERM)].map(([, minus, key = '', value = '']) => ({
    not: minus === '-',
    key,
    value: value.replace(/^"(.*)"$/, '$1'),
  }));
  const words = terms.filter(({ key }) => key === '').map(({ value }) => value);
  if (words.join(' ').length > MAX_WORDS) throw typed('INVALID', 'The search is longer than 256 characters.');
  const inTitle = terms.some(({ key, value }) => key === 'in' && value === 'title');
  const named = terms.find(({ key }) => key === 'repo')?.value;
  if (named === undefined) throw new Error('the embedded GitHub searches one repository: repo:owner/name');
  const repository = store.findRepository(named);
  const seen = repository && canSee(actor, repository) ? store.issuesOf(repository) : [];
  if (repository && seen.length > 0) requirePermission(actor, repository, ['issues'], 'read');
  const found = seen
    .filter((issue) => isPast(store, issue.born, lag.lists))
    .filter((issue) => terms.every(({ key, value, not }) => meets(store, issue, key, value, inTitle) !== not))
    .reverse();
  const page = connection(found.slice(0, MAX_RESULTS), args, info, nodeId);
  scales.add('issues', page.nodes.length);
  return { ...page, issueCount: found.length };
};

function meets(store: Store, issue: Issue, key: string, value: string, inTitle: boolean): boolean {
  const same = (text: string | undefined) => text?.toLowerCase() === value.toLowerCase();
  const labels = () => issue.labels.map(({ id }) => store.labels.of(id).name);
  const milestone = () => (issue.milestone === null ? undefined : store.milestones.of(issue.milestone).title);
  switch (key) {
    case 'repo':
    case 'in':
      return true;
    case 'is':
    case 'state':
      if (value === 'issue' || value === 'pr') return (issue.kind === 'Issue') === (value === 'issue');
      return issue.state === value;
    case 'label':
      return labels().some(same);
    case 'milestone':
      return same(milestone());
    case 'author':
      return same(issue.author);
    case 'assignee':
      return issue.assignees.some(same);
    case 'no':
      if (value === 'label') return issue.labels.length === 0;
      return value === 'milestone' ? issue.milestone === null : issue.assignees.length === 0;
    case 'updated':
      return issue.updatedAt >= value.replace(/^>=/, '');
    default: {
      // The index knows words, and neither letter case nor punctuation.
      const all = ` ${wordsOf(inTitle ? issue.title : `${issue.title} ${issue.body ?? ''}`)} `;
      return all.includes(` ${wordsOf(key === '' ? value : `${key}:${value}`)} `);
    }
  }
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The question that reaches beyond one repository; here it has to name one. */
export const searchFamily: Family = { sdl, fields: { Query: { search } } };
