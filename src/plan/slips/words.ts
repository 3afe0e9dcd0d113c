/** Which words stand at which level of a plan. */
import {
  decisionLogShape,
  decisionShape,
  dependencyShape,
  innerKeys,
  itemShape,
  listKeys,
  milestoneShape,
  ownerShape,
  phaseShape,
  programShape,
  reviewShape,
  riskShape,
  sections,
  sessionShape,
  settingsShape,
} from '../schema.ts';

/** The name of a section, a key of an entry of `blocked-by`, another key of the language, or else an id. */
export type WordKind = 'section' | 'dependency' | 'key' | 'id';

const sectionWords: ReadonlySet<string> = new Set(sections);
const dependencyWords: ReadonlySet<string> = new Set(Object.keys(dependencyShape.shape));
const shapes = [
  ...[programShape, ownerShape, milestoneShape, phaseShape, itemShape, sessionShape, reviewShape],
  ...[decisionLogShape, decisionShape, riskShape, settingsShape],
];
const keyWords: ReadonlySet<string> = new Set([
  'items',
  ...shapes.flatMap((shape) =>
    Object.keys(shape.shape).flatMap((key) => [key, ...(innerKeys(shape, key) ?? [])]),
  ),
]);

/** What stands below a key: keys of its own, ids among them, a list with dashes, or text. */
export type Holding = 'keys' | 'list' | 'text';

const ofKeys: ReadonlySet<string> = new Set([
  'items',
  ...sections.filter((section) => section !== 'owners'),
  ...shapes.flatMap((shape) => Object.keys(shape.shape).filter((key) => innerKeys(shape, key) !== undefined)),
]);
const ofLists: ReadonlySet<string> = new Set([
  'blocked-by',
  ...shapes.flatMap((shape) => [...listKeys(shape)]),
]);

/** @param word a word of the language */
export function holds(word: string): Holding {
  if (ofLists.has(word)) return 'list';
  return ofKeys.has(word) ? 'keys' : 'text';
}

/** What a key is by its word alone, wherever it stands. */
export function wordKind(word: string): WordKind {
  if (dependencyWords.has(word)) return 'dependency';
  if (keyWords.has(word)) return 'key';
  return sectionWords.has(word) ? 'section' : 'id';
}

/** Whether it is a word of the language, and no id that somebody has chosen. */
export function isWord(word: string): boolean {
  return wordKind(word) !== 'id';
}
