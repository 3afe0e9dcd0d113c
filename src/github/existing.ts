/** What was made meanwhile under a name that this run wanted to give: another run may go on beside it. */
import * as z from 'zod';
import type { Answer } from '../model/ports.ts';
import { isRequestFailure } from './client.ts';
import type { Queries } from './queries.ts';

type Made<T> = Extract<Answer<T>, { ok: true }>;

/**
 * What was to be made, or what has its name already: names are given once.
 * @param hidden what to say where GitHub refuses the name and shows nothing that has it
 */
export async function orExisting<T>(
  make: () => Promise<Made<T>>,
  find: () => Promise<T | undefined>,
  hidden: string,
): Promise<Answer<T>> {
  try {
    return await make();
  } catch (error) {
    if (!isTaken(error)) throw error;
    const value = await find();
    return value === undefined ? { ok: false, message: hidden, stop: false } : { ok: true, value };
  }
}

/** 422 with `already_exists` (REST: validation errors). */
function isTaken(error: unknown): boolean {
  if (!isRequestFailure(error) || error.status !== 422) return false;
  const taken = z.object({ errors: z.array(z.object({ code: z.literal('already_exists') })).min(1) });
  return taken.safeParse(error.response?.data).success;
}

const label = z.object({ repository: z.object({ label: z.object({ id: z.string() }).nullable() }) });

/** By its name, whatever its letter case. */
export async function existingLabel(queries: Queries, name: string): Promise<{ id: string } | undefined> {
  const text = `
query ExistingLabel($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) { label(name: $label) { id } }
}`;
  const { repository } = await queries.query({ text, variables: { label: name } }, label);
  return repository.label ?? undefined;
}

const milestones = z.object({
  repository: z.object({
    milestones: z.object({
      nodes: z.array(z.object({ id: z.string(), title: z.string(), url: z.string() })),
    }),
  }),
});

/** Among the newest: it was not there when this run read all of them. */
export async function existingMilestone(
  queries: Queries,
  title: string,
): Promise<{ id: string; url: string } | undefined> {
  const { repository } = await queries.bearable.lists.page((first, asked) => {
    const text = `
query ExistingMilestone($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    milestones(first: ${Math.min(first, 50)}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id title url } }
  }
}`;
    return queries.query({ text, variables: {} }, milestones, () => false, asked);
  }, 'one milestone');
  return repository.milestones.nodes.find((one) => one.title.toLowerCase() === title.toLowerCase());
}
