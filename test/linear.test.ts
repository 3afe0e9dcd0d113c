/** No text of a stranger costs more than its length: twice the text takes twice the time, and not four times. */
import { expect, test } from 'vitest';
import { closedByMessage, closedIn } from '../src/check/closing-words.ts';
import { asCode, codeIn, inert, inertLine, literal } from '../src/markdown.ts';
import { ticks, unticked, withTicks } from '../src/model/checklist.ts';
import {
  bodyOf,
  commentMarkIn,
  jsonInComment,
  milestoneMarkOf,
  ownerMarkOf,
  unmarked,
  withNotes,
} from '../src/model/mark.ts';
import { asSeen } from '../src/plan/fold.ts';
import { mayGiveFields } from '../src/plan/hints.ts';
import { parse } from '../src/plan/parse.ts';
import { mended } from '../src/plan/slips/slips.ts';
import { parseFile } from '../src/plan/yaml.ts';
import { link } from '../src/report/links.ts';
import { cells, clipped, wrapped } from '../src/report/wrap.ts';
import { bodyHas, bodyOfCopy, bodyWith } from '../src/sync/body.ts';
import { alike } from '../src/sync/comment.ts';
import { characters, excerpt, plain, shortened } from '../src/text.ts';

const here = ['acme/rocket', 'https://github.com'] as const;
const [before, after] = ['- @a', 'b closes #1'];
/** A run without the words around it. */
const bare = (text: string) => text.slice(before.length, -after.length);
const source = (text: string) => ({ path: 'plan.yml', bytes: new TextEncoder().encode(text) });

/** A text wherever a plan has one; half of it, because from 10 kB on a text is also rendered, as `inert` is here. */
function planWith(whole: string): string {
  const text = whole.slice(0, whole.length >> 1) + whole.at(-1);
  const work = {
    ...{ title: text, owner: text, milestone: text, details: text, 'done-when': [text], labels: [text] },
    ...{ estimate: text, due: text, priority: text, adopt: text, formerly: [text], assignees: [text] },
    'blocked-by': [{ on: text, because: text, waived: text }],
  };
  return JSON.stringify({
    program: { id: 'p', title: text, 'moved-from': text },
    owners: { ada: { name: text, members: [text], color: text } },
    milestones: { one: { title: text, outcome: text, due: text } },
    phases: { one: text },
    workstreams: { a: work },
    settings: { 'time-zone': text, holidays: [text] },
  });
}

const functions: Readonly<Record<string, (text: string) => unknown>> = {
  inert,
  inertLine,
  literal,
  asCode,
  codeIn: (text) => codeIn(text)(text.length >> 1, text.length),
  plain,
  excerpt: (text) => excerpt(text),
  shortened: (text) => shortened(text, 90),
  characters,
  asSeen,
  closedIn: (text) => closedIn(text, ...here),
  closedByMessage: (text) => closedByMessage(text, ...here),
  ticks,
  unticked,
  withTicks: (text) => withTicks(text, new Map([['x', 'x']])),
  bodyOf,
  'bodyOf ours': (text) => bodyOf(`<!-- plan-sync:begin p/a -->${text}`),
  bodyWith: (text) => bodyWith('<!-- plan-sync:begin p/a -->\n<!-- plan-sync:end {} -->', text),
  bodyHas: (text) => bodyHas(text, text),
  bodyOfCopy: (text) => bodyOfCopy(text, 'Duplicate of #1'),
  commentMarkIn,
  jsonInComment,
  milestoneMarkOf,
  ownerMarkOf,
  unmarked,
  withNotes: (text) => withNotes('Done', text),
  alike: (text) => alike(text, `${text} `),
  link: (text) => link(text, text),
  wrapped: (text) => wrapped(text, 80, 2),
  cells,
  clipped: (text) => clipped(text, 80),
  mayGiveFields: (text) => mayGiveFields([source(text)]),
  mended: (text) => mended('plan.yml', text),
  'mended text': (text) => mended('plan.yml', `a: |\n  ${bare(text)}b\nc: "`),
  'mended list': (text) => mended('plan.yml', `a: 1\n-${bare(text)}b\n`),
  'mended key': (text) => mended('plan.yml', `a: 1\nc${bare(text)}b\u2028c\n`),
  'mended value': (text) => mended('plan.yml', `a: c${bare(text)}b\u2028c\n`),
  'mended lines': (text) => mended('plan.yml', text.replaceAll(/.{20}/g, 'a: $&\n')),
  parseFile: (text) =>
    parseFile({ path: 'plan.yml', bytes: new TextEncoder().encode(`a: |\n  ${text}\nb: "c" d`) }),
  parse: (text) => parse([source(planWith(text))], 'plan.yml'),
  estimate: (text) =>
    parse([source(JSON.stringify({ workstreams: { a: { estimate: `1${bare(text)}x` } } }))], 'plan.yml'),
};

const runs = [
  ' ',
  '-',
  '|',
  '`',
  '[',
  ']',
  '&',
  '<',
  '@',
  '\n',
  '- ',
  ' -',
  '| ',
  '|-',
  '[^a]: ',
  '` `` ',
  '<b>',
  '|a|\n|-|\n',
  '| a |\n',
  '[^a]',
  '&#',
  'a: ',
  '"',
  "'",
  '#',
  ' #',
  '.',
  'a',
  '> ',
  '- [ ] ',
  'closes ',
  '<!-- plan-sync:begin a -->',
  '<!-- plan-sync:end {',
];

function cpu(work: () => unknown): number {
  const { user, system } = process.cpuUsage();
  work();
  const now = process.cpuUsage();
  return (now.user + now.system - user - system) / 1_000;
}

/** In milliseconds. */
const noise = 30;

let made = 0;
const best = (work: () => unknown) => Math.min(...[1, 2, 3].map(() => cpu(work)));

/** Each function in each run of CI, and other runs of text each day. */
const some = process.env.FULL ? runs : runs.filter((_, at) => at % 3 === new Date().getUTCDate() % 3);

test.each(Object.entries(functions))('%s', (_, work) => {
  for (const unit of some) {
    // A word on both sides, so that nothing is trimmed away; and a reason to look at it closely. No two are the same: what was
    // made of one may be remembered.
    const text = (length: number) => `${before}${unit.repeat(length / unit.length)}${after}${made++}`;
    const longer = () => work(text(16_000));
    const first = cpu(longer);
    // Below some milliseconds it would be noise that is measured.
    if (first < noise) continue;
    const most = 3 * best(() => work(text(8_000))) + noise;
    const twice = first < most ? first : best(longer);
    expect(twice, `a run of ${JSON.stringify(unit)}`).toBeLessThan(most);
  }
});
