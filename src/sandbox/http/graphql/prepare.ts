/** GraphQL: a request is read and checked before it runs; what is refused then is told with a code. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { costOf, MAX_NODES, type QueryCost } from './cost.ts';

/** One entry of `errors`, as github.com writes it. */
export interface GraphqlError {
  type?: string;
  message: string;
  path?: readonly (string | number)[];
  locations?: readonly { line: number; column: number }[];
  extensions?: Record<string, string>;
}

/** The body of an answer, without `data` where nothing was run. */
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

/** Reads a body `{query, variables, operationName}`. What is refused before it runs comes back as errors. */
export function prepareOperation(schema: GraphQLSchema, body: string): Operation | GraphqlResult {
  const { query, variables: given, operationName } = fieldsOf(body);
  if (typeof query !== 'string') return refusal('A query attribute must be specified and must be a string.');
  const checked = check(schema, query);
  if ('errors' in checked) return checked;
  const { document } = checked;
  const name = typeof operationName === 'string' ? operationName : undefined;
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = name === undefined ? operations[0] : operations.find((one) => one.name?.value === name);
  if (!operation || (name === undefined && operations.length > 1)) {
    return refusal('An operation name is required');
  }
  const variables = typeof given === 'object' && given !== null ? { ...given } : {};
  const cost = costOf(document, operation, variables);
  if (cost.nodes <= MAX_NODES) return { document, name, variables, cost };
  const asked = cost.nodes.toLocaleString('en');
  const message = `This query requests up to ${asked} possible nodes which exceeds the maximum limit of 500,000.`;
  return { errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }] };
}

function fieldsOf(body: string): { query?: unknown; variables?: unknown; operationName?: unknown } {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
}

const refusal = (message: string): GraphqlResult => ({ errors: [{ message }] });

type Checked = { document: DocumentNode } | { errors: GraphqlError[] };

const checkedDocuments = new WeakMap<GraphQLSchema, Map<string, Checked>>();

/** Clients send the same few documents again and again; their check is remembered. */
function check(schema: GraphQLSchema, query: string): Checked {
  const known = checkedDocuments.get(schema) ?? new Map<string, Checked>();
  checkedDocuments.set(schema, known);
  const result = known.get(query) ?? checkNew(schema, query);
  if (known.size > 200) known.clear();
  known.set(query, result);
  return result;
}

function checkNew(schema: GraphQLSchema, query: string): Checked {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { errors: [{ message: error.message, locations: error.locations ?? [] }] };
  }
  const errors = validate(schema, document);
  return errors.length === 0 ? { document } : { errors: errors.map(refused) };
}

/** What is not in the schema is told with a code, as github.com does. */
function refused(error: GraphQLError): GraphqlError {
  const locations = error.locations ?? [];
  const field = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message);
  const argument = /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/.exec(error.message);
  if (field) {
    const [, fieldName = '', typeName = ''] = field;
    const message = `Field '${fieldName}' doesn't exist on type '${typeName}'`;
    return { locations, extensions: { code: 'undefinedField', typeName, fieldName }, message };
  }
  if (argument) {
    const [, argumentName = '', , name = ''] = argument;
    const message = `Field '${name}' doesn't accept argument '${argumentName}'`;
    const extensions = { code: 'argumentNotAccepted', name, typeName: 'Field', argumentName };
    return { locations, extensions, message };
  }
  const [, unknown] = /^Unknown type "(\w+)"/.exec(error.message) ?? [];
  return {
    locations,
    message: unknown ? `No such type ${unknown}, so it can't be a fragment condition` : error.message,
  };
}
