/** What a long run says of itself while it goes on. */
import type { Clock } from './github/pace.ts';
import type { Load } from './model/ports.ts';
import type { Progress } from './sync/apply.ts';
import { plural } from './text.ts';

const minute = 60_000;
/** Long enough for a rate to be steady, short enough to be true again soon after an hourly limit was waited for. */
const recently = 5 * minute;

/**
 * "120 of 1,237 changes made, 74 a minute, about 15 min to go"
 * @param toGo the milliseconds that these take
 */
export function progressTeller(
  clock: Clock,
  toGo: (loads: readonly Load[]) => number,
): (progress: Progress) => string {
  const seen = [{ at: clock.now(), done: 0 }];
  return ({ done, missed, total, left }) => {
    const at = clock.now();
    while (seen[1] && seen[1].at <= at - recently) seen.shift();
    const since = seen[0] ?? { at, done };
    seen.push({ at, done });
    const rate = Math.round(((done - since.done) * minute) / Math.max(at - since.at, 1));
    return [
      `${done.toLocaleString('en')} of ${plural(total, 'change')} made`,
      ...(missed > 0 ? [`${missed.toLocaleString('en')} not`] : []),
      ...(rate > 0 && at > since.at ? [`${rate.toLocaleString('en')} a minute`] : []),
      ...(left.length > 0 ? [`${about(toGo(left))} to go`] : []),
    ].join(', ');
  };
}

/**
 * Told before the first change: "1,219 changes take about 1 h 2 min, as fast as GitHub allows". Nothing where they take a moment.
 * @param time the milliseconds that there are
 */
export function announcement(
  { done, missed, total, left }: Progress,
  toGo: (loads: readonly Load[]) => number,
  time: number,
): string | undefined {
  const takes = toGo(left);
  if (done + missed > 0 || takes < 2 * minute) return undefined;
  const what = `${plural(total, 'change')} take ${about(takes)}, as fast as GitHub allows`;
  return takes <= time
    ? what
    : `${what}: more than the ${long(time)} that this run has left, so it makes a part`;
}

/** "waiting 54 min for GitHub's limit on writes" */
export function waiting(milliseconds: number, reason: string): string {
  const time = milliseconds < 2 * minute ? `${Math.ceil(milliseconds / 1_000)} s` : long(milliseconds);
  return `waiting ${time} for ${reason}`;
}

function about(milliseconds: number): string {
  return milliseconds < minute ? 'less than a minute' : `about ${long(milliseconds)}`;
}

/** "15 min", "2 h 5 min" */
function long(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / minute);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(' ');
}
