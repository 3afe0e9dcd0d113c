import { type Actor, requirePermission, requireRole, requireWritable } from '../access.ts';
import { gone, invalid } from '../refusal.ts';
import type { Milestone, Repository, Store } from '../state.ts';

export interface MilestoneFields {
  title?: string | undefined;
  description?: string | null | undefined;
  /** An ISO 8601 moment, of which GitHub keeps the Pacific day. */
  dueOn?: string | null | undefined;
  state?: string | undefined;
}

export function createMilestone(
  store: Store,
  actor: Actor,
  repository: Repository,
  fields: MilestoneFields,
): Milestone {
  allow(actor, repository);
  const at = store.stamp();
  const title = checkTitle(store, repository, fields.title ?? '');
  const dueOn = fields.dueOn == null ? null : pacificDay(fields.dueOn);
  const state = checkState(fields.state ?? 'open');
  const milestone: Milestone = {
    kind: 'Milestone',
    id: store.newId('milestone'),
    repository: repository.id,
    number: repository.nextMilestone++,
    title,
    description: fields.description || null,
    dueOn,
    state,
    creator: actor.login,
    createdAt: at,
    updatedAt: at,
    closedAt: state === 'closed' ? at : null,
  };
  store.addMilestone(milestone);
  return milestone;
}

export function updateMilestone(
  store: Store,
  actor: Actor,
  milestone: Milestone,
  fields: MilestoneFields,
): Milestone {
  const repository = store.repositoryOf(milestone);
  allow(actor, repository);
  const title =
    fields.title === undefined ? milestone.title : checkTitle(store, repository, fields.title, milestone);
  const dueOn = fields.dueOn === undefined ? milestone.dueOn : fields.dueOn && pacificDay(fields.dueOn);
  const state = fields.state === undefined ? milestone.state : checkState(fields.state);
  milestone.title = title;
  milestone.dueOn = dueOn || null;
  if (fields.description !== undefined) milestone.description = fields.description || null;
  milestone.updatedAt = store.stamp();
  if (state !== milestone.state) milestone.closedAt = state === 'closed' ? milestone.updatedAt : null;
  milestone.state = state;
  return milestone;
}

export function deleteMilestone(store: Store, actor: Actor, milestone: Milestone): void {
  allow(actor, store.repositoryOf(milestone));
  store.removeMilestone(milestone);
}

/** Open and closed issues and pull requests of a milestone. */
export function countMilestone(store: Store, milestone: Milestone): { open: number; closed: number } {
  const issues = store.inMilestone(milestone);
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
    throw invalid('Due on is invalid', { resource: 'Milestone', code: 'invalid', field: 'due_on' });
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

function allow(actor: Actor, repository: Repository): void {
  requirePermission(actor, repository, ['issues', 'pull-requests'], 'write');
  requireRole(actor, repository, 'write');
  requireWritable(repository);
  if (!repository.hasIssues) throw gone('Issues are disabled for this repo');
}

function checkTitle(store: Store, repository: Repository, title: string, self?: Milestone): string {
  const trimmed = title.trim();
  if (trimmed === '') {
    throw invalid("Title can't be blank", { resource: 'Milestone', code: 'missing_field', field: 'title' });
  }
  const taken = store
    .milestonesOf(repository)
    .some((other) => other !== self && other.title.toLowerCase() === trimmed.toLowerCase());
  if (taken) {
    throw invalid('Title has already been taken', {
      resource: 'Milestone',
      code: 'already_exists',
      field: 'title',
    });
  }
  return trimmed;
}

function checkState(state: string): 'open' | 'closed' {
  if (state === 'open' || state === 'closed') return state;
  throw invalid('State is invalid', { resource: 'Milestone', code: 'invalid', field: 'state', value: state });
}
