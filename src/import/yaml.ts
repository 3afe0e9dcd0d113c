/** A sketch as the YAML that somebody would write: one value a line, and remarks where they belong. */
import { scalar } from '../plan/scalar.ts';
import type {
  SketchedMilestone,
  SketchedOwner,
  SketchedPhase,
  SketchedProgram,
  SketchedWork,
} from './sketch.ts';

/** A line without its end, indented as it stands in the file. */
export type Lines = readonly string[];

/** Characters that end a comment, hide something in it, or may not stand in a file of a plan. */
const unprintable = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu;

/** A remark on one line, whatever it holds. */
export function commentLine(text: string, depth = 0): string {
  return `${'  '.repeat(depth)}# ${text.replaceAll(unprintable, ' ').toWellFormed().trim()}`;
}

/** `program:` and, where it has any, `settings:`. */
export function programLines({ id, title, purpose, remarks, reportsOrder }: SketchedProgram): Lines {
  const settings = [
    '',
    'settings:',
    commentLine('what was closed before what blocks it is told, and gets no comment', 1),
    '  out-of-order: report',
  ];
  return [
    ...remarks.map((remark) => commentLine(remark)),
    'program:',
    `  id: ${id}`,
    `  title: ${scalar(title)}`,
    ...(purpose === undefined ? [] : textLines('purpose', purpose).map((line) => `  ${line}`)),
    ...(reportsOrder ? settings : []),
  ];
}

/** An entry of `owners:`. */
export function ownerLines({ id, name, isPlaceholder, hasLabel, remarks }: SketchedOwner): Lines {
  return entry(id, 1, remarks, [
    `name: ${scalar(name)}`,
    ...(isPlaceholder ? ['placeholder: true'] : []),
    ...(hasLabel ? [] : ['label: false']),
  ]);
}

/** An entry of `milestones:`. */
export function milestoneLines(milestone: SketchedMilestone): Lines {
  const { id, title, outcome, due, adopt, isPlaceholder, remarks } = milestone;
  return entry(id, 1, remarks, [
    `title: ${scalar(title)}`,
    ...(outcome === undefined ? [] : textLines('outcome', outcome)),
    ...(due === undefined ? [] : [`due: ${due}`]),
    ...(adopt === undefined ? [] : [`adopt: ${adopt}`]),
    ...(isPlaceholder ? ['placeholder: true'] : []),
  ]);
}

/** An entry of `phases:`, with its items. */
export function phaseLines({ own, items, leftOut }: SketchedPhase): Lines {
  return [
    ...entry(own.id, 1, own.remarks, workValues(own, 'purpose')),
    ...leftOut.map((line) => commentLine(line, 2)),
    '    items:',
    ...items.flatMap((item) => workLines(item, 3)),
  ];
}

/** An entry of `workstreams:` or `items:`. */
export function workLines(work: SketchedWork, depth: number): Lines {
  return entry(work.id, depth, work.remarks, workValues(work, 'details'));
}

function workValues(work: SketchedWork, textKey: 'purpose' | 'details'): Lines {
  const { title, adopt, keepsParent, owner, milestone, blockedBy, assignees, doneWhen } = work;
  const { estimate, due, details, ownerRemark, milestoneRemark } = work;
  return [
    `title: ${scalar(title)}`,
    ...(adopt === undefined ? [] : [`adopt: ${adopt}`]),
    ...(keepsParent ? ['keep-parent: true'] : []),
    ...(owner === undefined ? [] : [`owner: ${owner}${behind(ownerRemark)}`]),
    ...(milestone === undefined ? [] : [`milestone: ${milestone}${behind(milestoneRemark)}`]),
    ...(estimate === undefined ? [] : [`estimate: ${estimate}`]),
    ...(due === undefined ? [] : [`due: ${due}`]),
    ...listLines('blocked-by', blockedBy),
    ...listLines('assignees', assignees.map(login)),
    ...(details === undefined ? [] : textLines(textKey, details)),
    ...(doneWhen.length === 0 ? [] : ['done-when:', ...doneWhen.map((one) => `  - ${scalar(one)}`)]),
  ];
}

function behind(remark: string | undefined): string {
  return remark === undefined ? '' : ` ${commentLine(remark)}`;
}

/** A login of digits alone is a number in YAML. */
function login(name: string): string {
  return /^[a-z][\w-]*$/i.test(name) ? scalar(name) : JSON.stringify(name);
}

const mostOnALine = 100;

/** In brackets where it is short. */
function listLines(key: string, entries: readonly string[]): Lines {
  if (entries.length === 0) return [];
  const line = `${key}: [${entries.join(', ')}]`;
  return line.length <= mostOnALine ? [line] : [`${key}:`, ...entries.map((one) => `  - ${one}`)];
}

/** Of several lines as a block, where nothing in it can be mistaken. */
function textLines(key: string, text: string): Lines {
  const lines = text.split('\n');
  const isPlain = /^\S/.test(text) && lines.every((line) => line.search(unprintable) < 0);
  if (lines.length === 1 || !isPlain || lines.some((line) => /\s$/.test(line)))
    return [`${key}: ${scalar(text)}`];
  return [`${key}: |-`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

function entry(id: string, depth: number, remarks: readonly string[], values: Lines): Lines {
  const indent = '  '.repeat(depth);
  return [
    `${indent}${id}:`,
    ...remarks.map((remark) => commentLine(remark, depth + 1)),
    ...values.map((line) => (line === '' ? '' : `${indent}  ${line}`)),
  ];
}
