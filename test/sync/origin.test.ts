import { describe, expect, test } from 'vitest';
import { parse } from '../../src/plan/parse.ts';
import { type Change, described } from '../../src/sync/change.ts';
import { desired } from '../../src/sync/desired.ts';
import { diff } from '../../src/sync/diff.ts';
import { find } from '../../src/sync/find.ts';
import { originOf } from '../../src/sync/origin.ts';
import { Memory } from './memory.ts';
import { changed, files, type Json, rocket, source, sync } from './plans.ts';

/** What a pull request with this change of the plan would do, beside what is due without it. */
async function origin(patch: Json, drift: (hub: Memory) => void, base: Json = rocket) {
  const hub = new Memory();
  await sync(hub, rocket);
  drift(hub);
  const snapshot = await hub.snapshot();
  const changesOf = (plan: Json) => {
    const parsed = parse(files(plan).files, 'plan').plan;
    if (!parsed) throw new Error('broken');
    const target = desired(parsed, source);
    return diff(target, find(target, snapshot));
  };
  const { own, drift: due } = originOf(changesOf(changed(base, patch)), changesOf(base));
  return { own: own.map(line), drift: due.map(line) };
}

function line(change: Change): string {
  const { verb, subject, details } = described(change);
  return [`${verb} ${subject}`, ...details].join('; ');
}

const quiet = () => {};
const retitled: Json = { phases: { one: { items: { engine: { title: 'Motor' } } } } };

describe('a pull request is told apart from drift', () => {
  test('where there is none, all is its own', async () => {
    expect(await origin(retitled, quiet)).toEqual({
      own: ['update engine; title "Engine" → "Motor"'],
      drift: [],
    });
  });

  test('where it does not touch the plan, all is drift', async () => {
    const { own, drift } = await origin({}, (hub) => {
      hub.titled('Engine').title = 'Hacked';
    });
    expect([own, drift]).toEqual([
      [],
      ['update engine; title "Hacked" → "Engine" (put right: it was changed on GitHub)'],
    ]);
  });

  test('edit by edit, where both touch one issue', async () => {
    const { own, drift } = await origin(retitled, (hub) => {
      hub.titled('Engine').labels.clear();
    });
    expect(own).toEqual(['update engine; title "Engine" → "Motor"']);
    expect(drift).toEqual(['update engine; label "Core Team" added (put right: it was changed on GitHub)']);
  });

  test('text by text, where both change it', async () => {
    const text: Json = { phases: { one: { items: { engine: { details: 'With fuel' } } } } };
    const { own, drift } = await origin(text, (hub) => {
      const engine = hub.titled('Engine');
      engine.body = engine.body.replace('It burns', 'It smokes');
    });
    expect(own).toEqual(['update engine; text']);
    expect(drift).toEqual([]);
  });

  test('by what the base asks for and has not got yet', async () => {
    const base = changed(rocket, {
      workstreams: { talk: { title: 'Talk', owner: 'core', milestone: 'beta' } },
    });
    const more: Json = { workstreams: { walk: { title: 'Walk', owner: 'core', milestone: 'beta' } } };
    expect(await origin(more, quiet, base)).toEqual({
      own: ['create workstream walk: "Walk"'],
      drift: ['create workstream talk: "Talk"'],
    });
  });

  test('for links and removals', async () => {
    const patch: Json = {
      phases: { two: { items: { site: { 'blocked-by': [] } } } },
      workstreams: { press: null },
      settings: { removed: 'close' },
    };
    const { own, drift } = await origin(patch, (hub) => hub.titled('Hull').blockedBy.clear());
    expect(own.map((one) => one.split(';')[0])).toEqual([
      'unlink site is no longer blocked by #4',
      'update site',
      'close press',
    ]);
    expect(drift).toEqual(['link hull is blocked by engine; put right: it was removed on GitHub']);
  });
});
