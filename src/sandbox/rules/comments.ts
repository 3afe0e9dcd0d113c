/** Comments on issues and pull requests: one's own, or with the write role anybody's. */
import type { Comment, Issue } from '../state/nouns.ts';
import { type Acting, requireRole, requireWrite, scopesOf } from './access.ts';
import { invalid } from './refusal.ts';
import { checkBody } from './text.ts';

/** Whoever reads may comment; in a locked conversation the write role only ("Locking conversations"), or an app. */
export function addComment({ store, actor }: Acting, issue: Issue, body: string): Comment {
  const repository = store.repositoryOf(issue);
  requireWrite(actor, repository, scopesOf(issue));
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
  store.comments.add(comment);
  issue.comments.push(comment.id);
  issue.updatedAt = at;
  return comment;
}

/** Others than its author need the write role ("Managing disruptive comments"). Blank text: 422, as in a new one. */
export function updateComment({ store, actor }: Acting, comment: Comment, body: string): void {
  const issue = store.issues.of(comment.issue);
  const role = comment.author === actor.login ? undefined : 'write';
  requireWrite(actor, store.repositoryOf(issue), scopesOf(issue), role);
  comment.body = checkText(body);
  comment.updatedAt = store.stamp();
}

function checkText(body: string): string {
  const text = checkBody('IssueComment', body);
  if (text === null || text.trim() === '') {
    throw invalid("Body can't be blank", { resource: 'IssueComment', code: 'missing_field', field: 'body' });
  }
  return text;
}
