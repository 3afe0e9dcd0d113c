/** One comment of ours on one thing, written once and kept up to date. */
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
    const comment = await conversation.find(subject, mark);
    if (text === undefined && !comment) return undefined;
    const body = `${text ?? nothing}\n\n${mark}`;
    if (comment && alike(comment.body, body)) return undefined;
    const answer = await conversation.say(subject, body, comment);
    return answer.ok ? undefined : answer.message;
  } catch (error) {
    if (error instanceof ReadFailure) return error.message;
    throw error;
  }
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
    const comment = await conversation.find(subject, commentMark(about));
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
