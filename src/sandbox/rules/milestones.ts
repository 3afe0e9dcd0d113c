/** Milestones of a repository, and the Pacific day that a due date becomes. */
import type { Milestone, Repository } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';
import { type Acting, requireWrite, type Scope } from './access.ts';
import { type FieldError, invalid } from './refusal.ts';

/** Bodies of operations issues/create-milestone and issues/update-milestone. */
export interface MilestoneFields {
  title?: string | undefined;
  description?: string | null | undefined;
  /** An ISO 8601 moment, of which GitHub keeps the Pacific day. */
  dueOn?: string | null | undefined;
  state?: string | undefined;
}

const SCOPES: readonly Scope[] = ['issues', 'pull-requests'];

/** Operation issues/create-milestone, for the write role. 422 names the field that is wrong, and uses up no number. */
export function createMilestone(acting: Acting, repository: Repository, fields: MilestoneFields): Milestone {
  const { store, actor } = acting;
  requireWrite(actor, repository, SCOPES, 'write');
  const milestone: Milestone = {
    kind: 'Milestone',
    id: store.newId('milestone'),
    repository: repository.id,
    number: repository.nextMilestone,
    title: '',
    description: null,
    dueOn: null,
    state: 'open',
    closedAt: null,
  };
  change(store, repository, milestone, { ...fields, title: fields.title ?? '' });
  repository.nextMilestone++;
  store.milestones.add(milestone);
  return milestone;
}

/** Operation issues/update-milestone. Refuses what {@link createMilestone} does, and then changes nothing. */
export function updateMilestone(
  { store, actor }: Acting,
  milestone: Milestone,
  fields: MilestoneFields,
): Milestone {
  const repository = store.repositoryOf(milestone);
  requireWrite(actor, repository, SCOPES, 'write');
  change(store, repository, milestone, fields);
  return milestone;
}

/** All of it is checked before any of it is set. */
function change(store: Store, repository: Repository, milestone: Milestone, fields: MilestoneFields): void {
  const {
    title: name,
    description = milestone.description,
    dueOn: due,
    state: wanted = milestone.state,
  } = fields;
  const title = name === undefined ? milestone.title : checkTitle(store, repository, name, milestone);
  const dueOn = due === undefined ? milestone.dueOn : due && pacificDay(due);
  const state = checkState(wanted);
  if (state !== milestone.state) milestone.closedAt = state === 'closed' ? store.stamp() : null;
  Object.assign(milestone, { title, description: description || null, dueOn: dueOn || null, state });
}

/** Operation issues/delete-milestone. Its issues have none then, and its number is not used again. */
export function deleteMilestone({ store, actor }: Acting, milestone: Milestone): void {
  requireWrite(actor, store.repositoryOf(milestone), SCOPES, 'write');
  store.removeMilestone(milestone);
}

/** Open and closed issues and pull requests of a milestone. */
export function countMilestone(store: Store, milestone: Milestone): { open: number; closed: number } {
  const issues = store.carrying(milestone);
  const open = issues.filter(({ state }) => state === 'open').length;
  return { open, closed: issues.length - open };
}

/** `2027-01-29 00:00` */
const pacific = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
  timeStyle: 'short',
});

/**
 * The midnight, in UTC, that begins the Pacific day of a moment: 07:00Z in summer and 08:00Z in winter. GitHub keeps
 * due dates so: `2020-09-24T06:59:00Z` becomes `2020-09-23T07:00:00Z` (its staff, in PowerShellForGitHub#133).
 */
export function pacificDay(moment: string): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(moment) ? Date.parse(moment) : Number.NaN;
  if (Number.isNaN(time)) throw invalid('Due on is invalid', refused('invalid', 'due_on'));
  const day = pacific.format(time).slice(0, 10);
  const summer = `${day}T07:00:00Z`;
  return pacific.format(Date.parse(summer)) === `${day} 00:00` ? summer : `${day}T08:00:00Z`;
}

function checkTitle(store: Store, repository: Repository, title: string, self: Milestone): string {
  const trimmed = title.trim();
  if (trimmed === '') throw invalid("Title can't be blank", refused('missing_field', 'title'));
  const taken = store
    .milestonesOf(repository)
    .some((other) => other !== self && other.title.toLowerCase() === trimmed.toLowerCase());
  if (taken) throw invalid('Title has already been taken', refused('already_exists', 'title'));
  return trimmed;
}

function checkState(state: string): 'open' | 'closed' {
  if (state === 'open' || state === 'closed') return state;
  throw invalid('State is invalid', { ...refused('invalid', 'state'), value: state });
}

const refused = (code: FieldError['code'], field: string): FieldError => ({
  resource: 'Milestone',
  code,
  field,
});
