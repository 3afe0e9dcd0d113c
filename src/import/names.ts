/** Ids that are made of titles: each once, and each the language takes. */
import { slug } from '../text.ts';

/** Longer ones are hard to read in `blocked-by`. */
const mostCharacters = 40;
/** They are ids, but YAML reads them as something else. */
const reserved: ReadonlySet<string> = new Set(['true', 'false', 'null', 'y', 'n', 'yes', 'no', 'on', 'off']);

/** Gives out ids that nobody has. */
export class Ids {
  readonly #taken: Set<string>;

  /** @param taken those that are in use already */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set([...reserved, ...taken]);
  }

  /** An id as it is asked for, where nobody has it. */
  claim(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /**
   * @param fallback what it is called where the title has no Latin letters; has to be an id
   * @param most characters of it
   */
  of(title: string, fallback: string, most = mostCharacters): string {
    const words = wholeWords(title, most).replace(/^[^a-z]+/, '');
    const base = words === '' ? fallback.slice(0, most) : words;
    for (let count = 1; ; count++) {
      const end = count === 1 ? '' : `-${count}`;
      const id = `${base.slice(0, Math.max(1, most - end.length)).replace(/-+$/, '')}${end}`;
      if (this.claim(id)) return id;
    }
  }
}

/** Not cut in the middle of a word, where there is another place. */
function wholeWords(title: string, most: number): string {
  const whole = slug(title, 200);
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most + 1).lastIndexOf('-');
  return whole.slice(0, cut > most / 2 ? cut : most).replace(/-+$/, '');
}
