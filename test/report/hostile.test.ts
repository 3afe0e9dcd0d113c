/** Whatever people write into plans, issues, commits and names: pages keep their shape, ping nobody and close nothing. */

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { comment } from '../../src/report/comment.ts';
import type { SyncReport } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { amount } from '../amount.ts';
import type { Json } from '../sync/plans.ts';
import { expectMermaid } from './mermaid.ts';
import { reported } from './world.ts';

const pieces = [
  '|',
  '\\',
  '\\|',
  '`',
  '```',
  '~~~',
  '````yaml',
  '@octocat',
  '&#64;octocat',
  '&commat;octocat',
  'closes #2',
  'fixes: #3',
  'resolves octo-org/roadmap#3',
  'close https://github.com/octo-org/roadmap/issues/1',
  '<!--',
  '-->',
  '</details>',
  '<details>',
  '<b>',
  '<img src=x>',
  '"',
  "'",
  '](http://x.y)',
  '[',
  ']',
  '![',
  '*',
  '_',
  '#',
  '##',
  '- ',
  '> ',
  '1. ',
  '---',
  '===',
  '%%{init',
  '}%%',
  '%%',
  '#quot;',
  'ﬂ°°34¶ß',
  'end',
  'click n0 href',
  ';',
  ':::ready',
  '-->',
  '==>',
  '{{',
  '}}',
  'classDef',
  'style g0 fill:#000;',
  '😀',
  '漢字',
  'word',
  ' ',
  'direction TB',
  'subgraph',
  '$x$',
  '\u200B',
  'é',
  'www.example.org',
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
  .map((all) => all.join('').trim().slice(0, 200).toWellFormed())
  .filter((line) => line !== '');
/** Of commits, pull requests and people: what no schema has seen. */
const wild = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant('a\u2028::error::b\n\n# c\n```\n@octocat'),
);

function plan(title: (n: number) => string): Json {
  return {
    program: { id: 'p', title: title(0) },
    owners: { core: { name: `o ${title(1)}`.slice(0, 40).trim().toWellFormed() } },
    milestones: { alpha: { title: `m ${title(2)}`, outcome: 'x' } },
    phases: {
      one: {
        title: `1 ${title(3)}`,
        owner: 'core',
        milestone: 'alpha',
        items: {
          first: { title: `2 ${title(4)}` },
          second: { title: `3 ${title(5)}`, 'blocked-by': [{ on: 'first', because: title(6) }], gate: true },
          third: {
            title: `4 ${title(7)}`,
            'blocked-by': [{ on: 'first', waived: title(8) }, { on: 'second' }],
          },
        },
      },
    },
  };
}

/** A report with hostile text in every place that has any. */
async function hostile(titles: readonly string[], strange: readonly string[]): Promise<SyncReport> {
  const title = (n: number) => titles[n % titles.length] ?? 'x';
  const odd = (n: number) => strange[n % strange.length] ?? 'x';
  const hostilePlan = plan(title);
  const report = await reported(hostilePlan, {
    plan: plan((n) => title(n + 1)),
    states: { [`3 ${title(5)}`.trim()]: 'completed' },
    edit: (hub) => hub.issue(5).blockedBy.add(hub.addIssue({ title: odd(0) })),
    pullRequest: { title: odd(1), closes: [`4 ${title(7)}`.trim()] },
  });
  const { check, outcomes, notes } = report;
  const closure = {
    at: '2026-11-22T10:00:00Z',
    by: odd(2),
    through: { kind: 'commit' as const, sha: 'a'.repeat(40), url: `https://x.y/${odd(3)}` },
  };
  const cause = { kind: 'commit' as const, sha: 'b'.repeat(40), subject: odd(4) };
  const [old, ...rest] = check.tolerated;
  return {
    ...report,
    notes: [...notes, odd(5)],
    outcomes: outcomes.map((one, n) => ({ ...one, message: odd(n) })),
    check: {
      ...check,
      tolerated: old ? [{ ...old, closure }, ...rest] : [],
      violations: check.violations.map((one) => ({ ...one, causes: [...one.causes, cause] })),
    },
  };
}

const ours = /^(?:<details(?: open)?>|<\/details>|<summary>|<\/summary>|<b>|<\/b>|<br>|<sub>|<\/sub>)$/;
const tags = /<[^>]*>?/g;

/** The page as a reader of Markdown takes it apart: nothing in it is of another kind than what we put there. */
function expectOurs(markdown: string): void {
  const tree = fromMarkdown(markdown);
  const visit = (node: Nodes): void => {
    if (node.type === 'code') expect(['yaml', 'mermaid']).toContain(node.lang);
    if (node.type === 'html') for (const [tag] of node.value.matchAll(tags)) expect(tag).toMatch(ours);
    if (node.type === 'heading') expect(node.depth).toBeLessThanOrEqual(3);
    expect(['image', 'definition', 'thematicBreak', 'imageReference', 'linkReference']).not.toContain(
      node.type,
    );
    if (node.type === 'link' && !/^https:\/\/(?:github\.com|x\.y)\//.test(node.url))
      expect.fail(`a link to ${node.url}`);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  for (const child of tree.children)
    expect(['paragraph', 'heading', 'code', 'list', 'html', 'blockquote']).toContain(child.type);

  const prose = markdown.replaceAll(/^(`{3,})(?:yaml|mermaid)\n[\s\S]*?\n\1$/gm, '');
  expect(prose).not.toMatch(/@[A-Za-z0-9]/);
  expect(prose).not.toMatch(/(?<!\\)(?:&#0*64|&#x0*40|&commat)/i);
  expect(prose).not.toMatch(
    /(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[:\s]+(?:[\w.-]+\/[\w.-]+)?\\?(?:#\d|https?:)/i,
  );
  for (const table of prose.matchAll(/(?:^\|.*\n)+/gm)) {
    const widths = table[0]
      .trimEnd()
      .split('\n')
      .map((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length);
    expect(new Set(widths).size).toBe(1);
  }
}

test('hostile text never leaves its place', async () => {
  const runs = fc.asyncProperty(
    fc.array(text, { minLength: 3, maxLength: 9 }),
    fc.array(wild, { minLength: 1, maxLength: 6 }),
    async (titles, strange) => {
      const report = await hostile(titles, strange).catch((error) => {
        // A title that GitHub has twice, or that the plan's own rules refuse.
        if (/broken-plan|no issue|is taken/.test(String(error))) return undefined;
        throw error;
      });
      fc.pre(report !== undefined);
      const page = summary(report);
      expectOurs(page);
      if (page.includes('```mermaid')) expectMermaid(page);
      expectOurs(comment(report) ?? '');
    },
  );
  await fc.assert(runs, { numRuns: amount(25) });
});

const long = (n: number) => `${`@octocat closes #2 | \`\`\` <b> "] end 漢`.repeat(6)}`.slice(0, 245) + n;

/** A thousand items in phases of fifty, each behind the first of its phase. */
function large(wide = 50): Json {
  const phases = Object.fromEntries(
    Array.from({ length: 1_000 / wide }, (_, p) => {
      const items = Object.fromEntries(
        Array.from({ length: wide }, (_, i) => {
          const blocked = i === 0 ? {} : { 'blocked-by': [{ on: `w${p}-0`, because: long(i).repeat(2) }] };
          return [`w${p}-${i}`, { title: long(p * wide + i), ...blocked }];
        }),
      );
      return [`p${p}`, { title: long(2_000 + p), owner: 'core', milestone: 'alpha', items }];
    }),
  );
  return {
    program: { id: 'p', title: 'P' },
    owners: { core: { name: 'Core' } },
    milestones: { alpha: { title: 'Alpha', outcome: 'x' } },
    phases,
  };
}

describe('a thousand items with long hostile titles', () => {
  const bytes = (markdown: string) => new TextEncoder().encode(markdown).length;
  const halfDone = Object.fromEntries(
    Array.from({ length: 500 }, (_, n) => [long(n * 2 + 1), 'completed' as const]),
  );

  test.runIf(process.env.FULL)('fit into a summary, applied and with five hundred violations', async () => {
    const report = await reported(large(), { states: halfDone });
    expect(report.check.violations.length).toBeGreaterThan(400);
    const page = summary(report);
    expect(bytes(page)).toBeLessThan(900_000);
    expectOurs(page);
    if (page.includes('```mermaid')) expectMermaid(page);
  });

  test('fit into a summary where each is a phase’s only one', async () => {
    const page = summary(await reported(large(1), { options: { preview: true } }));
    expect(bytes(page)).toBeLessThan(900_000);
  });

  test.runIf(process.env.FULL)('fit into a comment', async () => {
    const base = large();
    const other = JSON.parse(JSON.stringify(base).replaceAll('] end', 'other')) as Json;
    const report = await reported(base, {
      plan: other,
      pullRequest: { title: long(1), closes: Object.keys(halfDone) },
    });
    const text = comment(report) ?? '';
    expect(bytes(text)).toBeGreaterThan(10_000);
    // With room for the mark that is added.
    expect(text.length).toBeLessThan(65_000);
    expectOurs(text);
    expect(bytes(summary(report))).toBeLessThan(900_000);
  });
});
