/** What merging a pull request closes: by its links and its description, and by the messages that it writes. */
import type { MergeKind, PullRequest } from '../model/codebase.ts';
import { issueKey } from '../model/names.ts';
import type { Source } from '../model/source.ts';
import type { PullRequestText } from '../model/trigger.ts';
import { plural } from '../text.ts';
import { type Cause, type Closing, type Closings, commitCause, pullRequestCause } from './closing.ts';
import { closedByMessage, closedIn } from './closing-words.ts';
import { type Author, authorAt, messagesOf } from './merge-messages.ts';

type Text = Pick<PullRequestText, 'title' | 'body'>;

/**
 * Merging closes what GitHub lists, and what the description says, in whatever way it is done; what else the messages say
 * that it writes, by the ways that write it.
 */
export function mergeClosings(pull: PullRequest, said: PullRequestText | undefined, here: Source): Closings {
  const ways = pull.ways.map(({ kind }) => kind);
  const texts = newestTexts(pull, said);
  const always = [...closedByLinks(pull), ...closedByDescription(pull, texts, here)];
  const known = new Set(always.map(({ issue }) => issueKey(issue)));
  const found = new Map<string, Closing & { ways: MergeKind[] }>();
  for (const { way, issue, by } of writtenBy(pull, texts, here)) {
    if (by.kind === 'pull-request' && known.has(issueKey(issue))) continue;
    const key = `${issueKey(issue)} ${by.kind === 'commit' ? by.sha : by.in}`;
    const closing = found.get(key) ?? { issue, by, effect: 'merging' as const, ways: [] };
    if (!closing.ways.includes(way)) closing.ways.push(way);
    found.set(key, closing);
  }
  return { list: [...always, ...found.values()], ways, notes: [...unlisted(pull), ...unread(pull)] };
}

/** What GitHub answers can be older than the event, and newer where a run is repeated; where nobody can tell, both count. */
function newestTexts(pull: PullRequest, said: PullRequestText | undefined): readonly Text[] {
  if (!said || (said.title === pull.title && said.body === pull.body)) return [pull];
  const ahead = said.updatedAt === undefined ? 0 : moment(said.updatedAt) - moment(pull.updatedAt);
  if (ahead < 0) return [pull];
  return ahead > 0 ? [said] : [pull, said];
}

/** What the messages close that merging writes, by each way. */
function* writtenBy(pull: PullRequest, texts: readonly Text[], { repository, serverUrl }: Source) {
  for (const way of pull.ways)
    for (const { title, body } of texts)
      for (const message of messagesOf(way, { ...pull, title, body }))
        for (const { issue, at } of closedByMessage(message.text, repository, serverUrl))
          yield { way: way.kind, issue, by: causeOf(authorAt(message, at), pull) };
}

/** GitHub lists some seconds late what a description says. */
export function closedByDescription(pull: PullRequest, texts: readonly Text[], here: Source): Closing[] {
  const known = new Set(pull.closes.map(issueKey));
  const by = pullRequestCause(pull);
  return texts
    .flatMap(({ body }) => closedIn(body, here.repository, here.serverUrl))
    .filter((issue) => !known.has(issueKey(issue)) && known.add(issueKey(issue)))
    .map((issue) => ({ issue, by, effect: 'merging' as const }));
}

/** GitHub's own words close nothing by themselves: they do together with the title behind them. */
function causeOf(author: Author | undefined, pull: PullRequest): Cause {
  if (typeof author === 'object') return commitCause(author);
  return { ...pullRequestCause(pull), in: author ?? 'title' };
}

/** Milliseconds since the epoch; what is no time is older than all. */
function moment(at: string): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

function unread({ number, unread: count }: PullRequest): string[] {
  return count === 0
    ? []
    : [
        `${plural(count, 'commit')} of #${number} ${count === 1 ? 'was' : 'were'} not read for closing words: there are too many`,
      ];
}

/** What GitHub lists: by the description, or linked by hand. */
export function closedByLinks(pull: PullRequest): Closing[] {
  const by = pullRequestCause(pull);
  return pull.closes.map(({ repository, number, blocked }) => {
    return { issue: { repository, number }, by, effect: 'merging', blocked };
  });
}

/** Says how much GitHub leaves out of its list, in a sentence. */
export function unlisted({ number, unlisted: count }: PullRequest): string[] {
  return count === 0
    ? []
    : [`#${number} closes ${count} more issues than GitHub lists, which were not looked at`];
}
