/** What a file holds: values that know their places. */
import type { Place } from '../model/diagnostic.ts';

/** It is untrusted. Aliases are followed, and it is at most 32 levels deep. */
export type Tree = MapTree | ListTree | ScalarTree;

/** A key is text: of a number, as it was written. Of one that is written twice, the first is in it. */
export interface MapTree {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: ReadonlyMap<string, MapEntry>;
  /** Set where it stood in a list without an id, and has one that nobody wrote. */
  readonly unnamed?: true;
  /** The title of an entry whose id was lost, so that its keys stand behind these; that has been said. */
  readonly lost?: string;
  /** Entries whose key had been written before; that has been said, and nothing else of them. */
  readonly again?: readonly (readonly [string, MapEntry])[];
}

/** A value has its own place: of an alias, where that is written and not what it repeats. */
export interface MapEntry {
  readonly keyAt: Place;
  readonly value: Tree;
}

/** What could not be read is in it as an empty scalar, so that all others keep their index. */
export interface ListTree {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Tree[];
}

/** `value` is what YAML 1.2 reads by its core schema: `yes` is text. What is unreadable is null. */
export interface ScalarTree {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean | null;
  /** As it stands in the file: `000000` where the value is 0. */
  readonly source: string;
  /** Its lines, where it is a text without quotes that has several. */
  readonly lines?: readonly string[];
  /** What is cut off behind it and may have been meant: `#12` is a comment, and `&Partners` an anchor. */
  readonly cut?: string;
  /** Set where it stands for something that could not be read, and that has been said. */
  readonly told?: true;
}
