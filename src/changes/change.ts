/** What is otherwise in a program than it was: one value for each thing that people would tell each other. */
import type { Decision, Estimate, Overruling } from '../model/plan.ts';
import type { Health } from '../schedule/health.ts';

/** Ids are those of the plan now; of what is no longer in it, those that it had. */
export type ProgramChange = PlannedChange | ActualChange;

/** What people changed in the plan. */
export type PlannedChange =
  | DateChange
  | { readonly kind: 'added' | 'dropped'; readonly of: 'work' | 'milestone'; readonly id: string }
  | Split
  | Reassignment
  | DependencyChange
  | { readonly kind: 'decision'; readonly number: number; readonly from?: Status; readonly to?: Status }
  /** A person's word on the health of a milestone. */
  | { readonly kind: 'overruled'; readonly id: string; readonly from?: Overruling; readonly to?: Overruling }
  /** Whether named people or a team stand behind an owner. */
  | { readonly kind: 'official'; readonly id: string; readonly is: boolean }
  | { readonly kind: 'gate'; readonly id: string; readonly is: boolean }
  | { readonly kind: 'estimate'; readonly id: string; readonly from?: Estimate; readonly to?: Estimate }
  | {
      readonly kind: 'title';
      readonly of: 'work' | 'milestone' | 'owner';
      readonly id: string;
      readonly from: string;
    }
  /** What it is, or when it is done, in other words. */
  | { readonly kind: 'reworded'; readonly id: string }
  /** Of how the program is run; the title is that of now, and of what is gone the one that it had. */
  | {
      readonly kind: 'habit';
      readonly of: 'session' | 'decision log' | 'risk';
      readonly title: string;
      readonly is: 'new' | 'gone' | 'otherwise';
    };

type Status = Decision['status'];

/** Days as `YYYY-MM-DD`; one is absent where nothing was, or is, said. */
export interface DateChange {
  readonly kind: 'due' | 'start';
  readonly of: 'work' | 'milestone';
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  /** How often this promise had moved before, where somebody knows. */
  readonly before?: number;
}

/** Work of which others took over a part, or that became several. */
export interface Split {
  readonly kind: 'split';
  /** That it had before. */
  readonly id: string;
  /** What is new, and what goes on under another id. */
  readonly into: readonly string[];
  /** Whether it goes on beside them. */
  readonly stays: boolean;
}

/** Ids of owners, milestones or phases; one is absent where there was, or is, none. */
export interface Reassignment {
  readonly kind: 'owner' | 'milestone' | 'phase';
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  /** Of a phase: how many of its items went the same way. */
  readonly inside: number;
}

/** `waived`: it is there, and blocks no more. `restored`: it blocks again. */
export interface DependencyChange {
  readonly kind: 'dependency-added' | 'dependency-removed' | 'waived' | 'restored';
  readonly id: string;
  /** The id of the blocker. */
  readonly on: string;
  /** Why it is waived. */
  readonly because?: string;
}

/** What happened on GitHub, or with time. */
export type ActualChange =
  | { readonly kind: 'done' | 'given-up' | 'reopened'; readonly id: string }
  /** Closed as completed before what blocks it. `reopened`: and opened again since. */
  | {
      readonly kind: 'too-early';
      readonly id: string;
      readonly before: readonly string[];
      readonly reopened?: true;
    }
  /** Of a milestone, as computed. */
  | { readonly kind: 'health'; readonly id: string; readonly from: Health; readonly to: Health };
