import { type Actor, requirePermission, requireRole, requireWritable, scopesOf } from '../access.ts';
import { forbidden, gone, invalid } from '../refusal.ts';
import type { Comment, Issue, Repository, Store } from '../state.ts';
import { touch } from './issues.ts';
import { checkBody } from './text.ts';

export function addComment(store: Store, actor: Actor, issue: Issue, body: string): Comment {
  const repository = allow(store, actor, issue);
  if (issue.locked && actor.kind !== 'app') requireRole(actor, repository, 'write');
  const at = store.stamp();
  const comment: Comment = {
    kind: 'IssueComment',
    id: store.newId('comment'),
    issue: issue.id,
    author: actor.login,
    body: checkText(body),
    createdAt: at,
    updatedAt: at,
  };
  store.comments.set(comment.id, comment);
  issue.comments.push(comment.id);
  touch(store, issue);
  return comment;
}

/** One's own, or anyone's with the write role. */
export function updateComment(store: Store, actor: Actor, comment: Comment, body: string): Comment {
  allowEdit(store, actor, comment);
  comment.body = checkText(body);
  comment.updatedAt = store.stamp();
  return comment;
}

export function deleteComment(store: Store, actor: Actor, comment: Comment): void {
  const issue = allowEdit(store, actor, comment);
  issue.comments = issue.comments.filter((id) => id !== comment.id);
  store.comments.delete(comment.id);
  touch(store, issue);
}

function allowEdit(store: Store, actor: Actor, comment: Comment): Issue {
  const issue = store.issue(comment.issue);
  const repository = allow(store, actor, issue);
  if (comment.author !== actor.login) requireRole(actor, repository, 'write');
  return issue;
}

function allow(store: Store, actor: Actor, issue: Issue): Repository {
  const repository = store.repositoryOf(issue);
  requirePermission(actor, repository, scopesOf(issue), 'write');
  requireWritable(repository);
  if (!repository.hasIssues && issue.kind === 'Issue') throw gone('Issues are disabled for this repo');
  if (actor.login === '') throw forbidden('Must have admin rights to Repository.');
  return repository;
}

function checkText(body: string): string {
  const text = checkBody('IssueComment', body);
  if (text === null || text.trim() === '') {
    throw invalid("Body can't be blank", { resource: 'IssueComment', code: 'missing_field', field: 'body' });
  }
  return text;
}
