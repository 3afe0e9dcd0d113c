/** GraphQL: what happened to issues, as far as their timelines tell it. */
import { canSee } from '../../rules/access.ts';
import { visible } from '../../rules/relations.ts';
import type { EventKind, Issue, IssueEvent, Label, StateReason } from '../../state/nouns.ts';
import type { Store } from '../../state/store.ts';
import type { Scene } from '../scene.ts';
import { addressed, type Fields, list, PAGING } from './resolve.ts';

/** What a server has or lacks, with what happens to it. */
type Feature = 'dependencies' | 'subIssues' | 'issueTypes' | 'issueFields';

/** What each event tells beside who and when, by what a server needs for it. */
const EVENTS = {
  always: {
    AssignedEvent: 'assignee: Assignee',
    ClosedEvent: 'closer: Closer stateReason: IssueStateReason url: URI!',
    DemilestonedEvent: 'milestoneTitle: String!',
    LabeledEvent: 'label: Label!',
    MilestonedEvent: 'milestoneTitle: String!',
    RenamedTitleEvent: 'currentTitle: String! previousTitle: String!',
    ReopenedEvent: 'stateReason: IssueStateReason',
    UnassignedEvent: 'assignee: Assignee',
    UnlabeledEvent: 'label: Label!',
  },
  dependencies: {
    BlockedByAddedEvent: 'blockingIssue: Issue',
    BlockedByRemovedEvent: 'blockingIssue: Issue',
    BlockingAddedEvent: 'blockedIssue: Issue',
    BlockingRemovedEvent: 'blockedIssue: Issue',
  },
  subIssues: {
    ParentIssueAddedEvent: 'parent: Issue',
    ParentIssueRemovedEvent: 'parent: Issue',
    SubIssueAddedEvent: 'subIssue: Issue',
    SubIssueRemovedEvent: 'subIssue: Issue',
  },
  issueTypes: {
    IssueTypeAddedEvent: 'issueType: IssueType',
    IssueTypeChangedEvent: 'issueType: IssueType prevIssueType: IssueType',
    IssueTypeRemovedEvent: 'issueType: IssueType',
  },
  issueFields: {
    IssueFieldAddedEvent: 'issueField: IssueFields value: String',
    IssueFieldChangedEvent: 'issueField: IssueFields newValue: String previousValue: String',
    IssueFieldRemovedEvent: 'issueField: IssueFields',
  },
} as const satisfies Record<'always' | Feature, Partial<Record<EventKind, string>>>;

/** What a server with these features has of it. */
export function timelineSdl(has: Readonly<Partial<Record<Feature, boolean>>>): string {
  const shown = Object.entries(eventsOf(has));
  const types = shown.map(
    ([name, own]) => `type ${name} implements Node { actor: Actor createdAt: DateTime! id: ID! ${own} }`,
  );
  return `
extend type Issue {
  timelineItems(${PAGING}, itemTypes: [IssueTimelineItemsItemType!]): IssueTimelineItemsConnection!
}
union Assignee = Bot | User
union Closer = Commit | PullRequest
union IssueTimelineItems = IssueComment | ${shown.map(([name]) => name).join(' | ')}
enum IssueTimelineItemsItemType { ISSUE_COMMENT ${shown.map(([name]) => itemType(name)).join(' ')} }
${types.join('\n')}
`;
}

function eventsOf(has: Readonly<Partial<Record<Feature, boolean>>>): Readonly<Record<string, string>> {
  const { always, dependencies, subIssues, issueTypes, issueFields } = EVENTS;
  return {
    ...always,
    ...(has.dependencies ? dependencies : {}),
    ...(has.subIssues ? subIssues : {}),
    ...(has.issueTypes ? issueTypes : {}),
    ...(has.issueFields ? issueFields : {}),
  };
}

/** The oldest first. */
const timelineItems = list(
  (issue: Issue, { store, features }, { itemTypes }: { itemTypes?: string[] | null }) => {
    const has = eventsOf(features);
    return [
      ...issue.events.filter((event) => event.kind in has && isLabelThere(store, event)),
      ...issue.comments.map((id) => store.comments.of(id)),
    ]
      .filter(({ kind }) => !itemTypes || itemTypes.includes(itemType(kind)))
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  },
);

const other = ({ other: id }: IssueEvent, scene: Scene) => seen(scene, id);

const login = (name: string | null, { users }: Store) => users.get((name ?? '').toLowerCase()) ?? null;

/** Of every event. */
const eventFields: Fields<IssueEvent> = {
  ...addressed,
  actor: ({ actor }, { store }) => login(actor, store),
  assignee: ({ subject }, { store }) => login(subject, store),
  blockedIssue: other,
  blockingIssue: other,
  // Either may be in another repository, even in one that the actor may not see.
  closer: ({ commit, pullRequest }, scene) => {
    if (commit === null) return seen(scene, pullRequest);
    const repositories = [...scene.store.repositories.values()].filter((one) => canSee(scene.actor, one));
    return repositories.find(({ commits }) => commits[commit])?.commits[commit] ?? null;
  },
  currentTitle: ({ became }) => became,
  issueField: ({ other: id }, { store }) => {
    const field = store.issueFields.get(id ?? 0);
    return field && !field.hidden ? field : null;
  },
  issueType: ({ other: id }, { store }) => store.issueTypes.get(id ?? 0) ?? null,
  label: (event, { store }) => labelOf(store, event) ?? null,
  milestoneTitle: ({ subject }) => subject,
  newValue: ({ became }) => became,
  parent: other,
  previousTitle: ({ subject }) => subject,
  previousValue: ({ subject }) => subject,
  prevIssueType: ({ before }, { store }) => store.issueTypes.get(before ?? 0) ?? null,
  stateReason: ({ stateReason }, { features }) => reasonShown(stateReason, features.duplicates),
  subIssue: other,
  value: ({ became }) => became,
};

/** How all of it gets its values. */
export const timelineFields: Readonly<Record<string, Fields<never>>> = {
  Issue: { timelineItems },
  ...Object.fromEntries(
    Object.values(EVENTS).flatMap((events) => Object.keys(events).map((name) => [name, eventFields])),
  ),
};

const labelOf = (store: Store, { issue, subject }: IssueEvent): Label | undefined =>
  store.findLabel(store.repositoryOf(store.issues.of(issue)), subject ?? '');

/** The label of an event may be gone since. */
function isLabelThere(store: Store, event: IssueEvent): boolean {
  const isOfLabel = event.kind === 'LabeledEvent' || event.kind === 'UnlabeledEvent';
  return !isOfLabel || labelOf(store, event) !== undefined;
}

/** `ClosedEvent` → `CLOSED_EVENT`. */
const itemType = (kind: string): string => kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** An issue or pull request that is linked to, as far as the actor may see it. */
export const seen = (scene: Scene, id: number | null): Issue | null =>
  id === null || !scene.store.issues.has(id) ? null : (visible(scene, [id])[0] ?? null);

/** A server that has no such reason shows what people closed with it as not planned. */
export function reasonShown(reason: StateReason | null, duplicates: boolean): string | null {
  return (reason === 'duplicate' && !duplicates ? 'not_planned' : reason)?.toUpperCase() ?? null;
}
