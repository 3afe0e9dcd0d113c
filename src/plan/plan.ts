/**
 * The program plan after every check: what the rest of the program works with. Plain data, complete, trusted.
 */
import type { Place } from '../diagnostic.ts';

export interface Plan {
  readonly program: Program;
  readonly owners: ReadonlyMap<string, Owner>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  /** Phases, their items and the workstreams, in the order of the plan; a phase stands before its items. */
  readonly work: ReadonlyMap<string, WorkItem>;
  readonly risks: ReadonlyMap<string, Risk>;
  readonly settings: Settings;
}

export interface Program {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly purpose?: string;
  readonly objectives: readonly string[];
}

export interface Owner {
  readonly id: string;
  /** The label, exactly. */
  readonly name: string;
  /** True until named people or a team stand behind the label. */
  readonly placeholder: boolean;
  /** `org/slug` */
  readonly team?: string;
  /** Logins. */
  readonly members: readonly string[];
  /** Six lower-case hex digits. */
  readonly color?: string;
}

export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly outcome?: string;
  /** `YYYY-MM-DD` */
  readonly due?: string;
}

export type WorkKind = 'phase' | 'item' | 'workstream';

/** What becomes an issue. */
export interface WorkItem {
  readonly kind: WorkKind;
  readonly id: string;
  readonly title: string;
  /** Markdown: the purpose of a phase, the details of an item or workstream. */
  readonly text?: string;
  readonly doneWhen: readonly string[];
  readonly owner: string;
  /** Only a phase may have none. */
  readonly milestone?: string;
  /** The phase of an item. */
  readonly phase?: string;
  readonly blockedBy: readonly Dependency[];
  /** Logins. */
  readonly assignees: readonly string[];
  /** Labels beside the owner's. */
  readonly labels: readonly string[];
  /** Ids that it had before; of another program, `program/id`. */
  readonly formerly: readonly string[];
  /** The number of an existing issue to take over. */
  readonly adopt?: number;
  readonly gate: boolean;
  readonly at: Place;
}

export interface Dependency {
  /** The id of the blocker. */
  readonly on: string;
  readonly because?: string;
  /** Why it does not count. */
  readonly waived?: string;
  readonly at: Place;
}

export interface Risk {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Ids of work that must stay connected. */
  readonly keepTogether: readonly string[];
}

export interface Settings {
  /** What happens to the issue of work that left the plan. */
  readonly removed: 'close' | 'keep';
  /** What happens to an issue that was closed as completed before what blocks it, beside being reported. */
  readonly outOfOrder: 'report' | 'comment' | 'reopen';
}
