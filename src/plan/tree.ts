/** What a file holds: values that know their places. */
import type { Place } from '../model/diagnostic.ts';

export type Tree = MapTree | ListTree | ScalarTree;

export interface MapTree {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: ReadonlyMap<string, MapEntry>;
}

export interface MapEntry {
  readonly keyAt: Place;
  readonly value: Tree;
}

export interface ListTree {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Tree[];
}

export interface ScalarTree {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean | null;
  /** As it stands in the file: `000000` where the value is 0. */
  readonly source: string;
  /** What is cut off behind it and may have been meant: `#12` is a comment, and `&Partners` an anchor. */
  readonly cut?: string;
  /** Set where it stands for something that could not be read, and that has been said. */
  readonly told?: true;
}
