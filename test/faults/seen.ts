/** A repository as people see it, whatever number each issue got. */
import type { IssueView, RepositoryView } from '../../src/sandbox/index.ts';
import { withoutPeople } from './people.ts';

export interface Seen {
  readonly labels: RepositoryView['labels'];
  readonly milestones: readonly object[];
  readonly issues: readonly SeenIssue[];
}

export type SeenIssue = Omit<IssueView, 'number'>;

/** @param beside whether copies of what another run made may be there, once they are closed */
export function seen(view: RepositoryView, { beside = false } = {}): Seen {
  const { labels, milestones } = view;
  const issues = beside ? view.issues.filter(({ duplicateOf }) => duplicateOf === null) : view.issues;
  const titles = new Map(issues.map(({ number, title }) => [number, title]));
  const reached = new Map(milestones.map(({ number, title }) => [number, title]));
  const titleOf = (number: string) => `#<${titles.get(Number(number)) ?? number}>`;
  const named = (text: string) => text.replaceAll(/#(\d+)/g, (_, number: string) => titleOf(number));
  const inText = (text: string) =>
    named(text)
      // The page of a program has milestones by their numbers, and so its digest too.
      .replace(/("work":"[a-z-]+","digest":")[0-9a-f]+/, '$1')
      // What it records of what it showed then follows from numbers and moments.
      .replace(/"day":"[\d-]+","lasting":"[0-9a-f]+"/, '')
      // Since when it tells what changed, where it does: a run that was cut off may have told it before.
      .replace(/,"stood":\{.*?\}\}/, '')
      // What the page counts may be of earlier that day.
      .replaceAll(
        /\b\d+( of )\d+( done| closed| phases)?|\b\d+( ready| blocked| wait for it| waits for it)/g,
        'n$1n$2$3',
      )
      .replaceAll(/\(\d+ %\)/g, '(n %)')
      .replace(/,"seal":"[0-9a-f]+"/, '')
      // So it has its own issues, which a fault may have let be made in another order.
      .replace(/"issues":"[\d,-]*"/, '"issues":"…"')
      .replace(
        /"sessions":\[([\d,]*)\]/,
        (_, numbers: string) => `"sessions":[${numbers.split(',').map(titleOf)}]`,
      )
      .replaceAll(/\/milestone\/(\d+)/g, (_, number: string) => `/milestone/<${reached.get(Number(number))}>`)
      .replaceAll(
        /"(parent|program)":(\d+)/g,
        (_, key: string, number: string) => `"${key}":${titleOf(number)}`,
      )
      .replace(
        /"sessions":\[([\d,]+)\]/,
        (_, numbers: string) => `"sessions":[${numbers.split(',').map(titleOf)}]`,
      )
      // Which numbers are the plan's follows from the order in which they were made.
      .replace(/"issues":"[\d,-]+"/, '"issues":""')
      .replaceAll(
        /"blocked-by":\[([\d,]+)\]/g,
        (_, numbers: string) => `"blocked-by":[${numbers.split(',').map(titleOf)}]`,
      );
  return {
    labels,
    milestones: milestones
      .map(({ number: _, description, ...one }) => ({
        ...one,
        description: description === null ? null : withoutPeople(description),
      }))
      .sort(by(({ title }) => title)),
    issues: issues
      .map(({ number: _, ...issue }) => ({
        ...issue,
        body: issue.body === null ? null : inText(lasting(withoutPeople(issue.body))),
        duplicateOf: issue.duplicateOf === null ? null : named(issue.duplicateOf),
        parent: issue.parent === null ? null : named(issue.parent),
        subIssues: issue.subIssues.map(named).sort(),
        blockedBy: issue.blockedBy.map(named).sort(),
        // What could not be said at once is said after what could.
        comments: issue.comments
          .map(({ author, body }) => ({ author, body: inText(lasting(body)) }))
          .sort(by(({ body }) => body)),
      }))
      .sort(by(({ title, body }) => `${title}\n${body}`)),
  };
}

/**
 * A session, a review that is near and the word of a decision show how things stood then, which a fault may have put earlier
 * or later.
 */
function lasting(text: string): string {
  const body = text.replace(/<!-- plan-sync:passing.*?<!-- plan-sync:passing end -->/s, '');
  const paragraphs = body.split('\n\n');
  if (body.includes('<!-- plan-sync:comment "decision '))
    return [paragraphs[0], paragraphs.at(-1)].join('\n\n');
  const session = /^(.*<!-- plan-sync:begin \S+\/\d{4}-\d\d-\d\d -->)(.*)<!-- plan-sync:end .*? -->(.*)$/s;
  const [, before, block = '', after] = session.exec(body) ?? [];
  return before === undefined ? body : [before, ...(block.match(/^- \[ \] .*$/gm) ?? []), after].join('\n');
}

function by<T>(key: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}

/** In which things two repositories differ, a line each; nothing where they look the same. */
export function differences(expected: Seen, actual: Seen): string[] {
  return [
    ...compared('label', expected.labels, actual.labels, ({ name }) => name),
    ...compared('milestone', expected.milestones, actual.milestones, titleIn),
    ...compared('issue', expected.issues, actual.issues, titleIn),
  ];
}

function titleIn(one: object): string {
  return 'title' in one ? String(one.title) : '';
}

function compared<T extends object>(
  what: string,
  expected: readonly T[],
  actual: readonly T[],
  nameOf: (one: T) => string,
): string[] {
  const names = [...new Set([...expected, ...actual].map(nameOf))];
  return names.flatMap((name) => {
    const named = (list: readonly T[]) => list.filter((one) => nameOf(one) === name);
    const [wanted, found] = [named(expected), named(actual)];
    if (found.length === 0) return [`${what} "${name}" is missing`];
    if (wanted.length === 0) return [`${what} "${name}" should not be there`];
    if (found.length !== wanted.length)
      return [`${what} "${name}" is there ${found.length} times instead of ${wanted.length}`];
    return wanted.flatMap((one, index) =>
      fields(one, found[index] ?? {}).map((text) => `${what} "${name}": ${text}`),
    );
  });
}

function fields(expected: object, actual: object): string[] {
  const has = new Map(Object.entries(actual));
  return Object.entries(expected).flatMap(([key, value]) => {
    const [wanted, found] = [JSON.stringify(value), JSON.stringify(has.get(key))];
    return wanted === found ? [] : [`${key} is ${found} instead of ${wanted}`];
  });
}

/** What is there twice. Titles of a plan are unique; others may have taken one, as often as is expected. */
export function doubled(expected: Seen, actual: Seen): string[] {
  const before = counted(namesIn(expected));
  return [...counted(namesIn(actual))].flatMap(([name, count]) =>
    count > Math.max(1, before.get(name) ?? 0) ? [`${name} is there ${count} times`] : [],
  );
}

function namesIn({ labels, milestones, issues }: Seen): string[] {
  return [
    ...labels.map(({ name }) => `label ${name.toLowerCase()}`),
    ...milestones.map((one) => `milestone ${titleIn(one)}`),
    ...issues.map(({ title }) => `issue ${title}`),
    ...issues.flatMap(({ title, comments }) => comments.map(({ body }) => `comment on ${title}: ${body}`)),
  ];
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
