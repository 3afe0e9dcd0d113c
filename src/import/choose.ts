/** Which of the issues that were read become work of the plan, and why not the others. */
import type { WorkItem } from '../model/plan.ts';
import { excerpt } from '../text.ts';
import type { Finding } from './finding.ts';
import { type Known, leftOutWords } from './known.ts';
import type { Note } from './notes.ts';
import { hasRoom, unsayableTitle } from './sayable.ts';

/** An issue that is in no plan: its line is what a later import knows it by. */
export interface LeftOut {
  readonly finding: Finding;
  readonly line: string;
}

/** By ascending number. */
export interface Chosen {
  readonly chosen: readonly Finding[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: Note[];
}

/** What is in the plan, or has had its say there, is neither. */
export function chosenFrom(
  findings: readonly Finding[],
  present: ReadonlyMap<number, WorkItem>,
  { plan, leftOut: told }: Known,
): Chosen {
  const titles = new Map(
    [...(plan?.work.values() ?? [])].map(({ title, id, adopt }) => [
      folded(title),
      `"${id}"${adopt ? '' : ' (write "adopt:" there, where it is that work)'}`,
    ]),
  );
  const chosen: Finding[] = [];
  const leftOut: LeftOut[] = [];
  const notes: Note[] = [];
  // Of two of one title the open one is the work, or else the older one.
  const order = [...findings].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
  for (const finding of order) {
    const { number, title, mark } = finding;
    if (present.has(number) || told.has(number)) continue;
    // The page, a session, or what left the plan on purpose.
    if (mark && mark.program === plan?.program.id) continue;
    // What something waits for, and will not be done, nobody waits for.
    if (!finding.asked && finding.state !== 'completed') continue;
    const double = titles.get(folded(title));
    const reason = mark
      ? `it is work of the plan "${mark.program}"`
      : (unsayableTitle(title) ??
        (double === undefined
          ? undefined
          : `it has the title of ${double}, and a plan has each title once`) ??
        (hasRoom(finding) ? undefined : 'its text leaves no room for what the plan says'));
    if (reason === undefined) {
      titles.set(folded(title), `#${number}`);
      chosen.push(finding);
      continue;
    }
    leftOut.push({ finding, line: `${leftOutWords}${number} "${excerpt(title, 80)}": ${reason}` });
    notes.push({ kind: 'left-out', issue: number, text: `#${number} is not in the plan: ${reason}` });
  }
  chosen.sort((one, other) => one.number - other.number);
  leftOut.sort((one, other) => one.finding.number - other.finding.number);
  return { chosen, leftOut, notes };
}

function rank({ state }: Finding): number {
  return state === 'open' ? 0 : 1;
}

/** As the plan compares titles. */
function folded(title: string): string {
  return title.normalize('NFC').toLowerCase();
}
