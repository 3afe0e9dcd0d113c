/**
 * What makes a plan sound beyond its shape. Each rule is a function from a draft to what it found; all of them
 * run, over whatever parts are well-formed.
 */
import { inert } from '../markdown.ts';
import { type Code, type Diagnostic, error, type Place, placeText, warning } from '../model/diagnostic.ts';
import {
  maxAssignees,
  maxBody,
  maxChildren,
  maxLabel,
  maxLabelDescription,
  maxLinks,
  maxTitle,
} from '../model/limits.ts';
import { characters, exceeds, excerpt } from '../text.ts';
import { farDates } from './dates.ts';
import { acceptedSupersede, noDecisionCycle, waiversAreDecided } from './decided.ts';
import type { Draft } from './draft.ts';
import { formerIdsAreFree } from './former.ts';
import { someFieldHoldsIt } from './given.ts';
import { noCycle, noLaterMilestone, noSelfBlock } from './order.ts';
import { entryPlaces, has, named, type Part, placeOf, type WorkPart } from './part.ts';
import { dueAfterStart, estimatesAreSound, somebodyWorks } from './promised.ts';
import { referencesExist } from './references.ts';
import { agendasFitABody, leadsFitRhythm, sessionsAreApart } from './rhythm.ts';
import type { OwnerShape } from './schema.ts';
import { noneIsUnrelated, risksStayTogether } from './web.ts';

/** Characters of both ids: an owner's label carries them in a sentence (`ownerDescription`). */
const maxOwnerIds = maxLabelDescription - 'Plan Sync: owner , placeholder'.length - 1;

type Rule = (draft: Draft, today: string | undefined) => Iterable<Diagnostic>;

/**
 * What holds for each review that one entry of the cadence makes is told once.
 * @param today `YYYY-MM-DD`, where somebody knows
 */
export function brokenRules(draft: Draft, today: string | undefined): Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const rule of rules) {
    for (const one of rule(draft, today)) {
      const key = `${placeText(one.at)} ${one.code} ${one.message}`;
      if (!told.has(key)) told.set(key, one);
    }
  }
  return [...told.values()];
}

const rules: readonly Rule[] = [
  notEmpty,
  referencesExist,
  everyPhaseHasItems,
  fewEnoughPhases,
  everythingIsOwned,
  everythingHasAMilestone,
  everyMilestoneHasAnOutcome,
  reviewTitlesFit,
  titlesAreUnique,
  namesAreUnique,
  namesFitALabel,
  sessionsAreApart,
  leadsFitRhythm,
  ownersHaveWords,
  labelsHaveWords,
  placeholdersAreNobody,
  placeholdersAreNothing,
  whoAssignsHasMembers,
  ownerIdsFitALabel,
  labelsAreMeant,
  labelsAreNotOwners,
  readyLabelIsItsOwn,
  adoptedOnce,
  formerIdsAreFree,
  textsFitABody,
  outcomesFit,
  agendasFitABody,
  fewEnoughLinks,
  noSelfBlock,
  noCycle,
  noLaterMilestone,
  somebodyWorks,
  estimatesAreSound,
  dueAfterStart,
  someFieldHoldsIt,
  waiversAreDecided,
  acceptedSupersede,
  noDecisionCycle,
  farDates,
  risksStayTogether,
  noneIsUnrelated,
];

function* notEmpty({ work, whole, program }: Draft) {
  if (work.size > 0 || !whole) return;
  yield error(
    'empty-plan',
    program.at,
    'the plan has no phase and no workstream',
    'add one under "phases:" or "workstreams:"',
  );
}

function* everyPhaseHasItems({ work, whole }: Draft) {
  const count = new Map<string, number>();
  // Of a phase without items a review has nothing to look at.
  const withItems = new Set<string>();
  for (const { phase, kind } of work.values()) {
    if (phase === undefined) continue;
    count.set(phase, (count.get(phase) ?? 0) + 1);
    if (kind === 'item') withItems.add(phase);
  }
  for (const part of work.values()) {
    if (part.kind !== 'phase') continue;
    const items = count.get(part.id) ?? 0;
    if (!withItems.has(part.id) && whole && !part.malformed && !hasItems(part)) {
      const help = 'add at least one under "items:", or put it below "workstreams:" if it is work of its own';
      yield error('empty-phase', part.at, `${named(part)} has no items`, help);
    }
    if (items > maxChildren) {
      const message = `${named(part)} has ${items} items; GitHub allows ${maxChildren} sub-issues`;
      yield error('too-many-items', part.at, message, 'split the phase');
    }
  }
}

function* fewEnoughPhases({ work }: Draft) {
  const phases = [...work.values()].filter(({ kind }) => kind === 'phase');
  const first = phases[maxChildren];
  if (!first) return;
  const message = `${named(first)} is one of ${phases.length} phases; ${maxChildren} of them can be sub-issues of the program, and the others stand beside it`;
  yield warning('too-many-items', first.at, message, 'unite phases, or make a program of some of them');
}

/** Items that are there but malformed have had their say. */
function hasItems(part: WorkPart): boolean {
  const items = part.tree.entries.get('items')?.value;
  return items !== undefined && (items.kind !== 'map' || items.entries.size > 0);
}

function* everythingIsOwned(draft: Draft) {
  const told = new Set<Place>();
  for (const part of draft.work.values()) {
    // A phase without one is told, and all that is in it has the one that it gets.
    if (part.malformed || part.phase !== undefined || stated(draft, part, 'owner')) continue;
    // One entry of the cadence makes many reviews.
    if (told.has(part.at)) continue;
    told.add(part.at);
    const help = `add "owner: …"${oneOf(draft.owners)}`;
    yield error('missing-owner', part.at, `${writtenAs(draft, part)} has no owner`, help);
  }
}

/** Where a phase has none, and more than one of its items, it is the phase's that is missing. */
function* everythingHasAMilestone(draft: Draft) {
  const byPhase = new Map<string | undefined, WorkPart[]>();
  for (const part of draft.work.values()) {
    if (part.malformed || part.kind === 'phase' || stated(draft, part, 'milestone')) continue;
    const known = byPhase.get(part.phase);
    if (known) known.push(part);
    else byPhase.set(part.phase, [part]);
  }
  for (const [phase, parts] of byPhase) {
    const whole = phase === undefined ? undefined : draft.work.get(phase);
    const items = parts.filter(({ kind }) => kind !== 'review');
    const [one, ...others] = items;
    if (whole && others.length > 0 && one) {
      const message = `${named(whole)} has no milestone, and ${items.length} of its items have none of their own`;
      const related = [{ message: 'the first of them', at: one.at }];
      yield error(
        'missing-milestone',
        whole.at,
        message,
        `add "milestone: …"${oneOf(draft.milestones)}`,
        related,
      );
      continue;
    }
    for (const part of one ? items : parts) {
      const where = whole ? ' here or to its phase' : '';
      const help = `add "milestone: …"${where}${oneOf(draft.milestones)}`;
      yield error('missing-milestone', part.at, `${writtenAs(draft, part)} has no milestone`, help);
    }
  }
}

/** A review by the id of the entry that makes it. */
function writtenAs({ cadence }: Draft, part: WorkPart): string {
  const entry = part.kind === 'review' ? [...cadence.values()].find(({ at }) => at === part.at) : undefined;
  return entry ? `${part.kind} "${excerpt(entry.id)}"` : named(part);
}

/** What may stand there, where that is not much. */
function oneOf(parts: ReadonlyMap<string, unknown>): string {
  const ids = [...parts.keys()].slice(0, 6).map((id) => excerpt(id));
  if (ids.length === 0) return '';
  return `: ${ids.length === 1 ? '' : 'one of '}${ids.join(', ')}${parts.size > ids.length ? ', …' : ''}`;
}

function stated({ work }: Draft, part: WorkPart, key: 'owner' | 'milestone'): boolean {
  const phase = part.phase === undefined ? undefined : work.get(part.phase);
  const isMade = part.kind === 'review' && part.value[key] !== undefined;
  return isMade || has(part, key) || (phase !== undefined && (phase.malformed || has(phase, key)));
}

function* everyMilestoneHasAnOutcome({ milestones }: Draft) {
  for (const part of milestones.values()) {
    if (part.malformed || has(part, 'outcome') || part.value.placeholder === true) continue;
    const help = 'add "outcome: …": what is true when it is reached';
    yield warning('missing-outcome', part.at, `milestone "${excerpt(part.id)}" has no outcome`, help);
  }
}

function* reviewTitlesFit({ work }: Draft) {
  for (const part of work.values()) {
    const { title = '' } = part.value;
    if (part.kind !== 'review' || !exceeds(title, maxTitle)) continue;
    const length = characters(title);
    const message = `the title of ${named(part)} has ${length} characters, more than ${maxTitle}: it ends with the title of what it comes after`;
    yield error(
      'too-long',
      placeOf(part, 'title'),
      message,
      `shorten one of the two by ${length - maxTitle}`,
    );
  }
}

function* titlesAreUnique({ work }: Draft) {
  yield* unique(work.values(), 'title', 'duplicate-title', (part) => part.value.title, named);
}

/** GitHub compares label names and milestone titles without regard to case. */
function* namesAreUnique({ owners, milestones }: Draft) {
  const ofOwner = (part: Part<OwnerShape>) => `owner "${excerpt(part.id)}"`;
  yield* unique(owners.values(), 'name', 'duplicate-name', (part) => part.value.name, ofOwner);
  yield* sharedLabels([...owners.values()], ofOwner);
  yield* unique(
    milestones.values(),
    'title',
    'duplicate-name',
    (part) => part.value.title,
    (part) => `milestone "${excerpt(part.id)}"`,
  );
}

/** That two names are the same has been said. */
function* sharedLabels(
  owners: readonly Part<OwnerShape>[],
  name: (part: Part<OwnerShape>) => string,
): Iterable<Diagnostic> {
  const seen = new Map<string, Part<OwnerShape>>();
  for (const part of owners) {
    const label = labelOf(part);
    if (label === undefined) continue;
    const first = seen.get(withoutCase(label.text));
    if (!first) seen.set(withoutCase(label.text), part);
    if (!first || (!has(first, 'label') && !has(part, 'label'))) continue;
    const message = `${name(part)} has the same label as ${name(first)}: "${excerpt(label.text)}"`;
    const related = [{ message: 'first written here', at: labelOf(first)?.at ?? first.at }];
    yield error('duplicate-name', label.at, message, 'give each its own', related);
  }
}

/** What an owner's label is called, and where that is written. */
function labelOf(part: Part<OwnerShape>): { text: string; at: Place; key: 'label' | 'name' } | undefined {
  const key = has(part, 'label') ? 'label' : 'name';
  const text = part.value[key];
  return text === undefined || text === false ? undefined : { text, key, at: placeOf(part, key) };
}

/** One that has a label of another name may be longer. */
function* namesFitALabel({ owners }: Draft) {
  for (const part of owners.values()) {
    const { name } = part.value;
    if (name === undefined || has(part, 'label') || !exceeds(name, maxLabel)) continue;
    const length = characters(name);
    const message = `"${excerpt(name)}" has ${length} characters, more than ${maxLabel}`;
    const help = `shorten it by ${length - maxLabel}, or give its label a shorter name: "label: …"`;
    yield error('too-long', placeOf(part, 'name'), message, help);
  }
}

function* unique<T extends Part<unknown>>(
  parts: Iterable<T>,
  key: string,
  code: Code,
  text: (part: T) => string | undefined,
  name: (part: T) => string,
): Iterable<Diagnostic> {
  const seen = new Map<string, T>();
  for (const part of parts) {
    const value = text(part);
    if (value === undefined) continue;
    const folded = withoutCase(value);
    const first = seen.get(folded);
    if (first) {
      const same = text(first) === value ? 'has the same' : 'has, but for letter case, the same';
      const message = `${name(part)} ${same} ${key} as ${name(first)}: "${excerpt(value)}"`;
      const related = [{ message: 'first written here', at: placeOf(first, key) }];
      yield error(code, placeOf(part, key), message, 'give each its own', related);
    } else seen.set(folded, part);
  }
}

function* placeholdersAreNobody({ owners }: Draft) {
  for (const part of owners.values()) {
    if (part.value.placeholder !== true) continue;
    for (const key of ['team', 'members'] as const) {
      if (!has(part, key)) continue;
      const message = `owner "${excerpt(part.id)}" is a placeholder and has "${key}"`;
      yield error(
        'placeholder-is-named',
        placeOf(part, key),
        message,
        'remove "placeholder: true" once the owner is official',
      );
    }
  }
}

function* whoAssignsHasMembers({ owners }: Draft) {
  for (const part of owners.values()) {
    const { assign, members = [] } = part.value;
    if (assign !== true) continue;
    const name = `owner "${excerpt(part.id)}"`;
    const written = part.tree.entries.get('members')?.value;
    if (!written || (written.kind === 'list' && written.items.length === 0)) {
      const message = `${name} has "assign" and no members`;
      const help = 'add "members: [login]", or remove "assign"';
      yield error('nobody-to-assign', placeOf(part, 'assign'), message, help);
    }
    if (members.length > maxAssignees) {
      const message = `${name} assigns ${members.length} people, more than the ${maxAssignees} that GitHub assigns to an issue`;
      yield error('too-long', placeOf(part, 'members'), message, 'name those who do the work');
    }
  }
}

/** What there is nothing of on GitHub has nothing to be due, to adopt or to rename there. */
function* placeholdersAreNothing({ milestones, owners }: Draft) {
  for (const part of milestones.values()) {
    if (part.value.placeholder !== true) continue;
    for (const key of ['due', 'adopt', 'health'] as const) {
      if (!has(part, key)) continue;
      const message = `milestone "${excerpt(part.id)}" is a placeholder and has "${key}"`;
      yield error(
        'placeholder-is-named',
        placeOf(part, key),
        message,
        `remove "${key}", or "placeholder: true"`,
      );
    }
  }
  for (const part of owners.values()) {
    if (part.value.label !== false || !has(part, 'adopt')) continue;
    const message = `owner "${excerpt(part.id)}" has no label and adopts one`;
    yield error('placeholder-is-named', placeOf(part, 'adopt'), message, 'remove "label: false"');
  }
}

/** "must contain more than native emoji" is GitHub's answer to a label's name without; `.` and `..` are no names. */
const hasWord = (name: string) => /[\p{L}\p{N}]/u.test(name);

function* ownersHaveWords({ owners }: Draft) {
  for (const part of owners.values()) {
    const label = labelOf(part);
    if (label === undefined || hasWord(label.text)) continue;
    const message = `the ${label.key} "${excerpt(label.text)}" of owner "${excerpt(part.id)}" has no letter and no digit; GitHub takes none such for a label`;
    yield error('invalid-text', label.at, message, 'add a word to it');
  }
}

function* labelsHaveWords({ work }: Draft) {
  for (const part of work.values()) {
    for (const label of part.value.labels ?? []) {
      if (hasWord(label)) continue;
      const message = `the label "${excerpt(label)}" has no letter and no digit; GitHub takes none such`;
      yield error('invalid-text', entryPlaces(part, 'labels')(label), message, 'add a word to it');
    }
  }
}

function* ownerIdsFitALabel({ owners, program }: Draft) {
  const programId = program.value.id ?? '';
  for (const part of owners.values()) {
    const length = programId.length + 1 + part.id.length;
    if (length <= maxOwnerIds) continue;
    const message = `"${excerpt(`${programId}/${part.id}`)}" has ${length} characters, more than the ${maxOwnerIds} that a label's description has room for`;
    yield error('too-long', part.at, message, 'shorten the id of the owner or of the program');
  }
}

/** `no` is text to YAML, and a label can be called so. */
function* labelsAreMeant({ owners }: Draft) {
  for (const part of owners.values()) {
    const { label } = part.value;
    if (typeof label !== 'string' || !/^(?:no|none|off|false|null)$/i.test(label)) continue;
    const message = `the label of owner "${excerpt(part.id)}" is called "${excerpt(label)}"`;
    const help = 'write label: false if the owner has none';
    yield warning('invalid-value', placeOf(part, 'label'), message, help);
  }
}

function* labelsAreNotOwners({ work, owners }: Draft) {
  const names = new Map<string, string>();
  for (const owner of owners.values()) {
    const label = labelOf(owner);
    if (label) names.set(withoutCase(label.text), owner.id);
  }
  for (const part of work.values()) {
    for (const label of part.value.labels ?? []) {
      const owner = names.get(withoutCase(label));
      if (owner === undefined) continue;
      const message = `the label "${excerpt(label)}" is the owner "${excerpt(owner)}"`;
      yield error(
        'label-is-owner',
        entryPlaces(part, 'labels')(label),
        message,
        'use "owner:"; the label follows',
      );
    }
  }
}

/** It comes and goes with what blocks an issue. */
function* readyLabelIsItsOwn({ work, owners, settings }: Draft) {
  const { label } = settings.value.ready ?? {};
  if (label === undefined) return;
  const at = placeOf(settings, 'ready', 'label');
  const owner = [...owners.values()].find(({ value }) => isSameName(value.name, label));
  const what = `the label of what is ready, "${excerpt(label)}",`;
  if (!hasWord(label))
    yield error(
      'invalid-text',
      at,
      `${what} has no letter and no digit; GitHub takes none such`,
      'add a word to it',
    );
  if (owner)
    yield error(
      'label-is-owner',
      at,
      `${what} is the owner "${excerpt(owner.id)}"`,
      'choose another name for it',
    );
  for (const part of work.values()) {
    const own = part.value.labels?.find((one) => isSameName(one, label));
    if (own === undefined) continue;
    const message = `the label "${excerpt(own)}" is the one of what is ready`;
    const related = [{ message: 'as is written here', at }];
    yield error(
      'label-is-ready',
      entryPlaces(part, 'labels')(own),
      message,
      'take it out: it comes by itself',
      related,
    );
  }
}

function isSameName(one: string | undefined, other: string): boolean {
  return one !== undefined && withoutCase(one) === withoutCase(other);
}

function* adoptedOnce({ work, owners, milestones }: Draft) {
  const each = <T extends { adopt?: string | number | undefined }>(
    parts: ReadonlyMap<string, Part<T>>,
    what: string,
    named: (adopt: string | number) => string,
  ) =>
    [...parts.values()].flatMap((part): Adopting[] => {
      const { adopt } = part.value;
      if (adopt === undefined) return [];
      return [{ part, name: `${what} "${excerpt(part.id)}"`, adopts: named(adopt) }];
    });
  const issues = [...work.values()].flatMap((part) =>
    part.value.adopt === undefined ? [] : { part, name: named(part), adopts: `#${part.value.adopt}` },
  );
  yield* twiceAdopted(issues, 'an issue');
  yield* twiceAdopted(
    each(milestones, 'milestone', (number) => `milestone #${number}`),
    'a milestone',
  );
  yield* twiceAdopted(
    each(owners, 'owner', (label) => `the label "${excerpt(String(label))}"`),
    'a label',
  );
}

/** `name` and `adopts` are words for a message. */
interface Adopting {
  readonly part: Part<unknown>;
  readonly name: string;
  readonly adopts: string;
}

function* twiceAdopted(all: readonly Adopting[], what: string): Iterable<Diagnostic> {
  const seen = new Map<string, Adopting>();
  for (const one of all) {
    const { part, name, adopts } = one;
    const first = seen.get(withoutCase(adopts));
    if (!first) {
      seen.set(withoutCase(adopts), one);
      continue;
    }
    const related = [{ message: 'first written here', at: placeOf(first.part, 'adopt') }];
    const message = `${name} adopts ${adopts}, as ${first.name} does`;
    yield error(
      'adopted-twice',
      placeOf(part, 'adopt'),
      message,
      `${what} stands for one thing; keep one`,
      related,
    );
  }
}

/** The text alone; whether it still fits with all that the body says beside it is judged once it is written. */
function* textsFitABody({ work }: Draft) {
  for (const part of work.values()) {
    for (const key of ['details', 'purpose'] as const) {
      const text = part.value[key] ?? '';
      if (!exceeds(text, maxBody)) continue;
      const length = characters(text);
      const message = `"${key}" of ${named(part)} has ${length} characters; GitHub allows ${maxBody} in a body`;
      yield error(
        'body-too-long',
        placeOf(part, key),
        message,
        'shorten it, or move it to a file and link it',
      );
    }
  }
}

/** Of a milestone: GitHub's limit for its description is not written down, and no body may be longer. */
function* outcomesFit({ milestones }: Draft) {
  for (const part of milestones.values()) {
    const { outcome = '' } = part.value;
    if (outcome.length <= maxBody / 8) continue;
    const length = characters(inert(outcome));
    const most = maxBody - maxMark;
    if (length <= most) continue;
    const message = `"outcome" of milestone "${excerpt(part.id)}" has ${length} characters; there is room for ${most}`;
    const help = 'shorten it, or move it to a file and link it';
    yield error('body-too-long', placeOf(part, 'outcome'), message, help);
  }
}

/** Characters that the mark of a milestone may have. */
const maxMark = 500;

/** As GitHub compares the names of labels, and the titles of milestones. */
function withoutCase(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function* fewEnoughLinks({ work }: Draft) {
  const blocked = new Map<string, number>();
  for (const part of work.values()) {
    const counting = part.blockers.filter(({ waived }) => waived === undefined);
    if (counting.length > maxLinks) {
      const message = `${named(part)} has ${counting.length} blockers; GitHub allows ${maxLinks}`;
      yield error(
        'too-many-blockers',
        placeOf(part, 'blocked-by'),
        message,
        part.kind === 'review'
          ? 'split the phase or milestone that it comes after'
          : 'let a phase or an item stand for several of them',
      );
    }
    for (const { on } of counting) blocked.set(on, (blocked.get(on) ?? 0) + 1);
  }
  for (const [id, count] of blocked) {
    const part = work.get(id);
    if (!part || count <= maxLinks) continue;
    const message = `${named(part)} blocks ${count} others; GitHub allows ${maxLinks}`;
    yield error(
      'too-many-blocked',
      part.at,
      message,
      'let the phases of those that wait be blocked by it instead',
    );
  }
}
