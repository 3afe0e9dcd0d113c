/** The part of the program's page that tells what changed since the last session. */
import type { Since } from '../changes/since.ts';
import { recordIn } from '../model/mark.ts';
import { passingIn, passingMarks } from '../model/passing.ts';
import { programKey } from '../sync/block.ts';
import type { Text } from '../sync/reference.ts';
import { momentOfPage } from './sessions.ts';
import { todayIn } from './timing.ts';
import { sinceParagraphs } from './told.ts';
import type { JudgedWorld } from './world.ts';

const most = 20;

/**
 * Paragraphs between marks. A run that did not look at the history leaves what stands there, as long as that is since the last
 * session: only one that has something to write looks. Where there are no sessions any more, nothing is left of it.
 */
export function changesOnPage(world: JudgedWorld): readonly Text[] {
  const { plan } = world;
  const since = newsOnPage(world);
  const hasEnded = isOver(world) || (world.since !== undefined && plan.cadence.sessions.size === 0);
  const [before, after] = passingMarks(since || hasEnded ? todayIn(world) : undefined);
  if (!since) return [[before], [after]];
  const told = sinceParagraphs(since, world, most);
  const { session } = since.from;
  const head = `### What changed${session === undefined ? '' : ` since #${session}`}`;
  return [[before], ...(told.length === 0 ? [] : [[head], ...told]), [after]];
}

/** What stands there was told in a session, whose day has passed since: the page goes on from that. */
function isOver(world: JudgedWorld): boolean {
  const { issues, plan } = world;
  const { body = '' } = issues.get(programKey(plan)) ?? {};
  const told = passingIn(body)?.text ?? '';
  const [before, now] = [recordIn(body).stood?.at, momentOfPage(world)?.at];
  return told !== '' && before !== now;
}

/** That the history could not be read is said with what is known all the same, and is no news by itself. */
export function newsOnPage({ since, plan }: JudgedWorld): Since | undefined {
  const found = since?.get(programKey(plan));
  return found?.unread === undefined || found.comparison.changes.length > 0 ? found : undefined;
}
