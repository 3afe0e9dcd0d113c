import type { Issue, Label, Store } from './state.ts';

/** How long GitHub does not know yet what is new, in milliseconds. Reads by number or id always do. */
export interface Lag {
  /** Lists of issues. */
  lists: number;
  /** Lists filtered by label, and the issues of a label. At least `lists` makes sense. */
  labels: number;
  /** Mutations that name a new issue by its id; seen to be 12 seconds at times. */
  mutations: number;
}

export const NO_LAG: Lag = { lists: 0, labels: 0, mutations: 0 };

/** Whether mutations find the issue. */
export function isSettled(store: Store, lag: Lag, issue: Issue): boolean {
  return lag.mutations === 0 || store.now().getTime() - issue.born >= lag.mutations;
}

export function inList(store: Store, lag: Lag, issue: Issue): boolean {
  return lag.lists === 0 || store.now().getTime() - issue.born >= lag.lists;
}

/** Whether a label-filtered list already shows that the issue carries the label. */
export function labeledLongEnough(store: Store, lag: Lag, issue: Issue, label: Label): boolean {
  const entry = issue.labels.find(({ id }) => id === label.id);
  return entry !== undefined && (lag.labels === 0 || store.now().getTime() - entry.since >= lag.labels);
}
