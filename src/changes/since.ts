/** What is to be told since a moment, and by what. */
import type { Moment } from '../model/moment.ts';
import type { Comparison } from './comparison.ts';

/** A program then and now. */
export interface Since {
  readonly from: Moment;
  readonly comparison: Comparison;
  /** Why it lacks what people changed in the plan, in a sentence. */
  readonly unread?: string;
}

/** By the key of the session, the id of the review, or the key of the program: of its page. */
export type ByTeller<T> = ReadonlyMap<string, T>;
