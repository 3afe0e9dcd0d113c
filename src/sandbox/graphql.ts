import {
  type DocumentNode,
  executeSync,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
  visit,
} from 'graphql';
import type { Context } from './graphql/context.ts';
import { costOf, MAX_NODES, type QueryCost } from './graphql/cost.ts';
import { resolvers } from './graphql/resolvers.ts';
import { type SchemaParts, sandboxSchema } from './graphql/schema.ts';
import { Refusal } from './refusal.ts';

/** One entry of `errors`, as github.com writes it. */
export interface GraphqlError {
  type?: string;
  message: string;
  path?: readonly (string | number)[];
  locations?: readonly { line: number; column: number }[];
  extensions?: Record<string, string>;
}

export interface GraphqlResult {
  data?: unknown;
  errors?: GraphqlError[];
}

/** A request that can be run: parsed, valid, and with a known cost. */
export interface Operation {
  document: DocumentNode;
  name: string | undefined;
  variables: Record<string, unknown>;
  cost: QueryCost;
}

/** Text of what GitHub answers when a query takes too long, or broke something. */
export const TIMEOUT =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. ' +
  'Please include `0000:0000:000000:000000:00000000` when reporting this issue.';

/** It keeps no state and takes long to make: one for all servers of the same parts, with its checked documents. */
const schemas = new Map<string, GraphQLSchema>();

/** The executable schema, with or without the parts that older servers do not have. */
export function executableSchema({
  dependencies,
  dependenciesSummary,
  subIssues,
}: SchemaParts): GraphQLSchema {
  const parts = { dependencies, dependenciesSummary, subIssues };
  const key = JSON.stringify(parts);
  const schema = schemas.get(key) ?? withResolvers(sandboxSchema(parts));
  schemas.set(key, schema);
  return schema;
}

function withResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => String(value.kind);
    if (!isObjectType(type)) continue;
    const fields = resolvers[type.name] ?? {};
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve = fields[name];
      if (!resolve) continue;
      const top = type === schema.getQueryType() || type === schema.getMutationType();
      // The source of a resolver is what the resolver of its parent returned; GraphQL itself knows no type for it.
      field.resolve = (source, args, context: Run, info) => {
        if (top && context.done++ >= context.failFrom) throw new GraphQLError(TIMEOUT);
        return Reflect.apply(resolve, undefined, [source, args, context, info]);
      };
    }
  }
  return schema;
}

/** A run counts its top-level fields, so that a fault can let those from one on fail. */
interface Run extends Context {
  done: number;
  failFrom: number;
}

/** Reads a body `{query, variables, operationName}`. What is refused before it runs comes back as errors. */
export function prepare(schema: GraphQLSchema, body: string): Operation | GraphqlResult {
  let request: unknown;
  try {
    request = JSON.parse(body);
  } catch {
    throw new Refusal({ status: 400, type: 'VALIDATION', message: 'Problems parsing JSON' });
  }
  if (
    typeof request !== 'object' ||
    request === null ||
    !('query' in request) ||
    typeof request.query !== 'string'
  ) {
    return { errors: [{ message: 'A query attribute must be specified and must be a string.' }] };
  }
  const checked = check(schema, request.query);
  if ('errors' in checked) return checked;
  const name =
    'operationName' in request && typeof request.operationName === 'string'
      ? request.operationName
      : undefined;
  const operations = checked.document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = name === undefined ? operations[0] : operations.find((one) => one.name?.value === name);
  if (!operation || (name === undefined && operations.length > 1)) {
    return { errors: [{ message: 'An operation name is required' }] };
  }
  const given = 'variables' in request ? request.variables : undefined;
  const variables = typeof given === 'object' && given !== null ? { ...given } : {};
  const cost = costOf(checked.document, operation, variables);
  if (cost.nodes > MAX_NODES) {
    const asked = cost.nodes.toLocaleString('en');
    const message = `This query requests up to ${asked} possible nodes which exceeds the maximum limit of 500,000.`;
    return { errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }] };
  }
  return { document: checked.document, name, variables, cost };
}

/** Runs an operation. Mutation fields run in order and fail one by one; `failFrom` lets the k-th and later fail. */
export function run(
  schema: GraphQLSchema,
  operation: Operation,
  context: Context,
  failFrom = Infinity,
): GraphqlResult {
  const contextValue: Run = { ...context, done: 0, failFrom };
  const { data, errors } = executeSync({
    schema,
    document: operation.document,
    operationName: operation.name ?? null,
    variableValues: operation.variables,
    contextValue,
  });
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors: errors.map(describe) } : {}),
  };
}

function describe(error: GraphQLError): GraphqlError {
  const { originalError: cause, path, locations, message } = error;
  const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
  if (cause instanceof Refusal) return { type: cause.type, ...place, message: cause.sentence };
  if (cause instanceof GraphQLError || !cause) {
    const type = (cause ?? error).extensions.type;
    return { ...(typeof type === 'string' ? { type } : {}), ...place, message };
  }
  // A value that does not fit its type, such as a databaseId above 2^31, is GitHub's error; the rest is ours.
  throw cause;
}

const checkedDocuments = new WeakMap<
  GraphQLSchema,
  Map<string, { document: DocumentNode } | { errors: GraphqlError[] }>
>();

/** Clients send the same few documents again and again; their check is remembered. */
function check(
  schema: GraphQLSchema,
  query: string,
): { document: DocumentNode } | { errors: GraphqlError[] } {
  const known = checkedDocuments.get(schema) ?? new Map();
  checkedDocuments.set(schema, known);
  const before = known.get(query);
  if (before) return before;
  const result = checkNew(schema, query);
  if (known.size > 200) known.clear();
  known.set(query, result);
  return result;
}

function checkNew(
  schema: GraphQLSchema,
  query: string,
): { document: DocumentNode } | { errors: GraphqlError[] } {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return {
      errors: [{ message: error.message, ...(error.locations ? { locations: error.locations } : {}) }],
    };
  }
  const errors = validate(schema, document);
  if (errors.length === 0) return { document };
  return { errors: errors.map((error) => refused(document, error)) };
}

/** What is not in the schema is told with a code, as github.com does. */
function refused(document: DocumentNode, error: GraphQLError): GraphqlError {
  const [node] = error.nodes ?? [];
  const locations = error.locations ?? [];
  const field = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message);
  const argument = /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/.exec(error.message);
  const path = node ? pathTo(document, node) : [];
  if (field) {
    const [, fieldName = '', typeName = ''] = field;
    const message = `Field '${fieldName}' doesn't exist on type '${typeName}'`;
    return { path, extensions: { code: 'undefinedField', typeName, fieldName }, locations, message };
  }
  if (argument) {
    const [, name = '', , parent = ''] = argument;
    const message = `Field '${parent}' doesn't accept argument '${name}'`;
    const extensions = { code: 'argumentNotAccepted', name: parent, typeName: 'Field', argumentName: name };
    return { path, extensions, locations, message };
  }
  return { path, locations, message: error.message };
}

function pathTo(document: DocumentNode, wanted: unknown): string[] {
  const path: string[] = [];
  let found: string[] | undefined;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.OPERATION_DEFINITION) path.push(node.operation);
      if (node.kind === Kind.FRAGMENT_DEFINITION) path.push(`fragment ${node.name.value}`);
      if (node.kind === Kind.FIELD) path.push(node.alias?.value ?? node.name.value);
      if (node === wanted) found = [...path];
    },
    leave(node) {
      const steps: string[] = [Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION, Kind.FIELD];
      if (steps.includes(node.kind)) path.pop();
    },
  });
  return found ?? [];
}
