/** GraphQL: what organizations have for issues, fields since 2026 and types, and what issues have of it. */
import { fieldsOf, typesOf } from '../../rules/fields.ts';
import { forbidden } from '../../rules/refusal.ts';
import { type FieldOption, type IssueField, type IssueType, nativeId } from '../../state/fields.ts';
import type { Issue, Repository } from '../../state/nouns.ts';
import { type Connection, connection, type Paging } from './connection.ts';
import { type Family, type Fields, PAGING, type Resolve, weighed } from './resolve.ts';

const pages = (type: string, name: string): string =>
  `type ${name} { nodes: [${type}] pageInfo: PageInfo! totalCount: Int! }`;

const fieldType = (name: string, own = ''): string =>
  `type ${name} implements Node { dataType: IssueFieldDataType! id: ID! name: String! ${own} }`;

const valueType = (name: string, own: string): string =>
  `type ${name} implements Node { field: IssueFields id: ID! ${own} }`;

/** Numbers and multiple choices are declared, since the union of fields names them; no field is of these kinds. */
export const ISSUE_FIELDS_SDL = `
extend type Repository { issueFields(${PAGING}): IssueFieldsConnection }
extend type Issue { issueFieldValues(${PAGING}): IssueFieldValueConnection }
extend input CreateIssueInput { issueFields: [IssueFieldCreateOrUpdateInput!] }
input IssueFieldCreateOrUpdateInput {
  dateValue: String
  delete: Boolean
  fieldId: ID!
  singleSelectOptionId: ID
  textValue: String
}
enum IssueFieldDataType { DATE MULTI_SELECT NUMBER SINGLE_SELECT TEXT }
union IssueFields = IssueFieldDate | IssueFieldMultiSelect | IssueFieldNumber | IssueFieldSingleSelect | IssueFieldText
${fieldType('IssueFieldDate')}
${fieldType('IssueFieldMultiSelect')}
${fieldType('IssueFieldNumber')}
${fieldType('IssueFieldSingleSelect', 'options: [IssueFieldSingleSelectOption!]!')}
${fieldType('IssueFieldText')}
type IssueFieldSingleSelectOption implements Node { id: ID! name: String! }
union IssueFieldValue = IssueFieldDateValue | IssueFieldSingleSelectValue | IssueFieldTextValue
${valueType('IssueFieldDateValue', 'value: String!')}
${valueType('IssueFieldSingleSelectValue', 'name: String! optionId: String value: String!')}
${valueType('IssueFieldTextValue', 'value: String!')}
${pages('IssueFields', 'IssueFieldsConnection')}
${pages('IssueFieldValue', 'IssueFieldValueConnection')}
`;

/** A part of the schema by itself: a server may have types and no fields. */
export const ISSUE_TYPES_SDL = `
extend type Repository { issueTypes(${PAGING}): IssueTypeConnection }
extend type Issue { issueType: IssueType }
extend input CreateIssueInput { issueTypeId: ID }
extend input UpdateIssueInput { issueTypeId: ID }
type IssueType implements Node { id: ID! isEnabled: Boolean! name: String! }
${pages('IssueType', 'IssueTypeConnection')}
`;

const DATA_TYPES = {
  IssueFieldDate: 'DATE',
  IssueFieldSingleSelect: 'SINGLE_SELECT',
  IssueFieldText: 'TEXT',
} as const;

const fieldFields: Fields<IssueField> = { id: nativeId, dataType: ({ kind }) => DATA_TYPES[kind] };

interface Value {
  kind: `${IssueField['kind']}Value`;
  id: string;
  field: IssueField;
  value: string;
}

const valueFields: Fields<Value> = {
  name: ({ value }) => value,
  optionId: ({ field, value }) => {
    const option = field.options.find(({ name }) => name === value);
    return option ? nativeId(option) : null;
  },
};

const own: Fields<FieldOption | IssueType> = { id: nativeId };

/** What a token may see; of a user's repository nothing. */
const repositoryFields: Fields<Repository> = {
  issueFields: ((repository, { store }, args, info) =>
    store.user(repository.owner).kind === 'Organization'
      ? connection(
          fieldsOf(store, { repository: repository.id }).filter(({ hidden }) => !hidden),
          args,
          info,
          nativeId,
        )
      : null) satisfies Resolve<Repository, Paging>,
  issueTypes: ((repository, { store }, args, info) =>
    store.user(repository.owner).kind === 'Organization'
      ? connection(typesOf(store, { repository: repository.id }), args, info, nativeId)
      : null) satisfies Resolve<Repository, Paging>,
};

const issueFields: Fields<Issue> = {
  issueFieldValues: ((issue, { store, scales }, args, info): Connection<Value> => {
    const values = fieldsOf(store, issue).flatMap((field): Value[] => {
      const value = issue.native.values[field.id];
      if (value === undefined || field.hidden) return [];
      return [{ kind: `${field.kind}Value`, id: `IFV_${nativeId(field)}_${issue.id}`, field, value }];
    });
    return weighed(
      scales,
      connection(values, args, info, ({ id }) => id),
      info,
    );
  }) satisfies Resolve<Issue, Paging>,
  issueType: ({ native }, { store, features }) => {
    if (!features.readableTypes) throw forbidden('Resource not accessible by integration');
    return native.type === null ? null : (store.issueTypes.get(native.type) ?? null);
  },
};

/** Of `Repository` and `Issue` only what is in no other family. */
export const nativeFields = { Repository: repositoryFields, Issue: issueFields };

/** Its types are in the schema only with their feature, so there is no SDL here. */
export const fieldFamily: Family = {
  sdl: '',
  fields: {
    IssueFieldDate: fieldFields,
    IssueFieldSingleSelect: fieldFields,
    IssueFieldText: fieldFields,
    IssueFieldSingleSelectOption: own,
    IssueFieldDateValue: valueFields,
    IssueFieldSingleSelectValue: valueFields,
    IssueFieldTextValue: valueFields,
    IssueType: own,
  },
};
