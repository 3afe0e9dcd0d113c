/** A part of the plan as it was written: what of it is well-formed, and where each of its values stands. */
import type { Place } from '../model/diagnostic.ts';
import type { Dependency, WorkKind } from '../model/plan.ts';
import { excerpt } from '../text.ts';
import type { DecisionLogShape, ItemShape, PhaseShape, ReviewShape, SessionShape } from './schema.ts';
import { follow } from './shape.ts';
import type { MapTree } from './tree.ts';

/** One owner, milestone, … of the plan: what of it is well-formed, and where each of its values stands. */
export interface Part<T> {
  readonly id: string;
  readonly value: Partial<T>;
  /** Where its id is written. */
  readonly at: Place;
  readonly tree: MapTree;
  /** Set where something of it could not be read, and that has been said: nobody can tell what it lacks. */
  readonly malformed?: true;
}

/**
 * `phase` is the id of the one that an item is in, or that a review comes after. `blockers` are its own, waived ones
 * among them; its phase's are not.
 */
export interface WorkPart extends Part<ItemShape & PhaseShape> {
  readonly kind: WorkKind;
  readonly phase?: string;
  readonly blockers: readonly Dependency[];
}

/** With `every`, or without `after`, it is a session; what follows each conversation is a log, all else a review. */
export type CadencePart =
  | (Part<SessionShape> & { readonly kind: 'session' })
  | (Part<ReviewShape> & { readonly kind: 'review' })
  | (Part<DecisionLogShape> & { readonly kind: 'decision-log' });

/** The place of a value in a part, or of the part itself where there is no such value. */
export function placeOf(part: Part<unknown>, ...path: readonly PropertyKey[]): Place {
  return follow(part.tree, path)?.at ?? part.at;
}

/** Where a list has the entry that says this; malformed neighbours have shifted its index. */
export function entryPlaces(part: Part<unknown>, key: string): (says: string) => Place {
  const list = part.tree.entries.get(key)?.value;
  const places = new Map<string, Place>();
  for (const item of list?.kind === 'list' ? list.items : []) {
    const on = item.kind === 'map' ? item.entries.get('on')?.value : item;
    if (on?.kind !== 'scalar') continue;
    const says = String(on.value).trim();
    if (!places.has(says)) places.set(says, on.at);
  }
  return (says) => places.get(says) ?? placeOf(part, key);
}

/** Whether a key was written, be its value right or wrong. */
export function has(part: Part<unknown>, key: string): boolean {
  return part.tree.entries.has(key);
}

/** `item "okta-sso"` */
export function named(part: WorkPart): string {
  return `${part.kind} "${excerpt(part.id)}"`;
}
