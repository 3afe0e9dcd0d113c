/**
 * Reads what a plan needs to know of a repository. One look at labels and milestones, then the issues of the
 * plan's milestones, a hundred at a time: the cost follows the plan, not the repository. Only when issues are
 * missing does it look wider before anything is created.
 *
 * Every answer is checked here, at the door.
 */
import * as z from 'zod';
import { bodyOf, milestoneMarkOf, ownerMarkOf } from '../sync/marker.ts';
import {
  type Issue,
  type IssueState,
  type Label,
  type Reader,
  ReadFailure,
  type RemoteMilestone,
  type Repository,
  type Snapshot,
  type Wanted,
} from '../sync/ports.ts';
import type { Client, GraphqlError } from './client.ts';
import { graphqlRefusal, refusalOf } from './refusal.ts';

/** first/last may be 1 to 100 (docs: GraphQL query limits). */
const pageSize = 100;

export function reader(client: Client, repository: { owner: string; name: string }): Reader {
  return { read: (wanted) => new Reading(client, repository, wanted).read() };
}

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const connection = <T extends z.ZodType>(node: T) => z.object({ pageInfo, nodes: z.array(node) });
const nodes = <T extends z.ZodType>(node: T) => z.object({ nodes: z.array(node) });

const labelNode = z.object({
  id: z.string(),
  name: z.string(),
  color: z.string(),
  description: z.string().nullable(),
});
const milestoneNode = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  description: z.string().nullable(),
  dueOn: z.string().nullable(),
  state: z.string(),
  url: z.string(),
  issues: z.object({ totalCount: z.number() }),
});
const reference = z.object({
  id: z.string(),
  number: z.number(),
  repository: z.object({ nameWithOwner: z.string() }),
});
const issueNode = reference.extend({
  title: z.string(),
  body: z.string(),
  state: z.string(),
  stateReason: z.string().nullable(),
  url: z.string(),
  labels: nodes(z.object({ name: z.string() })).nullable(),
  assignees: nodes(z.object({ id: z.string(), login: z.string() })),
  milestone: z.object({ id: z.string() }).nullable(),
  parent: reference.nullable(),
  blockedBy: nodes(reference.extend({ state: z.string(), stateReason: z.string().nullable() })),
});
type IssueNode = z.output<typeof issueNode>;
const trace = z.object({ id: z.string(), body: z.string() });

const overview = z.object({
  repository: z.object({
    id: z.string(),
    nameWithOwner: z.string(),
    url: z.string(),
    isArchived: z.boolean(),
    hasIssuesEnabled: z.boolean(),
    defaultBranchRef: z
      .object({ name: z.string(), target: z.object({ oid: z.string() }).nullable() })
      .nullable(),
    labels: connection(labelNode).nullish(),
    milestones: connection(milestoneNode).nullish(),
  }),
});

const overviewDocument = `
query Overview($owner: String!, $name: String!, $readLabels: Boolean!, $labels: String, $readMilestones: Boolean!, $milestones: String) {
  repository(owner: $owner, name: $name) {
    id
    nameWithOwner
    url
    isArchived
    hasIssuesEnabled
    defaultBranchRef { name target { oid } }
    labels(first: 100, after: $labels) @include(if: $readLabels) {
      pageInfo { hasNextPage endCursor }
      nodes { id name color description }
    }
    milestones(first: 100, after: $milestones) @include(if: $readMilestones) {
      pageInfo { hasNextPage endCursor }
      nodes { id number title description dueOn state url issues(first: 1) { totalCount } }
    }
  }
}`;

// GitHub's advice is at most three nested connections for a page of a hundred; these are three.
const issueFragment = `
fragment Fields on Issue {
  id
  number
  title
  body
  state
  stateReason
  url
  repository { nameWithOwner }
  labels(first: 100) { nodes { name } }
  assignees(first: 10) { nodes { id login } }
  milestone { id }
  parent { id number repository { nameWithOwner } }
  blockedBy(first: 50) { nodes { id number state stateReason repository { nameWithOwner } } }
}`;

interface Page {
  readonly milestone: number;
  readonly first: number;
  readonly after: string | null;
}

class Reading {
  readonly #client: Client;
  readonly #repository: { owner: string; name: string };
  readonly #wanted: Wanted;
  readonly #issues = new Map<string, Issue>();
  readonly #people = new Map<string, string>();

  constructor(client: Client, repository: { owner: string; name: string }, wanted: Wanted) {
    this.#client = client;
    this.#repository = repository;
    this.#wanted = wanted;
  }

  async read(): Promise<Snapshot> {
    const { repository, labels, milestones, counts } = await this.#overview();
    const own = milestones.filter((milestone) => this.#isOwn(milestone));
    await this.#readMilestones(own.map(({ number }) => ({ number, count: counts.get(number) ?? 0 })));
    await this.#readParents();
    const missing = this.#missing();
    const strangers = this.#wanted.logins.filter((login) => !this.#people.has(login.toLowerCase()));
    if (missing.length > 0 || strangers.length > 0) {
      await this.#lookWider(labels, missing, strangers);
    }
    const issues = [...this.#issues.values()].sort((a, b) => a.number - b.number);
    return { repository, labels, milestones, issues, assignable: this.#people };
  }

  async #overview() {
    const labels: Label[] = [];
    const milestones: RemoteMilestone[] = [];
    const counts = new Map<number, number>();
    let after: { labels: string | null; milestones: string | null } = { labels: null, milestones: null };
    let more = { labels: true, milestones: true };
    for (;;) {
      const answer = await this.#query(overviewDocument, overview, {
        ...this.#repository,
        readLabels: more.labels,
        labels: after.labels,
        readMilestones: more.milestones,
        milestones: after.milestones,
      });
      const { labels: labelPage, milestones: milestonePage, ...rest } = answer.repository;
      labels.push(...(labelPage?.nodes ?? []).map(labelOf));
      for (const node of milestonePage?.nodes ?? []) {
        milestones.push(milestoneOf(node));
        counts.set(node.number, node.issues.totalCount);
      }
      more = {
        labels: labelPage?.pageInfo.hasNextPage ?? false,
        milestones: milestonePage?.pageInfo.hasNextPage ?? false,
      };
      after = {
        labels: labelPage?.pageInfo.endCursor ?? null,
        milestones: milestonePage?.pageInfo.endCursor ?? null,
      };
      if (!more.labels && !more.milestones)
        return { repository: repositoryOf(rest), labels, milestones, counts };
    }
  }

  #isOwn({ title, description }: RemoteMilestone): boolean {
    const mark = milestoneMarkOf(description);
    if (mark) return mark.program === this.#wanted.program;
    return this.#wanted.milestones.some((wanted) => wanted.toLowerCase() === title.toLowerCase());
  }

  /** Several milestones share a request, so that small ones cost no request each. */
  async #readMilestones(milestones: readonly { number: number; count: number }[]): Promise<void> {
    const queue = milestones
      .filter(({ count }) => count > 0)
      .map((one) => ({ ...one, after: null as string | null }));
    while (queue.length > 0) {
      const pages: Page[] = [];
      for (let room = pageSize; room > 0 && queue[0]; ) {
        const { number, count, after } = queue[0];
        const first = Math.min(Math.max(count, 1), room);
        pages.push({ milestone: number, first, after });
        queue.shift();
        room -= first;
      }
      const counts = new Map(milestones.map(({ number, count }) => [number, count]));
      for (const { milestone, first, after } of await this.#readPages(pages)) {
        if (after === null) continue;
        const left = (counts.get(milestone) ?? 0) - first;
        queue.unshift({ number: milestone, count: Math.max(left, 1), after });
      }
    }
  }

  /** Answers with where each page ended, or null where it was the last one. */
  async #readPages(pages: readonly Page[]): Promise<Page[]> {
    const parts = pages.map(
      (_, index) => `
    page${index}: milestone(number: $number${index}) {
      issues(first: $first${index}, after: $after${index}, orderBy: { field: CREATED_AT, direction: ASC }) {
        pageInfo { hasNextPage endCursor }
        nodes { ...Fields }
      }
    }`,
    );
    const declared = pages.map(
      (_, index) => `$number${index}: Int!, $first${index}: Int!, $after${index}: String`,
    );
    const document = `
query IssuesOfMilestones($owner: String!, $name: String!, ${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {${parts.join('')}
  }
}${issueFragment}`;
    const variables = Object.fromEntries(
      pages.flatMap(({ milestone, first, after }, index) => [
        [`number${index}`, milestone],
        [`first${index}`, first],
        [`after${index}`, after],
      ]),
    );
    const shape = z.object({
      repository: z.record(z.string(), z.object({ issues: connection(issueNode) }).nullable()),
    });
    const answer = await this.#query(document, shape, { ...this.#repository, ...variables });
    return pages.map((page, index) => {
      const issues = answer.repository[`page${index}`]?.issues;
      for (const node of issues?.nodes ?? []) this.#keep(node);
      const after = issues?.pageInfo.hasNextPage ? issues.pageInfo.endCursor : null;
      return { ...page, after };
    });
  }

  /** A phase may have no milestone; its items lead to it. */
  async #readParents(): Promise<void> {
    const parents = new Set<string>();
    for (const { parent } of this.#issues.values())
      if (parent && !this.#issues.has(parent.id)) parents.add(parent.id);
    await this.#readNodes([...parents]);
  }

  async #readNodes(ids: readonly string[]): Promise<void> {
    const document = `
query IssuesById($ids: [ID!]!) {
  nodes(ids: $ids) { ...Fields }
}${issueFragment}`;
    const shape = z.object({ nodes: z.array(issueNode.nullable()) });
    for (let at = 0; at < ids.length; at += pageSize) {
      const answer = await this.#query(document, shape, { ids: ids.slice(at, at + pageSize) }, isNotFound);
      for (const node of answer.nodes) if (node) this.#keep(node);
    }
  }

  #missing(): Wanted['work'] {
    const marks = new Set([...this.#issues.values()].map(({ body }) => bodyOf(body)?.mark.id));
    return this.#wanted.work.filter(({ id, formerly }) => ![id, ...formerly].some((name) => marks.has(name)));
  }

  /**
   * Before anything is created: the newest issues of the repository, of each of our labels and of our phases,
   * for those that lost their milestone or were made a moment ago; the issues to adopt; the people to assign.
   */
  async #lookWider(
    labels: readonly Label[],
    missing: Wanted['work'],
    strangers: readonly string[],
  ): Promise<void> {
    const parts: string[] = [];
    const declared: string[] = [];
    const variables: Record<string, unknown> = {};
    const declare = (name: string, type: string, value: unknown) => {
      declared.push(`$${name}: ${type}`);
      variables[name] = value;
      return `$${name}`;
    };
    const newest = 'first: 100, orderBy: { field: CREATED_AT, direction: DESC }';
    const adopted = new Map<string, number>();
    const withPeople = new Map<string, string>();
    if (missing.length > 0) {
      parts.push(`newest: issues(${newest}) { nodes { id body } }`);
      const own = labels.filter(
        ({ description }) => ownerMarkOf(description)?.program === this.#wanted.program,
      );
      for (const [index, { name }] of own.entries()) {
        parts.push(
          `label${index}: label(name: ${declare(`label${index}`, 'String!', name)}) { issues(${newest}) { nodes { id body } } }`,
        );
      }
      const parents = [...this.#issues.values()].filter(({ body }) => this.#isPhase(body));
      for (const [index, { number }] of parents.entries()) {
        const argument = declare(`phase${index}`, 'Int!', number);
        parts.push(
          `phase${index}: issue(number: ${argument}) { subIssues(first: 100) { nodes { id body } } }`,
        );
      }
      for (const { adopt } of missing) {
        if (adopt === undefined) continue;
        adopted.set(`adopt${adopt}`, adopt);
        parts.push(
          `adopt${adopt}: issueOrPullRequest(number: ${declare(`adopt${adopt}`, 'Int!', adopt)}) { ... on Issue { id body } }`,
        );
      }
    }
    for (const [index, login] of strangers.entries()) {
      withPeople.set(`person${index}`, login);
      parts.push(
        `person${index}: assignableUsers(first: 100, query: ${declare(`person${index}`, 'String!', login)}) { nodes { id login } }`,
      );
    }
    const document = `
query Wider($owner: String!, $name: String!${declared.map((one) => `, ${one}`).join('')}) {
  repository(owner: $owner, name: $name) {
    ${parts.join('\n    ')}
  }
}`;
    const traces = nodes(trace);
    const shape = z.object({
      repository: z.record(
        z.string(),
        z.union([
          nodes(z.union([trace, z.object({ id: z.string(), login: z.string() })])),
          z.object({ issues: traces }),
          z.object({ subIssues: traces }),
          trace,
          z.strictObject({}),
          z.null(),
        ]),
      ),
    });
    const { repository } = await this.#query(
      document,
      shape,
      { ...this.#repository, ...variables },
      isNotFound,
    );

    const hits = new Set<string>();
    const see = ({ id, body }: z.output<typeof trace>) => {
      if (bodyOf(body)?.mark.program === this.#wanted.program && !this.#issues.has(id)) hits.add(id);
    };
    for (const [alias, value] of Object.entries(repository)) {
      if (!value) continue;
      if ('issues' in value) value.issues.nodes.forEach(see);
      else if ('subIssues' in value) value.subIssues.nodes.forEach(see);
      else if ('body' in value && adopted.has(alias)) hits.add(value.id);
      else if ('nodes' in value) {
        for (const node of value.nodes) {
          if ('body' in node) see(node);
          else if (node.login.toLowerCase() === withPeople.get(alias)?.toLowerCase()) {
            this.#people.set(node.login.toLowerCase(), node.id);
          }
        }
      }
    }
    await this.#readNodes([...hits]);
  }

  #isPhase(body: string): boolean {
    const mark = bodyOf(body)?.mark;
    return mark?.program === this.#wanted.program && this.#wanted.phases.includes(mark.id);
  }

  #keep(node: IssueNode): void {
    for (const { id, login } of node.assignees.nodes) this.#people.set(login.toLowerCase(), id);
    const mark = bodyOf(node.body)?.mark;
    const adopted = this.#wanted.work.some(({ adopt }) => adopt === node.number);
    if (mark?.program === this.#wanted.program || adopted) this.#issues.set(node.id, issueOf(node));
  }

  /** @param forgive errors that leave a null which the caller understands */
  async #query<T extends z.ZodType>(
    document: string,
    shape: T,
    variables: Record<string, unknown>,
    forgive: (error: GraphqlError) => boolean = () => false,
  ): Promise<z.output<T>> {
    const { data, errors } = await this.#client.query(document, variables).catch((error: unknown) => {
      const refusal = refusalOf(error);
      throw refusal ? new ReadFailure(refusal.message) : error;
    });
    const [error] = errors.filter((one) => !forgive(one));
    if (error?.type === 'NOT_FOUND' && error.path?.length === 1) {
      const { owner, name } = this.#repository;
      throw new ReadFailure(`there is no repository ${owner}/${name}, or the token may not see it`);
    }
    if (error) throw new ReadFailure(graphqlRefusal(error).message);
    const parsed = shape.safeParse(data);
    if (parsed.success) return parsed.data;
    throw new ReadFailure(
      `GitHub's answer has an unexpected shape: ${parsed.error.issues[0]?.message ?? ''}`,
    );
  }
}

function isNotFound({ type, path }: GraphqlError): boolean {
  return type === 'NOT_FOUND' && (path?.length ?? 0) > 1;
}

function repositoryOf(
  node: Omit<z.output<typeof overview>['repository'], 'labels' | 'milestones'>,
): Repository {
  const head = node.defaultBranchRef?.target?.oid;
  return {
    id: node.id,
    name: node.nameWithOwner,
    url: node.url,
    archived: node.isArchived,
    hasIssues: node.hasIssuesEnabled,
    ...(node.defaultBranchRef ? { defaultBranch: node.defaultBranchRef.name } : {}),
    ...(head === undefined ? {} : { head }),
  };
}

function labelOf({ id, name, color, description }: z.output<typeof labelNode>): Label {
  return { id, name, color: color.toLowerCase(), description: description ?? '' };
}

function milestoneOf(node: z.output<typeof milestoneNode>): RemoteMilestone {
  const { id, number, title, description, dueOn, state, url } = node;
  // GitHub keeps a day of Pacific time and answers with 07:00Z or 08:00Z of that day.
  const due = dueOn === null ? {} : { due: dueOn.slice(0, 10) };
  return { id, number, title, description: description ?? '', open: state === 'OPEN', url, ...due };
}

function issueOf(node: IssueNode): Issue {
  return {
    ...referenceOf(node),
    title: node.title,
    body: node.body,
    state: stateOf(node),
    url: node.url,
    labels: node.labels?.nodes.map(({ name }) => name) ?? [],
    assignees: node.assignees.nodes.map(({ login }) => login),
    ...(node.milestone ? { milestone: node.milestone.id } : {}),
    ...(node.parent ? { parent: referenceOf(node.parent) } : {}),
    blockedBy: node.blockedBy.nodes.map((blocker) => ({ ...referenceOf(blocker), state: stateOf(blocker) })),
  };
}

function referenceOf({ id, number, repository }: z.output<typeof reference>) {
  return { id, number, repository: repository.nameWithOwner };
}

function stateOf({ state, stateReason }: Pick<IssueNode, 'state' | 'stateReason'>): IssueState {
  if (state !== 'CLOSED') return 'open';
  if (stateReason === 'NOT_PLANNED') return 'not-planned';
  return stateReason === 'DUPLICATE' ? 'duplicate' : 'completed';
}
