/** Which labels say who does the work: as somebody asked for them, or by how they are used. */
import { capped, excerpt, plural } from '../text.ts';
import type { Finding } from './finding.ts';

/** What was found, and why, in one sentence. */
export interface Proposal {
  /** Names of labels, most used first. */
  readonly labels: readonly string[];
  readonly why: string;
}

/** What the name of such a family says by itself. */
const says =
  /(?:^|[^a-z])(?:team|owner|squad|group|crew|sig|wg|dept|department|org|area|component|domain|module)s?(?:$|[^a-z])/;
/** One label of such a family is enough. */
const isTeam = /(?:^|[^a-z])(?:team|owner|squad|crew)s?(?:$|[^a-z])/;
/** Families that say something else. */
const saysNot =
  /(?:^|[^a-z])(?:type|kind|prio|priority|severity|sev|status|state|stage|size|effort|points|difficulty|version|release|lang|language|os|platform|resolution|triage|needs|impact|risk|category|good|help|p\d)s?(?:$|[^a-z])/;
/** Labels of a new repository, and what else says what an issue is and not whose. */
const kinds =
  /^(?:bugs?|documentation|docs|duplicate|enhancements?|features?|feature request|good first issue|help wanted|invalid|question|wontfix|won't fix|stale|blocked|blocker|epic|task|chore|story|spike|regression|security|performance|dependencies|tech(?:nical)?[ -]debt|breaking(?:[ -]change)?|p\d|critical|urgent|high|medium|low|wip|in progress|ready|done|todo|backlog|discussion|proposal|rfc|tests?|testing|ci|refactor(?:ing)?|cleanup|github[_ ]actions|javascript|python)$/i;
/** More are no owners. */
const mostOwners = 50;
/** A family has to be on so many of the issues, and alone on so many of those. */
const leastCover = 0.2;
const leastAlone = 0.8;

/** @param pattern with `*` for anything; several, with commas between */
export function ownersAsked(pattern: string, names: readonly string[]): Proposal {
  const parts = pattern.split(',').map((part) => part.trim().toLowerCase());
  const labels = names.filter((name) => parts.some((part) => matches(name.toLowerCase(), part)));
  const why =
    labels.length === 0
      ? `no label matches --owner-labels ${excerpt(pattern)}`
      : `${plural(labels.length, 'label')} as --owner-labels ${excerpt(pattern)} asked for`;
  return { labels, why };
}

/** In linear time, whatever the pattern is. */
function matches(name: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  let place = first.length;
  for (const part of others) {
    const found = name.indexOf(part, place);
    if (found < 0) return false;
    place = found + part.length;
  }
  return name.length - last.length >= place && name.endsWith(last);
}

/** Labels that begin or end alike, as `team-…`; else those that are one for each issue. */
export function ownersProposed(findings: readonly Finding[], names: readonly string[]): Proposal {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  const used = new Map<string, number>();
  const sets = findings.map(({ labels }) => new Set(labels.map((label) => label.toLowerCase())));
  for (const set of sets) for (const label of set) used.set(label, (used.get(label) ?? 0) + 1);
  const candidates = [...used.keys()].filter((label) => known.has(label));
  const families = new Map<string, string[]>();
  for (const label of candidates) {
    for (const family of familiesOf(label)) families.set(family, [...(families.get(family) ?? []), label]);
  }
  const judged = [...families]
    .filter(
      ([family, labels]) =>
        labels.length >= (isTeam.test(family) ? 1 : 2) &&
        labels.length <= mostOwners &&
        !saysNot.test(family),
    )
    .map(([family, labels]) => ({ family, labels, ...useOf(labels, sets) }))
    .filter(({ family, cover, alone }) => {
      const isSaid = says.test(family);
      return cover >= (isSaid ? leastCover / 2 : leastCover) && alone >= (isSaid ? 0.5 : leastAlone);
    })
    .map((one) => ({ ...one, score: one.cover * one.alone * (says.test(one.family) ? 2 : 1) }))
    .sort((one, other) => other.score - one.score || (one.family < other.family ? -1 : 1));
  const order = (labels: readonly string[]) =>
    [...labels]
      .sort((one, other) => (used.get(other) ?? 0) - (used.get(one) ?? 0) || (one < other ? -1 : 1))
      .flatMap((label) => known.get(label) ?? []);
  const [best] = judged;
  if (best) {
    const shown = shownNames(order(best.labels));
    const why = `labels ${best.family} (${shown}): ${percent(best.cover)} of the issues have one, and ${percent(best.alone)} of those no second`;
    return { labels: order(best.labels), why };
  }
  return apart(candidates, sets, order);
}

/** `team-*`, `*-team` */
function familiesOf(label: string): string[] {
  const [, before] = /^(.{1,40}?)[-:/_. ]+./.exec(label) ?? [];
  const [, after] = /.[-:/_. ]+([^-:/_. ]{1,40})$/.exec(label) ?? [];
  const gap = /[-:/_. ]+/.exec(label.slice(before?.length ?? 0))?.[0] ?? '';
  const close = after === undefined ? '' : (/[-:/_. ]+$/.exec(label.slice(0, -after.length))?.[0] ?? '');
  return [
    ...(before === undefined ? [] : [`${before}${gap}*`]),
    ...(after === undefined ? [] : [`*${close}${after}`]),
  ];
}

/** Labels without a family of which an issue has one and no more, and most have one. */
function apart(
  candidates: readonly string[],
  sets: readonly ReadonlySet<string>[],
  order: (labels: readonly string[]) => string[],
): Proposal {
  const plain = candidates.filter((label) => !kinds.test(label) && !saysNot.test(label));
  const counts = new Map(plain.map((label) => [label, sets.filter((set) => set.has(label)).length]));
  const chosen: string[] = [];
  const covered = new Set<number>();
  for (const label of plain
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, 200)) {
    const on = sets.flatMap((set, index) => (set.has(label) ? [index] : []));
    if (on.filter((index) => covered.has(index)).length > on.length * (1 - leastAlone)) continue;
    chosen.push(label);
    for (const index of on) covered.add(index);
    if (chosen.length === mostOwners) break;
  }
  const { cover } = useOf(chosen, sets);
  if (chosen.length >= 2 && cover >= 0.5) {
    const why = `${percent(cover)} of the issues have one of ${shownNames(order(chosen))}, and hardly ever two`;
    return { labels: order(chosen), why };
  }
  return { labels: [], why: 'no labels are used as owners are: name them with --owner-labels' };
}

function useOf(labels: readonly string[], sets: readonly ReadonlySet<string>[]) {
  const family = new Set(labels);
  const counts = sets.map((set) => {
    let count = 0;
    for (const label of set) if (family.has(label)) count++;
    return count;
  });
  const some = counts.filter((count) => count > 0).length;
  const one = counts.filter((count) => count === 1).length;
  return { cover: sets.length === 0 ? 0 : some / sets.length, alone: some === 0 ? 0 : one / some };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function shownNames(labels: readonly string[]): string {
  const { shown, left } = capped(labels, 6);
  return [...shown.map((name) => excerpt(name, 40)), ...(left > 0 ? [`${left} more`] : [])].join(', ');
}
