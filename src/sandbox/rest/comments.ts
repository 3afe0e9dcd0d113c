import { commentPayload } from '../payload.ts';
import { notFound } from '../refusal.ts';
import { addComment, deleteComment, updateComment } from '../rules/comments.ts';
import type { Comment } from '../state.ts';
import {
  type AnyRoute,
  type Call,
  choice,
  issueOf,
  paged,
  route,
  sorted,
  text,
  wholeNumber,
} from './route.ts';

const REPO = '/repos/{owner}/{repo}';
const OF_ISSUE = `${REPO}/issues/{issue_number}/comments`;
const READ = ['issues', 'pull-requests'] as const;

export const commentRoutes: AnyRoute[] = [
  route<'issues/list-comments'>({
    operation: 'issues/list-comments',
    method: 'GET',
    path: OF_ISSUE,
    read: READ,
    query: { since: true, page: true, per_page: true },
    answer: (call) => {
      const comments = issueOf(call).comments.map((id) => call.store.comment(id));
      const { items, headers } = paged(call, comments.filter(since(call)));
      return { status: 200, body: items.map((comment) => commentPayload(call.scene, comment)), headers };
    },
  }),
  route<'issues/create-comment'>({
    operation: 'issues/create-comment',
    method: 'POST',
    path: OF_ISSUE,
    body: { body: 'string' },
    required: ['body'],
    answer: (call) => {
      const comment = addComment(call.store, call.actor, issueOf(call), text(call.body.body) ?? '');
      const body = commentPayload(call.scene, comment);
      return { status: 201, body, headers: { location: body.url } };
    },
  }),
  route<'issues/list-comments-for-repo'>({
    operation: 'issues/list-comments-for-repo',
    method: 'GET',
    path: `${REPO}/issues/comments`,
    read: READ,
    query: { sort: true, direction: true, since: true, page: true, per_page: true },
    answer: (call) => {
      const sort = choice(call, 'sort', ['created', 'updated'], 'created');
      // The direction counts only beside a sort (operation issues/list-comments-for-repo).
      const direction = call.query.has('sort') ? choice(call, 'direction', ['asc', 'desc'], 'desc') : 'asc';
      const all = call.store
        .issuesOf(call.repository)
        .flatMap(({ comments }) => comments.map((id) => call.store.comment(id)))
        .filter(since(call));
      const key = (comment: Comment): string | number =>
        sort === 'created' ? comment.id : comment.updatedAt;
      const { items, headers } = paged(call, sorted(all, key, direction));
      return { status: 200, body: items.map((comment) => commentPayload(call.scene, comment)), headers };
    },
  }),
  route<'issues/get-comment'>({
    operation: 'issues/get-comment',
    method: 'GET',
    path: `${REPO}/issues/comments/{comment_id}`,
    read: READ,
    answer: (call) => ({ status: 200, body: commentPayload(call.scene, commentOf(call)) }),
  }),
  route<'issues/update-comment'>({
    operation: 'issues/update-comment',
    method: 'PATCH',
    path: `${REPO}/issues/comments/{comment_id}`,
    body: { body: 'string' },
    required: ['body'],
    answer: (call) => {
      const comment = updateComment(call.store, call.actor, commentOf(call), text(call.body.body) ?? '');
      return { status: 200, body: commentPayload(call.scene, comment) };
    },
  }),
  route<'issues/delete-comment'>({
    operation: 'issues/delete-comment',
    method: 'DELETE',
    path: `${REPO}/issues/comments/{comment_id}`,
    answer: (call) => {
      deleteComment(call.store, call.actor, commentOf(call));
      return { status: 204, body: undefined };
    },
  }),
];

function commentOf(call: Call): Comment {
  const comment = call.store.comments.get(wholeNumber(call.params.comment_id));
  if (!comment || call.store.issue(comment.issue).repository !== call.repository.id)
    throw notFound('Not Found');
  return comment;
}

function since(call: Call): (comment: Comment) => boolean {
  const wanted = call.query.get('since');
  return ({ updatedAt }) => wanted === null || Date.parse(updatedAt) >= Date.parse(wanted);
}
