/** The issues of sessions: one is made when its time comes, and the one before closes. */

import { unticked } from '../model/checklist.ts';
import type { Issue } from '../model/github.ts';
import { markName } from '../model/mark.ts';
import type { Plan } from '../model/plan.ts';
import type { Wanted } from '../model/ports.ts';
import { programKey } from '../sync/block.ts';
import type { Change, CreateIssue, EndSession } from '../sync/change.ts';
import type { Found } from '../sync/find.ts';
import { agendaOf } from './agenda.ts';
import type { SessionDue } from './calendar.ts';
import type { JudgedWorld } from './world.ts';

/** What to look for on GitHub before one is made. */
export function wantedSessions({ program }: Plan, due: readonly SessionDue[]): Wanted['work'] {
  return due.map(({ key, title }) => ({ names: [markName({ program: program.id, id: key })], title }));
}

/** The key of each session's newest issue, by the session's id; of one that is about to be made, that. */
export function newestSessions(
  due: readonly SessionDue[],
  { sessions }: Pick<Found, 'sessions'>,
): Map<string, string> {
  const keys = [...sessions.keys(), ...due.map(({ key }) => key)].sort();
  return new Map(keys.map((key) => [key.slice(0, key.indexOf('/')), key]));
}

type FoundSessions = Pick<Found, 'sessions' | 'issues' | 'parents'>;

/** Of each session only the newest issue is made or kept; those before it end. */
export function sessionChanges(world: JudgedWorld): Change[] {
  const { due, found, plan } = world;
  const newest = newestSessions(due, found);
  const dueByKey = new Map(due.map((one) => [one.key, one]));
  return [...newest].flatMap(([id, key]): Change[] => {
    const others = [...found.sessions].filter(([other]) => other.startsWith(`${id}/`) && other !== key);
    const ended = others.filter(([, issue]) => isToEnd(issue, found, plan));
    const left = [...new Set(ended.flatMap(([, { body }]) => unticked(body)))];
    const one = dueByKey.get(key);
    const isThere = found.sessions.has(key);
    return [
      ...(isThere ? putBack(key, found, plan) : []),
      ...(one && !isThere ? [sessionCreation(one, others.at(-1)?.[0], left, world)] : []),
      ...ended.map(
        ([other, issue]): EndSession => ({
          kind: 'end-session',
          id: other,
          issue,
          next: key,
          carried: unticked(issue.body).length,
        }),
      ),
    ];
  });
}

/** One that is over is closed, and stands under the program no more. */
function isToEnd({ state, parent }: Issue, { issues, parents }: FoundSessions, plan: Plan): boolean {
  const isUnder = parent !== undefined && parent.id === issues.get(programKey(plan))?.id;
  return state === 'open' || (parents && isUnder);
}

function sessionCreation(
  due: SessionDue,
  last: string | undefined,
  left: readonly string[],
  world: JudgedWorld,
): CreateIssue {
  const { plan, found } = world;
  const { sessions, parents } = found;
  const at = sessions.get(last ?? '')?.createdAt;
  const before =
    last === undefined || at === undefined
      ? undefined
      : { key: last, date: last.slice(last.indexOf('/') + 1), at };
  return {
    kind: 'create-issue',
    id: due.key,
    of: 'session',
    title: due.title,
    block: agendaOf(due, before, left, world),
    labels: due.session.owners.flatMap((id) => plan.owners.get(id)?.name ?? []),
    ...(parents ? { parent: programKey(plan) } : {}),
    assignees: [],
  };
}

/** Under the program it is found again without a search. */
function putBack(key: string, { sessions, issues, parents }: FoundSessions, plan: Plan): Change[] {
  const [issue, program] = [sessions.get(key), issues.get(programKey(plan))];
  if (!parents || !issue || (program && issue.parent?.id === program.id)) return [];
  const old = issue.parent ? { old: `#${issue.parent.number}` } : {};
  return [
    {
      kind: 'update-issue',
      id: key,
      issue,
      putUnder: programKey(plan),
      addLabels: [],
      removeLabels: [],
      assign: [],
      unassign: [],
      reopen: false,
      edits: [{ field: 'parent', ...old, new: programKey(plan), why: 'restored' }],
    },
  ];
}
