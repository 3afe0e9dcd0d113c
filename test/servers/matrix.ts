/** Each promise on a server, in order. */
import type { ProfileName } from '../../src/sandbox/index.ts';
import { Bench, contract, type Promised } from './contract.ts';

export interface Tried {
  readonly promised: Promised;
  /** Whether the server has what it takes. */
  readonly isWhole: boolean;
  /** Why it is not kept. */
  readonly trouble?: string;
}

/** @returns what became of each, and what was sent that the server does not know */
export async function tried(
  name: ProfileName,
): Promise<{ results: readonly Tried[]; problems: readonly string[] }> {
  const bench = await Bench.at(name);
  try {
    const results: Tried[] = [];
    for (const promised of contract) {
      const isWhole = promised.takes === undefined || bench.has(promised.takes);
      try {
        await promised.kept(bench);
        results.push({ promised, isWhole });
      } catch (error) {
        results.push({ promised, isWhole, trouble: error instanceof Error ? error.message : String(error) });
      }
    }
    return { results, problems: [...bench.sandbox.problems] };
  } finally {
    await bench.sandbox.close();
  }
}
