/** Questions for issues, whole or for a first look. */
import { pageSize } from '../model/limits.ts';
import * as answers from './answers.ts';
import * as documents from './documents.ts';
import type { Piece } from './packing.ts';
import { isMissingPart, type Queries } from './queries.ts';

type Keep = (nodes: readonly answers.IssueNode[]) => void;

/** They all throw a `ReadFailure` where GitHub gives no answer. */
export class IssueQueries {
  readonly #queries: Queries;
  readonly #capabilities: documents.Capabilities;

  constructor(queries: Queries, capabilities: documents.Capabilities) {
    this.#queries = queries;
    this.#capabilities = capabilities;
  }

  /** All issues of milestones, in requests that were packed; no request waits for another but for its cursor. */
  async ofMilestones(requests: readonly (readonly Piece[])[], keep: Keep): Promise<void> {
    const cursors = new Map<number, Promise<string | null>>();
    await Promise.all(
      requests.map(async (pieces) => {
        const known = pieces.map(({ number }) => cursors.get(number) ?? Promise.resolve(null));
        const answer = Promise.all(known).then((starts) => this.#pages(pieces, starts, keep));
        for (const [index, { number }] of pieces.entries()) {
          const end = answer.then((ends) => ends[index] ?? null);
          end.catch(() => {});
          cursors.set(number, end);
        }
        await answer;
      }),
    );
    // More than were counted a moment ago: somebody adds to it meanwhile.
    for (const [number, end] of cursors) {
      for (let after = await end; after !== null; )
        [after = null] = await this.#pages([{ number, first: pageSize }], [after], keep);
    }
  }

  /** Those of the issues of milestones that have one of some labels; at most so many pages of each. */
  async labelled(
    milestones: readonly number[],
    labels: readonly string[],
    mostPages: number,
    keep: Keep,
  ): Promise<void> {
    await Promise.all(
      milestones.map(async (number) => {
        let after: string | null = null;
        for (let page = 0; page < mostPages; page++) {
          const ends: readonly (string | null)[] = await this.#pages(
            [{ number, first: pageSize }],
            [after],
            keep,
            labels,
          );
          after = ends[0] ?? null;
          if (after === null) return;
        }
      }),
    );
  }

  /** @returns where each milestone goes on; null where that was all of it */
  async #pages(
    pieces: readonly Piece[],
    starts: readonly (string | null)[],
    keep: Keep,
    labels?: readonly string[],
  ): Promise<readonly (string | null)[]> {
    const pages = pieces.map(({ number, first }, index) => {
      return { milestone: number, first, after: starts[index] ?? null };
    });
    const { repository } = await this.#queries.query(
      documents.issuesOfMilestonesDocument(this.#capabilities, pages, labels),
      answers.issuesOfMilestones,
    );
    return pages.map((_, index) => {
      const issues = repository[`page${index}`]?.issues;
      keep(issues?.nodes ?? []);
      return issues?.pageInfo.hasNextPage ? issues.pageInfo.endCursor : null;
    });
  }

  /** The program's own issue, with all that stands under it. Nothing where the number is none, or of a pull request. */
  async program(number: number): Promise<answers.ProgramNode | null> {
    const document = documents.programDocument(this.#capabilities, number);
    return (await this.#queries.query(document, answers.program, isMissingPart)).repository.issue;
  }

  /** Those that are there. */
  async byId(ids: readonly string[]): Promise<readonly answers.IssueNode[]> {
    return this.#sliced(ids, async (slice) => {
      const document = documents.issuesByIdDocument(this.#capabilities, slice);
      const { nodes } = await this.#queries.query(document, answers.issuesById, isMissingPart);
      return nodes.filter((node) => node !== null);
    });
  }

  /** Those that are there, whole. */
  async byNumber(numbers: readonly number[]): Promise<readonly answers.IssueNode[]> {
    return this.#sliced(numbers, async (slice) => {
      const document = documents.issuesByNumberDocument(this.#capabilities, slice);
      const { repository } = await this.#queries.query(document, answers.issuesByNumber, isMissingPart);
      return Object.values(repository).filter((node) => node !== null);
    });
  }

  /** Those that are there, for a first look. */
  async traces(numbers: readonly number[]): Promise<readonly answers.Trace[]> {
    return this.#sliced(numbers, async (slice) => {
      const document = documents.tracesDocument(slice);
      const { repository } = await this.#queries.query(document, answers.traces, isMissingPart);
      return Object.values(repository).filter((node) => node !== null);
    });
  }

  /** A page of the repository's newest issues, for a first look. */
  async newest(after: string | null): Promise<answers.TracePage> {
    const { repository } = await this.#queries.query(documents.newestDocument(after), answers.newest);
    return repository.issues;
  }

  async #sliced<T, R>(all: readonly T[], ask: (slice: readonly T[]) => Promise<readonly R[]>): Promise<R[]> {
    const slices = Array.from({ length: Math.ceil(all.length / pageSize) }, (_, index) =>
      all.slice(index * pageSize, (index + 1) * pageSize),
    );
    return (await Promise.all(slices.map(ask))).flat();
  }
}
