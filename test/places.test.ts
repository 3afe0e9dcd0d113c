/** What has two places is told with both, wherever a person or a program may look. */
import { describe, expect, test } from 'vitest';
import { placeText } from '../src/model/diagnostic.ts';
import { annotations } from '../src/report/annotations.ts';
import { brokenPlan } from '../src/report/broken-plan.ts';
import { comment } from '../src/report/comment.ts';
import { json } from '../src/report/json.ts';
import { summary } from '../src/report/summary.ts';
import { ground, read, work } from './plan/language.ts';

const decision = (id: number, status: string, more = '') =>
  `---\nid: ${id}\ntitle: Decision ${id}\ndate: 2026-11-0${id}\nstatus: ${status}\n${more}---\n\nIt is so.\n`;

const cases = [
  {
    name: 'the first of two ids',
    files: { 'plan.yml': `${ground}workstreams:\n${work('a')}${work('a')}` },
    told: 'duplicate-key plan.yml:6:3',
    others: ['plan.yml:5:3'],
  },
  {
    name: 'the first of two ids in another file',
    files: {
      'plan.yml': `${ground}workstreams:\n${work('a')}`,
      'work.yml': `workstreams:\n${work('a')}`,
    },
    told: 'duplicate-id work.yml:2:3',
    others: ['plan.yml:5:3'],
  },
  {
    name: 'the steps of a cycle',
    files: {
      'plan.yml': `${ground}workstreams:\n${work('a', 'blocked-by: [c]')}${work('b', 'blocked-by: [a]')}${work('c', 'blocked-by: [b]')}`,
    },
    told: 'cycle plan.yml:5:59',
    others: ['plan.yml:6:59', 'plan.yml:7:59'],
  },
  {
    name: 'the decision that supersedes',
    files: {
      'plan.yml': `${ground}workstreams:\n${work('a')}`,
      'decisions/1.md': decision(1, 'accepted'),
      'decisions/2.md': decision(2, 'accepted', 'supersedes: [1]\n'),
    },
    told: 'decision-in-force decisions/1.md:5:9',
    others: ['decisions/2.md:6:14'],
  },
];

describe.each(cases)('$name', ({ files, told, others }) => {
  const { diagnostics } = read(files);
  const report = brokenPlan(diagnostics);

  test('is known', () => {
    expect(diagnostics.map(({ code, at }) => `${code} ${placeText(at)}`)).toEqual([told]);
    expect(diagnostics[0]?.related?.map(({ at }) => placeText(at)).sort()).toEqual(others);
  });

  test.each([
    ['the annotation', annotations(report).shown[0]?.message ?? ''],
    ['the job summary', summary(report)],
    ['the comment', comment(report) ?? ''],
  ])('stands in %s', (_, page) => {
    for (const place of others) expect(page).toContain(place);
  });

  test('stands in the JSON', () => {
    const { diagnostics: all } = JSON.parse(JSON.stringify(json(report)));
    const places = all[0].related.map((one: { at: Parameters<typeof placeText>[0] }) => placeText(one.at));
    expect(places.sort()).toEqual(others);
  });
});
