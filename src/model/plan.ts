/**
 * The program plan after every check: what the rest of the program works with. Plain data, complete, trusted.
 */
import type { Place } from './diagnostic.ts';

/** Every owner, milestone and blocker that is named in it is in it. */
export interface Plan {
  readonly program: Program;
  readonly owners: ReadonlyMap<string, Owner>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  /** Phases, their items and the workstreams, in the order of the plan; a phase stands before its items. */
  readonly work: ReadonlyMap<string, WorkItem>;
  readonly cadence: Cadence;
  /** By number, in ascending order. */
  readonly decisions: ReadonlyMap<number, Decision>;
  readonly risks: ReadonlyMap<string, Risk>;
  readonly settings: Settings;
}

/** What all of it is for. Its id is part of every mark. */
export interface Program {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly purpose?: string;
  readonly objectives: readonly string[];
  /** Where the plan lived before, as `owner/name/plan`. */
  readonly movedFrom?: string;
  readonly at: Place;
}

/** Who answers for work: a label, and the people behind it. */
export interface Owner {
  readonly id: string;
  /** As people read it. */
  readonly name: string;
  /** What its label is called: the name, where the plan gives no other. Absent where it has no label. */
  readonly label?: string;
  /** What a label is called that is to be renamed, and where that is written. */
  readonly adopt?: Adoption<string>;
  /** True until named people or a team stand behind the label. */
  readonly placeholder: boolean;
  /** `org/slug` */
  readonly team?: string;
  readonly members: readonly Member[];
  /** Whether members are assigned to open work of the owner that has nobody. */
  readonly assign: boolean;
  /** Six lower-case hex digits. */
  readonly color?: string;
  /** Ids that it had before; of another program, `program/id`. */
  readonly formerly: readonly string[];
  /** How much of the owner's work goes on at the same time; as much as is ready where it is left out. */
  readonly atOnce?: number;
  /** Where the plan says that it is a placeholder, or else where its entry begins. */
  readonly at: Place;
}

/** Something on GitHub that is to be taken over, by its name or number, and where the plan says so. */
export interface Adoption<T> {
  readonly of: T;
  readonly at: Place;
}

/** A person behind an owner's label. */
export interface Member {
  readonly login: string;
  readonly at: Place;
}

/** A date, or only a stage, that work belongs to. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly outcome?: string;
  /** `YYYY-MM-DD` */
  readonly due?: string;
  /** Ids that it had before; of another program, `program/id`. */
  readonly formerly: readonly string[];
  /** True where it stands for work that has none: then there is none on GitHub. */
  readonly placeholder: boolean;
  /** The number of an existing milestone to take over. */
  readonly adopt?: Adoption<number>;
  /** Where that is written. */
  readonly dueAt?: Place;
  /** What a person says of how it stands, whatever is computed. */
  readonly health?: Overruling;
  readonly at: Place;
}

/** A person's word on the health of a milestone. */
export interface Overruling {
  readonly is: 'on-track' | 'at-risk' | 'off-track';
  readonly because: string;
  /** `YYYY-MM-DD`, the last day on which it counts. */
  readonly until: string;
}

/** Working days, more than zero: one number, or a range that holds four times in five. */
export type Estimate = number | { readonly low: number; readonly high: number };

/** A review is not written down: the cadence asks for one after each phase or milestone. */
export type WorkKind = 'phase' | 'item' | 'workstream' | 'review';

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
  /** The phase of an item, or of the review at its end. */
  readonly phase?: string;
  readonly blockedBy: readonly Dependency[];
  /** Logins. */
  readonly assignees: readonly string[];
  /** Labels beside the owner's. */
  readonly labels: readonly string[];
  /** Ids that it had before; of another program, `program/id`. */
  readonly formerly: readonly string[];
  /** The number of an existing issue to take over. */
  readonly adopt?: Adoption<number>;
  /** Whether its issue stays under what it stands under already. */
  readonly keepsParent: boolean;
  readonly gate: boolean;
  /** Its own, or the default of its phase or of the plan; a phase has none, for it lasts as long as what is in it. */
  readonly estimate?: Estimate;
  /** `YYYY-MM-DD`: it does not begin before this day. */
  readonly start?: string;
  /** `YYYY-MM-DD`: its own promise. */
  readonly due?: string;
  /** Where that is written. */
  readonly dueAt?: Place;
  /** The name of its issue type, and of options of two issue fields. */
  readonly type?: string;
  readonly priority?: string;
  readonly effort?: string;
  /** Where each of the three is written. */
  readonly typeAt?: Place;
  readonly priorityAt?: Place;
  readonly effortAt?: Place;
  /** The owner that is official once this is done, and where that is written. */
  readonly names?: { readonly owner: string; readonly at: Place };
  readonly at: Place;
}

/** One entry of `blocked-by`; one with `waived` blocks nothing. */
export interface Dependency {
  /** The id of the blocker. */
  readonly on: string;
  readonly because?: string;
  /** Why it does not count. */
  readonly waived?: string;
  readonly at: Place;
}

/** Something that is to be kept in mind, shown on the program's page. */
export interface Risk {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Ids of work that must stay connected. */
  readonly keepTogether: readonly string[];
}

/** The rhythm of a program. Its reviews stand among the work. */
export interface Cadence {
  readonly sessions: ReadonlyMap<string, Session>;
  readonly reviews: readonly Review[];
  readonly logs: readonly DecisionLog[];
}

/** A meeting that comes back: an issue for each, with what there is to talk about. */
export interface Session {
  readonly id: string;
  readonly title: string;
  /** Weeks from one to the next. */
  readonly weeks: number;
  readonly weekday: Weekday;
  /** `YYYY-MM-DD`: the first one is on the first such weekday from then on. */
  readonly from: string;
  /** An IANA name: where its day begins. */
  readonly timeZone: string;
  /** How many working days before its day its issue is made. */
  readonly lead: number;
  /** Ids of the owners that take part. */
  readonly owners: readonly string[];
  /** What is talked about each time. */
  readonly agenda: readonly string[];
  readonly at: Place;
}

/** In the order of `Date.getDay`. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** As it is written in the plan. */
export type Weekday = (typeof weekdays)[number];

/** Of the cadence; it becomes one piece of work for each phase or milestone. */
export interface Review {
  readonly id: string;
  readonly title: string;
  readonly after: 'phase' | 'milestone';
}

/** Where decisions are written down, after each conversation. */
export interface DecisionLog {
  readonly id: string;
  readonly title: string;
  /** The id of the owner that keeps it. */
  readonly owner?: string;
}

/** A file of its own, with the text that explains it. */
export interface Decision {
  readonly number: number;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly status: 'proposed' | 'accepted' | 'superseded';
  /** Who was talked to. */
  readonly with: readonly string[];
  /** Ids of work. */
  readonly affects: readonly string[];
  /** Numbers of decisions. */
  readonly supersedes: readonly number[];
  readonly at: Place;
}

/** What a program decides once for all of its issues. */
export interface Settings {
  /** What happens to the issue of work that left the plan. */
  readonly removed: 'close' | 'keep';
  /** What happens to an issue that was closed as completed before what blocks it, beside being reported. */
  readonly outOfOrder: 'report' | 'comment' | 'reopen';
  /** What happens to what people changed on GitHub that the plan could say: put back, or kept until it is in the plan. */
  readonly drift: 'restore' | 'offer';
  /** An IANA name: where a day of the program begins. */
  readonly timeZone: string;
  /** At least one. */
  readonly workingDays: readonly Weekday[];
  readonly holidays: readonly Holiday[];
  /** What the organization's issue fields are called, by what they hold. */
  readonly fields: IssueFields;
  readonly ready: ReadySettings;
  /** Where the page for leaders can be read: an address of `http` or `https`, whole. */
  readonly page?: string;
}

/** What happens to the issue of work that nothing blocks any more. */
export interface ReadySettings {
  /** Whether a comment says it, where that is somebody's. */
  readonly tell: boolean;
  /** The name of a label of all that is ready. */
  readonly label?: string;
}

/** Nobody works from the first day to the last, both included. */
export interface Holiday {
  /** `YYYY-MM-DD`, as the last. */
  readonly from: string;
  readonly to: string;
}

/** Names of issue fields; where one is left out, the plan does not say. */
export interface IssueFields {
  readonly start?: string;
  readonly due?: string;
  readonly priority?: string;
  readonly effort?: string;
}
