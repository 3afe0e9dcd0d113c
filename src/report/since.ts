/** What changed since a moment, for a terminal and for programs. */
import { changeList, changesInWords, phraseText } from '../changes/words.ts';
import type { AskedSince } from '../rounds/asked.ts';
import { plain, plural } from '../text.ts';
import type { Paint } from './paint.ts';

/**
 * By milestone, most serious first.
 * @param today `YYYY-MM-DD`
 */
export function sinceText({ name, comparison, unread }: AskedSince, today: string, paint: Paint): string {
  const groups = changeList(comparison, today);
  const wording = comparison.changes.filter(({ kind }) => kind === 'title' || kind === 'reworded').length;
  const lines = groups.flatMap(({ milestone, phrases }) => [
    '',
    paint.bold(plain(milestone?.title ?? 'Beside the milestones')),
    ...phrases.map((phrase) => `  ${phraseText(phrase, inTerminal)}`),
  ]);
  const rest = wording === 0 ? [] : ['', paint.dim(`And ${plural(wording, 'change')} of wording`)];
  const head = lines.length === 0 ? 'Nothing changed since' : 'Changed since';
  const missing = unread === undefined ? [] : ['', paint.yellow(plain(`${sentence(unread)}`))];
  return [paint.bold(`${head} ${plain(name)}`), ...lines, ...rest, ...missing].join('\n');
}

const inTerminal = {
  name: ({ of, id, title }: { of: string; id: string; title: string }) =>
    plain(of === 'decision' ? `decision ${id} (${title})` : title),
  said: plain,
};

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param today `YYYY-MM-DD` */
export function sinceJson({ name, from, comparison, unread }: AskedSince, today: string): object {
  return {
    since: { name, at: from.at, ...(from.plan === undefined ? {} : { plan: from.plan }) },
    today,
    ...(unread === undefined ? {} : { unread }),
    changes: changesInWords(comparison, today).map(({ milestone, change, phrase }) => ({
      milestone: milestone?.id ?? null,
      ...change,
      text: phraseText(phrase, { name: ({ title }) => title, said: (text) => text }),
    })),
  };
}
