/** Endpoints for a repository, its branches and commits as git has them, and pull requests that are opened and merged. */

import { requireWrite, scopesOf } from '../../rules/access.ts';
import { createBranch, deleteBranch, moveBranch, requestMerge } from '../../rules/branches.ts';
import { commitAlone } from '../../rules/commits.ts';
import { closeIssue, reopenIssue } from '../../rules/editing.ts';
import { mergePullRequest } from '../../rules/pulls.ts';
import { notFound, unprocessable } from '../../rules/refusal.ts';
import type { Repository } from '../../state/nouns.ts';
import { commitPayload, issuePayload, refPayload, repositoryPayload } from './payload.ts';
import type { Route } from './route.ts';

/** All that reads needs `contents: read` where the repository is private, but for the repository itself. */
export const codeRoutes: readonly Route[] = [
  {
    operation: 'repos/get',
    method: 'GET',
    path: /^$/,
    answer: ({ scene, repository }) => ({ body: repositoryPayload(scene, repository) }),
  },
  {
    operation: 'git/get-ref',
    method: 'GET',
    path: /^\/git\/ref\/heads(?:\/|%2F)(.+)$/i,
    read: ['contents'],
    answer: ({ repository, name }) => ({ body: refPayload(name, headOf(repository, name)) }),
  },
  {
    operation: 'git/get-commit',
    method: 'GET',
    path: /^\/git\/commits\/([0-9a-f]{40})$/,
    read: ['contents'],
    answer: ({ scene, repository, name }) => {
      const commit = repository.commits[name];
      if (!commit) throw notFound('Not Found');
      return { body: commitPayload(scene, repository, commit).commit };
    },
  },
  {
    operation: 'git/create-commit',
    method: 'POST',
    path: /^\/git\/commits$/,
    body: { message: 'string', tree: 'string', parents: 'list' },
    required: 'tree',
    answer: ({ scene, repository, body, lists }) => {
      const { message, tree } = body;
      const made = commitAlone(scene, repository, {
        message: message ?? '',
        tree: tree ?? '',
        parents: lists.parents ?? [],
      });
      return { body: { sha: made.sha } };
    },
  },
  {
    operation: 'git/create-ref',
    method: 'POST',
    path: /^\/git\/refs$/,
    body: { ref: 'string', sha: 'string' },
    required: 'sha',
    answer: ({ scene, repository, body: { ref, sha } }) => {
      const { name } = createBranch(scene, repository, ref ?? '', sha ?? '');
      return { body: refPayload(name, sha ?? '') };
    },
  },
  {
    operation: 'git/update-ref',
    method: 'PATCH',
    path: /^\/git\/refs\/heads(?:\/|%2F)(.+)$/i,
    body: { sha: 'string' },
    required: 'sha',
    answer: ({ scene, repository, name, body: { sha } }) => {
      moveBranch(scene, { repository, name }, sha ?? '', false);
      return { body: refPayload(name, sha ?? '') };
    },
  },
  {
    operation: 'git/delete-ref',
    method: 'DELETE',
    path: /^\/git\/refs\/heads(?:\/|%2F)(.+)$/i,
    answer: ({ scene, repository, name }) => {
      deleteBranch(scene, { repository, name });
      return { body: undefined };
    },
  },
  {
    operation: 'pulls/create',
    method: 'POST',
    path: /^\/pulls$/,
    body: { title: 'string', body: 'string?', head: 'string', base: 'string' },
    required: 'head',
    answer: ({ scene, repository, body: { title, body, head, base } }) => {
      const asked = { title: title ?? '', body: body ?? '', head: head ?? '', base: base ?? '' };
      return {
        body: issuePayload(scene, requestMerge(scene, repository, asked, scene.features.pullRequests)),
      };
    },
  },
  {
    operation: 'pulls/update',
    method: 'PATCH',
    path: /^\/pulls\/(\d{1,15})$/,
    body: { state: 'string' },
    answer: ({ scene, repository, name, body: { state } }) => {
      const pull = scene.store.findIssue(repository, Number(name));
      if (pull?.kind !== 'PullRequest') throw notFound('Not Found');
      if (state === 'closed') closeIssue(scene, pull, 'completed');
      else if (state === 'open') reopenIssue(scene, pull);
      return { body: issuePayload(scene, pull) };
    },
  },
  {
    operation: 'pulls/merge',
    method: 'PUT',
    path: /^\/pulls\/(\d{1,15})\/merge$/,
    body: { merge_method: 'string' },
    answer: ({ scene, repository, name, body: { merge_method: method } }) => {
      const pull = scene.store.findIssue(repository, Number(name));
      if (!pull) throw notFound('Not Found');
      requireWrite(scene.actor, repository, ['contents', ...scopesOf(pull)], 'write');
      if (method !== 'merge' && method !== 'squash' && method !== 'rebase')
        throw unprocessable('Invalid merge method');
      return { body: { sha: mergePullRequest(scene, pull, method).sha, merged: true } };
    },
  },
];

function headOf({ branches }: Repository, name: string): string {
  const sha = branches[name];
  if (sha === undefined) throw notFound('Not Found');
  return sha;
}
