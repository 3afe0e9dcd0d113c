/** Commits, pull requests and files of the repository that a workflow runs in. */
import type { Codebase, Commit, Commits, PullRequest } from '../model/codebase.ts';
import { pageSize } from '../model/limits.ts';
import { decisionsFolder, type SourceFile } from '../model/source.ts';
import * as answers from './answers.ts';
import { type Client, isRequestFailure } from './client.ts';
import { everything, filesDocument, pullRequestsDocument } from './documents.ts';
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
    pullRequests: (numbers, commits) => pullRequests(pulls, numbers, commits),
    files: (commit, path) => files(contents, commit, path),
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
): Promise<readonly PullRequest[]> {
  const found = new Map<number, PullRequest>();
  const asked = new Set<number>();
  let capabilities = everything;
  const [next, shas] = [[...new Set(numbers)], [...commits]];
  while (next.length + shas.length > 0) {
    const [now, commitsNow] = [next.splice(0, pageSize / 4), shas.splice(0, pageSize)];
    const document = () => pullRequestsDocument(capabilities, now, commitsNow);
    let answer = await queries.ask(document());
    const fewer = without(capabilities, answer.errors);
    if (fewer) {
      capabilities = fewer;
      answer = await queries.ask(document());
    }
    for (const number of now) asked.add(number);
    const { repository } = queries.checked(answer, answers.pullRequests, isMissingPart);
    const more: number[] = [];
    for (const part of Object.values(repository)) {
      if (!part) continue;
      if ('closingIssuesReferences' in part) {
        if (part.state === 'OPEN') found.set(part.number, pullRequestOf(part));
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
  return [...found.values()];
}

function pullRequestOf(node: answers.PullNode): PullRequest {
  const { number, title, url, commits, closingIssuesReferences } = node;
  const listed = (closingIssuesReferences?.nodes ?? []).filter((one) => one !== null);
  return {
    number,
    title,
    url,
    commits: commits.nodes.map(({ commit: { oid, message } }) => ({ sha: oid, message })),
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
  commit: string,
  path: string,
): Promise<readonly SourceFile[] | undefined> {
  const root = path === '.' ? '' : path;
  const document = filesDocument(commit, root, decisionsFolder);
  const { object, below } = (await queries.query(document, answers.files)).repository;
  return planFilesIn(object, below, path);
}
