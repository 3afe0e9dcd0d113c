/** Questions to GitHub's GraphQL about one repository, with answers that are checked at the door. */
import type * as z from 'zod';
import { ReadFailure } from '../sync/ports.ts';
import type { Client, GraphqlAnswer, GraphqlError } from './client.ts';
import type { Document } from './documents.ts';
import { graphqlRefusal, refusalOf } from './refusal.ts';

export class Queries {
  readonly #client: Client;
  readonly #repository: { owner: string; name: string };

  constructor(client: Client, repository: { owner: string; name: string }) {
    this.#client = client;
    this.#repository = repository;
  }

  /**
   * @param forgive errors that leave a null which the caller understands
   * @throws {ReadFailure}
   */
  async query<T extends z.ZodType>(
    document: Document,
    shape: T,
    forgive: (error: GraphqlError) => boolean = () => false,
  ): Promise<z.output<T>> {
    return this.checked(await this.ask(document), shape, forgive);
  }

  /** The answer with its errors, for who understands them. */
  async ask({ text, variables }: Document): Promise<GraphqlAnswer> {
    // A server refuses a variable that the document does not declare.
    const place = text.includes('$owner') ? this.#repository : {};
    return read(() => this.#client.query(text, { ...place, ...variables }));
  }

  checked<T extends z.ZodType>(
    { data, errors }: GraphqlAnswer,
    shape: T,
    forgive: (error: GraphqlError) => boolean = () => false,
  ): z.output<T> {
    const error = errors.find((one) => !forgive(one));
    if (error?.type === 'NOT_FOUND' && error.path?.length === 1 && error.path[0] === 'repository') {
      const { owner, name } = this.#repository;
      throw new ReadFailure(`there is no repository ${owner}/${name}, or the token may not see it`);
    }
    if (error) throw new ReadFailure(graphqlRefusal(error).message);
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
    throw refusal ? new ReadFailure(refusal.message) : error;
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

/** Servers before GitHub Enterprise Server 3.19 know no links. */
export function hasNoLinks(error: GraphqlError): boolean {
  return lacks(error, 'blockedBy');
}

/** Whether a server refused a document because it does not know a field. */
export function lacks({ message, extensions }: GraphqlError, field: string): boolean {
  return (
    message.includes(field) && (extensions?.code === 'undefinedField' || message.includes("doesn't exist"))
  );
}
