/** People work on the issues while the plan stays as it is: each thing they can do, alone and mixed. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IssueView, Sandbox } from '../src/sandbox/index.ts';
import { amount } from './amount.ts';
import { connect, here } from './github/hub.ts';
import { type Json, rocket, sync } from './sync/plans.ts';

const apply = (sandbox: Sandbox, plan: Json = rocket) => sync(connect(sandbox), plan);
const issues = (sandbox: Sandbox) => sandbox.view().issues.filter(({ kind }) => kind === 'Issue');
const titles = ['Engine', 'Hull', 'Phase one', 'Phase two', 'Press', 'Site'];

/** What a person does to an issue, or beside it; nothing where it cannot be done (any more). */
type Deed = (sandbox: Sandbox, issue: IssueView, other: IssueView) => void;

const mark = /<!-- plan-sync:(?:begin|end)[^\n]*-->/;
const ada = (sandbox: Sandbox) => sandbox.as('octocat');

const deeds: Record<string, Deed> = {
  'edits the title': (sandbox, { number }) => ada(sandbox).editIssue(number, { title: `Mine ${number}` }),
  'writes before the block': (sandbox, { number, body }) =>
    ada(sandbox).editIssue(number, { body: `Before.\n\n${body}` }),
  'writes after the block': (sandbox, { number, body }) =>
    ada(sandbox).editIssue(number, { body: `${body}\r\n\r\nAfter.` }),
  'writes into the block': (sandbox, { number, body }) =>
    ada(sandbox).editIssue(number, { body: body?.replace('**Owner:**', '**Nobody:**') ?? '' }),
  'deletes the first mark': (sandbox, { number, body }) =>
    ada(sandbox).editIssue(number, { body: body?.replace(mark, '') ?? '' }),
  'deletes the last mark': (sandbox, { number, body }) =>
    ada(sandbox).editIssue(number, { body: body?.replace(/<!-- plan-sync:end[^\n]*-->/, '') ?? '' }),
  'deletes both marks': (sandbox, { number, body }) =>
    ada(sandbox).editIssue(number, { body: body?.replaceAll(new RegExp(mark, 'g'), '') ?? '' }),
  'empties the body': (sandbox, { number }) => ada(sandbox).editIssue(number, { body: '' }),
  'ticks the checklist': (sandbox, { number, body }) =>
    ada(sandbox).editIssue(number, { body: body?.replace('- [ ]', '- [x]') ?? '' }),
  'adds a label': (sandbox, { number }) => ada(sandbox).addLabels(number, 'urgent'),
  'takes the labels away': (sandbox, { number, labels }) => ada(sandbox).removeLabels(number, ...labels),
  'takes the milestone away': (sandbox, { number }) => ada(sandbox).editIssue(number, { milestone: null }),
  'gives another milestone': (sandbox, { number }) => {
    if (!sandbox.view().milestones.some(({ title }) => title === 'Theirs'))
      ada(sandbox).createMilestone({ title: 'Theirs' });
    ada(sandbox).editIssue(number, { milestone: 'Theirs' });
  },
  'assigns somebody': (sandbox, { number }) => ada(sandbox).editIssue(number, { assignees: ['bob'] }),
  'unassigns everybody': (sandbox, { number }) => ada(sandbox).editIssue(number, { assignees: [] }),
  'adds a blocker of theirs': (sandbox, { number }) =>
    ada(sandbox).block(number, ada(sandbox).createIssue({ title: 'Theirs' })),
  'takes the links away': (sandbox, { number, blockedBy }) => {
    for (const blocker of blockedBy) ada(sandbox).unblock(number, Number(blocker.slice(1)));
  },
  'takes the parent away': (sandbox, { number, parent }) => {
    if (parent !== null) ada(sandbox).setParent(number, null);
  },
  'puts it under another parent': (sandbox, { number }) =>
    ada(sandbox).setParent(number, ada(sandbox).createIssue({ title: 'Theirs' })),
  'renames the label': (sandbox, { labels: [name] }) => {
    if (name !== undefined) ada(sandbox).editLabel(name, { name: `${name}!` });
  },
  'recolours the label': (sandbox, { labels: [name] }) => {
    if (name !== undefined) ada(sandbox).editLabel(name, { color: '000000' });
  },
  'describes the label': (sandbox, { labels: [name] }) => {
    if (name !== undefined) ada(sandbox).editLabel(name, { description: 'Ours' });
  },
  'deletes the label': (sandbox, { labels: [name] }) => {
    if (name !== undefined) ada(sandbox).deleteLabel(name);
  },
  'renames the milestone': (sandbox, { milestone }) => {
    if (milestone !== null && milestone !== 'Theirs')
      ada(sandbox).editMilestone(milestone, { title: `${milestone}!` });
  },
  'closes the milestone': (sandbox, { milestone }) => {
    if (milestone !== null) ada(sandbox).editMilestone(milestone, { state: 'closed' });
  },
  'deletes the milestone': (sandbox, { milestone }) => {
    if (milestone !== null) ada(sandbox).deleteMilestone(milestone);
  },
  'closes it': (sandbox, { number }) => ada(sandbox).close(number),
  'gives it up': (sandbox, { number }) => ada(sandbox).close(number, 'not_planned'),
  'closes it and opens it again': (sandbox, { number }) => {
    ada(sandbox).close(number);
    ada(sandbox).reopen(number);
  },
  'comments on it': (sandbox, { number }) => void ada(sandbox).comment(number, 'Theirs'),
  'pins and locks it': (sandbox, { number }) => {
    ada(sandbox).pin(number);
    ada(sandbox).lock(number);
  },
  'copies the block into an issue of theirs': (sandbox, { body, milestone }) =>
    void ada(sandbox).createIssue({ title: 'Theirs', body: body ?? '', milestone }),
  'deletes it': (sandbox, { number }) => ada(sandbox).deleteIssue(number),
  'transfers it': (sandbox, { number }) => void ada(sandbox).transferIssue(number, 'octo-org/other'),
};

const repositories = [{ name: 'octo-org/roadmap' }, { name: 'octo-org/other' }];
let applied: string | undefined;

/** GitHub once the plan was applied: that is done once, and all go on from there. */
async function world(): Promise<Sandbox> {
  if (applied !== undefined) return here({ repositories, state: applied });
  const sandbox = await here({ repositories });
  await apply(sandbox);
  applied = sandbox.dump();
  return sandbox;
}

/** Of each work, the issue that stands for it: by the mark that names it. */
function standing(sandbox: Sandbox): Map<string, IssueView> {
  const own = issues(sandbox).filter(({ author }) => author !== 'octocat');
  return new Map(
    own.flatMap((issue) => {
      const id = /<!-- plan-sync:begin rocket\/([a-z-]+) -->/.exec(issue.body ?? '')?.[1];
      return id === undefined ? [] : [[id, issue] as const];
    }),
  );
}

/** What the plan owns is as the plan says, once. */
function agrees(sandbox: Sandbox): void {
  const stands = standing(sandbox);
  expect([...stands.values()].map(({ title }) => title).sort()).toEqual(titles);
  const number = (id: string) => `#${stands.get(id)?.number}`;
  const own = (id: string) => stands.get(id);
  expect(own('hull')).toMatchObject({ parent: number('one'), milestone: 'Alpha' });
  expect(own('engine')).toMatchObject({ parent: number('one'), milestone: 'Alpha' });
  expect(own('site')).toMatchObject({ parent: number('two'), milestone: 'Beta' });
  expect(own('hull')?.labels).toEqual(expect.arrayContaining(['Core Team', 'security']));
  expect(own('site')?.labels).toContain('Web Team');
  expect(own('hull')?.blockedBy).toContain(number('engine'));
  expect(own('site')?.blockedBy).toContain(number('hull'));
  expect(own('two')?.blockedBy).toContain(number('one'));
  expect(own('press')?.assignees).toContain('ada');
  for (const { body } of stands.values()) expect(body?.match(/plan-sync:begin/g)).toHaveLength(1);
}

/** What people wrote and gave, and what nobody may take from them. */
function theirs(sandbox: Sandbox) {
  return issues(sandbox).map(({ number, state, stateReason, labels, assignees, comments, body }) => ({
    number,
    state,
    stateReason,
    urgent: labels.includes('urgent'),
    bob: assignees.includes('bob'),
    comments: comments.filter(({ author }) => author === 'octocat').map(({ body }) => body),
    before: (body ?? '').includes('Before.'),
    after: (body ?? '').includes('After.'),
    ticked: (body ?? '').includes('- [x]'),
  }));
}

describe('what people do', () => {
  test.each(Object.entries(deeds))(
    '%s: what is the plan’s comes back once, and all else stays',
    async (_, deed) => {
      for (const title of ['Engine', 'Hull', 'Phase two', 'Press']) {
        const sandbox = await world();
        const [one, other] = [title, 'Site'].map((name) =>
          issues(sandbox).find((issue) => issue.title === name),
        );
        if (!one || !other) throw new Error('not applied');
        deed(sandbox, one, other);
        const before = theirs(sandbox);
        await apply(sandbox);
        agrees(sandbox);
        expect(theirs(sandbox).slice(0, before.length)).toEqual(before);
        expect(await apply(sandbox)).toEqual([]);
        expect(sandbox.problems).toEqual([]);
      }
    },
  );

  test('mixed at random', async () => {
    const step = fc.record({ deed: fc.constantFrom(...Object.keys(deeds)), at: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        // Where ours is gone, or nothing says any more that it is ours, the copy of it stands for the work.
        const [gone, copied] = [/deletes (it|both)|transfers|empties/, /copies/].map((deed) =>
          steps.some((one) => deed.test(one.deed)),
        );
        fc.pre(!(gone && copied));
        const sandbox = await world();
        try {
          for (const { deed, at } of steps) {
            const own = issues(sandbox).slice(0, 6);
            const [one, other] = [own[at % own.length], own[0]];
            if (one && other) deeds[deed]?.(sandbox, one, other);
          }
          const before = theirs(sandbox);
          await apply(sandbox);
          // A chain of renames may take a second run, and says so.
          await apply(sandbox);
          agrees(sandbox);
          expect(theirs(sandbox).slice(0, before.length)).toEqual(before);
          expect(await apply(sandbox)).toEqual([]);
        } finally {
          await sandbox.close();
        }
      }),
      { numRuns: amount(60) },
    );
  });
});
