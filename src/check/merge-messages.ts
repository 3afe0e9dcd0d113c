/** What merging a pull request writes on the default branch, by the way in which that is done. */
import type { Commit, MergeKind, MergeWay, PullRequest } from '../model/codebase.ts';

/** A message as it will stand on the default branch, and who wrote which part of it. */
export interface Message {
  readonly text: string;
  /** By ascending beginning; what stands before the first is GitHub's own. */
  readonly parts: readonly Part[];
}

interface Part {
  /** Where it begins in the text, in UTF-16 code units. */
  readonly at: number;
  readonly of: Author;
}

/** Where the words come from. */
export type Author = 'title' | 'description' | Commit;

type Written = Pick<PullRequest, 'number' | 'title' | 'body' | 'branch' | 'commits' | 'unread'>;

/** Messages of all commits that one way of merging brings. Whoever merges may write another: that is not known before. */
export function messagesOf(way: MergeWay, pull: Written): Message[] {
  const own = pull.commits.map((commit) => composed([[commit.message, commit]]));
  switch (way.kind) {
    case 'merge':
      return [composed(mergeMessage(way, pull)), ...own];
    case 'squash':
      return [composed(squashMessage(way, pull))];
    case 'rebase':
      return own;
  }
}

type Piece = readonly [text: string, of?: Author | undefined];

function mergeMessage(way: Extract<MergeWay, { kind: 'merge' }>, pull: Written): Piece[] {
  const title: Piece = [pull.title, 'title'];
  const head: Piece =
    way.title === 'merge'
      ? [`Merge pull request #${pull.number} from ${pull.branch}`]
      : numbered(title, pull);
  switch (way.text) {
    case 'pull-request-title':
      return [head, title];
    case 'description':
      return [head, [pull.body, 'description']];
    case 'nothing':
      return [head];
  }
}

function squashMessage(way: Extract<MergeWay, { kind: 'squash' }>, pull: Written): Piece[] {
  const { title, body, commits, unread } = pull;
  const [only, ...others] = commits;
  const single = only && others.length + unread === 0 ? only : undefined;
  const [subject = '', rest = ''] = single ? inTwo(single.message) : [];
  const isCommits = single && way.title === 'commit-or-title';
  const head = numbered(isCommits ? [subject, single] : [title, 'title'], pull);
  switch (way.text) {
    case 'description':
      return [head, [body, 'description']];
    case 'commits':
      return [head, ...(isCommits ? [[rest, single] as const] : commits.map(listed))];
    case 'nothing':
      return [head];
  }
}

/** So that the commit leads back to it. */
function numbered([text, of]: Piece, { number }: Written): Piece {
  return [`${text} (#${number})`, of];
}

function listed(commit: Commit): Piece {
  return [`* ${commit.message}`, commit];
}

function inTwo(message: string): [string, string] {
  const end = message.indexOf('\n');
  return end < 0 ? [message, ''] : [message.slice(0, end), message.slice(end).trimStart()];
}

/** With an empty line between, as GitHub has it. */
function composed(pieces: readonly Piece[]): Message {
  const parts: Part[] = [];
  let at = 0;
  for (const [text, of] of pieces) {
    if (of !== undefined) parts.push({ at, of });
    at += text.length + 2;
  }
  return { text: pieces.map(([text]) => text).join('\n\n'), parts };
}

/** Whose the part of a message is in which something stands; nobody's where it is GitHub's own. */
export function authorAt({ parts }: Message, at: number): Author | undefined {
  // Thousands of commits can have tens of thousands of closing words.
  let [from, to] = [0, parts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((parts[middle]?.at ?? at) <= at) from = middle + 1;
    else to = middle;
  }
  return parts[from - 1]?.of;
}

const names: Readonly<Record<MergeKind, string>> = {
  merge: 'a merge commit',
  squash: 'a squash merge',
  rebase: 'a rebase merge',
};

/** `by a squash merge` */
export function byWays(ways: readonly MergeKind[]): string {
  return `by ${ways.map((way) => names[way]).join(' or ')}`;
}
