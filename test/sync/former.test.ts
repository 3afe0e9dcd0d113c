/** What has a new id is what it was: its label, its milestone, its review. */
import { expect, test } from 'vitest';
import { Memory } from './memory.ts';
import { changed, type Json, preview, rocket, sync } from './plans.ts';

const reviewed = changed(rocket, {
  cadence: { look: { title: 'Look', after: 'each milestone', owner: 'core' } },
});

/** The plan with one word of it, a key or an id, in the place of another. */
function renamed(plan: Json, from: string, to: string): Json {
  return JSON.parse(JSON.stringify(plan).replaceAll(`"${from}"`, `"${to}"`)) as Json;
}

test('a milestone with a new id and a new title is the same milestone, and its review the same issue', async () => {
  const hub = new Memory();
  await sync(hub, reviewed);
  const plan = changed(renamed(reviewed, 'alpha', 'first'), {
    milestones: { first: { title: 'First', formerly: ['alpha'] } },
  });
  const shown = await preview(hub, plan);
  expect(await sync(hub, plan)).toEqual(shown);
  expect(shown.filter((line) => /^(?:create|close|reopen)/.test(line))).toEqual([]);
  expect(shown).toContain('update milestone "Alpha"; title "Alpha" → "First"; text');
  expect(await preview(hub, plan)).toEqual([]);
});

test('an owner with a new id and a new name keeps its label on its issues', async () => {
  const hub = new Memory();
  await sync(hub, rocket);
  const plan = changed(renamed(rocket, 'web', 'site-team'), {
    owners: { 'site-team': { name: 'Site Team', formerly: ['web'] } },
  });
  const shown = await preview(hub, plan);
  expect(await sync(hub, plan)).toEqual(shown);
  expect(shown.filter((line) => line.startsWith('create'))).toEqual([]);
  expect(shown).toContainEqual(
    expect.stringMatching(/^update label "Web Team"; name "Web Team" → "Site Team"/),
  );
  expect(await preview(hub, plan)).toEqual([]);
});
