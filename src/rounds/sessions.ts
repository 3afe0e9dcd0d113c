/** The issues of sessions: one is made when its time comes, and the one before closes. */

import { unticked } from '../model/checklist.ts';
import type { Issue } from '../model/github.ts';
import { markName, recordIn } from '../model/mark.ts';
import type { Plan } from '../model/plan.ts';
import type { Wanted } from '../model/ports.ts';
import { programKey } from '../sync/block.ts';
import type { Change, CreateIssue, EndSession } from '../sync/change.ts';
import { release } from '../sync/diff.ts';
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

/** Of each session only the newest issue is made or kept; those before it end. */
export function sessionChanges(world: JudgedWorld): Change[] {
  const { due, found, plan } = world;
  const program = found.issues.get(programKey(plan));
  const newest = newestSessions(due, found);
  const dueByKey = new Map(due.map((one) => [one.key, one]));
  return [...newest].flatMap(([id, key]): Change[] => {
    const others = [...found.sessions].filter(([other]) => other.startsWith(`${id}/`) && other !== key);
    const ended = others.filter(([, issue]) => isToEnd(issue, program));
    const left = [...new Set(ended.flatMap(([, { body }]) => unticked(body)))];
    const one = dueByKey.get(key);
    const isThere = found.sessions.has(key);
    return [
      ...[...found.sessions].flatMap(([other, issue]) =>
        other.startsWith(`${id}/`) && found.parents ? apart(other, issue, program) : [],
      ),
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

/** One that is over is closed, and the page names it no more. Who closed it before has not been told what follows. */
function isToEnd({ state, number }: Issue, program: Issue | undefined): boolean {
  return state === 'open' || recordIn(program?.body ?? '').sessions.includes(number);
}

/** It is no part of the program's work: GitHub would count it below the program. */
function apart(key: string, issue: Issue, program: Issue | undefined): Change[] {
  const { parent } = issue;
  return parent && parent.id === program?.id ? release(key, issue, { parent }) : [];
}

function sessionCreation(
  due: SessionDue,
  last: string | undefined,
  left: readonly string[],
  world: JudgedWorld,
): CreateIssue {
  const { plan, found } = world;
  const { sessions } = found;
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
    assignees: [],
  };
}
