/** Schedule and forecast for a terminal: a line each, in 80 columns. */
import type { Plan } from '../model/plan.ts';
import type { Forecast, Outlook } from '../schedule/forecast.ts';
import { type Health, healthRule } from '../schedule/health.ts';
import type { Schedule, Scheduled, Target } from '../schedule/schedule.ts';
import { capped, plain, plural, shortened } from '../text.ts';
import type { Paint } from './paint.ts';

const width = 80;
const nameWidth = 26;
/** A plan of thousands is read as JSON. */
const maxRows = 400;
/** Of a chain: what can be done something about today is its beginning. */
const mostDrivers = 3;
const day = 24 * 60 * 60 * 1_000;

/** When everything begins and ends: the goals with their promises, then all work as bars. */
export function scheduleChart(plan: Plan, schedule: Schedule, paint: Paint): string {
  const { today, program, milestones, gates, work } = schedule;
  const goals: readonly (readonly [string, Target])[] = [
    [plan.program.title, program],
    ...[...milestones].map(([id, one]) => [plan.milestones.get(id)?.title ?? id, one] as const),
    ...[...gates].map(([id, one]) => [`gate ${id}`, one] as const),
  ];
  const ends = [...work.values()].flatMap(({ begin, end }) => [begin, end]);
  const axis = axisOf(today, ends, width - nameWidth - 22 - 2);
  const { shown, left } = capped([...work], maxRows);
  return [
    paint.bold(`Schedule from ${today}, by the estimates`),
    '',
    ...goals.map(([name, one]) => goalLine(name, one, paint)),
    '',
    paint.dim(`${'work'.padEnd(nameWidth)}begins     ends        ${axis.first} to ${axis.last}`),
    ...shown.map(([id, one]) => workLine(id, one, axis, paint)),
    ...(left > 0 ? [`… and ${left} more`] : []),
    '',
    paint.dim('█ critical: no slack   ▒ can end later   ? no estimate   ─ done   + or later'),
  ].join('\n');
}

function goalLine(name: string, { end, due, slack, incomplete }: Target, paint: Paint): string {
  const head = fitted(name, 34);
  if (end === undefined) return `${head}${paint.dim('nothing in it')}`;
  const line = `${head}${end}${incomplete ? '+' : ' '}`;
  if (due === undefined || slack === undefined) return line.trimEnd();
  const left = `${plural(Math.abs(slack), 'day')} ${slack < 0 ? 'late' : 'left'}`;
  return `${line} ${(slack < 0 ? paint.red : paint.green)(`promised ${due}, ${left}`)}`;
}

function workLine(id: string, one: Scheduled, axis: Axis, paint: Paint): string {
  const { begin, end, slack, critical, incomplete } = one;
  const isDone = slack === undefined;
  const [from, to] = [axis.column(begin), axis.column(end)];
  const sign = isDone ? '─' : incomplete && begin === end ? '?' : critical ? '█' : '▒';
  const bar = sign.repeat(sign === '?' ? 1 : to - from + 1);
  const drawn = isDone ? paint.dim(bar) : critical ? paint.red(bar) : bar;
  return `${fitted(id, nameWidth)}${begin} ${end}  ${' '.repeat(from)}${drawn}`;
}

/** When all will be done: a cone from the 50 % day to the 85 % day, and what drives it. */
export function forecastChart(plan: Plan, today: string, forecast: Forecast, paint: Paint): string {
  const { basis, program, milestones, gates } = forecast;
  const all = goalsOf(plan, program, milestones, gates);
  const axis = axisOf(today, daysOf(all), width - nameWidth - 39);
  const learned = `learned from ${basis.samples} of ${basis.closed} closed`;
  return [
    paint.bold(`Forecast from ${today}, ${learned}`),
    ...(basis.note === undefined ? [] : wrapped(plain(basis.note)).map(paint.yellow)),
    '',
    paint.dim(`${'goal'.padEnd(nameWidth)}50 %       85 %       kept  health     ${axis.first} …`),
    ...all.flatMap(([name, one]) => outlookLines(name, one, axis, paint)),
    '',
    paint.dim('░ until the 50 % day   █ to the 85 % day   │ promised'),
    ...wrapped(`Health: ${healthRule}.`).map(paint.dim),
  ].join('\n');
}

/** The same as a picture alone: a line for each, without what drives it. */
export function forecastPicture(plan: Plan, today: string, forecast: Forecast, paint: Paint): string {
  const { program, milestones, gates } = forecast;
  const all = goalsOf(plan, program, milestones, gates);
  const axis = axisOf(today, daysOf(all), width - nameWidth - 39);
  return [
    paint.dim(`${'goal'.padEnd(nameWidth)}50 %       85 %       kept  health     ${axis.first} …`),
    ...all.map(([name, one]) => outlookLine(name, one, axis, paint)),
    paint.dim('░ until the 50 % day   █ to the 85 % day   │ promised'),
  ].join('\n');
}

type Goal = readonly [name: string, outlook: Outlook];

function goalsOf(
  plan: Plan,
  program: Outlook,
  milestones: Forecast['milestones'],
  gates: Forecast['gates'],
): readonly Goal[] {
  return [
    [plan.program.title, program],
    ...[...milestones].map(([id, one]): Goal => [plan.milestones.get(id)?.title ?? id, one]),
    ...[...gates].map(([id, one]): Goal => [`gate ${id}`, one]),
  ];
}

function daysOf(goals: readonly Goal[]): string[] {
  return goals.flatMap(([, { p50, p85, due }]) => [p50 ?? [], p85 ?? [], due ?? []].flat());
}

function outlookLine(name: string, one: Outlook, axis: Axis, paint: Paint): string {
  const { p50, p85, due, keeps, overruled } = one;
  const health = overruled?.is ?? one.health;
  const said = healthColor(health, paint)((health ?? '').padEnd(10));
  const share = keeps === undefined ? '' : `${Math.round(keeps * 100)}%`;
  const head = `${fitted(name, nameWidth)}${(p50 ?? '–').padEnd(11)}${(p85 ?? '–').padEnd(11)}${share.padEnd(6)}`;
  return `${head}${said} ${cone(p50, p85, due, axis)}`.trimEnd();
}

/** With what a person says of it, and what drives it. */
function outlookLines(name: string, one: Outlook, axis: Axis, paint: Paint): string[] {
  const { overruled, drivers } = one;
  const { shown, left } = capped(drivers, mostDrivers);
  const chain = shown.map(({ id, criticality }) => `${id} ${Math.round(criticality * 100)}%`);
  return [
    outlookLine(name, one, axis, paint),
    ...(overruled
      ? wrapped(
          plain(`says a person until ${overruled.until}: ${overruled.because} (computed: ${one.health})`),
          4,
        ).map(paint.dim)
      : []),
    ...(chain.length > 0
      ? wrapped(`driven by ${chain.join(' → ')}${left > 0 ? ` → … ${left} more` : ''}`, 4).map(paint.dim)
      : []),
  ];
}

function healthColor(health: Health | undefined, paint: Paint): (text: string) => string {
  switch (health) {
    case 'on-track':
      return paint.green;
    case 'at-risk':
      return paint.yellow;
    case 'off-track':
      return paint.red;
    case 'unknown':
    case undefined:
      return paint.dim;
  }
}

function cone(p50: string | undefined, p85: string | undefined, due: string | undefined, axis: Axis): string {
  const cells = Array.from({ length: axis.length }, () => ' ');
  if (p50 !== undefined && p85 !== undefined) {
    cells.fill('░', 0, axis.column(p50));
    cells.fill('█', axis.column(p50), axis.column(p85) + 1);
  }
  if (due !== undefined) cells[axis.column(due)] = '│';
  return cells.join('');
}

/** Days as columns. */
interface Axis {
  readonly first: string;
  readonly last: string;
  readonly length: number;
  column(date: string): number;
}

function axisOf(today: string, dates: readonly string[], length: number): Axis {
  const sorted = [today, ...dates].sort();
  const [first = today, last = today] = [sorted[0], sorted.at(-1)];
  const start = Date.parse(first);
  const span = Math.max(1, (Date.parse(last) - start) / day);
  const column = (date: string) =>
    Math.min(length - 1, Math.max(0, Math.round(((Date.parse(date) - start) / day / span) * (length - 1))));
  return { first, last, length, column };
}

/** A name in so many columns, and a blank after it. */
function fitted(name: string, columns: number): string {
  return shortened(plain(name), columns - 1).padEnd(columns);
}

function wrapped(text: string, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one);
}
