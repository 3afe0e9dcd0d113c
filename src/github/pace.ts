/** Keeps writes inside what GitHub documents: 80 content-creating requests a minute and 500 an hour. */

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

const minute = 60_000;
const hour = 60 * minute;
/** "no more than 500 content-generating requests per hour" (docs: rate limits for the REST API). */
const perHour = 500;

/**
 * Never more than `perMinute` writes in any minute, nor 500 in any hour; 0 is no limit at all. The first of them
 * go without a pause, so that a small run is not slowed.
 */
export class Pace {
  readonly #perMinute: number;
  readonly #clock: Clock;
  /** When each of the last writes was made, oldest first. */
  readonly #times: number[] = [];

  constructor(perMinute: number, clock: Clock) {
    this.#perMinute = perMinute;
    this.#clock = clock;
  }

  /** Milliseconds until so many writes may be made. */
  wait(writes: number): number {
    if (this.#perMinute === 0 || writes === 0) return 0;
    const now = this.#clock.now();
    while ((this.#times[0] ?? now) <= now - hour) this.#times.shift();
    const until = (limit: number, span: number) => {
      // The write that must be out of the span before these may be in it.
      const blocking = this.#times.at(-(Math.max(limit - writes, 0) + 1));
      return blocking === undefined ? 0 : blocking + span - now;
    };
    return Math.max(0, until(this.#perMinute, minute), until(perHour, hour));
  }

  /** Counts writes from when they were answered: GitHub may have counted them at any time until then. */
  made(writes: number): void {
    if (this.#perMinute === 0) return;
    const now = this.#clock.now();
    for (let count = 0; count < writes; count++) this.#times.push(now);
  }
}
