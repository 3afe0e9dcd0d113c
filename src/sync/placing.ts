/** In which order issues stand under their parent: that of the plan, at the time when they are added. Later it is people's. */
import type { Place } from './change.ts';
import type { DesiredIssue } from './desired.ts';
import type { Found } from './find.ts';

/**
 * To be called for each issue that is added under its parent, in the order in which they are; it says nothing where the
 * end, to which GitHub adds, is the right place.
 */
export type Placing = (added: DesiredIssue) => Place | undefined;

/** Knows what stands where when the run begins, and remembers what was added. */
export function placing(issues: readonly DesiredIssue[], found: Found): Placing {
  const siblings = new Map<string, DesiredIssue[]>();
  const present = new Set<string>();
  /** By parents: the rank of the last that is there. Whatever comes behind it goes to the end. */
  const last = new Map<string, number>();
  const add = ({ id, parent = '', rank }: DesiredIssue) => {
    present.add(id);
    last.set(parent, Math.max(rank, last.get(parent) ?? 0));
  };
  for (const one of issues) {
    if (one.parent === undefined) continue;
    const list = siblings.get(one.parent);
    if (list) list.push(one);
    else siblings.set(one.parent, [one]);
    const parent = found.issues.get(one.id)?.parent?.id;
    if (parent !== undefined && parent === found.issues.get(one.parent)?.id) add(one);
  }
  for (const list of siblings.values()) list.sort((one, other) => one.rank - other.rank);
  return (added) => {
    if (added.parent === undefined || !found.parents) return undefined;
    const isLast = added.rank >= (last.get(added.parent) ?? 0);
    add(added);
    if (isLast) return undefined;
    const list = siblings.get(added.parent) ?? [];
    const at = list.findIndex(({ id }) => id === added.id);
    const next = list.slice(at + 1).find(({ id }) => present.has(id));
    const before = list.slice(0, at).findLast(({ id }) => present.has(id));
    if (!next) return undefined;
    return { under: added.parent, ...(before ? { after: before.id } : { before: next.id }) };
  };
}
