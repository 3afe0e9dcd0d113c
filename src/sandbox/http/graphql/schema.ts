/**
 * The part of github.com's GraphQL that the embedded GitHub executes: every type, field, argument, default and enum value
 * is in the official schema with the same type, which a test holds against it.
 */
import { buildSchema, type GraphQLSchema } from 'graphql';
import { SUBMITTED } from '../../trouble/limits.ts';
import { codeFamily, MERGE_QUEUES_SDL, queueFields, refGiven } from './code.ts';
import { CODE_INPUTS_SDL, CODE_MUTATIONS, codeMutationSdl } from './code-mutations.ts';
import { fieldFamily, ISSUE_FIELDS_SDL, ISSUE_TYPES_SDL, nativeFields } from './fields.ts';
import {
  ASSIGNED_ACTORS_SDL,
  DEPENDENCIES_SDL,
  DEPENDENCIES_SUMMARY_SDL,
  DUPLICATES_SDL,
  issueFamily,
  SUB_ISSUES_SDL,
} from './issue.ts';
import { type Input, MUTATIONS, mutationSdl } from './mutations.ts';
import { repositoryFamily } from './repository.ts';
import type { Fields } from './resolve.ts';
import { searchFamily } from './search.ts';
import { timelineFields, timelineSdl } from './timeline.ts';

/** What older servers do not have. */
export interface SchemaParts {
  dependencies: boolean;
  dependenciesSummary: boolean;
  subIssues: boolean;
  assignedActors: boolean;
  issueFields?: boolean;
  issueTypes?: boolean;
  duplicates?: boolean;
  mergeQueues?: boolean | 'hidden';
}

const FAMILIES = [repositoryFamily, issueFamily, codeFamily, fieldFamily, searchFamily];

/** Types that come in pages. */
const PAGED = [
  ...['Commit', 'Issue', 'IssueComment', 'IssueTimelineItems', 'Label', 'Milestone', 'PullRequest'],
  ...['PullRequestCommit', 'User'],
];

const pagesOf = (type: string, name = `${type}Connection`): string =>
  `type ${name} { nodes: [${type}] pageInfo: PageInfo! totalCount: Int! }`;

/** Types alone; {@link FIELDS} is how they get their values. Takes a while: `schemaOf` makes each only once. */
export function sandboxSchema(has: SchemaParts): GraphQLSchema {
  const parts = [
    ...FAMILIES.map(({ sdl }) => sdl),
    ...PAGED.map((type) => pagesOf(type)),
    pagesOf('Commit', 'CommitHistoryConnection'),
    mutationSdl(has),
    timelineSdl(has),
    CODE_INPUTS_SDL,
    codeMutationSdl(),
    has.dependencies ? DEPENDENCIES_SDL : '',
    has.dependenciesSummary ? DEPENDENCIES_SUMMARY_SDL : '',
    has.duplicates ? DUPLICATES_SDL : '',
    has.subIssues ? SUB_ISSUES_SDL : '',
    has.assignedActors ? ASSIGNED_ACTORS_SDL : '',
    has.issueFields ? ISSUE_FIELDS_SDL : '',
    has.issueTypes ? ISSUE_TYPES_SDL : '',
    has.mergeQueues ? MERGE_QUEUES_SDL : '',
  ];
  return buildSchema(parts.join('\n'));
}

const mutationFields: Fields<unknown> = Object.fromEntries(
  Object.entries(MUTATIONS).map(([name, { run }]) => [
    name,
    (_, scene, { input }: { input: Input & { clientMutationId?: string | null } }) => {
      scene.scales.add('mutations', 1);
      const make = () => run(scene, input);
      const issue = SUBMITTED.includes(name) ? scene.submit(make) : make();
      return { clientMutationId: input.clientMutationId ?? null, issue };
    },
  ]),
);

const codeMutationFields: Fields<unknown> = Object.fromEntries(
  Object.entries(CODE_MUTATIONS).map(([name, { run, gives }]) => [
    name,
    (_, scene, { input }: { input: Parameters<typeof run>[1] & { clientMutationId?: string | null } }) => {
      scene.scales.add('mutations', 1);
      const made = run(scene, input);
      const given = gives === undefined ? {} : { [gives]: gives === 'ref' ? refGiven(made) : made };
      return { clientMutationId: input.clientMutationId ?? null, ...given };
    },
  ]),
);

/** How fields get their values, by type. */
export const FIELDS: Readonly<Record<string, Fields<never>>> = united(
  { Mutation: mutationFields },
  { Mutation: codeMutationFields },
  ...FAMILIES.map(({ fields }) => fields),
  nativeFields,
  timelineFields,
  queueFields,
);

function united(...all: readonly Readonly<Record<string, Fields<never>>>[]): Record<string, Fields<never>> {
  const types: Record<string, Fields<never>> = {};
  for (const [type, fields] of all.flatMap((one) => Object.entries(one)))
    types[type] = { ...types[type], ...fields };
  return types;
}
