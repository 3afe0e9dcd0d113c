/** The page for leaders and what lies beside it: from a report to files, values in and values out. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { SyncReport } from '../../src/report/report.ts';
import { siteData } from '../../src/site/data.ts';
import { html } from '../../src/site/html.ts';
import { prose } from '../../src/site/prose.ts';
import { siteOf } from '../../src/site/site.ts';
import { reported, rocket } from '../report/world.ts';
import { changed, type Json } from '../sync/plans.ts';

const dated = changed(rocket, {
  program: { purpose: 'Get *there*.', objectives: ['Fly'] },
  settings: { estimate: '3d' },
  risks: { wind: { title: 'Wind', text: 'It **blows**.\n\n| a | b |\n| - | - |\n| 1 | 2 |' } },
});
const happened = { states: { Engine: 'completed' } } as const;

const files = async (report: SyncReport) => (await siteOf(report)).files;
const file = async (plan: Json, name: string) =>
  (await files(await reported(plan, happened))).get(name) ?? '';

test('the same report gives the same bytes', async () => {
  const report = await reported(dated, happened);
  expect([...(await files(report))]).toEqual([...(await files(report))]);
});

test('every number of the page is one of plan.json', async () => {
  const report = await reported(dated, happened);
  const made = await files(report);
  const json = JSON.parse(made.get('plan.json') ?? '');
  const page = made.get('index.html') ?? '';
  expect(json).toMatchObject({ version: 1, closed: 1, total: 6 });
  // Nobody knows when: it is closed all the same.
  expect(json.burnUp[0].done.at(-1)).toEqual({ day: json.today, count: 1 });
  expect(json.burnUp[0].scope.at(-1).count).toBe(6);
  expect(page).toContain(`<p class="verdict ${json.health}">${json.verdict}</p>`);
  for (const { closed, total } of [json, ...json.milestones, ...json.owners])
    expect(page).toContain(`${closed} of ${total}`);
  expect(page).toContain('<span class="stage done">done</span>');
  expect(json.work.map(({ id }: { id: string }) => id)).toEqual([...report.plan.work.keys()]);
});

test('a line of the timeline leads from the end of work to what waits for it', async () => {
  const report = await reported(dated);
  const page = (await files(report)).get('index.html') ?? '';
  const [, chart = ''] =
    /<summary>Phase one [\s\S]*?<div class="chart">([\s\S]*?)<\/div><\/div>/.exec(page) ?? [];
  const labels = [...chart.matchAll(/<li><span>.*?([A-Z]\w+)<\/a><\/span>/g)].map(([, title]) => title);
  const [, lines = ''] = /class="dependency" d="([^"]*)"/.exec(chart) ?? [];
  const rowAt = (y: string | undefined) => Math.floor((Number(y) - 22) / 34);
  const led = [...lines.matchAll(/M\d+ (\d+)V(\d+)H\d+/g)].map(([, from, to]) => [
    labels[rowAt(from)],
    labels[rowAt(to)],
  ]);
  expect(led).toEqual([['Engine', 'Hull']]);
});

test('of a plan that says nothing of time no day is told, nothing is late, and there is no line of time', async () => {
  const { milestones, ...rest } = rocket;
  const untimed = { ...rest, milestones: { alpha: { title: 'Alpha' }, beta: { title: 'Beta' } } };
  const made = await files(await reported(untimed as Json));
  const json = JSON.parse(made.get('plan.json') ?? '');
  for (const one of json.work)
    expect([one.begin, one.end, one.critical]).toEqual([undefined, undefined, false]);
  const page = made.get('index.html') ?? '';
  expect(page).not.toContain('id="timeline"');
  expect(page).toContain('with estimates there is a forecast');
});

test('the page asks nobody for anything, and lets nothing in but its own style and script', async () => {
  const page = await file(dated, 'index.html');
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; /);
  // Links lead elsewhere when somebody follows them; nothing else has an address.
  const addresses = [...page.matchAll(/ (src|href|srcset|action|data|poster)="([^"]*)"/g)];
  for (const [, name, value] of addresses) {
    expect(name).toBe('href');
    expect(value).toMatch(/^(?:https?:\/\/|#)/);
  }
  expect(page).not.toMatch(/ (?:style|on\w+)="|@import|url\((?!#)/);
});

test('a calendar that others read: whole days, one UID each, and a number that grows when a promise moves', async () => {
  const ics = await file(dated, 'plan.ics');
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ uid }) => uid)).toContain('milestone-1@rocket.plan-sync');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  const alpha = events.find(({ uid }) => uid.startsWith('milestone-1@'));
  expect([alpha?.summary, alpha?.startDate.toString(), alpha?.sequence]).toEqual(['Alpha', '2027-01-29', 0]);
  for (const { startDate } of events) expect(startDate.isDate).toBe(true);
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('an event is the same for ever, and newer when its day moves, and only then', async () => {
  const report = await reported(dated, happened);
  const [engine] = [...report.plan.work.values()].filter(({ title }) => title === 'Hull');
  if (!engine) throw new Error('no Hull');
  const eventOf = async (more: { due?: string; title?: string; moves?: number; at?: string }) => {
    const one = {
      ...engine,
      gate: true,
      title: more.title ?? 'Hull',
      ...(more.due ? { due: more.due } : {}),
    };
    const moves = Array.from({ length: more.moves ?? 0 }, (_, n) => ({ day: `2026-11-2${n}`, commit: 'a' }));
    const ics = (
      await files({
        ...report,
        ...(more.at ? { now: `${more.at}T12:00:00Z` } : {}),
        timing: { ...report.timing, network: { ...report.timing.network, today: more.at ?? '2026-11-24' } },
        plan: { ...report.plan, work: new Map(report.plan.work).set(one.id, one) },
        slips: {
          ...report.slips,
          work: new Map(
            moves.length > 0 ? [[one.id, { first: '2027-01-01', moved: moves.length, moves }]] : [],
          ),
        },
      })
    ).get('plan.ics');
    const calendar = new ICAL.Component(ICAL.parse(ics ?? ''));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const { uid, sequence } = events.find(({ summary }) => summary === `Gate: ${one.title}`) ?? {};
    return { uid, sequence };
  };
  const first = await eventOf({ due: '2027-01-01' });
  // Another title and another day of making it are no other day of the event.
  expect(await eventOf({ due: '2027-01-01', title: 'a; b, c\\d', at: '2026-11-30' })).toEqual(first);
  const numbers = [
    await eventOf({ at: '2026-11-23' }),
    await eventOf({ due: '2027-01-01', moves: 2 }),
    await eventOf({ due: '2027-01-02', moves: 3 }),
    await eventOf({ moves: 4, at: '2026-11-25' }),
  ].map(({ uid, sequence = 0 }) => {
    expect(uid).toBe(first.uid);
    return sequence;
  });
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

test('on the other side of the date line the days are the same', async () => {
  const before = process.env.TZ;
  const days: string[] = [];
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
    process.env.TZ = zone;
    days.push((await file(dated, 'plan.ics')).match(/DTSTART[^\r\n]*/g)?.join() ?? '');
  }
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(new Set(days).size).toBe(1);
  expect(days[0]).toContain('20270129');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '|calc', ' =1', '%0A', '＝1', '＠A1'])(
  'a title that a spreadsheet would run is text: %j',
  async (title) => {
    const report = await reported(rocket, happened);
    const work = new Map(report.plan.work);
    const [first] = work.values();
    if (first) work.set(first.id, { ...first, title });
    const csv = (await files({ ...report, plan: { ...report.plan, work } })).get('plan.csv') ?? '';
    const row = csv.split('\r\n').find((line) => line.startsWith(`${first?.id},`));
    expect(row?.split(',')[2]).toMatch(/^"?'/);
  },
);

test('whatever is put into a template is text', () => {
  const value = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(value, (text) => {
      const { text: made } = html`<a title="${text}">${text}</a>`;
      const [, title = '', inner = ''] = /^<a title="([^"]*)">([\s\S]*)<\/a>$/.exec(made) ?? [];
      expect(title).toBe(inner);
      expect(inner).not.toMatch(/[<>"']/);
      expect(inner.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }),
  );
});

const pieces = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![a](http://x.y/z.png)',
  '![a](javascript:alert(1))',
  '[a](javascript:alert(1))',
  '[a](data:text/html,x)',
  '[a](//x.y)',
  '[a](/etc)',
  '<javascript:alert(1)>',
  '"><b onmouseover=alert(1)>',
  "' onclick='x",
  '&lt;script&gt;',
  '| a | b |\n| - | - |\n| <i> | `"` |',
  '\u202E',
  '```html\n<b>\n```',
];

test('Markdown of people becomes no HTML of theirs, loads nothing, and leads to the web alone', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 6 });
  fc.assert(
    fc.property(text, (parts) => {
      const { text: made } = prose(parts.join('\n'));
      for (const [tag] of made.matchAll(/<[a-z][^>]*>/gi)) {
        expect(tag).toMatch(
          /^<(?:p|em|strong|code|pre|ul|ol|li|blockquote|h[1-6]|hr|br|div|table|thead|tbody|tr|th|td|a)\b/,
        );
        expect(tag).not.toMatch(/\s(?:on\w+|src|style)\s*=/i);
        const [, href] = /href="([^"]*)"/.exec(tag) ?? [];
        if (href !== undefined) expect(href).toMatch(/^https?:\/\//);
      }
    }),
  );
});

test('a hostile plan breaks out of nothing, in any field', async () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const report = await reported(dated, happened);
  const data = siteData(report);
  const spoilt: typeof report.plan = {
    ...report.plan,
    program: { ...report.plan.program, title: evil, purpose: evil, objectives: [evil] },
    owners: new Map([...report.plan.owners].map(([id, one]) => [id, { ...one, name: evil }])),
    work: new Map([...report.plan.work].map(([id, one]) => [id, { ...one, title: evil, text: evil }])),
    risks: new Map([['r', { id: 'r', title: evil, text: evil, keepTogether: [] }]]),
  };
  const milestones = report.milestones.map((one) => ({ ...one, title: evil }));
  const page = (await files({ ...report, plan: spoilt, milestones })).get('index.html') ?? '';
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page).not.toMatch(/<img|onerror=alert\(1\)>(?!&)/);
  expect(page.length).toBeGreaterThan(data.work.length * 100);
});
