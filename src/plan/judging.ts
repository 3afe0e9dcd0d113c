/** A plan before the rules: what of it can be read, and all that is wrong with it. */
import { bySeverity, type Diagnostic } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { oncePer } from '../once.ts';
import type { Judge } from './causes/judge.ts';
import { type Draft, draft } from './draft.ts';
import { withoutEchoes } from './echoes.ts';
import { missingIds } from './references.ts';
import { brokenRules } from './rules.ts';
import type { Tree } from './tree.ts';
import { parseFile } from './yaml.ts';

/** What else is known of a plan's files. */
export interface Circumstances {
  /** Paths of files that could not even be read: what is missing may stand in them. */
  readonly unreadable?: readonly string[];
  /** `YYYY-MM-DD`; without it no date of the plan is too far away. */
  readonly today?: string;
}

/** A judge that reads a file once, however many plans it stands in. */
export interface Judging extends Judge {
  readonly read: (files: readonly SourceFile[]) => {
    readonly draft: Draft;
    readonly diagnostics: readonly Diagnostic[];
  };
}

/** @param root the folder or file that the plan comes from */
export function judging(root: string, { unreadable = [], today }: Circumstances = {}): Judging {
  const parsed = oncePer(parseFile);
  const read = (files: readonly SourceFile[]) => {
    const { draft: found, diagnostics } = draft(files, root, unreadable, parsed);
    return {
      draft: found,
      diagnostics: bySeverity(withoutEchoes([...diagnostics, ...brokenRules(found, today)])),
    };
  };
  return {
    read,
    plan: (files) => read(files).diagnostics,
    // What is not in this file may stand in another.
    file: oncePer((file) => draft([file], root, [root], parsed).diagnostics),
    keyLines: oncePer((file) => keyLines(parsed(file).tree)),
    missingIds: (files) => missingIds(read(files).draft),
    isUnread: (file) => parsed(file).unread !== undefined,
  };
}

function keyLines(whole: Tree | undefined): ReadonlySet<number> {
  const lines = new Set<number>();
  const walk = (tree: Tree | undefined): void => {
    if (tree?.kind === 'list') for (const item of tree.items) walk(item);
    if (tree?.kind !== 'map') return;
    for (const { keyAt, value } of tree.entries.values()) {
      lines.add(keyAt.line);
      walk(value);
    }
    for (const [, { keyAt, value }] of tree.again ?? []) {
      lines.add(keyAt.line);
      walk(value);
    }
  };
  walk(whole);
  return lines;
}
