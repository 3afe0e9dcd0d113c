/** Commits, pull requests and files of the repository that a workflow runs in. */
import type { Codebase, Commit, Commits, PlanAt } from '../model/codebase.ts';
import { decisionsFolder, type SourceFile } from '../model/source.ts';
import { type Client, isRequestFailure } from './client.ts';
import { planCommitsAt } from './plan-at.ts';
import { objectsAt, planFilesIn } from './plan-files.ts';
import { planHistory } from './plan-history.ts';
import { pullRequests, pullRequestsInto } from './pulls.ts';
import { Queries, read } from './queries.ts';

/** More than a push may carry in its event (2,048); a comparison of branches that grew apart has no end. */
const mostCommits = 2_500;

/** @param repository that a workflow runs in: the issues may be kept in another */
export function codebase(client: Client, repository: { owner: string; name: string }): Codebase {
  const pulls = new Queries(client, repository, 'pull-requests=read');
  const contents = new Queries(client, repository, 'contents=read');
  const place = { owner: repository.owner, repo: repository.name };
  return {
    commits: (base, head) =>
      base === undefined ? recent(client, place, head) : compared(client, place, base, head),
    pullRequests: (numbers, commits, queue) => pullRequests(pulls, numbers, commits, queue),
    pullRequestsInto: (branch) => pullRequestsInto(pulls, branch),
    files: (revision, path) => files(contents, revision, path),
    planHistory: (head, path, known, weight) => planHistory(contents, { head, path, known, weight }),
    plans: (commits, paths) => plans(contents, commits, paths),
    planCommitsAt: (head, paths, moments) => planCommitsAt(contents, head, paths, moments),
  };
}

type Place = { readonly owner: string; readonly repo: string };

/** Without pages GitHub gives the newest 250; with them, all. */
async function compared(
  client: Client,
  place: Place,
  base: string,
  head: string,
): Promise<Commits | undefined> {
  const list: Commit[] = [];
  const what = `one commit of ${base.slice(0, 7)}...${head.slice(0, 7)}`;
  for (;;) {
    const answer = await client.bearable.comparisons.page((size, asked) => {
      // A page may have become smaller: it begins before what is next.
      const known = list.length % size;
      const page = { per_page: size, page: 1 + (list.length - known) / size };
      const options = { ...place, basehead: `${base}...${head}`, ...page, request: { ...asked } };
      return ifKnown(async () => {
        const { data } = await client.rest.repos.compareCommitsWithBasehead(options);
        return { total: data.total_commits, commits: data.commits.slice(known) };
      });
    }, what);
    if (!answer) return undefined;
    list.push(...answer.commits.map(commitOf));
    const left = Math.max(0, answer.total - list.length);
    if (answer.commits.length === 0 || left === 0 || list.length >= mostCommits) return { list, left };
  }
}

async function recent(client: Client, place: Place, head: string): Promise<Commits | undefined> {
  const answer = await client.bearable.comparisons.page(
    (size, asked) => {
      const options = { ...place, sha: head, per_page: size, request: { ...asked } };
      return ifKnown(() => client.rest.repos.listCommits(options));
    },
    `commit ${head.slice(0, 7)}`,
  );
  return answer && { list: answer.data.map(commitOf).reverse(), left: 0 };
}

/** Nothing where GitHub knows no such commit (any more). */
async function ifKnown<T>(request: () => Promise<T>): Promise<T | undefined> {
  return read(async () => {
    try {
      return await request();
    } catch (error) {
      if (isRequestFailure(error) && [404, 409, 422].includes(error.status)) return undefined;
      throw error;
    }
  });
}

type Listed = {
  readonly sha: string;
  readonly commit: { readonly message: string };
  readonly parents: readonly { readonly sha: string }[];
};

function commitOf({ sha, commit, parents }: Listed): Commit {
  return { sha, message: commit.message, parents: parents.map((parent) => parent.sha) };
}

async function files(
  queries: Queries,
  revision: string,
  path: string,
): Promise<readonly SourceFile[] | undefined> {
  return (await plans(queries, [revision], [path])).get(revision)?.files;
}

/** With the decisions of each. */
async function plans(
  queries: Queries,
  commits: readonly string[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, PlanAt>> {
  const asked = commits.flatMap((revision) => paths.map((path) => ({ revision, path })));
  const places = asked.flatMap(({ revision, path }) => {
    const root = path === '.' ? '' : path;
    const folder = root === '' ? decisionsFolder : `${root}/${decisionsFolder}`;
    return [root, folder].map((path) => ({ revision, path }));
  });
  const objects = await objectsAt(queries, places);
  const found = new Map<string, PlanAt>();
  for (const [index, { revision, path }] of asked.entries()) {
    const files = planFilesIn(objects[2 * index] ?? null, objects[2 * index + 1] ?? null, path);
    if (files && !found.has(revision)) found.set(revision, { path, files });
  }
  return found;
}
