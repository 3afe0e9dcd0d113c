/** What GitHub does not know yet though it was written: lists, labels of issues, and what mutations name. */
import type { Issue, Label } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';

/** How long GitHub does not know yet what is new, in milliseconds. Reads by number or id always do. */
export interface Lag {
  /** Lists of issues. */
  lists: number;
  /** Lists filtered by label, and the issues of a label. At least `lists` makes sense. */
  labels: number;
  /** Mutations that name a new issue by its id; seen to be 12 seconds at times. */
  mutations: number;
  /** The issues that a pull request closes, after it was opened; seen to be 12 seconds. */
  links: number;
}

/** What is new shows everywhere at once. */
export const NO_LAG: Lag = { lists: 0, labels: 0, mutations: 0, links: 0 };

/** Whether so many milliseconds have passed since a moment. */
export function isPast(store: Store, since: number, lag: number): boolean {
  return lag === 0 || store.now().getTime() - since >= lag;
}

/** Whether a label-filtered list already shows that the issue carries the label. */
export function labeledLongEnough(store: Store, lag: Lag, issue: Issue, label: Label): boolean {
  const entry = issue.labels.find(({ id }) => id === label.id);
  return entry !== undefined && isPast(store, entry.since, lag.labels);
}
