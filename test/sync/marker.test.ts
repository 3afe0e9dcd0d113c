import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginMark,
  bodyOf,
  endMark,
  jsonInComment,
  milestoneMarkOf,
  ownerDescription,
  ownerMarkOf,
  unmarked,
  writeMilestoneMark,
} from '../../src/model/mark.ts';

const begin = beginMark('rocket/engine');
const record = (value: unknown) => endMark(jsonInComment(value));
const block = `${begin}\n\ntext\n\n${record({ digest: 'd', labels: ['a'] })}`;

describe('a body', () => {
  test('is split at the marks, to the byte', () => {
    for (const [before, after] of [
      ['', ''],
      ['x\r\n', '\r\ny  '],
      ['```\n', '\n```'],
      ['<!-- plan-sync -->', '-->'],
    ]) {
      expect(bodyOf(`${before}${block}${after}`)).toMatchObject({
        before,
        block,
        after,
        mark: { program: 'rocket', id: 'engine' },
      });
    }
  });

  test('without our mark is none of ours', () => {
    for (const text of [
      '',
      'text',
      '<!-- plan-sync:begin -->',
      '<!-- plan-sync:begin Rocket/engine -->',
      '<!-- plan-sync:begin rocket/../x -->',
      record({}),
    ]) {
      expect(bodyOf(text)).toBeUndefined();
    }
  });

  test('that lost the closing mark gives up its lines: they may be anybody’s', () => {
    const body = bodyOf(`a\n${begin}\n\ntext`);
    expect(body).toMatchObject({
      before: 'a\n',
      block: begin,
      after: '\n\ntext',
      mark: { id: 'engine', record: { digest: '' } },
    });
  });

  test('that lost the opening mark is still known by the other one', () => {
    const end = record({ work: 'rocket/engine', digest: 'd' });
    expect(bodyOf(`old text\n\n${end}\nmine`)).toMatchObject({
      before: 'old text\n\n',
      block: end,
      after: '\nmine',
      mark: { program: 'rocket', id: 'engine', record: { digest: 'd' } },
    });
  });

  test('with a second block, whole or not, keeps it as text', () => {
    const second = block.replace('engine', 'hull');
    expect(bodyOf(`${block}\n${second}`)).toMatchObject({ block, after: `\n${second}` });
    expect(bodyOf(`${begin}\nmine\n${second}`)).toMatchObject({
      block: begin,
      after: `\nmine\n${second}`,
      mark: { id: 'engine', record: { digest: '' } },
    });
  });

  test.each([
    '{',
    '{}',
    '{"labels":3}',
    '{"labels":[1,null,"a"],"blocked-by":["x",2],"parent":"p","removed":1}',
    '{"__proto__":{"removed":true}}',
    '{"a":}',
  ])('with the record %s is still known, and nothing is made up', (json) => {
    const mark = bodyOf(`${begin}\n\n${endMark(json)}`)?.mark;
    expect(mark).toMatchObject({ id: 'engine', record: { digest: '', assignees: [], removed: false } });
    expect(mark?.record.parent).toBeUndefined();
    for (const label of mark?.record.labels ?? []) expect(typeof label).toBe('string');
    for (const number of mark?.record.blockedBy ?? []) expect(typeof number).toBe('number');
  });
});

test('a record holds any name, and cannot end the comment that it stands in', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('-', '>', '<', '!', '--', '} -->', '\n', '"', '\\', '\u2028', 'é'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(name), fc.string(), (labels, after) => {
      const mark = record({ digest: 'd', labels });
      expect(mark.slice('<!--'.length, -'-->'.length)).not.toMatch(/--|>|\n/);
      const body = bodyOf(`${begin}\n${mark}${after}`);
      expect(body?.mark.record.labels).toEqual(labels);
      expect(body?.after).toBe(after);
    }),
  );
});

test('text that shows our marks is not taken for them', () => {
  const shown = unmarked(`\`${block}\` ${writeMilestoneMark({ program: 'rocket', id: 'alpha' })}`);
  expect(bodyOf(shown)).toBeUndefined();
  expect(milestoneMarkOf(shown)).toBeUndefined();
  expect(shown.replaceAll('\u200B', '')).toContain(block);
});

test('a milestone carries its program, id and date', () => {
  for (const mark of [
    { program: 'rocket', id: 'alpha' },
    { program: 'rocket', id: 'alpha', due: '2027-01-29' },
  ]) {
    expect(milestoneMarkOf(`It flies\r\n\r\n${writeMilestoneMark(mark)} and so on`)).toEqual(mark);
  }
  for (const text of [
    '',
    'alpha',
    '<!-- plan-sync:milestone alpha -->',
    '<!-- plan-sync:milestone rocket/alpha due=soon -->',
  ]) {
    expect(milestoneMarkOf(text)).toBeUndefined();
  }
});

test('a label says whose it is', () => {
  for (const placeholder of [true, false]) {
    expect(ownerMarkOf(ownerDescription('rocket', 'core', placeholder))).toEqual({
      program: 'rocket',
      id: 'core',
    });
  }
  expect(ownerMarkOf('made by Plan Sync: owner rocket/core')).toBeUndefined();
});
