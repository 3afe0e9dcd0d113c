/**
 * Keeps writes inside what GitHub documents, 80 content-creating requests a minute and 500 an hour, and inside what it does
 * not: "was submitted too quickly" was met after 20 to 40 quick creations (octokit/rest.js#127).
 */

import { contentWritesPerHour } from '../model/limits.ts';
import type { Load } from '../model/ports.ts';

/** Time as an argument, so that a test of an hour takes none. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

const minute = 60_000;
const hour = 60 * minute;
/** So many are made without a pause, so that a small run is not slowed: half of what was seen to be too quick. */
const quickly = 10;

/**
 * Never more than `perMinute` writes in any minute, nor 500 in any hour, and after the first ten that are made no two closer
 * than a minute divided by `perMinute`; 0 is no limit at all.
 */
export class Pace {
  readonly #perMinute: number;
  readonly #clock: Clock;
  readonly #past: Past = { times: [], quick: 0, lastMade: Number.NEGATIVE_INFINITY };
  /** Whether each thing that is changed counts, and not each request: a server that refuses may count so. */
  #strict = false;
  /** When the last wait ends: its writes begin then. */
  #begun = 0;
  /** How long all requests that wrote took, without the waits between them. */
  #took = 0;
  #requests = 0;

  constructor(perMinute: number, clock: Clock) {
    this.#perMinute = perMinute;
    this.#clock = clock;
  }

  /** How many one request may make. */
  get burst(): number {
    return this.#perMinute === 0 ? Number.POSITIVE_INFINITY : Math.max(1, quickly - this.#past.quick);
  }

  /** Milliseconds until so much may be written. */
  wait(load: Load): number {
    const now = this.#clock.now();
    const { times } = this.#past;
    while ((times[0] ?? now) <= now - hour) times.shift();
    const wait = isNothing(load) ? 0 : Math.max(0, this.#earliest(load, this.#past) - now);
    this.#begun = now + wait;
    return wait;
  }

  /** Counts writes from when they were answered: GitHub may have counted them at any time until then. */
  made(load: Load): void {
    if (isNothing(load)) return;
    const now = this.#clock.now();
    this.#took += now - this.#begun;
    this.#requests++;
    this.#record(load, now, this.#past);
  }

  /** GitHub refused something for its limits, and may count in another way than its documents say. */
  refused(): void {
    this.#strict = true;
  }

  /** Counts what the account made before this run, by when it did. */
  remember(moments: readonly number[]): void {
    const now = this.#clock.now();
    const recent = moments.filter((at) => at > now - hour).map((at) => Math.min(at, now));
    const past = this.#past;
    past.times.push(...recent);
    past.times.sort((one, other) => one - other);
    past.quick += recent.filter((at) => at > now - minute).length;
    past.lastMade = Math.max(past.lastMade, ...recent);
  }

  /** Milliseconds until a whole burst may be made: what goes on before then soon has to wait again. */
  rest(): number {
    return Math.max(0, this.#inside(this.#past.times, this.#perMinute) - this.#clock.now());
  }

  /** Milliseconds that these take, one after another: what requests took until now, and the waits between. */
  toGo(loads: readonly Load[]): number {
    const now = this.#clock.now();
    const each = this.#requests === 0 ? 0 : this.#took / this.#requests;
    const past = { ...this.#past, times: [...this.#past.times] };
    let at = now;
    for (const load of loads) {
      at = Math.max(at, this.#earliest(load, past)) + each;
      this.#record(load, at, past);
    }
    return at - now;
  }

  #record(load: Load, at: number, past: Past): void {
    for (let count = this.#count(load); count > 0; count--) past.times.push(at);
    if (load.made === 0) return;
    past.quick += load.made;
    past.lastMade = at;
  }

  #count({ made, changed }: Load): number {
    return made + (this.#strict ? changed : Math.min(changed, 1));
  }

  /** The moment from which so much more may be written. */
  #earliest(load: Load, { times, quick, lastMade }: Past): number {
    if (this.#perMinute === 0) return 0;
    const apart = load.made > 0 && quick + load.made > quickly;
    const next = apart ? lastMade + Math.ceil(minute / this.#perMinute) : 0;
    return Math.max(next, this.#inside(times, this.#count(load)));
  }

  /** The moment from which so many more are inside of a minute's and of an hour's limit. */
  #inside(times: readonly number[], writes: number): number {
    if (this.#perMinute === 0) return 0;
    const after = (limit: number, span: number) => {
      // The write that must be out of the span before these may be in it.
      const blocking = times.at(-(Math.max(limit - writes, 0) + 1));
      return blocking === undefined ? 0 : blocking + span;
    };
    return Math.max(after(this.#perMinute, minute), after(contentWritesPerHour, hour));
  }
}

/** What was written, as far as it holds up what comes. */
interface Past {
  /** When, oldest first: one moment for each that counts. */
  readonly times: number[];
  /** Of the first ten, those that are made. */
  quick: number;
  /** When the last one was made. */
  lastMade: number;
}

function isNothing({ made, changed }: Load): boolean {
  return made + changed === 0;
}
