/** Work that became ready: who is told, how often, and the label. */
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { connect, here, still } from '../github/hub.ts';
import { changed, type Json, preview, rocket, sync } from '../sync/plans.ts';

const day = 24 * 60 * 60 * 1_000;

/** A program on a moved clock, a week of which is a word. */
async function program(plan: Json = rocket) {
  let time = Date.parse('2026-11-24T09:00:00Z');
  const sandbox = await here({ now: () => new Date(time) });
  const at = () => ({ now: new Date(time).toISOString() });
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  const hub = () => connect(sandbox, { clock: still(time) });
  const run = async (now: Json = plan) => {
    pass(60_000);
    return sync(hub(), now, at());
  };
  const numberOf = (title: string) =>
    sandbox.view().issues.find((one) => one.title === title)?.number ?? expect.fail(title);
  const comments = (title: string) => sandbox.issue(numberOf(title)).comments.map(({ body }) => body);
  const close = (title: string, reason: 'completed' | 'not_planned' = 'completed') => {
    pass(60_000);
    sandbox.as('ada').close(numberOf(title), reason);
  };
  const reopen = (title: string) => {
    pass(60_000);
    sandbox.as('ada').reopen(numberOf(title));
  };
  await run();
  return { sandbox, hub, run, at, pass, numberOf, comments, close, reopen };
}

/** The owner of the second phase has members, and that of the first is a placeholder. */
const owned = changed(rocket, { owners: { core: { placeholder: null, members: ['bob'] } } });

describe('the comment', () => {
  test('says once on an issue that what blocked it is closed, and by whose closing', async () => {
    const { run, comments, close } = await program(owned);
    close('Engine');
    expect(await run()).toContainEqual(
      expect.stringMatching(/^comment hull \(#\d+\); nothing blocks it any more$/),
    );
    expect(comments('Hull')).toEqual([
      '**Nothing blocks this any more: it can begin.** What was closed:\n\n- #3\n\n<!-- plan-sync:comment "ready rocket/hull" -->',
    ]);
    expect(await run()).toEqual([]);
    expect(comments('Hull')).toHaveLength(1);
  });

  test('is not repeated, whatever is opened and closed again', async () => {
    const { run, comments, close, reopen } = await program(owned);
    close('Engine');
    await run();
    for (const title of ['Engine', 'Hull']) {
      reopen('Engine');
      await run();
      close('Engine');
      await run();
      if (title === 'Hull') break;
      close('Hull');
      await run();
      reopen('Hull');
      await run();
    }
    expect(comments('Hull')).toHaveLength(1);
  });

  test('comes again for another blocker', async () => {
    const { run, comments, close } = await program(owned);
    close('Engine');
    await run();
    const more = changed(owned, {
      phases: { one: { items: { hull: { 'blocked-by': ['engine', 'press'] } } } },
      workstreams: { press: { milestone: 'alpha' } },
    });
    await run(more);
    close('Press');
    await run(more);
    expect(await run(more)).toEqual([]);
    expect(comments('Hull')).toHaveLength(2);
    expect(comments('Hull')[1]).toContain('- #7\n\n<!-- plan-sync:comment "ready rocket/hull 1" -->');
  });

  test('waits for the last blocker, given up or done, also for that of the phase', async () => {
    const { run, comments, close } = await program(owned);
    for (const title of ['Engine', 'Hull']) {
      close(title);
      await run();
      expect(comments('Site')).toEqual([]);
    }
    expect(comments('Phase one')[0]).toContain('**All that this phase waits for is closed: so can it be.**');
    close('Phase one', 'not_planned');
    await run();
    expect(comments('Site')).toEqual([expect.stringContaining('- #2\n- #4\n\n')]);
  });

  test('tells of a link that a person made', async () => {
    const { sandbox, run, comments, close, numberOf } = await program(owned);
    const number = sandbox.as('ada').createIssue({ title: 'A stranger' });
    sandbox.as('ada').block(numberOf('Press'), number);
    await run();
    close('A stranger');
    await run();
    expect(comments('Press')).toEqual([expect.stringContaining(`- #${number}`)]);
  });

  test('is only where somebody is there to read it', async () => {
    const { sandbox, run, comments, close, numberOf } = await program();
    close('Engine');
    await run();
    expect(comments('Hull')).toEqual([]);
    sandbox.as('ada').editIssue(numberOf('Hull'), { assignees: ['ada'] });
    await run();
    expect(comments('Hull')).toHaveLength(1);
  });

  test('is not where the plan does not want it', async () => {
    const { run, comments, close } = await program(changed(owned, { settings: { ready: { tell: false } } }));
    close('Engine');
    expect(await run()).toEqual([]);
    expect(comments('Hull')).toEqual([]);
  });

  test('calls nobody for what was ready from the beginning', async () => {
    const { sandbox, run, close, pass } = await program(owned);
    close('Engine');
    pass(8 * day);
    // A week in which nothing ran: what became ready then is no news.
    await run();
    // A dependency on what is closed, and an issue that is made or taken over after its blocker was closed.
    const number = sandbox.as('ada').createIssue({ title: 'Old work' });
    close('Press');
    const more = changed(owned, {
      workstreams: {
        taken: { title: 'Taken', owner: 'web', milestone: 'beta', adopt: number, 'blocked-by': ['press'] },
        fresh: { title: 'Fresh', owner: 'web', milestone: 'beta', 'blocked-by': ['press'] },
      },
      phases: { two: { 'blocked-by': null, items: { site: { 'blocked-by': ['press'] } } } },
    });
    await run(more);
    await run(more);
    expect(sandbox.view().issues.flatMap(({ comments }) => comments)).toEqual([]);
  });

  test('comes in portions where very much becomes ready at once', async () => {
    const items = Array.from({ length: 40 }, (_, at) => [
      `w${at}`,
      { title: `W${at}`, owner: 'web', milestone: 'beta', 'blocked-by': ['engine'] },
    ]);
    const { sandbox, run, close } = await program(changed(owned, { workstreams: Object.fromEntries(items) }));
    close('Engine');
    await run();
    const said = () => sandbox.view().issues.flatMap(({ comments }) => comments).length;
    expect(said()).toBe(30);
    await run();
    expect(said()).toBe(41);
    expect(await run()).toEqual([]);
  });

  test('is one, where a run was cut right after it and where two say it at once', async () => {
    const { sandbox, hub, at, run, comments, close, numberOf } = await program(owned);
    close('Engine');
    const before = sandbox.issue(numberOf('Hull')).body;
    await run();
    // As if the run had ended before it noted that.
    sandbox.as('ada').editIssue(numberOf('Hull'), { body: before });
    await run();
    expect(comments('Hull')).toHaveLength(1);
    close('Hull');
    await Promise.all([sync(hub(), owned, at()), sync(hub(), owned, at())]);
    expect(comments('Phase one').filter((text) => text.startsWith('**All'))).toHaveLength(1);
    expect(await run()).toEqual([]);
  });

  test('costs two requests more than a run without it', async () => {
    const quiet = changed(owned, { settings: { ready: { tell: false } } });
    const costs: number[] = [];
    for (const plan of [quiet, owned]) {
      const { sandbox, run, close, pass } = await program(plan);
      await run();
      close('Engine');
      // Each writes the page as well.
      pass(day);
      const from = sandbox.requests.length;
      await run();
      costs.push(sandbox.requests.length - from);
    }
    expect(costs[1]).toBe((costs[0] ?? 0) + 2);
  });
});

describe('the label', () => {
  const labelled = changed(owned, { settings: { ready: { label: 'Ready' } } });
  const who = (sandbox: Sandbox, label = 'Ready') =>
    sandbox
      .view()
      .issues.filter(({ labels }) => labels.includes(label))
      .map(({ title }) => title);

  test('is on all open work that nothing blocks, and goes where something blocks it again', async () => {
    const { sandbox, run, close, reopen, numberOf } = await program(labelled);
    expect(who(sandbox)).toEqual(['Engine', 'Press']);
    expect(await run()).toEqual([]);
    close('Engine');
    await run();
    expect(who(sandbox)).toEqual(['Engine', 'Hull', 'Press']);
    reopen('Engine');
    await run();
    expect(who(sandbox)).toEqual(['Engine', 'Press']);
    sandbox.as('ada').addLabels(numberOf('Hull'), 'Ready');
    await run();
    expect(who(sandbox)).toEqual(['Engine', 'Press']);
    expect(await run()).toEqual([]);
  });

  test('is renamed with the plan, and comes off with it', async () => {
    const { sandbox, run } = await program(labelled);
    const other = changed(labelled, { settings: { ready: { label: 'can begin' } } });
    expect(await run(other)).toEqual([
      'update label "Ready"; name "Ready" → "can begin"',
      'update program rocket (#1); text',
    ]);
    expect(who(sandbox, 'can begin')).toEqual(['Engine', 'Press']);
    expect(await run(other)).toEqual([]);
    await run(owned);
    expect(who(sandbox, 'can begin')).toEqual([]);
    expect(await run(owned)).toEqual([]);
  });

  test('is linked on the page of the program, which goes with it', async () => {
    const { sandbox, run } = await program(labelled);
    expect(sandbox.issue(1).body).toContain(
      '[What can begin](<https://github.com/octo-org/roadmap/issues?q=is%3Aissue%20is%3Aopen%20label%3A%22Ready%22>)',
    );
    await run(owned);
    expect(sandbox.issue(1).body).not.toContain('What can begin');
  });

  test('is told in a preview', async () => {
    const { sandbox, hub, at, close } = await program(labelled);
    close('Engine');
    const [first] = await preview(hub(), labelled, at());
    expect(first).toMatch(/^comment hull \(#4\); nothing blocks it any more; label "Ready" added$/);
    expect(who(sandbox)).not.toContain('Hull');
  });
});

describe('a decision that is accepted', () => {
  test('names the three that wait nearest, and where the rest is', async () => {
    const streams = Array.from({ length: 6 }, (_, at) => {
      const work = {
        title: `S${at}`,
        owner: 'web',
        milestone: at > 3 ? 'beta' : 'alpha',
        'blocked-by': ['engine'],
      };
      return [`s${at}`, work] as const;
    });
    const decision = { id: 1, title: 'Go', date: '2026-11-24', status: 'accepted', affects: ['engine'] };
    const { comments } = await program(
      changed(owned, { workstreams: Object.fromEntries(streams), decisions: { '0001': decision } }),
    );
    const [text = ''] = comments('Engine');
    expect(text.match(/^- #\d+$/gm)).toHaveLength(3);
    expect(text).toMatch(
      /- … and 7 more: \d in \[Alpha\]\(<https:\/\/github.com\/octo-org\/roadmap\/milestone\/1>\), \d in \[Beta\]\(<.*\/milestone\/2>\)/,
    );
  });
});
