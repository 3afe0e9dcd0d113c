/** "Did you mean …?" */
import { distance } from 'fastest-levenshtein';

/** Beyond this, a thousand misspelt ids in a plan of thousands would take seconds to explain. */
const maxComparisons = 200_000;
/** Nobody misspells a word of this length by accident into something that distance can find. */
const maxLength = 80;

/** The candidate that a person most likely meant, or nothing where none is near. */
export function closest(text: string, candidates: Iterable<string>): string | undefined {
  return suggester(candidates)(text);
}

/** The same for many texts and one set of candidates; once the work grows hostile, it stops suggesting. */
export function suggester(candidates: Iterable<string>): (text: string) => string | undefined {
  const all = [...candidates].filter((candidate) => candidate.length <= maxLength);
  let comparisons = 0;
  return (text) => {
    if (text.length > maxLength) return undefined;
    const folded = text.toLowerCase().replaceAll('_', '-');
    let best: string | undefined;
    // Two letters swapped are two edits; a short word changed twice is another word.
    const most = text.length < 4 ? 1 : Math.max(2, Math.floor(text.length / 3));
    let bestDistance = most + 1;
    for (const candidate of all) {
      if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
      if (++comparisons > maxComparisons) return undefined;
      const away = distance(folded, candidate);
      if (away < bestDistance) [best, bestDistance] = [candidate, away];
    }
    return best;
  };
}
