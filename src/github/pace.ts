/** Keeps writes inside what GitHub documents: 80 content-creating requests a minute and 500 an hour. */

import { contentWritesPerHour } from '../model/limits.ts';

/** Time as an argument, so that a test of an hour takes none. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * Never more than `perMinute` writes in any minute, nor 500 in any hour; 0 is no limit at all. The first of them
 * go without a pause, so that a small run is not slowed.
 */
export class Pace {
  readonly #perMinute: number;
  readonly #clock: Clock;
  /** When each of the last writes was made, oldest first. */
  readonly #times: number[] = [];
  /** When the last wait ends: its writes begin then. */
  #begun = 0;
  /** How long all writes took, without the waits between them. */
  #took = 0;
  #made = 0;

  constructor(perMinute: number, clock: Clock) {
    this.#perMinute = perMinute;
    this.#clock = clock;
  }

  /** Milliseconds until so many writes may be made. */
  wait(writes: number): number {
    const now = this.#clock.now();
    while ((this.#times[0] ?? now) <= now - hour) this.#times.shift();
    const wait = writes === 0 ? 0 : Math.max(0, this.#earliest(this.#times, writes) - now);
    this.#begun = now + wait;
    return wait;
  }

  /** Counts writes from when they were answered: GitHub may have counted them at any time until then. */
  made(writes: number): void {
    if (writes === 0) return;
    const now = this.#clock.now();
    this.#took += now - this.#begun;
    this.#made += writes;
    if (this.#perMinute === 0) return;
    for (let count = 0; count < writes; count++) this.#times.push(now);
  }

  /** Milliseconds until a whole burst may be made: what goes on before then soon has to wait again. */
  rest(): number {
    return Math.max(0, this.#earliest(this.#times, this.#perMinute) - this.#clock.now());
  }

  /** Milliseconds that so many more writes take, one at a time: what they took until now, and the waits between. */
  toGo(writes: number): number {
    const now = this.#clock.now();
    const each = this.#made === 0 ? 0 : this.#took / this.#made;
    const times = [...this.#times];
    let at = now;
    for (let count = 0; count < writes; count++) {
      at = Math.max(at, this.#earliest(times, 1)) + each;
      times.push(at);
    }
    return at - now;
  }

  /** The moment from which so many writes more may be made. */
  #earliest(times: readonly number[], writes: number): number {
    if (this.#perMinute === 0) return 0;
    const after = (limit: number, span: number) => {
      // The write that must be out of the span before these may be in it.
      const blocking = times.at(-(Math.max(limit - writes, 0) + 1));
      return blocking === undefined ? 0 : blocking + span;
    };
    return Math.max(after(this.#perMinute, minute), after(contentWritesPerHour, hour));
  }
}
