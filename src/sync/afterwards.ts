/** How GitHub stands once a run is over: as it was read, with what the run did, or in a preview would do. */

import type { WorkIssue } from '../model/github.ts';
import type { Outcome } from './change.ts';
import { handedOver } from './steps.ts';

/** By the id of the work. */
export function afterwards(
  before: ReadonlyMap<string, WorkIssue>,
  outcomes: readonly Outcome[],
): ReadonlyMap<string, WorkIssue> {
  const issues = new Map(before);
  for (const { change, result, issue, body } of outcomes) {
    // A link that could not be taken away, or nobody knows whether, is no longer the plan's: it holds nobody back.
    if (result !== 'done' && result !== 'planned' && change.kind !== 'remove-link') continue;
    if (change.kind === 'create-issue' && issue)
      issues.set(change.id, {
        ...issue,
        state: 'open',
        blockedBy: [],
        unreadable: 0,
        ...(body === undefined ? {} : { body }),
      });
    const known = 'id' in change ? issues.get(change.id) : undefined;
    if (!known) continue;
    if (
      change.kind === 'update-issue' ||
      change.kind === 'tell' ||
      change.kind === 'announce' ||
      change.kind === 'brief' ||
      change.kind === 'ready'
    ) {
      const reopened = 'reopen' in change && change.reopen;
      const state = reopened ? 'open' : known.state;
      issues.set(change.id, { ...known, state, ...(body === undefined ? {} : { body }) });
    }
    if (change.kind === 'close-copy') {
      const blockedBy = [...known.blockedBy, ...handedOver(change)];
      issues.set(change.id, { ...known, blockedBy });
    }
    if (change.kind === 'remove-link') {
      const blockedBy = known.blockedBy.filter(({ id }) => id !== change.blocker.id);
      issues.set(change.id, { ...known, blockedBy });
    }
  }
  return issues;
}
