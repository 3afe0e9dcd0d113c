/** What people change on GitHub becomes a change of the plan's files; merged, the next run changes nothing of it. */

import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { PlanFiles } from '../src/model/source.ts';
import { pull } from '../src/pull.ts';
import { offerOf } from '../src/report/pull-offer.ts';
import { conflictPhrase, type PulledReport, pulledPhrase } from '../src/report/pulled.ts';
import { type Comparing, run } from '../src/run.ts';
import type { Sandbox } from '../src/sandbox/index.ts';
import { part } from './amount.ts';
import { connect, here } from './github/hub.ts';
import { source, syncReport, told } from './sync/plans.ts';

const written = {
  'plan/program.yml': `# The program.
program: { id: rocket, title: Rocket }

owners:
  core: { name: Core Team, placeholder: true }   # nobody yet
  web:
    name: 'Web Team'
    members: [ada]
milestones:
  alpha: { title: Alpha, outcome: It flies, due: 2027-01-29 }
  beta:
    title: "Beta"
    outcome: It lands

settings:
  fields: { priority: Priority }
`,
  'plan/work.yml': `phases:
  # Up.
  one:
    title: Phase one
    owner: core
    milestone: alpha
    items:
      engine:
        title: Engine # of all
        due: 2027-01-15
        priority: High

      # It holds.
      hull:
        title: 'Hull'
        blocked-by:
          - on: engine   # first
            because: size
        labels: [security]
        assignees: [bob]
      wings: { title: Wings, blocked-by: [hull, engine] }

  two:
    title: Phase two
    owner: web
    milestone: beta
    items:
      site: { title: Site, details: "With *pictures*" }
      shop:
        title: Shop
        details: |
          What is sold.
workstreams:
  press:
    title: Press
    owner: core
    milestone: beta
`,
};

type Files = Record<string, string>;

function planFiles(files: Files): PlanFiles {
  const all = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  return { files: all, root: 'plan', diagnostics: [] };
}

const now = '2026-11-24T12:00:00Z';

async function applied(sandbox: Sandbox, files: Files): Promise<string[]> {
  const { reader, writer } = connect(sandbox);
  const comparing: Comparing = {
    reader,
    codebase: {
      commits: async () => ({ list: [], left: 0 }),
      pullRequests: async () => [],
      pullRequestsInto: async () => [],
      files: async () => undefined,
      planHistory: async () => undefined,
      plans: async () => new Map(),
      planCommitsAt: async () => new Map(),
    },
    trigger: { kind: 'other' },
    now,
    maxClose: { percent: 100 },
    failOn: 'never',
    checking: false,
    applying: { writer, onProgress: () => {} },
  };
  return told(syncReport(await run({ planFiles: planFiles(files), source, comparing })));
}

async function pulled(sandbox: Sandbox, files: Files): Promise<PulledReport> {
  const report = await pull({ planFiles: planFiles(files), source, reader: connect(sandbox).reader, now });
  if (report.verdict !== 'pulled') throw new Error(JSON.stringify(report));
  return report;
}

function merged(files: Files, { files: changed }: PulledReport): Files {
  return {
    ...files,
    ...Object.fromEntries(changed.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
  };
}

async function lived(files: Files = written): Promise<Sandbox> {
  const sandbox = await here();
  await applied(sandbox, files);
  return sandbox;
}

type Scene = {
  readonly octocat: ReturnType<Sandbox['as']>;
  readonly of: (title: string) => number;
};

/** Each kind of edit, with what it is called and what it makes of the files. */
const edits: Readonly<Record<string, readonly [act: (scene: Scene) => void, told: RegExp]>> = {
  'a title': [
    ({ octocat, of }) => octocat.editIssue(of('Engine'), { title: 'Motor: big' }),
    /title "Engine" → "Motor: big"/,
  ],
  'a title in quotes': [
    ({ octocat, of }) => octocat.editIssue(of('Hull'), { title: "It's a hull" }),
    /hull .*title/,
  ],
  'a title of a phase': [
    ({ octocat, of }) => octocat.editIssue(of('Phase two'), { title: 'Second' }),
    /two .*title/,
  ],
  'a title of a workstream': [
    ({ octocat, of }) => octocat.editIssue(of('Press'), { title: 'Media' }),
    /press .*title/,
  ],
  'a milestone of an item': [
    ({ octocat, of }) => octocat.editIssue(of('Wings'), { milestone: 'Beta' }),
    /wings .*milestone "Alpha" → "Beta"/,
  ],
  'an owner': [
    ({ octocat, of }) => {
      octocat.removeLabels(of('Wings'), 'Core Team');
      octocat.addLabels(of('Wings'), 'Web Team');
    },
    /wings .*owner "Core Team" → "Web Team"/,
  ],
  'an assignee more': [
    ({ octocat, of }) => octocat.editIssue(of('Press'), { assignees: ['ada'] }),
    /press .*assignee ada added/,
  ],
  'an assignee less': [
    ({ octocat, of }) => octocat.editIssue(of('Hull'), { assignees: [] }),
    /hull .*assignee bob removed/,
  ],
  'another assignee': [
    ({ octocat, of }) => octocat.editIssue(of('Hull'), { assignees: ['ada'] }),
    /hull .*assignee ada added/,
  ],
  'a label less': [
    ({ octocat, of }) => octocat.removeLabels(of('Hull'), 'security'),
    /hull .*label "security" removed/,
  ],
  'a link more': [({ octocat, of }) => octocat.block(of('Site'), of('Wings')), /site .*blocked by wings/],
  'a link less': [
    ({ octocat, of }) => octocat.unblock(of('Hull'), of('Engine')),
    /hull .*no longer blocked by engine/,
  ],
  'one link of two less': [
    ({ octocat, of }) => octocat.unblock(of('Wings'), of('Engine')),
    /wings .*no longer blocked by engine/,
  ],
  'a date': [
    ({ octocat, of }) => octocat.setField(of('Engine'), 'Target date', '2027-02-02'),
    /engine .*due "2027-01-15" → "2027-02-02"/,
  ],
  'a first date': [
    ({ octocat, of }) => octocat.setField(of('Shop'), 'Target date', '2027-03-03'),
    /shop .*due "2027-03-03" added/,
  ],
  'no date': [
    ({ octocat, of }) => octocat.setField(of('Engine'), 'Target date', null),
    /engine .*due "2027-01-15" removed/,
  ],
  'a priority': [
    ({ octocat, of }) => octocat.setField(of('Engine'), 'Priority', 'Low'),
    /engine .*priority "High" → "Low"/,
  ],
  'a start': [
    ({ octocat, of }) => octocat.setField(of('Site'), 'Start date', '2026-12-07'),
    /site .*start "2026-12-07" added/,
  ],
  'a title of a milestone': [
    ({ octocat }) => octocat.editMilestone('Beta', { title: 'Landing' }),
    /milestone beta: title "Beta" → "Landing"/,
  ],
  'a date of a milestone': [
    ({ octocat }) => octocat.editMilestone('Alpha', { dueOn: '2027-02-26T12:00:00Z' }),
    /milestone alpha: due "2027-01-29" → "2027-02-26"/,
  ],
  'a first date of a milestone': [
    ({ octocat }) => octocat.editMilestone('Beta', { dueOn: '2027-05-28T12:00:00Z' }),
    /milestone beta: due "2027-05-28" added/,
  ],
  'another phase': [
    ({ octocat, of }) => octocat.setParent(of('Hull'), of('Phase two')),
    /hull .*moved from Phase one to Phase two/,
  ],
  'no phase': [
    ({ octocat, of }) => octocat.setParent(of('Shop'), null),
    /shop .*moved from Phase two to no phase/,
  ],
  'a phase for a workstream': [
    ({ octocat, of }) => octocat.setParent(of('Press'), of('Phase two')),
    /press .*moved from no phase to Phase two/,
  ],
  'a sub-issue more': [
    ({ octocat, of }) => void octocat.createIssue({ title: 'Paint: it', parent: of('Phase one') }),
    /new under one: "Paint: it"/,
  ],
  'an owner of a phase alone': [
    ({ octocat, of }) => {
      octocat.removeLabels(of('Phase one'), 'Core Team');
      octocat.addLabels(of('Phase one'), 'Web Team');
    },
    /one .*owner "Core Team" → "Web Team"/,
  ],
  'no milestone of a phase': [
    ({ octocat, of }) => octocat.editIssue(of('Phase two'), { milestone: null }),
    /two .*milestone "Beta" removed/,
  ],
  'another owner, in another phase': [
    ({ octocat, of }) => {
      octocat.removeLabels(of('Press'), 'Core Team');
      octocat.addLabels(of('Press'), 'Web Team');
      octocat.setParent(of('Press'), of('Phase one'));
    },
    /press .*owner "Core Team" → "Web Team"/,
  ],
  'an epic of their own': [
    ({ octocat, of }) => octocat.setParent(of('Site'), octocat.createIssue({ title: 'Epic' })),
    /site .*stands under #/,
  ],
};

function scene(sandbox: Sandbox): Scene {
  const numbers = new Map(sandbox.view().issues.map(({ title, number }) => [title, number]));
  return { octocat: sandbox.as('octocat'), of: (title) => numbers.get(title) ?? 0 };
}

/** What people see of the plan's issues: not our blocks, which say in words what the plan says. */
function visible(sandbox: Sandbox): object {
  const { issues, milestones, labels } = sandbox.view();
  return {
    labels,
    milestones: milestones.map(({ description: _, ...one }) => one),
    issues: issues
      .filter(({ title }) => title !== 'Rocket')
      .map(({ body: _, labels, ...one }) => ({ ...one, labels: [...labels].sort() })),
  };
}

/** Comments of a file, in order, but for the one on a line that may go. */
const comments = (text: string) => (text.match(/#.*$/gm) ?? []).filter((one) => one !== '# first');

const byOctocat = /\) — octocat, \d{4}-\d\d-\d\d$/;
const whoever = /\) — (?:octocat, \d{4}-\d\d-\d\d|GitHub does not keep who changes a milestone)$/;

describe('after an edit on GitHub: pull, merge, and a run changes nothing of what people see', () => {
  test.each(Object.entries(edits))('%s', async (kind, [act, said]) => {
    const sandbox = await lived();
    act(scene(sandbox));
    const report = await pulled(sandbox, written);
    expect(report.made.map(pulledPhrase)).toContainEqual(expect.stringMatching(said));
    expect([report.conflicts, report.left]).toEqual([[], []]);
    const { body } = offerOf(report, '', await connect(sandbox).deeds(report.made));
    const lines = body.match(/^- .*/gm) ?? [];
    expect(lines).toHaveLength(report.made.length);
    for (const line of lines)
      expect(line).toMatch(line.includes('milestone ') && kind.includes('milestone') ? whoever : byOctocat);
    const files = merged(written, report);
    for (const [path, text] of Object.entries(files)) {
      expect(parseDocument(text).errors).toEqual([]);
      expect(comments(text)).toEqual(
        comments(Object.entries(written).find(([name]) => name === path)?.[1] ?? ''),
      );
    }
    const before = visible(sandbox);
    await applied(sandbox, files);
    // A new item gets the label of the phase's owner, and its milestone.
    if (kind !== 'a sub-issue more') expect(visible(sandbox)).toEqual(before);
    expect(await applied(sandbox, files)).toEqual([]);
    expect((await pulled(sandbox, files)).made).toEqual([]);
  });
});

test('nothing that people did is nothing to pull', async () => {
  const sandbox = await lived();
  const report = await pulled(sandbox, written);
  expect([report.made, report.conflicts, report.left, report.files]).toEqual([[], [], [], []]);
});

test('an owner without a label misses none, and what another plan keeps is left to it', async () => {
  const unnamed = {
    ...written,
    'plan/program.yml': written['plan/program.yml'].replace(
      '  web:',
      '  tbd: { name: To be named, placeholder: true, label: false }\n  web:',
    ),
    'plan/work.yml': written['plan/work.yml'].replace(/(title: Press\n {4}owner: )core/, '$1tbd'),
  };
  const sandbox = await lived(unnamed);
  const other = `program: { id: other, title: Other }
owners: { core: { name: Others } }
milestones: { last: { title: Last, outcome: Done } }
workstreams: { dock: { title: Dock, owner: core, milestone: last } }
`;
  await applied(sandbox, { 'plan/program.yml': other });
  const { octocat, of } = scene(sandbox);
  octocat.setParent(of('Dock'), of('Phase one'));
  const report = await pulled(sandbox, unnamed);
  expect([report.made, report.conflicts, report.left]).toEqual([[], [], []]);
});

test('what the plan changed too is a conflict, told with both values, and left', async () => {
  const sandbox = await lived();
  scene(sandbox).octocat.editIssue(scene(sandbox).of('Engine'), { title: 'Motor' });
  const files = {
    ...written,
    'plan/work.yml': written['plan/work.yml'].replace('title: Engine', 'title: Drive'),
  };
  const report = await pulled(sandbox, files);
  expect(report.files).toEqual([]);
  expect(report.conflicts.map((one) => conflictPhrase(one, report.plan))).toEqual([
    expect.stringMatching(
      /^engine \(#\d+\): title "Drive" → "Motor", and the plan changed it too .*plan\/work\.yml:8:7, GitHub at http/,
    ),
  ]);
  // Another change of the plan is none of the title.
  const other = {
    ...written,
    'plan/work.yml': written['plan/work.yml'].replace('because: size', 'because: weight'),
  };
  expect((await pulled(sandbox, other)).made).toHaveLength(1);
});

test('what comes from an anchor is left, and said', async () => {
  const anchored = {
    ...written,
    'plan/work.yml': written['plan/work.yml']
      .replace('milestone: alpha', 'milestone: &first alpha')
      .replace('title: Wings,', 'title: Wings, milestone: *first,'),
  };
  const sandbox = await lived(anchored);
  scene(sandbox).octocat.editIssue(scene(sandbox).of('Wings'), { milestone: 'Beta' });
  const report = await pulled(sandbox, anchored);
  expect(report.files).toEqual([]);
  expect(report.left.map(({ id, why }) => [id, why])).toEqual([
    ['wings', '"milestone" comes from an anchor elsewhere in plan/work.yml: change it there'],
  ]);
});

test('what would break the plan is left, and all else is pulled', async () => {
  const sandbox = await lived();
  const { octocat, of } = scene(sandbox);
  octocat.block(of('Engine'), of('Wings'));
  octocat.editIssue(of('Site'), { title: 'Web site' });
  const report = await pulled(sandbox, written);
  expect(report.made.map(pulledPhrase)).toEqual([expect.stringContaining('title "Site" → "Web site"')]);
  expect(report.left).toEqual([
    expect.objectContaining({ id: 'engine', why: expect.stringMatching(/break the plan/) }),
  ]);
});

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test.each([...part([1, 2, 3]), ...(process.env.FULL ? [Date.now() % 1_000_000] : [])])(
  'mixed at random, with CRLF (%i)',
  async (seed) => {
    const next = random(seed * 7_919 + 1);
    const files = Object.fromEntries(
      Object.entries(written).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    const sandbox = await lived(files);
    const acting = scene(sandbox);
    const kinds = Object.entries(edits).filter(() => next() < 0.3);
    // By its title the others find what they change.
    const isOfTitle = ([kind]: readonly [string, unknown]) => kind.includes('title');
    const inOrder = [...kinds.filter((one) => !isOfTitle(one)), ...kinds.filter(isOfTitle)];
    for (const [, [act]] of inOrder) act(acting);
    const report = await pulled(sandbox, files);
    expect([report.conflicts, report.left]).toEqual([[], []]);
    const after = merged(files, report);
    for (const text of Object.values(after)) expect(text).not.toMatch(/[^\r]\n/);
    const before = visible(sandbox);
    await applied(sandbox, after);
    if (!kinds.some(([kind]) => kind === 'a sub-issue more')) expect(visible(sandbox)).toEqual(before);
    expect(await applied(sandbox, after)).toEqual([]);
  },
);

describe('with drift: offer', () => {
  const offering = {
    ...written,
    'plan/program.yml': written['plan/program.yml'].replace('settings:', 'settings:\n  drift: offer'),
  };

  test.each(Object.entries(edits))(
    'a run does not put back %s, and once it is merged does nothing',
    async (_, [act]) => {
      const sandbox = await lived(offering);
      act(scene(sandbox));
      const before = visible(sandbox);
      await applied(sandbox, offering);
      expect(visible(sandbox)).toEqual(before);
      expect(await applied(sandbox, offering)).toEqual([]);
      const report = await pulled(sandbox, offering);
      expect(report.made).not.toEqual([]);
      const files = merged(offering, report);
      await applied(sandbox, files);
      expect(await applied(sandbox, files)).toEqual([]);
    },
  );

  test('what the plan changed too is the plan’s, and what cannot be pulled is put back', async () => {
    const sandbox = await lived(offering);
    const { octocat, of } = scene(sandbox);
    octocat.editIssue(of('Engine'), { title: 'Motor' });
    octocat.editIssue(of('Wings'), { milestone: null });
    const files = {
      ...offering,
      'plan/work.yml': offering['plan/work.yml'].replace('title: Engine', 'title: Drive'),
    };
    await applied(sandbox, files);
    expect(sandbox.issue(of('Engine')).title).toBe('Drive');
    expect(sandbox.issue(of('Wings')).milestone).toBe('Alpha');
  });
});
