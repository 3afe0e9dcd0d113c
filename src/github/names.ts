/** What issues, pull requests and commits are called, where only their node ids are at hand. */

/** Filled by whatever is read and made in a run. */
export class Names {
  readonly #names = new Map<string, string>();

  note({ id, number }: { readonly id: string; readonly number: number }, kind = 'issue'): void {
    this.#names.set(id, `${kind} #${number}`);
  }

  noteCommit({ id, oid }: { readonly id: string; readonly oid: string }): void {
    this.#names.set(id, `commit ${oid.slice(0, 7)}`);
  }

  /** `issue #12`; `one issue` where its number is not known. */
  of(id: string): string {
    return this.#names.get(id) ?? 'one issue';
  }
}
