/** Who closed an issue, and what we said about it. */
import type { Comment, IssueHistory } from '../model/github.ts';
import type { Marks } from '../model/ports.ts';
import * as answers from './answers.ts';
import { type Subject, subjectsDocument } from './documents.ts';
import { isMissingSubject, type Queries } from './queries.ts';

/**
 * Pages backwards through the comments of each issue until all marks are found or there are no more.
 * @throws {ReadFailure}
 */
export async function history(queries: Queries, marks: Marks): Promise<ReadonlyMap<string, IssueHistory>> {
  const found = new Map<string, IssueHistory & { comments: Map<string, Comment> }>();
  const queue: Subject[] = [...marks.keys()].map((id) => ({ id, before: null }));
  while (queue.length > 0) {
    const nodes = await queries.bearable.subjects.each(queue.splice(0), async (pages, asked) => {
      const found = await queries.query(subjectsDocument(pages), answers.subjects, isMissingSubject, asked);
      return pages.map(({ id }, index) => ({ id, node: found[`subject${index}`] }));
    });
    for (const { id, node } of nodes) {
      if (!node) continue;
      const [closed] = node.timelineItems?.nodes ?? [];
      const known = found.get(id) ?? {
        ...(closed ? { closure: answers.closureFrom(closed) } : {}),
        comments: new Map(),
      };
      found.set(id, known);
      const wanted = marks.get(id) ?? [];
      for (const mark of wanted) {
        const comment = known.comments.get(mark) ?? ownComment(node.comments.nodes, mark);
        if (comment) known.comments.set(mark, comment);
      }
      const { hasPreviousPage, startCursor } = node.comments.pageInfo;
      if (known.comments.size < wanted.length && hasPreviousPage) queue.push({ id, before: startCursor });
    }
  }
  return found;
}

type Comments = answers.SubjectNode['comments']['nodes'];

/** Anyone can write our mark into a comment of theirs: only those of the token's own account are ours. */
function ownComment(comments: Comments, mark: string): Comment | undefined {
  const own = comments.find(({ body, viewerDidAuthor }) => viewerDidAuthor && body.includes(mark));
  return own && { id: own.id, body: own.body };
}
