/** Questions for issues, whole or for a first look. */
import { pageSize } from '../model/limits.ts';
import * as answers from './answers.ts';
import { type Bearable, tooHeavy } from './bearable.ts';
import * as documents from './documents.ts';
import { type Counted, type Piece, packed } from './packing.ts';
import { isMissingPart, type Queries } from './queries.ts';

type Keep = (nodes: readonly answers.IssueNode[]) => void;
type Labels = readonly string[];

/** There is no more. */
const ended = Symbol('ended');
/** Where a milestone's list goes on: a cursor, or null for its beginning. */
type Place = string | null | typeof ended;
/** By the milestone's number. */
type Places = ReadonlyMap<number, Place>;

function placeIn(places: Places, number: number): Place {
  const place = places.get(number);
  return place === undefined ? ended : place;
}

async function orEnded(place: Promise<Place> | undefined): Promise<Place> {
  return place === undefined ? ended : place;
}

/** They all throw a `ReadFailure` where GitHub gives no answer. */
export class IssueQueries {
  readonly #queries: Queries;
  readonly #capabilities: documents.Capabilities;

  constructor(queries: Queries, capabilities: documents.Capabilities) {
    this.#queries = queries;
    this.#capabilities = capabilities;
  }

  /** All issues of milestones, in requests that are packed; no request waits for another but for its cursor. */
  async ofMilestones(milestones: readonly Counted[], keep: Keep): Promise<void> {
    const filled = milestones.filter(({ count }) => count > 0);
    const begin = new Map(filled.map(({ number }) => [number, null]));
    const ends = await this.#packed(filled, begin, keep);
    // More than were counted a moment ago: somebody adds to it meanwhile.
    for (const [number, end] of ends) {
      for (let place = end; place !== ended; ) {
        const rest = await this.#packed([{ number, count: pageSize }], new Map([[number, place]]), keep);
        place = rest.get(number) ?? ended;
      }
    }
  }

  async #packed(
    milestones: readonly Counted[],
    starts: Places,
    keep: Keep,
    labels?: Labels,
  ): Promise<Places> {
    const places = new Map(
      milestones.map(({ number }) => [number, Promise.resolve(placeIn(starts, number))]),
    );
    await Promise.all(
      packed(milestones, this.#bearable.most).map(async (pieces) => {
        const known = pieces.map(async ({ number }) => [number, await orEnded(places.get(number))] as const);
        const answer = Promise.all(known).then((from) => this.#pages(pieces, new Map(from), keep, labels));
        for (const { number } of pieces) {
          const end = answer.then((ends) => placeIn(ends, number));
          end.catch(() => {});
          places.set(number, end);
        }
        await answer;
      }),
    );
    const ends = [...places].map(async ([number, place]) => [number, await place] as const);
    return new Map(await Promise.all(ends));
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
        let place: Place = null;
        for (let page = 0; page < mostPages && place !== ended; page++) {
          const from: Places = new Map([[number, place]]);
          place = placeIn(await this.#packed([{ number, count: pageSize }], from, keep, labels), number);
        }
      }),
    );
  }

  /** One request, or as many as GitHub bears. What is past its end is not asked for. */
  async #pages(all: readonly Piece[], starts: Places, keep: Keep, labels?: Labels): Promise<Places> {
    const pages = all.flatMap(({ number, first }) => {
      const after = placeIn(starts, number);
      return after === ended ? [] : [{ milestone: number, first, after }];
    });
    if (pages.length === 0) return new Map();
    const size = pages.reduce((sum, { first }) => sum + first, 0);
    const what = `one issue of milestone ${pages[0]?.milestone}`;
    const answer = await this.#bearable.attempt(
      size,
      async (asked) => {
        const document = documents.issuesOfMilestonesDocument(this.#capabilities, pages, labels);
        const none = () => false;
        return (await this.#queries.query(document, answers.issuesOfMilestones, none, asked)).repository;
      },
      what,
    );
    if (answer === tooHeavy) {
      const counted = pages.map(({ milestone, first }) => ({ number: milestone, count: first }));
      return this.#packed(counted, starts, keep, labels);
    }
    return new Map(
      pages.map(({ milestone }, index) => {
        const issues = answer[`page${index}`]?.issues;
        keep(issues?.nodes ?? []);
        return [milestone, issues?.pageInfo.hasNextPage ? issues.pageInfo.endCursor : ended];
      }),
    );
  }

  /** The program's own issue, with all that stands under it. Nothing where the number is none, or of a pull request. */
  async program(number: number): Promise<answers.ProgramNode | null> {
    const children: answers.IssueNode[] = [];
    for (let after: string | null = null; ; ) {
      const from: string | null = after;
      // It counts for itself.
      const issue = await this.#bearable.page(async (first, asked) => {
        const document = documents.programDocument(this.#capabilities, number, Math.max(1, first - 1), from);
        return (await this.#queries.query(document, answers.program, isMissingPart, asked)).repository.issue;
      });
      if (!issue) return null;
      const { subIssues, ...own } = issue;
      children.push(...(subIssues?.nodes ?? []));
      if (!subIssues?.pageInfo.hasNextPage) return { ...own, children };
      after = subIssues.pageInfo.endCursor;
    }
  }

  /** Those that are there. */
  async byId(ids: readonly string[]): Promise<readonly answers.IssueNode[]> {
    return this.#bearable.each(ids, async (slice, asked) => {
      const document = documents.issuesByIdDocument(this.#capabilities, slice);
      const { nodes } = await this.#queries.query(document, answers.issuesById, isMissingPart, asked);
      return nodes.filter((node) => node !== null);
    });
  }

  /** Those that are there, whole. */
  async byNumber(numbers: readonly number[]): Promise<readonly answers.IssueNode[]> {
    return this.#bearable.each(
      numbers,
      async (slice, asked) => {
        const document = documents.issuesByNumberDocument(this.#capabilities, slice);
        const { repository } = await this.#queries.query(
          document,
          answers.issuesByNumber,
          isMissingPart,
          asked,
        );
        return Object.values(repository).filter((node) => node !== null);
      },
      byNumber,
    );
  }

  /** Those that are there, for a first look. */
  async traces(numbers: readonly number[]): Promise<readonly answers.Trace[]> {
    return this.#bearable.each(
      numbers,
      async (slice, asked) => {
        const document = documents.tracesDocument(slice);
        const { repository } = await this.#queries.query(document, answers.traces, isMissingPart, asked);
        return Object.values(repository).filter((node) => node !== null);
      },
      byNumber,
    );
  }

  /** A page of the repository's newest issues, for a first look. */
  async newest(after: string | null): Promise<answers.TracePage> {
    return this.#bearable.page(async (first, asked) => {
      const document = documents.newestDocument(first, after);
      return (await this.#queries.query(document, answers.newest, () => false, asked)).repository.issues;
    });
  }

  get #bearable(): Bearable {
    return this.#queries.bearable.issues;
  }
}

function byNumber(number: number): string {
  return `issue #${number}`;
}
