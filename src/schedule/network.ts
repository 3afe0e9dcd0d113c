/**
 * The project network: all that the schedule and the forecast are computed from, as plain values. Whoever has a plan
 * and its issues makes one of it; nothing here knows of either.
 *
 * Days are written `YYYY-MM-DD` and instants as ISO 8601; ids are unique among phases and work together.
 */

/** As of one moment. Lists are in plan order. */
export interface Network {
  /** The id of the program: with the ids of work it seeds what is drawn. */
  readonly program: string;
  /** The day that it is in the program's time zone. */
  readonly today: string;
  readonly calendar: CalendarSettings;
  /** Of owners that are not in it, as many pieces of work go on as are ready. */
  readonly owners: ReadonlyMap<string, Owner>;
  readonly milestones: readonly Milestone[];
  readonly phases: readonly Phase[];
  /** In the order of the plan. What left the plan is not in it. */
  readonly work: readonly Work[];
}

/** Of the whole program: owners have no calendars of their own. */
export interface CalendarSettings {
  /** An IANA name: where a day begins. */
  readonly timeZone: string;
  /** At least one. */
  readonly workingDays: readonly Weekday[];
  /** Nobody works from the first day to the last, both included. They may overlap. */
  readonly holidays: readonly { readonly from: string; readonly to: string }[];
}

/** From monday on: calendars go by their place in it. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** As plans write it. */
export type Weekday = (typeof weekdays)[number];

/** Names and people move no day, and are not in it. */
export interface Owner {
  /** A whole number from 1: how much of the owner's work goes on at the same time. */
  readonly atOnce?: number;
}

/** What belongs to it is told by the work. Titles move no day, and are not in it. */
export interface Milestone {
  readonly id: string;
  /** The promise. */
  readonly due?: string;
  /** What a person says of its health, up to and including the last day. */
  readonly health?: { readonly is: Judgement; readonly because: string; readonly until: string };
}

/** What a person may say of a milestone, as plans write it. */
export type Judgement = 'on-track' | 'at-risk' | 'off-track';

/** A phase is no work: to wait for it is to wait for all that is in it and for what it is blocked by. */
export interface Phase {
  readonly id: string;
  readonly gate?: boolean;
  /** Ids of what all of its work waits for; waived dependencies are not among them. */
  readonly blockedBy: readonly string[];
  /**
   * Of its own issue. Where that is closed, nobody waits for what is still open in the phase: the check does not
   * either. Closed as completed, what is done in it still says since when others could begin.
   */
  readonly state: State;
}

/** Of an issue: open, or why it was closed. What has no issue is open. */
export type State = 'open' | 'completed' | 'not-planned' | 'duplicate';

/** Given up: it is no work any more, and nobody waits for it. */
export function isDropped(state: State): boolean {
  return state === 'not-planned' || state === 'duplicate';
}

/**
 * `outside` is an issue that is not in the plan and yet blocks work, by a link that a person made: while it is open
 * nobody knows how long it takes, and it belongs to no milestone, phase or program, and takes no owner's time.
 */
export type WorkKind = 'item' | 'workstream' | 'review' | 'outside';

/** No phase is one. Titles and texts move no day, and are not in it. */
export interface Work {
  readonly id: string;
  readonly kind: WorkKind;
  readonly phase?: string;
  readonly milestone?: string;
  readonly owner: string;
  readonly gate?: boolean;
  /** Its own, or else the default of its phase or of the plan. */
  readonly estimate?: Estimate;
  /** It does not begin before this day. */
  readonly start?: string;
  /** Its own promise. */
  readonly due?: string;
  /**
   * Ids of work and phases; waived dependencies are not among them, nor what the phase is blocked by. Unknown ids
   * and those of dropped work are not waited for.
   */
  readonly blockedBy: readonly string[];
  readonly state: State;
  /** Absent while it has no issue. */
  readonly createdAt?: string;
  /** Of what is closed; of what was reopened it does not count. */
  readonly closedAt?: string;
}

/** Working days, more than zero: one number, or a range that holds four times in five. */
export type Estimate = number | { readonly low: number; readonly high: number };

/** The middle of an estimate, in working days: of a range its median as a log-normal, √(low · high). */
export function medianOf(estimate: Estimate): number {
  return typeof estimate === 'number' ? estimate : Math.sqrt(estimate.low * estimate.high);
}

/** Whole working days, at least one. √(3 · 3) may be a little more than 3 on a computer, and still is no fourth day. */
export function wholeDays(days: number): number {
  return Math.max(1, Math.ceil(days - 1e-9));
}
