/**
 * The part of github.com's GraphQL that the embedded GitHub executes: every type, field, argument, default and enum value
 * is in the official schema with the same type, which a test holds against it.
 */
import { buildSchema, type GraphQLSchema } from 'graphql';
import { codeFamily } from './code.ts';
import { DEPENDENCIES_SDL, DEPENDENCIES_SUMMARY_SDL, issueFamily, SUB_ISSUES_SDL } from './issue.ts';
import { MUTATIONS, mutationSdl } from './mutations.ts';
import { repositoryFamily } from './repository.ts';
import type { Fields } from './resolve.ts';

/** What older servers do not have. */
export interface SchemaParts {
  dependencies: boolean;
  dependenciesSummary: boolean;
  subIssues: boolean;
}

const FAMILIES = [repositoryFamily, issueFamily, codeFamily];

/** Types that come in pages. */
const PAGED = [
  ...['Commit', 'Issue', 'IssueComment', 'IssueTimelineItems', 'Label', 'Milestone', 'PullRequest'],
  ...['PullRequestCommit', 'User'],
];

const pagesOf = (type: string, name = `${type}Connection`): string =>
  `type ${name} { nodes: [${type}] pageInfo: PageInfo! totalCount: Int! }`;

export function sandboxSchema(has: SchemaParts): GraphQLSchema {
  const parts = [
    ...FAMILIES.map(({ sdl }) => sdl),
    ...PAGED.map((type) => pagesOf(type)),
    pagesOf('Commit', 'CommitHistoryConnection'),
    mutationSdl(has),
    has.dependencies ? DEPENDENCIES_SDL : '',
    has.dependenciesSummary ? DEPENDENCIES_SUMMARY_SDL : '',
    has.subIssues ? SUB_ISSUES_SDL : '',
  ];
  return buildSchema(parts.join('\n'));
}

const mutationFields: Fields<unknown> = Object.fromEntries(
  Object.entries(MUTATIONS).map(([name, { run }]) => [
    name,
    (_, scene, { input }: { input: never }) => {
      const { clientMutationId = null }: { clientMutationId?: string | null } = input;
      return { clientMutationId, issue: run(scene, input) };
    },
  ]),
);

/** How fields get their values, by type. */
export const FIELDS: Readonly<Record<string, Fields<never>>> = Object.assign(
  { Mutation: mutationFields },
  ...FAMILIES.map(({ fields }) => fields),
);
