import {
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { sandboxSchema } from '../../src/sandbox/http/graphql/schema.ts';
import { officialSchema } from './official-schema.ts';

const SUBSETS = [
  {
    dependencies: true,
    dependenciesSummary: true,
    subIssues: true,
    assignedActors: true,
    issueFields: true,
    issueTypes: true,
    mergeQueues: true,
    duplicates: true,
  },
  { dependencies: true, dependenciesSummary: true, subIssues: true, assignedActors: true },
  { dependencies: true, dependenciesSummary: false, subIssues: true, assignedActors: true },
  { dependencies: false, dependenciesSummary: false, subIssues: true, assignedActors: true },
  { dependencies: false, dependenciesSummary: false, subIssues: false, assignedActors: false },
];

test.each(SUBSETS)(
  'every type, field, argument and value of the schema is in the official one (%o)',
  (features) => {
    const ours = sandboxSchema(features);
    expect(validateSchema(ours)).toEqual([]);
    expect(differences(ours, officialSchema())).toEqual([]);
  },
);

test('the comparison itself sees a field too much, another type, and another default', () => {
  const official = officialSchema();
  const changed = sandboxSchema({
    dependencies: true,
    dependenciesSummary: true,
    subIssues: true,
    assignedActors: true,
  });
  const issue = changed.getType('Issue');
  if (!isObjectType(issue)) throw new Error('no Issue');
  const fields = issue.getFields();
  const title = fields.title;
  if (!title) throw new Error('no title');
  fields.invented = { ...title, name: 'invented' };
  fields.body = { ...title, name: 'body', type: issue };
  expect(differences(changed, official)).toEqual([
    'Issue.body: Issue, officially String!',
    'Issue.invented is not official',
  ]);
});

/** What `ours` has beside or unlike `official`. Input types must be whole where a field is required. */
function differences(ours: GraphQLSchema, official: GraphQLSchema): string[] {
  const found: string[] = [];
  for (const type of Object.values(ours.getTypeMap())) {
    const other = official.getType(type.name);
    if (!other || other.constructor !== type.constructor) {
      found.push(`${type.name} is not official`);
    } else if (
      (isObjectType(type) && isObjectType(other)) ||
      (isInterfaceType(type) && isInterfaceType(other))
    ) {
      const theirs = other.getFields();
      for (const field of Object.values(type.getFields())) {
        const same = theirs[field.name];
        const name = `${type.name}.${field.name}`;
        if (!same) {
          found.push(`${name} is not official`);
          continue;
        }
        if (String(field.type) !== String(same.type))
          found.push(`${name}: ${field.type}, officially ${same.type}`);
        found.push(...inputs(name, field.args, same.args));
      }
      const official = other.getInterfaces().map(String);
      for (const one of type.getInterfaces()) {
        if (!official.includes(String(one))) found.push(`${type.name} implements ${one}`);
      }
    } else if (isInputObjectType(type) && isInputObjectType(other)) {
      found.push(...inputs(type.name, Object.values(type.getFields()), Object.values(other.getFields())));
    } else if (isEnumType(type) && isEnumType(other)) {
      const values = other.getValues().map(({ name }) => name);
      for (const { name } of type.getValues()) if (!values.includes(name)) found.push(`${type.name}.${name}`);
    } else if (isUnionType(type) && isUnionType(other)) {
      const members = other.getTypes().map(String);
      for (const one of type.getTypes())
        if (!members.includes(String(one))) found.push(`${type.name} = ${one}`);
    }
  }
  return found.sort();
}

type Input = Pick<GraphQLInputField, 'name' | 'type' | 'defaultValue'>;

function inputs(name: string, ours: readonly Input[], official: readonly Input[]): string[] {
  const found: string[] = [];
  for (const input of ours) {
    const same = official.find((one) => one.name === input.name);
    if (!same) found.push(`${name}(${input.name}) is not official`);
    else if (String(same.type) !== String(input.type)) found.push(`${name}(${input.name}): ${input.type}`);
    else if (JSON.stringify(same.defaultValue) !== JSON.stringify(input.defaultValue)) {
      found.push(`${name}(${input.name}) = ${JSON.stringify(input.defaultValue)}`);
    }
  }
  for (const { name: missing, type, defaultValue } of official) {
    const required = String(type).endsWith('!') && defaultValue === undefined;
    if (required && !ours.some((one) => one.name === missing)) found.push(`${name} lacks ${missing}`);
  }
  return found;
}
