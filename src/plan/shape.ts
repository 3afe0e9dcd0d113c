/**
 * A tree from a file, judged by a shape of schema.ts: the keys that hold, and a diagnostic in its place for
 * each that does not.
 */
import type * as z from 'zod';
import { type Code, type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import { oncePer } from '../once.ts';
import { excerpt } from '../text.ts';
import { choiceMeant, correction, entriesMeant, textMeant, truthMeant } from './correction.ts';
import { readingOf, withKeysAsMeant } from './meant.ts';
import { dependencyShape, innerKeys, listKeys } from './schema.ts';
import { inQuotes } from './slips/line.ts';
import { lineIsGone, write } from './slips/told.ts';
import { numberMeant } from './time-meant.ts';
import type { ListTree, MapEntry, MapTree, ScalarTree, Tree } from './tree.ts';
import { idPattern } from './values.ts';

/** One part of the plan, judged by itself: what needs another part to judge is not told yet. */
export interface Shaped<T> {
  /** What of it is as it should be. */
  readonly value: Partial<T>;
  /** As it was meant: misspelt keys have the names of those that are. */
  readonly tree: MapTree;
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
 * @param requires whether what is required is missed: not in a part of which something else could not be read
 */
export function shaped<S extends ObjectShape>(
  shape: S,
  written: MapTree,
  what: string,
  keyAt: Place,
  requires = true,
): Shaped<z.output<S>> {
  const { tree, diagnostics } = asMeant(shape, written, what);
  const { data, empties } = dataOf(tree, diagnostics);
  let result: z.ZodSafeParseResult<unknown> = (requires ? shape : partialOf(shape)).safeParse(data);
  if (result.success && empties.length === 0)
    return { value: result.data as Partial<z.output<S>>, tree, diagnostics };
  const left = new Left(data);
  /** Values of the wrong type that were read as what they were meant to be, with what is said of them. */
  const read = new Map<Tree, readonly Diagnostic[]>();
  const refused = new Set<Tree>();
  // Each round sees only what the one before did not complain of. More than two are rare: zod does not compare
  // the entries of a list, say, before each of them is sound.
  while (!result.success) {
    const wrong: Issue[] = [];
    for (const issue of result.error.issues.flatMap(unfold)) {
      const origin = { ...issue, path: left.origin(issue.path) };
      const found = follow(tree, origin.path);
      // Also of what stands in a list that was made of one text.
      const whole = found ?? follow(tree, origin.path.slice(0, -1));
      const isTold = whole !== undefined && read.has(whole);
      const said = isTold && whole !== found ? [] : explain(origin, tree, what, keyAt);
      const isType = found !== undefined && issue.code === 'invalid_type';
      if (found && found.kind !== 'scalar' && (isType || issue.code === 'invalid_value')) refused.add(found);
      const meant = isType && !isTold ? valueMeant(origin, found) : undefined;
      if (found && meant !== undefined && left.put(issue.path, meant)) {
        read.set(found, isName(origin, found) ? [] : said);
        continue;
      }
      wrong.push(issue);
      if (!isTold) diagnostics.push(...said);
      // What was meant as text is no text of the right form: that is what has to be told.
      else if (whole && whole === found && issue.code === 'custom') read.set(whole, said);
    }
    left.drop(wrong);
    result = partialOf(shape).safeParse(data);
  }
  diagnostics.push(...[...read.values()].flat());
  for (const { diagnostic, within } of empties)
    if (!within.some((one) => refused.has(one))) diagnostics.push(diagnostic);
  return { value: result.data as Partial<z.output<S>>, tree, diagnostics };
}

/** Of a part, of mappings in it and of what it is blocked by, the keys that were meant. */
function asMeant(
  shape: ObjectShape,
  written: MapTree,
  what: string,
): { tree: MapTree; diagnostics: Diagnostic[] } {
  const own = withKeysAsMeant(written, keysOf(shape), listKeys(shape), what);
  const { tree, diagnostics } = innerAsMeant(shape, own.tree, what, own.diagnostics);
  const blocked = tree.entries.get('blocked-by');
  const listed = blocked?.value.kind === 'map' ? asList(blocked.value, what) : undefined;
  if (listed) diagnostics.push(listed.diagnostic);
  const entry = blocked && { ...blocked, value: listed?.list ?? blocked.value };
  if (entry?.value.kind !== 'list' || (!listed && !entry.value.items.some(({ kind }) => kind === 'map')))
    return { tree, diagnostics };
  const items = entry.value.items.map((item) => {
    if (item.kind !== 'map') return item;
    const where = 'an entry of "blocked-by"';
    const named = idAsKey(item, where);
    const read = withKeysAsMeant(named?.tree ?? item, Object.keys(dependencyShape.shape), new Set(), where);
    if (named && diagnostics.length < maxProblems) diagnostics.push(named.diagnostic);
    diagnostics.push(...read.diagnostics.slice(0, Math.max(0, maxProblems - diagnostics.length)));
    return read.tree;
  });
  const value: Tree = { ...entry.value, items };
  return {
    tree: { ...tree, entries: new Map(tree.entries).set('blocked-by', { ...entry, value }) },
    diagnostics,
  };
}

/** Keys below `blocked-by:` where a list is due: those of its one entry, or an id with a reason each. */
function asList(map: MapTree, what: string): { list: Tree; diagnostic: Diagnostic } {
  const entries = [...map.entries];
  const isOne = entries.some(([key]) => key in dependencyShape.shape);
  const [first] = entries;
  if (first && first[0] in dependencyShape.shape && !map.entries.has('on')) {
    const { code, message, help } = lineIsGone('- on: …', first[1].keyAt.column - 3, `${first[0]}:`);
    return { list: { kind: 'list', at: map.at, items: [] }, diagnostic: error(code, map.at, message, help) };
  }
  const items = isOne
    ? [map]
    : entries.map(([id, entry]): Tree => {
        const on = namedBy(id, entry.keyAt);
        const more = entry.value.kind === 'map' ? entry.value.entries : reasonOf(entry);
        return { kind: 'map', at: entry.keyAt, entries: new Map([['on', on], ...more]) };
      });
  const message = `"blocked-by" of ${what} must be a list, not a mapping`;
  const line = firstLine(entries, isOne);
  const help =
    line === undefined
      ? 'write its entries below it, each with a dash'
      : `${write(`- ${excerpt(line)}`)}: each entry has a dash`;
  return {
    list: { kind: 'list', at: map.at, items },
    diagnostic: error('wrong-type', map.at, message, help),
  };
}

/** Of keys that should be entries, as the first one begins. */
function firstLine([first]: readonly (readonly [string, MapEntry])[], isOne: boolean): string | undefined {
  if (!first) return undefined;
  const [key, { value }] = first;
  if (!isOne) return `on: ${key}`;
  return value.kind === 'scalar' ? `${key}: ${value.source}` : undefined;
}

function namedBy(id: string, at: Place): MapEntry {
  return { keyAt: at, value: { kind: 'scalar', at, source: id, value: id } };
}

function reasonOf(entry: MapEntry): [string, MapEntry][] {
  const { value } = entry;
  return value.kind === 'scalar' && typeof value.value === 'string' ? [['because', entry]] : [];
}

/** `- okta-sso:` and `- okta-sso: it comes first`, where the id has the colon of a key. */
function idAsKey(tree: MapTree, where: string): { tree: MapTree; diagnostic: Diagnostic } | undefined {
  const [first] = tree.entries;
  if (!first || tree.entries.has('on')) return undefined;
  const [id, entry] = first;
  const { keyAt, value } = entry;
  const isEmpty = value.kind === 'scalar' && value.value === null && !value.told;
  const reason = tree.entries.has('because') || tree.entries.has('waived') ? [] : reasonOf(entry);
  if ((!isEmpty && reason.length === 0) || id in dependencyShape.shape || !idPattern.test(id))
    return undefined;
  // `- no: okta-sso` has a misspelt key and no id.
  if (reason.length > 0 && readingOf(id, entry, Object.keys(dependencyShape.shape), new Set()))
    return undefined;
  const entries = new Map([['on', namedBy(id, keyAt)], ...reason, ...[...tree.entries].slice(1)]);
  const message = `"${excerpt(id)}" is not a key of ${where}`;
  const behind = reason.length === 0 ? '' : ', and what stands behind it on the next line as because:';
  const help = `${write(`- on: ${excerpt(id)}`)}${behind}`;
  return { tree: { ...tree, entries }, diagnostic: error('unknown-key', keyAt, message, help) };
}

/** `health` of a milestone and `fields` of the settings are mappings with keys of their own. */
function innerAsMeant(
  shape: ObjectShape,
  tree: MapTree,
  what: string,
  diagnostics: Diagnostic[],
): { tree: MapTree; diagnostics: Diagnostic[] } {
  let { entries } = tree;
  for (const [key, entry] of tree.entries) {
    const keys = entry.value.kind === 'map' ? innerKeys(shape, key) : undefined;
    if (!keys || entry.value.kind !== 'map') continue;
    const read = withKeysAsMeant(entry.value, keys, new Set(), `"${key}" of ${what}`);
    diagnostics.push(...read.diagnostics);
    entries = new Map(entries).set(key, { ...entry, value: read.tree });
  }
  return { tree: entries === tree.entries ? tree : { ...tree, entries }, diagnostics };
}

/** What somebody meant who wrote a value of another type, if that is beyond doubt. */
function valueMeant({ expected, path }: Issue, found: Tree): Data | undefined {
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (expected === 'union') return found.kind === 'scalar' ? textMeant(found) : undefined;
  if (expected === 'string')
    return textMeant(found.kind === 'list' && references.has(key) ? (found.items[0] ?? found) : found);
  if (found.kind === 'list' && found.items.length === 1) {
    const [only] = found.items;
    return only?.kind === 'scalar' ? valueMeant({ code: '', message: '', path, expected }, only) : undefined;
  }
  if (found.kind !== 'scalar' || found.value === null) return undefined;
  if (expected === 'array') return [...entriesMeant(key, found)];
  if (expected === 'boolean') return truthMeant(found.source) ?? false;
  return expected === 'number' ? numberMeant(found.source) : undefined;
}

/** A number where an id is due: that there is no such thing is told, and says it all. */
function isName({ expected, path }: Issue, found: Tree): boolean {
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const isText = found.kind === 'scalar' && (expected === 'string' || expected === 'union');
  return isText && references.has(key);
}

/** Keys that name other things of the plan by their ids. */
const references: ReadonlySet<string> = new Set([
  ...['owner', 'owners', 'milestone', 'blocked-by', 'on', 'names-owner', 'affects', 'keep-together'],
]);

const keysOf = oncePer((shape: ObjectShape): readonly string[] => Object.keys(shape.shape));

/** Making one takes longer than using it. */
const partialOf = oncePer((shape: ObjectShape): ObjectShape => shape.partial());

/** @param key the key that has it, where one does */
export function empty(what: string, { at, cut }: ScalarTree, key?: string): Diagnostic {
  const message = `${what} has no value`;
  if (cut === undefined) return error('empty-value', at, message, 'give it a value or remove it');
  const isNumber = /^(?:adopt|id|at-once|supersedes)$/.test(key ?? '');
  const meant = /^#\d+$/.test(cut) && isNumber ? cut.slice(1) : inQuotes(excerpt(cut));
  const mark = cut.startsWith('&') ? 'names a value' : 'begins a comment';
  const help = `"${cut[0]}" ${mark}; write ${key === undefined ? '' : `${excerpt(key)}: `}${meant}`;
  return error('empty-value', at, message, help);
}

function tooMany(what: string, length: number, at: Place): Diagnostic {
  const count = (number: number) => number.toLocaleString('en');
  const message = `${what} has ${count(length)} entries, more than ${count(maxEntries)}`;
  return error('too-long', at, message, 'shorten the list');
}

type Data = string | number | boolean | Data[] | { [key: string]: Data };

/** That a value within another is empty, which says nothing where the other is refused. */
interface Empty {
  readonly diagnostic: Diagnostic;
  readonly within: readonly Tree[];
}

/** Empty values are complained of here and left out, so that zod need not know of null. */
function dataOf(
  tree: MapTree,
  diagnostics: Diagnostic[],
): { data: { [key: string]: Data }; empties: readonly Empty[] } {
  const empties: Empty[] = [];
  /** @param key absent for an entry of a list */
  const convert = (value: Tree, within: readonly Tree[], key?: string): Data | undefined => {
    const what = () => (key === undefined ? 'the entry' : `"${excerpt(key)}"`);
    if (value.kind === 'scalar') {
      if (value.value !== null) return value.value;
      if (empties.length < maxProblems && !value.told)
        empties.push({ diagnostic: empty(what(), value, key), within });
      return undefined;
    }
    if (value.kind === 'list' && value.items.length > maxEntries) {
      diagnostics.push(tooMany(what(), value.items.length, value.at));
      return undefined;
    }
    const around = [...within, value];
    if (value.kind === 'list') return value.items.map((item) => convert(item, around) ?? absent);
    return mapData(value, around, Object.create(null));
  };
  const mapData = (map: MapTree, within: readonly Tree[], data: { [key: string]: Data }) => {
    for (const [key, entry] of map.entries) {
      const value = convert(entry.value, within, key);
      if (value !== undefined) data[key] = value;
    }
    return data;
  };
  // The keys of a part are those of its shape by now; within it a key may have any name, `__proto__` too.
  return { data: mapData(tree, [], {}), empties };
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

  /** @returns whether there is such a place */
  put(path: readonly PropertyKey[], value: Data): boolean {
    const [last, ...before] = path.toReversed();
    let here: Data | undefined = this.#data;
    for (const step of before.reverse()) here = inside(here, step);
    if (inside(here, last) === undefined) return false;
    if (Array.isArray(here)) here[Number(last)] = value;
    else (here as { [key: string]: Data })[String(last)] = value;
    return true;
  }

  origin([key, index, ...rest]: readonly PropertyKey[]): readonly PropertyKey[] {
    if (key === undefined) return [];
    if (index === undefined) return [key];
    const origin = typeof index === 'number' ? this.#origins.get(String(key))?.[index] : undefined;
    return [key, origin ?? index, ...rest];
  }
}

function inside(data: Data | undefined, step: PropertyKey | undefined): Data | undefined {
  if (typeof data !== 'object') return undefined;
  return Array.isArray(data) ? data[Number(step)] : data[String(step)];
}

function explain(issue: Issue, tree: MapTree, what: string, keyAt: Place): Diagnostic[] {
  const found = follow(tree, issue.path);
  const at = found?.at ?? keyAt;
  const complain = (code: Code, message: string, help: string, place = at) =>
    error(code, place, message, help);
  const path = issue.path.map(String);
  const key = path.findLast((segment) => !/^\d+$/.test(segment)) ?? '';
  const inList = typeof issue.path.at(-1) === 'number';

  switch (issue.code) {
    case 'custom': {
      if (found?.kind === 'scalar' && found.value === null) return [];
      const { code, help } = paramsOf(issue);
      return [complain(code, inList ? issue.message : `"${key}" of ${what}: ${issue.message}`, help)];
    }
    case 'invalid_value': {
      const values = Array.isArray(issue.values) ? issue.values.map(String) : [];
      const help = (source: string) => {
        const meant = choiceMeant(source, values);
        if (meant !== undefined) return `did you mean ${meant}?`;
        if (key === 'label') return `write what it is called in quotes, or label: false where there is none`;
        return `write ${values.join(' or ')}`;
      };
      if (found && found.kind !== 'scalar') {
        const message = `"${key}" of ${what} must be text, not ${kindOf(found)}`;
        return [complain('wrong-type', message, help(textMeant(found) ?? ''))];
      }
      if (!found) return [missing(key, what, placeOfMissing(issue, tree, keyAt))];
      if (found.value === null) return [];
      const { source } = found;
      const list = inList ? follow(tree, issue.path.slice(0, -1)) : undefined;
      const all = list?.kind === 'list' ? choicesMeant(list, values) : undefined;
      // What was written alike in one list is told at the first of it.
      if (all && all.first !== found) return [];
      const better = all && all.wrong > 1 ? `write ${key}: [${all.meant.join(', ')}]` : help(source);
      return [complain('invalid-value', `"${excerpt(source)}" is not a value of "${key}"`, better)];
    }
    default: {
      if (!found) {
        return [missing(key, what, placeOfMissing(issue, tree, keyAt))];
      }
      // An empty value has been complained of.
      if (found.kind === 'scalar' && found.value === null) return [];
      const expected = expectations[String(issue.expected)] ?? expectations.string;
      const subject = inList ? `an entry of "${key}"` : `"${key}" of ${what}`;
      const message = `${subject} must be ${expected}, not ${kindOf(found)}`;
      return [complain('wrong-type', message, correction(String(issue.expected), key, found, inList))];
    }
  }
}

/** The entries of a list as they were meant; nothing where that is not known of all. */
function choicesMeant({ items }: ListTree, values: readonly string[]) {
  // Each entry that is wrong asks for all of them.
  if (items.length > 10) return undefined;
  const sources = items.map((item) => (item.kind === 'scalar' ? item.source : ''));
  const meant = sources.map((source) => choiceMeant(source, values));
  const wrong = sources.flatMap((source, index) => (values.includes(source) ? [] : [items[index]]));
  if (meant.some((one) => one === undefined)) return undefined;
  return { meant, first: wrong[0], wrong: wrong.length };
}

function missing(key: string, what: string, at: Place): Diagnostic {
  const isBlocker = key === 'on' && !what.startsWith('session');
  const isProgram = key === 'id' && what === 'program';
  const example = isBlocker ? 'on: okta-sso' : isProgram ? 'id: rocket' : (examples[key] ?? `${key}: …`);
  const lacking =
    isBlocker || key !== 'on'
      ? `"${key}" is missing in ${what}`
      : `${what} does not say its day: "on" is missing`;
  return error('missing-key', at, lacking, `add "${example}"`);
}

function placeOfMissing({ path }: Issue, tree: MapTree, keyAt: Place): Place {
  return path.length > 1 ? (follow(tree, path.slice(0, -1))?.at ?? keyAt) : keyAt;
}

/** What a line may look like that is missing. */
const examples: Readonly<Record<string, string>> = {
  id: 'id: 4',
  title: 'title: What it is called',
  name: 'name: Security Engineering',
  text: 'text: What may go wrong',
  every: 'every: week',
  on: 'on: tuesday',
  from: 'from: 2026-11-03',
  after: 'after: each phase',
  date: 'date: 2026-11-20',
  status: 'status: accepted',
  until: 'until: 2027-01-31',
};

const expectations: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  boolean: 'true or false',
  number: 'a number',
  union: 'an id or a mapping with "on"',
};

/** What stands there, in words. */
export function kindOf(tree: Tree): string {
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

/** @param path keys and indexes; nothing where they lead nowhere, and the tree itself where there are none */
export function follow(tree: Tree, path: readonly PropertyKey[]): Tree | undefined {
  let here: Tree | undefined = tree;
  for (const step of path) {
    if (here?.kind === 'map') here = here.entries.get(String(step))?.value;
    else if (here?.kind === 'list') here = here.items[Number(step)];
    else return undefined;
  }
  return here;
}
