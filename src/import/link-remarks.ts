/** What blocks what: as the plan says it, and as a remark where it cannot. */
import type { Blocker } from '../model/github.ts';
import { isSameRepository } from '../model/names.ts';
import type { WorkItem } from '../model/plan.ts';
import { excerpt } from '../text.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';
import { judgedLinks, type Linked, type Verdict } from './links.ts';
import type { MilestoneBook } from './milestones.ts';
import type { Note } from './notes.ts';
import type { Placing } from './placing.ts';

/** What is known beside the work that is being made. */
interface Around {
  readonly present: ReadonlyMap<number, WorkItem>;
  readonly known: Known;
  /** `owner/name` */
  readonly repository: string;
  readonly milestones: MilestoneBook;
  readonly findings: readonly Finding[];
}

/** Of one piece of work. */
export interface WorkLinks {
  /** Ids. */
  readonly blockedBy: string[];
  readonly remarks: string[];
  readonly notes: Note[];
}

/** By the ids of the work that is being made. */
export function linksOf(placings: readonly Placing[], around: Around): ReadonlyMap<string, WorkLinks> {
  const { present, known, repository, milestones } = around;
  const idOf = new Map([...present].map(([number, { id }]) => [number, id]));
  for (const { finding, id } of placings) idOf.set(finding.number, id);
  const byId = new Map(placings.map((one) => [one.id, one]));
  const work: Linked[] = [
    ...[...(known.plan?.work.values() ?? [])].map((one) => linkedOf(one)),
    ...placings.map(({ id, kind, phase, milestone }) => ({
      id,
      isPhase: kind === 'phase',
      blockedBy: [],
      ...(phase === undefined ? {} : { phase }),
      ...(milestone === undefined ? {} : { milestone }),
    })),
  ];
  const found = new Map<string, WorkLinks>(
    placings.map(({ id }) => [id, { blockedBy: [], remarks: [], notes: [] }]),
  );
  const here = (blocker: Blocker) => isSameRepository(blocker.repository, repository);
  const links = placings.flatMap(({ finding, id }) =>
    [...finding.blockedBy]
      .filter((blocker) => here(blocker) && idOf.has(blocker.number))
      .sort((one, other) => one.number - other.number)
      .map((blocker) => ({ id, on: idOf.get(blocker.number) ?? '', blocker })),
  );
  const verdicts = judgedLinks(work, links, milestones.isLater);
  for (const [index, { id, on, blocker }] of links.entries()) {
    const verdict = verdicts[index] ?? 'cycle';
    if (verdict === 'fine') found.get(id)?.blockedBy.push(on);
    else refuse(found.get(id), byId.get(id)?.finding.number ?? 0, blocker, on, verdict);
  }
  for (const { finding, id } of placings) {
    const own = found.get(id);
    if (own) remarkOn(own, finding, around, idOf, here);
  }
  return found;
}

function linkedOf({ id, kind, phase, milestone, blockedBy }: WorkItem): Linked {
  return {
    id,
    isPhase: kind === 'phase',
    blockedBy: blockedBy.filter(({ waived }) => waived === undefined).map(({ on }) => on),
    ...(phase === undefined ? {} : { phase }),
    ...(milestone === undefined ? {} : { milestone }),
  };
}

const reasons: Readonly<Record<Exclude<Verdict, 'fine'>, string>> = {
  cycle: 'they would wait for each other',
  'later-milestone': 'that is in a later milestone',
  'too-many': 'GitHub links at most 50',
};

function refuse(
  work: WorkLinks | undefined,
  number: number,
  blocker: Blocker,
  on: string,
  verdict: Exclude<Verdict, 'fine'>,
): void {
  work?.remarks.push(`blocked by #${blocker.number} (${on}) on GitHub, and not here: ${reasons[verdict]}`);
  work?.notes.push({
    kind: verdict === 'later-milestone' ? 'later-milestone' : 'cycle',
    issue: number,
    text: `#${number} is blocked by #${blocker.number}, which is not in the plan: ${reasons[verdict]}`,
  });
}

function remarkOn(
  { remarks, notes }: WorkLinks,
  finding: Finding,
  { repository }: Around,
  idOf: ReadonlyMap<number, string>,
  here: (blocker: Blocker) => boolean,
): void {
  const { number, blockedBy, unreadable, mentions } = finding;
  for (const blocker of blockedBy) {
    const name = here(blocker) ? `#${blocker.number}` : `${blocker.repository}#${blocker.number}`;
    if (!here(blocker)) {
      remarks.push(`blocked by ${name}, in another repository: the link on GitHub counts`);
      notes.push({
        kind: 'elsewhere',
        issue: number,
        text: `#${number} is blocked by ${name}, in another repository`,
      });
    } else if (!idOf.has(blocker.number) && (blocker.state === 'open' || blocker.state === 'completed')) {
      const title = excerpt(blocker.title, 60);
      remarks.push(`blocked by ${name} ("${title}"), which is not in the plan: the link on GitHub counts`);
      notes.push({
        kind: 'not-in-the-plan',
        issue: number,
        text: `#${number} is blocked by ${name}, which is not in the plan`,
      });
    }
  }
  if (unreadable > 0) {
    const what = unreadable === 1 ? 'an issue' : `${unreadable} issues`;
    remarks.push(`blocked by ${what} that the token may not read: the link on GitHub counts`);
    notes.push({
      kind: 'elsewhere',
      issue: number,
      text: `#${number} is blocked by ${what} that the token may not read`,
    });
  }
  const linked = new Set(blockedBy.filter(here).map((blocker) => blocker.number));
  for (const { words, number: named, repository: other } of mentions) {
    const isHere = other === undefined || isSameRepository(other, repository);
    if (isHere && (named === number || linked.has(named))) continue;
    const id = isHere ? idOf.get(named) : undefined;
    const then =
      id === undefined
        ? `${isHere ? `#${named}` : `${other}#${named}`} is not in the plan`
        : `if it is so, add blocked-by: [${id}]`;
    remarks.push(`its text says "${words}": ${then}`);
    notes.push({ kind: 'words', issue: number, text: `#${number} says "${words}": ${then}` });
  }
}
