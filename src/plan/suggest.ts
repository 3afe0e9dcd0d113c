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
    // A short word changed twice is another word.
    const most = text.length < 5 ? 1 : Math.max(2, Math.floor(text.length / 3));
    let bestDistance = most + 1;
    for (const candidate of all) {
      if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
      if (++comparisons > maxComparisons) return undefined;
      const away = isSwapped(folded, candidate) ? 0.5 : distance(folded, candidate);
      if (away < bestDistance) [best, bestDistance] = [candidate, away];
    }
    return best;
  };
}

/** Two neighbouring letters in each other's place: what fingers do most, and less than any other slip. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
