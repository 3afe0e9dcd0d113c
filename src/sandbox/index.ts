/** The door of the embedded GitHub: what the demo and the tests may know of it. */
export type { Sandbox } from './http/sandbox.ts';
export { startSandbox } from './http/server.ts';
export { PROFILES, type ProfileName } from './profiles.ts';
export type { MergeGroup } from './rules/pulls.ts';
export type { IssueView, RepositoryView } from './state/view.ts';
export type { Fault, IncomingRequest } from './trouble/faults.ts';
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
  type SandboxOptions,
  type TokenGrant,
} from './world.ts';
