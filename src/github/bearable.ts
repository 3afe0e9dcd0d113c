/** How much GitHub bears in one document: nobody says it, and it changes (github/docs: query resource limits). */

/** A size that shrinks and never grows again: what was too heavy once is not tried again in a run. */
export class Bearable {
  #most: number;

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
}
