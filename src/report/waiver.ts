/** The YAML that waives a dependency, to be pasted into the plan: whole, and as deep as it stands in the file. */
import type { WorkItem } from '../model/plan.ts';
import { scalar } from '../plan/scalar.ts';
import { textLines } from './yaml-lines.ts';

interface Entry {
  readonly on: string;
  readonly because?: string;
  readonly waived?: string;
}

/** @param waived ids of blockers; one that the plan does not name yet, because a person made the link, is added */
export function waiver(work: WorkItem, waived: ReadonlySet<string>, reason: string): string {
  const named = new Set(work.blockedBy.map(({ on }) => on));
  const entries: Entry[] = [
    ...work.blockedBy.map((one) => (waived.has(one.on) ? { waived: reason, ...one } : one)),
    ...[...waived].filter((on) => !named.has(on)).map((on) => ({ on, waived: reason })),
  ];
  const indent = keyIndent(work);
  const lines = ['blocked-by:', ...entries.flatMap((entry) => entryLines(entry, indent + 4))];
  return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}

/** @param indent of its keys */
function entryLines({ on, because, waived }: Entry, indent: number): string[] {
  if (because === undefined && waived === undefined) return [`  - ${scalar(on)}`];
  const texts = [
    ...(because === undefined ? [] : textLines('because', because, indent)),
    ...(waived === undefined ? [] : textLines('waived', waived, indent, true)),
  ];
  return [`  - on: ${scalar(on)}`, ...texts.map((line) => `    ${line}`)];
}

/** Where the keys of a work begin: `phases:` and `items:` are two levels above an item, and files differ in their step. */
function keyIndent({ kind, at }: WorkItem): number {
  const indent = at.column - 1;
  const step = kind === 'item' ? indent / 3 : indent;
  return indent + (Number.isInteger(step) && step > 0 ? step : 2);
}
