/** Phases and gates in time, as a drawing in Mermaid, which draws the line of today by itself. Names are untrusted. */
import { asCode, drawable } from '../markdown.ts';
import { shortened } from '../text.ts';

/** A phase. Days are `YYYY-MM-DD`, both in. */
export interface Bar {
  readonly name: string;
  /** A few characters of ours behind its name. */
  readonly note: string;
  readonly begin: string;
  readonly end: string;
  readonly state: 'ahead' | 'begun' | 'done' | 'late';
}

/** A gate, and the day on which it opens. */
export interface Diamond {
  readonly name: string;
  readonly day: string;
  readonly state: 'ahead' | 'done' | 'late';
}

/** More lines nobody takes in at once. */
const [mostBars, mostDiamonds] = [16, 8];
/** Characters of a name, however much room there is; and with fewer than so many it goes without its note. */
const [longest, shortest] = [32, 12];
/** Points: of the drawing inside of its padding, of a letter of a wide face on average, and beside a name. */
const [width, letter, gap] = [544, 9.8, 20];

/**
 * As wide as a phone bears: at 340 points, what a phone leaves of a page, letters of 16 are drawn as 9.7. Names stand in
 * their bars or beside them, so that none of the width is theirs alone.
 */
const layout = {
  gantt: {
    useWidth: 560,
    fontSize: 16,
    barHeight: 26,
    barGap: 6,
    topPadding: 52,
    leftPadding: 8,
    rightPadding: 8,
    gridLineStartPadding: 44,
  },
  themeCSS: '.grid .tick text { font-size: 16px; }',
};

const tags = { ahead: '', begun: 'active, ', done: 'done, ', late: 'crit, ' } as const;
const day = 24 * 60 * 60 * 1_000;

/** A block of code, or nothing where there is no phase to draw. What is ahead goes before what is done, where it is too much. */
export function gantt(bars: readonly Bar[], diamonds: readonly Diamond[]): string {
  if (bars.length === 0) return '';
  const shown = { bars: mostUrgent(bars, mostBars), diamonds: mostUrgent(diamonds, mostDiamonds) };
  const days = [
    ...shown.bars.flatMap(({ begin, end }) => [begin, end]),
    ...shown.diamonds.map((one) => one.day),
  ].sort();
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  const length = (Date.parse(last) - Date.parse(first)) / day + 1;
  const place = (date: string) => (Date.parse(date) - Date.parse(first)) / day / length;
  const lines = [
    `%%{init: ${JSON.stringify(layout)}}%%`,
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  inclusiveEndDates',
    ...axisOf(length).map((line) => `  ${line}`),
    ...shown.bars.map(({ name, note, begin, end, state }, index) => {
      const room = roomFor(place(begin), place(end) + 1 / length);
      const isWide = room - note.length >= shortest;
      return `  ${called(name, isWide ? room - note.length : room)}${isWide ? note : ''} :${tags[state]}p${index}, ${begin}, ${end}`;
    }),
    ...shown.diamonds.map(({ name, day: at, state }, index) => {
      return `  ${called(name, roomFor(place(at), place(at)))} :${tags[state]}milestone, g${index}, ${at}, 0d`;
    }),
  ];
  return asCode(lines.join('\n')).replace('\n', 'mermaid\n');
}

function mostUrgent<T extends { readonly state: string }>(all: readonly T[], most: number): readonly T[] {
  const open = all.filter(({ state }) => state !== 'done');
  const kept = new Set([...open, ...all.filter(({ state }) => state === 'done')].slice(0, most));
  return all.filter((one) => kept.has(one));
}

/** At most ten marks. */
function axisOf(days: number): string[] {
  if (days <= 45) return ['axisFormat %e %b', 'tickInterval 1week'];
  const months = Math.ceil(days / 30 / 9);
  return [months > 1 ? 'axisFormat %b %y' : 'axisFormat %b', `tickInterval ${months}month`];
}

/** A name never begins with a word that Mermaid obeys (gantt.jison), nor with a day. */
function called(name: string, room: number): string {
  return `\u200B${drawable(shortened(name, Math.max(4, Math.min(longest, room))))}`;
}

/**
 * Characters that a bar has room for, from one share of the width to another: in it, or else right of it, or else left of
 * it, which is where Mermaid puts them, be there room or not.
 */
function roomFor(from: number, to: number): number {
  return Math.floor((Math.max(to - from, 1 - to, from) * width - gap) / letter);
}
