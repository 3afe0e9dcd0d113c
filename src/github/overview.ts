/** What can be read of a repository without knowing the plan: itself, its labels and its milestones. */
import type { Label, Offered, RemoteMilestone, Repository } from '../model/github.ts';
import * as answers from './answers.ts';
import * as documents from './documents.ts';
import { type Queries, without } from './queries.ts';

/** Enough of an issue to know whether to read it. */
export interface Glimpse {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly createdAt: string;
}

/** Where all that a plan needs begins from. */
export interface Overview {
  readonly repository: Repository;
  /** What the server can do. */
  readonly capabilities: documents.Capabilities;
  readonly labels: readonly Label[];
  readonly milestones: readonly RemoteMilestone[];
  /** How many issues each milestone has, by its number. */
  readonly counts: ReadonlyMap<number, number>;
  /** The newest issues that the token's account made, by node id, newest first. */
  readonly newest: readonly Glimpse[];
  /** Absent where nobody asked. */
  readonly offered?: Offered;
}

/**
 * @param fields whether to ask what the owner has for issues
 * @param signal ends it where nobody waits for the answer any more
 * @throws {ReadFailure}
 */
export async function readOverview(
  queries: Queries,
  fields: boolean,
  signal: AbortSignal,
): Promise<Overview> {
  const labels: Label[] = [];
  const milestones: RemoteMilestone[] = [];
  const counts = new Map<number, number>();
  let newest: Overview['newest'] = [];
  let offered: Offered = {};
  let capabilities: documents.Capabilities = { ...documents.everything, fields, types: fields };
  const offers = fields ? ({ fields: true, types: true } as const) : {};
  let left: documents.OverviewParts = { labels: null, milestones: null, newest: true, ...offers };
  for (;;) {
    const { answer, parts } = await queries.bearable.lists.page(
      async (first, asked) => {
        const parts = asked.lightness > 0 ? firstOf(left) : left;
        const document = documents.overviewDocument(capabilities, parts, first);
        return { parts, answer: await queries.ask(document, { ...asked, abandoned: signal }) };
      },
      `one of the ${Object.keys(firstOf(left)).join()} of the repository`,
    );
    // The first one also finds out what the server can do.
    const fewer = without(capabilities, answer.errors);
    if (fewer) {
      capabilities = fewer;
      continue;
    }
    const page = queries.checked(answer, answers.overview);
    const { repository } = page;
    labels.push(...(repository.labels?.nodes ?? []).map(answers.labelFrom));
    for (const node of repository.milestones?.nodes ?? []) {
      milestones.push(answers.milestoneFrom(node));
      counts.set(node.number, node.issues.totalCount);
    }
    for (const node of repository.newest?.nodes ?? []) queries.names.note(node);
    newest = repository.newest?.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor) ?? newest;
    offered = { ...offered, ...answers.offeredFrom(repository) };
    left = { ...withoutParts(left, parts), ...furtherPages(repository) };
    if (Object.keys(left).length > 0) continue;
    return {
      repository: answers.repositoryFrom(page, queries.name),
      capabilities,
      labels,
      milestones,
      counts,
      ...(fields ? { offered } : {}),
      newest,
    };
  }
}

/** One part alone, where all together is too heavy. */
function firstOf(parts: documents.OverviewParts): documents.OverviewParts {
  return Object.fromEntries(Object.entries(parts).slice(0, 1));
}

function withoutParts(
  parts: documents.OverviewParts,
  read: documents.OverviewParts,
): documents.OverviewParts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !(name in read)));
}

/**
 * What the owner has for issues, for itself.
 * @throws {ReadFailure}
 */
export async function readOffered(queries: Queries): Promise<Offered> {
  let capabilities = documents.everything;
  for (;;) {
    if (!capabilities.fields && !capabilities.types) return {};
    const answer = await queries.ask(documents.offeredDocument(capabilities));
    const fewer = without(capabilities, answer.errors);
    if (!fewer) return answers.offeredFrom(queries.checked(answer, answers.offered).repository);
    capabilities = fewer;
  }
}

function furtherPages({ labels, milestones }: answers.OverviewNode): documents.OverviewParts {
  return {
    ...(labels?.pageInfo.hasNextPage ? { labels: labels.pageInfo.endCursor } : {}),
    ...(milestones?.pageInfo.hasNextPage ? { milestones: milestones.pageInfo.endCursor } : {}),
  };
}
