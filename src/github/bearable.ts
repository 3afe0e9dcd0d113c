/** How much GitHub bears in one document: nobody says it, and it changes (github/docs: query resource limits). */
import { pageSize } from '../model/limits.ts';
import { ReadFailure } from '../model/ports.ts';
import { Slots } from './slots.ts';

/** How a question is asked. */
export interface Asked {
  /** Ends it where nobody waits for the answer any more. */
  readonly abandoned?: AbortSignal;
  /** How often, where the server takes too long: fewer times where less can be asked for. */
  readonly tries?: number;
}

/** More was asked for than GitHub bears, or than it answers in its time. */
export class TooHeavy extends ReadFailure {}

/**
 * A size that shrinks and never grows again: what was too heavy once is not tried again in a run. Shared by all that ask for
 * the same kind of thing.
 */
export class Bearable {
  #most: number;
  /** While it is being found out how much is borne, others wait with their questions. */
  #isSought = false;
  readonly #turns = new Slots(1);

  /** @param most as much as may be tried */
  constructor(most: number) {
    this.#most = most;
  }

  /** As much as may be asked for now. */
  get most(): number {
    return this.#most;
  }

  /**
   * So much was too heavy: half of it is the most from now on.
   * @returns whether there is less to ask for
   */
  shrink(asked: number): boolean {
    if (asked <= 1) return false;
    this.#most = Math.min(this.#most, Math.floor(asked / 2));
    return true;
  }

  /**
   * All answers, in their order, in as many questions as it takes.
   * @param name of one, for people
   * @throws {ReadFailure} where one alone is too heavy
   */
  async each<T, R>(
    all: readonly T[],
    ask: (some: readonly T[], asked: Asked) => Promise<readonly R[]>,
    name: (one: T) => string = () => 'one issue',
  ): Promise<R[]> {
    const size = this.#most;
    const parts = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
      all.slice(index * size, (index + 1) * size),
    );
    const answers = parts.map(async (part) => {
      const what = part.slice(0, 1).map(name).join();
      const answer = await this.attempt(part.length, (asked) => ask(part, asked), what);
      return answer === tooHeavy ? this.each(part, ask, name) : answer;
    });
    return (await Promise.all(answers)).flat();
  }

  /**
   * One page of a list, with as much as is borne.
   * @throws {ReadFailure} where one alone is too heavy
   */
  async page<R>(ask: (first: number, asked: Asked) => Promise<R>, what = 'one issue'): Promise<R> {
    for (;;) {
      const first = this.#most;
      const answer = await this.attempt(first, (asked) => ask(first, asked), what);
      if (answer !== tooHeavy) return answer;
    }
  }

  /**
   * Asks for so much, if that may be asked for.
   * @param what it is when it is one, for people
   * @returns `tooHeavy` where less has to be asked for
   * @throws {ReadFailure} where there is no less
   */
  async attempt<R>(
    size: number,
    ask: (asked: Asked) => Promise<R>,
    what: string,
  ): Promise<R | typeof tooHeavy> {
    const asked = () => this.#asked(size, ask, what);
    return this.#isSought ? this.#turns.within(asked) : asked();
  }

  async #asked<R>(
    size: number,
    ask: (asked: Asked) => Promise<R>,
    what: string,
  ): Promise<R | typeof tooHeavy> {
    if (size > this.#most) return tooHeavy;
    try {
      // A failure that passes needs no more than one further try; else less is asked for.
      const answer = await ask(size > 1 ? { tries: 2 } : {});
      if (size > this.#most / 2) this.#isSought = false;
      return answer;
    } catch (error) {
      if (!(error instanceof TooHeavy)) throw error;
      if (!this.shrink(size)) throw new ReadFailure(`${error.message} (for no more than ${what})`);
      this.#isSought = true;
      return tooHeavy;
    }
  }
}

/** Stands in place of an answer: half of it may be borne. */
export const tooHeavy = Symbol('too heavy');

/** What a run found out of how much GitHub bears of each kind. */
export interface Bearables {
  /** Issues, whole or a part of each. */
  readonly issues: Bearable;
  /** Issues with a page of comments each. */
  readonly subjects: Bearable;
  /** Searches for people. */
  readonly people: Bearable;
  /** Labels, and milestones. */
  readonly lists: Bearable;
  /** Steps of a document of mutations. */
  readonly steps: Bearable;
}

/** Nothing was too heavy yet. */
export function bearables(): Bearables {
  return {
    issues: new Bearable(pageSize),
    // A hundred comments each, of up to 64 KiB: few in one request.
    subjects: new Bearable(20),
    // Each answers with a hundred at most.
    people: new Bearable(10),
    lists: new Bearable(pageSize),
    steps: new Bearable(Number.POSITIVE_INFINITY),
  };
}
