/** What a plan promised, as far as it can be read: an old one need not be right by the rules of today. */
import type { SourceFile } from '../model/source.ts';
import { draft } from './draft.ts';
import type { Part } from './part.ts';

/** By id; work without a promise is in it too, because it may get one. */
export interface PromisesIn {
  readonly milestones: ReadonlyMap<string, PromiseIn>;
  readonly work: ReadonlyMap<string, PromiseIn>;
}

/** A milestone or a piece of work. */
export interface PromiseIn {
  /** `YYYY-MM-DD` */
  readonly due?: string;
  readonly title: string;
  /** Ids that it had before. */
  readonly formerly: readonly string[];
}

/** Nothing where a file cannot be read whole: what seems to be taken back may stand in it. */
export function promisesIn(files: readonly SourceFile[], root: string): PromisesIn | undefined {
  const { draft: read } = draft(files, root, []);
  if (!read.whole) return undefined;
  return { milestones: each(read.milestones), work: each(read.work) };
}

type Written = { title?: string; due?: string | undefined; formerly?: readonly string[] | undefined };

function each(parts: ReadonlyMap<string, Part<Written>>): ReadonlyMap<string, PromiseIn> {
  return new Map(
    [...parts].map(([id, { value }]) => {
      const { title = '', due, formerly = [] } = value;
      return [id, { title, formerly, ...(due === undefined ? {} : { due }) }];
    }),
  );
}
