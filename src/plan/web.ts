/**
 * The rules against a program that fragments: what a risk keeps together is one web of dependencies, and in such a
 * program nothing stands alone.
 *
 * A web is what people wrote into `blocked-by` and did not waive. That items share a phase, or are looked at in one
 * review, makes no assumption of one depend on the other.
 */
import { type Diagnostic, error, warning } from '../model/diagnostic.ts';
import { excerpt } from '../text.ts';
import type { Draft } from './draft.ts';
import { entryPlaces, named, type WorkPart } from './part.ts';

/** Each web but the largest is told once, at the first of its ids. Ids of nothing are for another rule. */
export function* risksStayTogether({ risks, work }: Draft): Iterable<Diagnostic> {
  for (const risk of risks.values()) {
    const ids = (risk.value['keep-together'] ?? []).filter((id) => work.has(id));
    // Whoever names a phase means what is in it.
    const members = [...work.values()].flatMap(({ id, phase = '' }) =>
      ids.includes(phase) ? [[id, phase] as const] : [],
    );
    const webs = websOf([...writtenDependencies(work), ...members]);
    const places = entryPlaces(risk, 'keep-together');
    const parts = new Map<string, string[]>();
    for (const id of ids) {
      const web = webs(id);
      parts.set(web, [...(parts.get(web) ?? []), id]);
    }
    // The largest is the program; of two alike, the one that is named first.
    const [kept = [], ...loose] = [...parts.values()].sort((a, b) => b.length - a.length);
    for (const part of loose) {
      const [first = ''] = part;
      const message = `${quotedList(part)} ${part.length === 1 ? 'has' : 'have'} come loose: no dependency leads to ${quotedList(kept)}`;
      const help = `add the dependency that connects them to "blocked-by", or take ${part.length === 1 ? 'it' : 'them'} out of risk "${excerpt(risk.id)}"`;
      const related = part.slice(1).map((id) => ({ message: excerpt(id), at: places(id) }));
      yield error('come-loose', places(first), message, help, related);
    }
  }
}

/** Told only of a plan in which some risk keeps something together. Here a waived dependency counts. */
export function* noneIsUnrelated({ risks, work }: Draft): Iterable<Diagnostic> {
  const keeps = [...risks.values()].some(({ value }) => (value['keep-together'] ?? []).length > 0);
  if (!keeps) return;
  // What is waived was thought of.
  const related = new Set([...writtenDependencies(work, true)].flat());
  for (const part of work.values()) {
    if ((part.kind !== 'item' && part.kind !== 'workstream') || related.has(part.id)) continue;
    const message = `${named(part)} neither blocks anything nor waits for anything`;
    yield warning(
      'unrelated',
      part.at,
      message,
      'say in "blocked-by" what it depends on, or what depends on it',
    );
  }
}

/** The dependencies that people wrote, each as who waits and for what. */
function* writtenDependencies(
  work: ReadonlyMap<string, WorkPart>,
  evenWaived = false,
): Iterable<readonly [string, string]> {
  for (const part of work.values()) {
    if (part.kind === 'review') continue;
    for (const { on, waived } of part.blockers)
      if ((evenWaived || waived === undefined) && on !== part.id) yield [part.id, on];
  }
}

/** Which web an id belongs to, by the name of one of its members. */
function websOf(pairs: Iterable<readonly [string, string]>): (id: string) => string {
  const towards = new Map<string, string>();
  const rootOf = (id: string) => {
    let root = id;
    for (let next = towards.get(root); next !== undefined; next = towards.get(root)) root = next;
    // What was passed leads there at once from now on.
    for (let here = id; here !== root; ) {
      const next = towards.get(here) ?? root;
      towards.set(here, root);
      here = next;
    }
    return root;
  };
  for (const [one, other] of pairs) {
    const [from, to] = [rootOf(one), rootOf(other)];
    if (from !== to) towards.set(from, to);
  }
  return rootOf;
}

function quotedList(ids: readonly string[]): string {
  const names = ids.slice(0, 8).map((id) => `"${excerpt(id)}"`);
  return `${names.join(', ')}${ids.length > 8 ? `, and ${ids.length - 8} more` : ''}`;
}
