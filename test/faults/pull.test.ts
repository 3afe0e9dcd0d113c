/**
 * A pull that meets a fault at one of its requests, and the one after it: one pull request with what there is to pull, or
 * none. A sample; `npm run faults` tries every point.
 */
import { beforeAll, expect, test } from 'vitest';
import { pull } from '../../src/pull.ts';
import { offerOf } from '../../src/report/pull-offer.ts';
import { APP, type Fault, type RequestRecord, type Sandbox } from '../../src/sandbox/index.ts';
import { connect } from '../github/hub.ts';
import { files, rocket, source, sync } from '../sync/plans.ts';
import { kinds } from './kinds.ts';
import { sample } from './sample.ts';
import { inPlace, type Place } from './stories.ts';

const now = '2026-11-24T12:00:00Z';
const token = 'pulling';
const planText = () =>
  Object.fromEntries(files(rocket).files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

function granted(sandbox: Sandbox): void {
  const permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;
  sandbox.addToken(token, { login: APP, kind: 'app', permissions });
}

/** As the Action does it; a sentence where it could not. */
async function offering({ sandbox, clock }: Place, timeout?: number): Promise<string> {
  granted(sandbox);
  const deadline = clock.now() + 50 * 60_000;
  const hub = connect(sandbox, { token, clock, deadline, ...(timeout === undefined ? {} : { timeout }) });
  const report = await pull({ planFiles: files(rocket), source, reader: hub.reader, now });
  if (report.verdict !== 'pulled') return report.verdict === 'refused' ? report.message : report.verdict;
  const { branches, defaultBranch } = sandbox.find();
  const deeds = await hub.deeds([...report.made, ...report.conflicts]);
  const offer = offerOf(report, branches[defaultBranch] ?? '', deeds);
  const answer = await hub.offer({ owner: 'octo-org', name: 'roadmap' }, offer);
  return answer.ok ? answer.value.became : answer.message;
}

/** What people see of it: open pull requests with what they bring, and branches of ours. */
function offered(sandbox: Sandbox): unknown {
  const repository = sandbox.find();
  const open = sandbox.view().issues.filter(({ kind, state }) => kind === 'PullRequest' && state === 'open');
  const heads = Object.entries(repository.branches).filter(([name]) => name.startsWith('plan-sync/'));
  return {
    open: open.map(({ title, body }) => ({ title, body })),
    branches: heads.map(([name, sha]) => [name, repository.trees[repository.commits[sha]?.tree ?? '']]),
  };
}

interface Scene {
  readonly name: string;
  readonly state: string;
  readonly requests: readonly RequestRecord[];
  readonly expected: unknown;
}

async function scene(name: string, state: string, act: (place: Place) => Promise<unknown>): Promise<Scene> {
  const begun = await inPlace(
    { state },
    async (place) => {
      await act(place);
      return place.sandbox.dump();
    },
    now,
  );
  return inPlace(
    { state: begun },
    async (place) => {
      await offering(place);
      return { name, state: begun, requests: [...place.sandbox.requests], expected: offered(place.sandbox) };
    },
    now,
  );
}

let points: readonly { scene: Scene; kind: (typeof kinds)[number]; request: number; fault: Fault }[] = [];

beforeAll(async () => {
  const numbers = new Map<string, number>();
  const lived = await inPlace({}, async ({ sandbox, clock }) => {
    sandbox.as('octocat').commit('main', 'Plan', planText());
    await sync(connect(sandbox, { clock }), rocket);
    for (const { title, number } of sandbox.view().issues) numbers.set(title, number);
    return sandbox.dump();
  });
  const rename = ({ sandbox }: Place, title: string) =>
    sandbox.as('octocat').editIssue(numbers.get('Engine') ?? 0, { title });
  const scenes = [
    await scene('opened', lived, async (place) => rename(place, 'Motor')),
    await scene('renewed', lived, async (place) => {
      rename(place, 'Motor');
      await offering(place);
      place.sandbox.as('octocat').addLabels(numbers.get('Site') ?? 0, 'Core Team');
      place.sandbox.as('octocat').removeLabels(numbers.get('Site') ?? 0, 'Web Team');
    }),
    await scene('closed', lived, async (place) => {
      rename(place, 'Motor');
      await offering(place);
      rename(place, 'Engine');
    }),
  ];
  points = scenes.flatMap((scene) =>
    scene.requests.flatMap((record, request) =>
      kinds.flatMap((kind) => kind.faults(record).map((fault) => ({ scene, kind, request, fault }))),
    ),
  );
}, 120_000);

test('the scenes are what they are called', () => {
  expect(
    [...new Set(points.map(({ scene }) => scene))].map(({ name, expected }) => [name, expected]),
  ).toEqual([
    [
      'opened',
      {
        open: [expect.objectContaining({ title: 'Plan: take over 1 change from GitHub' })],
        branches: [expect.anything()],
      },
    ],
    [
      'renewed',
      {
        open: [expect.objectContaining({ title: 'Plan: take over 2 changes from GitHub' })],
        branches: [expect.anything()],
      },
    ],
    ['closed', { open: [], branches: [] }],
  ]);
});

const isWhole = process.env.FAULTS_PULL === 'all';

test.each(isWhole ? [0] : [1, Date.now() % 1_000_000])(
  'after any fault the next pull ends as if nothing had been (seed %i)',
  async (seed) => {
    const wrong: string[] = [];
    for (const { scene, kind, request, fault } of isWhole ? points : sample(points, 15, seed)) {
      const what = await inPlace(
        { state: scene.state },
        async (place) => {
          const { sandbox } = place;
          sandbox.fault = ({ index }) =>
            index === request ? fault : index > request ? kind.after : undefined;
          await offering(place, kind.timeout);
          sandbox.fault = undefined;
          const said = await offering(place);
          const from = sandbox.requests.length;
          await offering(place);
          const writes = sandbox.counts(from).writes;
          const isSame = JSON.stringify(offered(sandbox)) === JSON.stringify(scene.expected);
          return isSame && writes === 0
            ? []
            : [`${said}, ${writes} writes, ${JSON.stringify(offered(sandbox)).slice(0, 600)}`];
        },
        now,
      );
      wrong.push(...what.map((one) => `${scene.name}/${kind.name}/${request}: ${one}`));
    }
    expect(wrong).toEqual([]);
  },
  3_600_000,
);
