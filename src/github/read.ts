/**
 * Reads what a plan needs to know of a repository. One look at labels and milestones, then the issues of the
 * plan's milestones, a hundred at a time: the cost follows the plan, not the repository. Only when work has no
 * issue yet does it look wider, before anything is created: through the newest issues, and all that carries an owner's
 * label, so that this costs more where that label is used for much else.
 *
 * Anyone can write a mark into an issue of theirs. An issue counts only where it has what takes access to give
 * (a milestone, label or parent of the plan), or where the reader wrote it itself.
 */

import type { Issue, Label, RemoteMilestone, Repository, Snapshot } from '../model/github.ts';
import { pageSize } from '../model/limits.ts';
import { bodyOf, isUnmarked, markName, milestoneMarkOf, ownerMarkOf } from '../model/mark.ts';
import type { Latest, Reader, Reading, Wanted } from '../model/ports.ts';
import * as answers from './answers.ts';
import type { Client } from './client.ts';
import * as documents from './documents.ts';
import { history } from './history.ts';
import { type Counted, type Piece, packed } from './packing.ts';
import { isMissingPart, Queries, without } from './queries.ts';

/**
 * Pages of the repository's newest issues that are looked through, before anything is created, for an issue that lost
 * milestone, label and parent: a thousand issues for ten requests.
 */
const newestPages = 10;

/** @param repository whose issues are kept, by the name that was asked for: it may have a newer one */
export function reader(client: Client, repository: { owner: string; name: string }): Reader {
  const queries = new Queries(client, repository, 'issues=read');
  return {
    begin: () => begin(queries),
    history: (marks) => history(queries, marks),
    latest: (issues) => latest(queries, issues),
  };
}

function begin(queries: Queries): Reading {
  const ended = new AbortController();
  const overview = readOverview(queries, ended.signal);
  // Who abandons it does not want to know.
  overview.catch(() => {});
  return {
    opened: async () => {
      await overview;
    },
    read: async (wanted) => new PlanReading(queries, wanted, await overview).read(),
    abandon: () => ended.abort(),
  };
}

async function latest(queries: Queries, issues: readonly string[]): Promise<ReadonlyMap<string, Latest>> {
  const { nodes } = await queries.query(documents.latestDocument(issues), answers.latest, isMissingPart);
  return new Map(
    nodes.flatMap((node) => {
      if (!node) return [];
      const assignees = node.assignees.nodes.map(({ login }) => login);
      return [[node.id, { body: node.body, assignees }] as const];
    }),
  );
}

/** What can be read without knowing the plan. */
interface Overview {
  readonly repository: Repository;
  /** What the server can do. */
  readonly capabilities: documents.Capabilities;
  readonly labels: readonly Label[];
  readonly milestones: readonly RemoteMilestone[];
  /** How many issues each milestone has, by its number. */
  readonly counts: ReadonlyMap<number, number>;
}

/** @throws {ReadFailure} */
async function readOverview(queries: Queries, signal: AbortSignal): Promise<Overview> {
  const labels: Label[] = [];
  const milestones: RemoteMilestone[] = [];
  const counts = new Map<number, number>();
  let capabilities = documents.everything;
  for (let pages: documents.OverviewPages = { labels: null, milestones: null }; ; ) {
    const answer = await queries.ask(documents.overviewDocument(capabilities, pages), signal);
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
    const [more, further] = [repository.labels?.pageInfo, repository.milestones?.pageInfo];
    pages = {
      ...(more?.hasNextPage ? { labels: more.endCursor } : {}),
      ...(further?.hasNextPage ? { milestones: further.endCursor } : {}),
    };
    if (Object.keys(pages).length > 0) continue;
    return {
      repository: answers.repositoryFrom(page, queries.name),
      capabilities,
      labels,
      milestones,
      counts,
    };
  }
}

/** What a wider look came upon. */
interface Seen {
  /** The labels that have more pages. */
  readonly labels: documents.Look['labels'];
  /** Of all issues, ours or not. */
  readonly numbers: readonly number[];
  /** The number up to which the list of the newest issues is complete: other lists can be ahead of it. */
  readonly listed: number;
  /** Where the next page of the newest issues begins. */
  readonly newest?: string | null;
}

class PlanReading {
  readonly #queries: Queries;
  readonly #wanted: Wanted;
  readonly #titles: ReadonlySet<string>;
  /** Under which the plan's work may be found. */
  readonly #names: ReadonlySet<string>;
  readonly #issues = new Map<string, Issue>();
  readonly #people = new Map<string, string>();
  readonly #overview: Overview;
  readonly #capabilities: documents.Capabilities;
  /** Numbers of issues that are said to be the program's own, and the reading of each. */
  readonly #programs = new Map<number, Promise<void>>();

  constructor(queries: Queries, wanted: Wanted, overview: Overview) {
    this.#queries = queries;
    this.#wanted = wanted;
    this.#overview = overview;
    this.#capabilities = overview.capabilities;
    this.#names = new Set(wanted.work.flatMap(({ names }) => names));
    this.#titles = new Set(wanted.work.map(({ title }) => title));
  }

  async read(): Promise<Snapshot> {
    const { repository, labels, milestones, counts } = this.#overview;
    const own = milestones.filter((milestone) => this.#isOwn(milestone));
    await this.#readMilestones(own.map(({ number }) => ({ number, count: counts.get(number) ?? 0 })));
    await Promise.all(this.#programs.values());
    await this.#readParents();
    await this.#lookWider(labels);
    const issues = [...this.#issues.values()].sort((a, b) => a.number - b.number);
    const { links, parents } = this.#capabilities;
    return { repository, labels, milestones, issues, assignable: this.#people, links, parents };
  }

  #isOwn({ title, description }: RemoteMilestone): boolean {
    const marked = milestoneMarkOf(description)?.program === this.#wanted.program;
    return marked || this.#wanted.milestones.some((wanted) => wanted.toLowerCase() === title.toLowerCase());
  }

  /** Several milestones share a request, so that small ones cost no request each. */
  async #readMilestones(milestones: readonly Counted[]): Promise<void> {
    const cursors = new Map<number, Promise<string | null>>();
    await Promise.all(
      packed(milestones).map(async (pieces) => {
        const known = pieces.map(({ number }) => cursors.get(number) ?? Promise.resolve(null));
        const answer = this.#readPages(pieces, known);
        for (const [index, { number }] of pieces.entries()) {
          const end = answer.then((ends) => ends[index] ?? null);
          end.catch(() => {});
          cursors.set(number, end);
        }
        await answer;
      }),
    );
    // More than were counted a moment ago: somebody adds to it meanwhile.
    for (const { number } of milestones) {
      let after = (await cursors.get(number)) ?? null;
      while (after !== null) {
        const [end = null] = await this.#readPages([{ number, first: pageSize }], [Promise.resolve(after)]);
        after = end;
      }
    }
  }

  /** @returns where each milestone goes on; null where that was all of it */
  async #readPages(
    pieces: readonly Piece[],
    cursors: readonly Promise<string | null>[],
  ): Promise<readonly (string | null)[]> {
    const starts = await Promise.all(cursors);
    const pages = pieces.map(({ number, first }, index) => {
      return { milestone: number, first, after: starts[index] ?? null };
    });
    const { repository } = await this.#queries.query(
      documents.issuesOfMilestonesDocument(this.#capabilities, pages),
      answers.issuesOfMilestones,
    );
    return pages.map((_, index) => {
      const issues = repository[`page${index}`]?.issues;
      for (const node of issues?.nodes ?? []) this.#keep(node);
      return issues?.pageInfo.hasNextPage ? issues.pageInfo.endCursor : null;
    });
  }

  /**
   * It has no milestone or label, but all that stands in no phase names it; under it stand the phases and sessions. Read
   * as soon as the first one names it.
   */
  #beginProgram(body: string): void {
    const number = bodyOf(body)?.mark.record.program;
    if (number === undefined || this.#programs.has(number)) return;
    const reading = this.#readProgram(number);
    // It is waited for later; until then nobody is there to be told.
    reading.catch(() => {});
    this.#programs.set(number, reading);
  }

  async #readProgram(number: number): Promise<void> {
    const document = documents.programDocument(this.#capabilities, number);
    const { issue } = (await this.#queries.query(document, answers.program, isMissingPart)).repository;
    if (!issue || nameIn(issue.body) !== this.#wanted.program) return;
    for (const node of [issue, ...(issue.subIssues?.nodes ?? [])]) this.#keep(node);
  }

  /** A phase may have no milestone; its items lead to it. */
  async #readParents(): Promise<void> {
    const parents = [...this.#issues.values()].flatMap(({ parent }) => parent?.id ?? []);
    await this.#readById([...new Set(parents)].filter((id) => !this.#issues.has(id)));
  }

  async #readById(ids: readonly string[]): Promise<void> {
    const slices = Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, index) =>
      ids.slice(index * pageSize, (index + 1) * pageSize),
    );
    await Promise.all(
      slices.map(async (slice) => {
        const document = documents.issuesByIdDocument(this.#capabilities, slice);
        const { nodes } = await this.#queries.query(document, answers.issuesById, isMissingPart);
        for (const node of nodes) if (node) this.#keep(node);
      }),
    );
  }

  /**
   * Before anything is created: the newest issues of the repository, all of our labels and of our phases, for
   * those that lost their milestone or were made a moment ago; the issues to adopt; the people to assign.
   */
  async #lookWider(labels: readonly Label[]): Promise<void> {
    const missing = this.#missing();
    // Who is assigned already may have left since: before anything is made for them, they are asked for again.
    const logins = this.#wanted.logins.filter(
      (login) => missing.length > 0 || !this.#people.has(login.toLowerCase()),
    );
    for (const login of logins) this.#people.delete(login.toLowerCase());
    if (missing.length === 0) {
      if (logins.length > 0) await this.#look({ ...documents.nothing, logins });
      return;
    }
    const names = new Set(this.#wanted.owners.map((name) => name.toLowerCase()));
    const own = labels.filter(({ name, description }) => {
      return names.has(name.toLowerCase()) || ownerMarkOf(description)?.program === this.#wanted.program;
    });
    const phases = [...this.#issues.values()].filter(({ body }) => this.#isPhase(body));
    let seen = await this.#look({
      newest: null,
      labels: own.map(({ name }) => ({ name, after: null })),
      parents: this.#capabilities.parents ? phases.map(({ number }) => number) : [],
      numbers: missing.flatMap(({ adopt }) => adopt ?? []),
      logins,
    });
    const { listed } = seen;
    for (let pages = 1; this.#missing().length > 0; pages++) {
      const { newest, ...more } = seen;
      const further = newest !== undefined && pages < newestPages ? { newest } : {};
      if (more.labels.length === 0 && !('newest' in further)) break;
      seen = await this.#look({ ...documents.nothing, labels: more.labels, ...further });
    }
    await this.#lookBeyond(listed);
  }

  /** Lists lag behind what was just created; reading by number does not, and numbers have hardly a gap. */
  async #lookBeyond(listed: number): Promise<void> {
    for (let from = listed + 1; this.#missing().length > 0; from += pageSize) {
      const numbers = Array.from({ length: pageSize }, (_, index) => from + index);
      const { numbers: found } = await this.#look({ ...documents.nothing, numbers });
      if (found.length === 0) return;
    }
  }

  async #look(look: documents.Look): Promise<Seen> {
    const parts = await Promise.all(documents.inParts(look).map((part) => this.#lookAt(part)));
    const [newest] = parts.flatMap((part) => (part.newest === undefined ? [] : [part.newest]));
    return {
      labels: parts.flatMap(({ labels }) => labels),
      numbers: parts.flatMap(({ numbers }) => numbers),
      listed: Math.max(...parts.map(({ listed }) => listed)),
      ...(newest === undefined ? {} : { newest }),
    };
  }

  async #lookAt(look: documents.Look): Promise<Seen> {
    const { repository } = await this.#queries.query(
      documents.widerDocument(look),
      answers.wider,
      isMissingPart,
    );
    const hits = new Set<string>();
    const numbers: number[] = [];
    const see = (trusted: boolean) => (trace: answers.Trace) => {
      numbers.push(trace.number);
      const isAdopted = this.#isAdopted(trace.number);
      const isOurs = this.#isMarked(trace.body) && (trusted || trace.viewerDidAuthor);
      if ((isOurs || isAdopted || this.#isLost(trace)) && !this.#issues.has(trace.id)) hits.add(trace.id);
    };
    for (const part of Object.values(repository)) {
      if (!part) continue;
      if ('issues' in part) part.issues.nodes.forEach(see(true));
      else if ('subIssues' in part) part.subIssues.nodes.forEach(see(true));
      else if ('body' in part) see(false)(part);
      else {
        for (const node of part.nodes) {
          if ('body' in node) see(false)(node);
          else this.#people.set(node.login.toLowerCase(), node.id);
        }
      }
    }
    await this.#readById([...hits]);
    const newest = repository.newest && 'pageInfo' in repository.newest ? repository.newest : undefined;
    const listed = Math.max(0, ...(newest?.nodes.map(({ number }) => number) ?? []));
    const next = newest?.pageInfo.hasNextPage ? { newest: newest.pageInfo.endCursor } : {};
    const labels = look.labels.flatMap(({ name }, index) => {
      const part = repository[`label${index}`];
      const pageInfo = part && 'issues' in part ? part.issues.pageInfo : undefined;
      return pageInfo?.hasNextPage ? [{ name, after: pageInfo.endCursor }] : [];
    });
    return { labels, numbers, listed, ...next };
  }

  #missing(): Wanted['work'] {
    const issues = [...this.#issues.values()];
    // What a person copied our text into has the mark too; ours may have been moved to where nobody looked yet.
    const sure = issues.filter(
      ({ own, title, number }) => own || this.#titles.has(title) || this.#isAdopted(number),
    );
    const marks = new Set(sure.map(({ body }) => nameIn(body)));
    const lost = new Set(
      issues
        .filter((issue) => isUnmarked(issue, issue.title) && issue.state !== 'duplicate')
        .map(({ title }) => title),
    );
    return this.#wanted.work.filter(
      ({ names, title }) => !names.some((name) => marks.has(name)) && !lost.has(title),
    );
  }

  #isPhase(body: string): boolean {
    return this.#wanted.phases.includes(nameIn(body) ?? '');
  }

  #isMarked(body: string): boolean {
    const mark = bodyOf(body)?.mark;
    return mark !== undefined && (mark.program === this.#wanted.program || this.#names.has(markName(mark)));
  }

  /** The work has no issue but this one, which a person emptied. */
  #isLost({ title, body, viewerDidAuthor: own }: answers.Trace): boolean {
    return this.#titles.has(title) && isUnmarked({ own, title, body }, title);
  }

  #isAdopted(number: number): boolean {
    return this.#wanted.work.some(({ adopt }) => adopt === number);
  }

  #keep(node: answers.IssueNode): void {
    for (const { id, login } of node.assignees.nodes) this.#people.set(login.toLowerCase(), id);
    // An issue that was transferred keeps its mark, but its number means another issue here.
    if (node.repository.nameWithOwner !== this.#overview.repository.name) return;
    if (this.#isMarked(node.body) || this.#isAdopted(node.number) || this.#isLost(node)) {
      this.#issues.set(node.id, answers.issueFrom(node));
      this.#beginProgram(node.body);
    }
  }
}

/** The name in an issue's mark. */
function nameIn(body: string): string | undefined {
  const mark = bodyOf(body)?.mark;
  return mark && markName(mark);
}
