/**
 * Reads what a plan needs to know of a repository, so that the cost follows the plan and not the repository: one look at
 * labels and milestones, then the issues of the plan's milestones, a hundred at a time. What is not there is looked for
 * by the numbers that other marks name, and then among what is new; both have a bound.
 *
 * Which of the issues count is not decided here: see model/trust.ts.
 */
import type { Count, Issue, Offered, RemoteMilestone, Snapshot } from '../model/github.ts';
import { pageSize } from '../model/limits.ts';
import { bodyOf, isCopyOfOurs, markName, milestoneMarkOf, recordIn } from '../model/mark.ts';
import type { Reader, Reading, Wanted } from '../model/ports.ts';
import { knownNumbers, speakers } from '../model/trust.ts';
import * as answers from './answers.ts';
import type { Authors } from './authors.ts';
import type { Client } from './client.ts';
import type * as documents from './documents.ts';
import { history, turns } from './history.ts';
import { IssueQueries } from './issues.ts';
import { type Overview, readOffered, readOverview } from './overview.ts';
import { assignablePeople } from './people.ts';
import { Queries } from './queries.ts';
import { Strangers } from './strangers.ts';

/** Requests that may be spent on looking for what is not where it should be, in all. */
const mostLooks = 8;
/** Of them, for pages of the repository's newest issues; the rest is for numbers that its list does not have yet. */
const mostNewestPages = 6;
/** Of one kind of session: the one that goes on, the one before, and one that another run made at the same moment. */
const mostOfOneSession = 3;
/** Of all kinds: more than a page of ours names. */
const mostSessions = 100;
/** Issues of others in the plan's milestones that are read along: five pages. With more, they are sorted out by label. */
const mostStrangers = 500;

/** @param repository whose issues are kept, by the name that was asked for: it may have a newer one */
export function reader(
  client: Client,
  repository: { owner: string; name: string },
  authors: Authors,
): Reader {
  const queries = new Queries(client, repository, 'issues=read');
  return {
    begin: (fields = false) => begin(queries, authors, fields, (times) => client.remember(times)),
    history: (marks) => history(queries, authors, marks),
    turns: (issues) => turns(queries, issues),
  };
}

/** @param remember counts what the token's account made, for the pace of what it will make */
function begin(
  queries: Queries,
  authors: Authors,
  fields: boolean,
  remember: (times: readonly number[]) => void,
): Reading {
  const ended = new AbortController();
  const overview = readOverview(queries, fields, ended.signal);
  // Who abandons it does not want to know.
  overview.catch(() => {});
  return {
    opened: async () => {
      await overview;
    },
    read: async (wanted) => {
      const found = await overview;
      const offered = wanted.fields ? (found.offered ?? (await readOffered(queries))) : undefined;
      const reading = new PlanReading(queries, authors, wanted, found, offered);
      const snapshot = await reading.read();
      remember(reading.made);
      return snapshot;
    },
    abandon: () => ended.abort(),
  };
}

class PlanReading {
  readonly #queries: Queries;
  readonly #authors: Authors;
  readonly #wanted: Wanted;
  readonly #overview: Overview;
  #offered: Offered | undefined;
  /** Whether it counts who is assigned, and whether agents do too. */
  #assigned: { readonly people: boolean; readonly agents: boolean };
  #issueQueries: IssueQueries;
  readonly #titles: ReadonlySet<string>;
  readonly #adopted: ReadonlySet<number>;
  /** Under which the plan's work may be found. */
  readonly #names: ReadonlySet<string>;
  readonly #milestones: readonly RemoteMilestone[];
  readonly #issues = new Map<string, Issue>();
  /** Logins of people who wrote our mark into an issue, by its node id: what they may do decides whether it counts. */
  readonly #askable = new Map<string, string>();
  readonly #people = new Map<string, string>();
  /** When each issue of the token's account was made, by node id, in milliseconds since the epoch. */
  readonly #made: Map<string, number>;
  /** Numbers of issues that are said to be the program's own, and the reading of each. */
  readonly #programs = new Map<number, Promise<void>>();
  readonly #strangers: Strangers;
  /** In the plan's milestones, by their numbers. */
  #pulls: ReadonlyMap<number, Count> = new Map();
  /** Whether the list of the newest issues was read to its end. */
  #isListed = false;
  #looks = mostLooks;

  constructor(
    queries: Queries,
    authors: Authors,
    wanted: Wanted,
    overview: Overview,
    offered: Offered | undefined,
  ) {
    this.#queries = queries;
    this.#strangers = new Strangers(queries);
    this.#authors = authors;
    this.#wanted = wanted;
    this.#overview = overview;
    this.#made = new Map(overview.newest.map(({ id, createdAt }) => [id, Date.parse(createdAt)]));
    this.#offered = offered;
    this.#assigned = { people: wanted.logins.length > 0, agents: wanted.assigns };
    this.#issueQueries = new IssueQueries(queries, this.#capabilities());
    this.#names = new Set(wanted.work.flatMap(({ names }) => names));
    this.#titles = new Set(wanted.work.map(({ title }) => title));
    this.#adopted = new Set(wanted.work.flatMap(({ adopt }) => adopt ?? []));
    this.#milestones = overview.milestones.filter((milestone) => this.#isOwn(milestone));
  }

  /** When the token's account made the issues that were read, in milliseconds since the epoch. */
  get made(): readonly number[] {
    return [...this.#made.values()];
  }

  async read(): Promise<Snapshot> {
    const { repository, labels, milestones, capabilities } = this.#overview;
    await this.#readMilestones();
    await Promise.all(this.#programs.values());
    await this.#readParents();
    await this.#readUnseen();
    const notIssues = await this.#readAdopted();
    await this.#askAuthors();
    const isMissing = this.#missing().length > 0;
    if (isMissing) await this.#lookFor();
    await this.#readGiven();
    await Promise.all([this.#readNamesakes(), this.#readUnderPhases()]);
    const people = await this.#assignable(isMissing);
    const issues = [...this.#issues.values()].sort((a, b) => a.number - b.number);
    const { links, parents } = capabilities;
    const offered = this.#offered ? { offered: this.#offered } : {};
    return {
      repository,
      labels,
      milestones: milestones.map((one) => ({ ...one, ...pullsIn(one, this.#pulls) })),
      issues,
      assignable: people,
      links,
      parents,
      others: this.#strangers.known(this.#counts()),
      ...offered,
      ...(notIssues.size > 0 ? { notIssues } : {}),
    };
  }

  /** Titles of what is about to be made. */
  async #readNamesakes(): Promise<void> {
    if (this.#isListed) return;
    await this.#strangers.search(this.#missing().flatMap(({ title, adopts }) => (adopts ? title : [])));
  }

  /** Under phases that have more sub-issues than the plan has put there; those with most of them first. */
  async #readUnderPhases(): Promise<void> {
    const phases = new Set(this.#wanted.work.flatMap(({ names, isPhase }) => (isPhase ? names : [])));
    const known = new Map<string, number>();
    for (const { parent } of this.#issues.values())
      if (parent) known.set(parent.id, (known.get(parent.id) ?? 0) + 1);
    const more = this.#speakers().flatMap(({ id, number, body, children }) => {
      const others = (children?.total ?? 0) - (known.get(id) ?? 0);
      return others > 0 && phases.has(nameIn(body) ?? '') ? [{ number, others }] : [];
    });
    const sorted = more.sort((one, other) => other.others - one.others || one.number - other.number);
    const isOurs = (id: string) => this.#issues.has(id);
    await this.#strangers.readUnder(
      sorted.map(({ number }) => number),
      isOurs,
    );
  }

  #counts(): ReadonlyMap<string, number> {
    const { counts } = this.#overview;
    return new Map(this.#milestones.map(({ id, number }) => [id, counts.get(number) ?? 0]));
  }

  /** Of fields and types only those that the plan may give, and that are there; of people only where it assigns some. */
  #capabilities(): documents.Capabilities {
    const { fields = [], types = [] } = this.#offered ?? {};
    return {
      ...this.#overview.capabilities,
      fields: fields.length > 0,
      types: types.length > 0,
      assignees: this.#assigned.people,
      actors: this.#overview.capabilities.actors && this.#assigned.agents,
    };
  }

  /** A plan that gives no fields, types and people any more may have given some: to take them away, they have to be known. */
  async #readGiven(): Promise<void> {
    const records = this.#speakers().map(({ id, body }) => ({ id, ...recordIn(body) }));
    const given = this.#offered
      ? []
      : records.filter(({ fields, type, removed }) => !removed && (fields ?? type) !== undefined);
    const { people, agents } = this.#assigned;
    const offered = agents ? [] : records.filter(({ kept }) => kept.offered.length > 0);
    const assigned = [...offered, ...(people ? [] : records.filter(({ assignees }) => assignees.length > 0))];
    if (given.length + assigned.length === 0) return;
    if (given.length > 0) this.#offered = await readOffered(this.#queries);
    this.#assigned = { people: people || assigned.length > 0, agents: agents || offered.length > 0 };
    this.#issueQueries = new IssueQueries(this.#queries, this.#capabilities());
    await this.#readById([...new Set([...given, ...assigned].map(({ id }) => id))]);
  }

  #isOwn({ number, title, description }: RemoteMilestone): boolean {
    const marked = milestoneMarkOf(description)?.program === this.#wanted.program;
    return (
      marked ||
      this.#wanted.adopted.includes(number) ||
      this.#wanted.milestones.some((wanted) => wanted.toLowerCase() === title.toLowerCase())
    );
  }

  /** Several milestones share a request, so that small ones cost no request each. */
  async #readMilestones(): Promise<void> {
    const { counts } = this.#overview;
    const counted = this.#milestones.map(({ number }) => ({ number, count: counts.get(number) ?? 0 }));
    const total = counted.reduce((sum, { count }) => sum + count, 0);
    const keep = (nodes: readonly answers.IssueNode[]) => {
      for (const node of nodes) this.#keep(node);
    };
    const queries = this.#issueQueries;
    this.#pulls = queries.pulls;
    if (total <= this.#wanted.work.length + mostStrangers) return queries.ofMilestones(counted, keep);
    // They hold much of others: all of ours has an owner's label, and what lost it or comes after is looked for by number.
    const most = Math.ceil((this.#wanted.work.length + mostStrangers) / pageSize);
    await queries.labelled(
      counted.map(({ number }) => number),
      this.#wanted.owners,
      most,
      keep,
    );
  }

  /**
   * It has no milestone or label, but all that stands in no phase names it; under it stand the phases, and it names the
   * sessions. Read as soon as the first one names it.
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
    const issue = await this.#issueQueries.program(number, this.#newestSessions());
    if (!issue || nameIn(issue.body) !== this.#wanted.program) return;
    for (const node of [issue, ...issue.children, ...issue.beside]) this.#keep(node);
    const seen = new Set([...issue.children, ...issue.beside].map((node) => node.number));
    const sessions = recordIn(issue.body).sessions.filter((one) => !seen.has(one));
    // People write in them what they like: the page says that they are ours.
    for (const node of await this.#issueQueries.byNumber(sessions.slice(0, mostSessions)))
      this.#keep(node, true);
  }

  /** Read with the program: most likely those that it names, and those that no run came to name. */
  #newestSessions(): string[] {
    return this.#wanted.sessions.flatMap((title) => {
      const own = this.#overview.newest.filter((one) => one.title.startsWith(`${title}: `));
      return own.slice(0, mostOfOneSession).map(({ id }) => id);
    });
  }

  /** A phase may have no milestone; its items lead to it. */
  async #readParents(): Promise<void> {
    const parents = [...this.#issues.values()].flatMap(({ parent }) => parent?.id ?? []);
    await this.#readById([...new Set(parents)].filter((id) => !this.#issues.has(id)));
  }

  async #readById(ids: readonly string[]): Promise<void> {
    for (const node of await this.#issueQueries.byId(ids)) this.#keep(node);
  }

  /**
   * Among what the token's account made last may be what another run made beside this one, or did not come to name. What
   * is named and was not read yet is over, or is looked for by its number.
   */
  async #readUnseen(): Promise<void> {
    const named = knownNumbers(this.#speakers());
    const unseen = this.#overview.newest.filter(
      ({ id, number }) => !this.#issues.has(id) && !named.has(number),
    );
    await this.#readById(unseen.map(({ id }) => id));
  }

  /**
   * Wherever they stand: the plan may have an issue for the work already, and name another since.
   * @returns what is behind those that are no issues
   */
  async #readAdopted(): Promise<ReadonlyMap<number, string>> {
    const read = () => new Set([...this.#issues.values()].map(({ number }) => number));
    const unread = () => {
      const numbers = read();
      return [...this.#adopted].filter((number) => !numbers.has(number));
    };
    for (const node of await this.#issueQueries.byNumber(unread())) this.#keep(node);
    const pulls = await this.#issueQueries.pullRequests(unread());
    return new Map(pulls.map((number) => [number, 'a pull request']));
  }

  /**
   * Of marked issues that nothing else speaks for, the authors are asked for, the oldest first: another account may have
   * been the plan's when they were made.
   */
  async #askAuthors(): Promise<void> {
    await Promise.all(this.#programs.values());
    const counting = new Set(this.#speakers().map(({ id }) => id));
    const doubtful = [...this.#issues.values()]
      .filter(({ id, body }) => !counting.has(id) && this.#isMarked(body))
      .sort((one, other) => one.number - other.number);
    for (const issue of doubtful) {
      const login = this.#askable.get(issue.id);
      if (login !== undefined && (await this.#mayWrite(login)))
        this.#issues.set(issue.id, { ...issue, hasAccess: true });
    }
  }

  #mayWrite(login: string): Promise<boolean> {
    return this.#authors.mayWrite(this.#overview.repository.name, login);
  }

  /**
   * Before anything is created: by the numbers that are known to be ours, then among the newest
   * issues of the repository, and then beyond what its list shows, because lists lag behind.
   */
  async #lookFor(): Promise<void> {
    const read = new Set([...this.#issues.values()].map(({ number }) => number));
    const known = [...knownNumbers(this.#speakers())].filter((number) => !read.has(number));
    for (const node of await this.#issueQueries.byNumber(known)) this.#keep(node);
    await this.#askAuthors();
    if (this.#missing().length === 0) return;
    const listed = await this.#lookThroughNewest(Math.max(0, ...knownNumbers(this.#speakers())));
    for (let first = listed + 1; this.#missing().length > 0; first += pageSize) {
      const found = await this.#look(numbersBetween(first, first + pageSize - 1));
      if (found === 0) return;
    }
  }

  /**
   * What a run made and did not come to name is newer than all that was named before that run; so much is on one page.
   * @param named the highest number that is named
   * @returns the number up to which the list is complete: beyond it also what is older than something named may be hidden
   */
  async #lookThroughNewest(named: number): Promise<number> {
    let listed = 0;
    let after: string | null = null;
    for (let pages = 0; pages < mostNewestPages && this.#missing().length > 0; pages++) {
      if (this.#looks-- <= 0) break;
      const page = await this.#issueQueries.newest(after);
      const numbers = page.nodes.map(({ number }) => number);
      listed = Math.max(listed, ...numbers);
      await this.#readTraced(page.nodes);
      for (const trace of page.nodes) if (!bodyOf(trace.body)) this.#strangers.noteTitle(trace);
      after = page.pageInfo.endCursor;
      this.#isListed = !page.pageInfo.hasNextPage;
      if (!page.pageInfo.hasNextPage || Math.min(...numbers) <= named) break;
    }
    return listed;
  }

  /** @returns how many issues have one of these numbers, ours or not */
  async #look(numbers: readonly number[]): Promise<number> {
    if (numbers.length === 0 || this.#looks-- <= 0) return 0;
    const traces = await this.#issueQueries.traces(numbers);
    await this.#readTraced(traces);
    return traces.length;
  }

  async #readTraced(traces: readonly answers.Trace[]): Promise<void> {
    const wanted: string[] = [];
    // The oldest first: the accounts of the plan were there before who copies their marks.
    for (const trace of [...traces].sort((one, other) => one.number - other.number))
      if (await this.#isWanted(trace)) wanted.push(trace.id);
    await this.#readById(wanted);
    await this.#askAuthors();
  }

  /** Enough to read it whole. Anybody can write a mark: of a stranger's it would be of no use. */
  async #isWanted(trace: answers.Trace): Promise<boolean> {
    const { id, number, title, body } = trace;
    if (this.#issues.has(id)) return false;
    if (this.#adopted.has(number) || this.#isEmptied(title, body)) return true;
    if (!this.#isMarked(body)) return false;
    const standing = answers.standingFrom(trace);
    return typeof standing === 'string' ? standing === 'ours' : this.#mayWrite(standing.ask);
  }

  /** The work that nothing which counts stands for. */
  #missing(): Wanted['work'] {
    const counting = this.#speakers();
    // What a person copied our text into has the mark too; ours may have been moved to where nobody looked yet.
    const sure = counting.filter(
      ({ own, byApp, title, number }) => own || byApp || this.#titles.has(title) || this.#adopted.has(number),
    );
    const marks = new Set(sure.map(({ body }) => nameIn(body)));
    const known = knownNumbers(counting);
    const emptied = new Set(
      [...this.#issues.values()]
        .filter(({ number, state, body }) => {
          const isCopy = state === 'duplicate' || isCopyOfOurs(body);
          return known.has(number) && !isCopy && !bodyOf(body);
        })
        .map(({ title }) => title),
    );
    const numbers = new Set([...this.#issues.values()].map(({ number }) => number));
    return this.#wanted.work.filter(
      ({ names, title, adopt }) =>
        !names.some((name) => marks.has(name)) && !emptied.has(title) && !numbers.has(adopt ?? 0),
    );
  }

  #speakers(): readonly Issue[] {
    const milestones = new Set(this.#milestones.map(({ id }) => id));
    return speakers([...this.#issues.values()], { milestones, adopted: this.#adopted });
  }

  #isMarked(body: string): boolean {
    const mark = bodyOf(body)?.mark;
    return mark !== undefined && (mark.program === this.#wanted.program || this.#names.has(markName(mark)));
  }

  /** It may be one of ours, whose text a person took away. */
  #isEmptied(title: string, body: string): boolean {
    return this.#titles.has(title) && !bodyOf(body);
  }

  /** @param named whether an issue that counts says that it is ours, whatever stands in it */
  #keep(node: answers.IssueNode, named = false): void {
    if (node.viewerDidAuthor) this.#made.set(node.id, Date.parse(node.createdAt));
    for (const { id, login } of node.assignees?.nodes ?? []) this.#people.set(login.toLowerCase(), id);
    // An issue that was transferred keeps its mark, but its number means another issue here.
    if (node.repository.nameWithOwner !== this.#overview.repository.name) return;
    const { number, title, body } = node;
    if (!bodyOf(body) && !this.#adopted.has(number)) this.#strangers.note(node);
    const isOurs = this.#isMarked(body) || this.#adopted.has(number) || this.#isEmptied(title, body);
    if (!isOurs && !named) return;
    const issue = answers.issueFrom(node);
    const hasAccess = issue.hasAccess || this.#issues.get(node.id)?.hasAccess === true;
    this.#issues.set(node.id, { ...issue, hasAccess });
    const standing = answers.standingFrom(node);
    if (typeof standing !== 'string') this.#askable.set(node.id, standing.ask);
    this.#beginProgram(body);
  }

  /** Who is assigned already may have left since: before anything is made for them, they are asked for again. */
  async #assignable(anew: boolean): Promise<ReadonlyMap<string, string>> {
    const logins = this.#wanted.logins.filter((login) => anew || !this.#people.has(login.toLowerCase()));
    for (const login of logins) this.#people.delete(login.toLowerCase());
    for (const [login, id] of await assignablePeople(this.#queries, logins)) this.#people.set(login, id);
    return this.#people;
  }
}

function numbersBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function pullsIn(
  { number }: RemoteMilestone,
  counts: ReadonlyMap<number, Count>,
): Pick<RemoteMilestone, 'pulls'> {
  const pulls = counts.get(number);
  return pulls ? { pulls } : {};
}

/** The name in an issue's mark. */
function nameIn(body: string): string | undefined {
  const mark = bodyOf(body)?.mark;
  return mark && markName(mark);
}
