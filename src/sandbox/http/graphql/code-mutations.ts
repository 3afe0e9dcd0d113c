/** GraphQL: what can be written of branches, commits and pull requests. */

import { requireSight } from '../../rules/access.ts';
import {
  type Branch,
  changePullRequest,
  commitOnBranch,
  createBranch,
  deleteBranch,
  moveBranch,
  requestMerge,
} from '../../rules/branches.ts';
import { noSuchNode } from '../../rules/refusal.ts';
import { isPull, type Pull, type Repository } from '../../state/nouns.ts';
import type { Scene } from '../scene.ts';
import { nodeOf } from './node.ts';

/** Members of all inputs; those that a mutation declares as needed are there. */
interface CodeInput {
  repositoryId: string;
  name: string;
  oid: string;
  refId: string;
  force?: boolean | null;
  branch: { repositoryNameWithOwner: string; branchName: string };
  message: { headline: string; body?: string | null };
  fileChanges?: { additions?: readonly { path: string; contents: string }[] | null } | null;
  expectedHeadOid: string;
  baseRefName: string;
  headRefName: string;
  title: string;
  body?: string | null;
  pullRequestId: string;
}

/** What a mutation takes and gives: `gives` is the one field of its payload. */
export interface CodeMutation {
  input: string;
  gives?: 'ref' | 'commit' | 'pullRequest';
  run: (scene: Scene, input: CodeInput) => unknown;
}

/** The id of a branch names what it is of, as nothing else of a branch lasts. */
export const branchId = ({ repository, name }: Branch): string =>
  `REF_${Buffer.from(`${repository.id}:${name}`).toString('base64url')}`;

function branchOf({ store, actor }: Scene, id: string): Branch {
  const [, number, name] = /^(\d+):(.+)$/s.exec(Buffer.from(id.slice(4), 'base64url').toString()) ?? [];
  const repository = requireSight(actor, store.repositories.get(Number(number)), id);
  if (name === undefined || repository.branches[name] === undefined) throw noSuchNode(id);
  return { repository, name };
}

function pullOf(scene: Scene, id: string): Pull {
  const node = nodeOf(scene, id, 'PullRequest');
  if (!isPull(node)) throw noSuchNode(id);
  return node;
}

function repositoryOf({ store, actor }: Scene, { branch }: CodeInput): Repository {
  const name = branch.repositoryNameWithOwner;
  return requireSight(actor, store.findRepository(name), name);
}

/** Types of inputs that inputs have. */
export const CODE_INPUTS_SDL = `
scalar Base64String
input CommittableBranch { branchName: String repositoryNameWithOwner: String }
input CommitMessage { body: String headline: String! }
input FileAddition { contents: Base64String! path: String! }
input FileChanges { additions: [FileAddition!] = [] }
`;

/** By name, with a part of the official inputs. */
export const CODE_MUTATIONS: Readonly<Record<string, CodeMutation>> = {
  createRef: {
    input: 'name: String! oid: GitObjectID! repositoryId: ID!',
    gives: 'ref',
    run: (scene, { repositoryId, name, oid }) =>
      createBranch(scene, nodeOf(scene, repositoryId, 'Repository'), name, oid),
  },
  updateRef: {
    input: 'force: Boolean = false oid: GitObjectID! refId: ID!',
    gives: 'ref',
    run: (scene, { refId, oid, force }) => moveBranch(scene, branchOf(scene, refId), oid, force ?? false),
  },
  deleteRef: {
    input: 'refId: ID!',
    run: (scene, { refId }) => deleteBranch(scene, branchOf(scene, refId)),
  },
  createCommitOnBranch: {
    input:
      'branch: CommittableBranch! expectedHeadOid: GitObjectID! fileChanges: FileChanges message: CommitMessage!',
    gives: 'commit',
    run: (scene, input) => {
      const { branch, message, fileChanges, expectedHeadOid } = input;
      const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
      const additions = fileChanges?.additions ?? [];
      return commitOnBranch(
        scene,
        repositoryOf(scene, input),
        branch.branchName,
        text,
        additions,
        expectedHeadOid,
      );
    },
  },
  createPullRequest: {
    input: 'baseRefName: String! body: String headRefName: String! repositoryId: ID! title: String!',
    gives: 'pullRequest',
    run: (scene, { repositoryId, baseRefName: base, headRefName: head, title, body }) => {
      const repository = nodeOf(scene, repositoryId, 'Repository');
      return requestMerge(
        scene,
        repository,
        { base, head, title, body: body ?? '' },
        scene.features.pullRequests,
      );
    },
  },
  updatePullRequest: {
    input: 'body: String pullRequestId: ID! title: String',
    gives: 'pullRequest',
    run: (scene, { pullRequestId, title, body }) =>
      changePullRequest(scene, pullOf(scene, pullRequestId), { title, ...(body == null ? {} : { body }) }),
  },
  closePullRequest: {
    input: 'pullRequestId: ID!',
    gives: 'pullRequest',
    run: (scene, { pullRequestId }) =>
      changePullRequest(scene, pullOf(scene, pullRequestId), { closes: true }),
  },
};

const payloads = {
  ref: 'ref: Ref',
  commit: 'commit: Commit',
  pullRequest: 'pullRequest: PullRequest',
};

/** Types of these mutations. */
export function codeMutationSdl(): string {
  return Object.entries(CODE_MUTATIONS)
    .map(([name, { input, gives }]) => {
      const type = name.charAt(0).toUpperCase() + name.slice(1);
      return `extend type Mutation { ${name}(input: ${type}Input!): ${type}Payload }
input ${type}Input { clientMutationId: String ${input} }
type ${type}Payload { clientMutationId: String ${gives ? payloads[gives] : ''} }`;
    })
    .join('\n');
}
