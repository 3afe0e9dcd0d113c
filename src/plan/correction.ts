/** What to write instead of a value of the wrong type: what was meant where that can be told, and never what is refused too. */
import { weekdays } from '../model/plan.ts';
import { excerpt, slug } from '../text.ts';
import { asSeen } from './fold.ts';
import { inQuotes } from './slips/line.ts';
import { write } from './slips/told.ts';
import { closest } from './suggest.ts';
import { numberMeant } from './time-meant.ts';
import type { ScalarTree, Tree } from './tree.ts';
import { idPattern } from './values.ts';

/** Lists of ids and logins; in those of other texts a blank parts nothing. */
const ofNames: ReadonlySet<string> = new Set([
  ...['blocked-by', 'affects', 'keep-together', 'owners', 'formerly', 'members', 'assignees', 'working-days'],
]);
const ofPeople: ReadonlySet<string> = new Set(['members', 'assignees', 'working-days']);
const name = /^@?[A-Za-z0-9][\w-]*$/;
const nothing = /^(?:none|nothing|nobody|no|n\/?a|-+|tbd|false)$/i;

/** The entries of a list that somebody wrote as one text; none where the text says that there are none. */
export function entriesMeant(key: string, { value, source, lines }: ScalarTree): readonly string[] {
  const marked = (lines ?? []).map((line) => line.replace(bullet, ''));
  if (marked.length > 0 && lines?.slice(1).every((line) => bullet.test(line)))
    return bullet.test(lines[0] ?? '') ? marked : marked.slice(1);
  const text = typeof value === 'string' ? value.trim() : source;
  if (nothing.test(text)) return [];
  const inner = text.replace(/^[[({]|[\])}]$/g, '');
  const parts = inner.split(ofNames.has(key) ? /[\s,;&]+(?:and\s+)?/ : /,\s*/).filter((part) => part !== '');
  const one = ofPeople.has(key) ? name : idPattern;
  if (parts.length > 1 && parts.every((part) => one.test(part))) return parts;
  return [inner !== text && name.test(inner) ? inner : text];
}

/** A line of a list that begins as one does elsewhere. */
const bullet = /^(?:[-•·*+–—]|\d{1,2}[.)])\s+(?=\S)/;

/** `true` or `false`, where one of them was meant. */
export function truthMeant(source: string): boolean | undefined {
  if (/^(?:yes|y|on|true|1)$/i.test(source.trim())) return true;
  return /^(?:no|n|off|false|0|none)$/i.test(source.trim()) ? false : undefined;
}

/** The one of several words that was meant: `Tue`, `every phase`, `at risk`. */
export function choiceMeant(source: string, values: readonly string[]): string | undefined {
  const word = asSeen(source);
  const seen = (value: string) => asSeen(value);
  const only = (found: readonly string[]) => (found.length === 1 ? found[0] : undefined);
  const last = word.slice(word.lastIndexOf('-') + 1);
  return (
    values.find((value) => seen(value) === word) ??
    closest(source, values) ??
    values.find((value) => theirs[value]?.includes(word)) ??
    (word.length > 1 ? only(values.filter((value) => seen(value).startsWith(word))) : undefined) ??
    (last.length > 3
      ? only(values.filter((value) => seen(value).endsWith(last.replace(/s$/, ''))))
      : undefined)
  );
}

/** What people write for some of our words. */
const theirs: Readonly<Record<string, readonly string[]>> = {
  accepted: ['approved', 'decided', 'done', 'final', 'agreed', 'active'],
  proposed: ['draft', 'open', 'pending', 'in-review', 'review', 'new'],
  superseded: ['obsolete', 'replaced', 'deprecated', 'outdated', 'withdrawn'],
  'on-track': ['green', 'good', 'ok'],
  'at-risk': ['amber', 'yellow', 'orange'],
  'off-track': ['red', 'late', 'delayed', 'bad'],
  close: ['delete', 'remove', 'closed'],
  keep: ['leave', 'ignore', 'open', 'nothing'],
};

/** As it would read if it were text: `Goal: come back`, of one entry alone. */
export function textMeant(tree: Tree): string | undefined {
  if (tree.kind === 'scalar') return tree.value === null ? undefined : tree.source;
  if (tree.kind === 'list') {
    const entries = tree.items.map(textMeant);
    return entries.length > 0 && entries.every((entry) => entry !== undefined)
      ? entries.join(', ')
      : undefined;
  }
  const [from, to] = [tree.entries.get('from'), tree.entries.get('to') ?? tree.entries.get('until')];
  if (tree.entries.size === 2 && from?.value.kind === 'scalar' && to?.value.kind === 'scalar')
    return `${from.value.source}..${to.value.source}`;
  const [first, ...others] = tree.entries;
  if (!first || others.length > 0 || first[1].value.kind !== 'scalar') return undefined;
  const [key, { value }] = first;
  return value.value === null ? key : `${key}: ${value.source}`;
}

/** @param expected as the shape calls it */
export function correction(expected: string, key: string, found: Tree, inList: boolean): string {
  const put = (value: string) => write(inList ? value : `${key}: ${value}`);
  switch (expected) {
    case 'union':
      return found.kind === 'scalar' ? textCorrection(key, found, put) : 'write an id, or "on:" with an id';
    case 'string':
      return textCorrection(key, found, put);
    case 'array':
      return listCorrection(key, found);
    case 'boolean': {
      const meant = truthMeant(onlySource(found) ?? '');
      return meant === undefined ? `write ${key}: true or ${key}: false` : put(String(meant));
    }
    case 'number': {
      const meant = numberMeant(onlySource(found) ?? '');
      return meant === undefined
        ? `write a number: ${key}: ${key === 'at-once' ? 2 : 12}`
        : put(String(meant));
    }
    default:
      return write(`${innerExamples[key] ?? 'keys and values'} below it, further in`);
  }
}

/** What stands below a key that has keys of its own. */
const innerExamples: Readonly<Record<string, string>> = {
  health: '"is: at-risk", "because: …" and "until: 2027-01-31"',
  ready: '"tell: true" or "label: ready"',
  fields: '"priority: Priority"',
};

/** Of a text, or of a list with nothing else in it. */
function onlySource(found: Tree): string | undefined {
  const [only, ...others] = found.kind === 'list' ? found.items : [found];
  return only?.kind === 'scalar' && others.length === 0 ? only.source : undefined;
}

function textCorrection(key: string, found: Tree, put: (value: string) => string): string {
  if (found.kind === 'scalar') return `write it in quotes: ${inQuotes(excerpt(found.source))}`;
  const text = textMeant(found);
  if (found.kind === 'list') {
    const only = onlySource(found);
    if (only !== undefined) return put(/: | #|^[@`%&*!|>#]/.test(only) ? inQuotes(only) : only);
    if (found.items.length > 1 && /^(?:owner|milestone|on|names-owner)$/.test(key))
      return `write one of them: ${key}: ${excerpt(text ?? '…').split(',')[0]}`;
  }
  if (/^(?:outcome|details|purpose|text)$/.test(key) && found.kind === 'list')
    return `${write(`${key}: |`)}, and the list below it, further in: it is Markdown`;
  if (text === undefined) return 'write text here; if it holds ": ", put it into quotes';
  const isInBrackets = found.kind === 'list';
  return put(inQuotes(excerpt(isInBrackets ? `[${text}]` : text)));
}

function listCorrection(key: string, found: Tree): string {
  if (found.kind === 'map') {
    const [first] = [...found.entries.values()].map(({ value }) => textMeant(value));
    return first === undefined
      ? 'write its entries below it, each with a dash'
      : `${write(`- ${excerpt(first)}`)}: each entry has a dash`;
  }
  if (found.kind !== 'scalar') return 'write its entries below it, each with a dash';
  const entries = entriesMeant(key, found);
  if (key === 'working-days' && !entries.every((entry) => weekdays.some((day) => day === entry)))
    return `write the names of the days: [${weekdays.slice(1, 6).join(', ')}]`;
  if (entries.length === 0) return `remove the line, or write ${key}: []`;
  const [first = ''] = entries;
  if (
    found.lines &&
    entries.length > 0 &&
    !bullet.test(found.lines[0] ?? '') &&
    bullet.test(found.lines[1] ?? '')
  )
    return `${write(`${key}:`)} and nothing behind it, above the list`;
  if (found.lines && entries.length > 1) return `${write(`- ${first}`)}: each entry on a line with a dash`;
  const sound = key === 'formerly' && !idPattern.test(first) && idPattern.test(slug(first, 60));
  const shown = (sound ? [slug(first, 60)] : entries).map((entry) =>
    /[,:#[\]{}]/.test(entry) ? inQuotes(entry) : entry,
  );
  return `write ${key}: [${excerpt(shown.join(', '))}]`;
}
