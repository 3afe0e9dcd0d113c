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

/** As much is asked for. */
export interface Portion extends Asked {
  /** How often one alone was too heavy: so much lighter each of them has to be asked for. 0 is whole. */
  readonly lightness: number;
}

/** More was asked for than GitHub bears, or than it answers in its time. */
export class TooHeavy extends ReadFailure {}

/** How one alone can be asked for with less of it. */
export interface Lighter {
  /** How many lighter forms there are. */
  readonly forms: number;
  /** How many of a lighter form may be tried. */
  readonly most: number;
}

/**
 * A size that shrinks, and then a form that becomes lighter: what was too heavy once is not tried again in a run. Shared by
 * all that ask for the same kind of thing.
 */
export class Bearable {
  #most: number;
  readonly #lighter: Lighter;
  #lightness = 0;
  /** While it is being found out how much is borne, others wait with their questions. */
  #isSought = false;
  readonly #turns = new Slots(1);

  /** @param most as much as may be tried */
  constructor(most: number, lighter: Lighter = { forms: 0, most: 0 }) {
    this.#most = most;
    this.#lighter = lighter;
  }

  /** As much as may be asked for now. */
  get most(): number {
    return this.#most;
  }

  /** See {@link Portion}. */
  get lightness(): number {
    return this.#lightness;
  }

  /**
   * So much was too heavy: half of it is the most from now on, and of one alone a lighter form.
   * @returns whether there is less to ask for
   */
  shrink(asked: number): boolean {
    if (asked > 1) {
      this.#most = Math.min(this.#most, Math.floor(asked / 2));
      return true;
    }
    if (this.#lightness >= this.#lighter.forms) return false;
    this.#lightness++;
    this.#most = this.#lighter.most;
    return true;
  }

  /**
   * All answers, in their order, in as many questions as it takes.
   * @param name of one, for people
   * @throws {ReadFailure} where one alone is too heavy
   */
  async each<T, R>(
    all: readonly T[],
    ask: (some: readonly T[], asked: Portion) => Promise<readonly R[]>,
    name: (one: T) => string,
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
  async page<R>(ask: (first: number, asked: Portion) => Promise<R>, what: string): Promise<R> {
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
    ask: (asked: Portion) => Promise<R>,
    what: string,
  ): Promise<R | typeof tooHeavy> {
    const asked = () => this.#asked(size, ask, what);
    return this.#isSought ? this.#turns.within(asked) : asked();
  }

  async #asked<R>(
    size: number,
    ask: (asked: Portion) => Promise<R>,
    what: string,
  ): Promise<R | typeof tooHeavy> {
    if (size > this.#most) return tooHeavy;
    const lightness = this.#lightness;
    const isLast = size <= 1 && lightness >= this.#lighter.forms;
    try {
      // A failure that passes needs no more than one further try; else less is asked for.
      const answer = await ask({ lightness, ...(isLast ? {} : { tries: 2 }) });
      if (size > this.#most / 2) this.#isSought = false;
      return answer;
    } catch (error) {
      if (!(error instanceof TooHeavy)) throw error;
      // Another one found out meanwhile that less has to be asked for.
      if (lightness < this.#lightness) return tooHeavy;
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
  /** Issues, or a page of them; lighter without their lists. */
  readonly issues: Bearable;
  /** Issues for a first look, without lists. */
  readonly traces: Bearable;
  /** Texts of issues; lighter without who is assigned. */
  readonly texts: Bearable;
  /** Pages of lists in issues, pull requests and commits; lighter as smaller pages. */
  readonly parts: Bearable;
  /** Issues and pull requests with a page of comments each; lighter without the closing, and then with smaller pages. */
  readonly subjects: Bearable;
  /** Searches for people; lighter with fewer answers each. */
  readonly people: Bearable;
  /** Labels, milestones and what else a repository has; lighter one kind after the other. */
  readonly lists: Bearable;
  /** All that is asked about pull requests; lighter a kind after the other. */
  readonly together: Bearable;
  /** Pull requests; lighter without their lists. */
  readonly pulls: Bearable;
  /** Commits, or what stands at a path of each. */
  readonly commits: Bearable;
  /** Commits that touch a plan; lighter without their lists. */
  readonly histories: Bearable;
  /** Commits that one has and another has not: a page of REST, which only takes too long. */
  readonly comparisons: Bearable;
  /** Plans at commits; lighter a file after the other. */
  readonly plans: Bearable;
  /** Files, one by one. */
  readonly files: Bearable;
  /** What is told of an issue that is made; lighter without its lists. */
  readonly creations: Bearable;
  /** Steps of a document of mutations. */
  readonly steps: Bearable;
}

/** A page of a list in something, as it becomes smaller. */
const halvings = { forms: 7, most: 1 };

/** Nothing was too heavy yet. */
export function bearables(): Bearables {
  return {
    issues: new Bearable(pageSize, { forms: 1, most: pageSize }),
    traces: new Bearable(pageSize),
    texts: new Bearable(pageSize, { forms: 1, most: pageSize }),
    parts: new Bearable(pageSize, halvings),
    // A hundred comments each, of up to 64 KiB: few in one request.
    subjects: new Bearable(20, { forms: 1 + halvings.forms, most: 20 }),
    // Each answers with a hundred at most.
    people: new Bearable(10, halvings),
    lists: new Bearable(pageSize, { forms: 1, most: pageSize / 10 }),
    together: new Bearable(1, { forms: 1, most: 1 }),
    // Each may have hundreds of commits, and closes what is blocked by others.
    pulls: new Bearable(pageSize / 4, { forms: 1, most: pageSize / 4 }),
    commits: new Bearable(pageSize),
    histories: new Bearable(pageSize, { forms: 1, most: pageSize }),
    comparisons: new Bearable(pageSize),
    plans: new Bearable(20, { forms: 1, most: 20 }),
    files: new Bearable(pageSize),
    creations: new Bearable(1, { forms: 1, most: 1 }),
    steps: new Bearable(Number.POSITIVE_INFINITY),
  };
}

/** So long a page of a list in something may be, where that was too heavy alone so often. */
export function pageWithin(most: number, lightness: number): number {
  return Math.max(1, most >> lightness);
}
