/** The issues of sessions: one is made when its time comes, and the one before closes. */

import { unticked } from '../model/checklist.ts';
import type { Issue } from '../model/github.ts';
import { markName, recordIn } from '../model/mark.ts';
import type { Moment } from '../model/moment.ts';
import type { Plan } from '../model/plan.ts';
import type { Wanted } from '../model/ports.ts';
import { programKey } from '../sync/block.ts';
import type { Change, CreateIssue, EndSession } from '../sync/change.ts';
import { release } from '../sync/diff.ts';
import type { Found } from '../sync/find.ts';
import { type Action, agendaOf } from './agenda.ts';
import { dayIn, type SessionDue } from './calendar.ts';
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
    const left = leftOpen(ended.map(([, issue]) => issue));
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

/** Each once, with the session that it comes from first: what was carried on says so already. */
function leftOpen(ended: readonly Pick<Issue, 'body' | 'number'>[]): Action[] {
  const actions = new Map<string, Action>();
  for (const { body, number } of ended) {
    for (const line of unticked(body)) {
      const [, text = line, from] = /^(.*) \(from #(\d{1,10})\)$/.exec(line) ?? [];
      if (!actions.has(text)) actions.set(text, { text, from: from === undefined ? number : Number(from) });
    }
  }
  return [...actions.values()];
}

/** Since when there is something to tell in each session that is about to be made, and on the page. */
export function sessionMoments(world: JudgedWorld): Map<string, Moment> {
  const { due, found, plan } = world;
  const moments = new Map<string, Moment>();
  for (const { key, session } of due) {
    if (found.sessions.has(key)) continue;
    const last = byDate(found.sessions).findLast(
      ([other]) => other.startsWith(`${session.id}/`) && dateIn(other) < dateIn(key),
    );
    if (last) moments.set(key, momentOf(last[1]));
  }
  const told = momentOfPage(world);
  if (told) moments.set(programKey(plan), told);
  return moments;
}

/** As its mark says; where people took that away, it says when it was made. */
export function momentOf({ body, createdAt, number }: Issue): Moment {
  return { ...(recordIn(body).stood ?? { at: createdAt }), session: number };
}

/** Since when the page tells what changed: a session that is over long ago may not be read, and then its record says it. */
export function momentOfPage(world: JudgedWorld): Moment | undefined {
  const { found, plan } = world;
  const held = lastHeld(world);
  const recorded = recordIn(found.issues.get(programKey(plan))?.body ?? '').stood;
  if (!held) return recorded;
  const moment = momentOf(held[1]);
  return recorded && Date.parse(recorded.at) > Date.parse(moment.at) ? recorded : moment;
}

/** The newest session whose day is over: on its day it looks back to the one before, and so does the page. */
export function lastHeld({
  found,
  plan,
  now,
}: JudgedWorld): readonly [key: string, issue: Issue] | undefined {
  return byDate(found.sessions).findLast(([key]) => {
    const session = plan.cadence.sessions.get(key.slice(0, key.indexOf('/')));
    return session !== undefined && dateIn(key) < dayIn(session.timeZone, now);
  });
}

/** Oldest first. */
export function byDate(sessions: ReadonlyMap<string, Issue>): (readonly [key: string, issue: Issue])[] {
  return [...sessions].sort(([one], [other]) => (dateIn(one) < dateIn(other) ? -1 : 1));
}

function dateIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

function sessionCreation(
  due: SessionDue,
  last: string | undefined,
  left: readonly Action[],
  world: JudgedWorld,
): CreateIssue {
  const { plan } = world;
  const before = last === undefined ? undefined : { key: last, date: dateIn(last) };
  return {
    kind: 'create-issue',
    id: due.key,
    of: 'session',
    title: due.title,
    block: agendaOf(due, before, left, world),
    labels: due.session.owners.flatMap((id) => plan.owners.get(id)?.label ?? []),
    assignees: [],
  };
}
