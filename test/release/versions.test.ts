/** Which tags a release moves, and what its notes are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notesOf } from '../../.github/release/changelog.ts';
import { movingTags } from '../../.github/release/versions.ts';

test.each([
  ['0.1.0', [], ['v0', 'v0.1']],
  ['1.2.3', ['v1.2.2', 'v1.2', 'v1', 'v0.9.0'], ['v1', 'v1.2']],
  // Mends an older line: who follows v1 stays on what is newer.
  ['1.2.4', ['v1.2.3', 'v1.3.0'], ['v1.2']],
  ['1.9.1', ['v2.0.0', 'v1.9.0', 'v1.10.0'], ['v1.9']],
  ['1.2.3', ['v1.2.3'], ['v1', 'v1.2']],
  ['2.0.0-rc.1', ['v1.0.0'], []],
])('%s beside %j moves %j', (version, released, moved) => {
  expect(movingTags(version, released)).toEqual(moved);
});

test('in whatever order versions come out, each moving tag ends at the newest of its line', () => {
  const number = fc.nat(3);
  const version = fc.tuple(number, number, number);
  fc.assert(
    fc.property(fc.uniqueArray(version, { selector: String, minLength: 1 }), (order) => {
      const at = new Map<string, string>();
      const released: string[] = [];
      for (const parts of order) {
        const name = parts.join('.');
        released.push(`v${name}`);
        for (const tag of movingTags(name, released)) at.set(tag, name);
      }
      for (const [tag, name] of at) {
        const line = order.filter((one) => `v${one.join('.')}.`.startsWith(`${tag}.`));
        const newest = line.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).at(-1);
        expect(name).toBe(newest?.join('.'));
      }
    }),
  );
});

const changelog = '# plan-sync\n\n## 1.1.0\n\n### Minor\n\n- More\n\n## 1.0.0\n\n- All\n\n## 0.9.0\n';

test('notes are what stands between two headings, and a version without any is refused', () => {
  expect(notesOf(changelog, '1.1.0')).toBe('### Minor\n\n- More\n');
  expect(notesOf(changelog, '1.0.0')).toBe('- All\n');
  expect(() => notesOf(changelog, '1.2.0')).toThrow('no heading "## 1.2.0"');
  expect(() => notesOf(changelog, '0.9.0')).toThrow('says nothing of 0.9.0');
});
