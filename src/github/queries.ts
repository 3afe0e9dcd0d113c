/** Questions to GitHub about one repository, in GraphQL but for one, with answers that are checked at the door. */
import type * as z from 'zod';
import { ReadFailure } from '../model/ports.ts';
import { type Asked, type Bearables, TooHeavy } from './bearable.ts';
import {
  type Client,
  type GraphqlAnswer,
  type GraphqlError,
  hasGivenUp,
  isRequestFailure,
  isTooHeavy,
  isTooMuch,
} from './client.ts';
import { type Capabilities, type Document, mergingFields } from './documents.ts';
import type { Names } from './names.ts';
import { graphqlRefusal, permissionHint, refusalOf } from './refusal.ts';

/**
 * The repository's side of each question; the client has the connection's.
 * @throws {ReadFailure} from each method: with the permission that is missing, where that is the reason
 */
export class Queries {
  readonly #client: Client;
  readonly #repository: { owner: string; name: string };
  readonly #needs: string;

  /** @param needs the permission of a token that all of the questions need: GraphQL does not name it */
  constructor(client: Client, repository: { owner: string; name: string }, needs: string) {
    this.#client = client;
    this.#repository = repository;
    this.#needs = needs;
  }

  /** How much GitHub was found to bear. */
  get bearable(): Bearables {
    return this.#client.bearable;
  }

  /** What issues are called, for people. */
  get names(): Names {
    return this.#client.names;
  }

  /** `owner/name`, as it was asked for. */
  get name(): string {
    return `${this.#repository.owner}/${this.#repository.name}`;
  }

  /**
   * @param forgive errors that leave a null which the caller understands
   * @throws {ReadFailure}
   */
  async query<T extends z.ZodType>(
    document: Document,
    shape: T,
    forgive: (error: GraphqlError) => boolean = () => false,
    asked: Asked = {},
  ): Promise<z.output<T>> {
    return this.checked(await this.ask(document, asked), shape, forgive);
  }

  /**
   * The answer with its errors, for who understands them.
   * @param asked ends it where nobody waits for the answer any more
   * @throws {TooHeavy} where less may be answered
   */
  async ask({ text, variables }: Document, asked: Asked = {}): Promise<GraphqlAnswer> {
    // A server refuses a variable that the document does not declare.
    const place = text.includes('$owner') ? this.#repository : {};
    const answer = await read(() => this.#client.query(text, { ...place, ...variables }, asked));
    const { errors } = answer;
    const [error] = hasGivenUp(answer) ? errors : errors.filter(isTooHeavy);
    if (error) throw new TooHeavy(graphqlRefusal(error).message);
    return answer;
  }

  /** Only REST can say so of one person. */
  async isAssignable(assignee: string): Promise<boolean> {
    const { owner, name } = this.#repository;
    const { rest } = this.#client;
    try {
      await rest.issues.checkUserCanBeAssigned({ owner, repo: name, assignee });
      return true;
    } catch (error) {
      if (isRequestFailure(error) && error.status === 404) return false;
      return read(() => Promise.reject(error));
    }
  }

  checked<T extends z.ZodType>(
    { data, errors }: GraphqlAnswer,
    shape: T,
    forgive: (error: GraphqlError) => boolean = () => false,
  ): z.output<T> {
    const error = errors.find((one) => !forgive(one) && !isOfWhatIsOffered(one));
    if (error?.type === 'NOT_FOUND' && error.path?.length === 1 && error.path[0] === 'repository') {
      throw new ReadFailure(`there is no repository ${this.name}, or the token may not see it`);
    }
    const field = error && unknownField(error);
    if (field !== undefined)
      throw new ReadFailure(`this server is too old for Plan Sync: its GraphQL has no "${field}"`);
    if (error) {
      const needs = error.type === 'FORBIDDEN' ? permissionHint(this.#needs) : '';
      const { message, ...kind } = graphqlRefusal(error);
      throw new ReadFailure(`${message}${needs}`, kind);
    }
    for (const { path } of errors.filter(isOfWhatIsOffered)) leaveOut(data, path);
    const parsed = shape.safeParse(data);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new ReadFailure(`GitHub's answer has an unexpected shape (${place}: ${issue?.message ?? ''})`);
  }
}

/**
 * GitHub's refusal of a reading request, as one sentence.
 * @throws {ReadFailure}
 */
export async function read<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal && isTooMuch(error)) throw new TooHeavy(refusal.message);
    throw refusal ? new ReadFailure(refusal.message, refusal) : error;
  }
}

/** A part of what was asked for does not exist (any more): its field is null. */
export function isMissingPart({ type, path }: GraphqlError): boolean {
  return type === 'NOT_FOUND' && (path?.length ?? 0) > 1;
}

/** What was asked for by its node id was deleted. */
export function isMissingSubject({ type, path }: GraphqlError): boolean {
  return type === 'NOT_FOUND' && path?.length === 1;
}

/**
 * What a server can do after all, where it refused a document for fields that it does not know: those before
 * GitHub Enterprise Server 3.19 know no links. Nothing where it refused none that it can do without.
 */
export function without(
  capabilities: Capabilities,
  errors: readonly GraphqlError[],
): Capabilities | undefined {
  const { links, linkCounts, parents, assignees, actors, merging, mergeQueues, fields, types } = capabilities;
  const lacks = (field: string) => errors.some((error) => unknownField(error) === field);
  const fewer = {
    links: links && !lacks('blockedBy'),
    linkCounts: linkCounts && !lacks('blockedBy') && !lacks('issueDependenciesSummary'),
    parents: parents && !lacks('parent') && !lacks('subIssues') && !lacks('subIssuesSummary'),
    assignees,
    actors: actors && !lacks('assignedActors'),
    merging: merging && !mergingFields.some(lacks),
    mergeQueues: mergeQueues && !lacks('mergeQueue'),
    fields: fields && !lacks('issueFields') && !lacks('issueFieldValues') && !errors.some(isOfUnknownType),
    types: types && !lacks('issueTypes') && !lacks('issueType'),
  };
  const can = (all: Capabilities) => Object.values(all).filter(Boolean).length;
  return can(fewer) < can(capabilities) ? fewer : undefined;
}

/** "Field 'parent' doesn't exist on type 'Issue'"; GraphQL's reference says "Cannot query field "parent" on type "Issue"". */
function unknownField({ message }: GraphqlError): string | undefined {
  const [, ruby, javascript] =
    /^(?:Field '(\w+)' doesn't exist on type '\w+'|Cannot query field ["'](\w+)["'] on type)/.exec(message) ??
    [];
  return ruby ?? javascript;
}

/** A server without issue fields knows none of their types either: "No such type IssueFieldDate, so it can't be a fragment condition". */
function isOfUnknownType({ message }: GraphqlError): boolean {
  return /^(?:No such type|Unknown type) "?IssueField/.test(message);
}

/** What could not be read is not there: a null would say that there is none. */
function leaveOut(data: unknown, path: readonly (string | number)[] = []): void {
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((one, key) => {
    return typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined;
  }, data);
  if (typeof holder !== 'object' || holder === null || last === undefined) return;
  if (Reflect.get(holder, last) === null) Reflect.deleteProperty(holder, last);
}

/** The token may not see what the owner has for issues, or what an issue has of it: null stands for that, and is left out. */
function isOfWhatIsOffered({ path = [] }: GraphqlError): boolean {
  return ['issueFields', 'issueTypes', 'issueFieldValues', 'issueType'].some((field) => path.includes(field));
}
