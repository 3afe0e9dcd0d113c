/** Milestones of a repository, and the Pacific day that a due date becomes. */
import type { Milestone, Repository } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';
import { type Acting, requireWrite, type Scope } from './access.ts';
import { type FieldError, invalid } from './refusal.ts';

export interface MilestoneFields {
  title?: string | undefined;
  description?: string | null | undefined;
  /** An ISO 8601 moment, of which GitHub keeps the Pacific day. */
  dueOn?: string | null | undefined;
  state?: string | undefined;
}

const SCOPES: readonly Scope[] = ['issues', 'pull-requests'];

export function createMilestone(acting: Acting, repository: Repository, fields: MilestoneFields): Milestone {
  const { store, actor } = acting;
  requireWrite(actor, repository, SCOPES, 'write');
  const { title, dueOn, state } = checked(store, repository, { title: '', state: 'open', ...fields });
  const at = store.stamp();
  const milestone: Milestone = {
    kind: 'Milestone',
    id: store.newId('milestone'),
    repository: repository.id,
    number: repository.nextMilestone++,
    title: title ?? '',
    description: fields.description || null,
    dueOn: dueOn ?? null,
    state: state ?? 'open',
    createdAt: at,
    updatedAt: at,
    closedAt: state === 'closed' ? at : null,
  };
  store.addMilestone(milestone);
  return milestone;
}

export function updateMilestone(
  { store, actor }: Acting,
  milestone: Milestone,
  fields: MilestoneFields,
): Milestone {
  const repository = store.repositoryOf(milestone);
  requireWrite(actor, repository, SCOPES, 'write');
  const { title, dueOn, state } = checked(store, repository, fields, milestone);
  milestone.title = title ?? milestone.title;
  if (dueOn !== undefined) milestone.dueOn = dueOn;
  if (fields.description !== undefined) milestone.description = fields.description || null;
  milestone.updatedAt = store.stamp();
  if (state && state !== milestone.state)
    milestone.closedAt = state === 'closed' ? milestone.updatedAt : null;
  milestone.state = state ?? milestone.state;
  return milestone;
}

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

const pacific = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

/**
 * The midnight, in UTC, that begins the Pacific day of a moment: 07:00Z in summer and 08:00Z in winter. GitHub keeps
 * due dates so: `2020-09-24T06:59:00Z` becomes `2020-09-23T07:00:00Z` (its staff, in PowerShellForGitHub#133).
 */
export function pacificDay(moment: string): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(moment) ? Date.parse(moment) : Number.NaN;
  if (Number.isNaN(time)) {
    throw invalid('Due on is invalid', refused('invalid', 'due_on'));
  }
  const { day } = inPacific(time);
  const summer = `${day}T07:00:00Z`;
  const midnight = inPacific(Date.parse(summer));
  return midnight.day === day && midnight.hour === '00' ? summer : `${day}T08:00:00Z`;
}

function inPacific(time: number): { day: string; hour: string } {
  const parts = new Map(pacific.formatToParts(time).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    hour: parts.get('hour') ?? '',
  };
}

/** What is given, as it will be kept. */
function checked(
  store: Store,
  repository: Repository,
  { title, dueOn, state }: MilestoneFields,
  self?: Milestone,
): { title?: string; dueOn?: string | null; state?: 'open' | 'closed' } {
  return {
    ...(title === undefined ? {} : { title: checkTitle(store, repository, title, self) }),
    ...(dueOn === undefined ? {} : { dueOn: dueOn ? pacificDay(dueOn) : null }),
    ...(state === undefined ? {} : { state: checkState(state) }),
  };
}

function checkTitle(store: Store, repository: Repository, title: string, self?: Milestone): string {
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
