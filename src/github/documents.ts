/** The GraphQL that is read with. answers.ts has the shapes of what comes back. */
import type { ListName } from './answers.ts';

/** A query with its variables, ready to be sent; `$owner` and `$name` are filled in by who sends it. */
export interface Document {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What may be asked of a server: one of an enterprise may be older than the links, the count of them, or sub-issues. */
export interface Capabilities {
  readonly links: boolean;
  readonly linkCounts: boolean;
  readonly parents: boolean;
  /** Who is assigned; false where nobody wants to know. */
  readonly assignees: boolean;
  /** Agents and apps among them, whom the other list leaves out; false likewise. */
  readonly actors: boolean;
  /** How a repository merges, by its settings. */
  readonly merging: boolean;
  readonly mergeQueues: boolean;
  /** Issue fields, since GitHub Enterprise Server 3.23; false also where nobody wants to know. */
  readonly fields: boolean;
  /** Issue types; false likewise. */
  readonly types: boolean;
}

/** What github.com can do: assumed until a server refuses some of it. */
export const everything: Capabilities = {
  links: true,
  linkCounts: true,
  parents: true,
  assignees: true,
  actors: true,
  merging: true,
  mergeQueues: true,
  fields: true,
  types: true,
};

/** Which ways of merging a repository allows, and what they write. */
export const mergingFields = [
  'mergeCommitAllowed',
  'squashMergeAllowed',
  'rebaseMergeAllowed',
  'squashMergeCommitTitle',
  'squashMergeCommitMessage',
  'mergeCommitTitle',
  'mergeCommitMessage',
] as const;

/**
 * What the owner has for the issues of a repository, asked of the repository: whoever asks the organization itself gets no
 * answer at all where the token may not (github/gh-aw#42515).
 */
function offeredFields({ fields, types }: Pick<Capabilities, 'fields' | 'types'>): string {
  const kinds = `__typename
      ... on IssueFieldDate { id name }
      ... on IssueFieldSingleSelect { id name options { id name } }
      ... on IssueFieldMultiSelect { id name }
      ... on IssueFieldNumber { id name }
      ... on IssueFieldText { id name }`;
  return [
    ...(fields ? [`issueFields(first: 50) { nodes { ${kinds} } }`] : []),
    ...(types ? ['issueTypes(first: 50) { nodes { id name isEnabled } }'] : []),
  ].join('\n    ');
}

/** The same for itself, where it turns out later that it is needed. */
export function offeredDocument(capabilities: Capabilities): Document {
  const probe = `issues(first: 1) @include(if: $never) { nodes { ${nativeFields(capabilities)} } }`;
  const parts = new Parts();
  parts.declare('never', 'Boolean!', false);
  return parts.inRepository('Offered', [offeredFields(capabilities), probe], '');
}

/** What an issue has of them. */
function nativeFields({ fields, types }: Pick<Capabilities, 'fields' | 'types'>): string {
  return [...(fields ? [wholeList('issueFieldValues')] : []), ...(types ? ['issueType { name }'] : [])].join(
    '\n  ',
  );
}

/** What else a repository is asked for, and where its lists go on. */
export interface OverviewParts {
  /** Cursors; null for the first page, absent where no more is needed. */
  readonly labels?: string | null;
  readonly milestones?: string | null;
  /** The newest issues. */
  readonly newest?: true;
  readonly fields?: true;
  readonly types?: true;
}

/** The first look. It also names, without running them, the fields that an older server may not have. */
export function overviewDocument(
  capabilities: Capabilities,
  { labels, milestones, newest, fields, types }: OverviewParts,
  first: number,
): Document {
  const { parents, actors } = capabilities;
  const parts = new Parts();
  // Asked for but never executed: a server without the field refuses the document, and costs nothing else.
  const probed = [
    linkFields(capabilities),
    ...(parents ? ['parent { id } subIssues(first: 1) { totalCount } subIssuesSummary { total }'] : []),
    nativeFields(capabilities),
    ...(actors ? [wholeList('assignedActors')] : []),
  ].join(' ');
  const probe = () =>
    `issues(first: 1) @include(if: ${parts.declare('never', 'Boolean!', false)}) { nodes { ${probed} } }`;
  const page = (name: string, after: string | null) =>
    `first: ${first}, after: ${parts.declare(name, 'String', after)}`;
  const pageInfo = 'pageInfo { hasNextPage endCursor }';
  const order = 'orderBy: { field: CREATED_AT, direction: DESC }';
  return parts.inRepository(
    'Overview',
    [
      'id nameWithOwner url isArchived hasIssuesEnabled viewerPermission',
      'defaultBranchRef { name target { oid } }',
      ...(labels === undefined
        ? []
        : [`labels(${page('labels', labels)}) { ${pageInfo} nodes { id name color description } }`]),
      ...(milestones === undefined
        ? []
        : [
            `milestones(${page('milestones', milestones)}) { ${pageInfo} nodes { id number title description dueOn state url issues(first: 1) { totalCount } closed: issues(first: 1, states: [CLOSED]) { totalCount } } }`,
          ]),
      ...(newest
        ? [
            `newest: issues(first: ${Math.min(first, 30)}, ${order}) { nodes { id number title createdAt viewerDidAuthor } }`,
          ]
        : []),
      offeredFields({
        fields: capabilities.fields && fields === true,
        types: capabilities.types && types === true,
      }),
      ...(probed.trim() === '' ? [] : [probe()]),
    ],
    '',
    'viewer { login }',
  );
}

/** So many issues of one milestone, by its number, from a cursor on; null for its beginning. */
export interface MilestonePage {
  readonly milestone: number;
  /** 1 to 100. */
  readonly first: number;
  readonly after: string | null;
}

/**
 * Pages of several milestones, as `page0`, `page1`, …
 * @param labels names: only issues that have one of them
 * @param counted numbers of milestones whose pull requests are counted, as `pulls12`: apart, because a token may not read them
 */
export function issuesOfMilestonesDocument(
  capabilities: Capabilities,
  form: Form,
  pages: readonly MilestonePage[],
  labels?: readonly string[],
  counted: readonly number[] = [],
): Document {
  const parts = new Parts();
  const pulls = counted.map(
    (number) => `pulls${number}: milestone(number: ${parts.declare(`pulls${number}`, 'Int!', number)}) {
      pullRequests(first: 1) { totalCount }
      open: pullRequests(first: 1, states: [OPEN]) { totalCount }
    }`,
  );
  const only = labels ? `, labels: ${parts.declare('labels', '[String!]', labels)}` : '';
  const fields = pages.map(({ milestone, first, after }, index) => {
    const number = parts.declare(`number${index}`, 'Int!', milestone);
    const count = parts.declare(`first${index}`, 'Int!', first);
    const cursor = parts.declare(`after${index}`, 'String', after);
    return `page${index}: milestone(number: ${number}) {
      issues(first: ${count}, after: ${cursor}${only}, orderBy: { field: CREATED_AT, direction: ASC }) {
        pageInfo { hasNextPage endCursor }
        nodes { ...Fields }
      }
    }`;
  });
  return parts.inRepository('IssuesOfMilestones', [...fields, ...pulls], issueFragment(capabilities, form));
}

/** @param ids node ids, at most 100 */
export function issuesByIdDocument(capabilities: Capabilities, form: Form, ids: readonly string[]): Document {
  return {
    text: `
query IssuesById($ids: [ID!]!) {
  nodes(ids: $ids) { ...Fields }
}${issueFragment(capabilities, form)}`,
    variables: { ids },
  };
}

/**
 * The program's own issue, with so much of what stands under it, from a cursor on; null for the beginning.
 * @param beside node ids of issues that are read along
 */
export function programDocument(
  capabilities: Capabilities,
  number: number,
  first: number,
  after: string | null,
  beside: readonly string[],
): Document {
  const parts = new Parts();
  const argument = parts.declare('number', 'Int!', number);
  const page = () => `first: ${first}, after: ${parts.declare('after', 'String', after)}`;
  const children = capabilities.parents
    ? `subIssues(${page()}) { pageInfo { hasNextPage endCursor } nodes { ...Fields } }`
    : '';
  const field = `issue(number: ${argument}) { ...Fields ${children} }`;
  const others =
    beside.length === 0 ? '' : `nodes(ids: ${parts.declare('beside', '[ID!]!', beside)}) { ...Fields }`;
  return parts.inRepository('Program', [field], issueFragment(capabilities, 'whole'), others);
}

/** @param ids at most 100 */
export function latestDocument(ids: readonly string[], form: Form): Document {
  return {
    text: `
query Latest($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Issue { id body ${form === 'whole' ? wholeList('assignees') : ''} } }
}`,
    variables: { ids },
  };
}

/** What people may have written into a milestone. */
export function milestoneDocument(number: number): Document {
  const parts = new Parts();
  const field = `milestone(number: ${parts.declare('number', 'Int!', number)}) { description }`;
  return parts.inRepository('Milestone', [field], '');
}

/** Issues, each as `issue12`. */
export function issuesByNumberDocument(
  capabilities: Capabilities,
  form: Form,
  numbers: readonly number[],
): Document {
  const fields = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...Fields }`);
  return new Parts().inRepository('IssuesByNumber', fields, issueFragment(capabilities, form));
}

/** Enough of issues to know whose they are, each as `issue12`. */
export function tracesDocument(numbers: readonly number[]): Document {
  const fields = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...Trace }`);
  return new Parts().inRepository('Traces', fields, traceFragment);
}

/** What stands under issues, each as `phase12`: enough to tell people what it is. */
export function childrenDocument(numbers: readonly number[]): Document {
  const fields = numbers.map(
    (number) =>
      `phase${number}: issue(number: ${number}) { subIssues(first: 100) { nodes { ...Stranger } } }`,
  );
  return new Parts().inRepository(
    'Children',
    fields,
    `
fragment Stranger on Issue {
  id number title url state
  repository { nameWithOwner }
  labels(first: 20) { nodes { name } }
  milestone { id }
  parent { id }
}`,
  );
}

/** Characters of a search: GitHub takes 256 (docs: searching issues and pull requests). */
const maxSearch = 256;

/**
 * A search for open issues with each title, as `title0`, …: it finds those that have its words.
 * @param repository `owner/name`
 */
export function namesakesDocument(repository: string, titles: readonly string[]): Document {
  const parts = new Parts();
  const scope = `repo:${repository} is:issue is:open in:title`;
  const fields = titles.map((title, index) => {
    // In quotes nothing in it is a qualifier; a quote and a backslash would end them.
    const words = [...title.replaceAll(/["\\]/g, ' ')].slice(0, maxSearch - scope.length - 3).join('');
    const query = parts.declare(`query${index}`, 'String!', `${scope} "${words}"`);
    return `title${index}: search(type: ISSUE, first: 10, query: ${query}) { nodes { ... on Issue { number title state } } }`;
  });
  return parts.inQuery('Namesakes', fields, '');
}

/** Pull requests, each as `pull12`. */
export function pullsDocument(numbers: readonly number[]): Document {
  const fields = numbers.map((number) => `pull${number}: pullRequest(number: ${number}) { number }`);
  return new Parts().inRepository('Pulls', fields, '');
}

/** @param after the cursor of the page before; null for the first */
export function newestDocument(first: number, after: string | null): Document {
  const parts = new Parts();
  const page = `first: ${first}, after: ${parts.declare('after', 'String', after)}, orderBy: { field: CREATED_AT, direction: DESC }`;
  const field = `issues(${page}) { pageInfo { hasNextPage endCursor } nodes { ...Trace } }`;
  return parts.inRepository('Newest', [field], traceFragment);
}

/** Which issues of a repository a list has. */
export interface IssueList {
  readonly state: 'open' | 'all';
  /** Names: those that have one of them. */
  readonly labels?: readonly string[];
  /** The number of a milestone. */
  readonly milestone?: number;
  /** `YYYY-MM-DD` */
  readonly since?: string;
}

/**
 * A page of the issues of a repository, oldest first.
 * @param after the cursor of the page before; null for the first
 */
export function issuesDocument(
  capabilities: Capabilities,
  form: Form,
  { state, labels, milestone, since }: IssueList,
  first: number,
  after: string | null,
): Document {
  const parts = new Parts();
  const filter = {
    ...(milestone === undefined ? {} : { milestoneNumber: `${milestone}` }),
    ...(since === undefined ? {} : { since: `${since}T00:00:00Z` }),
  };
  const page = [
    `first: ${first}`,
    `after: ${parts.declare('after', 'String', after)}`,
    'orderBy: { field: CREATED_AT, direction: ASC }',
    ...(state === 'all' ? [] : ['states: [OPEN]']),
    ...(labels ? [`labels: ${parts.declare('labels', '[String!]', labels)}`] : []),
    ...(Object.keys(filter).length === 0
      ? []
      : [`filterBy: ${parts.declare('filter', 'IssueFilters', filter)}`]),
  ].join(', ');
  const field = `issues(${page}) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Fields } }`;
  return parts.inRepository('Issues', [field], issueFragment(capabilities, form));
}

/** A page of what a search finds, which has to ask for issues alone. */
export function searchDocument(
  capabilities: Capabilities,
  form: Form,
  query: string,
  first: number,
  after: string | null,
): Document {
  const parts = new Parts();
  const page = `type: ISSUE, query: ${parts.declare('query', 'String!', query)}, first: ${first}, after: ${parts.declare('after', 'String', after)}`;
  const field = `search(${page}) { issueCount pageInfo { hasNextPage endCursor } nodes { ...Fields } }`;
  return parts.inQuery('Search', [field], issueFragment(capabilities, form));
}

/** A search for each login, as `person0`, …: it finds whoever's login contains it. */
export function peopleDocument(logins: readonly string[], most: number): Document {
  const parts = new Parts();
  const fields = logins.map((login, index) => {
    const argument = parts.declare(`person${index}`, 'String!', login);
    return `person${index}: assignableUsers(first: ${most}, query: ${argument}) { nodes { id login } }`;
  });
  return parts.inRepository('People', fields, '');
}

/** A person by the exact login, who need not have to do with the repository. */
export function userDocument(login: string): Document {
  const parts = new Parts();
  return parts.inQuery('Person', [`user(login: ${parts.declare('login', 'String!', login)}) { id }`], '');
}

/** Variables and their types, gathered while fields are written. */
class Parts {
  readonly #types: string[] = [];
  readonly #variables: Record<string, unknown> = {};

  declare(name: string, type: string, value: unknown): string {
    this.#types.push(`$${name}: ${type}`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  inQuery(operation: string, fields: readonly string[], fragments: string): Document {
    const text = `
query ${operation}(${this.#types.join(', ')}) {
  ${fields.join('\n  ')}
}${fragments}`;
    return { text, variables: this.#variables };
  }

  /** @param beside what is asked for beside the repository */
  inRepository(operation: string, fields: readonly string[], fragments: string, beside = ''): Document {
    const declared = ['$owner: String!', '$name: String!', ...this.#types].join(', ');
    const text = `
query ${operation}(${declared}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
  ${beside}
}${fragments}`;
    return { text, variables: this.#variables };
  }
}

/** Enough of an issue to know whose it is. */
const traceFragment = `
fragment Trace on Issue { id number title body state viewerDidAuthor authorAssociation author { __typename login } }`;

/** What is asked of the nodes of each list. */
const listedFields: Readonly<Record<ListName, string>> = {
  labels: 'name',
  assignees: 'id login',
  assignedActors: '__typename ... on Bot { login }',
  blockedBy: 'id number title url state stateReason createdAt closedAt repository { nameWithOwner }',
  issueFieldValues: `__typename
      ... on IssueFieldDateValue { field { ... on Node { id } } value }
      ... on IssueFieldSingleSelectValue { field { ... on Node { id } } name }`,
  subIssues: 'id number',
  commits: 'commit { oid message }',
  closingIssuesReferences: 'id number state repository { nameWithOwner }',
  parents: 'oid',
  associatedPullRequests: 'number mergedAt',
};

/** As many as GitHub allows of each in an issue, so that one page has all of them. */
const most = { labels: 100, assignees: 10, assignedActors: 10, blockedBy: 50, issueFieldValues: 25 };

function wholeList(list: keyof typeof most): string {
  return `${list}(first: ${most[list]}) { totalCount nodes { ${listedFields[list]} } }`;
}

/** What blocks an issue, as the list of links has it and as GitHub counts it: a link to what may not be read is not listed. */
function linkFields({ links, linkCounts }: Capabilities): string {
  return [...(links ? [wholeList('blockedBy')] : []), ...(links && linkCounts ? [linkCount] : [])].join(
    '\n  ',
  );
}

const linkCount = 'issueDependenciesSummary { totalBlockedBy }';

/** The lists that an issue is asked for. */
export function listsOf({
  links,
  assignees,
  actors,
  fields,
}: Capabilities): readonly ('labels' | 'assignees' | 'assignedActors' | 'blockedBy' | 'issueFieldValues')[] {
  return [
    'labels',
    ...(assignees ? (['assignees'] as const) : []),
    ...(actors ? (['assignedActors'] as const) : []),
    ...(links ? (['blockedBy'] as const) : []),
    ...(fields ? (['issueFieldValues'] as const) : []),
  ];
}

/** Whether issues are asked for with their lists; GitHub cuts off a page of a hundred that has more than a few. */
export type Form = 'whole' | 'bare';

function issueFragment(capabilities: Capabilities, form: Form): string {
  const { parents, links, linkCounts, types } = capabilities;
  const lists = form === 'whole' ? listsOf(capabilities).map(wholeList) : [];
  return `
fragment Fields on Issue {
  id
  number
  title
  body
  state
  stateReason
  url
  createdAt
  updatedAt
  closedAt
  viewerDidAuthor
  authorAssociation
  author { __typename login }
  repository { nameWithOwner }
  milestone { id }
  ${parents ? 'parent { id number repository { nameWithOwner } } subIssuesSummary { total completed }' : ''}
  ${links && linkCounts ? linkCount : ''}
  ${types ? 'issueType { name }' : ''}
  ${lists.join('\n  ')}
}`;
}

/** A page of a list in something that has a node id. */
export interface PartPage {
  readonly id: string;
  /** The cursor from which it goes on; null for its beginning. */
  readonly after: string | null;
}

/** In what a list is, where that is no issue. */
const homes: Readonly<Partial<Record<ListName, string>>> = {
  commits: 'PullRequest',
  closingIssuesReferences: 'PullRequest',
  parents: 'Commit',
  associatedPullRequests: 'Commit',
};

/** One list of issues, pull requests or commits, each as `part0`, `part1`, … */
export function partsDocument(list: ListName, pages: readonly PartPage[], first: number): Document {
  const parts = new Parts();
  const on = homes[list] ?? 'Issue';
  const fields = pages.map(({ id, after }, index) => {
    const node = parts.declare(`id${index}`, 'ID!', id);
    const page = `first: ${first}, after: ${parts.declare(`after${index}`, 'String', after)}`;
    const inside = `totalCount pageInfo { hasNextPage endCursor } nodes { ${listedFields[list]} }`;
    return `part${index}: node(id: ${node}) { ... on ${on} { ${list}(${page}) { ${inside} } } }`;
  });
  return parts.inQuery('Parts', fields, '');
}

/** What is asked of an issue or a pull request. */
export interface Subject {
  /** Its node id. */
  readonly id: string;
  /** How it was closed last; a pull request is not asked for that. */
  readonly closing: boolean;
  /** A page of its comments; absent where none is asked for. */
  readonly comments?: CommentPage;
}

/** So many comments before a cursor; the last ones where that is null. */
export interface CommentPage {
  readonly last: number;
  readonly before: string | null;
}

/** Comments, and of issues the last closing, as `subject0`, `subject1`, … */
export function subjectsDocument(subjects: readonly Subject[]): Document {
  const parts = new Parts();
  const fields = subjects.map(({ id, closing, comments }, index) => {
    const node = parts.declare(`id${index}`, 'ID!', id);
    const page = comments
      ? `repository { nameWithOwner } comments(last: ${comments.last}, before: ${parts.declare(`before${index}`, 'String', comments.before)}) { ...Comments }`
      : '';
    const pull = page === '' ? '' : `... on PullRequest { ${page} }`;
    return `subject${index}: node(id: ${node}) { ... on Issue { ${closing ? closingFields : ''} ${page} } ${pull} }`;
  });
  return parts.inQuery('Subjects', fields, subjects.some(({ comments }) => comments) ? commentsFragment : '');
}

const commentsFragment = `
fragment Comments on IssueCommentConnection {
  pageInfo { hasPreviousPage startCursor }
  nodes { id body viewerDidAuthor author { __typename login } }
}`;

const closingFields = `timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
    nodes {
      ... on ClosedEvent {
        createdAt
        actor { login }
        closer { __typename ... on Commit { oid url } ... on PullRequest { number url } }
      }
    }
  }`;

/** What is asked about pull requests in one document. */
export interface PullsAsked {
  readonly numbers?: readonly number[];
  /** Whether these come with what they close and with their commits. */
  readonly form?: Form;
  /** Commits whose pull requests are asked for, only by number. */
  readonly commits?: readonly string[];
  /** A page of a merge queue. */
  readonly queue?: QueuePage | undefined;
}

/** So many entries of the queue that leads to a branch, from a cursor on; null for its beginning. */
export interface QueuePage {
  readonly branch: string;
  readonly first: number;
  readonly after: string | null;
}

/**
 * Pull requests as `pull12`; those of commits, as `commit0`; those that stand in a queue, as `queue`, with the commit that
 * the queue made of each; and how the repository merges.
 */
export function pullRequestsDocument(
  { links, merging, mergeQueues }: Capabilities,
  { numbers = [], form = 'whole', commits = [], queue }: PullsAsked,
): Document {
  const parts = new Parts();
  const pageInfo = 'pageInfo { hasNextPage endCursor }';
  const entries = ({ first, after }: QueuePage) =>
    `entries(first: ${first}, after: ${parts.declare('after', 'String', after)}) { ${pageInfo} nodes { headCommit { oid } pullRequest { number } } }`;
  const fields = [
    ...(merging ? mergingFields : []),
    ...(queue === undefined || !mergeQueues
      ? []
      : [
          `queue: mergeQueue(branch: ${parts.declare('queue', 'String!', queue.branch)}) { ${entries(queue)} }`,
        ]),
    ...numbers.map((number) => {
      const argument = parts.declare(`number${number}`, 'Int!', number);
      return `pull${number}: pullRequest(number: ${argument}) { ...Pull }`;
    }),
    ...commits.map((sha, index) => {
      const argument = parts.declare(`commit${index}`, 'GitObjectID!', sha);
      return `commit${index}: object(oid: ${argument}) { __typename ... on Commit { associatedPullRequests(first: 10) { nodes { number state headRefOid } } } }`;
    }),
  ];
  const blockers = links ? 'blockedBy(first: 50) { nodes { state } }' : '';
  const lists = `closingIssuesReferences(first: 100) {
    totalCount
    nodes { ${listedFields.closingIssuesReferences} ${blockers} }
  }
  commits(first: 100) { totalCount ${pageInfo} nodes { ${listedFields.commits} } }`;
  const pull = `
fragment Pull on PullRequest {
  id
  number
  title
  url
  body
  updatedAt
  headRefName
  state
  ${form === 'whole' ? lists : ''}
}`;
  return parts.inRepository('PullRequests', fields, numbers.length > 0 ? pull : '');
}

/** The pull requests that stand before a branch, the newest change first, each with its last commit. */
export function pullRequestsIntoDocument(branch: string, first: number, after: string | null): Document {
  const parts = new Parts();
  const base = parts.declare('base', 'String!', branch);
  const page = `first: ${first}, after: ${parts.declare('after', 'String', after)}`;
  const order = 'orderBy: { field: UPDATED_AT, direction: DESC }';
  const field = `pullRequests(${page}, states: [OPEN], baseRefName: ${base}, ${order}) {
      pageInfo { hasNextPage endCursor }
      nodes { number id headRefOid commits(last: 1) { nodes { commit { message } } } }
    }`;
  return parts.inRepository('PullRequestsInto', [field], '');
}

/** @param form bare: without the texts */
const filesFragment = (form: Form) => {
  const text = form === 'whole' ? '...Text' : '';
  return `
fragment Files on GitObject {
  __typename
  ${text}
  ... on Tree { entries { name mode object { __typename ${text} } } }
}${form === 'whole' ? textFragment : ''}`;
};

const textFragment = `
fragment Text on Blob { text isTruncated }`;

/** What stands at paths of commits, `commit:path` each, as `at0`, `at1`, …: files, and the files of folders. */
export function filesDocument(places: readonly string[], form: Form): Document {
  return objectsDocument('Files', places, '...Files', filesFragment(form));
}

/** The texts of files, `commit:path` each, likewise. */
export function textsDocument(places: readonly string[]): Document {
  return objectsDocument('Texts', places, '__typename ...Text', textFragment);
}

/** What git calls the content at such places, likewise. */
export function contentsDocument(places: readonly string[]): Document {
  return objectsDocument('Contents', places, 'oid', '');
}

function objectsDocument(
  operation: string,
  places: readonly string[],
  inside: string,
  fragments: string,
): Document {
  const parts = new Parts();
  const fields = places.map((place, index) => {
    const expression = parts.declare(`at${index}`, 'String!', place);
    return `at${index}: object(expression: ${expression}) { ${inside} }`;
  });
  return parts.inRepository(operation, fields, fragments);
}

/** Where the histories of two commits go on: cursors; null for the beginning, absent where no more is needed. */
export interface HistoryPages {
  readonly head?: string | null;
  readonly known?: string | null;
}

/**
 * Commits that touch a path, newest first, with who wrote them and the pull requests that they came with; of the known one
 * only what they are called.
 */
export function planHistoryDocument(
  { head, known, path }: { head: string; known: string | undefined; path: string },
  pages: HistoryPages,
  form: Form,
  first: number,
): Document {
  const parts = new Parts();
  // Of the root of a repository every commit is part.
  const at = path === '' ? '' : `, path: ${parts.declare('path', 'String!', path)}`;
  const history = (name: string, after: string | null, commit: string) =>
    `history(first: ${first}, after: ${parts.declare(`after${name}`, 'String', after)}${at}) { pageInfo { hasNextPage endCursor } nodes { ${commit} } }`;
  const fields: string[] = [];
  if (pages.head !== undefined) {
    const expression = parts.declare('head', 'String!', head);
    fields.push(
      `head: object(expression: ${expression}) { ... on Commit { ${history('Head', pages.head, '...Commit')} } }`,
    );
  }
  if (pages.known !== undefined && known !== undefined) {
    const oid = parts.declare('known', 'GitObjectID!', known);
    fields.push(`known: object(oid: ${oid}) { ... on Commit { ${history('Known', pages.known, 'oid')} } }`);
  }
  const lists =
    form === 'whole'
      ? `parents(first: 1) { nodes { ${listedFields.parents} } } associatedPullRequests(first: 5) { nodes { ${listedFields.associatedPullRequests} } }`
      : '';
  const fragment = `
fragment Commit on Commit { id oid committedDate author { name user { login } } ${lists} }`;
  return parts.inRepository('PlanHistory', fields, pages.head === undefined ? '' : fragment);
}

/**
 * The commits until some moments that touch some paths, newest first, with when they were merged: `at0` is the first moment at the
 * first path, `at1` the first moment at the second, …
 */
export function planCommitsDocument(
  head: string,
  paths: readonly string[],
  moments: readonly string[],
): Document {
  const parts = new Parts();
  const at = parts.declare('head', 'String!', head);
  const merged = 'associatedPullRequests(first: 5) { nodes { mergedAt } }';
  const wheres = paths.map((path, index) =>
    path === '' ? '' : `, path: ${parts.declare(`path${index}`, 'String!', path)}`,
  );
  const fields = moments.flatMap((moment, index) => {
    const time = parts.declare(`until${index}`, 'GitTimestamp!', moment);
    return wheres.map(
      (where, path) => `at${index * paths.length + path}: object(expression: ${at}) {
      ... on Commit { history(first: 100, until: ${time}${where}) { pageInfo { hasNextPage endCursor } nodes { oid committedDate ${merged} } } }
    }`,
    );
  });
  return parts.inRepository('PlanCommits', fields, '');
}

/** Of one issue: closed and opened again ten times. */
const mostTurns = 20;

/** The newest closings and reopenings of issues, oldest first. */
export function turnsDocument(ids: readonly string[]): Document {
  const items = `timelineItems(itemTypes: [CLOSED_EVENT, REOPENED_EVENT], last: ${mostTurns})`;
  const events = '__typename ... on ClosedEvent { createdAt stateReason } ... on ReopenedEvent { createdAt }';
  return {
    text: `
query Turns($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Issue { id ${items} { nodes { ${events} } } } }
}`,
    variables: { ids },
  };
}
