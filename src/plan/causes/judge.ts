/** Who says what is wrong with a plan in which something else is tried. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/source.ts';

/** What is wrong with a plan, or with a part of it. */
export interface Judge {
  readonly plan: (files: readonly SourceFile[]) => readonly Diagnostic[];
  /** What is wrong with a file by itself: less, and sooner told. */
  readonly file: (file: SourceFile) => readonly Diagnostic[];
  /** The lines of a file on which a key stands, from 1. */
  readonly keyLines: (file: SourceFile) => ReadonlySet<number>;
  /** Ids that something names and nothing has: the line with one may be gone. */
  readonly missingIds: (files: readonly SourceFile[]) => ReadonlySet<string>;
  /** Whether something of a file could not be read, so that not all is known that is wrong with it. */
  readonly isUnread: (file: SourceFile) => boolean;
}
