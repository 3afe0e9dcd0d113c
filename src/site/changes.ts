/** What changed since a day, as plain values: in the words of every other place, and with addresses for what they name. */
import { changeList, type Piece, phraseText } from '../changes/words.ts';
import type { AskedSince } from '../rounds/asked.ts';

/** By milestone, most serious first. */
export interface SiteChanges {
  /** `2026-12-01`, or the title of a session: people's text. */
  readonly since: string;
  /** ISO 8601. */
  readonly at: string;
  /** What is not known of it, in a sentence. */
  readonly unread?: string;
  readonly groups: readonly {
    /** Its id; absent where it is of none, or of one that is no longer in the plan. */
    readonly milestone?: string;
    readonly title?: string;
    readonly lines: readonly SiteChange[];
  }[];
}

/** A line: its text, and the same in pieces of which some lead somewhere. */
export interface SiteChange {
  readonly text: string;
  readonly pieces: readonly { readonly text: string; readonly url?: string }[];
}

/**
 * @param today `YYYY-MM-DD`
 * @param urlOf where what is named can be read, if anywhere
 */
export function siteChanges(
  { name, from, comparison, unread }: AskedSince,
  today: string,
  urlOf: (of: string, id: string) => string | undefined,
): SiteChanges {
  const pieceOf = (piece: Piece) => {
    if (typeof piece === 'string') return { text: piece };
    if ('said' in piece) return { text: piece.said };
    const { of, id, title } = piece;
    const url = urlOf(of, id);
    const text = of === 'decision' ? `decision ${id} (${title})` : title;
    return { text, ...(url === undefined ? {} : { url }) };
  };
  return {
    since: name,
    at: from.at,
    ...(unread === undefined ? {} : { unread }),
    groups: changeList(comparison, today).map(({ milestone, phrases }) => ({
      ...(milestone === undefined ? {} : { milestone: milestone.id, title: milestone.title }),
      lines: phrases.map((phrase) => ({
        text: phraseText(phrase, { name: (piece) => pieceOf(piece).text, said: (text) => text }),
        pieces: phrase.map(pieceOf),
      })),
    })),
  };
}
