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

/**
 * Issue fields and types, which the published package does not have: github/docs, src/graphql/data/fpt/schema-issues.json
 * at 010883dc (the data of GitHub's own reference pages). Types, fields and arguments that nobody asks for are left out.
 */
const NATIVE = `
  extend type Repository {
    issueFields(after: String, before: String, first: Int, last: Int): IssueFieldsConnection
    issueTypes(after: String, before: String, first: Int, last: Int): IssueTypeConnection
  }
  extend type Issue {
    issueFieldValues(after: String, before: String, first: Int, last: Int): IssueFieldValueConnection
    issueType: IssueType
  }
  extend input CreateIssueInput { issueFields: [IssueFieldCreateOrUpdateInput!] issueTypeId: ID }
  extend input UpdateIssueInput { issueTypeId: ID }
  input IssueFieldCreateOrUpdateInput {
    dateValue: String
    delete: Boolean
    fieldId: ID!
    multiSelectOptionIds: [ID!]
    numberValue: Float
    singleSelectOptionId: ID
    textValue: String
  }
  input SetIssueFieldValueInput {
    clientMutationId: String
    issueFields: [IssueFieldCreateOrUpdateInput!]!
    issueId: ID!
  }
  type SetIssueFieldValuePayload { clientMutationId: String issue: Issue }
  extend type Mutation { setIssueFieldValue(input: SetIssueFieldValueInput!): SetIssueFieldValuePayload }
  enum IssueFieldDataType { DATE MULTI_SELECT NUMBER SINGLE_SELECT TEXT }
  union IssueFields = IssueFieldDate | IssueFieldMultiSelect | IssueFieldNumber | IssueFieldSingleSelect | IssueFieldText
  type IssueFieldDate implements Node { dataType: IssueFieldDataType! id: ID! name: String! }
  type IssueFieldMultiSelect implements Node { dataType: IssueFieldDataType! id: ID! name: String! options: [IssueFieldSingleSelectOption!]! }
  type IssueFieldNumber implements Node { dataType: IssueFieldDataType! id: ID! name: String! }
  type IssueFieldSingleSelect implements Node { dataType: IssueFieldDataType! id: ID! name: String! options: [IssueFieldSingleSelectOption!]! }
  type IssueFieldText implements Node { dataType: IssueFieldDataType! id: ID! name: String! }
  type IssueFieldSingleSelectOption implements Node { id: ID! name: String! }
  union IssueFieldValue = IssueFieldDateValue | IssueFieldMultiSelectValue | IssueFieldNumberValue | IssueFieldSingleSelectValue | IssueFieldTextValue
  type IssueFieldDateValue implements Node { field: IssueFields id: ID! value: String! }
  type IssueFieldMultiSelectValue implements Node { field: IssueFields id: ID! }
  type IssueFieldNumberValue implements Node { field: IssueFields id: ID! value: Float! }
  type IssueFieldSingleSelectValue implements Node { field: IssueFields id: ID! name: String! optionId: String value: String! }
  type IssueFieldTextValue implements Node { field: IssueFields id: ID! value: String! }
  type IssueType implements Node { id: ID! isEnabled: Boolean! name: String! }
  type IssueFieldsConnection { nodes: [IssueFields] pageInfo: PageInfo! totalCount: Int! }
  type IssueFieldValueConnection { nodes: [IssueFieldValue] pageInfo: PageInfo! totalCount: Int! }
  type IssueTypeConnection { nodes: [IssueType] pageInfo: PageInfo! totalCount: Int! }
`;

/**
 * What happens to issues, which the published package has in part: github/docs, "Enums" and "Unions" of the reference of
 * GraphQL in 2026 (links since the changelog of 2025-08-14, fields since that of 2025-11-30); the members as clients ask for them.
 */
const TIMELINE = `
  extend enum IssueTimelineItemsItemType {
    BLOCKED_BY_ADDED_EVENT BLOCKED_BY_REMOVED_EVENT BLOCKING_ADDED_EVENT BLOCKING_REMOVED_EVENT
    ISSUE_FIELD_ADDED_EVENT ISSUE_FIELD_CHANGED_EVENT ISSUE_FIELD_REMOVED_EVENT
    ISSUE_TYPE_ADDED_EVENT ISSUE_TYPE_CHANGED_EVENT ISSUE_TYPE_REMOVED_EVENT
  }
  extend union IssueTimelineItems =
    | BlockedByAddedEvent | BlockedByRemovedEvent | BlockingAddedEvent | BlockingRemovedEvent
    | IssueFieldAddedEvent | IssueFieldChangedEvent | IssueFieldRemovedEvent
    | IssueTypeAddedEvent | IssueTypeChangedEvent | IssueTypeRemovedEvent
  type BlockedByAddedEvent implements Node { actor: Actor blockingIssue: Issue createdAt: DateTime! id: ID! }
  type BlockedByRemovedEvent implements Node { actor: Actor blockingIssue: Issue createdAt: DateTime! id: ID! }
  type BlockingAddedEvent implements Node { actor: Actor blockedIssue: Issue createdAt: DateTime! id: ID! }
  type BlockingRemovedEvent implements Node { actor: Actor blockedIssue: Issue createdAt: DateTime! id: ID! }
  type IssueFieldAddedEvent implements Node { actor: Actor createdAt: DateTime! id: ID! issueField: IssueFields value: String }
  type IssueFieldChangedEvent implements Node { actor: Actor createdAt: DateTime! id: ID! issueField: IssueFields newValue: String previousValue: String }
  type IssueFieldRemovedEvent implements Node { actor: Actor createdAt: DateTime! id: ID! issueField: IssueFields }
  type IssueTypeAddedEvent implements Node { actor: Actor createdAt: DateTime! id: ID! issueType: IssueType }
  type IssueTypeChangedEvent implements Node { actor: Actor createdAt: DateTime! id: ID! issueType: IssueType prevIssueType: IssueType }
  type IssueTypeRemovedEvent implements Node { actor: Actor createdAt: DateTime! id: ID! issueType: IssueType }
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
  return extendSchema(published, parse(DEPENDENCIES + NATIVE + TIMELINE), { assumeValidSDL: true });
}
