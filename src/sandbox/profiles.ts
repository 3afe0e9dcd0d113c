/** Servers of every age, as far as they differ for who speaks to them. */
import type { Features } from './world.ts';

/** A server as it is delivered. */
export interface Profile {
  /** What it does not have, or has otherwise than github.com. */
  readonly features: Partial<Features>;
  /** Where its REST begins. */
  readonly rest: '' | '/api/v3';
  readonly graphql: '/graphql' | '/api/graphql';
  /** Limits are off there unless an administrator sets some (docs: rate limits for the REST API). */
  readonly limits: 'github' | 'none';
}

const cloud = { rest: '', graphql: '/graphql', limits: 'github' } as const;
const enterprise = { rest: '/api/v3', graphql: '/api/graphql', limits: 'none' } as const;
const withoutFields = { issueFields: false } as const;

/**
 * By name. Links came with GitHub Enterprise Server 3.19 (its GraphQL schema), issue fields with 3.23 (changelog of
 * 2026-07-02); sub-issues and types are in the GraphQL of each that is still supported, and in the REST of none.
 */
export const PROFILES = {
  'github.com': { ...cloud, features: {} },
  'GHE.com': { ...cloud, features: {} },
  'GHES 3.18': {
    ...enterprise,
    features: { ...withoutFields, dependencies: false, assignedActors: false },
  },
  'GHES 3.19': { ...enterprise, features: { ...withoutFields, assignedActors: false } },
  'GHES 3.22': { ...enterprise, features: withoutFields },
  'GHES 3.23': { ...enterprise, features: {} },
} as const satisfies Record<string, Profile>;

/** The name of one of {@link PROFILES}. */
export type ProfileName = keyof typeof PROFILES;
