/** What an editor shows of the language, from its JSON Schema. */
import { expect, test } from 'vitest';
import { jsonSchema } from '../../src/plan/schema.ts';

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Record<string, Schema>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Each schema within, with the keys that lead to it. */
function within(schema: Schema, path: string): [string, Schema][] {
  const inner = [
    ...Object.entries(schema.properties ?? {}).map(([key, one]) => within(one, `${path}.${key}`)),
    ...(schema.anyOf ?? []).map((one, at) => within(one, `${path}|${at}`)),
    typeof schema.additionalProperties === 'object' ? within(schema.additionalProperties, `${path}.*`) : [],
    schema.items ? within(schema.items, `${path}[]`) : [],
  ];
  return [[path, schema], ...inner.flat()];
}

const all = within(jsonSchema() as Schema, '');

test('every key tells what it is for', () => {
  const keys = all.flatMap(([path, { properties = {} }]) =>
    Object.entries(properties).map(([key, { description }]) => [`${path}.${key}`, description] as const),
  );
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter(([, description]) => !description).map(([key]) => key)).toEqual([]);
});

test('what can be begun by id has a name of its own, where an editor would say "object" or "property"', () => {
  const mappings = all.filter(([, { propertyNames }]) => propertyNames);
  expect(mappings.map(([, { propertyNames }]) => propertyNames?.title)).toEqual(mappings.map(() => 'id'));
  const entries = mappings.flatMap(([path, { additionalProperties }]) =>
    typeof additionalProperties === 'object' ? [[path, additionalProperties] as const] : [],
  );
  const nameless = entries.flatMap(([path, entry]) =>
    (entry.anyOf ?? [entry]).filter(({ title }) => !title).map(() => path),
  );
  expect(nameless).toEqual([]);
});
