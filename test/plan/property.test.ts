/** Plans that nobody thought of: generated, taken apart, and broken. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { bySeverity } from '../../src/model/diagnostic.ts';
import type { Plan } from '../../src/model/plan.ts';
import { amount } from '../amount.ts';
import { planOf, read } from './language.ts';

interface Entry {
  title: string;
  owner?: string;
  milestone?: string;
  'blocked-by'?: (string | { on: string; because?: string; waived?: string })[];
  'done-when'?: string[];
  labels?: string[];
  gate?: boolean;
  details?: string;
}

interface Source {
  program: { id: string; title: string; objectives: string[] };
  owners: Record<string, { name: string; placeholder?: boolean; color?: string }>;
  milestones: Record<string, { title: string; outcome: string; due?: string }>;
  phases: Record<string, { title: string; owner: string; milestone: string; items: Record<string, Entry> }>;
  workstreams: Record<string, Entry>;
}

/** Any characters that may stand in a title, YAML's own among them. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim())
  .filter((text) => text !== '' && text.isWellFormed());
const tricky = fc.constantFrom(
  'yes',
  'null',
  '~',
  '12',
  '1e3',
  '- a',
  'a: b',
  '# a',
  '*a',
  '&a',
  '!a',
  '"',
  "'",
  '{',
  '%a',
  '@a',
  '2027-01-01',
  '__proto__',
);
const line = fc.oneof({ weight: 4, arbitrary: words }, tricky);

const blocker = fc.record({
  on: fc.nat(),
  because: fc.option(line, { nil: undefined }),
  // That is no reason.
  waived: fc.option(
    line.filter((text) => text !== 'yes'),
    { nil: undefined },
  ),
});

const sketch = fc.record({
  owners: fc.array(fc.record({ name: line, placeholder: fc.boolean() }), { minLength: 1, maxLength: 3 }),
  milestones: fc.array(line, { minLength: 1, maxLength: 3 }),
  phases: fc.integer({ min: 0, max: 3 }),
  objectives: fc.uniqueArray(line, { maxLength: 3 }),
  work: fc.array(
    fc.record({
      title: line,
      owner: fc.nat(),
      doneWhen: fc.uniqueArray(line, { maxLength: 2 }),
      blockers: fc.array(blocker, { maxLength: 3 }),
      place: fc.nat(),
      gate: fc.boolean(),
      details: fc.option(line, { nil: undefined }),
    }),
    { minLength: 4, maxLength: 10 },
  ),
});

/** A sound plan as plain data: what is written, in the order of its keys. Work is blocked by earlier workstreams only. */
const sources = sketch.map((draft): Source => {
  const ownerIds = draft.owners.map((_, index) => `owner-${index}`);
  const source: Source = {
    program: { id: 'demo', title: 'Demo', objectives: draft.objectives },
    owners: Object.fromEntries(
      draft.owners.map(({ name, placeholder }, index) => [
        ownerIds[index],
        { name: `${name} ${index}`, placeholder },
      ]),
    ),
    milestones: Object.fromEntries(
      draft.milestones.map((title, index) => [`m${index}`, { title: `${title} ${index}`, outcome: title }]),
    ),
    phases: {},
    workstreams: {},
  };
  for (let index = 0; index < draft.phases; index++) {
    source.phases[`phase-${index}`] = {
      title: `Phase ${index}`,
      owner: 'owner-0',
      milestone: 'm0',
      items: {},
    };
  }
  const streams: string[] = [];
  for (const [index, one] of draft.work.entries()) {
    const id = `work-${index}`;
    const inPhase = index < draft.phases ? index : one.place % (draft.phases + 2);
    const phase = source.phases[`phase-${inPhase}`];
    const ons = new Map(
      one.blockers.map((each) => [streams[each.on % Math.max(1, streams.length)] ?? '', each]),
    );
    ons.delete('');
    const entry: Entry = {
      title: `${one.title} ${index}`,
      owner: ownerIds[one.owner % ownerIds.length] ?? '',
      ...(phase ? {} : { milestone: 'm0' }),
      ...(ons.size > 0
        ? {
            'blocked-by': [...ons].map(([on, { because, waived }]) =>
              (because ?? waived)
                ? { on, ...(because ? { because } : {}), ...(waived ? { waived } : {}) }
                : on,
            ),
          }
        : {}),
      ...(one.doneWhen.length > 0 ? { 'done-when': one.doneWhen } : {}),
      ...(one.details ? { details: one.details } : {}),
      gate: one.gate,
    };
    if (phase) phase.items[id] = entry;
    else {
      source.workstreams[id] = entry;
      streams.push(id);
    }
  }
  return source;
});

/** The plan without places, whose order is that of its files. */
function content(plan: Plan) {
  const placeless = <T>(list: Iterable<T>): (T & { id: string })[] =>
    JSON.parse(JSON.stringify([...list], (key, value) => (/^at$|At$/.test(key) ? undefined : value)));
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    program: placeless([plan.program]),
    owners: byId(placeless(plan.owners.values())),
    milestones: byId(placeless(plan.milestones.values())),
    work: byId(placeless(plan.work.values())),
  };
}

test('a plan has exactly the work, owners and blockers that were written', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const plan = planOf(stringify(source));
      expect(plan.program).toMatchObject(source.program);
      expect(Object.fromEntries([...plan.owners].map(([id, { name }]) => [id, name]))).toEqual(
        Object.fromEntries(Object.entries(source.owners).map(([id, { name }]) => [id, name])),
      );
      const entries = [
        ...Object.entries(source.phases).flatMap(([id, phase]) => [
          { id, kind: 'phase', phase: undefined, entry: phase as Entry, milestone: phase.milestone },
          ...Object.entries(phase.items).map(([item, entry]) => ({
            id: item,
            kind: 'item',
            phase: id,
            entry,
            milestone: phase.milestone,
          })),
        ]),
        ...Object.entries(source.workstreams).map(([id, entry]) => ({
          id,
          kind: 'workstream',
          phase: undefined,
          entry,
          milestone: entry.milestone,
        })),
      ];
      expect(
        [...plan.work.values()].map(
          ({ id, kind, phase, title, owner, milestone, doneWhen, gate, blockedBy, text }) => ({
            id,
            kind,
            phase,
            title,
            owner,
            milestone,
            doneWhen,
            gate,
            text,
            blockedBy: blockedBy.map(({ on, because, waived }) => ({ on, because, waived })),
          }),
        ),
      ).toEqual(
        entries.map(({ id, kind, phase, entry, milestone }) => ({
          id,
          kind,
          phase,
          milestone,
          title: entry.title,
          owner: entry.owner,
          doneWhen: entry['done-when'] ?? [],
          gate: entry.gate ?? false,
          text: entry.details,
          blockedBy: (entry['blocked-by'] ?? []).map((one) =>
            typeof one === 'string' ? { on: one } : { on: one.on, because: one.because, waived: one.waived },
          ),
        })),
      );
    }),
  );
});

test('a plan split into several files at random is the same plan', () => {
  const cuts = fc.array(fc.nat(3), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(sources, cuts, (source, choices) => {
      let next = 0;
      const files: Record<string, Record<string, unknown>>[] = [{}, {}, {}, {}];
      for (const [section, parts] of Object.entries(source)) {
        for (const [key, value] of Object.entries(parts)) {
          const file = files[choices[next++ % choices.length] ?? 0] ?? {};
          file[section] = { ...file[section], [key]: value };
        }
      }
      const texts = files.map((file, index) => [`${index}.yml`, stringify(file)]);
      expect(content(planOf(Object.fromEntries(texts)))).toEqual(content(planOf(stringify(source))));
    }),
  );
});

/** Something is wrong or nothing is; in either case it is said where. */
function mustBeJudged(bytes: Uint8Array): void {
  const { plan, diagnostics } = read(bytes);
  expect(plan !== undefined || diagnostics.length > 0).toBe(true);
  const lines = new TextDecoder().decode(bytes).split('\n');
  for (const { at, related = [], message, help } of diagnostics) {
    expect(`${message}${help}`).not.toMatch(/\n|undefined|\[object/);
    for (const place of [at, ...related.map((one) => one.at)]) {
      expect(place.line).toBeGreaterThanOrEqual(1);
      expect(place.column).toBeGreaterThanOrEqual(1);
      const text = lines[place.line - 1];
      expect(text).toBeDefined();
      expect(place.column).toBeLessThanOrEqual((text ?? '').length + 1);
      expect(place.endColumn ?? 1).toBeLessThanOrEqual((text ?? '').length + 1);
    }
  }
  expect(bySeverity(diagnostics)).toEqual(diagnostics);
}

/** One change somewhere in the data: a key gone or renamed, or another kind of value. */
function changed(
  source: Source,
  at: number,
  how: (parent: Record<string, unknown>, key: string) => void,
): string {
  const data: unknown = JSON.parse(JSON.stringify(source));
  const spots: [Record<string, unknown>, string][] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      spots.push([value as Record<string, unknown>, key]);
      visit(child);
    }
  };
  visit(data);
  const [parent, key] = spots[at % spots.length] ?? [];
  if (parent && key !== undefined) how(parent, key);
  return stringify(data);
}

test('a plan with one change of its data is judged, and never throws', () => {
  const values = fc.constantFrom<unknown>(
    null,
    12,
    -1,
    1.5,
    true,
    '',
    ' ',
    'x',
    [],
    ['x'],
    [[]],
    {},
    { on: 1 },
    { x: null },
    'a\nb',
    '\u0007',
  );
  const ways = fc.oneof(
    fc.constant((parent: Record<string, unknown>, key: string) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    }),
    fc
      .constantFrom('x', 'title', 'Owner', '__proto__', '<<', '1')
      .map((name) => (parent: Record<string, unknown>, key: string) => {
        Object.defineProperty(parent, name, {
          value: parent[key],
          enumerable: true,
          configurable: true,
          writable: true,
        });
        delete parent[key];
      }),
    values.map((value) => (parent: Record<string, unknown>, key: string) => {
      parent[key] = value;
    }),
  );
  fc.assert(
    fc.property(sources, fc.nat(), ways, (source, at, how) => {
      mustBeJudged(new TextEncoder().encode(changed(source, at, how)));
    }),
    { numRuns: amount(200) },
  );
});

test('a plan cut off, or with bytes or marks put into it anywhere, is judged, and never throws', () => {
  const marks = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!a ',
    '|',
    '>',
    '"',
    "'",
    '#',
    ' #',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '---\n',
    '...\n',
    '%',
    '<<: ',
    '\uFEFF',
    '\u2028',
    '🚀',
  );
  const inserted = fc.oneof(
    fc.array(marks, { minLength: 1, maxLength: 3 }).map((list) => new TextEncoder().encode(list.join(''))),
    fc.uint8Array({ minLength: 1, maxLength: 4 }),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(sources, fc.nat(), inserted, (source, at, insert) => {
      const bytes = new TextEncoder().encode(stringify(source));
      const head = bytes.subarray(0, at % bytes.length);
      mustBeJudged(insert ? new Uint8Array([...head, ...insert, ...bytes.subarray(head.length)]) : head);
    }),
    { numRuns: amount(200) },
  );
});

test('problems are sorted by severity and place, and keep their order where these are equal', () => {
  const diagnostic = fc.record({
    code: fc.constant('cycle' as const),
    severity: fc.constantFrom('error' as const, 'warning' as const),
    message: fc.uuid(),
    at: fc.record({
      file: fc.constantFrom('a.yml', 'b.yml'),
      line: fc.integer({ min: 1, max: 3 }),
      column: fc.integer({ min: 1, max: 2 }),
    }),
  });
  fc.assert(
    fc.property(fc.array(diagnostic, { maxLength: 30 }), (list) => {
      const key = ({ severity, at }: (typeof list)[number]) =>
        `${severity} ${at.file} ${at.line} ${at.column}`;
      const keys = [...new Set(list.map(key))].sort();
      expect(bySeverity(list)).toEqual(keys.flatMap((one) => list.filter((each) => key(each) === one)));
    }),
  );
});

test('any bytes and any text are judged, and never throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), mustBeJudged));
  const yaml = fc.array(
    fc.constantFrom(
      'a',
      'b',
      ':',
      ': ',
      '- ',
      '? ',
      '\n',
      '\n  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a ',
      '*a',
      '!t ',
      '|\n',
      '"',
      "'",
      '#',
      '---',
      'phases:\n',
      ' items:\n',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(yaml, (marks) => mustBeJudged(new TextEncoder().encode(marks.join('')))),
    { numRuns: amount(500) },
  );
});
