/** Branches and commits that are made through the API, and pull requests from them. */
import { changeFiles } from '../state/files.ts';
import { type Commit, fullName, isPull, type Pull, type Repository } from '../state/nouns.ts';
import { type Acting, requireWrite } from './access.ts';
import { advance, ancestors, closeByMessages, filesOf } from './commits.ts';
import { close } from './editing.ts';
import { openPullRequest } from './pulls.ts';
import { forbidden, notFound, unprocessable } from './refusal.ts';

/** A branch as GraphQL's `Ref` has it. */
export interface Branch {
  repository: Repository;
  name: string;
}

/** Whether a workflow's token may open pull requests: a setting of the organization or the repository. */
export type PullRequestRights = 'allow' | 'refuse';

const shortOf = (name: string): string => name.replace(/^refs\/heads\//, '');

/** "A ref named … already exists" where there is one. */
export function createBranch(acting: Acting, repository: Repository, name: string, sha: string): Branch {
  requireWrite(acting.actor, repository, ['contents']);
  if (!name.startsWith('refs/heads/')) throw unprocessable(`${name} is not a valid ref name.`);
  if (repository.branches[shortOf(name)] !== undefined)
    throw unprocessable(`A ref named "${name}" already exists in the repository.`);
  if (!repository.commits[sha]) throw unprocessable('Object does not exist');
  repository.branches[shortOf(name)] = sha;
  return { repository, name: shortOf(name) };
}

/** Without `force` only forwards, as git has it. What comes to the default branch closes what its messages name. */
export function moveBranch(
  acting: Acting,
  { repository, name }: Branch,
  sha: string,
  force: boolean,
): Branch {
  requireWrite(acting.actor, repository, ['contents']);
  const old = repository.branches[name];
  if (old === undefined) throw notFound(`Could not resolve to a ref named '${name}'.`);
  if (!repository.commits[sha]) throw unprocessable('Object does not exist');
  if (!force && !ancestors(repository, sha).some((one) => one.sha === old))
    throw unprocessable('Update is not a fast forward');
  repository.branches[name] = sha;
  closeEmpty(acting, repository, name);
  if (name === repository.defaultBranch) closeByMessages(acting, repository, ancestors(repository, sha, old));
  return { repository, name };
}

/** Its pull requests are closed, as GitHub does. */
export function deleteBranch(acting: Acting, { repository, name }: Branch): void {
  requireWrite(acting.actor, repository, ['contents']);
  if (repository.branches[name] === undefined) throw notFound(`Could not resolve to a ref named '${name}'.`);
  for (const pull of openFrom(acting, repository, name)) close(acting, pull, 'completed');
  delete repository.branches[name];
}

/** What is not there any more beside the base has nothing to be merged: GitHub closes it. */
function closeEmpty(acting: Acting, repository: Repository, branch: string): void {
  for (const pull of openFrom(acting, repository, branch)) {
    const [base, head] = [repository.branches[pull.pullRequest.base], repository.branches[branch]];
    if (base !== undefined && head !== undefined && ancestors(repository, head, base).length === 0)
      close(acting, pull, 'completed');
  }
}

function openFrom({ store }: Acting, repository: Repository, head: string): Pull[] {
  return store
    .issuesOf(repository)
    .filter(isPull)
    .filter(({ state, pullRequest }) => {
      const isOwn = pullRequest.headRepository === fullName(repository);
      return state === 'open' && isOwn && pullRequest.head === head;
    });
}

/** A commit on top of a branch that has to be where it is expected. Contents are base64. */
export function commitOnBranch(
  acting: Acting,
  repository: Repository,
  branch: string,
  message: string,
  additions: readonly { path: string; contents: string }[],
  expected: string,
): Commit {
  requireWrite(acting.actor, repository, ['contents']);
  const name = shortOf(branch);
  const head = repository.branches[name];
  if (head === undefined) throw notFound(`Could not resolve to a branch named '${branch}'.`);
  if (head !== expected)
    throw unprocessable(`Expected branch to point to "${expected}" but it did not. Pull and try again.`);
  const changes = additions.map(
    ({ path, contents }) => [path, Buffer.from(contents, 'base64').toString('utf8')] as const,
  );
  const files = changeFiles(filesOf(repository, head), Object.fromEntries(changes));
  const made = advance(acting, repository, name, { message, parents: [head], files });
  if (name === repository.defaultBranch) closeByMessages(acting, repository, [made]);
  return made;
}

/** As the API opens one: only where there is something to merge, and once for two branches. */
export function requestMerge(
  acting: Acting,
  repository: Repository,
  { base, head, title, body }: { base: string; head: string; title: string; body: string },
  rights: PullRequestRights,
): Pull {
  requireWrite(acting.actor, repository, ['pull-requests']);
  // The words are those of `gh pr create` in a workflow whose organization forbids it.
  if (acting.actor.kind === 'app' && rights === 'refuse')
    throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
  const sha = repository.branches[head];
  if (sha === undefined) throw unprocessable("Head sha can't be blank, Head ref must be a branch");
  if (openFrom(acting, repository, head).some((one) => one.pullRequest.base === base))
    throw unprocessable(`A pull request already exists for ${fullName(repository).split('/')[0]}:${head}.`);
  const onto = repository.branches[base];
  if (onto === undefined || ancestors(repository, sha, onto).length === 0)
    throw unprocessable(`No commits between ${base} and ${head}`);
  return openPullRequest(acting, repository, { base, head, title, body });
}

/** Title and body as they are to be; closed where that is asked for. */
export function changePullRequest(
  acting: Acting,
  pull: Pull,
  { title, body, closes }: { title?: string; body?: string; closes?: boolean },
): Pull {
  requireWrite(acting.actor, acting.store.repositoryOf(pull), ['pull-requests']);
  if (title !== undefined) pull.title = title;
  if (body !== undefined) pull.body = body;
  if (closes) close(acting, pull, 'completed');
  return pull;
}
