import { schema } from '@octokit/graphql-schema';
import { buildSchema, extendSchema, type GraphQLSchema, parse } from 'graphql';

/** What github.com has had since August 2026 and the published package does not (schema.docs.graphql of 2026-08-20). */
const DEPENDENCIES = `
  extend type Issue {
    blockedBy(after: String, before: String, first: Int, last: Int, orderBy: IssueDependencyOrder = {field: DEPENDENCY_ADDED_AT, direction: DESC}): IssueConnection!
    blocking(after: String, before: String, first: Int, last: Int, orderBy: IssueDependencyOrder = {field: DEPENDENCY_ADDED_AT, direction: DESC}): IssueConnection!
    issueDependenciesSummary: IssueDependenciesSummary!
  }
  type IssueDependenciesSummary {
    blockedBy: Int!
    blocking: Int!
    totalBlockedBy: Int!
    totalBlocking: Int!
  }
  input IssueDependencyOrder {
    field: IssueDependencyOrderField!
    direction: OrderDirection!
  }
  enum IssueDependencyOrderField {
    CREATED_AT
    DEPENDENCY_ADDED_AT
  }
  input AddBlockedByInput {
    issueId: ID!
    blockingIssueId: ID!
    clientMutationId: String
  }
  type AddBlockedByPayload {
    blockingIssue: Issue
    clientMutationId: String
    issue: Issue
  }
  input RemoveBlockedByInput {
    issueId: ID!
    blockingIssueId: ID!
    clientMutationId: String
  }
  type RemoveBlockedByPayload {
    blockingIssue: Issue
    clientMutationId: String
    issue: Issue
  }
  type AssigneeConnection {
    edges: [AssigneeEdge]
    nodes: [Assignee]
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type AssigneeEdge {
    cursor: String!
    node: Assignee
  }
  extend type Issue {
    assignedActors(after: String, before: String, first: Int, last: Int): AssigneeConnection!
  }
  extend type PullRequest {
    assignedActors(after: String, before: String, first: Int, last: Int): AssigneeConnection!
  }
  extend type Mutation {
    addBlockedBy(input: AddBlockedByInput!): AddBlockedByPayload
    removeBlockedBy(input: RemoveBlockedByInput!): RemoveBlockedByPayload
  }
`;

let official: GraphQLSchema | undefined;

/** GitHub's whole GraphQL schema, to hold documents and the sandbox's subset against. Built once; takes about 0.3 s. */
export function officialSchema(): GraphQLSchema {
  official ??= build();
  return official;
}

function build(): GraphQLSchema {
  // The published SDL repeats two fields of EnterpriseOwnerInfo.
  const published = buildSchema(schema.idl, { assumeValidSDL: true });
  return extendSchema(published, parse(DEPENDENCIES), { assumeValidSDL: true });
}
