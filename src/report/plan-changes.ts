/** What a pull request changes in the plan, in the words of people. */
import { changeLine, changeList, type NamePiece, type Phrase, phraseText } from '../changes/words.ts';
import { brief, bullets, folded, stacked } from './layout.ts';
import { titleLink } from './links.ts';
import type { SyncReport } from './report.ts';

/** A line of more is a list. */
const mostInLine = 6;
const maxTitle = 60;
const maxSaid = 140;

/**
 * `Beta: 30 April → 14 May · new: Klarna (payments) · 2 dependencies added`, and all of it by milestone, folded, where that
 * is more than a line. Nothing where the plan says the same as before, or there is nothing to compare with.
 * @param room bytes
 */
export function planChanges(report: SyncReport, room: number): string {
  const comparison = report.pullRequest?.comparison;
  if (!comparison || comparison.changes.length === 0) return '';
  const today = report.timing.network.today;
  const text = (phrase: Phrase) =>
    phraseText(phrase, {
      name: (piece) => nameText(report, piece),
      said: (words) => brief(words, maxSaid),
    });
  const line = text(changeLine(comparison, today, mostInLine));
  const groups = changeList(comparison, today);
  const lines = groups.flatMap(({ milestone, phrases }) => {
    const of = milestone === undefined ? '' : `**${nameText(report, milestone)}**: `;
    return phrases.map((phrase) => `${of}${text(phrase)}`);
  });
  if (lines.length <= mostInLine) return line;
  return stacked(line, folded('All of it, by milestone', bullets(lines, room)));
}

function nameText(report: SyncReport, { of, id, title }: NamePiece): string {
  switch (of) {
    case 'work':
      return titleLink(report, id, title);
    case 'decision':
      return `decision ${id} “${brief(title, maxTitle)}”`;
    case 'milestone':
    case 'owner':
      return brief(title, maxTitle);
  }
}
