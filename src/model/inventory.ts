/** What an import reads of a repository: as much of its issues as was asked for. */
import type { Issue, Label, RemoteMilestone, Repository } from './github.ts';

/** Which issues are asked for; each word narrows it further. Pull requests are none. */
export interface Selection {
  readonly state: 'open' | 'all';
  /** GitHub's own search, which lists the first 1,000 that it finds. */
  readonly query?: string;
  /** The title or the number of a milestone. */
  readonly milestone?: string;
  /** Names: an issue has to have all of them. */
  readonly labels: readonly string[];
  /** `YYYY-MM-DD`: changed on this day or later. */
  readonly since?: string;
}

/** A repository, beside its issues. */
export interface Inventory {
  readonly repository: Repository;
  readonly labels: readonly Label[];
  readonly milestones: readonly RemoteMilestone[];
  /** How many were found and are not listed: beyond 1,000, a search names none. */
  readonly unlisted: number;
}

/** How far a long reading is. */
export interface ReadSoFar {
  readonly read: number;
  readonly total: number;
}

/** What becomes of what is read. */
export interface Keeping {
  /** Each issue once; `asked` is false for what only something that is open waits for. */
  keep(issue: Issue, asked: boolean): void;
  tell(soFar: ReadSoFar): void;
}
