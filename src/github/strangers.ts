/** Issues that are none of the plan's, as far as they are met on the way or can be asked for at once. */
import type { Others, Stranger } from '../model/github.ts';
import { bodyOf } from '../model/mark.ts';
import { ReadFailure } from '../model/ports.ts';
import { foldedTitle } from '../text.ts';
import * as answers from './answers.ts';
import { childrenDocument, namesakesDocument } from './documents.ts';
import { latest } from './latest.ts';
import type { Queries } from './queries.ts';

/** Of phases that have others under them: those of more are counted, and not read. */
const mostPhases = 10;
/** Titles that are searched for in one request. */
const mostTitles = 20;

/** What is known of them while the rest is read. */
export class Strangers {
  readonly #queries: Queries;
  readonly #met = new Map<string, Stranger>();
  readonly #namesakes = new Map<string, number>();

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** One that is read whole. */
  note(node: answers.StrangerNode): void {
    if (node.repository.nameWithOwner.toLowerCase() === this.#queries.name.toLowerCase())
      this.#met.set(node.id, answers.strangerFrom(node));
    this.noteTitle(node);
  }

  /** The oldest that is open counts. */
  noteTitle({ number, title, state }: { number: number; title: string; state: string }): void {
    const key = foldedTitle(title);
    if (state === 'OPEN') this.#namesakes.set(key, Math.min(number, this.#namesakes.get(key) ?? number));
  }

  /**
   * What stands under phases beside what is known to: one request, and only where there is more; and one for the texts of
   * what was not met before, because another plan may have it.
   * @param phases by number, those with most of it first
   * @param isOurs by node id
   */
  async readUnder(phases: readonly number[], isOurs: (id: string) => boolean): Promise<void> {
    const asked = phases.slice(0, mostPhases);
    if (asked.length === 0) return;
    await this.#hint(async () => {
      const { repository } = await this.#queries.query(
        childrenDocument(asked),
        answers.children,
        (error) => (error.path?.length ?? 0) > 1,
      );
      const nodes = Object.values(repository)
        .flatMap((phase) => phase?.subIssues.nodes ?? [])
        .filter((node) => node !== null);
      const isNew = ({ id, state }: answers.StrangerNode) =>
        state === 'OPEN' && !isOurs(id) && !this.#met.has(id);
      const added = nodes.filter(isNew).map(({ id }) => id);
      const texts = added.length === 0 ? new Map() : await latest(this.#queries, added);
      for (const node of nodes) {
        const body = texts.get(node.id)?.body ?? '';
        if (!isNew(node) || (texts.has(node.id) && !bodyOf(body))) this.note(node);
      }
    });
  }

  /** Looks for open issues with these titles, in one request and for no more than 20 of them. */
  async search(titles: readonly string[]): Promise<void> {
    const asked = titles.filter((title) => !this.#namesakes.has(foldedTitle(title))).slice(0, mostTitles);
    if (asked.length === 0) return;
    await this.#hint(async () => {
      const found = await this.#queries.query(
        namesakesDocument(this.#queries.name, asked),
        answers.namesakes,
        () => true,
      );
      for (const node of Object.values(found).flatMap((one) => one?.nodes ?? []))
        if (node) this.noteTitle(node);
    });
  }

  /** What is only told stops no run. */
  async #hint(read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
    }
  }

  /** @param counts how many issues each milestone has in all, by its node id */
  known(counts: ReadonlyMap<string, number>): Others {
    const issues = [...this.#met.values()].sort((one, other) => one.number - other.number);
    return { issues, namesakes: this.#namesakes, counts };
  }
}
