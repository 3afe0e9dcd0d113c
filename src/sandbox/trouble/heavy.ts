/** What one GraphQL document may weigh before GitHub cuts it off; where, it does not disclose (github-api facts, §12). */
import { Refusal } from '../rules/refusal.ts';

/** A number left out is not enforced. */
export interface Budget {
  /** Issues and pull requests that come back, by lists, ids and numbers; those that are only linked or named do not count. */
  issues?: number;
  /** Lists inside issues, pull requests and commits: how many of these times how many lists of each. */
  connections?: number;
  /** What stands in such lists, in all. */
  listed?: number;
  /** Bytes of the bodies of issues, pull requests and comments, of files, and of the messages of commits. */
  bytes?: number;
  /** Fields of a mutation. */
  mutations?: number;
  /** How it is told: in a 200 beside a null (default), or as a time-out of a proxy; what was done before is done. */
  answer?: 200 | 502 | 504;
}

type Weight = Exclude<keyof Budget, 'answer'>;

/** Weighs one document while it is answered. */
export class Scales {
  readonly #budget: Budget;
  readonly #weights = { issues: 0, connections: 0, listed: 0, bytes: 0, mutations: 0 };
  #heavy = false;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Status of the answer. */
  get status(): number {
    return this.#heavy ? (this.#budget.answer ?? 200) : 200;
  }

  /** @throws Refusal that leaves a null at its place, from the first that is too much */
  add(what: Weight, amount: number): void {
    this.#weights[what] += amount;
    if (this.#weights[what] <= (this.#budget[what] ?? Infinity)) return;
    this.#heavy = true;
    const message = 'Resource limits for this query exceeded.';
    throw new Refusal({ status: 200, type: 'RESOURCE_LIMITS_EXCEEDED', message });
  }
}
