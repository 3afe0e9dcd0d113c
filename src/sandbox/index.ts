/** The door of the embedded GitHub: what the demo and the tests may know of it. */
export type { Sandbox } from './http/sandbox.ts';
export { startSandbox } from './http/server.ts';
export type { IssueFields, Person, Reference } from './people/person.ts';
export type { Level, Scope } from './rules/access.ts';
export type { MergeGroup, MergeMethod } from './rules/pulls.ts';
export type { Role } from './state/nouns.ts';
export type { IssueView, RepositoryView } from './state/view.ts';
export type { Fault, FaultHook, IncomingRequest } from './trouble/faults.ts';
export type { Budget } from './trouble/heavy.ts';
export type { Lag } from './trouble/lag.ts';
export { GITHUB_LIMITS, type LimitRules } from './trouble/limits.ts';
export type { Counts, RequestRecord } from './trouble/requests.ts';
export {
  ADMIN,
  ADMIN_TOKEN,
  APP,
  APP_TOKEN,
  type Features,
  LABELER,
  type RepositorySeed,
  type SandboxOptions,
  type TokenGrant,
} from './world.ts';
