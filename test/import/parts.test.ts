/** The parts of an import: values in, values out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingOf } from '../../src/import/finding.ts';
import { judgedLinks, type Linked } from '../../src/import/links.ts';
import { Ids } from '../../src/import/names.ts';
import { ownersAsked, ownersProposed } from '../../src/import/owners.ts';
import { placedWork } from '../../src/import/tree.ts';
import { commentLine } from '../../src/import/yaml.ts';
import type { Issue } from '../../src/model/github.ts';
import { scalar } from '../../src/plan/scalar.ts';
import { idPattern } from '../../src/plan/values.ts';
import { within } from '../cpu.ts';
import { read } from '../plan/language.ts';

const issue = (number: number, more: Partial<Issue> = {}): Issue => ({
  id: `I${number}`,
  number,
  repository: 'octo-org/roadmap',
  title: `Issue ${number}`,
  body: '',
  state: 'open',
  url: '',
  labels: [],
  assignees: [],
  agents: 0,
  blockedBy: [],
  unreadable: 0,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  own: false,
  byApp: false,
  hasAccess: false,
  ...more,
});
const finding = (number: number, more: Partial<Issue> = {}) => findingOf(issue(number, more), true, false);

test('what a text says is read as people wrote it, and not out of code or comments', () => {
  const body = [
    'Blocked by: #3, #4 and octo-org/other#5. It depends on https://github.com/acme/x/issues/6',
    '`blocked by #7`',
    '<!-- depends on #8 -->',
    '- [ ] One\r',
    '- [x] Two  words',
    '- [ ] One',
    '```',
    '- [ ] code',
    '```',
  ].join('\n');
  const { mentions, conditions } = finding(1, { body });
  expect(mentions.map(({ words }) => words)).toEqual([
    'blocked by #3',
    'blocked by #4',
    'blocked by octo-org/other#5',
    'depends on https://github.com/acme/x/issues/6',
  ]);
  expect(conditions).toEqual(['One', 'Two words']);
});

test.each([
  'blocked by ',
  'blocked by #1, ',
  '<!-- ',
  '- [ ] ',
  '- [ ',
  '`',
  '> - [ ] ',
  'depends on #1 and ',
])('what a text says is read in linear time: %j', (piece) => {
  const body = piece.repeat(65_000 / piece.length);
  within(400, () => finding(1, { body }));
});

test('ids are ids, each once, whatever the titles are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('true', 'Null', 'ÄÖ', '1.', 'a-'))),
      (all) => {
        const ids = new Ids(['taken']);
        const made = all.map((title, index) => ids.of(title, `issue-${index}`));
        expect(new Set(made).size).toBe(made.length);
        for (const id of made) {
          expect(id).toMatch(idPattern);
          expect(id.length).toBeLessThanOrEqual(40);
          expect(['true', 'null', 'taken']).not.toContain(id);
        }
      },
    ),
  );
});

test('any text that is written is read as it was, and a remark stays one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { plan, diagnostics } = read(
        `${commentLine(text)}\nprogram:\n  id: demo\n  title: T\n  objectives:\n    - ${scalar(`a ${text.toWellFormed()} z`)}\n`,
      );
      expect(plan).toBeUndefined();
      // It has no work; and what an objective may not hold is told of it, and of nothing else.
      for (const { code } of diagnostics) expect(['empty-plan', 'invalid-text']).toContain(code);
    }),
  );
});

test('owners are labels that begin alike, or those that were asked for', () => {
  const all = ['team-a', 'team-b', 'bug', 'prio: 1', 'prio: 2'];
  const findings = Array.from({ length: 10 }, (_, index) =>
    finding(index + 1, {
      labels: [index % 2 ? 'team-a' : 'team-b', 'bug', index % 3 ? 'prio: 1' : 'prio: 2'],
    }),
  );
  expect(ownersProposed(findings, all).labels).toEqual(['team-a', 'team-b']);
  expect(ownersProposed(findings, all).why).toContain('100 % of the issues');
  expect(ownersProposed([finding(1, { labels: ['bug'] })], all).labels).toEqual([]);
  const loose = Array.from({ length: 10 }, (_, index) =>
    finding(index + 1, { labels: [index % 2 ? 'web' : 'api', 'bug'] }),
  );
  expect(ownersProposed(loose, ['web', 'api', 'bug']).labels.toSorted()).toEqual(['api', 'web']);
  expect(ownersAsked('TEAM-*, *1', all).labels).toEqual(['team-a', 'team-b', 'prio: 1']);
  expect(ownersAsked('nobody', all).why).toContain('no label matches');
  expect(ownersAsked('a*a', ['a']).labels).toEqual([]);
});

test('what stands deeper is an item too, and what a phase has no room for a workstream', () => {
  const under = (number: number, parent: number) =>
    finding(number, { parent: { id: `I${parent}`, number: parent, repository: 'octo-org/roadmap' } });
  const crowd = Array.from({ length: 101 }, (_, index) => under(index + 10, index === 100 ? 10 : 1));
  const { phases, workstreams } = placedWork(
    [finding(1), finding(2), ...crowd],
    'octo-org/roadmap',
    new Map(),
    () => 0,
  );
  expect(phases).toHaveLength(1);
  expect(phases[0]?.items).toHaveLength(100);
  expect(phases[0]?.noRoom).toEqual([110]);
  expect(workstreams.map(({ number }) => number)).toEqual([2, 110]);
});

test('links are taken as long as nothing waits for itself, in the order in which they come', () => {
  const work: Linked[] = [
    { id: 'p', isPhase: true, blockedBy: [] },
    { id: 'a', isPhase: false, phase: 'p', blockedBy: [] },
    { id: 'w', isPhase: false, blockedBy: [], milestone: 'one' },
    { id: 'x', isPhase: false, blockedBy: ['w'], milestone: 'two' },
  ];
  const links = [
    { id: 'a', on: 'p' },
    { id: 'p', on: 'a' },
    { id: 'p', on: 'x' },
    { id: 'w', on: 'a' },
    { id: 'w', on: 'x' },
    { id: 'a', on: 'w' },
  ];
  const isLater = (one: string, other: string) => one === 'two' && other === 'one';
  expect(judgedLinks(work, links, isLater)).toEqual([
    'cycle',
    'cycle',
    'fine',
    'cycle',
    'later-milestone',
    'fine',
  ]);
});
