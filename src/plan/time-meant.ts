/** Days and durations as people write them who have not read how this language does. */
import { isDate } from './time.ts';

/** Nothing that is meant as one has more characters. */
const maxLength = 40;

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const numbers = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

/** What to write for a day, as far as can be told: `write 2027-01-29`, or how days are written. */
export function dayHelp(text: string): string {
  const days = text.length > maxLength ? [] : daysIn(text.trim());
  return days.length > 0 ? `write ${days.join(' or ')}` : 'write year-month-day: 2027-01-29';
}

/** All days that may be meant; two where nobody knows which number is the month. */
function daysIn(text: string): readonly string[] {
  const digits = text.replaceAll(/[–—−‐]/g, '-');
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\s*\d{1,2}:.*)?$/i.exec(digits) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(digits) ??
    [];
  if (year !== undefined) return sound([dateOf(year, month, day)]);
  const [, one, mark, other, last] = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/.exec(digits) ?? [];
  // With dots the day comes first, everywhere.
  if (last !== undefined)
    return sound(
      mark === '.' ? [dateOf(last, other, one)] : [dateOf(last, one, other), dateOf(last, other, one)],
    );
  const words = digits.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const named = words.flatMap((word) => (/^[a-z]{3,}$/.test(word) ? monthOf(word) : []));
  const written = words.filter((word) => /^\d+$/.test(word));
  const named4 = written.filter((word) => word.length === 4);
  const short = written.filter((word) => word.length <= 2);
  if (named.length !== 1 || named4.length !== 1 || short.length !== 1) return [];
  return sound([dateOf(named4[0], String(named[0]), short[0])]);
}

/** `24.12.2026`, and `2026-12-24 to 2027-01-01`. */
export function holidayMeant(text: string): string | undefined {
  if (text.length > 2 * maxLength) return undefined;
  const ends = text.split(/\s*(?:\.{2,}|…|[–—]|\bto\b|\buntil\b|\s-\s)\s*/i).map((end) => daysIn(end.trim()));
  const days = ends.flatMap((found) => (found.length === 1 ? found : []));
  return days.length === ends.length && days.length <= 2 ? days.join('..') : undefined;
}

function monthOf(word: string): number[] {
  const index = months.findIndex((month) => month.startsWith(word) || word.startsWith(month.slice(0, 4)));
  return index < 0 ? [] : [index + 1];
}

function dateOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function sound(days: readonly string[]): readonly string[] {
  return [...new Set(days.filter(isDate))];
}

/** `5 days`, `3-8d`, `1,5d` and `two weeks` as an estimate; nothing where it may mean something else. */
export function estimateMeant(text: string): string | undefined {
  if (text.length > maxLength) return undefined;
  const [, body = ''] = /^(?:~|ca\.?|about|approx\.?)?\s*(.*?)\s*[?.]?$/i.exec(inDigits(text)) ?? [];
  const number = String.raw`\d{1,6}(?:\.\d{1,6})?`;
  const unit = String.raw`\s*(?:(d|w)(?:ays?|eeks?)?)?`;
  const pattern = new RegExp(
    `^p?(${number})${unit}(?:\\s*(?:-|\\.\\.|,|to|or)\\s*(${number})${unit})?$`,
    'i',
  );
  const [, low, lowUnit, high, highUnit] = pattern.exec(body) ?? [];
  if (low === undefined) return undefined;
  const last = highUnit ?? lowUnit ?? 'd';
  const first = `${low}${lowUnit ?? last}`.toLowerCase();
  return high === undefined ? first : `${first}-${high}${last}`.toLowerCase();
}

/** `2 days` as a lead time. */
export function leadMeant(text: string): string | undefined {
  const meant = estimateMeant(text);
  return meant !== undefined && /^\d{1,2}[dw]$/.test(meant) ? meant : undefined;
}

/** `weekly`, `biweekly`, `2w` and `two weeks` as an interval. */
export function intervalMeant(text: string): string | undefined {
  const word = inDigits(text.slice(0, maxLength)).replace(/^(?:every|each)\s+/, '');
  if (/^(?:(?:1 ?)?w(?:eek)?s?|weekly|1)$/.test(word)) return 'week';
  if (/^(?:bi-?weekly|fortnight(?:ly)?|(?:other|second|2nd) week)$/.test(word)) return '2 weeks';
  const [, count] = /^(\d{1,2})\s*(?:w(?:eeks?)?)?$/.exec(word) ?? [];
  const weeks = Number(count ?? 0);
  return weeks >= 2 && weeks <= 12 ? `${weeks} weeks` : undefined;
}

/** A number that is written in digits or as a word, alone or with words around it: `#12`, `two`. */
export function numberMeant(text: string): number | undefined {
  const found = inDigits(text.slice(0, 400)).match(/\d+(?:\.\d+)?/g) ?? [];
  // What ends an address is the number in it.
  const [only] = /^https?:\/\//.test(text) ? found.slice(-1) : found.length === 1 ? found : [];
  const number = Number(only);
  return only !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** In lower case, with digits for words, plain hyphens and points in fractions. */
function inDigits(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[–—−‐]/g, '-')
    .replaceAll(/(\d),(?=\d)/g, '$1.')
    .replaceAll(/\b[a-z]+\b/g, (word) => {
      const number = numbers.indexOf(word);
      return number < 0 ? word : String(number);
    });
}
