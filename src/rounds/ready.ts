/** Work that became ready because what blocked it was closed: said once on its issue, and shown by a label. */
import { type Settled, settledBlockers } from '../check/settled.ts';
import type { Issue, WorkIssue } from '../model/github.ts';
import { commentMark, readyMarkOf, recordIn } from '../model/mark.ts';
import type { Plan, WorkItem } from '../model/plan.ts';
import type { Source } from '../model/source.ts';
import type { MarkReady } from '../sync/change.ts';
import type { Text } from '../sync/reference.ts';
import { capped } from '../text.ts';
import type { World } from './world.ts';

/** Comments of one run; the next one goes on. Each calls people, and GitHub takes 80 a minute. */
const mostTold = 30;
/** What was closed longer ago is no news: a plan that is taken over, or a run after months, calls nobody for it. */
const newsFor = 7 * 24 * 60 * 60 * 1_000;
const maxNamed = 3;

/**
 * A comment where the last blocker was closed since its issue was made; a closing is told once on each issue, whatever is
 * opened and closed again. Without a label in the plan, the one that it had comes off.
 */
export function readyChanges(world: World): MarkReady[] {
  const { plan, issues, status, found } = world;
  const now = new Set(status.ready);
  const labels = labelsOf(world);
  const freed = plan.settings.ready.tell ? freedIn(world) : new Map<string, Freed>();
  return [...plan.work.values()].flatMap((work): MarkReady[] => {
    const issue = issues.get(work.id);
    if (issue?.state !== 'open') return [];
    const change = {
      ...labelChange(found.issues.get(work.id), now.has(work.id), labels),
      ...freed.get(work.id),
    };
    if (change.text === undefined && change.addLabels.length + change.removeLabels.length === 0) return [];
    return [{ kind: 'ready', id: work.id, issue: { ...issue, body: issue.body ?? '' }, ...change }];
  });
}

type Freed = Required<Pick<MarkReady, 'text' | 'told'>>;

function freedIn({ plan, issues, status, found, now, outcomes }: World): ReadonlyMap<string, Freed> {
  const settledOf = settledBlockers(plan, issues);
  // What an apply would have in its texts by now.
  const planned = new Map(
    outcomes.flatMap(({ change, result }) =>
      result === 'planned' && change.kind === 'update-issue' ? [[change.id, change.settled ?? []]] : [],
    ),
  );
  const toldOf = (id: string) => [
    ...recordIn(issues.get(id)?.body ?? '').kept.ready,
    ...(planned.get(id) ?? []),
  ];
  const all = status.ready.flatMap((id) => {
    const [work, issue] = [plan.work.get(id), issues.get(id)];
    if (!work || !issue || !isSomebodys(work, found.issues.get(id), plan)) return [];
    const freed = freedBy(work, issue, settledOf(id), { plan, now, toldOf });
    return freed ? [[id, freed] as const] : [];
  });
  return new Map(all.slice(0, mostTold));
}

function isSomebodys({ owner, assignees }: WorkItem, issue: Issue | undefined, { owners }: Plan): boolean {
  const members = owners.get(owner)?.members ?? [];
  return members.length + assignees.length + (issue?.assignees.length ?? 0) + (issue?.agents ?? 0) > 0;
}

/** What was made by this run, or after all that blocks it was closed, was ready from the beginning. */
function freedBy(
  work: WorkItem,
  { body, createdAt }: WorkIssue,
  settled: readonly Settled[],
  { plan, now, toldOf }: Pick<World, 'plan' | 'now'> & { toldOf(id: string): readonly string[] },
): Freed | undefined {
  if (body === undefined || createdAt === undefined) return undefined;
  const told = toldOf(work.id);
  const known = new Set([...told, ...toldOf(work.phase ?? '')]);
  const since = Math.max(Date.parse(createdAt), Date.parse(now) - newsFor);
  const news = settled.filter(({ name, at }) => !known.has(name) && Date.parse(at ?? '') > since);
  if (news.length === 0) return undefined;
  const mark = readyMark(work.id, told.length, plan);
  return {
    text: `${readyText(work, news)}\n\n${mark}`,
    told: [...new Set([...told, ...settled.map(({ name }) => name)])],
  };
}

/** @param before how much was told: it grows with each time, and so no two times have one mark */
function readyMark(id: string, before: number, { program }: Plan): string {
  return commentMark(`ready ${program.id}/${id}${before === 0 ? '' : ` ${before}`}`);
}

/** GitHub shows title and state of each `#12` in a list. */
function readyText({ kind }: WorkItem, news: readonly Settled[]): string {
  const { shown, left } = capped(
    [...news].sort((one, other) => (other.at ?? '').localeCompare(one.at ?? '')),
    maxNamed,
  );
  const head =
    kind === 'phase'
      ? '**All that this phase waits for is closed: so can it be.**'
      : '**Nothing blocks this any more: it can begin.**';
  const names = [
    ...shown.map(({ name }) => (name.includes('#') ? name : `#${name}`)),
    ...(left > 0 ? [`… and ${left} more`] : []),
  ];
  return `${head} What was closed:\n\n${names.map((name) => `- ${name}`).join('\n')}`;
}

/** Where all that is ready can be seen; nothing where no label shows it. */
export function readySearch({ settings }: Plan, repository: string, { serverUrl }: Source): readonly Text[] {
  const { label } = settings.ready;
  if (label === undefined) return [];
  const query = encodeURIComponent(`is:issue is:open label:"${label.replaceAll('"', '')}"`);
  return [[`[What can begin](<${serverUrl}/${repository}/issues?q=${query}>)`]];
}

interface Labels {
  /** Of what is ready; absent where the plan asks for none. */
  readonly wanted?: string;
  /** Names that it has on GitHub, or had there, in lower case. */
  readonly own: ReadonlySet<string>;
}

function labelsOf({ plan, target, found }: World): Labels {
  const wanted = target.labels.find(({ ready }) => ready);
  const there = wanted && found.labels.get(wanted);
  const marked = found.allLabels.filter(({ description }) => readyMarkOf(description) === plan.program.id);
  const names = [wanted?.name ?? [], there?.name ?? [], marked.map(({ name }) => name)].flat();
  return {
    ...(wanted ? { wanted: wanted.name } : {}),
    own: new Set(names.map((name) => name.toLowerCase())),
  };
}

function labelChange(
  issue: Issue | undefined,
  isReady: boolean,
  { wanted, own }: Labels,
): Pick<MarkReady, 'addLabels' | 'removeLabels'> {
  const has = (issue?.labels ?? []).filter((name) => own.has(name.toLowerCase()));
  const wants = isReady && wanted !== undefined;
  return {
    addLabels: wants && has.length === 0 ? [wanted] : [],
    removeLabels: wants ? [] : has,
  };
}
