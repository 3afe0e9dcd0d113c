/** GraphQL: pull requests, commits, files, refs. */
import type { Branch } from '../../rules/branches.ts';
import { commitHistory, type HistoryFilter } from '../../rules/commits.ts';
import { closingIssues, commitsOf, headShaOf, pullRequestsOf, queuedFor } from '../../rules/pulls.ts';
import { forbidden } from '../../rules/refusal.ts';
import { visible } from '../../rules/relations.ts';
import { type Blob, entriesOf, modeOf, oidOf, sizeOf, type Tree, type TreeEntry } from '../../state/files.ts';
import { type Commit, fullName, type Pull, type Queued, type Repository } from '../../state/nouns.ts';
import { isPast } from '../../trouble/lag.ts';
import { branchId } from './code-mutations.ts';
import { connection, type Paging } from './connection.ts';
import { EITHER_SDL, eitherFields } from './issue.ts';
import { pullState } from './issue-list.ts';
import { addressed, type Family, type Fields, list, PAGING, type Resolve, weighedPage } from './resolve.ts';

const sdl = `
type PullRequest implements Node { ${EITHER_SDL}
  baseRefName: String!
  closingIssuesReferences(${PAGING}): IssueConnection
  commits(${PAGING}): PullRequestCommitConnection!
  headRefName: String!
  headRefOid: GitObjectID!
  isCrossRepository: Boolean!
  isDraft: Boolean!
  merged: Boolean!
  mergedAt: DateTime
  state: PullRequestState!
}
enum PullRequestState { CLOSED MERGED OPEN }
type PullRequestCommit { commit: Commit! }

interface GitObject { id: ID! oid: GitObjectID! }

type Commit implements GitObject & Node {
  associatedPullRequests(${PAGING}): PullRequestConnection
  author: GitActor
  committedDate: DateTime!
  history(${PAGING}, path: String, since: GitTimestamp, until: GitTimestamp): CommitHistoryConnection!
  id: ID!
  message: String!
  oid: GitObjectID!
  parents(${PAGING}): CommitConnection!
  repository: Repository!
  url: URI!
}
type GitActor { name: String user: User }
type Blob implements GitObject & Node { id: ID! isTruncated: Boolean! oid: GitObjectID! text: String }
type Tree implements GitObject & Node { entries: [TreeEntry!] id: ID! oid: GitObjectID! }
type TreeEntry { mode: Int! name: String! object: GitObject path: String type: String! }
type Ref implements Node { id: ID! name: String! target: GitObject }
`;

const pullFields: Fields<Pull> = {
  ...eitherFields,
  baseRefName: ({ pullRequest }) => pullRequest.base,
  closingIssuesReferences: list((pull: Pull, scene) => {
    const { store, lag } = scene;
    const listed = isPast(store, pull.born, lag.links) ? closingIssues(store, pull) : [];
    return visible(
      scene,
      listed.map(({ id }) => id),
    );
  }),
  commits: ((pull, scene, args, info) => {
    const all = commitsOf(scene.store.repositoryOf(pull), pull);
    const commits = weighedPage(scene, all, args, info);
    return { ...commits, nodes: commits.nodes.map((commit) => ({ commit })) };
  }) satisfies Resolve<Pull, Paging>,
  fullDatabaseId: ({ pullRequest }) => String(pullRequest.id),
  headRefName: ({ pullRequest }) => pullRequest.head,
  headRefOid: (pull, { store }) => headShaOf(store.repositoryOf(pull), pull),
  isCrossRepository: (pull, { store }) =>
    pull.pullRequest.headRepository !== fullName(store.repositoryOf(pull)),
  isDraft: ({ pullRequest }) => pullRequest.draft,
  merged: ({ pullRequest }) => pullRequest.merged,
  mergedAt: ({ pullRequest }) => pullRequest.mergedAt,
  state: pullState,
};

const commitFields: Fields<Commit> = {
  ...addressed,
  associatedPullRequests: list((commit: Commit, { store }) =>
    pullRequestsOf(store, store.repositoryOf(commit), commit.sha),
  ),
  author: ({ author: name }, { store }) => {
    const user = store.users.get(name.toLowerCase());
    return { name, user: user?.kind === 'User' ? user : null };
  },
  committedDate: ({ createdAt }) => createdAt,
  message: ({ message }, { scales }) => {
    scales.add('bytes', Buffer.byteLength(message));
    return message;
  },
  history: list((commit: Commit, { store }, filter: HistoryFilter) =>
    commitHistory(store.repositoryOf(commit), commit.sha, filter),
  ),
  oid: ({ sha }) => sha,
  parents: list((commit: Commit, { store }) => {
    const { commits } = store.repositoryOf(commit);
    return commit.parents.flatMap((sha) => commits[sha] ?? []);
  }),
  repository: (commit, { store }) => store.repositoryOf(commit),
};

/** Bytes after which the text of a file is cut off (sveltia/sveltia-cms#950, measured). */
const MAX_BLOB_TEXT = 512_000;

/** The id is that of the content, wherever that lies. */
const object: Fields<Blob | Tree> = {
  id: (object) =>
    `${object.kind[0]}_kwDO${Buffer.from(`${object.repository}:${oidOf(object)}`).toString('base64url')}`,
  oid: oidOf,
};

const blobFields: Fields<Blob> = {
  ...object,
  isTruncated: (blob) => sizeOf(blob) > MAX_BLOB_TEXT,
  text: ({ text }, { scales }) => {
    scales.add('bytes', Buffer.byteLength(text));
    return text.includes('\0') ? null : Buffer.from(text).subarray(0, MAX_BLOB_TEXT).toString('utf8');
  },
};

const treeEntryFields: Fields<TreeEntry> = {
  mode: ({ object }) => modeOf(object),
  type: ({ object }) => object.kind.toLowerCase(),
};

/** The branch of a name, short or full. */
export function refOf(repository: Repository, qualified: string) {
  const { branches, commits } = repository;
  const name = qualified.replace(/^refs\/heads\//, '');
  const sha = branches[name];
  const id = branchId({ repository, name });
  return sha === undefined ? null : { kind: 'Ref', id, name, target: commits[sha] ?? null };
}

/** What a mutation gives back of a branch. */
export function refGiven(made: unknown) {
  const { repository, name } = made as Branch;
  return refOf(repository, name);
}

/** Merge queues, which a server may not have. */
export const MERGE_QUEUES_SDL = `
extend type Repository { mergeQueue(branch: String): MergeQueue }
type MergeQueue implements Node { entries(${PAGING}): MergeQueueEntryConnection id: ID! }
type MergeQueueEntry implements Node { headCommit: Commit id: ID! pullRequest: PullRequest }
type MergeQueueEntryConnection { nodes: [MergeQueueEntry] pageInfo: PageInfo! totalCount: Int! }
`;

interface Queue {
  repository: Repository;
  branch: string;
}

const idOf = (prefix: string, content: string): string =>
  `${prefix}_kwDO${Buffer.from(content).toString('base64url')}`;

/** Null where nobody has lined up anything, and for a token that may not see it. */
export const queueFields: { Repository: Fields<Repository> } = {
  Repository: {
    mergeQueue: (repository, { store, features }, { branch }: { branch?: string | null }) => {
      const queue = { repository, branch: branch ?? repository.defaultBranch };
      if (features.mergeQueues === 'hidden') throw forbidden('Resource not accessible by integration');
      return queuedFor(store, repository, queue.branch).length === 0 ? null : queue;
    },
  },
};

const mergeQueueFields: Fields<Queue> = {
  id: ({ repository, branch }) => idOf('MQ', `${repository.id}:${branch}`),
  entries: (({ repository, branch }, { store }, args, info) => {
    const page = connection(queuedFor(store, repository, branch), args, info, ({ head }) => head);
    return { ...page, nodes: page.nodes.map((entry) => ({ ...entry, repository })) };
  }) satisfies Resolve<Queue, Paging>,
};

const entryFields: Fields<Queued & { repository: Repository }> = {
  id: ({ head, repository }) => idOf('MQE', `${repository.id}:${head}`),
  headCommit: ({ head, repository }) => repository.commits[head] ?? null,
  pullRequest: ({ pullRequest }, { store, scales }) => {
    scales.add('issues', 1);
    return store.issues.get(pullRequest) ?? null;
  },
};

/** Reading; what can be written is in code-mutations.ts. */
export const codeFamily: Family = {
  sdl,
  fields: {
    PullRequest: pullFields,
    Commit: commitFields,
    Blob: blobFields,
    Tree: { ...object, entries: entriesOf },
    TreeEntry: treeEntryFields,
    MergeQueue: mergeQueueFields,
    MergeQueueEntry: entryFields,
  },
};
