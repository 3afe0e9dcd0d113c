export type { Level, Scope } from './access.ts';
export type { Fault, FaultHook, IncomingRequest } from './faults.ts';
export type { Lag } from './lag.ts';
export { GITHUB_LIMITS, type LimitRules } from './limits.ts';
export type { IssueFields, Person, Reference } from './person.ts';
export type { MergeGroup, QueueMethod } from './rules/git.ts';
export {
  ADMIN,
  ADMIN_TOKEN,
  APP,
  APP_TOKEN,
  type Counts,
  type Features,
  type RepositorySeed,
  type RequestRecord,
  type SandboxOptions,
  type TokenGrant,
} from './sandbox.ts';
export { type Sandbox, startSandbox } from './server.ts';
export type { Role } from './state.ts';
export type { IssueView, RepositoryView } from './view.ts';
