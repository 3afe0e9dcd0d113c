/** Pages for leaders of programs of every size, half of each done: made in memory, the same at each run. */
import { comparedPlans } from '../../src/changes/comparison.ts';
import type { SyncReport } from '../../src/report/report.ts';
import { readPlan } from '../../src/workspace.ts';
import { largePlan } from '../bench/plan.ts';
import { type Happened, reported } from '../report/world.ts';
import { home } from '../runner.ts';
import { changed, type Json } from '../sync/plans.ts';

const teams = ['Identity', 'Platform', 'Data', 'Payments', 'Operations'];
const verbs = [
  'Define',
  'Agree on',
  'Build',
  'Connect',
  'Migrate',
  'Test',
  'Document',
  'Review',
  'Measure',
  'Hand over',
];
const parts = ['sign-in', 'ledger', 'vouchers', 'settlement'];

/** Four phases of ten items in three chains: estimates, promises of which some are too early, gates, a session, a risk. */
const forty: Json = {
  program: {
    id: 'checkout',
    title: 'The new checkout',
    purpose: 'People can pay in the *way* that they like.',
    objectives: ['One checkout for all shops', 'No money is lost'],
  },
  owners: Object.fromEntries(
    teams.map((name, n) => [
      name.toLowerCase(),
      n === 2 ? { name, placeholder: true } : { name, members: ['ada'] },
    ]),
  ),
  milestones: Object.fromEntries(
    parts.map((part, p) => [
      `m${p}`,
      {
        title: `Milestone ${p + 1}: ${part} works`,
        outcome: `${part} can be used`,
        due: ['2026-12-18', '2027-01-12', '2027-02-12', '2027-02-26'][p] ?? '',
        ...(p === 3
          ? { health: { is: 'at-risk', because: 'the pilot shops wait', until: '2027-01-31' } }
          : {}),
      },
    ]),
  ),
  phases: Object.fromEntries(
    parts.map((part, p) => [
      part,
      {
        title: `Phase ${p + 1}: ${part}`,
        purpose: `All that ${part} needs.`,
        owner: teams[p]?.toLowerCase() ?? '',
        milestone: `m${p}`,
        items: Object.fromEntries(
          verbs.map((verb, n) => [
            `${part}-${n}`,
            {
              title: `${verb} the ${part} of the new checkout`,
              details: `What ${part} has to do, and for whom.`,
              estimate: `${2 + (n % 4)}d-${5 + n}d`,
              owner: teams[(n + p) % teams.length]?.toLowerCase() ?? '',
              ...(n === 9 ? { gate: true, due: `2027-0${p + 1}-15` } : {}),
              ...blockersOf(part, p, n),
            },
          ]),
        ),
      },
    ]),
  ),
  cadence: {
    weekly: {
      title: 'Working session',
      every: 'week',
      on: 'monday',
      from: '2026-01-05',
      owners: ['identity'],
    },
    readiness: { title: 'Readiness review', after: 'each phase', owner: 'operations', estimate: '1d' },
  },
  risks: { refunds: { title: 'Refunds', text: 'They go *back* to the card, which may be gone.' } },
};

function blockersOf(part: string, p: number, n: number): Json {
  if (n < 3) return p === 0 ? {} : { 'blocked-by': [`${parts[p - 1]}-${n + 7}`] };
  return { 'blocked-by': [`${part}-${n - 3}`] };
}

/** Closed one after another, since all of it was created. */
function closedInTurn(titles: readonly string[], days: number): Happened {
  const first = Date.UTC(2026, 9, 1);
  return {
    states: Object.fromEntries(titles.map((title) => [title, 'completed'])),
    edit: (hub) => {
      for (const issue of hub.issues.values()) issue.createdAt = new Date(first).toISOString();
      for (const [index, title] of titles.entries())
        hub.titled(title).closedAt = new Date(first + (index + 1) * days * 86_400_000).toISOString();
    },
  };
}

const fortyTitles = [
  ...verbs.slice(0, 9).map((verb) => [verb, 'sign-in'] as const),
  ['Agree on', 'ledger'] as const,
].map(([verb, part]) => `${verb} the ${part} of the new checkout`);

async function fortyReport(): Promise<SyncReport> {
  const { states = {}, edit } = closedInTurn(fortyTitles, 5);
  const before = await reported(
    changed(forty, {
      milestones: { m1: { due: '2026-12-18' } },
      phases: { ledger: { items: { 'ledger-4': { owner: 'data', estimate: '1d' } } } },
    }),
  );
  const report = await reported(forty, {
    states: { ...states, 'Build the vouchers of the new checkout': 'not-planned' },
    edit: (hub) => {
      edit?.(hub);
      hub.titled('Define the ledger of the new checkout').assignees.add('ada');
    },
  });
  const move = { from: '2026-12-18', to: '2027-01-12', day: '2026-11-02', by: 'ada', commit: 'b'.repeat(12) };
  return grown({
    ...report,
    slips: {
      work: new Map(),
      milestones: new Map([['m1', { first: '2026-12-18', moved: 1, moves: [{ ...move, pullRequest: 70 }] }]]),
    },
    since: {
      name: '2026-11-01',
      from: { at: '2026-11-01T00:00:00Z', states: new Map() },
      comparison: comparedPlans(before.plan, report.plan),
    } as unknown as NonNullable<SyncReport['since']>,
  });
}

/** With estimates, and the first ones done. */
function largeReport(items: number): Promise<SyncReport> {
  const plan = changed(largePlan({ items, links: Math.round(items * 1.4) }), {
    settings: { estimate: '2d-5d' },
  });
  const titles = Array.from(
    { length: Math.floor(items / 8) },
    (_, n) => `Define the thing with the number ${n}`,
  );
  return reported(plan, closedInTurn(titles, 50 / titles.length));
}

const run = 'document.title="run"';
const hostileText = [
  `"><script>${run}</script><img src=x onerror=${run}>`,
  `[x](javascript:${run}) ![x](http://x.invalid/z.png) <b onclick=${run}>`,
  'W'.repeat(180),
  'right to left \u0645\u0631\u062D\u0628\u0627 \u{1F3F4}',
  `'; ${run}; //`,
  `{{7*7}} #{7*7} </style></title></textarea><svg onload=${run}>`,
  `[d](data:text/html,<script>${run}</script>) [v](vbscript:msgbox) <!-- --!> ]]> <![CDATA[`,
  `${'\u{1F469}\u200D\u{1F469}\u200D\u{1F467}'.repeat(12)} ${'Z\u0338\u0322\u031B\u034D\u0335'.repeat(20)}`,
  `" style="position:fixed;inset:0" onfocus="${run}" autofocus tabindex="1`,
];
/** Where more than a line is allowed. */
const hostileProse = `${hostileText.join('\n\n')}\n\n<a href="javascript:${run}">x</a>\n\n${'w'.repeat(10_000)}\n\n${'| a '.repeat(80)}|\n${'| - '.repeat(80)}|\n${'| b '.repeat(80)}|`;

/** In every field that takes people's text. */
async function hostileReport(): Promise<SyncReport> {
  let count = 0;
  const text = () => `${hostileText[count % hostileText.length]} ${count++}`;
  const work = (more: Json = {}): Json => ({ title: text(), details: text(), ...more });
  const plan: Json = {
    program: { id: 'evil', title: text(), purpose: hostileProse, objectives: hostileText },
    owners: Object.fromEntries(
      [0, 1, 2].map((n) => [`o${n}`, { name: `<img src=x onerror=x> of a department, wide ${n} @ada` }]),
    ),
    milestones: Object.fromEntries(
      [0, 1, 2, 3, 4, 5].map((n) => [
        `m${n}`,
        {
          title: text(),
          outcome: text(),
          due: '2027-03-01',
          ...(n === 0 ? { health: { is: 'at-risk', because: text(), until: '2027-02-28' } } : {}),
        },
      ]),
    ),
    phases: Object.fromEntries(
      [0, 1, 2, 3, 4, 5].map((n) => [
        `p${n}`,
        {
          title: text(),
          purpose: text(),
          owner: `o${n % 3}`,
          milestone: `m${n}`,
          items: {
            [`a${n}`]: work(),
            [`b${n}`]: work({ 'blocked-by': [{ on: `a${n}`, because: text() }], gate: true }),
          },
        },
      ]),
    ),
    cadence: { weekly: { title: text(), every: 'week', on: 'monday', from: '2026-01-05' } },
    risks: Object.fromEntries(
      [0, 1, 2].map((n) => [`r${n}`, { title: text(), text: `${n} ${hostileProse}` }]),
    ),
    settings: { estimate: '3d' },
  };
  const report = await reported(plan);
  const before = await reported(
    changed(plan, { phases: { p1: { title: 'Before', items: { a1: { owner: 'o2' } } } } }),
  );
  const at = [...report.plan.work.values()][0]?.at;
  if (!at) throw new Error('no work');
  const move = {
    from: '2027-02-01',
    to: '2027-03-01',
    day: '2026-11-02',
    by: text(),
    commit: 'b'.repeat(12),
  };
  const told = grown(report);
  return {
    ...told,
    plan: {
      ...report.plan,
      decisions: new Map(
        hostileText.map((title, number) => [
          number,
          { number, title, date: '2026-11-20', status: 'accepted', affects: ['m0', 'a1', 'p2'], at } as never,
        ]),
      ),
    },
    slips: {
      work: new Map(),
      milestones: new Map([['m1', { first: '2027-02-01', moved: 1, moves: [move] }]]),
    },
    growth: {
      unread: text(),
      sizes: (told.growth?.sizes ?? []).map((size) => ({ ...size, by: text() })),
    },
    since: {
      name: text(),
      from: { at: '2026-11-01T00:00:00Z', states: new Map() },
      unread: text(),
      comparison: comparedPlans(before.plan, report.plan),
    } as unknown as NonNullable<SyncReport['since']>,
  };
}

/** What nobody has in memory: what was in the plan at first, and what came. */
function grown(report: SyncReport): SyncReport {
  const sizes = [...report.plan.milestones.keys()].map((id) => [
    id,
    [...report.plan.work.values()].filter(({ milestone }) => milestone === id).length,
  ]) as [string, number][];
  const less = new Map(sizes.map(([id, size]) => [id, size - 2]));
  return {
    ...report,
    growth: {
      sizes: [
        { day: '2026-10-01', sizes: less, commit: 'a'.repeat(40), by: 'ada' },
        { day: '2026-11-02', sizes: new Map(sizes), commit: 'b'.repeat(40), by: 'bob', pullRequest: 70 },
      ],
    },
  };
}

/** The plan of this project. */
const roadmapReport = () =>
  reported(readPlan('plan', home), { states: { 'Define Okta SSO path': 'completed' } });

/** By name. */
export const siteReports: Readonly<Record<string, () => Promise<SyncReport>>> = {
  roadmap: roadmapReport,
  forty: fortyReport,
  'three-hundred': () => largeReport(300),
  thousand: () => largeReport(1_000),
  hostile: hostileReport,
};
