/** A part of a block that is of a day: it stays when the rest is written anew, until it says something else. */
import { expect, test } from 'vitest';
import {
  passingIn,
  passingMarks,
  withoutPassing,
  withPassing,
  withPassingOf,
} from '../../src/model/passing.ts';
import { within } from '../cpu.ts';

const block = (day?: string, text = '', around = 'a') => {
  const [before, after] = passingMarks(day);
  return `${around}\n\n${before}\n\n${text === '' ? '' : `${text}\n\n`}${after}\n\n${around}`;
};

test('what nobody has written says nothing', () => {
  expect(passingIn('a')).toBeUndefined();
  expect(passingIn(block())).toBeUndefined();
  expect(passingIn(block('2027-01-01', 'Two\n\nthings'))).toEqual({
    day: '2027-01-01',
    text: 'Two\n\nthings',
  });
  expect(passingIn(block('2027-01-01').replaceAll('\n', '\r\n'))).toEqual({ day: '2027-01-01', text: '' });
});

test.each<[string, string, string, string]>([
  [
    'stays where nobody looked',
    block(undefined, '', 'b'),
    block('2027-01-01', 'x'),
    block('2027-01-01', 'x', 'b'),
  ],
  [
    'stays of its day where it says the same',
    block('2027-01-02', 'x', 'b'),
    block('2027-01-01', 'x'),
    block('2027-01-01', 'x', 'b'),
  ],
  [
    'is written where it says something else',
    block('2027-01-02', 'y'),
    block('2027-01-01', 'x'),
    block('2027-01-02', 'y'),
  ],
  [
    'is emptied where there is nothing to say',
    block('2027-01-02'),
    block('2027-01-01', 'x'),
    block('2027-01-02'),
  ],
  ['has nothing to stay where people took it away', block(), 'a', block()],
  ['is nothing to what has no place for it', 'a', block('2027-01-01', 'x'), 'a'],
])('it %s', (_, now, before, expected) => {
  expect(withPassingOf(now, before)).toBe(expected);
});

test('it is put in its place, and taken out', () => {
  expect(withPassing(block(), { day: '2027-01-01', text: 'x' })).toBe(block('2027-01-01', 'x'));
  expect(withPassing('a', { day: '2027-01-01', text: 'x' })).toBe('a');
  expect(withoutPassing(block('2027-01-01', 'x'))).toBe(withoutPassing(block()));
});

test('text that pretends to be its mark costs no more than other text', () => {
  const [before, after] = passingMarks('2027-01-01');
  for (const text of [
    `${before}\n`.repeat(20_000),
    `${after}\n`.repeat(20_000),
    '<!-- plan-sync:passing '.repeat(20_000),
  ])
    within(300, () => withPassingOf(`${before}\n${text}`, `${text}${after}`));
});
