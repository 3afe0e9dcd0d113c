/** Programs in the life of which all is written that people read: made by what is built, as a runner runs it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IssueView, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { largePlan, yamlOf } from '../bench/plan.ts';
import { pullRequestPayload } from '../events.ts';
import { action, folder, home } from '../runner.ts';
import type { Page } from './html.ts';

/** A plan, what becomes of it, and what a pull request makes of it then. */
export interface Program {
  readonly name: string;
  /** By path below `plan/`. */
  readonly files: () => Readonly<Record<string, string>>;
  /** Ids of what is closed as completed, in this order, and how many days before now. */
  readonly done: readonly (readonly [title: string, daysAgo: number])[];
  /** What is merged after all of that but the last days, and tells of decisions. */
  readonly later?: (files: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  /** What is merged in the end, after the session of the week before. */
  readonly news?: (files: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  /** Closed in the end, too early. */
  readonly early?: readonly string[];
  readonly proposal?: {
    /** The title of what its description closes. */
    readonly closes?: string;
    readonly edit: (files: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  };
  /** The title of the item that is looked at. */
  readonly item?: string;
}

const day = 24 * 60 * 60 * 1_000;
/** More than a week: there is a session then, and another one now. */
const before = 8;

/** @returns the pages that there are: summary, comment, page, session, item, decision */
export async function pagesOf(program: Program): Promise<Page[]> {
  let time = Date.now() - 42 * day;
  const sandbox = await startSandbox({ now: () => new Date(time) });
  for (const login of ['ada', 'octocat']) sandbox.addUser(login, 'write');
  const ada = sandbox.as('ada');
  try {
    let files = program.files();
    const commit = (branch: string, message: string) =>
      ada.commit(
        branch,
        message,
        Object.fromEntries(Object.entries(files).map(([name, text]) => [`plan/${name}`, text])),
      );
    const numberOf = (title: string) => issueOf(sandbox, title).number;
    commit('main', 'Add the plan');
    await ran(sandbox, files);
    const close = (all: Program['done']) => {
      for (const [title, ago] of all) {
        time = Date.now() - ago * day;
        sandbox.as('octocat').close(numberOf(title));
      }
    };
    close(program.done.filter(([, ago]) => ago > before));
    time = Date.now() - before * day;
    if (program.later) {
      files = program.later(files);
      commit('main', 'Move on');
      await ran(sandbox, files, { event: 'schedule', env: daysAgo(before) });
    }
    close(program.done.filter(([, ago]) => ago <= before));
    time = Date.now();
    if (program.news) {
      files = program.news(files);
      commit('main', 'Change the plan');
    }
    await ran(sandbox, files, { event: 'schedule' });
    for (const title of program.early ?? []) sandbox.as('octocat').close(numberOf(title));
    const { summary } = await ran(sandbox, files, { event: 'schedule' });
    const pages: Page[] = [{ name: 'summary', parts: [summary] }];
    if (program.proposal) {
      const { closes, edit } = program.proposal;
      files = edit(files);
      commit('work', 'Change the plan');
      const body = closes === undefined ? 'Please look' : `Closes #${numberOf(closes)}`;
      const number = ada.openPullRequest({ title: 'Change the plan', body, head: 'work' });
      await ran(sandbox, files, pullRequestPayload(sandbox, number));
      pages.push({
        name: 'comment',
        title: 'Change the plan',
        parts: sandbox.issue(number).comments.map(({ body }) => body),
        titles: titlesIn(sandbox),
      });
    }
    return [...pages, ...issuePages(sandbox, program)];
  } finally {
    await sandbox.close();
  }
}

async function ran(sandbox: Sandbox, files: Readonly<Record<string, string>>, occasion: object = {}) {
  const workspace = folder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`plan/${name}`, text])),
  );
  return action(sandbox, { workspace, ...occasion });
}

/** For a process in which it is so many days ago. */
function daysAgo(days: number): Record<string, string> {
  const text = `const D = Date; globalThis.Date = class extends D {
    constructor(...all) { all.length === 0 ? super(D.now() - ${days * day}) : super(...all); }
    static now() { return D.now() - ${days * day}; }
  }`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(text)}` };
}

function issueOf(sandbox: Sandbox, title: string): IssueView {
  const issue = sandbox.view().issues.find((one) => one.title === title);
  if (!issue) throw new Error(`no issue is called "${title}"`);
  return issue;
}

function issuePages(sandbox: Sandbox, { item }: Program): Page[] {
  const { issues } = sandbox.view();
  const titles = titlesIn(sandbox);
  const pageOf = (name: string, issue: IssueView | undefined): Page[] => {
    if (!issue) return [];
    const comments = issue.comments.map(({ body }) => body);
    return [
      { name, title: `${issue.title} #${issue.number}`, parts: [issue.body ?? '', ...comments], titles },
    ];
  };
  const session = issues.filter(
    ({ body, state }) => state === 'open' && /<!-- plan-sync:begin [^>]*\/\d{4}-\d\d-\d\d/.test(body ?? ''),
  );
  const decision = issues.find(({ comments }) => comments.some(({ body }) => body.includes('Decision')));
  return [
    ...pageOf('page', issues[0]),
    ...pageOf('session', session.at(-1)),
    ...pageOf(
      'item',
      issues.find(({ title }) => title === item),
    ),
    ...pageOf('decision', decision),
  ];
}

function titlesIn(sandbox: Sandbox): ReadonlyMap<string, string> {
  return new Map(sandbox.view().issues.map(({ number, title }) => [`${number}`, title]));
}

const replaced = (text: string | undefined, from: string | RegExp, to: string): string => {
  const after = text?.replace(from, to);
  if (after === undefined || after === text) throw new Error(`the plan does not say: ${from}`);
  return after;
};

const ownFolder = () =>
  Object.fromEntries(
    readdirSync(join(home, 'plan'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:yml|md)$/.test(name))
      .map((name) => [name, readFileSync(join(home, 'plan', name), 'utf8')]),
  );

const dayFromNow = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const decision = (id: number, title: string, affects: string) =>
  `---\nid: ${id}\ntitle: ${title}\ndate: ${dayFromNow(0)}\nstatus: accepted\nwith: [Okta team]\naffects: [${affects}]\n---\n\nIt is good enough for the pilot.\n`;

/** The plan of this project. */
const roadmap: Program = {
  name: 'roadmap',
  files: ownFolder,
  done: [['Name the owner of org truth decisions', 20]],
  later: (files) => ({
    ...files,
    'decisions/0002-groups.md': decision(
      2,
      'Sign-in uses the groups of Okta',
      'okta-sso, entitlement-mapping',
    ),
  }),
  early: ['Define Okta SSO path'],
  proposal: {
    closes: 'Define break-glass admin posture',
    edit: (files) => ({
      ...files,
      'phase-1-identity.yml': replaced(files['phase-1-identity.yml'], 'estimate: 4d-10d', 'estimate: 8d-15d'),
      'milestones.yml': replaced(
        files['milestones.yml'],
        '  access-model:\n',
        `  access-model:\n    due: ${dayFromNow(90)}\n`,
      ),
    }),
  },
  item: 'Define entitlement mapping rules',
};

const owners = ['identity', 'platform', 'data', 'payments', 'operations'];

/** Four phases of ten items in three chains, half a plan through: estimates, promises, gates, a session. */
function checkout(): Record<string, string> {
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
  const phases = parts.map((part, p) => {
    const items = verbs.map((verb, n) => {
      const before = n < 3 ? (p === 0 ? [] : [`${parts[p - 1]}-${n + 7}`]) : [`${part}-${n - 3}`];
      return [
        `      ${part}-${n}:`,
        `        title: ${verb} the ${part} of the new checkout`,
        `        details: What ${part} has to do, and for whom.`,
        `        estimate: ${2 + (n % 4)}d-${5 + n}d`,
        `        owner: ${owners[(n + p) % owners.length]}`,
        ...(n % 4 === 0
          ? ['        done-when:', '          - Somebody has seen it', '          - It is written down']
          : []),
        ...(before.length > 0
          ? [
              '        blocked-by:',
              ...before.flatMap((on) => [
                `          - on: ${on}`,
                `            because: ${part} stands on it`,
              ]),
            ]
          : []),
      ].join('\n');
    });
    return [
      `  ${part}:`,
      `    title: "Phase ${p + 1}: ${part}"`,
      `    purpose: All that ${part} needs.`,
      `    owner: ${owners[p]}`,
      `    milestone: m${p}`,
      ...(p === 3 ? ['    gate: true'] : []),
      '    items:',
      ...items,
    ].join('\n');
  });
  const milestones = parts.map((part, p) =>
    [
      `  m${p}:`,
      `    title: "Milestone ${p + 1}: ${part} works"`,
      `    outcome: ${part} can be used.`,
      `    due: ${dayFromNow(10 + 45 * p)}`,
    ].join('\n'),
  );
  const people = owners.map((id, n) =>
    [
      `  ${id}:`,
      `    name: ${id[0]?.toUpperCase()}${id.slice(1)} team`,
      n === 2 ? '    placeholder: true' : '    members: [octocat]',
    ].join('\n'),
  );
  return {
    'program.yml': `program:\n  id: checkout\n  title: The new checkout\n  purpose: People can pay in the way that they like.\n  objectives:\n    - One checkout for all shops\n    - No money is lost\nowners:\n${people.join('\n')}\nmilestones:\n${milestones.join('\n')}\n`,
    'phases.yml': `phases:\n${phases.join('\n')}\n`,
  };
}

const midFlight: Program = {
  name: 'forty',
  files: checkout,
  done: [
    ['Define the sign-in of the new checkout', 33],
    ['Agree on the sign-in of the new checkout', 30],
    ['Build the sign-in of the new checkout', 27],
    ['Connect the sign-in of the new checkout', 22],
    ['Migrate the sign-in of the new checkout', 18],
    ['Test the sign-in of the new checkout', 15],
    ['Document the sign-in of the new checkout', 9],
    ['Review the sign-in of the new checkout', 4],
    ['Measure the sign-in of the new checkout', 2],
    ['Agree on the ledger of the new checkout', 1],
  ],
  later: (files) => ({
    ...files,
    'cadence.yml': `cadence:\n  weekly:\n    title: Working session\n    every: week\n    on: monday\n    from: 2026-01-05\n    owners: [identity, platform]\n    agenda:\n      - Who takes what is ready\n  readiness:\n    title: Readiness review\n    after: each phase\n    owner: operations\n    estimate: 1d\n    done-when:\n      - What was to be settled is settled\n`,
    'decisions/0001-ledger.md': decision(1, 'The ledger keeps cents', 'ledger-2, settlement-1'),
    'decisions/0002-vouchers.md': decision(2, 'Vouchers expire after three years', 'vouchers-3'),
  }),
  news: (files) => ({
    ...files,
    'program.yml': replaced(files['program.yml'], dayFromNow(55), dayFromNow(69)),
    'phases.yml': replaced(
      replaced(
        replaced(
          files['phases.yml'],
          '          - on: ledger-5\n',
          '          - on: ledger-5\n            waived: pilot runs without it\n',
        ),
        '      vouchers-0:\n',
        '      gift-cards:\n        title: Sell gift cards\n        owner: payments\n        estimate: 5d\n        blocked-by: [ledger-4]\n      vouchers-0:\n',
      ),
      /(vouchers-5:\n(?:.*\n){3}\s+owner: ).*/,
      '$1platform',
    ),
  }),
  proposal: {
    closes: 'Document the ledger of the new checkout',
    edit: (files) => {
      const phases = replaced(
        files['phases.yml'],
        'Build the vouchers of the new checkout',
        'Build the vouchers',
      );
      return {
        ...files,
        'phases.yml': replaced(
          replaced(
            phases,
            '      vouchers-4:\n',
            '      klarna:\n        title: Klarna\n        owner: payments\n        estimate: 8d\n        blocked-by: [vouchers-0, ledger-5]\n      vouchers-4:\n',
          ),
          /(settlement-9:\n.*\n.*\n\s+estimate: ).*/,
          '$130d',
        ),
        'program.yml': replaced(files['program.yml'], dayFromNow(100), dayFromNow(121)),
      };
    },
  },
  item: 'Migrate the ledger of the new checkout',
};

const large: Program = {
  name: 'three-hundred',
  files: () => ({ 'plan.yml': yamlOf(largePlan({ items: 300, links: 420 })) }),
  done: [0, 1, 2, 3, 5, 8, 13].map((n) => [`Define the thing with the number ${n}`, 20 - n]),
  early: [120, 121, 260].map((n) => `Define the thing with the number ${n}`),
  proposal: {
    closes: 'Define the thing with the number 90',
    edit: (files) => ({ 'plan.yml': (files['plan.yml'] ?? '').replaceAll(/number (2\d\d)/g, 'name $1') }),
  },
  item: 'Define the thing with the number 140',
};

/** The least that a plan has to have. */
const least = `program:
  id: empty
  title: A program that begins
owners:
  core: { name: Core }
milestones:
  first: { title: First, outcome: Something runs }
workstreams:
  begin: { title: Begin, owner: core, milestone: first }
`;

const empty: Program = {
  name: 'empty',
  files: () => ({ 'plan.yml': least }),
  done: [],
  proposal: {
    edit: () => ({
      'plan.yml': `${least}  go-on: { title: Go on, owner: core, milestone: first, blocked-by: [begin] }\n`,
    }),
  },
  item: 'Begin',
};

export const programs: readonly Program[] = [roadmap, midFlight, large, empty];
