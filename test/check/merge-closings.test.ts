import { expect, test } from 'vitest';
import { mergeClosings } from '../../src/check/merge-closings.ts';
import { authorAt, messagesOf } from '../../src/check/merge-messages.ts';
import { within } from '../cpu.ts';
import { merge, pullRequest, rebase, squash } from './pulls.ts';

const here = { repository: 'octo-org/roadmap', serverUrl: 'https://github.com' };
const commits = [
  { sha: 'b', message: 'One\n\nWhy' },
  { sha: 'c', message: 'Two' },
];
const said = pullRequest({ title: 'Title', body: 'Body', commits });

test('what each way of merging writes', () => {
  const texts = (...ways: Parameters<typeof messagesOf>[0][]) =>
    ways.map((way) => messagesOf(way, said).map(({ text }) => text));
  const own = ['One\n\nWhy', 'Two'];
  expect(
    texts(
      merge,
      { ...merge, text: 'description' },
      { ...merge, title: 'pull-request-title', text: 'nothing' },
      rebase,
    ),
  ).toEqual([
    ['Merge pull request #7 from work\n\nTitle', ...own],
    ['Merge pull request #7 from work\n\nBody', ...own],
    ['Title (#7)', ...own],
    own,
  ]);
  expect(texts(squash, { ...squash, text: 'description' }, { ...squash, text: 'nothing' })).toEqual([
    ['Title (#7)\n\n* One\n\nWhy\n\n* Two'],
    ['Title (#7)\n\nBody'],
    ['Title (#7)'],
  ]);
  const single = { ...said, commits: commits.slice(0, 1) };
  expect(messagesOf(squash, single)[0]?.text).toBe('One (#7)\n\nWhy');
  // More than was read are more than one.
  expect(messagesOf(squash, { ...single, unread: 3 })[0]?.text).toBe('Title (#7)\n\n* One\n\nWhy');
});

test('whose a word of a message is', () => {
  const [message] = messagesOf(squash, said);
  if (!message) throw new Error('a squash makes one');
  const of = (word: string) => authorAt(message, message.text.indexOf(word));
  expect([of('Title'), of('One'), of('Why'), of('Two')]).toEqual([
    'title',
    commits[0],
    commits[0],
    commits[1],
  ]);
  const [merged] = messagesOf(merge, said);
  expect(merged && authorAt(merged, 0)).toBeUndefined();
});

test.each([
  [
    'closing words of as many issues',
    (at: number) => Array.from({ length: 20 }, (_, index) => `closes #${at * 20 + index + 1}`).join(', '),
  ],
  ['closing words without end', () => 'closes '.repeat(60)],
  ['blanks behind closing words', () => `close${' '.repeat(400)}`],
  ['backticks', () => '`'.repeat(400)],
])('two thousand commits with %s take no longer than their length', (_, text) => {
  const many = Array.from({ length: 2_000 }, (_, at) => ({ sha: `${at}`, message: text(at) }));
  const pull = pullRequest({ title: text(1), body: text(2).repeat(100), commits: many });
  const found = within(2_000, () => mergeClosings(pull, { title: 'Other', body: text(3) }, here));
  expect(found.ways).toEqual(['merge', 'squash', 'rebase']);
});
