/** What happened to an issue, for its timeline. */
import type { Issue, IssueEvent } from '../state/nouns.ts';
import type { Acting } from './access.ts';

/** Added at the end, at this moment. What else the event tells, the caller sets in what comes back. */
export function record(
  { store, actor }: Acting,
  issue: Issue,
  kind: IssueEvent['kind'],
  told: Partial<Pick<IssueEvent, 'subject' | 'became' | 'other' | 'before'>> = {},
): IssueEvent {
  const event: IssueEvent = {
    kind,
    id: store.newId('event'),
    issue: issue.id,
    actor: actor.login,
    createdAt: store.stamp(),
    stateReason: null,
    commit: null,
    pullRequest: null,
    subject: null,
    became: null,
    other: null,
    before: null,
    ...told,
  };
  issue.events.push(event);
  return event;
}
