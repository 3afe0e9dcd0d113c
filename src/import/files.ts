/** The files of a new plan, and of what is added to one: as few as can be found in, each as long as can be reviewed. */
import { jsonSchema } from '../plan/schema.ts';
import type { Sketch, SketchedWork } from './sketch.ts';
import {
  commentLine,
  type Lines,
  milestoneLines,
  ownerLines,
  phaseLines,
  programLines,
  workLines,
} from './yaml.ts';

/** A file that is to be written, by its name in the folder of the plan. */
export interface PlannedFile {
  readonly name: string;
  readonly text: string;
}

/** How the schema is called, beside the files that name it. */
export const schemaFile = 'plan.schema.json';

/** What editors complete and check a plan by. */
export function schemaText(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}

const firstLine = `# yaml-language-server: $schema=${schemaFile}`;
/** Phases get a file each, unless there are more than people look through. */
const mostPhaseFiles = 60;
/** Work in one file: what is more is split by milestone, and then by number. */
const mostWork = 200;

/** @param isTaken whether a file of this name is there already: then the new one gets a number */
export function filesOfSketch(sketch: Sketch, isTaken: (name: string) => boolean): readonly PlannedFile[] {
  const files: PlannedFile[] = [];
  const names = new Set<string>();
  const add = (base: string, lines: Lines) => {
    let name = `${base}.yml`;
    for (let count = 2; names.has(name) || isTaken(name); count++) name = `${base}-${count}.yml`;
    names.add(name);
    files.push({ name, text: `${[firstLine, ...lines].join('\n')}\n` });
  };
  const { program, owners, milestones, phases, workstreams, leftOut } = sketch;
  const notImported = leftOut.map((line) => commentLine(line));
  if (program) add('program', programLines(program));
  if (owners.length > 0) add('owners', ['owners:', ...owners.flatMap(ownerLines)]);
  if (milestones.length > 0) add('milestones', ['milestones:', ...milestones.flatMap(milestoneLines)]);
  if (phases.length <= mostPhaseFiles)
    for (const phase of phases) add(`phase-${phase.own.id}`, ['phases:', ...phaseLines(phase)]);
  else
    for (const some of grouped(phases, ({ items }) => items.length + 1))
      add('phases', ['phases:', ...some.flatMap(phaseLines)]);
  const groups = split(workstreams);
  for (const [index, { base, work }] of groups.entries()) {
    const end = index === groups.length - 1 ? notImported : [];
    add(base, ['workstreams:', ...work.flatMap((one) => workLines(one, 1)), ...end]);
  }
  if (groups.length === 0 && notImported.length > 0) add('not-imported', notImported);
  return files;
}

/** Whole parts, with at most so much work together as can be reviewed. */
function grouped<T>(all: readonly T[], weight: (one: T) => number): T[][] {
  const groups: T[][] = [];
  let size = mostWork;
  for (const one of all) {
    if (size + weight(one) > mostWork) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(one);
    size += weight(one);
  }
  return groups;
}

function split(workstreams: readonly SketchedWork[]): { base: string; work: readonly SketchedWork[] }[] {
  if (workstreams.length === 0) return [];
  if (workstreams.length <= mostWork) return [{ base: 'workstreams', work: workstreams }];
  const groups = new Map<string, SketchedWork[]>();
  for (const one of workstreams) {
    const base = `workstreams-${one.milestone}`;
    const group = groups.get(base);
    if (group) group.push(one);
    else groups.set(base, [one]);
  }
  return [...groups].flatMap(([base, all]) => grouped(all, () => 1).map((work) => ({ base, work })));
}
