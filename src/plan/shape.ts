/**
 * A tree from a file, judged by a shape of schema.ts: the keys that hold, and a diagnostic in its place for
 * each that does not.
 */
import type * as z from 'zod';
import { type Code, type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import { excerpt } from '../text.ts';
import { closest } from './suggest.ts';
import type { MapTree, Tree } from './yaml.ts';

export interface Shaped<T> {
  /** What of it is as it should be. */
  readonly value: Partial<T>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Far above every limit of GitHub; what is longer is not read, because each entry costs. */
const maxEntries = 1_000;
/** Problems told of one part; a file of 1 MiB could have a hundred thousand. */
const maxProblems = 1_000;

type ObjectShape = z.ZodObject<Record<string, z.ZodType>, z.core.$strict>;

/**
 * @param what names the thing in messages: `item "okta-sso"`
 * @param keyAt where it is written: the place of what is missing in it
 */
export function shaped<S extends ObjectShape>(
  shape: S,
  tree: MapTree,
  what: string,
  keyAt: Place,
): Shaped<z.output<S>> {
  const diagnostics: Diagnostic[] = [];
  const data = dataOf(tree, diagnostics);
  const left = new Left(data);
  let result: z.ZodSafeParseResult<unknown> = shape.safeParse(data);
  // Each round sees only what the one before did not complain of. More than two are rare: zod does not compare
  // the entries of a list, say, before each of them is sound.
  while (!result.success) {
    const issues = result.error.issues.flatMap(unfold);
    const located = issues.map((issue) => ({ ...issue, path: left.origin(issue.path) }));
    diagnostics.push(...located.flatMap((issue) => explain(issue, shape, tree, what, keyAt)));
    left.drop(issues);
    result = partialOf(shape).safeParse(data);
  }
  return { value: result.data as Partial<z.output<S>>, diagnostics };
}

const partials = new WeakMap<ObjectShape, ObjectShape>();

/** Made once for each shape: making one takes longer than using it. */
function partialOf(shape: ObjectShape): ObjectShape {
  const partial = partials.get(shape) ?? shape.partial();
  partials.set(shape, partial);
  return partial;
}

/** A mapping where one is due. */
export function mapping(tree: Tree, what: string): { map?: MapTree; diagnostics: readonly Diagnostic[] } {
  if (tree.kind === 'map') return { map: tree, diagnostics: [] };
  if (tree.kind === 'scalar' && tree.value === null) return { diagnostics: [empty(what, tree.at)] };
  const message = `${what} must be a mapping, not ${kindOf(tree)}`;
  const help = 'write keys and values, indented below it';
  return { diagnostics: [error('wrong-type', tree.at, message, help)] };
}

export function unknownKey(key: string, known: readonly string[], where: string, at: Place): Diagnostic {
  const suggestion = closest(key, known);
  const help = suggestion ? `did you mean "${suggestion}"?` : `the keys are ${known.join(', ')}`;
  return error('unknown-key', at, `"${excerpt(key)}" is not a key of ${where}`, help);
}

function empty(what: string, at: Place): Diagnostic {
  return error('empty-value', at, `${what} has no value`, 'give it a value or remove it');
}

function tooMany(what: string, length: number, at: Place): Diagnostic {
  const count = (number: number) => number.toLocaleString('en');
  const message = `${what} has ${count(length)} entries, more than ${count(maxEntries)}`;
  return error('too-long', at, message, 'shorten the list');
}

type Data = string | number | boolean | Data[] | { [key: string]: Data };

/** Empty values are complained of here and left out, so that zod need not know of null. */
function dataOf(tree: MapTree, diagnostics: Diagnostic[]): { [key: string]: Data } {
  const convert = (value: Tree, what: string): Data | undefined => {
    if (value.kind === 'scalar') {
      if (value.value !== null) return value.value;
      if (diagnostics.length < maxProblems) diagnostics.push(empty(what, value.at));
      return undefined;
    }
    if (value.kind === 'list' && value.items.length > maxEntries) {
      diagnostics.push(tooMany(what, value.items.length, value.at));
      return undefined;
    }
    if (value.kind === 'list') return value.items.map((item) => convert(item, 'the entry') ?? absent);
    return dataOf(value, diagnostics);
  };
  const data: { [key: string]: Data } = Object.create(null);
  for (const [key, entry] of tree.entries) {
    const value = convert(entry.value, `"${excerpt(key)}"`);
    if (value !== undefined) data[key] = value;
  }
  return data;
}

/** Stands for an empty entry in a list, whose neighbours must keep their positions; complained of already. */
const absent = '\u0000absent';

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly [key: string]: unknown;
}

/** Of a union ("an id, or a mapping") only the complaints of the branch that was meant. */
function unfold(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code !== 'invalid_union') return [{ ...issue, code: issue.code ?? 'custom' }];
  const branches = issue.errors.filter(
    (errors) => !errors.some((error) => error.path.length === 0 && error.code === 'invalid_type'),
  );
  const meant = branches[0];
  if (!meant) return [{ code: 'invalid_type', message: '', expected: 'union', path: issue.path }];
  return meant.flatMap(unfold).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The data without what was complained of; it remembers where the entries of shortened lists stood. */
class Left {
  readonly #data: { [key: string]: Data };
  readonly #origins = new Map<string, readonly number[]>();

  constructor(data: { [key: string]: Data }) {
    this.#data = data;
  }

  drop(issues: readonly Issue[]): void {
    const entries = new Map<string, Set<number>>();
    for (const issue of issues) {
      const [key, index] = issue.path;
      if (issue.path.length === 0 && Array.isArray(issue.keys))
        for (const name of issue.keys) delete this.#data[String(name)];
      if (typeof key !== 'string') continue;
      if (typeof index === 'number') entries.set(key, (entries.get(key) ?? new Set()).add(index));
      else delete this.#data[key];
    }
    for (const [key, indexes] of entries) {
      const list = this.#data[key];
      if (!Array.isArray(list)) continue;
      const kept = [...list.keys()].filter((index) => !indexes.has(index));
      const origins = this.#origins.get(key);
      this.#origins.set(key, origins ? kept.map((index) => origins[index] ?? index) : kept);
      this.#data[key] = kept.map((index) => list[index] ?? absent);
    }
  }

  origin([key, index, ...rest]: readonly PropertyKey[]): readonly PropertyKey[] {
    if (key === undefined) return [];
    if (index === undefined) return [key];
    const origin = typeof index === 'number' ? this.#origins.get(String(key))?.[index] : undefined;
    return [key, origin ?? index, ...rest];
  }
}

function explain(issue: Issue, shape: ObjectShape, tree: MapTree, what: string, keyAt: Place): Diagnostic[] {
  const found = follow(tree, issue.path);
  const at = found?.at ?? keyAt;
  const complain = (code: Code, message: string, help: string, place = at) =>
    error(code, place, message, help);
  const path = issue.path.map(String);
  const key = path.findLast((segment) => !/^\d+$/.test(segment)) ?? '';
  const inList = typeof issue.path.at(-1) === 'number';

  switch (issue.code) {
    case 'unrecognized_keys': {
      const names = Array.isArray(issue.keys) ? issue.keys.map(String) : [];
      const known = issue.path.length === 0 ? Object.keys(shape.shape) : ['on', 'because', 'waived'];
      return names
        .slice(0, maxProblems)
        .map((name) =>
          unknownKey(
            name,
            known,
            issue.path.length === 0 ? what : `an entry of "${key}"`,
            keyPlace(found, name) ?? at,
          ),
        );
    }
    case 'custom': {
      if (found?.kind === 'scalar' && found.value === null) return [];
      const { code, help } = paramsOf(issue);
      return [complain(code, inList ? issue.message : `"${key}" of ${what}: ${issue.message}`, help)];
    }
    case 'invalid_value': {
      const values = Array.isArray(issue.values) ? issue.values.map(String) : [];
      if (found && found.kind !== 'scalar') {
        const message = `"${key}" of ${what} must be text, not ${kindOf(found)}`;
        return [complain('wrong-type', message, `write ${values.join(' or ')}`)];
      }
      const source = found?.source ?? '';
      const suggestion = closest(source, values);
      const help = suggestion ? `did you mean ${suggestion}?` : `write ${values.join(' or ')}`;
      return [complain('invalid-value', `"${excerpt(source)}" is not a value of "${key}"`, help)];
    }
    default: {
      if (!found) {
        const parent = follow(tree, issue.path.slice(0, -1));
        const place = issue.path.length > 1 ? (parent?.at ?? keyAt) : keyAt;
        return [complain('missing-key', `"${key}" is missing in ${what}`, `add "${key}: …"`, place)];
      }
      // An empty value has been complained of.
      if (found.kind === 'scalar' && found.value === null) return [];
      const expected = expectations[String(issue.expected)] ?? expectations.string;
      const subject = inList ? `an entry of "${key}"` : `"${key}" of ${what}`;
      const message = `${subject} must be ${expected}, not ${kindOf(found)}`;
      return [complain('wrong-type', message, correction(String(issue.expected), key, found))];
    }
  }
}

const expectations: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  boolean: 'true or false',
  number: 'a number',
  union: 'an id or a mapping with "on"',
};

function correction(expected: string, key: string, found: Tree): string {
  const source = found.kind === 'scalar' ? excerpt(found.source) : '…';
  switch (expected) {
    case 'union':
      return found.kind === 'scalar' ? `write it in quotes: "${source}"` : 'write an id, or "on:" with an id';
    case 'string':
      return found.kind === 'scalar'
        ? `write it in quotes: "${source}"`
        : 'write text here; if it holds ": ", put it into quotes';
    case 'array':
      return `write ${key}: [${source}]`;
    case 'boolean':
      return `write ${key}: true or ${key}: false`;
    case 'number':
      return `write ${key}: 12`;
    default:
      return 'write keys and values, indented below it';
  }
}

function kindOf(tree: Tree): string {
  if (tree.kind === 'map') return 'a mapping';
  if (tree.kind === 'list') return 'a list';
  if (tree.value === null) return 'empty';
  // What YAML made of it is the surprise worth naming: 000000 is 0, 1e1000 is infinite.
  if (typeof tree.value === 'number') return `the number that YAML reads in ${excerpt(tree.source)}`;
  if (typeof tree.value === 'boolean') return `the ${tree.value} that YAML reads in ${excerpt(tree.source)}`;
  return `the text "${excerpt(tree.value)}"`;
}

function paramsOf(issue: Issue): { code: Code; help: string } {
  return issue.params as { code: Code; help: string };
}

export function follow(tree: Tree, path: readonly PropertyKey[]): Tree | undefined {
  let here: Tree | undefined = tree;
  for (const step of path) {
    if (here?.kind === 'map') here = here.entries.get(String(step))?.value;
    else if (here?.kind === 'list') here = here.items[Number(step)];
    else return undefined;
  }
  return here;
}

function keyPlace(tree: Tree | undefined, key: string): Place | undefined {
  return tree?.kind === 'map' ? tree.entries.get(key)?.keyAt : undefined;
}
