/** Commits, pull requests and files of the repository that a workflow runs in. */
import type { Codebase, Commit, Commits, MergeWay, PullRequest, PullRequestHead } from '../model/codebase.ts';
import { pageSize } from '../model/limits.ts';
import { decisionsFolder, type SourceFile } from '../model/source.ts';
import * as answers from './answers.ts';
import { type Client, type GraphqlError, isRequestFailure } from './client.ts';
import {
  everything,
  filesDocument,
  pullCommitsDocument,
  pullRequestsDocument,
  pullRequestsIntoDocument,
} from './documents.ts';
import { planFilesIn } from './plan-files.ts';
import { planHistory } from './plan-history.ts';
import { isMissingPart, Queries, read, without } from './queries.ts';

/** More than a push may carry in its event (2,048); a comparison of branches that grew apart has no end. */
const maxPages = 25;

/** @param repository that a workflow runs in: the issues may be kept in another */
export function codebase(client: Client, repository: { owner: string; name: string }): Codebase {
  const pulls = new Queries(client, repository, 'pull-requests=read');
  const contents = new Queries(client, repository, 'contents=read');
  const place = { owner: repository.owner, repo: repository.name };
  return {
    commits: (base, head) =>
      read(() => (base === undefined ? recent(client, place, head) : compared(client, place, base, head))),
    pullRequests: (numbers, commits, queue) => pullRequests(pulls, numbers, commits, queue),
    pullRequestsInto: (branch) => pullRequestsInto(pulls, branch),
    files: (revision, path) => files(contents, revision, path),
    planHistory: (head, path, known, weight) => planHistory(contents, { head, path, known, weight }),
  };
}

type Place = { readonly owner: string; readonly repo: string };

/** Without pages GitHub gives the newest 250; with them, all. */
async function compared(
  { rest }: Client,
  place: Place,
  base: string,
  head: string,
): Promise<Commits | undefined> {
  const list: Commit[] = [];
  let total = 0;
  for (let page = 1; page <= maxPages; page++) {
    const options = { ...place, basehead: `${base}...${head}`, per_page: pageSize, page };
    const answer = await ifKnown(() => rest.repos.compareCommitsWithBasehead(options));
    if (!answer) return undefined;
    list.push(...answer.data.commits.map(commitOf));
    total = answer.data.total_commits;
    if (answer.data.commits.length === 0 || list.length >= total) break;
  }
  return { list, left: Math.max(0, total - list.length) };
}

async function recent({ rest }: Client, place: Place, head: string): Promise<Commits | undefined> {
  const answer = await ifKnown(() => rest.repos.listCommits({ ...place, sha: head, per_page: pageSize }));
  return answer && { list: answer.data.map(commitOf).reverse(), left: 0 };
}

/** Nothing where GitHub knows no such commit (any more). */
async function ifKnown<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    if (isRequestFailure(error) && [404, 409, 422].includes(error.status)) return undefined;
    throw error;
  }
}

type Listed = {
  readonly sha: string;
  readonly commit: { readonly message: string };
  readonly parents: readonly { readonly sha: string }[];
};

function commitOf({ sha, commit, parents }: Listed): Commit {
  return { sha, message: commit.message, parents: parents.map((parent) => parent.sha) };
}

async function pullRequests(
  queries: Queries,
  numbers: readonly number[],
  commits: readonly string[],
  queue: string | undefined,
): Promise<readonly PullRequest[]> {
  const found = new Map<number, answers.PullNode>();
  let ways: readonly MergeWay[] = [];
  let line = queue;
  const asked = new Set<number>();
  let capabilities = everything;
  const [next, shas] = [[...new Set(numbers)], [...commits]];
  while (next.length + shas.length > 0) {
    const [now, commitsNow] = [next.splice(0, pageSize / 4), shas.splice(0, pageSize)];
    const document = () => pullRequestsDocument(capabilities, now, commitsNow, line);
    let answer = await queries.ask(document());
    const fewer = without(capabilities, answer.errors);
    if (fewer) {
      capabilities = fewer;
      answer = await queries.ask(document());
    }
    for (const number of now) asked.add(number);
    const { repository } = queries.checked(answer, answers.pullRequests, isLeftOut);
    line = undefined;
    const { queue: standing, ...parts } = repository;
    const more: number[] = [];
    for (const entry of standing?.entries?.nodes ?? [])
      if (entry?.pullRequest && commits.includes(entry.headCommit?.oid ?? ''))
        more.push(entry.pullRequest.number);
    ways = waysOf(parts);
    for (const part of Object.values(parts)) {
      if (!part || typeof part !== 'object') continue;
      if ('closingIssuesReferences' in part) {
        if (part.state === 'OPEN') found.set(part.number, part);
      } else if ('associatedPullRequests' in part) {
        // A pull request that stands on another one has its commits too; it is there only with its own last one.
        const there = (part.associatedPullRequests?.nodes ?? []).filter(
          ({ state, headRefOid }) => state === 'OPEN' && commits.includes(headRefOid),
        );
        more.push(...there.map(({ number }) => number));
      }
    }
    next.push(...new Set(more.filter((number) => !asked.has(number) && !next.includes(number))));
  }
  const pulls: PullRequest[] = [];
  for (const node of found.values()) pulls.push(pullRequestOf(node, await commitsOf(queries, node), ways));
  return pulls;
}

async function pullRequestsInto(queries: Queries, branch: string): Promise<readonly PullRequestHead[]> {
  const { repository } = await queries.query(pullRequestsIntoDocument(branch), answers.pullRequestsInto);
  return repository.pullRequests.nodes.flatMap(
    ({
      number,
      commits: {
        nodes: [last],
      },
    }) => (last ? [{ number, message: last.commit.message }] : []),
  );
}

/** What does not exist any more, and a queue that the token may not see: who needs it says what is not known without. */
function isLeftOut(error: GraphqlError): boolean {
  return isMissingPart(error) || error.path?.[1] === 'queue';
}

/** All of them, a page after the other: mostly there is one. */
async function commitsOf(queries: Queries, { number, commits }: answers.PullNode): Promise<Commits> {
  const list: Commit[] = [];
  let page = commits;
  for (let pages = 1; ; pages++) {
    list.push(...page.nodes.map(({ commit: { oid, message } }) => ({ sha: oid, message })));
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null || pages === maxPages) break;
    const answer = await queries.query(pullCommitsDocument(number, endCursor), answers.pullCommits);
    page = answer.repository.pullRequest.commits;
  }
  return { list, left: Math.max(0, page.totalCount - list.length) };
}

/** What a server does not say is as in a repository whose settings nobody has touched. */
function waysOf(settings: answers.MergingNode): MergeWay[] {
  const { mergeCommitAllowed = true, squashMergeAllowed = true, rebaseMergeAllowed = true } = settings;
  const merge: MergeWay = {
    kind: 'merge',
    title: settings.mergeCommitTitle === 'PR_TITLE' ? 'pull-request-title' : 'merge',
    text: texts.get(settings.mergeCommitMessage) ?? 'pull-request-title',
  };
  const squash: MergeWay = {
    kind: 'squash',
    title: settings.squashMergeCommitTitle === 'PR_TITLE' ? 'pull-request-title' : 'commit-or-title',
    text: texts.get(settings.squashMergeCommitMessage) ?? 'commits',
  };
  const rebase: MergeWay = { kind: 'rebase' };
  const allowed = [
    ...(mergeCommitAllowed ? [merge] : []),
    ...(squashMergeAllowed ? [squash] : []),
    ...(rebaseMergeAllowed ? [rebase] : []),
  ];
  return allowed.length > 0 ? allowed : [merge, squash, rebase];
}

/** The rest is what each way has by default. */
const texts: ReadonlyMap<string | undefined, 'description' | 'nothing'> = new Map([
  ['PR_BODY', 'description'],
  ['BLANK', 'nothing'],
]);

function pullRequestOf(
  node: answers.PullNode,
  { list: commits, left: unread }: Commits,
  ways: readonly MergeWay[],
): PullRequest {
  const { number, title, url, body, updatedAt, headRefName, closingIssuesReferences } = node;
  const listed = (closingIssuesReferences?.nodes ?? []).filter((one) => one !== null);
  return {
    number,
    title,
    url,
    body,
    updatedAt,
    branch: headRefName,
    commits,
    unread,
    ways,
    unlisted: Math.max(0, (closingIssuesReferences?.totalCount ?? 0) - listed.length),
    closes: listed
      .filter(({ state }) => state === 'OPEN')
      .map(({ number, repository, blockedBy }) => {
        const blocked = blockedBy?.nodes.some((one) => one?.state === 'OPEN') ?? false;
        return { number, repository: repository.nameWithOwner, blocked };
      }),
  };
}

async function files(
  queries: Queries,
  revision: string,
  path: string,
): Promise<readonly SourceFile[] | undefined> {
  const root = path === '.' ? '' : path;
  const document = filesDocument(revision, root, decisionsFolder);
  const { object, below } = (await queries.query(document, answers.files)).repository;
  return planFilesIn(object, below, path);
}
