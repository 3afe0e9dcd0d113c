/** The reference of the language, from the JSON Schema that editors have: Markdown with a table for each kind of thing. */
import { isDeepStrictEqual } from 'node:util';
import Slugger from 'github-slugger';
import { stringify } from 'yaml';
import { decisionShape, defaultIn, jsonSchema, jsonSchemaOf, programShape } from '../../src/plan/schema.ts';

interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What schema.ts and decisions say, with a heading for whatever has keys of its own. */
export function languageReference(): string {
  return Object.entries(sections())
    .map(([name, schema]) => told(name, schema, 3))
    .join('\n');
}

function sections(): Record<string, Schema> {
  const { properties = {} } = jsonSchema() as Schema;
  // In a file none of its keys is required, for they may stand in another; in a plan some are.
  const program: Schema = { ...properties.program, ...jsonSchemaOf(programShape) };
  const decisions = {
    ...jsonSchemaOf(decisionShape),
    description: 'What stands above the text of a decision, between two lines `---`.',
  };
  return { ...properties, program, 'decisions/*.md': decisions };
}

/** The names by which tables call kinds of values, which the page explains. */
export function kindsOfValues(): ReadonlySet<string> {
  const kinds = new Set<string>();
  const visit = (schema: Schema) => {
    if (schema.type === 'string' && schema.title !== undefined) kinds.add(schema.title);
    for (const one of [
      ...Object.values(schema.properties ?? {}),
      ...(schema.anyOf ?? []),
      ...(schema.items ? [schema.items] : []),
      ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
    ])
      visit(one);
  };
  for (const one of Object.values(sections())) visit(one);
  return kinds;
}

function told(name: string, schema: Schema, level: number): string {
  const heading = `${'#'.repeat(level)} \`${name}\`\n`;
  const intro = schema.description === undefined ? [] : [`${wordsOf(schema)}\n`];
  const entry = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  if (!entry) return [heading, ...intro, table(schema, name), ...inner(schema, name, level)].join('\n');
  if (entry.anyOf) {
    const kinds = entry.anyOf.map((one) =>
      [`${'#'.repeat(level + 1)} A ${one.title}\n`, table(one, name)].join('\n'),
    );
    return [heading, ...intro, ...kinds].join('\n');
  }
  if (name === 'workstreams' && isItem(entry))
    return [heading, ...intro, `The keys are those of an item, [above](#${anchor(items)}).\n`].join('\n');
  return [heading, ...intro, table(entry, name), ...inner(entry, name, level)].join('\n');
}

const items = 'phases: items';

/** Whether it has the keys of an item, with the same meaning. */
function isItem(schema: Schema): boolean {
  const phase = sections().phases?.additionalProperties;
  const all = typeof phase === 'object' ? phase.properties?.items?.additionalProperties : undefined;
  return typeof all === 'object' && isDeepStrictEqual(all.properties, schema.properties);
}

/** Keys that hold keys, each with a table of its own below that of their owner. */
function inner(schema: Schema, name: string, level: number): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const keyed = keyedIn(value);
    if (!keyed) return [];
    // The same in items: it is told once.
    if (key === 'blocked-by' && name !== 'phases') return [];
    return [told(`${name}: ${key}`, keyed === value ? value : { ...keyed, ...entriesOf(value) }, level + 1)];
  });
}

const entriesOf = ({ items }: Schema): Schema =>
  items?.description ? { description: items.description } : {};

const anchor = (name: string) => new Slugger().slug(name);

/** What has keys in a value: itself, the entries of its list, or what is behind its ids. */
function keyedIn(value: Schema): Schema | undefined {
  if (value.properties || typeof value.additionalProperties === 'object') return value;
  return value.items?.anyOf?.find(({ properties }) => properties);
}

function table({ properties = {}, required = [] }: Schema, name: string): string {
  const rows = Object.entries(properties).map(([key, schema]) => [
    `\`${key}\`${required.includes(key) ? ' (required)' : ''}`,
    cell(wordsOf(schema)),
    cell(writtenAs(schema, `${key === 'blocked-by' ? 'phases' : name}: ${key}`)),
    schema.default === undefined ? '' : code(schema.default),
    (schema.examples ?? []).map(code).join(' or '),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['Key', 'What it is', 'Written as', 'Default', 'Example']),
    line(['---', '---', '---', '---', '---']),
    ...rows.map(line),
    '',
  ].join('\n');
}

/** The default has a column of its own. */
function wordsOf({ description = '' }: Schema): string {
  const [words = ''] = description.split(` ${defaultIn}`);
  return words;
}

/** @param heading below which its keys are told, where it has some */
function writtenAs(schema: Schema, heading: string): string {
  if (schema.enum) return schema.enum.map((one) => `\`${one}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.anyOf) return schema.anyOf.map((one) => writtenAs(one, heading)).join(', or ');
  switch (schema.type) {
    case 'boolean':
      return '`true`, `false`';
    case 'integer':
      return `a whole number from ${number(schema.minimum)} to ${number(schema.maximum)}`;
    case 'array': {
      const entry = schema.items ? writtenAs(schema.items, heading) : '';
      return `a list: ${entry}${schema.maxItems === undefined ? '' : `; at most ${schema.maxItems}`}`;
    }
    case 'object':
      return `[keys](#${anchor(heading)})`;
    default: {
      // An id is as long as it is: that of something else has a limit only so that its error has an end.
      const most = schema.title === 'line' ? `, at most ${number(schema.maxLength)} characters` : '';
      return `${schema.title}${most}`;
    }
  }
}

const number = (value = 0) => value.toLocaleString('en');

const cell = (text: string) => text.replaceAll('|', '\\|');

/** As it is written in a plan, on one line. */
function code(value: unknown): string {
  const isLeaf = typeof value !== 'object';
  const text = isLeaf
    ? stringify(value, { lineWidth: 0 })
    : stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false });
  return `\`${text.trim().replaceAll('|', '\\|')}\``;
}
