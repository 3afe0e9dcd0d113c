/**
 * The reviews that a cadence asks for, one after each phase or milestone, as work like any other: blocked by all that
 * is in it, so that links, check and progress need to know nothing of reviews.
 */
import { type Diagnostic, error } from '../model/diagnostic.ts';
import { maxLinks } from '../model/limits.ts';
import type { Dependency } from '../model/plan.ts';
import { excerpt } from '../text.ts';
import { laterIn, type MilestonePart, milestoneOf } from './milestones.ts';
import { type CadencePart, named, type Part, type WorkPart } from './part.ts';
import type { ReviewShape } from './schema.ts';

type Milestones = ReadonlyMap<string, MilestonePart>;
type Work = ReadonlyMap<string, WorkPart>;
type ReviewPart = Part<ReviewShape>;

/**
 * A phase's reviews come behind its items, and those of milestones last; a milestone without work has none.
 * @returns all work, with them. One whose id is taken is told and left out
 */
export function reviewsOf(
  written: Work,
  milestones: Milestones,
  cadence: ReadonlyMap<string, CadencePart>,
): { work: Work; diagnostics: readonly Diagnostic[] } {
  const reviews = [...cadence.values()].filter((one) => one.kind === 'review');
  const after = (what: ReviewShape['after']) => reviews.filter(({ value }) => value.after === what);
  if (reviews.length === 0) return { work: written, diagnostics: [] };

  const work = new Map<string, WorkPart>();
  const diagnostics: Diagnostic[] = [];
  const add = (part: WorkPart) => {
    const first = written.get(part.id) ?? work.get(part.id);
    if (!first) return work.set(part.id, part);
    const message = `this makes a review "${excerpt(part.id)}", and that is already the ${named(first)}`;
    const related = [{ message: 'first written here', at: first.at }];
    diagnostics.push(error('duplicate-id', part.at, message, 'rename one of the two', related));
    return work;
  };
  const items = itemsByPhase(written);
  for (const part of written.values()) {
    // An item has been put behind its phase.
    if (part.kind === 'item') continue;
    const own = items.get(part.id) ?? [];
    for (const one of [part, ...own]) work.set(one.id, one);
    if (part.kind === 'phase')
      for (const review of after('each phase')) add(ofPhase(review, part, own, milestones, written));
  }
  for (const review of after('each milestone')) {
    for (const milestone of milestones.values()) {
      const inside = insideOf(milestone.id, work);
      if (milestone.value.placeholder === true) continue;
      // Nothing to review, and nothing that would ever come before it.
      if (inside.length > 0) add(ofMilestone(review, milestone, inside));
    }
  }
  return { work, diagnostics };
}

function itemsByPhase(work: Work): ReadonlyMap<string, readonly WorkPart[]> {
  const items = new Map<string, WorkPart[]>();
  for (const part of work.values()) {
    if (part.phase === undefined) continue;
    const known = items.get(part.phase);
    if (known) known.push(part);
    else items.set(part.phase, [part]);
  }
  return items;
}

function ofPhase(
  review: ReviewPart,
  phase: WorkPart,
  items: readonly WorkPart[],
  milestones: Milestones,
  work: Work,
): WorkPart {
  const isLater = laterIn(milestones);
  // The latest of all, so that it never has to come before what it reviews.
  const milestone = [phase, ...items]
    .flatMap((one) => milestones.get(milestoneOf(work, one) ?? '') ?? [])
    .reduce<MilestonePart | undefined>(
      (latest, one) => (latest && !isLater(one, latest) ? latest : one),
      undefined,
    );
  const part = reviewPart(review, phase.id, phase.value.title, milestone?.id, items);
  return { ...withFormer(part, review.id, phase.value.formerly), phase: phase.id };
}

/** Under another id of what it comes after, a review had another one too. */
function withFormer(part: WorkPart, review: string, ids: readonly string[] = []): WorkPart {
  if (ids.length === 0) return part;
  const formerly = ids.map((id) => {
    const own = id.lastIndexOf('/') + 1;
    return `${id.slice(0, own)}${review}-${id.slice(own)}`;
  });
  return { ...part, value: { ...part.value, formerly } };
}

function ofMilestone(
  review: ReviewPart,
  { id, value }: MilestonePart,
  inside: readonly WorkPart[],
): WorkPart {
  return withFormer(reviewPart(review, id, value.title, id, inside), review.id, value.formerly);
}

function reviewPart(
  { id, at, tree, value }: ReviewPart,
  of: string,
  title: string | undefined,
  milestone: string | undefined,
  inside: readonly WorkPart[],
): WorkPart {
  const { owner, details, estimate } = value;
  const isTitled = value.title !== undefined && title !== undefined;
  const doneWhen = value['done-when'];
  return {
    kind: 'review',
    id: `${id}-${of}`,
    at,
    tree,
    value: {
      ...(isTitled ? { title: `${value.title}: ${title}` } : {}),
      ...(owner === undefined ? {} : { owner }),
      ...(milestone === undefined ? {} : { milestone }),
      ...(details === undefined ? {} : { details }),
      ...(estimate === undefined ? {} : { estimate }),
      ...(doneWhen === undefined ? {} : { 'done-when': doneWhen }),
    },
    blockers: atMost(inside).map((one): Dependency => ({ on: one.id, at })),
  };
}

/**
 * Work with a milestone; a phase that lies in it whole stands for its items. What blocks reviews of other milestones is
 * theirs.
 */
function insideOf(milestone: string, work: Work): WorkPart[] {
  const isIn = (part: WorkPart) => milestoneOf(work, part) === milestone;
  const whole = new Set(
    [...itemsByPhase(work)].flatMap(([phase, items]) => {
      const part = work.get(phase);
      return part && isIn(part) && items.every(isIn) ? [phase] : [];
    }),
  );
  return [...work.values()].filter((part) => {
    if (part.kind === 'phase') return whole.has(part.id);
    return isIn(part) && !whole.has(part.phase ?? '');
  });
}

/**
 * All where GitHub takes so many. Else those that no other of them waits for, which stand for what they wait for, and of
 * the rest as many as there is room for: one more item does not change all links.
 */
function atMost(inside: readonly WorkPart[]): readonly WorkPart[] {
  if (inside.length <= maxLinks) return inside;
  const waited = new Set(
    inside.flatMap(({ blockers }) =>
      blockers.filter(({ waived }) => waived === undefined).map(({ on }) => on),
    ),
  );
  const rest = inside.filter(({ id }) => waited.has(id));
  const left = new Set(rest.slice(Math.max(0, maxLinks - (inside.length - rest.length))));
  return inside.filter((part) => !left.has(part));
}
