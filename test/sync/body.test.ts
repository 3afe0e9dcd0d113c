import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, recordIn } from '../../src/model/mark.ts';
import type { Plan } from '../../src/model/plan.ts';
import { parse } from '../../src/plan/parse.ts';
import { blockOf, parentOf } from '../../src/sync/block.ts';
import { bodyHas, bodyOfRemoved, bodyWith, readsAlike } from '../../src/sync/body.ts';
import { referencedIds, resolved } from '../../src/sync/reference.ts';
import { changed, files, type Json, rocket, source } from './plans.ts';

function planOf(plan: Json): Plan {
  const { plan: parsed, diagnostics } = parse(files(plan).files, 'plan');
  if (!parsed) throw new Error(JSON.stringify(diagnostics));
  return parsed;
}

const numbers = new Map(
  ['one', 'engine', 'hull', 'two', 'site', 'press'].map((id, index) => [id, index + 1]),
);

/** The block of a work, with the numbers that the issues would have. */
function blockFor(id: string, patch: Json = {}): string {
  const plan = planOf(changed(rocket, patch));
  const work = plan.work.get(id);
  if (!work) throw new Error(`no work ${id}`);
  return resolved(blockOf(work, plan, source).text, (one) => numbers.get(one));
}

const engine = (work: Json): Json => ({ phases: { one: { items: { engine: work } } } });

test('an item reads as what and why, done when, blocked by, whose it is, and where it comes from', () => {
  const hull = { details: 'Welded.\n\n- plates\n- bolts', 'done-when': ['It holds'], gate: true };
  const block = blockFor('hull', { phases: { one: { items: { hull } } } });
  expect(block.replace(/\n\n<!-- plan-sync:end \{.*\} -->$/, '')).toBe(
    [
      '<!-- plan-sync:begin rocket/hull -->',
      'Welded.\n\n- plates\n- bolts',
      '### Done when',
      '- [ ] It holds',
      '### Blocked by',
      '- #2 — size',
      '**Owner:** Core Team (placeholder: nobody is named yet) · **Phase:** #1 · **Gate**',
      '*Kept by Plan Sync from [plan/plan.yml](<https://github.com/octo-org/roadmap/blob/HEAD/plan/plan.yml>): change it there. Above and below this is yours.*',
    ].join('\n\n'),
  );
});

test('nothing in it follows another piece of work: titles, texts, order and lines may change', () => {
  const before = blockFor('hull');
  for (const patch of [
    engine({ title: 'Motor', details: 'x', 'done-when': null }),
    { milestones: { alpha: { title: 'First', due: null } } },
    { program: { title: 'Rockets' } },
  ]) {
    expect(blockFor('hull', patch)).toBe(before);
  }
});

test('the record says what was applied, and survives the way to GitHub and back', () => {
  expect(recordIn(blockFor('hull'))).toEqual({
    digest: expect.stringMatching(/^[0-9a-f]{12}$/),
    title: expect.stringMatching(/^[0-9a-f]{6}$/),
    owner: 'core',
    labels: ['security'],
    issues: [],
    sessions: [],
    milestone: 'alpha',
    parent: 1,
    blockedBy: [2],
    assignees: [],
    removed: false,
    leaving: false,
    kept: { told: false, announced: [], offered: [], left: 0, ready: [], pinned: false, instead: 0 },
    unplaced: false,
  });
  expect(recordIn(blockFor('press'))).toMatchObject({ assignees: ['ada'], blockedBy: [] });
});

test('references are those of the text and of the record, waived ones too', () => {
  const plan = planOf(rocket);
  const of = (id: string) =>
    new Set(referencedIds(blockOf(plan.work.get(id) ?? expect.fail(), plan, source).text));
  expect([of('hull'), of('press'), of('one')]).toEqual([
    new Set(['engine', 'one']),
    new Set(['site', 'program rocket']),
    new Set(['program rocket']),
  ]);
});

describe('what people wrote around it', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'a',
        '\n',
        '\r\n',
        ' ',
        '\t',
        '```\n',
        '<!-- x',
        '-->',
        '- [ ] mine',
        '<details>',
        'é',
        '@ada',
        '<!-- plan-sync:end {} -->',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  test('stays byte for byte when the block is renewed, and the block is then right', () => {
    const [old, renewed] = [
      blockFor('engine'),
      blockFor('engine', engine({ details: 'More', 'done-when': ['It burns', 'New'] })),
    ];
    fc.assert(
      fc.property(words, words, fc.boolean(), (before, after, crlf) => {
        const given = `${before}${crlf ? old.replaceAll('\n', '\r\n') : old}${after}`;
        expect(bodyHas(old, given)).toBe(true);
        expect(bodyHas(renewed, given)).toBe(false);
        const body = bodyWith(renewed, given);
        expect(bodyOf(body)).toMatchObject({ before, after, block: renewed });
        expect(bodyHas(renewed, body)).toBe(true);
      }),
    );
  });

  test('follows the block where there was none yet', () => {
    const block = blockFor('engine');
    expect(bodyWith(block, '')).toBe(block);
    expect(bodyWith(block, ' \r\n')).toBe(block);
    expect(bodyWith(block, 'Mine\r\n')).toBe(`${block}\n\nMine\r\n`);
    const listed = blockFor('engine', engine({ 'done-when': ['It runs', 'It stops'] }));
    const mine = '- [x] It runs\r\n- [ ] It stops';
    expect(bodyWith(listed, mine)).toBe(`${listed.replace('[ ] It runs', '[x] It runs')}\n\n${mine}`);
  });

  test('stays when somebody deleted the closing mark, and the block is whole again', () => {
    const block = blockFor('engine');
    const cut = block.slice(0, block.lastIndexOf('<!--'));
    const body = bodyWith(block, `${cut}mine`);
    expect(body.startsWith(block)).toBe(true);
    expect(body.endsWith('mine')).toBe(true);
    expect(bodyHas(block, body)).toBe(true);
  });
});

test('an issue without its opening mark gets a whole block again, and keeps the old lines', () => {
  const block = blockFor('engine');
  const cut = block.slice(block.indexOf('\n'));
  const body = bodyWith(block, `mine${cut}`);
  expect(bodyOf(body)).toMatchObject({ block, after: '', mark: { id: 'engine' } });
  expect(body.startsWith('mine\n\n### Done when')).toBe(true);
  expect(bodyOf(bodyOfRemoved(`mine${cut}`))).toMatchObject({
    mark: { id: 'engine', record: { removed: true } },
  });
});

describe('ticks', () => {
  const conditions = (...list: string[]) =>
    blockFor(
      'engine',
      engine({
        'done-when': list,
        details:
          '- [ ] in the text\n- [x] done before\n1. [ ] numbered\n* [ ] star\n> - [ ] quoted\n\n<details>\n\n- [ ] folded\n\n</details>',
      }),
    );
  const all = [
    '[ ] It burns',
    '[ ] It stops',
    '[ ] in the text',
    '[ ] numbered',
    '[ ] star',
    '[ ] quoted',
    '[ ] folded',
  ];

  test.each(all)('of "%s" are no difference, and survive a new text', (box) => {
    for (const mark of ['[x]', '[X]']) {
      const ticked = conditions('It burns', 'It stops').replace(box, box.replace('[ ]', mark));
      expect(bodyHas(conditions('It burns', 'It stops'), ticked)).toBe(true);
      expect(bodyWith(conditions('First', 'It stops', 'It burns'), ticked)).toContain(
        box.includes('It') ? box.replace('[ ]', mark) : `${mark} ${box.slice(4)}`,
      );
    }
  });

  test('taken away by people stay away', () => {
    const block = conditions('It burns');
    const unticked = block.replace('[x] done before', '[ ] done before');
    expect(bodyHas(block, unticked)).toBe(true);
    expect(bodyWith(conditions('It burns', 'New'), unticked)).toContain('- [ ] done before');
  });

  test('belong to a text: of two that are alike each keeps its own, and a renamed one starts anew', () => {
    const ticked = blockFor('engine', engine({ details: '- [ ] again\n- [x] again' }));
    expect(
      bodyWith(blockFor('engine', engine({ details: '- [ ] other\n- [ ] again\n- [ ] again' })), ticked),
    ).toContain('- [ ] other\n- [ ] again\n- [x] again');
  });

  test('in what people wrote are not ours', () => {
    const block = conditions('It burns');
    const body = bodyWith(conditions('It burns', 'mine'), `- [x] mine\n\n${block}`);
    expect(body).toContain('- [ ] mine');
    expect(body.startsWith('- [x] mine\n\n<!--')).toBe(true);
  });
});

describe('a plan that shows our own marks', () => {
  const marks = [
    '<!-- plan-sync:begin rocket/site -->',
    '<!-- plan-sync:end {"removed":true,"labels":["x"]} -->',
    '} -->',
    '-->',
    '<!--',
  ];
  test.each(marks.flatMap((mark) => [mark, `\`${mark}\``, `\`\`\`\n${mark}\n\`\`\``]))(
    '%j breaks neither mark nor record',
    (text) => {
      const line = text.replaceAll('\n', ' ');
      // A label has a word.
      const name = `${line.slice(0, 40).trim()} a`;
      const block = blockFor('engine', {
        owners: { core: { name } },
        ...engine({
          title: line,
          details: text,
          'done-when': [line],
          labels: [`l ${name}`],
          'blocked-by': [{ on: 'hull', because: line }],
        }),
        phases: {
          one: {
            items: {
              hull: { 'blocked-by': null },
              engine: {
                title: line,
                details: text,
                'done-when': [line],
                labels: [`l ${name}`],
                'blocked-by': [{ on: 'hull', because: line }],
              },
            },
          },
        },
      });
      expect(bodyOf(`before ${block} after`)).toMatchObject({
        before: 'before ',
        block,
        after: ' after',
        mark: { id: 'engine' },
      });
      expect(recordIn(block)).toMatchObject({
        owner: 'core',
        labels: [`l ${name}`],
        blockedBy: [3],
        removed: false,
      });
    },
  );
});

describe('the text of work that left the plan', () => {
  test('keeps its mark, its record and all around it', () => {
    const block = blockFor('hull').replaceAll('\n', '\r\n');
    const gone = bodyOfRemoved(`before\r\n${block}\r\nafter`);
    expect(bodyOf(gone)).toMatchObject({ before: 'before\r\n', after: '\r\nafter', mark: { id: 'hull' } });
    const { kept, ...record } = recordIn(block);
    expect(recordIn(gone)).toEqual({ ...record, removed: true, kept: { ...kept, left: 1 } });
    expect(readsAlike(blockFor('hull'), bodyWith(blockFor('hull'), gone))).toBe(true);
    expect(bodyWith(blockFor('hull'), gone).replace(',"left":1', '')).toBe(
      `before\r\n${blockFor('hull')}\r\nafter`,
    );
  });

  test('is marked too where the closing mark is lost', () => {
    expect(recordIn(bodyOfRemoved('<!-- plan-sync:begin rocket/hull -->\n\nold'))).toMatchObject({
      removed: true,
    });
  });
});

test('phases stand under the program, as many as GitHub takes', () => {
  const item = (title: string) => ({ title, owner: 'core', milestone: 'alpha' });
  const phases = Object.fromEntries(
    Array.from({ length: 101 }, (_, n) => [
      `p${n}`,
      { ...item(`Phase ${n}`), items: { [`i${n}`]: item(`I${n}`) } },
    ]),
  );
  const { plan } = parse(
    files(changed(rocket, { phases: { one: null, two: null, ...phases }, workstreams: null })).files,
    'plan',
  );
  const parents = ['p0', 'p99', 'p100', 'i100'].map(
    (id) => plan && parentOf(plan.work.get(id) ?? expect.fail(), plan),
  );
  expect(parents).toEqual(['program rocket', 'program rocket', undefined, 'p100']);
});
