/** What this run made, other mutations may not find at once. */
import type { GraphqlError } from './client.ts';

/** Milliseconds to wait before each further attempt with what is new: 12 s were seen until it was found. */
export const settling: readonly number[] = [1_000, 2_000, 4_000, 8_000, 16_000];

/** What these waits are for, as people are told. */
export const untilFound = 'what is new to be found';

/**
 * Whether nothing was done because something is too new.
 * @param made node ids of what this run made
 */
export function isTooNew(input: object, errors: readonly GraphqlError[], made: ReadonlySet<string>): boolean {
  const named: unknown[] = Object.values(input).flat();
  const isNew = named.some((id) => typeof id === 'string' && made.has(id));
  return isNew && errors.some(({ type }) => type === 'NOT_FOUND');
}
