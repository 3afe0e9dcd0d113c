/** The rules of decisions: what they affect exists, and a waiver refers to one that is in force. */
import { shortestCycle, stronglyConnected } from '../graph.ts';
import { type Diagnostic, error, warning } from '../model/diagnostic.ts';
import { excerpt } from '../text.ts';
import { numberIn } from './decisions.ts';
import type { Draft } from './draft.ts';
import { entryPlaces, named, type Part, placeOf, type WorkPart } from './part.ts';
import type { DecisionShape } from './schema.ts';

/** Cycles told in one run. */
const maxCycles = 10;

/** What an accepted decision takes the place of is no longer in force, and says so itself. */
export function* acceptedSupersede({ decisions, allDecisions }: Draft): Iterable<Diagnostic> {
  for (const [number, part] of decisions) {
    const places = entryPlaces(part, 'supersedes');
    for (const older of part.value.supersedes ?? []) {
      const at = places(String(older));
      const other = decisions.get(older);
      if (older === number) {
        yield error(
          'self-block',
          at,
          `decision ${number} supersedes itself`,
          'name the one that it replaces',
        );
      } else if (!other) {
        if (allDecisions) yield error('unknown-id', at, ...unknown(older, decisions));
      } else if (
        part.value.status === 'accepted' &&
        other.value.status &&
        other.value.status !== 'superseded'
      ) {
        const message = `decision ${older} is superseded by decision ${number} and says that it is ${other.value.status}`;
        const related = [{ message: 'superseded here', at }];
        yield error(
          'decision-in-force',
          placeOf(other, 'status'),
          message,
          'write status: superseded',
          related,
        );
      }
    }
  }
}

/** Which supersede each other: of such, none is in force. */
export function* noDecisionCycle({ decisions }: Draft): Iterable<Diagnostic> {
  const edges = new Map(
    [...decisions].map(([number, { value }]) => [
      String(number),
      (value.supersedes ?? []).filter((older) => older !== number && decisions.has(older)).map(String),
    ]),
  );
  for (const knot of stronglyConnected(edges).slice(0, maxCycles)) {
    const cycle = shortestCycle(edges, knot, () => true);
    if (!cycle) continue;
    const steps = cycle.flatMap((from, index) => {
      const to = cycle[(index + 1) % cycle.length] ?? from;
      const part = decisions.get(Number(from));
      return part ? [{ message: `${from} supersedes ${to}`, at: entryPlaces(part, 'supersedes')(to) }] : [];
    });
    const [first, ...related] = steps;
    if (!first) continue;
    const message = `these decisions supersede each other: ${[...cycle, cycle[0]].join(' → ')}`;
    yield error('cycle', first.at, message, 'a decision supersedes older ones alone', related);
  }
}

/** `see decision 4`, `decisions 4 and 7`; but not `decision 2026-11-20`, `decision 4.2` or `decision 2 weeks ago`. */
const reference =
  /\bdecisions?\s{1,9}(?:(?:no\.?|nr\.?|number)\s{0,9})?#?(\d{1,6}(?:(?:\s{0,9}[,&+]\s{0,9}|\s{1,9}(?:and|or)\s{1,9})#?\d{1,6}(?![\d/.-]*\d))*)(?![\d/.-]*\d)(?!\s{1,9}(?:days?|weeks?|months?|years?|hours?|times?|people)\b)\b/giu;

/** Decisions that a waiver names in its words exist and are in force; that one affects neither side is a warning. */
export function* waiversAreDecided(draft: Draft): Iterable<Diagnostic> {
  const { work, decisions, allDecisions } = draft;
  // A plan without a log may mean one that is kept elsewhere.
  if (decisions.size === 0) return;
  for (const part of work.values()) {
    for (const { on, waived } of part.blockers) {
      for (const [, list = ''] of (waived ?? '').matchAll(reference)) {
        for (const number of (list.match(/\d+/g) ?? []).map(Number)) {
          const decision = decisions.get(number);
          const misnumbered =
            decision ?? [...decisions.values()].find(({ at }) => numberIn(at.file) === number);
          if (decision) yield* judged(part, on, number, decision, draft);
          else if (misnumbered && allDecisions) {
            const message = `this is decision ${misnumbered.id} in the file of decision ${number}, by which ${named(part)} is waived`;
            const related = [{ message: 'waived here', at: placeOfWaiver(part, on) }];
            yield error('decision-number', misnumbered.at, message, `write id: ${number}`, related);
          } else if (allDecisions)
            yield error('unknown-id', placeOfWaiver(part, on), ...unknown(number, decisions));
        }
      }
    }
  }
}

function* judged(
  part: WorkPart,
  on: string,
  number: number,
  { value, at }: Part<DecisionShape>,
  { work, decisions }: Draft,
): Iterable<Diagnostic> {
  const place = placeOfWaiver(part, on);
  const related = [{ message: 'the decision', at }];
  if (value.status === 'proposed') {
    const message = `${named(part)} is waived by decision ${number}, which is only proposed`;
    yield error(
      'decision-not-in-force',
      place,
      message,
      'wait until it is accepted, or remove the waiver',
      related,
    );
  }
  if (value.status === 'superseded') {
    const newer = [...decisions].find(([, one]) => one.value.supersedes?.includes(number))?.[0];
    const message = `${named(part)} is waived by decision ${number}, which is superseded${newer === undefined ? '' : ` by decision ${newer}`}`;
    yield error(
      'decision-not-in-force',
      place,
      message,
      'refer to the decision that holds now, or remove the waiver',
      related,
    );
  }
  const affects = value.affects ?? [];
  // What is misspelt among them may be one of the two.
  const isSound = affects.every((id) => work.has(id));
  if (value.affects && isSound && !affects.includes(part.id) && !affects.includes(on)) {
    const message = `${named(part)} is waived by decision ${number}, which affects neither it nor "${excerpt(on)}"`;
    yield warning(
      'decision-elsewhere',
      place,
      message,
      `add "${excerpt(part.id)}" to what the decision affects`,
    );
  }
}

function unknown(number: number, decisions: Draft['decisions']): [message: string, help: string] {
  const known = [...decisions.keys()].slice(-8).join(', ');
  return [`there is no decision ${number}`, `known: ${decisions.size > 8 ? '…, ' : ''}${known}`];
}

function placeOfWaiver(part: WorkPart, on: string) {
  const list = part.tree.entries.get('blocked-by')?.value;
  const entries = list?.kind === 'list' ? list.items : [];
  for (const entry of entries) {
    if (entry.kind !== 'map') continue;
    const named = entry.entries.get('on')?.value;
    const waived = entry.entries.get('waived')?.value;
    if (named?.kind === 'scalar' && named.value === on && waived) return waived.at;
  }
  return placeOf(part, 'blocked-by');
}
