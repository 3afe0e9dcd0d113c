/** What a risk keeps together is one web of dependencies. */
import { describe, expect, test } from 'vitest';
import { found, ground, told, work } from './language.ts';

const kept = (streams: string, ids: string) =>
  `${ground}workstreams:\n${streams}risks:\n  drift: { title: Drift, text: It drifts, keep-together: [${ids}] }\n`;

describe('a web', () => {
  test('may lead through work that the risk does not name', () => {
    const streams = work('a') + work('middle', 'blocked-by: [a, b]') + work('b');
    expect(found(kept(streams, 'a, b'))).toEqual([]);
  });

  test('that fell apart names the smaller part, at its line', () => {
    const streams =
      work('a') +
      work('b', 'blocked-by: [a]') +
      work('c') +
      work('d', 'blocked-by: [c]') +
      work('e', 'blocked-by: [b]');
    expect(told(kept(streams, 'a, c, b, e, d'))).toBe(
      'plan.yml:11:62 "c", "d" have come loose: no dependency leads to "a", "b", "e"\n' +
        '  add the dependency that connects them to "blocked-by", or take them out of risk "drift"\n' +
        '  plan.yml:11:71 d',
    );
  });

  test('does not hold by what is waived', () => {
    const streams = work('a') + work('b', 'blocked-by: [{ on: a, waived: later }]');
    expect(found(kept(streams, 'a, b'))).toEqual(['come-loose 8:62']);
  });

  const phases = (second: string) => `${ground}phases:
  p: { title: P, owner: ada, milestone: one, items: { a: { title: A }, b: { title: B, blocked-by: [a] } } }
  q: { title: Q, owner: ada, milestone: one, blocked-by: [p], items: { c: { title: C, ${second} } } }
`;
  const risk = (ids: string) =>
    `risks: { drift: { title: Drift, text: It drifts, keep-together: [${ids}] } }\n`;
  const reviews = 'cadence: { r: { title: R, after: each phase } }\n';

  test('does not hold by an order of phases, or by a common review', () => {
    expect(found(`${phases('owner: ada')}${risk('a, c')}${reviews}`)).toEqual([
      'come-loose 7:69',
      'unrelated 6:72',
    ]);
    expect(found(`${phases('blocked-by: [b]')}${risk('a, c')}${reviews}`)).toEqual([]);
  });

  test('that names a phase means what is in it', () => {
    expect(found(`${phases('blocked-by: [b]')}${risk('p, c')}`)).toEqual([]);
    expect(found(`${phases('blocked-by: [b]')}${risk('p, q')}`)).toEqual([]);
  });
});

test('what stands alone is warned about, where a risk keeps things together', () => {
  const streams = work('a') + work('b', 'blocked-by: [a]') + work('alone');
  expect(told(kept(streams, 'a, b'))).toBe(
    'plan.yml:7:3 workstream "alone" neither blocks anything nor waits for anything\n' +
      '  say in "blocked-by" what it depends on, or what depends on it',
  );
  expect(found(`${ground}workstreams:\n${streams}`)).toEqual([]);
});
