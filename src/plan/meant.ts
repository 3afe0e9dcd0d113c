/**
 * What is misspelt or malformed, read as what it was meant to be: it is told once, and nothing else complains of it.
 */
import { type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import { excerpt, slug } from '../text.ts';
import { adviceFor, ourWord } from './everyday.ts';
import { asSeen, disguiseIn } from './fold.ts';
import { lostColon, lostSpace, write } from './slips/told.ts';
import { closest } from './suggest.ts';
import type { MapEntry, MapTree, ScalarTree, Tree } from './tree.ts';

/** Problems told of one part; a file of 1 MiB could have a hundred thousand. */
const maxProblems = 1_000;

/** A key that is none, as one that is. */
interface Reading {
  readonly key: string;
  /** What is said of it. */
  readonly help: string;
}

/**
 * A mapping with the keys that it was meant to have.
 * @param known all keys that may stand there
 * @param lists those of them whose value is a list
 * @param where names the place in messages: `item "okta-sso"`
 */
export function withKeysAsMeant(
  tree: MapTree,
  known: readonly string[],
  lists: ReadonlySet<string>,
  where: string,
): { tree: MapTree; diagnostics: Diagnostic[] } {
  if (areKnown(tree, known)) return { tree, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of tree.entries) if (known.includes(key)) entries.set(key, entry);
  for (const [key, entry] of tree.entries) {
    if (known.includes(key) || diagnostics.length >= maxProblems) continue;
    const glued = gluedKey(key, entry, known);
    if (glued) {
      diagnostics.push(glued.diagnostic);
      if (!entries.has(glued.key)) entries.set(glued.key, glued.entry);
      continue;
    }
    const reading = readingOf(key, entry, known, lists);
    diagnostics.push(
      isRest(key, entry, reading)
        ? restOfText(key, where, entry.keyAt)
        : unknownKey(key, known, where, entry.keyAt, reading, entries),
    );
    if (reading && !entries.has(reading.key))
      entries.set(reading.key, asEntry(entry, lists.has(reading.key)));
  }
  return { tree: { ...tree, entries }, diagnostics };
}

/** `{ title: Define Okta, SSO path }`: what stands behind the comma is a key without a value. */
function isRest(key: string, { value }: MapEntry, reading: Reading | undefined): boolean {
  return /\S\s+\S/.test(key) && !reading && value.kind === 'scalar' && value.value === null && !value.told;
}

function restOfText(key: string, where: string, at: Place): Diagnostic {
  const message = `"${excerpt(key)}" is not a key of ${where}`;
  const help = 'put the text before it into quotes together with it, if the comma is part of the text';
  return error('unknown-key', at, message, help);
}

function areKnown({ entries }: MapTree, known: readonly string[]): boolean {
  for (const key of entries.keys()) if (!known.includes(key)) return false;
  return true;
}

/** One key that a place has not, in words. */
export function unknownKey(
  key: string,
  known: readonly string[],
  where: string,
  at: Place,
  reading: Reading | undefined,
  present: ReadonlyMap<string, unknown>,
): Diagnostic {
  const message = `"${excerpt(key)}" is not a key of ${where}`;
  if (reading && present.has(reading.key))
    return error('unknown-key', at, message, `"${reading.key}" is there already; remove one of the two`);
  const help = reading?.help ?? adviceFor(asSeen(key)) ?? `the keys are ${known.join(', ')}`;
  return error('unknown-key', at, message, help);
}

/** The key that was most likely meant. */
export function readingOf(
  key: string,
  entry: MapEntry,
  known: readonly string[],
  lists: ReadonlySet<string>,
): Reading | undefined {
  const word = asSeen(key);
  const disguise = disguiseIn(key);
  const because = disguise === undefined ? '' : `; ${disguise}`;
  const same = known.find((one) => one === word);
  const near =
    same ??
    (word.length < 4
      ? undefined
      : closest(
          word,
          known.filter((one) => one.length > 3),
        ));
  const everyday = wordMeant(word, known, entry, lists);
  // A word of its own is no misspelling of another; but one of two letters may be.
  const isOwn = word.length > 3 && adviceFor(word) !== undefined;
  const meant =
    same ?? everyday ?? (isOwn ? undefined : (near ?? closest(word, known) ?? begunWord(word, known)));
  if (meant === undefined) return undefined;
  const { value } = entry;
  if (lists.has(meant) && value.kind === 'scalar' && value.value !== null)
    return { key: meant, help: `${write(`${meant}: [${excerpt(value.source, 60)}]`)}${because}` };
  const [only, ...others] = value.kind === 'list' ? value.items : [];
  if (
    lists.size > 0 &&
    !lists.has(meant) &&
    only?.kind === 'scalar' &&
    only.value !== null &&
    others.length === 0
  )
    return { key: meant, help: `${write(`${meant}: ${excerpt(only.source, 60)}`)}${because}` };
  return { key: meant, help: `did you mean "${meant}"?${because}` };
}

/** `prog`, of which the rest is gone. */
function begunWord(word: string, known: readonly string[]): string | undefined {
  const found = word.length < 4 ? [] : known.filter((one) => one.startsWith(word));
  return found.length === 1 ? found[0] : undefined;
}

/** `done: true` says how it stands, and not what it is done by. */
function wordMeant(
  word: string,
  known: readonly string[],
  { value }: MapEntry,
  lists: ReadonlySet<string>,
): string | undefined {
  const meant = ourWord(word, known);
  const isTruth = value.kind === 'scalar' && typeof value.value === 'boolean';
  return meant !== undefined && isTruth && lists.has(meant) ? undefined : meant;
}

/** Where a list is due and one thing stands, or the other way round, what is told of the key covers that. */
function asEntry(entry: MapEntry, isList: boolean): MapEntry {
  const { value } = entry;
  const [only, ...others] = value.kind === 'list' ? value.items : [];
  if (!isList && only?.kind === 'scalar' && others.length === 0) return { ...entry, value: only };
  if (!isList || value.kind !== 'scalar' || value.value === null) return entry;
  return { ...entry, value: { kind: 'list', at: value.at, items: [value] } };
}

/** `title:"Phase 1: identity"` and `title "Phase 1: identity"` have a key for YAML, and not the one that was meant. */
function gluedKey(
  key: string,
  { keyAt, value }: MapEntry,
  known: readonly string[],
): { key: string; entry: MapEntry; diagnostic: Diagnostic } | undefined {
  const [, word = '', mark = '', rest = ''] = /^([\w-]+) ?([:;=]| )(.+)$/.exec(key.slice(0, 300)) ?? [];
  if (!known.includes(word)) return undefined;
  const isNothing = value.kind === 'scalar' && value.value === null;
  const behind = isNothing ? '' : value.kind === 'scalar' ? `: ${value.source}` : ': …';
  const line = `${word}: ${rest.trim()}${behind}`;
  const { code, message, help } = mark === ':' ? lostSpace('colon', line) : lostColon(word, line);
  const empty: ScalarTree = { kind: 'scalar', at: value.at, source: '', value: null, told: true };
  return { key: word, entry: { keyAt, value: empty }, diagnostic: error(code, keyAt, message, help) };
}

/** Text where keys are due. */
export function asMapping(
  tree: ScalarTree,
  known: readonly string[],
  first: string,
  what: string,
): { map: MapTree; diagnostic: Diagnostic } {
  const text = String(tree.value).slice(0, 2_000);
  const [, word = '', colon = '', rest = ''] = /^([\w-]+)(?![\w-])(:?)[ \t]*(\S[^\n]*)$/.exec(text) ?? [];
  const isLost = known.includes(word);
  const key = isLost ? word : first;
  const meant = isLost ? rest : tree.source;
  const value: ScalarTree = { kind: 'scalar', at: tree.at, source: meant, value: meant };
  const map: MapTree = { kind: 'map', at: tree.at, entries: new Map([[key, { keyAt: tree.at, value }]]) };
  const line = `${key}: ${meant}`;
  if (isLost) {
    const { code, message, help } = colon === '' ? lostColon(word, line) : lostSpace('colon', line);
    return { map, diagnostic: error(code, tree.at, message, help) };
  }
  const message = `${what} must be a mapping, not the text "${excerpt(text)}"`;
  const help = `${write(line)} on a line of its own, indented below it`;
  return { map, diagnostic: error('wrong-type', tree.at, message, help) };
}

/** A list where entries with ids are due. */
export function asEntries(
  items: readonly Tree[],
  at: Place,
  what: string,
): { map: MapTree; diagnostic: Diagnostic } {
  const entries = new Map<string, MapEntry>();
  for (const item of items) {
    const found = item.kind === 'map' ? (entryOf(item) ?? titled(item)) : named(item);
    if (found && !entries.has(found[0])) entries.set(...found);
  }
  const [first] = entries.keys();
  const message = `${what} must be a mapping, not a list: each entry has an id, and no dash`;
  const help =
    first === undefined
      ? 'write an id with a colon, and keys below it'
      : `${write(`${first}:`)} without the dash, and its keys below it`;
  return { map: { kind: 'map', at, entries }, diagnostic: error('wrong-type', at, message, help) };
}

/** `- title: Define it`: the id that others name it by is not there. */
function titled(map: MapTree): [string, MapEntry] | undefined {
  const title = (map.entries.get('title') ?? map.entries.get('name'))?.value;
  if (title?.kind !== 'scalar' || typeof title.value !== 'string') return undefined;
  const id = slug(title.value, 100);
  return /^[a-z]/.test(id) ? [id, { keyAt: map.at, value: { ...map, unnamed: true } }] : undefined;
}

/** `- identity`, an id alone: that keys are missing below it follows from the list. */
function named(item: Tree): [string, MapEntry] | undefined {
  if (item.kind !== 'scalar' || typeof item.value !== 'string') return undefined;
  const id = slug(item.value, 100);
  if (!/^[a-z]/.test(id)) return undefined;
  const value: ScalarTree = { kind: 'scalar', at: item.at, source: '', value: null, told: true };
  return [id, { keyAt: item.at, value }];
}

/** `- okta-sso:` with keys beside or below it, or `- id: okta-sso`. */
function entryOf({ at, entries }: MapTree): [string, MapEntry] | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const [key, { keyAt, value }] = first;
  const others = new Map([...entries].slice(1));
  const written = entries.get('id')?.value;
  if (written?.kind === 'scalar' && typeof written.value === 'string') {
    const rest = new Map([...entries].filter(([name]) => name !== 'id'));
    return [written.value, { keyAt: written.at, value: { kind: 'map', at, entries: rest } }];
  }
  if (value.kind === 'map')
    return [key, { keyAt, value: { ...value, entries: new Map([...value.entries, ...others]) } }];
  if (value.kind === 'scalar' && value.value === null && others.size > 0)
    return [key, { keyAt, value: { kind: 'map', at, entries: others } }];
  return undefined;
}
