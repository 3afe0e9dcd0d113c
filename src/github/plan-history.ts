/** How a plan came to be as it is: the commits that touch it, with its files before and after each. */
import type { PlanCommit, PlanHistory } from '../model/codebase.ts';
import { pageSize } from '../model/limits.ts';
import type { SourceFile } from '../model/source.ts';
import * as answers from './answers.ts';
import { contentsDocument, type HistoryPages, planHistoryDocument } from './documents.ts';
import { readParts } from './parts.ts';
import { objectsAt, planFilesIn } from './plan-files.ts';
import type { Queries } from './queries.ts';

/** Of text in one answer: far from what takes GitHub ten seconds. */
const maxWeight = 2_000_000;

/** Where to look, and how far that was done. */
export interface PlanAsked {
  /** A commit, or `HEAD`. */
  readonly head: string;
  /** A folder or a file. */
  readonly path: string;
  /** The newest commit that was looked at. */
  readonly known: string | undefined;
  /** Of the plan, in bytes. */
  readonly weight: number;
}

/**
 * One request where nothing is new; otherwise one more for what git calls the contents, and then each content once: what a
 * commit found is mostly what the one before it left.
 * @throws {ReadFailure}
 */
export async function planHistory(queries: Queries, asked: PlanAsked): Promise<PlanHistory | undefined> {
  const path = asked.path === '.' ? '' : asked.path;
  const { head: listed, known, isWhole } = await histories(queries, { ...asked, path });
  if (!listed) return undefined;
  const [newest] = listed;
  const before = new Set(known);
  // A plan that moved here was looked at under its other path, where it is no part of this list.
  const isMoved = known !== undefined && before.size === 0;
  const goesOn = isMoved || listed.some(({ oid }) => oid === asked.known);
  const fresh = await finished(queries, goesOn ? listed.filter(({ oid }) => !before.has(oid)) : listed);
  const commits = await withPlans(queries, [...fresh].reverse(), { ...asked, path });
  // Without the lists of its commits nobody knows when they were merged.
  const dated = listed.every(({ parents }) => parents) ? listed : [];
  const listing = {
    commits: dated.map(commitFrom).map(({ sha, at }) => ({ sha, at })),
    isWhole: isWhole && dated.length === listed.length,
  };
  return { commits, goesOn, listing, ...(newest ? { newest: newest.oid } : {}) };
}

/** The newest hundred of each, mostly in one document; absent of what is no commit. */
async function histories(
  queries: Queries,
  asked: PlanAsked,
): Promise<{
  head: readonly answers.PlanCommitNode[] | undefined;
  known: readonly string[] | undefined;
  /** Whether the first commit of all is among them. */
  isWhole: boolean;
}> {
  const head: answers.PlanCommitNode[] = [];
  const known: string[] = [];
  const missing = new Set<string>();
  let isWhole = false;
  let left: HistoryPages = { head: null, ...(asked.known === undefined ? {} : { known: null }) };
  while (Object.keys(left).length > 0) {
    const pages = left;
    const { repository, asks } = await queries.bearable.histories.page(async (first, how) => {
      const isLight = how.lightness > 0;
      // One after the other, and each without the lists of its commits.
      const asks = isLight ? (pages.head === undefined ? pages : { head: pages.head }) : pages;
      const document = planHistoryDocument(asked, asks, isLight ? 'bare' : 'whole', first);
      const { repository } = await queries.query(document, answers.planHistory, () => false, how);
      return { repository, asks };
    }, 'one commit of the plan');
    head.push(...(repository.head?.history.nodes ?? []));
    isWhole ||= repository.head?.history.pageInfo.hasNextPage === false;
    known.push(...(repository.known?.history.nodes ?? []).map(({ oid }) => oid));
    for (const name of ['head', 'known'] as const) if (repository[name] === null) missing.add(name);
    left = {
      ...Object.fromEntries(Object.entries(pages).filter(([name]) => !(name in asks))),
      ...(head.length < pageSize ? goesOn('head', repository.head) : {}),
      ...(known.length < pageSize ? goesOn('known', repository.known) : {}),
    };
  }
  const isKnown = asked.known !== undefined && !missing.has('known');
  return { head: missing.has('head') ? undefined : head, known: isKnown ? known : undefined, isWhole };
}

/** With the lists of those that came without. */
async function finished(
  queries: Queries,
  nodes: readonly answers.PlanCommitNode[],
): Promise<readonly answers.PlanCommitNode[]> {
  const bare = nodes.filter(({ parents }) => !parents);
  if (bare.length === 0) return nodes;
  for (const node of bare) queries.names.noteCommit(node);
  const places = bare.map(({ id }) => ({ id, after: null }));
  const parents = await readParts(queries, 'parents', places);
  const pulls = await readParts(queries, 'associatedPullRequests', places);
  return nodes.map((node) =>
    node.parents
      ? node
      : {
          ...node,
          parents: { nodes: [...(parents.get(node.id)?.nodes ?? [])] },
          associatedPullRequests: { nodes: [...(pulls.get(node.id)?.nodes ?? [])] },
        },
  );
}

interface Ended {
  readonly history: { readonly pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

function goesOn(name: keyof HistoryPages, page: Ended | null | undefined): HistoryPages {
  const { hasNextPage = false, endCursor = null } = page?.history.pageInfo ?? {};
  return hasNextPage ? { [name]: endCursor } : {};
}

async function withPlans(
  queries: Queries,
  nodes: readonly answers.PlanCommitNode[],
  { path, weight }: PlanAsked,
): Promise<readonly PlanCommit[]> {
  const parentOf = ({ parents }: answers.PlanCommitNode) => parents?.nodes[0]?.oid;
  const shas = [...new Set(nodes.flatMap((node) => [parentOf(node) ?? [], node.oid].flat()))];
  const contents = await contentsAt(queries, shas, path);
  const contentOf = (sha: string | undefined) => contents.get(sha ?? '');
  const changing = nodes.filter((node) => contentOf(parentOf(node)) !== contentOf(node.oid));
  // The first commit that has a content stands for all that have it.
  const holders = new Map(
    changing
      .flatMap((node) => [node.oid, parentOf(node) ?? []].flat())
      .reverse()
      .flatMap((sha) => [[contentOf(sha) ?? '', sha] as const]),
  );
  holders.delete('');
  const plans = await plansAt(queries, holders, path, weight);
  return changing.map((node) => {
    const before = plans.get(contentOf(parentOf(node)) ?? '');
    const after = plans.get(contentOf(node.oid) ?? '');
    return { ...commitFrom(node), ...(before ? { before } : {}), ...(after ? { after } : {}) };
  });
}

/** What git calls the content at the path, by commit. */
async function contentsAt(
  queries: Queries,
  shas: readonly string[],
  path: string,
): Promise<ReadonlyMap<string, string>> {
  const contents = await queries.bearable.commits.each(
    shas,
    async (some, asked) => {
      const document = contentsDocument(some.map((sha) => `${sha}:${path}`));
      const { repository } = await queries.query(document, answers.contents, () => false, asked);
      return some.map((sha, index) => [sha, repository[`at${index}`]?.oid] as const);
    },
    (sha) => `the plan at commit ${sha.slice(0, 7)}`,
  );
  return new Map(contents.flatMap(([sha, oid]) => (oid === undefined ? [] : [[sha, oid] as const])));
}

/** @param holders a commit for each content */
async function plansAt(
  queries: Queries,
  holders: ReadonlyMap<string, string>,
  path: string,
  weight: number,
): Promise<ReadonlyMap<string, readonly SourceFile[]>> {
  const found = new Map<string, readonly SourceFile[]>();
  const all = [...holders];
  const most = Math.max(1, Math.floor(maxWeight / Math.max(weight, 1)));
  for (let at = 0; at < all.length; at += most) {
    const slice = all.slice(at, at + most);
    const places = slice.map(([, sha]) => ({ revision: sha, path }));
    const objects = await objectsAt(queries, places);
    for (const [index, [content]] of slice.entries()) {
      const files = planFilesIn(objects[index] ?? null, null, path === '' ? '.' : path);
      if (files) found.set(content, files);
    }
  }
  return found;
}

function commitFrom({
  oid,
  committedDate,
  author,
  associatedPullRequests,
}: answers.PlanCommitNode): PlanCommit {
  const merged = (associatedPullRequests?.nodes ?? []).filter(({ mergedAt }) => mergedAt !== null);
  const [first] = merged.sort((a, b) => a.number - b.number);
  const by = author?.user?.login ?? author?.name ?? undefined;
  return {
    sha: oid,
    at: first?.mergedAt ?? committedDate,
    ...(by === undefined ? {} : { by }),
    ...(first ? { pullRequest: first.number } : {}),
  };
}
