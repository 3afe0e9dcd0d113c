/** One crash point: a run that meets a fault at one of its requests, and the runs that put it right. */
import { failed, type Report } from '../../src/report/report.ts';
import type { Outcome } from '../../src/sync/change.ts';
import { connect } from '../github/hub.ts';
import { outcomesOf } from '../sync/plans.ts';
import type { Kind } from './kinds.ts';
import { lostOf } from './people.ts';
import { differences, doubled, seen } from './seen.ts';
import { connected, inPlace, jobOf, type Place, type Story, saidBy } from './stories.ts';

export interface Point {
  readonly story: Story;
  readonly kind: Kind;
  /** Which request of the run is struck, from 0. */
  readonly request: number;
  /** Which of the kind's faults, from 0. */
  readonly variant: number;
}

/** By which it can be run alone. */
export function nameOf({ story, kind, request, variant }: Point): string {
  return [story.name, kind.name, request, variant].join('/');
}

export function pointsOf(story: Story, kind: Kind): Point[] {
  return story.requests.flatMap((record, request) =>
    kind.faults(record).map((_, variant) => ({ story, kind, request, variant })),
  );
}

/** @returns what went wrong, a line each */
export async function tried(point: Point): Promise<string[]> {
  const { story, kind, request, variant } = point;
  const struck = story.requests[request];
  const fault = struck && kind.faults(struck)[variant];
  if (!struck || !fault) throw new Error(`no such point: ${nameOf(point)}`);
  const { state, lag, people, budget = {} } = story;
  const act = async (place: Place) => {
    const { sandbox } = place;
    sandbox.fault = ({ index }) => (index === request ? fault : index > request ? kind.after : undefined);
    const report = await disturbed(place, story, kind.timeout);
    sandbox.fault = undefined;
    if (typeof report === 'string') return [report];
    return [...endsDecently(report, point, place), ...(await putRight(place, story)), ...sandbox.problems];
  };
  return inPlace({ state, lag, people, budget }, act, story.now);
}

export async function disturbed(
  { sandbox, clock }: Place,
  story: Story,
  timeout?: number,
): Promise<Report | string> {
  const deadline = clock.now() + 50 * 60_000;
  const { pace } = story;
  const hub = connected(sandbox, story, {
    ...{ clock, pace, deadline },
    ...(timeout === undefined ? {} : { timeout }),
  });
  try {
    return await jobOf(hub, story);
  } catch (error) {
    return `the run threw: ${error instanceof Error ? error.stack : error}`;
  }
}

/** It says what is missing, and what does not depend on the struck request is done. */
function endsDecently(report: Report, { story, kind, request }: Point, { sandbox }: Place): string[] {
  const missing = differences(story.expected, seen(sandbox.view(), story));
  if (story.says.length > 0) {
    const said = kind.stops || saidBy(report).join() === story.says.join();
    return said ? missing : [`it said ${saidBy(report)} instead of ${story.says}`, ...missing];
  }
  // Which of the two runs met the fault is not known, and what both made the next one closes.
  if (story.beside) return [];
  if (!failed(report)) return missing.map((line) => `the run says that all is well, but ${line}`);
  if (kind.stops) return [];
  const struck = story.requests[request];
  if (!struck?.write) return [`a read was not tried again: ${'message' in report ? report.message : ''}`];
  if (kind.passes) return ['a limit was not waited for'];
  return undone(outcomesOf(report), struck.operations.length);
}

/** A link that is turned round stays a circle while the old one is still there. */
const waits =
  /^(?:it needs (.+), which could not be made$|its text waits|it was made, and the next run)|circular dependency\)?$/;

/** @param struck how many things were asked for by the request that failed */
function undone(outcomes: readonly Outcome[], struck: number): string[] {
  const lost = outcomes.filter(({ result }) => result !== 'done');
  const own = lost.filter(({ message }) => !waits.test(message ?? ''));
  const names = new Set(lost.flatMap(({ change }) => namesOf(change)));
  const wrongly = lost.flatMap(({ message }) => {
    const [, needed = ''] = waits.exec(message ?? '') ?? [];
    return [...needed.matchAll(/"([^"]+)"/g)].flatMap(([, name = '']) =>
      names.has(name) ? [] : `"${name}" is said to be missing`,
    );
  });
  return [
    ...(own.length > struck
      ? [
          `${own.length} changes failed where one request failed: ${own.map(({ change, message }) => `${change.kind}: ${message}`)}`,
        ]
      : []),
    ...lost.filter(({ result }) => result === 'remaining').map(() => 'a change was not tried'),
    ...wrongly,
  ];
}

function namesOf(change: Outcome['change']): string[] {
  if (change.kind === 'create-label') return [change.label.name];
  if (change.kind === 'update-label') return [change.name, change.set.name ?? ''];
  return 'id' in change ? [change.id] : [];
}

export async function putRight(place: Place, story: Story): Promise<string[]> {
  const { sandbox, clock, words } = place;
  const { lag, expected, says } = story;
  const again = () => jobOf(connect(sandbox, { clock }), story);
  const whileLagging: string[] = [];
  // No workflow starts sooner after another one.
  if (lag.mutations) await clock.sleep(lag.mutations);
  if (lag.lists) {
    await again();
    whileLagging.push(
      ...doubled(expected, seen(sandbox.view(), story)).map((line) => `while lists lag, ${line}`),
    );
    await clock.sleep(600_000);
  }
  const second = await again();
  const wrong = [
    ...doubled(expected, seen(sandbox.view(), story)),
    ...differences(expected, seen(sandbox.view(), story)),
  ];
  const from = sandbox.requests.length;
  const third = await again();
  const { writes } = sandbox.counts(from);
  return [
    ...whileLagging,
    ...wrong,
    ...lostOf(words, sandbox.view()),
    ...[second, third].flatMap((report) =>
      saidBy(report).join() === says.join() ? [] : [`a later run said ${saidBy(report)} instead of ${says}`],
    ),
    ...(writes > 0 ? [`a run after that made ${writes} writes`] : []),
  ];
}
