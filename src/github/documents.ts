/** The GraphQL that is read with. answers.ts has the shapes of what comes back. */

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
  /** Agents and apps among those who are assigned: the other list has only people. */
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
  const field = 'field { ... on Node { id } }';
  const values = `__typename
      ... on IssueFieldDateValue { ${field} value }
      ... on IssueFieldSingleSelectValue { ${field} name }`;
  return [
    ...(fields ? [`issueFieldValues(first: 25) { nodes { ${values} } }`] : []),
    ...(types ? ['issueType { name }'] : []),
  ].join('\n  ');
}

/** Where the two lists go on. */
export interface OverviewPages {
  /** Cursors; null for the first page, absent where no more is needed. */
  readonly labels?: string | null;
  readonly milestones?: string | null;
}

/** The first look. It also names, without running them, the fields that an older server may not have. */
export function overviewDocument(
  capabilities: Capabilities,
  { labels, milestones }: OverviewPages,
  first: number,
): Document {
  const { links, parents, actors } = capabilities;
  // Asked for but never executed: a server without the field refuses the document, and costs nothing else.
  const fields = [
    linkFields(capabilities),
    ...(parents ? ['parent { id } subIssues(first: 1) { totalCount }'] : []),
    nativeFields(capabilities),
    ...(actors ? [actorFields] : []),
  ].join(' ');
  const probes = links || parents || actors || capabilities.fields || capabilities.types;
  const probe = probes ? `issues(first: 1) @include(if: $never) { nodes { ${fields} } }` : '';
  return {
    text: `
query Overview($owner: String!, $name: String!, $readLabels: Boolean!, $labels: String, $readMilestones: Boolean!, $milestones: String${probes ? ', $never: Boolean!' : ''}) {
  repository(owner: $owner, name: $name) {
    id
    nameWithOwner
    url
    isArchived
    hasIssuesEnabled
    viewerPermission
    defaultBranchRef { name target { oid } }
    labels(first: ${first}, after: $labels) @include(if: $readLabels) {
      pageInfo { hasNextPage endCursor }
      nodes { id name color description }
    }
    milestones(first: ${first}, after: $milestones) @include(if: $readMilestones) {
      pageInfo { hasNextPage endCursor }
      nodes { id number title description dueOn state url issues(first: 1) { totalCount } }
    }
    newest: issues(first: ${Math.min(first, 30)}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id createdAt viewerDidAuthor } }
    ${offeredFields(capabilities)}
    ${probe}
  }
  viewer { login }
}`,
    variables: {
      readLabels: labels !== undefined,
      labels: labels ?? null,
      readMilestones: milestones !== undefined,
      milestones: milestones ?? null,
      ...(probes ? { never: false } : {}),
    },
  };
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
 */
export function issuesOfMilestonesDocument(
  capabilities: Capabilities,
  pages: readonly MilestonePage[],
  labels?: readonly string[],
): Document {
  const parts = new Parts();
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
  return parts.inRepository('IssuesOfMilestones', fields, issueFragment(capabilities));
}

/** @param ids node ids, at most 100 */
export function issuesByIdDocument(capabilities: Capabilities, ids: readonly string[]): Document {
  return {
    text: `
query IssuesById($ids: [ID!]!) {
  nodes(ids: $ids) { ...Fields }
}${issueFragment(capabilities)}`,
    variables: { ids },
  };
}

/** The program's own issue, with so much of what stands under it, from a cursor on; null for the beginning. */
export function programDocument(
  capabilities: Capabilities,
  number: number,
  first: number,
  after: string | null,
): Document {
  const parts = new Parts();
  const argument = parts.declare('number', 'Int!', number);
  const page = () => `first: ${first}, after: ${parts.declare('after', 'String', after)}`;
  const children = capabilities.parents
    ? `subIssues(${page()}) { pageInfo { hasNextPage endCursor } nodes { ...Fields } }`
    : '';
  const field = `issue(number: ${argument}) { ...Fields ${children} }`;
  return parts.inRepository('Program', [field], issueFragment(capabilities));
}

/** @param ids at most 100 */
export function latestDocument(ids: readonly string[]): Document {
  return {
    text: `
query Latest($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Issue { id body assignees(first: 10) { nodes { login } } } }
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
export function issuesByNumberDocument(capabilities: Capabilities, numbers: readonly number[]): Document {
  const fields = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...Fields }`);
  return new Parts().inRepository('IssuesByNumber', fields, issueFragment(capabilities));
}

/** Enough of issues to know whose they are, each as `issue12`. */
export function tracesDocument(numbers: readonly number[]): Document {
  const fields = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...Trace }`);
  return new Parts().inRepository('Traces', fields, traceFragment);
}

/** @param after the cursor of the page before; null for the first */
export function newestDocument(first: number, after: string | null): Document {
  const parts = new Parts();
  const page = `first: ${first}, after: ${parts.declare('after', 'String', after)}, orderBy: { field: CREATED_AT, direction: DESC }`;
  const field = `issues(${page}) { pageInfo { hasNextPage endCursor } nodes { ...Trace } }`;
  return parts.inRepository('Newest', [field], traceFragment);
}

/** A search for each login, as `person0`, …: it finds whoever's login contains it. */
export function peopleDocument(logins: readonly string[]): Document {
  const parts = new Parts();
  const fields = logins.map((login, index) => {
    const argument = parts.declare(`person${index}`, 'String!', login);
    return `person${index}: assignableUsers(first: 100, query: ${argument}) { nodes { id login } }`;
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

  inRepository(operation: string, fields: readonly string[], fragments: string): Document {
    const declared = ['$owner: String!', '$name: String!', ...this.#types].join(', ');
    const text = `
query ${operation}(${declared}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}${fragments}`;
    return { text, variables: this.#variables };
  }
}

/** Enough of an issue to know whose it is. */
const traceFragment = `
fragment Trace on Issue { id number title body viewerDidAuthor authorAssociation }`;

/** What blocks an issue, as the list of links has it and as GitHub counts it: a link to what may not be read is not listed. */
function linkFields({ links, linkCounts }: Capabilities): string {
  const blocker = 'id number title url state stateReason createdAt repository { nameWithOwner }';
  return [
    ...(links ? [`blockedBy(first: 50) { totalCount nodes { ${blocker} } }`] : []),
    ...(links && linkCounts ? ['issueDependenciesSummary { totalBlockedBy }'] : []),
  ].join('\n  ');
}

const actorFields = 'assignedActors(first: 10) { nodes { __typename ... on Bot { login } } }';

/** Three nested connections: GitHub cuts off a page of a hundred that has more than a few. */
function issueFragment(capabilities: Capabilities): string {
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
  closedAt
  viewerDidAuthor
  authorAssociation
  repository { nameWithOwner }
  labels(first: 100) { nodes { name } }
  assignees(first: 10) { nodes { id login } }
  milestone { id }
  ${capabilities.parents ? 'parent { id number repository { nameWithOwner } }' : ''}
  ${capabilities.actors ? actorFields : ''}
  ${linkFields(capabilities)}
  ${nativeFields(capabilities)}
}`;
}

/** One page of the comments on something. */
export interface Subject {
  /** The node id of an issue or a pull request. */
  readonly id: string;
  /** The cursor before which to look through its comments; null for the last page. */
  readonly before: string | null;
}

/** Comments, and of issues the last closing, as `subject0`, `subject1`, … */
export function subjectsDocument(subjects: readonly Subject[]): Document {
  const parts = new Parts();
  const fields = subjects.map(({ id, before }, index) => {
    const node = parts.declare(`id${index}`, 'ID!', id);
    const page = `comments(last: 100, before: ${parts.declare(`before${index}`, 'String', before)}) { ...Comments }`;
    return `subject${index}: node(id: ${node}) { ... on Issue { ...Closing ${page} } ... on PullRequest { ${page} } }`;
  });
  return parts.inQuery(
    'Subjects',
    fields,
    `
fragment Comments on IssueCommentConnection {
  pageInfo { hasPreviousPage startCursor }
  nodes { id body viewerDidAuthor }
}
fragment Closing on Issue {
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
    nodes {
      ... on ClosedEvent {
        createdAt
        actor { login }
        closer { __typename ... on Commit { oid url } ... on PullRequest { number url } }
      }
    }
  }
}`,
  );
}

/** Commits, oldest first. */
const commitPage = 'totalCount pageInfo { hasNextPage endCursor } nodes { commit { oid message } }';

/**
 * Pull requests as `pull12`; those of commits, as `commit0`, only by number; those that stand in a queue, as `queue`,
 * with the commit that the queue made of each.
 * @param queue the branch that the queue leads to
 */
export function pullRequestsDocument(
  { links, merging, mergeQueues }: Capabilities,
  numbers: readonly number[],
  commits: readonly string[],
  queue: string | undefined,
): Document {
  const parts = new Parts();
  const entries = 'entries(first: 100) { nodes { headCommit { oid } pullRequest { number } } }';
  const fields = [
    ...(merging ? mergingFields : []),
    ...(queue === undefined || !mergeQueues
      ? []
      : [`queue: mergeQueue(branch: ${parts.declare('queue', 'String!', queue)}) { ${entries} }`]),
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
  closingIssuesReferences(first: 100) {
    totalCount
    nodes { number state repository { nameWithOwner } ${blockers} }
  }
  commits(first: 100) { ${commitPage} }
}`;
  return parts.inRepository('PullRequests', fields, numbers.length > 0 ? pull : '');
}

/** The pull requests that stand before a branch, the newest change first, each with its last commit. */
export function pullRequestsIntoDocument(branch: string): Document {
  const parts = new Parts();
  const base = parts.declare('base', 'String!', branch);
  const order = 'orderBy: { field: UPDATED_AT, direction: DESC }';
  const field = `pullRequests(first: 100, states: [OPEN], baseRefName: ${base}, ${order}) {
      nodes { number commits(last: 1) { nodes { commit { message } } } }
    }`;
  return parts.inRepository('PullRequestsInto', [field], '');
}

/** A further page of the commits of a pull request. */
export function pullCommitsDocument(number: number, after: string): Document {
  const parts = new Parts();
  const pull = parts.declare('number', 'Int!', number);
  const cursor = parts.declare('after', 'String!', after);
  const field = `pullRequest(number: ${pull}) { commits(first: 100, after: ${cursor}) { ${commitPage} } }`;
  return parts.inRepository('PullCommits', [field], '');
}
const filesFragment = `
fragment Files on GitObject {
  __typename
  ...Text
  ... on Tree { entries { name mode object { __typename ...Text } } }
}
fragment Text on Blob { text isTruncated }`;

/** What stands at a path in a commit: a file, or the files of a folder and of one below it. */
export function filesDocument(revision: string, path: string, below: string): Document {
  const prefix = path === '' ? '' : `${path}/`;
  return {
    text: `
query Files($owner: String!, $name: String!, $expression: String!, $below: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $expression) { ...Files }
    below: object(expression: $below) { ...Files }
  }
}${filesFragment}`,
    variables: { expression: `${revision}:${path}`, below: `${revision}:${prefix}${below}` },
  };
}

/** Commits that touch a path, newest first, with who wrote them and the pull requests that they came with. */
export function planHistoryDocument(head: string, path: string, known: string | undefined): Document {
  const parts = new Parts();
  const at = parts.declare('head', 'String!', head);
  // Of the root of a repository every commit is part.
  const page = path === '' ? 'first: 100' : `first: 100, path: ${parts.declare('path', 'String!', path)}`;
  const fields = [
    `head: object(expression: ${at}) { ... on Commit { history(${page}) { nodes { ...Commit } } } }`,
  ];
  if (known !== undefined) {
    const oid = parts.declare('known', 'GitObjectID!', known);
    fields.push(`known: object(oid: ${oid}) { ... on Commit { history(${page}) { nodes { oid } } } }`);
  }
  return parts.inRepository(
    'PlanHistory',
    fields,
    `
fragment Commit on Commit {
  oid
  committedDate
  author { name user { login } }
  parents(first: 1) { nodes { oid } }
  associatedPullRequests(first: 5) { nodes { number mergedAt } }
}`,
  );
}

/** What git calls the content at a path of commits, each as `content0`, `content1`, … */
export function contentsDocument(commits: readonly string[], path: string): Document {
  const parts = new Parts();
  const fields = commits.map((sha, index) => {
    const expression = parts.declare(`at${index}`, 'String!', `${sha}:${path}`);
    return `content${index}: object(expression: ${expression}) { oid }`;
  });
  return parts.inRepository('Contents', fields, '');
}

/** The files of a plan at commits, without its decisions, each as `plan0`, `plan1`, … */
export function plansDocument(commits: readonly string[], path: string): Document {
  const parts = new Parts();
  const fields = commits.map((sha, index) => {
    const expression = parts.declare(`at${index}`, 'String!', `${sha}:${path}`);
    return `plan${index}: object(expression: ${expression}) { ...Files }`;
  });
  return parts.inRepository('Plans', fields, filesFragment);
}
