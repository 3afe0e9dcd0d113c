/** Pull requests: what merging them closes, which commits they bring, and which of them a merge queue has lined up. */
import type { MergeWay, PullRequest, PullRequestHead } from '../model/codebase.ts';
import { pageSize } from '../model/limits.ts';
import * as answers from './answers.ts';
import { type Asked, TooHeavy } from './bearable.ts';
import type { GraphqlError } from './client.ts';
import { everything, type PullsAsked, pullRequestsDocument, pullRequestsIntoDocument } from './documents.ts';
import { type Part, readParts } from './parts.ts';
import { isMissingPart, type Queries, without } from './queries.ts';

/** Of one: more than a push may carry in its event (2,048). */
const mostCommits = 25 * pageSize;
/** Of those that stand before a branch. */
const mostInto = pageSize;

/**
 * Open ones, by their numbers, by commits that they end with, and by commits that a queue made of them.
 * @param queue the branch that the queue leads to
 * @throws {ReadFailure}
 */
export async function pullRequests(
  queries: Queries,
  numbers: readonly number[],
  commits: readonly string[],
  queue: string | undefined,
): Promise<readonly PullRequest[]> {
  const reading = new PullReading(queries);
  const asked = new Set<number>();
  let next: readonly number[] = [...new Set(numbers)];
  let ends = commits;
  let line = queue;
  while (next.length + ends.length > 0) {
    for (const number of next) asked.add(number);
    await reading.read(next, ends, line);
    next = reading.ofCommits(commits).filter((number) => !asked.has(number));
    [ends, line] = [[], undefined];
  }
  return reading.finished([...asked]);
}

/** What was found of them, and what the server was found to know. */
class PullReading {
  readonly #queries: Queries;
  #capabilities = everything;
  #ways: readonly MergeWay[] = [];
  readonly #open = new Map<number, answers.PullNode>();
  readonly #associated: answers.AssociatedNode[] = [];
  readonly #queued: answers.QueuedNode[] = [];

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  async read(
    numbers: readonly number[],
    commits: readonly string[],
    branch: string | undefined,
  ): Promise<void> {
    const { together, pulls, commits: ends } = this.#queries.bearable;
    const [some, others] = [numbers.slice(0, pulls.most), numbers.slice(pulls.most)];
    const [shas, more] = [commits.slice(0, ends.most), commits.slice(ends.most)];
    const queue = branch === undefined ? undefined : { branch, first: pageSize, after: null };
    // Mostly one document has all of it.
    const goesOn = await together.page(async (_, asked) => {
      if (asked.lightness === 0 && pulls.lightness === 0)
        return this.#together({ numbers: some, commits: shas, queue }, asked);
      await this.#apart(some, shas);
      return branch === undefined ? null : this.#readQueue(branch, null);
    }, 'one pull request');
    await this.#apart(others, more);
    for (let after = goesOn; branch !== undefined && after !== null; )
      after = await this.#readQueue(branch, after);
  }

  async #together(wanted: PullsAsked, asked: Asked): Promise<string | null> {
    try {
      return await this.#ask(wanted, asked);
    } catch (error) {
      const { pulls, commits } = this.#queries.bearable;
      const { length } = wanted.numbers ?? [];
      if (error instanceof TooHeavy && length > 0) pulls.shrink(length);
      if (error instanceof TooHeavy) commits.shrink(wanted.commits?.length ?? 0);
      throw error;
    }
  }

  /** In as many documents as it takes. */
  async #apart(numbers: readonly number[], commits: readonly string[]): Promise<void> {
    const { pulls, commits: ends } = this.#queries.bearable;
    await pulls.each(
      numbers,
      async (some, asked) => {
        await this.#ask({ numbers: some, form: asked.lightness > 0 ? 'bare' : 'whole' }, asked);
        return [];
      },
      (number) => `pull request #${number}`,
    );
    await ends.each(
      commits,
      async (some, asked) => {
        await this.#ask({ commits: some }, asked);
        return [];
      },
      (sha) => `commit ${sha.slice(0, 7)}`,
    );
  }

  /** @returns where it goes on; null at its end */
  async #readQueue(branch: string, after: string | null): Promise<string | null> {
    const { commits } = this.#queries.bearable;
    const ask = (first: number, asked: Asked) => this.#ask({ queue: { branch, first, after } }, asked);
    return commits.page(ask, `one pull request in the merge queue of ${branch}`);
  }

  /** @returns where the queue goes on; null at its end */
  async #ask(wanted: PullsAsked, asked: Asked): Promise<string | null> {
    const document = () => pullRequestsDocument(this.#capabilities, wanted);
    let answer = await this.#queries.ask(document(), asked);
    const fewer = without(this.#capabilities, answer.errors);
    if (fewer) {
      this.#capabilities = fewer;
      answer = await this.#queries.ask(document(), asked);
    }
    const { repository } = this.#queries.checked(answer, answers.pullRequests, isLeftOut);
    const { queue, ...parts } = repository;
    this.#ways = waysOf(parts);
    for (const part of Object.values(parts)) {
      if (!part || typeof part !== 'object') continue;
      if ('updatedAt' in part) {
        this.#queries.names.note(part, 'pull request');
        if (part.state === 'OPEN') this.#open.set(part.number, part);
      } else if ('associatedPullRequests' in part)
        this.#associated.push(...(part.associatedPullRequests?.nodes ?? []));
    }
    this.#queued.push(...(queue?.entries?.nodes ?? []).filter((entry) => entry !== null));
    const page = queue?.entries?.pageInfo;
    return page?.hasNextPage ? page.endCursor : null;
  }

  /** The numbers of those that end with one of some commits, or of which a queue made one. */
  ofCommits(commits: readonly string[]): number[] {
    const known = new Set(commits);
    // A pull request that stands on another one has its commits too; it is there only with its own last one.
    const there = this.#associated.filter(
      ({ state, headRefOid }) => state === 'OPEN' && known.has(headRefOid),
    );
    const lined = this.#queued.flatMap(({ headCommit, pullRequest }) =>
      pullRequest && known.has(headCommit?.oid ?? '') ? pullRequest : [],
    );
    return [...new Set([...lined, ...there].map(({ number }) => number))];
  }

  /** Those of them that are open, with their lists, each to its end; mostly one page is all. */
  async finished(numbers: readonly number[]): Promise<readonly PullRequest[]> {
    const pulls = numbers.flatMap((number) => this.#open.get(number) ?? []);
    const bare = pulls.filter(({ commits }) => !commits);
    const goOn = pulls.flatMap(({ id, commits }) => {
      const { hasNextPage = true, endCursor = null } = commits?.pageInfo ?? {};
      return hasNextPage ? [{ id, after: endCursor }] : [];
    });
    const ids = bare.map(({ id }) => ({ id, after: null }));
    const commits = await readParts(this.#queries, 'commits', goOn, mostCommits - pageSize);
    const closing = await readParts(this.#queries, 'closingIssuesReferences', ids);
    const issues = [...closing.values()].flatMap((part) => part?.nodes ?? []).filter((one) => one !== null);
    for (const issue of issues) this.#queries.names.note(issue);
    const open = issues.filter(({ state }) => state === 'OPEN').map(({ id }) => ({ id, after: null }));
    const links = this.#capabilities.links ? await readParts(this.#queries, 'blockedBy', open) : new Map();
    return pulls.map((pull) => {
      const apart = closing.get(pull.id);
      const closes: answers.ClosesNode = pull.closingIssuesReferences ?? {
        totalCount: apart?.totalCount ?? 0,
        nodes: (apart?.nodes ?? []).map(
          (one) => one && { ...one, blockedBy: links.get(one.id) ?? undefined },
        ),
      };
      return pullRequestOf(pull, closes, commits.get(pull.id), this.#ways);
    });
  }
}

/** @throws {ReadFailure} */
export async function pullRequestsInto(
  queries: Queries,
  branch: string,
): Promise<readonly PullRequestHead[]> {
  const found: PullRequestHead[] = [];
  for (let after: string | null = null; ; ) {
    const from: string | null = after;
    const { nodes, pageInfo } = await queries.bearable.commits.page(async (first, asked) => {
      const document = pullRequestsIntoDocument(branch, first, from);
      const none = () => false;
      return (await queries.query(document, answers.pullRequestsInto, none, asked)).repository.pullRequests;
    }, `one pull request into ${branch}`);
    for (const { number, id, headRefOid: head, commits } of nodes) {
      const [last] = commits.nodes;
      if (last) found.push({ number, id, head, message: last.commit.message });
    }
    if (!pageInfo.hasNextPage || found.length >= mostInto) return found;
    after = pageInfo.endCursor;
  }
}

/** What does not exist any more, and a queue that the token may not see: who needs it says what is not known without. */
function isLeftOut(error: GraphqlError): boolean {
  return isMissingPart(error) || error.path?.[1] === 'queue';
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

/** @param more of its commits, after those that came with it */
function pullRequestOf(
  { number, title, url, body, updatedAt, headRefName, commits }: answers.PullNode,
  closes: answers.ClosesNode,
  more: Part<'commits'> | null | undefined,
  ways: readonly MergeWay[],
): PullRequest {
  const listed = closes.nodes.filter((one) => one !== null);
  const list = [...(commits?.nodes ?? []), ...(more?.nodes ?? [])].map(({ commit: { oid, message } }) => {
    return { sha: oid, message };
  });
  const total = commits?.totalCount ?? more?.totalCount ?? 0;
  return {
    number,
    title,
    url,
    body,
    updatedAt,
    branch: headRefName,
    commits: list,
    unread: Math.max(0, total - list.length),
    ways,
    unlisted: Math.max(0, closes.totalCount - listed.length),
    closes: listed
      .filter(({ state }) => state === 'OPEN')
      .map(({ number, repository, blockedBy }) => {
        const blocked = blockedBy?.nodes.some((one) => one?.state === 'OPEN') ?? false;
        return { number, repository: repository.nameWithOwner, blocked };
      }),
  };
}
