/** Who can be assigned to an issue, and who is. */
import type { Issue, Repository } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';
import { type Acting, canPush, requireWrite, scopesOf } from './access.ts';
import { record } from './events.ts';
import { invalid } from './refusal.ts';

/** Operation issues/add-assignees. */
const MAX_ASSIGNEES = 10;

/** People with at least the triage role; the API lists them as assignable. */
export function assignable(store: Store, repository: Repository): string[] {
  return Object.entries(repository.roles)
    .filter(([, role]) => role !== 'none' && role !== 'read')
    .map(([login]) => store.user(login).login)
    .sort();
}

/** Without push access nothing happens, and nothing is said (operations issues/add-assignees, remove-assignees). */
export function changeAssignees(
  acting: Acting,
  issue: Issue,
  change: { add?: readonly string[]; remove?: readonly string[] },
): void {
  const { store, actor } = acting;
  const repository = store.repositoryOf(issue);
  requireWrite(actor, repository, scopesOf(issue));
  if (!canPush(actor, repository)) return;
  const out = new Set((change.remove ?? []).map((login) => login.toLowerCase()));
  const kept = issue.assignees.filter((login) => !out.has(login.toLowerCase()));
  replaceAssignees(acting, issue, checkAssignees(store, repository, [...kept, ...(change.add ?? [])], kept));
  issue.updatedAt = store.stamp();
}

/** Asks for no rights, and checks no names. */
export function replaceAssignees(acting: Acting, issue: Issue, assignees: readonly string[]): void {
  for (const login of issue.assignees)
    if (!assignees.includes(login)) record(acting, issue, 'UnassignedEvent', { subject: login });
  for (const login of assignees)
    if (!issue.assignees.includes(login)) record(acting, issue, 'AssignedEvent', { subject: login });
  issue.assignees = [...assignees];
}

/** Refuses who cannot be assigned, unless already there: an assignee who left stays until removed. */
export function checkAssignees(
  store: Store,
  repository: Repository,
  logins: readonly string[],
  present: readonly string[] = [],
): string[] {
  const able = new Map(
    [...assignable(store, repository), ...present].map((login) => [login.toLowerCase(), login]),
  );
  const assignees = logins.map((login) => {
    const known = able.get(login.toLowerCase());
    if (known !== undefined) return known;
    const error = { value: login, resource: 'Issue', field: 'assignees', code: 'invalid' } as const;
    throw invalid(`Assignee ${login} is invalid`, error);
  });
  const unique = [...new Set(assignees)];
  if (unique.length > MAX_ASSIGNEES) {
    const message = `An issue cannot have more than ${MAX_ASSIGNEES} assignees`;
    throw invalid(message, { resource: 'Issue', field: 'assignees', code: 'custom', message });
  }
  return unique;
}
