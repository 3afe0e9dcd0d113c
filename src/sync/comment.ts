/** One comment of ours on one thing, written once and kept up to date. */
import type { Comment } from '../model/github.ts';
import { commentMark } from '../model/mark.ts';
import { type Conversation, ReadFailure } from '../model/ports.ts';

/** GitHub takes no empty comment, and ours are never deleted. */
const nothing = 'Plan Sync has nothing to say here any more.';

/**
 * @param subject the node id of what is commented on
 * @param about what tells this comment of ours from others
 * @param text absent where there is nothing to say: then none is begun
 * @returns why it could not be, in a sentence
 */
export async function keepComment(
  conversation: Conversation,
  subject: string,
  about: string,
  text: string | undefined,
): Promise<string | undefined> {
  const mark = commentMark(about);
  try {
    const { comment, beside } = await conversation.find(subject, mark);
    if (text === undefined && !comment) return undefined;
    const stays = await putAside(conversation, subject, comment, beside);
    const said = text ?? nothing;
    const body = `${stays ? withFormer(said) : said}\n\n${mark}`;
    if (comment && alike(comment.body, body)) return undefined;
    const instead = `${withFormer(said)}\n\n${mark}`;
    const answer = await conversation.say(subject, body, comment, instead);
    return answer.ok ? undefined : answer.message;
  } catch (error) {
    if (error instanceof ReadFailure) return error.message;
    throw error;
  }
}

/**
 * Others of ours that say the same: of an account before this one, or of a run beside one. None goes on with an old verdict.
 * @returns whether one stays as it is, because this account may not edit it: the comment that is kept says so, and from
 * then on nobody tries again
 */
async function putAside(
  conversation: Conversation,
  subject: string,
  comment: Comment | undefined,
  beside: readonly Comment[],
): Promise<boolean> {
  if (beside.length === 0 || tellsOfFormer(comment?.body ?? '')) return beside.length > 0;
  let stays = false;
  for (const one of beside) {
    const answer = await conversation.say(subject, goesOnElsewhere, one);
    stays ||= !answer.ok && answer.denied === true;
  }
  return stays;
}

/** Of a comment that is not kept. It loses its mark. */
const goesOnElsewhere = 'Plan Sync goes on in another comment here, and says there what is so now.';

const formerStands =
  'An older comment of Plan Sync stands here too. Another account wrote it, which this one may not edit: it is out of date.';

/** A text, with a word about the older one that the account may not edit. */
export function withFormer(text: string): string {
  return `${text}\n\n_${formerStands}_`;
}

/** Whether it has that word. */
export function tellsOfFormer(body: string): boolean {
  return body.includes(formerStands);
}

/**
 * Changes a comment of ours where there is one, and where that makes a difference.
 * @param change of its text, with its mark
 * @returns why it could not be, in a sentence
 */
export async function changeComment(
  conversation: Conversation,
  subject: string,
  about: string,
  change: (text: string) => string,
): Promise<string | undefined> {
  try {
    const { comment } = await conversation.find(subject, commentMark(about));
    const body = comment && change(comment.body);
    if (body === undefined || body === comment?.body) return undefined;
    const answer = await conversation.say(subject, body, comment);
    return answer.ok ? undefined : answer.message;
  } catch (error) {
    if (error instanceof ReadFailure) return error.message;
    throw error;
  }
}

/** The web editor writes other line ends, and GitHub drops those at the end. */
export function alike(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();
  return plain(one) === plain(other);
}
