/** GraphQL: a document is run, and its errors are told as github.com tells them. */
import { executeSync, GraphQLError, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { Refusal } from '../../rules/refusal.ts';
import type { Reply } from '../reply.ts';
import type { Scene } from '../scene.ts';
import type { GraphqlError, Operation } from './prepare.ts';
import { FIELDS, type SchemaParts, sandboxSchema } from './schema.ts';

/** Text of what GitHub answers when a query takes too long, or broke something. */
export const TIMEOUT =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. ' +
  'Please include `0000:0000:000000:000000:00000000` when reporting this issue.';

/** It keeps no state and takes long to make: one for all servers of the same parts, with its checked documents. */
const schemas = new Map<string, GraphQLSchema>();

/** The executable schema, with or without the parts that older servers do not have. */
export function schemaOf(has: SchemaParts): GraphQLSchema {
  const { dependencies, dependenciesSummary, subIssues, assignedActors, issueFields, issueTypes } = has;
  const parts = [dependencies, dependenciesSummary, subIssues, assignedActors, issueFields, issueTypes];
  parts.push(Boolean(has.mergeQueues), Boolean(has.duplicates));
  const key = parts.join();
  const schema = schemas.get(key) ?? withFields(sandboxSchema(has));
  schemas.set(key, schema);
  return schema;
}

/** A run counts its top-level fields, so that a fault can let those from one on fail. */
interface Run {
  scene: Scene;
  done: number;
  failFrom: number;
}

function withFields(schema: GraphQLSchema): GraphQLSchema {
  const tops = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => String(value.kind);
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve = FIELDS[type.name]?.[name];
      if (!resolve) continue;
      // The source of a field is what that of its parent returned; GraphQL itself knows no type for it.
      field.resolve = (source, args, run: Run, info) => {
        if (tops.includes(type) && run.done++ >= run.failFrom) throw new GraphQLError(TIMEOUT);
        return Reflect.apply(resolve, undefined, [source, run.scene, args, info]);
      };
    }
  }
  return schema;
}

/** Runs an operation, and gives back its answer and the status of that. Mutation fields run in order and fail one by one; `failFrom` lets the k-th and later fail. */
export function execute(
  scene: Scene,
  operation: Operation,
  failFrom = Infinity,
): Pick<Reply, 'status' | 'body'> {
  const { data, errors } = executeSync({
    schema: schemaOf(scene.features),
    document: operation.document,
    operationName: operation.name ?? null,
    variableValues: operation.variables,
    contextValue: { scene, done: 0, failFrom } satisfies Run,
  });
  const { status } = scene.scales;
  if (status !== 200)
    return { status, body: '<html><body>We had issues producing the response</body></html>' };
  const told = errors ? { errors: errors.map(describe) } : {};
  return { status, body: { ...(data === undefined ? {} : { data }), ...told } };
}

function describe(error: GraphQLError): GraphqlError {
  const { originalError: cause, path, locations, message } = error;
  const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
  if (cause instanceof Refusal) {
    const { type, sentence = cause.message } = cause.form;
    return { type, ...place, message: sentence };
  }
  if (cause instanceof GraphQLError || !cause) {
    const type = (cause ?? error).extensions.type;
    return { ...(typeof type === 'string' ? { type } : {}), ...place, message };
  }
  // A value that does not fit its type, such as a databaseId above 2^31, is GitHub's error; the rest is ours.
  throw cause;
}
