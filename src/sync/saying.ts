/** Comments of ours are written once, also where another run goes on beside this one. */
import { commentMarkIn } from '../model/mark.ts';
import {
  type Answer,
  type Marks,
  type Reader,
  ReadFailure,
  type Rewritten,
  type Step,
  type Writer,
} from '../model/ports.ts';

type Answers = readonly Answer<Rewritten>[];

/** Marks of the comments that steps write, by the issue that they are written on. */
function marksOf(steps: readonly Step[], isNew: (issue: string) => boolean): Map<string, string[]> {
  const marks = new Map<string, string[]>();
  for (const step of steps) {
    const mark = step.do === 'comment' ? commentMarkIn(step.body) : undefined;
    if (mark === undefined || isNew(step.issue)) continue;
    marks.set(step.issue, [...(marks.get(step.issue) ?? []), mark]);
  }
  return marks;
}

/**
 * Takes steps, looks right before whether a comment is there already, and right after whether another run wrote it at the
 * same moment: then the younger of the two says no more than that.
 * @param isNew whether this run made an issue: nobody has said anything there
 */
export async function takenOnce(
  steps: readonly Step[],
  reader: Reader,
  writer: Writer,
  isNew: (issue: string) => boolean,
): Promise<Answers> {
  const marks = marksOf(steps, isNew);
  if (marks.size === 0) return steps.length > 0 ? writer.take(steps) : [];
  const said = await saidBefore(marks, reader);
  if (typeof said === 'string') return takenWithout(steps, marks, said, writer);
  const isSaid = (step: Step) =>
    step.do === 'comment' && said.get(step.issue)?.has(commentMarkIn(step.body) ?? '') === true;
  const left = steps.filter((step) => !isSaid(step));
  const answers = [...(left.length > 0 ? await writer.take(left) : [])];
  const all = steps.map((step): Answer<Rewritten> => {
    const answer = isSaid(step) ? undefined : answers.shift();
    return answer ?? { ok: true, value: {} };
  });
  const written = steps.filter((step, index) => !isSaid(step) && all[index]?.ok);
  await settle(marksOf(written, isNew), reader, writer);
  return all;
}

async function saidBefore(
  marks: Marks,
  reader: Reader,
): Promise<ReadonlyMap<string, ReadonlySet<string>> | string> {
  try {
    const histories = await reader.history(marks);
    return new Map([...histories].map(([issue, { comments }]) => [issue, new Set(comments.keys())]));
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return `what was said before could not be read: ${error.message}`;
  }
}

/** What cannot be looked at may be there: on such an issue nothing is done. */
async function takenWithout(
  steps: readonly Step[],
  marks: Marks,
  message: string,
  writer: Writer,
): Promise<Answers> {
  const others = steps.filter(({ issue }) => !marks.has(issue));
  const answers = [...(others.length > 0 ? await writer.take(others) : [])];
  return steps.map(({ issue }): Answer<Rewritten> => {
    const answer = marks.has(issue) ? undefined : answers.shift();
    return answer ?? { ok: false, message, stop: false };
  });
}

async function settle(marks: Marks, reader: Reader, writer: Writer): Promise<void> {
  if (marks.size === 0) return;
  try {
    const histories = await reader.history(marks);
    const again = [...histories].flatMap(([issue, { doubles }]) =>
      doubles.map(({ id }): Step => ({ do: 'edit-comment', issue, comment: id, body: saidAbove })),
    );
    if (again.length > 0) await writer.take(again);
  } catch (error) {
    // It stands there twice, and nothing is wrong with that but the length of the page.
    if (!(error instanceof ReadFailure)) throw error;
  }
}

const saidAbove = 'Two runs said the same at once: see the comment above.';
