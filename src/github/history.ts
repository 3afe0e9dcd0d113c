/** Who closed an issue, and what we said about it. */

import type { Closure, Comment, Former, IssueHistory, Turn } from '../model/github.ts';
import { pageSize } from '../model/limits.ts';
import { endsWithMark } from '../model/mark.ts';
import type { Marks } from '../model/ports.ts';
import { standingOf } from '../model/trust.ts';
import * as answers from './answers.ts';
import type { Authors } from './authors.ts';
import { pageWithin } from './bearable.ts';
import { type Subject, subjectsDocument, turnsDocument } from './documents.ts';
import { isMissingPart, isMissingSubject, type Queries } from './queries.ts';

/** What is still to be read of an issue. */
interface Left {
  readonly id: string;
  readonly closing: boolean;
  /** The cursor before which to look through its comments; null for the last page. */
  readonly before: string | null;
}

/**
 * Pages backwards through the comments of each issue until all marks are found or there are no more.
 * @throws {ReadFailure}
 */
export async function history(
  queries: Queries,
  authors: Authors,
  marks: Marks,
): Promise<ReadonlyMap<string, IssueHistory>> {
  const found = new Map<string, Known>();
  const queue: Left[] = [...marks.keys()].map((id) => ({ id, closing: true, before: null }));
  while (queue.length > 0) {
    for (const { id, node } of await read(queries, queue.splice(0))) {
      if (!node) continue;
      const known: Known = found.get(id) ?? { ours: new Map() };
      found.set(id, known);
      const [closed] = node.timelineItems?.nodes ?? [];
      if (closed) known.closure = answers.closureFrom(closed);
      if (!node.comments) continue;
      const wanted = marks.get(id) ?? [];
      for (const mark of wanted) {
        const ours = known.ours.get(mark) ?? [];
        if (ours.some(({ own }) => own)) continue;
        known.ours.set(mark, [...(await commentsOfOurs(node, authors, mark)), ...ours]);
      }
      const { hasPreviousPage, startCursor } = node.comments.pageInfo;
      // One of another account may be a copy of the account's own, which lies further back.
      const isOwnMissing = wanted.some((mark) => !known.ours.get(mark)?.some(({ own }) => own));
      if (isOwnMissing && hasPreviousPage) queue.push({ id, closing: false, before: startCursor });
    }
  }
  return new Map([...found].map(([id, known]) => [id, historyOf(known)]));
}

interface Found {
  readonly id: string;
  readonly node: answers.SubjectNode | null | undefined;
}

/** In one document as long as that is borne; then the closings and the comments apart, and those in smaller pages. */
async function read(queries: Queries, all: readonly Left[]): Promise<readonly Found[]> {
  return queries.bearable.subjects.each(
    all,
    async (some, asked) => {
      const ask = async (subjects: readonly Subject[]) => {
        const document = subjectsDocument(subjects);
        const found = await queries.query(document, answers.subjects, isMissingSubject, asked);
        return subjects.map(({ id }, index) => ({ id, node: found[`subject${index}`] }));
      };
      const pages = (last: number, closing: boolean) =>
        some.map((one) => ({
          id: one.id,
          closing: closing && one.closing,
          comments: { last, before: one.before },
        }));
      if (asked.lightness === 0) return ask(pages(pageSize, true));
      const closings = some.filter(({ closing }) => closing).map(({ id }) => ({ id, closing: true }));
      return [
        ...(closings.length > 0 ? await ask(closings) : []),
        ...(await ask(pages(pageWithin(pageSize, asked.lightness - 1), false))),
      ];
    },
    ({ id }) => `one comment on ${queries.names.of(id)}`,
  );
}

/** By their marks, oldest first. */
type Known = { closure?: Closure; ours: Map<string, readonly Authored[]> };
type Authored = Comment & { readonly own: boolean; readonly byPerson: boolean };

/** Oldest first. Anyone can write our mark into a comment of theirs: trust.ts says whose counts. */
async function commentsOfOurs(
  { repository, comments }: answers.SubjectNode,
  authors: Authors,
  mark: string,
): Promise<Authored[]> {
  const ours: Authored[] = [];
  for (const { id, body, viewerDidAuthor: own, author } of comments?.nodes ?? []) {
    if (!endsWithMark(body, mark)) continue;
    const standing = standingOf({ own, ...answers.authorFrom(author) });
    const counts =
      typeof standing === 'string'
        ? standing === 'ours'
        : repository !== undefined && (await authors.mayWrite(repository.nameWithOwner, standing.ask));
    if (counts) ours.push({ id, body, own, byPerson: typeof standing !== 'string' });
  }
  return ours;
}

function historyOf({ closure, ours }: Known): IssueHistory {
  const comments = new Map<string, Comment>();
  const doubles: Comment[] = [];
  const former: Former[] = [];
  for (const [mark, all] of ours) {
    const { kept, ...others } = sorted(all);
    if (kept) comments.set(mark, kept);
    doubles.push(...others.doubles);
    former.push(...others.former.map((one) => ({ ...one, mark })));
  }
  return { ...(closure ? { closure } : {}), comments, doubles, former };
}

/**
 * The account's own goes before an older one of another: what may not be edited would be tried at each run. What another
 * person wrote below it may be a copy by hand, and stays.
 */
function sorted(ours: readonly Authored[]) {
  const at = Math.max(
    0,
    ours.findIndex(({ own }) => own),
  );
  const plain = ({ id, body }: Authored): Comment => ({ id, body });
  const [kept, ...younger] = ours.slice(at);
  return {
    kept: kept && plain(kept),
    former: ours.slice(0, at).map(plain),
    doubles: younger.filter(({ byPerson }) => !byPerson).map(plain),
  };
}

/**
 * When issues were closed and opened again, by node id: of the first hundred of them, in one request.
 * @throws {ReadFailure}
 */
export async function turns(
  queries: Queries,
  issues: readonly string[],
): Promise<ReadonlyMap<string, readonly Turn[]>> {
  const some = issues.slice(0, pageSize);
  if (some.length === 0) return new Map();
  const { nodes } = await queries.query(turnsDocument(some), answers.turns, isMissingPart);
  return new Map(
    nodes.flatMap((node) =>
      node ? [[node.id, node.timelineItems.nodes.map(answers.turnFrom)] as const] : [],
    ),
  );
}
