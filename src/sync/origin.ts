/** Which changes a pull request brings, and which were due without it: by what the plan at its base asks for. */
import type { Change, Edit } from './change.ts';

/** The changes of a run for a pull request, told apart. */
export interface Origin {
  /** What the pull request changes. */
  readonly own: readonly Change[];
  /** What had drifted before: the plan at the base asks for the same. */
  readonly drift: readonly Change[];
}

/** A change that does both stands in both, each with its part of the edits. */
export function originOf(changes: readonly Change[], atBase: readonly Change[]): Origin {
  const due = new Map(atBase.map((change) => [changeKey(change), change]));
  const own: Change[] = [];
  const drift: Change[] = [];
  for (const change of changes) {
    const before = due.get(changeKey(change));
    if (!before) own.push(change);
    else if ('edits' in change && 'edits' in before) {
      const known = new Set(before.edits.map((edit) => said(before, edit)));
      const isDue = (edit: Edit) => known.has(said(change, edit));
      const [mine, theirs] = [change.edits.filter((edit) => !isDue(edit)), change.edits.filter(isDue)];
      if (mine.length > 0) own.push({ ...change, edits: mine });
      if (theirs.length > 0 || mine.length === 0) drift.push({ ...change, edits: theirs });
    } else if (JSON.stringify(before) === JSON.stringify(change)) drift.push(change);
    else own.push(change);
  }
  return { own, drift };
}

function changeKey(change: Change): string {
  switch (change.kind) {
    case 'create-label':
      return `${change.kind} ${change.label.name.toLowerCase()}`;
    case 'update-label':
      return `${change.kind} ${change.name.toLowerCase()}`;
    case 'add-link':
      return `${change.kind} ${change.id} ${change.on}`;
    case 'remove-link':
      return `${change.kind} ${change.id} ${change.blocker.id}`;
    case 'close-copy':
      return `${change.kind} ${change.issue.id}`;
    case 'create-milestone':
    case 'update-milestone':
    case 'create-issue':
    case 'update-issue':
    case 'close-issue':
    case 'tell':
    case 'announce':
    case 'ready':
    case 'brief':
    case 'end-session':
      return `${change.kind} ${change.id}`;
  }
}

/** What an edit sets; of a text, which no edit repeats, the text itself. Why it is due may differ. */
function said(change: Change, edit: Edit): string {
  const text = edit.field === 'text' && change.kind === 'update-issue' ? change.block : undefined;
  return JSON.stringify([edit.field, edit.old, edit.new, text]);
}
