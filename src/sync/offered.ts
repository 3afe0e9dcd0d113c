/** What a plan does not put back, because it is offered as a change of the plan. */
import type { Change, Edit, UpdateIssue, UpdateMilestone } from './change.ts';
import type { Desired } from './desired.ts';
import type { Found } from './find.ts';
import type { Pulled, PulledChange } from './pulled.ts';

/** The changes that are left; of a change that would put back several things, those that nobody offers. */
export function withoutOffered(
  changes: readonly Change[],
  offered: readonly Pulled[],
  target: Desired,
  found: Found,
): Change[] {
  if (offered.length === 0) return [...changes];
  const byId = new Map<string, PulledChange[]>();
  for (const { change } of offered) {
    const key = change.kind.startsWith('milestone-') ? `milestone ${change.id}` : change.id;
    byId.set(key, [...(byId.get(key) ?? []), change]);
  }
  return changes.flatMap((change): Change[] => {
    if (change.kind === 'update-milestone') {
      const kept = milestoneWithout(change, byId.get(`milestone ${change.id}`) ?? []);
      return kept.edits.length > 0 || kept.set.description !== undefined ? [kept] : [];
    }
    if (change.kind === 'add-link') {
      const isOffered = byId
        .get(change.id)
        ?.some((one) => one.kind === 'link' && !one.added && one.on === change.on);
      return isOffered ? [] : [change];
    }
    if (change.kind !== 'update-issue') return [change];
    const kept = (byId.get(change.id) ?? []).reduce(
      (rest, one) => issueWithout(rest, one, target, found),
      change,
    );
    return kept.edits.length > 0 || kept.block !== undefined ? [kept] : [];
  });
}

function milestoneWithout(change: UpdateMilestone, offered: readonly PulledChange[]): UpdateMilestone {
  return offered.reduce((rest, { kind }) => {
    const field = kind === 'milestone-title' ? 'title' : 'due';
    const { [field]: _, ...set } = rest.set;
    const { obstacle: __, ...kept } = rest;
    return {
      ...(field === 'title' ? kept : rest),
      set,
      edits: rest.edits.filter((edit) => edit.field !== field),
    };
  }, change);
}

function issueWithout(change: UpdateIssue, one: PulledChange, target: Desired, found: Found): UpdateIssue {
  const without = (isOffered: (edit: Edit) => boolean) => change.edits.filter((edit) => !isOffered(edit));
  const named = (names: readonly string[], name: string) =>
    names.filter((other) => other.toLowerCase() !== name.toLowerCase());
  const isSame = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();
  switch (one.kind) {
    case 'title': {
      const { title: _, ...rest } = change;
      return { ...rest, edits: without(({ field }) => field === 'title') };
    }
    case 'milestone': {
      const { milestone: _, ...rest } = change;
      return { ...rest, edits: without(({ field }) => field === 'milestone') };
    }
    case 'owner': {
      const [label = ''] = target.issues.find(({ id }) => id === change.id)?.labels ?? [];
      const edits = without((edit) => edit.field === 'label' && isSame(edit.new, label));
      return { ...change, addLabels: named(change.addLabels, label), edits };
    }
    case 'label': {
      const edits = without((edit) => edit.field === 'label' && isSame(edit.new, one.label));
      return { ...change, addLabels: named(change.addLabels, one.label), edits };
    }
    case 'assignee': {
      if (one.added) return change;
      const edits = without((edit) => edit.field === 'assignee' && isSame(edit.new, one.login));
      return { ...change, assign: named(change.assign, one.login), edits };
    }
    case 'field':
      return fieldWithout(change, one, found);
    case 'move':
    case 'keep-parent': {
      const { putUnder: _, takeFrom: __, ...rest } = change;
      return { ...rest, edits: without(({ field }) => field === 'parent') };
    }
    case 'link':
    case 'new':
    case 'milestone-title':
    case 'milestone-due':
      return change;
  }
}

function fieldWithout(
  change: UpdateIssue,
  { field: id }: Extract<PulledChange, { kind: 'field' }>,
  { offered }: Found,
): UpdateIssue {
  if (id === undefined) {
    const { type: _, ...rest } = change;
    return { ...rest, edits: change.edits.filter(({ field }) => field !== 'type') };
  }
  const name = offered?.fields?.find((one) => one.id === id)?.name;
  const edits = change.edits.filter((edit) => edit.field !== 'field' || edit.name !== name);
  const { fields: before = [], ...rest } = change;
  const fields = before.filter(({ field }) => field !== id);
  return { ...rest, ...(fields.length === 0 ? {} : { fields }), edits };
}
