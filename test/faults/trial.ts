/** One crash point: a run that meets a fault at one of its requests, and the runs that put it right. */
import { failed, type Report } from '../../src/report/report.ts';
import type { Outcome } from '../../src/sync/change.ts';
import { connect } from '../github/hub.ts';
import { outcomesOf, synced } from '../sync/plans.ts';
import type { Kind } from './kinds.ts';
import { lostOf } from './people.ts';
import { differences, doubled, seen } from './seen.ts';
import { inPlace, type Place, type Story } from './stories.ts';

/** What is out of order stays so, and is not what fails a run here. */
const quiet = { failOn: 'never' } as const;

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
  { plan, now, pace }: Story,
  timeout?: number,
): Promise<Report | string> {
  const deadline = clock.now() + 50 * 60_000;
  const hub = connect(sandbox, { clock, pace, deadline, ...(timeout === undefined ? {} : { timeout }) });
  try {
    return await synced(hub, plan, { ...quiet, now });
  } catch (error) {
    return `the run threw: ${error instanceof Error ? error.stack : error}`;
  }
}

/** It says what is missing, and what does not depend on the struck request is done. */
function endsDecently(report: Report, { story, kind, request }: Point, { sandbox }: Place): string[] {
  const missing = differences(story.expected, seen(sandbox.view()));
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

export async function putRight(place: Place, { plan, now, lag, expected }: Story): Promise<string[]> {
  const { sandbox, clock, words } = place;
  const again = () => synced(connect(sandbox, { clock }), plan, { ...quiet, now });
  const whileLagging: string[] = [];
  // No workflow starts sooner after another one.
  if (lag.mutations) await clock.sleep(lag.mutations);
  if (lag.lists) {
    await again();
    whileLagging.push(...doubled(seen(sandbox.view())).map((line) => `while lists lag, ${line}`));
    await clock.sleep(600_000);
  }
  const second = await again();
  const wrong = [...doubled(seen(sandbox.view())), ...differences(expected, seen(sandbox.view()))];
  const from = sandbox.requests.length;
  const third = await again();
  const { writes } = sandbox.counts(from);
  return [
    ...whileLagging,
    ...wrong,
    ...lostOf(words, sandbox.view()),
    ...(failed(second) ? ['the next run failed'] : []),
    ...(failed(third) || writes > 0 ? [`a run after that made ${writes} writes`] : []),
  ];
}
