/** A plan that is about to be written: what it says, and what is to be known where it says it. */

/** Its parts, in the order in which they are written. Ids are those of the plan. */
export interface Sketch {
  /** Absent where there is a plan already, to which the rest is added. */
  readonly program?: SketchedProgram;
  readonly owners: readonly SketchedOwner[];
  readonly milestones: readonly SketchedMilestone[];
  readonly phases: readonly SketchedPhase[];
  readonly workstreams: readonly SketchedWork[];
  /** Items for phases that are in the plan already, by the phase's id. */
  readonly added: ReadonlyMap<string, readonly SketchedWork[]>;
  /** What is in no plan, a line each. */
  readonly leftOut: readonly string[];
}

/** A remark is a line, or several: comments right above what they are about. */
export interface SketchedProgram {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly purpose?: string;
  readonly remarks: readonly string[];
  /** Whether work that is closed before what blocks it is only told of. */
  readonly reportsOrder: boolean;
}

/** The label has the owner's name, or there is none yet. */
export interface SketchedOwner {
  readonly id: string;
  readonly name: string;
  readonly isPlaceholder: boolean;
  /** Whether it has a label on GitHub. */
  readonly hasLabel: boolean;
  readonly remarks: readonly string[];
}

/** One that is on GitHub has its number there. */
export interface SketchedMilestone {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly outcome?: string;
  /** `YYYY-MM-DD` */
  readonly due?: string;
  /** The number of the milestone to take over. */
  readonly adopt?: number;
  /** Whether it stands for work that has none. */
  readonly isPlaceholder: boolean;
  readonly remarks: readonly string[];
}

/** An item, a workstream, or what a phase says of itself. */
export interface SketchedWork {
  readonly id: string;
  readonly title: string;
  /** The number of the issue to take over. */
  readonly adopt?: number;
  readonly keepsParent: boolean;
  /** Absent where it is its phase's. */
  readonly owner?: string;
  readonly milestone?: string;
  /** Ids. */
  readonly blockedBy: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  readonly doneWhen: readonly string[];
  /** As the language has it: `5d`. */
  readonly estimate?: string;
  /** `YYYY-MM-DD` */
  readonly due?: string;
  /** Markdown. */
  readonly details?: string;
  readonly remarks: readonly string[];
  /** What is to be known of two of its values, behind them. */
  readonly ownerRemark?: string;
  readonly milestoneRemark?: string;
}

/** A phase and what is in it. */
export interface SketchedPhase {
  readonly own: SketchedWork;
  readonly items: readonly SketchedWork[];
  /** What belongs here and is no item, a line each. */
  readonly leftOut: readonly string[];
}
