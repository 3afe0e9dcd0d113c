/** Numbers of issues, as marks write them: in few characters. */

/** Both ends in. */
export type NumberRange = readonly [first: number, last: number];

/** More numbers than a program can have are no record. */
const maxKnown = 100_000;

/** From `2-36,41`; what is no range is left out. */
export function rangesFrom(value: string): NumberRange[] {
  let known = 0;
  return value.split(',').flatMap((part): NumberRange[] => {
    const [, first = '', last = first] = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(part) ?? [];
    if (first === '' || Number(last) < Number(first)) return [];
    known += Number(last) - Number(first) + 1;
    return known > maxKnown ? [] : [[Number(first), Number(last)]];
  });
}

/** Numbers as a record has them: `2-36,41`. */
export function rangesText(numbers: Iterable<number>): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const open = ranges.at(-1);
    if (open && number === open.last + 1) open.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}
