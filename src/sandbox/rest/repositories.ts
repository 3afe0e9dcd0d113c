import type { components } from '@octokit/openapi-types';
import { nodeId } from '../node-id.ts';
import {
  commitPayload,
  filesPayload,
  fullRepositoryPayload,
  htmlUrl,
  pullPayload,
  pullSummaryPayload,
  repositoryUrl,
} from '../payload.ts';
import { notFound } from '../refusal.ts';
import {
  ancestors,
  filesOf,
  headOf,
  headShaOf,
  mergeBase,
  pullRequestsOf,
  resolveRef,
} from '../rules/git.ts';
import { type AnyRoute, choice, paged, pageOf, route, sorted, wholeNumber } from './route.ts';

const REPO = '/repos/{owner}/{repo}';
const PAGE = { page: true, per_page: true } as const;

/** Without paging, compare shows at most this many commits (operation repos/compare-commits-with-basehead). */
const MAX_COMPARED = 250;
/** Files that a comparison shows (same operation). */
const MAX_FILES = 300;

export const repositoryRoutes: AnyRoute[] = [
  route<'repos/get'>({
    operation: 'repos/get',
    method: 'GET',
    path: REPO,
    answer: (call) => ({ status: 200, body: fullRepositoryPayload(call.scene, call.repository) }),
  }),
  route<'pulls/list'>({
    operation: 'pulls/list',
    method: 'GET',
    path: `${REPO}/pulls`,
    read: ['pull-requests'],
    query: { ...PAGE, state: true, head: true, base: true, sort: true, direction: true },
    answer: (call) => {
      const state = choice(call, 'state', ['open', 'closed', 'all'], 'open');
      const sort = choice(call, 'sort', ['created', 'updated', 'popularity', 'long-running'], 'created');
      const direction = choice(call, 'direction', ['asc', 'desc'], sort === 'created' ? 'desc' : 'asc');
      const [base, head] = [call.query.get('base'), call.query.get('head')];
      const all = call.store.issuesOf(call.repository).filter(({ pullRequest: pull, state: is }) => {
        if (!pull || (state !== 'all' && is !== state)) return false;
        const label = `${pull.headRepository.split('/')[0]}:${pull.head}`;
        return (base === null || pull.base === base) && (head === null || label === head);
      });
      const key = sort === 'updated' ? 'updatedAt' : 'number';
      const { items, headers } = paged(
        call,
        sorted(all, (issue) => issue[key], direction),
      );
      return { status: 200, body: items.map((issue) => pullSummaryPayload(call.scene, issue)), headers };
    },
  }),
  route<'pulls/get'>({
    operation: 'pulls/get',
    method: 'GET',
    path: `${REPO}/pulls/{pull_number}`,
    read: ['pull-requests'],
    answer: (call) => {
      const issue = call.store.findIssue(call.repository, wholeNumber(call.params.pull_number));
      if (!issue?.pullRequest) throw notFound('Could not resolve to a PullRequest');
      return { status: 200, body: pullPayload(call.scene, issue) };
    },
  }),
  route<'pulls/list-commits'>({
    operation: 'pulls/list-commits',
    method: 'GET',
    path: `${REPO}/pulls/{pull_number}/commits`,
    read: ['pull-requests'],
    query: PAGE,
    answer: (call) => {
      const { store, repository } = call;
      const issue = store.findIssue(repository, wholeNumber(call.params.pull_number));
      const pull = issue?.pullRequest;
      if (!issue || !pull) throw notFound('Could not resolve to a PullRequest');
      const merge = pull.mergeCommit === null ? undefined : repository.commits[pull.mergeCommit];
      const base = merge?.parents[0] ?? headOf(repository, pull.base);
      const { items, headers } = paged(call, ancestors(repository, headShaOf(repository, issue), base));
      return { status: 200, body: items.map((one) => commitPayload(call.scene, repository, one)), headers };
    },
  }),
  route<'repos/list-commits'>({
    operation: 'repos/list-commits',
    method: 'GET',
    path: `${REPO}/commits`,
    read: ['contents'],
    query: { ...PAGE, sha: true, path: true, author: true, committer: true, since: true, until: true },
    answer: (call) => {
      const { repository, query } = call;
      const from = resolveRef(call.store, repository, query.get('sha') ?? repository.defaultBranch);
      const [since, until] = [query.get('since'), query.get('until')];
      const all = ancestors(repository, from.sha)
        .reverse()
        .filter(({ createdAt }) => since === null || Date.parse(createdAt) >= Date.parse(since))
        .filter(({ createdAt }) => until === null || Date.parse(createdAt) <= Date.parse(until));
      const { items, headers } = paged(call, all);
      return { status: 200, body: items.map((one) => commitPayload(call.scene, repository, one)), headers };
    },
  }),
  route<'repos/list-pull-requests-associated-with-commit'>({
    operation: 'repos/list-pull-requests-associated-with-commit',
    method: 'GET',
    path: `${REPO}/commits/{commit_sha}/pulls`,
    read: ['pull-requests'],
    query: PAGE,
    answer: (call) => {
      const pulls = pullRequestsOf(call.store, call.repository, call.params.commit_sha ?? '');
      const { items, headers } = paged(call, pulls);
      return { status: 200, body: items.map((issue) => pullSummaryPayload(call.scene, issue)), headers };
    },
  }),
  route<'repos/get-commit'>({
    operation: 'repos/get-commit',
    method: 'GET',
    path: `${REPO}/commits/{ref}`,
    read: ['contents'],
    query: PAGE,
    answer: (call) => {
      const { scene, repository } = call;
      const commit = resolveRef(call.store, repository, call.params.ref ?? '');
      const [before, after] = [filesOf(repository, commit.parents[0] ?? ''), filesOf(repository, commit.sha)];
      const files = filesPayload(scene, repository, before, after, commit.sha);
      return { status: 200, body: { ...commitPayload(scene, repository, commit), files } };
    },
  }),
  route<'repos/compare-commits-with-basehead'>({
    operation: 'repos/compare-commits-with-basehead',
    method: 'GET',
    path: `${REPO}/compare/{basehead}`,
    read: ['contents'],
    query: PAGE,
    answer: (call) => {
      const { repository, scene } = call;
      const [from, to] = (call.params.basehead ?? '').split('...');
      if (!from || !to) throw notFound('Not Found');
      const base = resolveRef(call.store, repository, from);
      const head = resolveRef(call.store, repository, to);
      const ahead = ancestors(repository, head.sha, base.sha);
      const behind = ancestors(repository, base.sha, head.sha);
      const common = mergeBase(repository, base.sha, head.sha);
      if (!common) throw notFound('No common ancestor', `No common ancestor between ${from} and ${to}.`);
      const wantsPages = call.query.has('per_page') || call.query.has('page');
      const { items, headers } = wantsPages
        ? paged(call, ahead)
        : { items: ahead.slice(-MAX_COMPARED), headers: {} };
      const url = `${repositoryUrl(scene, repository)}/compare/${from}...${to}`;
      const html = `${htmlUrl(call.store, repository)}/compare/${from}...${to}`;
      const [before, after] = [filesOf(repository, common.sha), filesOf(repository, head.sha)];
      const status = (): components['schemas']['commit-comparison']['status'] => {
        if (ahead.length > 0) return behind.length > 0 ? 'diverged' : 'ahead';
        return behind.length > 0 ? 'behind' : 'identical';
      };
      return {
        status: 200,
        body: {
          url,
          html_url: html,
          permalink_url: html,
          diff_url: `${html}.diff`,
          patch_url: `${html}.patch`,
          base_commit: commitPayload(scene, repository, base),
          merge_base_commit: commitPayload(scene, repository, common),
          status: status(),
          ahead_by: ahead.length,
          behind_by: behind.length,
          total_commits: ahead.length,
          commits: items.map((one) => commitPayload(scene, repository, one)),
          // Files are on the first page only.
          ...(pageOf(call.query).page === 1
            ? { files: filesPayload(scene, repository, before, after, head.sha).slice(0, MAX_FILES) }
            : {}),
        },
        headers,
      };
    },
  }),
  route<'git/get-ref'>({
    operation: 'git/get-ref',
    method: 'GET',
    path: `${REPO}/git/ref/{ref}`,
    read: ['contents'],
    answer: (call) => {
      const name = (call.params.ref ?? '').replace(/^heads\//, '');
      const sha = call.repository.branches[name];
      const commit = sha === undefined ? undefined : call.repository.commits[sha];
      if (!commit) throw notFound('Not Found');
      const url = repositoryUrl(call.scene, call.repository);
      return {
        status: 200,
        body: {
          ref: `refs/heads/${name}`,
          node_id: nodeId(commit),
          url: `${url}/git/refs/heads/${name}`,
          object: { type: 'commit', sha: commit.sha, url: `${url}/git/commits/${commit.sha}` },
        },
      };
    },
  }),
  route<'repos/get-branch'>({
    operation: 'repos/get-branch',
    method: 'GET',
    path: `${REPO}/branches/{branch}`,
    read: ['contents'],
    answer: (call) => {
      const name = call.params.branch ?? '';
      const commit = resolveRef(call.store, call.repository, headOf(call.repository, name));
      const url = `${repositoryUrl(call.scene, call.repository)}/branches/${name}`;
      return {
        status: 200,
        body: {
          name,
          commit: commitPayload(call.scene, call.repository, commit),
          _links: { html: `${htmlUrl(call.store, call.repository)}/tree/${name}`, self: url },
          protected: false,
          protection: { enabled: false },
          protection_url: `${url}/protection`,
        },
      };
    },
  }),
];
