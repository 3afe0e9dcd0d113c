/** What changed since a moment that somebody names: a day, or a session. */
import type { Since } from '../changes/since.ts';
import type { Codebase } from '../model/codebase.ts';
import type { Issue } from '../model/github.ts';
import type { Moment } from '../model/moment.ts';
import type { Reader } from '../model/ports.ts';
import { isDate } from '../plan/time.ts';
import { momentBefore } from './calendar.ts';
import { byDate, lastHeld, momentOf } from './sessions.ts';
import { lookBack } from './since.ts';
import { readTurns, turning } from './turns.ts';
import type { JudgedWorld } from './world.ts';

/** What somebody asked for, and since when that is. */
export interface AskedSince extends Since {
  /** `2026-12-01`, or the title of a session. */
  readonly name: string;
}

/** Where to look for what was. */
interface Past {
  readonly reader: Reader;
  readonly codebase: Codebase;
  /** The folder or file of the plan. */
  readonly root: string;
}

/**
 * What may have been closed and opened again since is asked for: one request more.
 * @param asked `2026-12-01`, the title of a session with its day or without, its key, or its number; empty for the last one
 * @returns a sentence where that is nothing
 * @throws {ReadFailure}
 */
export async function sinceAsked(
  asked: string,
  world: JudgedWorld,
  { reader, codebase, root }: Past,
): Promise<AskedSince | string> {
  const found = momentNamed(asked.trim(), world);
  if (!found) return unknownMoment(asked, world);
  const { name, moment } = found;
  const turns = await readTurns(turning([moment], world), world, reader);
  const archive = { codebase, standing: { head: 'HEAD', root }, listings: new Map() };
  const told = await lookBack(new Map([[name, moment]]), world, archive, turns);
  const since = told.get(name);
  return since ? { ...since, name } : unknownMoment(asked, world);
}

/** Of what is told where nobody says since when, and there is no session. */
const fewWeeks = 4 * 7 * 24 * 60 * 60 * 1_000;

/**
 * Since the last session, or of the last four weeks where there is none.
 * @throws {ReadFailure}
 */
export async function sinceLately(world: JudgedWorld, past: Past): Promise<AskedSince | undefined> {
  const day = new Date(Date.parse(world.now) - fewWeeks).toISOString().slice(0, 10);
  const asked = world.found.sessions.size === 0 ? day : '';
  const told = await sinceAsked(asked, world, past);
  return typeof told === 'string' ? undefined : told;
}

function momentNamed(asked: string, world: JudgedWorld): { name: string; moment: Moment } | undefined {
  const { found, plan } = world;
  const all = byDate(found.sessions);
  if (isDate(asked)) return { name: asked, moment: { at: momentBefore(asked, plan.settings.timeZone) } };
  const of = (one: readonly [string, Issue] | undefined) =>
    one && { name: nameOf(one, world), moment: momentOf(one[1]) };
  if (asked === '') return of(lastHeld(world) ?? all.at(-1));
  const wanted = asked.toLowerCase();
  const number = /^#?(\d{1,10})$/.exec(asked)?.[1];
  const session = all.findLast(([key, issue]) => {
    if (number !== undefined) return issue.number === Number(number);
    const id = key.slice(0, key.indexOf('/'));
    const title = plan.cadence.sessions.get(id)?.title ?? '';
    return [key, id, issue.title, title, nameOf([key, issue], world)].some(
      (one) => one.toLowerCase() === wanted,
    );
  });
  if (session) return of(session);
  // One that is no longer read is known by its day.
  const [, title = '', date] = /^(.*?)(?:: |\/)(\d{4}-\d\d-\d\d)$/.exec(asked) ?? [];
  const isSession = [...plan.cadence.sessions.values()].some(
    (one) => one.id === title || one.title.toLowerCase() === title.toLowerCase(),
  );
  if (date === undefined || !isSession || !isDate(date)) return undefined;
  return { name: asked, moment: { at: momentBefore(date, plan.settings.timeZone) } };
}

/** As it was made: people may call it otherwise since. */
function nameOf([key]: readonly [string, Issue], { plan }: JudgedWorld): string {
  const [id = '', date = ''] = key.split('/');
  return `${plan.cadence.sessions.get(id)?.title ?? id}: ${date}`;
}

function unknownMoment(asked: string, { found }: JudgedWorld): string {
  const [newest] = byDate(found.sessions).reverse();
  const example = newest ? `, or a session, for example ${newest[0]}` : '; there is no session yet';
  return asked.trim() === ''
    ? 'there is no session yet: say since when with --since and a day, year-month-day'
    : `nothing is known of "${asked}": name a day, year-month-day${example}`;
}
