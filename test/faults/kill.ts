/** The built Action, killed by the system in the middle of a first apply. */
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type ActionRun, action, roadmap } from '../runner.ts';
import { differences, doubled, seen } from './seen.ts';

export interface Kill {
  /** The request at which it is killed: the so many-th of this operation. */
  readonly operation: string;
  readonly nth: number;
  /** Whether the server does what was asked. */
  readonly commit: boolean;
}

export const kills: readonly Kill[] = [
  { operation: 'issues/create-label', nth: 3, commit: false },
  { operation: 'issues/create-milestone', nth: 1, commit: true },
  { operation: 'createIssue', nth: 1, commit: true },
  { operation: 'createIssue', nth: 12, commit: false },
  { operation: 'createIssue', nth: 12, commit: true },
  { operation: 'addBlockedBy', nth: 2, commit: true },
];

/** @returns what went wrong, a line each */
export async function killTried({ operation, nth, commit }: Kill): Promise<string[]> {
  const expected = await inSandbox(async ({ sandbox, run }) => {
    await run();
    return seen(sandbox.view());
  });
  return inSandbox(async ({ sandbox, run }) => {
    const killing = new AbortController();
    let count = 0;
    sandbox.fault = ({ operations }) => {
      if (operations[0] !== operation || ++count !== nth) return undefined;
      killing.abort();
      return commit ? { kind: 'lose' } : { kind: 'refuse' };
    };
    const killed = await run(killing.signal);
    sandbox.fault = undefined;
    const second = await run();
    const from = sandbox.requests.length;
    const third = await run();
    return [
      ...(killed.code === null ? [] : ['it was not killed']),
      ...(second.code === 0 && third.code === 0 ? [] : [`a run failed: ${second.stdout}${third.stdout}`]),
      ...(sandbox.counts(from).writes === 0 ? [] : ['the last run wrote']),
      ...differences(expected, seen(sandbox.view())),
      ...doubled(expected, seen(sandbox.view())),
      ...sandbox.problems,
    ];
  });
}

interface Running {
  readonly sandbox: Sandbox;
  run(kill?: AbortSignal): Promise<ActionRun>;
}

async function inSandbox<T>(act: (running: Running) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox();
  const workspace = roadmap();
  const inputs = { pace: '0' };
  try {
    return await act({
      sandbox,
      run: (kill) => action(sandbox, { workspace, inputs, ...(kill ? { kill } : {}) }),
    });
  } finally {
    await sandbox.close();
  }
}
