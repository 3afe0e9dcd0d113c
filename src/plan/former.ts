/** Ids that something had before: each is one thing's, and no longer in use. */
import { type Diagnostic, error } from '../model/diagnostic.ts';
import { excerpt } from '../text.ts';
import type { Draft } from './draft.ts';
import { entryPlaces, named, type Part } from './part.ts';

/** Phases, items and workstreams share their former ids as they share their ids. */
export function* formerIdsAreFree({ work, owners, milestones }: Draft): Iterable<Diagnostic> {
  // What a review was called follows from what it comes after.
  yield* free(new Map([...work].filter(([, { kind }]) => kind !== 'review')), named);
  yield* free(owners, (part) => `owner "${excerpt(part.id)}"`);
  yield* free(milestones, (part) => `milestone "${excerpt(part.id)}"`);
}

function* free<T extends Part<{ formerly?: string[] | undefined }>>(
  parts: ReadonlyMap<string, T>,
  name: (part: T) => string,
): Iterable<Diagnostic> {
  const seen = new Map<string, T>();
  for (const part of parts.values()) {
    for (const id of part.value.formerly ?? []) {
      const other = parts.get(id) ?? seen.get(id);
      if (other) {
        const message = `"${excerpt(id)}" is not a former id of ${name(part)} alone: ${name(other)} has it too`;
        const related = [{ message: 'here', at: other.at }];
        const help = 'keep it with the one that had it';
        yield error('former-id-in-use', entryPlaces(part, 'formerly')(id), message, help, related);
      }
      seen.set(id, part);
    }
  }
}
