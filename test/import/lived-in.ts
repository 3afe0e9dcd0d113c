/** Repositories as people leave them: made at random, with a seed, on the embedded GitHub. */
import type { Sandbox } from '../../src/sandbox/index.ts';

/** Mulberry32: the same numbers for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const titles = [
  'Fix login @ada closes #3',
  '#12',
  '- [ ] not a list',
  'null',
  'true',
  'yes: no',
  '"quoted" and \'single\'',
  '日本語のタイトル',
  '🚀🚀🚀',
  'title with: colon # and hash',
  '<script>alert(1)</script>',
  '::error::injected',
  '##[error]injected',
  '\u202Eright to left',
  'zero\u200Bwidth',
  '{{ template }}',
  '%s %d \\n \\x00',
  '--- !!python/object',
  '&anchor *alias',
  '<!-- plan-sync:begin roadmap/x -->',
  'tab\tinside',
  'half \uFFFE character',
  'ends with colon:',
  '~',
  '0x10',
  '2026-01-01',
  'a'.repeat(256),
  'Straße',
  'STRASSE',
  'constructor',
  '__proto__',
  'toString',
];

const bodies = [
  '',
  'Plain text.\r\nTwo lines.',
  '- [ ] first\n- [x] second\n- [ ] first\n',
  '```\n- [ ] in code\nblocked by #1\n```\n- [ ] outside @ada fixes #2',
  '<!-- - [ ] from the template\nblocked by #4 -->\n\n1. [ ] numbered',
  'Blocked by #1, #2 and #3. Depends on octo-org/other#7.\n\ndepends on: #5',
  '> - [ ] quoted\n\n|a|b|\n|-|-|\n|- [ ] c|d|',
  `- [ ] ${'long '.repeat(300)}`,
  `${'> '.repeat(60)}deep\n- [ ] x`,
  '<details><summary>More</summary>\n\n- [ ] inside\n\n</details>\n~~~\nunclosed fence\n- [ ] never',
  'x'.repeat(65_000),
  '- [ ] \u202Ehidden\n- [ ] ok\u0007bell',
  '* [ ] `code` and **bold** [link](https://example.com)\n* [ ] <b>unbalanced',
];

/** Time passes while people work, and all of it in the days before. */
export function lately(): () => Date {
  let at = Date.now() - 3 * 24 * 3_600_000;
  return () => {
    at += 50;
    return new Date(at);
  };
}

export interface LivedIn {
  readonly issues: number;
  readonly seed: number;
}

/** Everything is done by a person, under the rules of GitHub; what GitHub refuses is not done. */
export function liveIn(sandbox: Sandbox, { issues, seed }: LivedIn): void {
  const random = chance(seed);
  const below = (most: number) => Math.floor(random() * most);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const maybe = (share: number) => random() < share;
  const tried = (deed: () => void) => {
    try {
      deed();
    } catch (error) {
      if (!(error instanceof Error) || !('status' in error || error.constructor.name === 'Refusal'))
        throw error;
    }
  };
  for (const login of ['ada', 'bob', 'eve-1', '007']) sandbox.addUser(login, 'write');
  const ada = sandbox.as('ada');
  const teams = ['team-payments', 'team-identity', 'Team Search', 'team/ops'].slice(0, 1 + below(4));
  const labels = [...teams, 'bug', 'enhancement', '🔥', 'good first issue', 'area: web', 'p1', 'Zürich'];
  for (const name of labels)
    tried(() => ada.createLabel({ name, color: 'ededed', description: maybe(0.3) ? 'about it' : null }));
  const milestones: string[] = [];
  for (let count = below(8); count > 0; count--) {
    const title = pick([
      `v${count}.0`,
      `Quarter ${count}`,
      `M ${count} "quoted": #1`,
      `後で ${count}`,
      `\u202Eodd ${count}`,
    ]);
    if (milestones.includes(title)) continue;
    milestones.push(title);
    const day = `20${pick(['26', '27', '30', '99'])}-0${1 + below(9)}-1${below(9)}T12:00:00Z`;
    tried(() =>
      ada.createMilestone({
        title,
        description: pick([null, 'Plain words.', 'Mentions @ada and closes #3', '- [ ] list\n- more']),
        ...(maybe(0.6) ? { dueOn: day } : {}),
        ...(maybe(0.2) ? { state: 'closed' as const } : {}),
      }),
    );
  }
  const made: number[] = [];
  const parents: { number: number; depth: number; children: number }[] = [];
  for (let count = 0; count < issues; count++) {
    const hostile = maybe(issues > 2_000 ? 0.01 : 0.25);
    const title = hostile
      ? pick(titles)
      : `${pick(['Add', 'Fix', 'Move', 'Write'])} ${pick(['api', 'docs', 'login', 'search', 'deploy'])} ${count}`;
    const under = maybe(0.4) ? pick(parents.slice(-12)) : undefined;
    tried(() => {
      const number = ada.createIssue({
        title,
        body: maybe(0.5)
          ? pick(bodies.filter((one) => one.length < 1_000 || issues < 2_000))
          : `About ${count}`,
        labels: [...(maybe(0.8) ? [pick(labels)] : []), ...(maybe(0.6) ? [pick(teams)] : [])],
        assignees: maybe(0.3) ? [pick(['ada', 'bob', 'eve-1', '007'])] : [],
        milestone: milestones.length > 0 && maybe(0.6) ? pick(milestones) : null,
        ...(under && under.depth < 7 && under.children < 100 ? { parent: under.number } : {}),
      });
      made.push(number);
      if (under && under.depth < 7) under.children++;
      if (maybe(0.3) || !under) parents.push({ number, depth: under ? under.depth + 1 : 0, children: 0 });
    });
  }
  if (issues > 150) {
    // A crowd under one.
    const crowd = ada.createIssue({ title: 'A crowd', labels: [], assignees: [] });
    const child = made.at(-1) ?? crowd;
    for (const number of made.slice(0, 120)) tried(() => ada.setParent(number, crowd));
    for (const number of made.slice(120, 150)) tried(() => ada.setParent(number, child));
    tried(() => ada.setParent(child, crowd));
  }
  for (let count = 0; count < issues * 0.8; count++) {
    const [one, other] = [pick(made), pick(made)];
    if (one !== other) tried(() => ada.block(one, other));
  }
  const [first = 0, second = 0, third = 0] = made;
  for (const [one, other] of [
    [first, second],
    [second, third],
    [third, first],
  ] as const)
    tried(() => ada.block(one, other));
  for (const number of made) {
    if (maybe(0.35)) tried(() => ada.close(number, pick(['completed', 'completed', 'not_planned'])));
  }
  if (maybe(0.5)) {
    ada.push('topic', 'work');
    tried(
      () =>
        void ada.openPullRequest({ title: 'A pull request', body: 'closes #1', head: 'topic', base: 'main' }),
    );
  }
}
