/** Members of an owner are assigned to what nobody does; what people choose stands for ever. */

import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { connect, here } from '../github/hub.ts';
import { Memory } from '../sync/memory.ts';
import { changed, type Json, rocket, run, sync } from '../sync/plans.ts';

const official = (members: readonly string[], more: Json = {}): Json =>
  changed(rocket, { owners: { core: { placeholder: null, members, assign: true, ...more } } });
const people = (hub: Memory, title: string) => [...hub.titled(title).assignees].sort();

test('work that is made has them from the beginning, but for phases and for what the plan assigns itself', async () => {
  const hub = new Memory();
  await sync(hub, official(['bob']));
  expect([people(hub, 'Engine'), people(hub, 'Phase one'), people(hub, 'Press')]).toEqual([
    ['bob'],
    [],
    ['ada'],
  ]);
  expect(await sync(hub, official(['bob']))).toEqual([]);
});

describe('work that is there', () => {
  async function later(edit: (hub: Memory) => void, plan: Json = official(['bob'])): Promise<Memory> {
    const hub = new Memory();
    await sync(hub, rocket);
    edit(hub);
    await sync(hub, plan);
    expect(await sync(hub, plan)).toEqual([]);
    return hub;
  }

  test('has them once its owner is official', async () => {
    expect(people(await later(() => {}), 'Engine')).toEqual(['bob']);
  });

  test('keeps whom people assigned', async () => {
    const hub = await later((hub) => hub.titled('Engine').assignees.add('ada'));
    expect(people(hub, 'Engine')).toEqual(['ada']);
  });

  test('is left alone where it is closed', async () => {
    const hub = await later((hub) => (hub.titled('Engine').state = 'completed'));
    expect(people(hub, 'Engine')).toEqual([]);
  });
});

describe('afterwards', () => {
  async function assigned(): Promise<Memory> {
    const hub = new Memory();
    await sync(hub, official(['bob']));
    return hub;
  }
  const settled = async (hub: Memory, plan: Json) => {
    await sync(hub, plan);
    expect(await sync(hub, plan)).toEqual([]);
    return people(hub, 'Engine');
  };

  test('whoever is no longer a member is taken back, and the new ones come', async () => {
    expect(await settled(await assigned(), official(['ada']))).toEqual(['ada']);
    expect(await settled(await assigned(), official(['ada', 'bob']))).toEqual(['ada', 'bob']);
    expect(await settled(await assigned(), rocket)).toEqual([]);
  });

  test('a person’s choice stands, whatever becomes of the members', async () => {
    const nobody = await assigned();
    nobody.titled('Engine').assignees.clear();
    expect(await settled(nobody, official(['bob']))).toEqual([]);
    expect(await settled(nobody, official(['ada', 'bob']))).toEqual([]);
    expect(await settled(nobody, rocket)).toEqual([]);
    expect(await settled(nobody, official(['bob']))).toEqual([]);

    const other = await assigned();
    other.titled('Engine').assignees.add('ada');
    expect(await settled(other, official(['bob']))).toEqual(['ada', 'bob']);
    // Ours leaves with its membership; whom the person added stays alone.
    expect(await settled(other, official(['carol', 'ada'].slice(1)))).toEqual(['ada']);
  });

  test('what the plan assigns itself wins over members, and gives way to them again', async () => {
    const hub = await assigned();
    const named = changed(official(['bob']), {
      phases: { one: { items: { engine: { assignees: ['ada'] } } } },
    });
    expect(await settled(hub, named)).toEqual(['ada']);
    expect(await settled(hub, official(['bob']))).toEqual(['bob']);
  });
});

test('a member who cannot be assigned is told at the line, before any write', async () => {
  const hub = new Memory();
  const report: Report = await run(hub, official(['bob', 'zoe']));
  expect(report).toMatchObject({
    verdict: 'broken-plan',
    diagnostics: [
      { code: 'cannot-be-assigned', message: expect.stringContaining('owner "core" assigns zoe') },
    ],
  });
  await sync(hub, official(['bob', 'zoe'])).catch(() => {});
  expect(hub.writes).toBe(0);
});

test.each([
  ['an agent that a person assigned is a choice, and stays', {}, []],
  ['on a server that does not tell of agents members are assigned', { assignedActors: false }, ['bob']],
])('%s', async (_, features, people) => {
  const sandbox = await here({ features });
  await sync(connect(sandbox), rocket);
  const number = sandbox.view().issues.find(({ title }) => title === 'Engine')?.number ?? 0;
  sandbox.as('ada').assignAgent(number, 'copilot-swe-agent');
  await sync(connect(sandbox), official(['bob']));
  expect(sandbox.issue(number).assignees.filter((login) => !/copilot/.test(login))).toEqual(people);
  expect(await sync(connect(sandbox), official(['bob']))).toEqual([]);
});
