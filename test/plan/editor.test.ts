/** What an editor shows of the language, from its JSON Schema. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import {
  decisionLogShape,
  decisionShape,
  dependencyShape,
  itemShape,
  jsonSchema,
  milestoneShape,
  ownerShape,
  phaseShape,
  programShape,
  reviewShape,
  riskShape,
  sessionShape,
  settingsShape,
} from '../../src/plan/schema.ts';
import { planOf } from './language.ts';

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

const shapes: Record<string, z.ZodObject> = {
  program: programShape,
  owner: ownerShape,
  milestone: milestoneShape,
  phase: phaseShape,
  item: itemShape,
  'blocked-by': dependencyShape,
  session: sessionShape,
  review: reviewShape,
  log: decisionLogShape,
  decision: decisionShape,
  risk: riskShape,
  settings: settingsShape,
};

/** Each key of a shape and of those in it. */
function keysOf(shape: z.ZodObject, path: string): [string, z.ZodType, z.GlobalMeta][] {
  return Object.entries(shape.shape).flatMap(([key, value]) => {
    const inner = value instanceof z.ZodOptional ? value.unwrap() : value;
    if (!(inner instanceof z.ZodType)) return [];
    const own: [string, z.ZodType, z.GlobalMeta] = [`${path}.${key}`, inner, inner.meta() ?? {}];
    return [own, ...(inner instanceof z.ZodObject ? keysOf(inner, `${path}.${key}`) : [])];
  });
}

const keys = Object.entries(shapes).flatMap(([name, shape]) => keysOf(shape, name));

test('every key has an example, and a plan may say what the examples do', () => {
  expect(keys.length).toBeGreaterThan(80);
  const wrong = keys.filter(([, schema, { examples = [] }]) => {
    const all: readonly unknown[] = Array.isArray(examples) ? examples : [];
    return all.length === 0 || all.some((example) => !schema.safeParse(example).success);
  });
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('a plan that says the defaults is the plan that leaves them out', () => {
  const said = (of: string, to: object = {}) => {
    const all = keys.flatMap(([path, , meta]) => {
      const [name, ...rest] = path.split('.');
      return name === of && meta.default !== undefined ? [[rest, meta.default] as const] : [];
    });
    // What is a key in a key stands in a mapping of its own.
    const nested: Record<string, object> = {};
    for (const [[key = '', inner], value] of all)
      if (inner === undefined) Object.assign(to, { [key]: value });
      else nested[key] = { ...nested[key], [inner]: value };
    return { ...to, ...nested };
  };
  const plan = (own: (of: string, to: object) => object) =>
    planOf(
      JSON.stringify({
        program: { id: 'rocket', title: 'Rocket' },
        owners: { a: own('owner', { name: 'A' }) },
        milestones: { m: own('milestone', { title: 'M', outcome: 'It is' }) },
        phases: {
          p: own('phase', {
            title: 'P',
            owner: 'a',
            milestone: 'm',
            items: { i: own('item', { title: 'I', adopt: 3 }) },
          }),
        },
        cadence: { s: own('session', { title: 'S', every: 'week', on: 'monday', from: '2026-12-07' }) },
        settings: own('settings', {}),
      }),
    );
  // Where it stands moves with what stands before it; names of fields are asked for once they are used.
  const plain = (value: object) =>
    JSON.parse(
      JSON.stringify(value, (key, one) =>
        key === 'at' || key === 'places'
          ? undefined
          : one instanceof Map
            ? [...one]
            : one instanceof Set
              ? [...one]
              : one,
      ),
    );
  const { settings, ...told } = plain(plan(said));
  const { settings: left, ...untold } = plain(plan((_, to) => to));
  expect(told).toEqual(untold);
  expect(settings).toEqual({ ...left, fields: { start: 'Start date', due: 'Target date' } });
});
