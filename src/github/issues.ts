/** Questions for issues, whole or for a first look. */
import type { Count } from '../model/github.ts';
import { pageSize } from '../model/limits.ts';
import * as answers from './answers.ts';
import { type Bearable, type Portion, tooHeavy } from './bearable.ts';
import type { GraphqlError } from './client.ts';
import * as documents from './documents.ts';
import { type Counted, type Piece, packed } from './packing.ts';
import { readParts } from './parts.ts';
import { isMissingPart, type Queries } from './queries.ts';

type Keep = (nodes: readonly answers.IssueNode[]) => void;
type Labels = readonly string[];

/** Milestones whose pull requests one request counts. */
const mostCounted = 100;

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

/** A page of a list. */
interface IssuePage {
  /** How many it has, those among them that may not be read. */
  readonly seen: number;
  /** Of the whole list. */
  readonly total: number;
  readonly nodes: readonly answers.IssueNode[];
  /** The cursor at which it goes on. */
  readonly next: string | null;
}

/** They all throw a `ReadFailure` where GitHub gives no answer. */
export class IssueQueries {
  readonly #queries: Queries;
  readonly #capabilities: documents.Capabilities;
  /** Numbers of milestones whose pull requests the next request for issues of milestones counts. */
  #uncounted: readonly number[] = [];
  readonly #pulls = new Map<number, Count>();

  constructor(queries: Queries, capabilities: documents.Capabilities) {
    this.#queries = queries;
    this.#capabilities = capabilities;
  }

  /** How many pull requests are in milestones, by their numbers, as far as issues of them were read and the token may know it. */
  get pulls(): ReadonlyMap<number, Count> {
    return this.#pulls;
  }

  /** All issues of milestones, in requests that are packed; no request waits for another but for its cursor. */
  async ofMilestones(milestones: readonly Counted[], keep: Keep): Promise<void> {
    this.#uncounted = milestones.map(({ number }) => number);
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

  /**
   * Those of the issues of milestones that have one of some labels, oldest first, a part of each milestone in each request;
   * at most so many requests in all.
   */
  async labelled(
    milestones: readonly number[],
    labels: readonly string[],
    most: number,
    keep: Keep,
  ): Promise<void> {
    this.#uncounted = milestones;
    let places: Places = new Map(milestones.map((number) => [number, null]));
    for (let requests = 0; requests < most && places.size > 0; requests++) {
      const now = [...places].slice(0, this.#bearable.most);
      const first = Math.floor(this.#bearable.most / now.length);
      const pieces = now.map(([number]) => ({ number, first }));
      const ends = await this.#pages(pieces, new Map(now), keep, labels);
      const later = [...places].slice(now.length);
      places = new Map([...later, ...ends].filter(([, place]) => place !== ended));
    }
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
    const counted = this.#uncounted.slice(0, mostCounted);
    this.#uncounted = this.#uncounted.slice(mostCounted);
    const answer = await this.#bearable.attempt(
      size,
      async (asked) => {
        const document = documents.issuesOfMilestonesDocument(
          this.#capabilities,
          formOf(asked),
          pages,
          labels,
          counted,
        );
        return (await this.#queries.query(document, answers.issuesOfMilestones, isOfPulls, asked)).repository;
      },
      what,
    );
    if (answer === tooHeavy) {
      this.#uncounted = [...counted, ...this.#uncounted];
      const rest = pages.map(({ milestone, first }) => ({ number: milestone, count: first }));
      return this.#packed(rest, starts, keep, labels);
    }
    for (const number of counted) {
      const pulls = answer[`pulls${number}`];
      if (pulls && 'open' in pulls) this.#pulls.set(number, answers.pullsFrom(pulls));
    }
    const found = pages.map((_, index) => {
      const page = answer[`page${index}`];
      return page && 'issues' in page ? page.issues : undefined;
    });
    keep(await this.#finished(found.flatMap((issues) => issues?.nodes ?? [])));
    return new Map(
      pages.map(({ milestone }, index) => {
        const page = found[index]?.pageInfo;
        return [milestone, page?.hasNextPage ? page.endCursor : ended];
      }),
    );
  }

  /**
   * The program's own issue, with all that stands under it. Nothing where the number is none, or of a pull request.
   * @param beside node ids, a handful: what is read along
   */
  async program(number: number, beside: readonly string[]): Promise<answers.ProgramNode | null> {
    const children: answers.IssueNode[] = [];
    const others: answers.IssueNode[] = [];
    for (let after: string | null = null; ; ) {
      const from: string | null = after;
      const along: readonly string[] = from === null ? beside : [];
      // It counts for itself, and so does what is read along.
      const first = this.#bearable.most - 1 - along.length;
      if (first < 1 || this.#bearable.lightness > 0) return this.#programApart(number);
      const answer = await this.#bearable.attempt(
        first + 1 + along.length,
        async (asked) => {
          const document = documents.programDocument(this.#capabilities, number, first, from, along);
          return this.#queries.query(document, answers.program, isMissingPart, asked);
        },
        byNumber(number),
      );
      if (answer === tooHeavy) continue;
      const { issue } = answer.repository;
      if (!issue) return null;
      const { subIssues, ...own } = issue;
      const [finished, ...more] = await this.#finished([own, ...(subIssues?.nodes ?? [])]);
      if (!finished) return null;
      children.push(...more);
      others.push(...(await this.#finished((answer.nodes ?? []).filter((node) => node !== null))));
      if (!subIssues?.pageInfo.hasNextPage) return { ...finished, children, beside: others };
      after = subIssues.pageInfo.endCursor;
    }
  }

  async #programApart(number: number): Promise<answers.ProgramNode | null> {
    const [own] = await this.byNumber([number]);
    if (!own || !this.#capabilities.parents) return own ? { ...own, children: [], beside: [] } : null;
    const under = await readParts(this.#queries, 'subIssues', [{ id: own.id, after: null }]);
    const below = under.get(own.id)?.nodes ?? [];
    for (const child of below) this.#queries.names.note(child);
    return { ...own, children: await this.byId(below.map(({ id }) => id)), beside: [] };
  }

  /**
   * A page of a list, oldest first, or of what a search finds; of a search GitHub gives no more than a thousand.
   * @param after the cursor of the page before; null for the first
   */
  async page(list: documents.IssueList | string, after: string | null): Promise<IssuePage> {
    const capabilities = this.#capabilities;
    const page = await this.#bearable.page(async (first, asked) => {
      const [form, none] = [formOf(asked), () => false];
      if (typeof list === 'string') {
        const document = documents.searchDocument(capabilities, form, list, first, after);
        const { search } = await this.#queries.query(document, answers.foundIssues, none, asked);
        return { ...search, totalCount: search.issueCount };
      }
      const document = documents.issuesDocument(capabilities, form, list, first, after);
      return (await this.#queries.query(document, answers.issues, none, asked)).repository.issues;
    }, 'one issue of the list');
    const { totalCount, pageInfo } = page;
    const nodes = await this.#finished(page.nodes.flatMap((node) => node ?? []));
    return {
      seen: page.nodes.length,
      total: totalCount,
      nodes,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  }

  /** Those that are there. */
  async byId(ids: readonly string[]): Promise<readonly answers.IssueNode[]> {
    const nodes = await this.#bearable.each(
      ids,
      async (slice, asked) => {
        const document = documents.issuesByIdDocument(this.#capabilities, formOf(asked), slice);
        const { nodes } = await this.#queries.query(document, answers.issuesById, isMissingPart, asked);
        return nodes.filter((node) => node !== null);
      },
      (id) => this.#queries.names.of(id),
    );
    return this.#finished(nodes);
  }

  /** Those that are there, whole. */
  async byNumber(numbers: readonly number[]): Promise<readonly answers.IssueNode[]> {
    const nodes = await this.#bearable.each(
      numbers,
      async (slice, asked) => {
        const document = documents.issuesByNumberDocument(this.#capabilities, formOf(asked), slice);
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
    return this.#finished(nodes);
  }

  /** With the lists of those that were too heavy with them. Who was deleted meanwhile is left out. */
  async #finished(nodes: readonly answers.BareNode[]): Promise<answers.IssueNode[]> {
    for (const node of nodes) this.#note(node);
    const bare = nodes.filter((node) => !answers.isWhole(node));
    if (bare.length === 0) return nodes.filter(answers.isWhole);
    const places = bare.map(({ id }) => ({ id, after: null }));
    const names = documents.listsOf(this.#capabilities);
    const lists = await Promise.all(
      names.map(async (name) => [name, await readParts(this.#queries, name, places)] as const),
    );
    return nodes.flatMap((node) => {
      if (answers.isWhole(node)) return node;
      if (lists.some(([, found]) => !found.has(node.id))) return [];
      const own = Object.fromEntries(lists.map(([name, found]) => [name, found.get(node.id)]));
      const finished = { ...node, ...own };
      return answers.isWhole(finished) ? finished : [];
    });
  }

  #note({ id, number, parent }: answers.BareNode): void {
    this.#queries.names.note({ id, number });
    if (parent) this.#queries.names.note(parent);
  }

  /** Those of some numbers that are pull requests, as far as the token may see them. */
  async pullRequests(numbers: readonly number[]): Promise<readonly number[]> {
    return this.#bearable.each(
      numbers,
      async (slice, asked) => {
        const document = documents.pullsDocument(slice);
        const { repository } = await this.#queries.query(document, answers.pulls, isOfOne, asked);
        return Object.values(repository).flatMap((node) => node?.number ?? []);
      },
      byNumber,
    );
  }

  /** Those that are there, for a first look. */
  async traces(numbers: readonly number[]): Promise<readonly answers.Trace[]> {
    const traces = await this.#queries.bearable.traces.each(
      numbers,
      async (slice, asked) => {
        const document = documents.tracesDocument(slice);
        const { repository } = await this.#queries.query(document, answers.traces, isMissingPart, asked);
        return Object.values(repository).filter((node) => node !== null);
      },
      byNumber,
    );
    for (const trace of traces) this.#queries.names.note(trace);
    return traces;
  }

  /** A page of the repository's newest issues, for a first look. */
  async newest(after: string | null): Promise<answers.TracePage> {
    const page = await this.#queries.bearable.traces.page(async (first, asked) => {
      const document = documents.newestDocument(first, after);
      return (await this.#queries.query(document, answers.newest, () => false, asked)).repository.issues;
    }, 'one of the newest issues');
    for (const trace of page.nodes) this.#queries.names.note(trace);
    return page;
  }

  get #bearable(): Bearable {
    return this.#queries.bearable.issues;
  }
}

function formOf({ lightness }: Portion): documents.Form {
  return lightness > 0 ? 'bare' : 'whole';
}

/** Nothing hangs on what is asked: not there, or not for this token, is the same. */
function isOfOne({ path }: GraphqlError): boolean {
  return (path?.length ?? 0) > 1;
}

/** Whoever may not read pull requests is told of none. */
function isOfPulls({ path }: GraphqlError): boolean {
  return `${path?.[1]}`.startsWith('pulls');
}

function byNumber(number: number): string {
  return `issue #${number}`;
}
