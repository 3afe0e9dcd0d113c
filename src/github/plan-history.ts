/** How a plan came to be as it is: the commits that touch it, with its files before and after each. */
import type { PlanCommit, PlanHistory } from '../model/codebase.ts';
import { pageSize } from '../model/limits.ts';
import type { SourceFile } from '../model/source.ts';
import * as answers from './answers.ts';
import { contentsDocument, planHistoryDocument, plansDocument } from './documents.ts';
import { planFilesIn } from './plan-files.ts';
import type { Queries } from './queries.ts';

/** Of text in one answer: far from what takes GitHub ten seconds. */
const maxWeight = 2_000_000;
/** Of plans in one document, however small they are. */
const mostPlans = 20;

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
  const document = planHistoryDocument(asked.head, path, asked.known);
  const { head, known } = (await queries.query(document, answers.planHistory)).repository;
  if (!head) return undefined;
  const listed = head.history.nodes;
  const [newest] = listed;
  const before = new Set(known?.history.nodes.map(({ oid }) => oid));
  // A plan that moved here was looked at under its other path, where it is no part of this list.
  const isMoved = known !== null && known !== undefined && before.size === 0;
  const goesOn = isMoved || listed.some(({ oid }) => oid === asked.known);
  const fresh = goesOn ? listed.filter(({ oid }) => !before.has(oid)) : listed;
  const commits = await withPlans(queries, [...fresh].reverse(), { ...asked, path });
  return { commits, goesOn, ...(newest ? { newest: newest.oid } : {}) };
}

async function withPlans(
  queries: Queries,
  nodes: readonly answers.PlanCommitNode[],
  { path, weight }: PlanAsked,
): Promise<readonly PlanCommit[]> {
  const parentOf = ({ parents }: answers.PlanCommitNode) => parents.nodes[0]?.oid;
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
  const found = new Map<string, string>();
  for (let at = 0; at < shas.length; at += pageSize) {
    const slice = shas.slice(at, at + pageSize);
    const { repository } = await queries.query(contentsDocument(slice, path), answers.contents);
    for (const [index, sha] of slice.entries()) {
      const content = repository[`content${index}`];
      if (content) found.set(sha, content.oid);
    }
  }
  return found;
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
  const most = Math.max(1, Math.min(mostPlans, Math.floor(maxWeight / Math.max(weight, 1))));
  for (let at = 0; at < all.length; at += most) {
    const slice = all.slice(at, at + most);
    const document = plansDocument(
      slice.map(([, sha]) => sha),
      path,
    );
    const { repository } = await queries.query(document, answers.plans);
    for (const [index, [content]] of slice.entries()) {
      const files = planFilesIn(repository[`plan${index}`] ?? null, null, path === '' ? '.' : path);
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
