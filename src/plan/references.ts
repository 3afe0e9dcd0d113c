/** What one part of the plan says of another has to be there. */
import { type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import { excerpt } from '../text.ts';
import type { Part } from './part.ts';
import { suggester } from './suggest.ts';

export function* unknownReferences<T extends Part<unknown>>(
  parts: Iterable<T>,
  known: ReadonlyMap<string, unknown>,
  noun: string,
  whole: boolean,
  refer: (part: T) => readonly (readonly [string, Place])[],
): Iterable<Diagnostic> {
  // What is not known may stand in the file that could not be read.
  if (!whole) return;
  const suggest = suggester(known.keys());
  const list = [...known.keys()]
    .slice(0, 8)
    .map((id) => excerpt(id))
    .join(', ');
  for (const part of parts) {
    for (const [id, at] of refer(part)) {
      if (known.has(id)) continue;
      const near = suggest(id);
      const help = near
        ? `did you mean "${near}"?`
        : known.size === 0
          ? `the plan has no ${noun}`
          : `known: ${list}${known.size > 8 ? ', …' : ''}`;
      yield error('unknown-id', at, `there is no ${noun} "${excerpt(id)}"`, help);
    }
  }
}
