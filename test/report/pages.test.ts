/** The summary and the comment: what stands in them, in which order, and where there is silence. */
import { describe, expect, test } from 'vitest';
import { comment } from '../../src/report/comment.ts';
import type { Report } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { changed } from '../sync/plans.ts';
import { type Happened, late, reported, rocket, told } from './world.ts';

const renamed = changed(rocket, { phases: { one: { items: { engine: { title: 'Motor' } } } } });
const harmless = { title: 'Docs', closes: [] };
const drifted: Happened['edit'] = (hub) => {
  hub.titled('Site').title = 'Sight';
};
const headings = (report: Report) =>
  [...summary(report).matchAll(/^(?:#+ |<details[^\n]*<b>)([^\n<]+)/gm)].map(([, title]) => title);

test('a summary says first what matters most', async () => {
  const report = await reported(rocket, { ...late, plan: renamed });
  expect(headings(report)).toEqual([
    'Alpha is promised for 29 Jan',
    'Out of order',
    'Ready to start',
    'Owners still to be named',
    'Blocked',
    'What is not done yet',
    'Waived',
    'Owners',
    'What changed',
  ]);
  const lines = summary(report).split('\n');
  expect(lines[2]).toBe("❌ Plan Sync: 1 violation of the plan's order: blocked work was closed");
});

test('a summary, whole', async () => {
  expect(
    summary(
      await reported(rocket, { ...late, pushed: { branch: 'main', messages: ['Weld it\n\ncloses #4'] } }),
    ),
  ).toMatchInlineSnapshot(`
    "## Alpha is promised for 29 Jan

    ❌ Plan Sync: 1 violation of the plan's order: blocked work was closed

    | Milestone | Done | Due |
    | --- | --- | --- |
    | [Alpha](<https://github.com/octo-org/roadmap/milestone/1>) | 1 of 3 | 29 Jan |
    | [Beta](<https://github.com/octo-org/roadmap/milestone/2>) | 0 of 3 |  |

    ### Out of order

    **[#4](https://github.com/octo-org/roadmap/issues/4) Hull** was closed by ada on 2026-11-22 with [01b2c3d](https://github.com/octo-org/roadmap/commit/01b2c3d000000000000000000000000000000000) “Weld it”. Open, and blocking it:

    - [#3](https://github.com/octo-org/roadmap/issues/3) Engine — [plan/plan.yml:48](https://github.com/octo-org/roadmap/blob/HEAD/plan/plan.yml#L48): size

    **What can be done**

    - If what blocks it is done, close that first.
    - If it is not done, reopen it.
    - If a dependency in the plan is wrong, drop it.
    - If it need not wait, waive that in the plan, with a reason.

    To waive it, let this be the \`blocked-by\` of \`hull\` ([plan/plan.yml:44](https://github.com/octo-org/roadmap/blob/HEAD/plan/plan.yml#L44)):

    \`\`\`yaml
          blocked-by:
            - on: engine
              because: size
              waived: "2026-11-24 why"
    \`\`\`

    ### Ready to start

    | Owner | Most urgent first |
    | --- | --- |
    | Core Team | [#3](https://github.com/octo-org/roadmap/issues/3) Engine · 3 wait for it<br>[#7](https://github.com/octo-org/roadmap/issues/7) Press |

    ### Owners still to be named

    - Core Team

    ### Blocked

    - [#2](https://github.com/octo-org/roadmap/issues/2) Phase one · for 2 days<br>waits for 1 item of its own
    - [#5](https://github.com/octo-org/roadmap/issues/5) Phase two · for 2 days<br>waits for [#2](https://github.com/octo-org/roadmap/issues/2) Phase one · Core Team; 1 item of its own
    - [#6](https://github.com/octo-org/roadmap/issues/6) Site · for 2 days<br>waits for [#2](https://github.com/octo-org/roadmap/issues/2) Phase one · Core Team · as its phase does

    ### What is not done yet

    \`\`\`mermaid
    %%{init: {"flowchart":{"nodeSpacing":16,"rankSpacing":32,"padding":8,"wrappingWidth":140}}}%%
    flowchart TB
      n0["#35;2 Phase one"]:::blocked
      n1["#35;3 Engine"]:::ready
      n2["#35;4 Hull"]:::violation
      n3["#35;6 Site"]:::blocked
      n1 --> n0
      n1 ==> n2
      n0 --> n3
      classDef blocked fill:#eaeef2,stroke:#8c959f,color:#1f2328
      classDef ready fill:#aceebb,stroke:#1a7f37,color:#0a3018
      classDef violation fill:#ffc1ba,stroke:#cf222e,stroke-width:3px,color:#4c0009
      linkStyle 1 stroke:#cf222e
    \`\`\`

    🟩 ready · ⬜ blocked · 🟥 closed before what blocks it, or would be. Not drawn: 1 that neither blocks nor waits.

    ### Waived

    - [#7](https://github.com/octo-org/roadmap/issues/7) Press does not wait for [#6](https://github.com/octo-org/roadmap/issues/6) Site (open): print comes first

    <details><summary><b>Owners</b> (2)</summary>

    | Owner | Done |
    | --- | --- |
    | Core Team | 1 of 3 |
    | Web Team | 0 of 1 |

    </details>

    <details><summary><b>What changed</b> (1: 1 updated)</summary>

    | Change | Issue | What |
    | --- | --- | --- |
    | comment | [#4](https://github.com/octo-org/roadmap/issues/4) | hull<br>c​losed too early |

    </details>
    "
  `);
});

test('a check lists no changes', async () => {
  const report = await reported(rocket, { plan: renamed, options: { checking: true } });
  expect(summary(report)).toContain('GitHub differs from the plan in 1 change: `preview` lists them.');
  expect(summary(report)).not.toContain('| update |');
});

test('violations are not told again as problems of the plan, and other problems are', async () => {
  const report = await reported(rocket, {
    states: { Hull: 'completed', Engine: 'not-planned', Site: 'completed' },
  });
  const table = summary(report).split('### The plan')[1] ?? '';
  expect(table).toContain('it no longer counts');
  expect(table.match(/^\| (?:❌|⚠️)/gm)).toHaveLength(1);
});

test('beyond five violations the rest is folded, and what can be done is said once', async () => {
  const items = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((n) => [`part-${n}`, { title: `Part ${n}`, 'blocked-by': ['engine'] }]),
  );
  const plan = changed(rocket, { phases: { one: { items } } });
  const states = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`Part ${n}`, 'completed' as const]));
  const text = summary(await reported(plan, { states }));
  expect(text).toContain('### Out of order (7)');
  expect(text).toContain('<details><summary>… and 2 more</summary>');
  expect(text.match(/What can be done/g)).toHaveLength(1);
});

test('what waits says for how long, longest first, and what it does not know', async () => {
  const report = await reported(rocket, {
    plan: changed(rocket, {
      workstreams: { fuel: { title: 'Fuel', owner: 'core', milestone: 'beta', 'blocked-by': ['engine'] } },
    }),
  });
  const table = summary(report).split('### Blocked')[1]?.split('###')[0] ?? '';
  expect(table).toContain(' · for 2 days<br>');
  expect(table.trim().split('\n').at(-1)).toMatch(/Fuel · new<br>waits for .*Engine · Core Team$/);
  expect(table).toContain('Phase one · Core Team · as its phase does');
  expect(table).toContain('2 items of its own');
});

describe('the comment', () => {
  test.each<[string, Happened]>([
    ['changes nothing and closes nothing', { pullRequest: harmless }],
    ['stands beside drift and old violations alone', { ...late, edit: drifted, pullRequest: harmless }],
  ])('is not there for a pull request that %s', async (_, happened) => {
    expect(comment(await reported(rocket, happened))).toBeUndefined();
  });

  test('of a pull request that renames, beside drift and an old violation', async () => {
    const report = await reported(rocket, { ...late, plan: renamed, edit: drifted, pullRequest: harmless });
    expect(comment(report)).toMatchInlineSnapshot(`
      "## 👀 Plan Sync: merging this makes 1 change on GitHub

      ### What this pull request changes

      1 title changed

      <details><summary>1 change on GitHub</summary>

      | Change | Issue | What |
      | --- | --- | --- |
      | update | [#3](https://github.com/octo-org/roadmap/issues/3) | engine<br>title "Engine" → "Motor" |

      </details>

      ### Further on

      - 3 open issues wait for what this changes.
      - **Owners:** Core Team, Web Team

      <details><summary>What waits, nearest first</summary>

      - [#3](https://github.com/octo-org/roadmap/issues/3) Motor<br>→ [#2](https://github.com/octo-org/roadmap/issues/2) Phase one<br>→ [#5](https://github.com/octo-org/roadmap/issues/5) Phase two<br>→ [#6](https://github.com/octo-org/roadmap/issues/6) Site

      </details>

      <details><summary><b>Changed on GitHub, against the plan</b> (1)</summary>

      | Change | Issue | What |
      | --- | --- | --- |
      | update | [#6](https://github.com/octo-org/roadmap/issues/6) | site<br>title "Sight" → "Site" (put right: it was changed on GitHub) |

      </details>

      <sub>1 issue was out of order before. The job summary has the rest, and how the whole program stands.</sub>
      "
    `);
  });

  test('of a pull request that would close too early', async () => {
    const report = await reported(rocket, { pullRequest: { title: 'Weld the hull', closes: ['Hull'] } });
    expect(comment(report)).toMatchInlineSnapshot(`
      "## ❌ Plan Sync: 1 violation of the plan's order: blocked work would be closed

      ### Out of order

      **[#4](https://github.com/octo-org/roadmap/issues/4) Hull** would be closed by [#70](https://github.com/octo-org/roadmap/pull/70) “Weld the hull”. Open, and blocking it:

      - [#3](https://github.com/octo-org/roadmap/issues/3) Engine — [plan/plan.yml:48](https://github.com/octo-org/roadmap/blob/HEAD/plan/plan.yml#L48): size

      **What can be done**

      - If what blocks it is done, close that first.
      - If it should stay open, take the closing word or the link to it out of the pull request.
      - If a dependency in the plan is wrong, drop it.
      - If it need not wait, waive that in the plan, with a reason.
      - Once that is settled, run this check again: *Re-run jobs*.

      To waive it, let this be the \`blocked-by\` of \`hull\` ([plan/plan.yml:44](https://github.com/octo-org/roadmap/blob/HEAD/plan/plan.yml#L44)):

      \`\`\`yaml
            blocked-by:
              - on: engine
                because: size
                waived: "2026-11-24 why"
      \`\`\`

      <sub>The job summary has the rest, and how the whole program stands.</sub>
      "
    `);
  });

  test('says where there was nothing to compare with', async () => {
    const broken = { program: { id: 'rocket' } };
    const report = await reported(rocket, { plan: renamed, pullRequest: { ...harmless, base: broken } });
    expect(comment(report)).toContain('All that is due counts as of this pull request');
  });

  test('of a broken plan lists its problems', async () => {
    const broken = changed(rocket, { phases: { one: { items: { hull: { 'blocked-by': ['engin'] } } } } });
    const text = comment(await told(rocket, { plan: broken, pullRequest: harmless }));
    expect(text).toMatch(/^## ❌ Plan Sync: the plan is broken\n/);
    expect(text).toContain('did you mean "engine"?');
  });

  test('stands in the summary as well, before how the program stands', async () => {
    const report = await reported(rocket, { ...late, plan: renamed, edit: drifted, pullRequest: harmless });
    expect(headings(report)).toEqual([
      '👀 Plan Sync: merging this makes 1 change on GitHub',
      'Out of order before',
      'What this pull request changes',
      'Further on',
      'Changed on GitHub, against the plan',
      'Alpha is promised for 29 Jan',
      'Ready to start',
      'Owners still to be named',
      'Blocked',
      'What is not done yet',
      'Waived',
      'Owners',
    ]);
    expect(summary(report)).toContain('<details><summary>1 change on GitHub</summary>');
  });
});
