/** The story: refuse what is not empty, try the promises, ask the facts, take away what was made. */
import { branches, type Closings, closings } from './closing.ts';
import { contract } from './contract.ts';
import { facts, limit } from './facts.ts';
import { oneLine, type Place, Scratch } from './scratch.ts';
import type { Findings } from './table.ts';

/**
 * @param asked `promises`: whether the built command is tried; `limits`: whether to find out where GitHub's limit on new
 * issues lies, which is then reached and holds for a while
 * @param tell one line for each step
 * @returns the reason, where nothing was tried
 */
export async function tryServer(
  place: Place,
  { promises, limits }: { readonly promises: boolean; readonly limits: boolean },
  tell: (line: string) => void,
): Promise<Findings | string> {
  const scratch = new Scratch(place);
  const refusal = await orSaid(() => scratch.refusal());
  if (refusal !== undefined) return refusal;
  // What a run before this one could not finish.
  await scratch.clean(branches);
  const left: string[] = [];
  try {
    if (promises) tell('the promises');
    const kept = promises ? await contract(scratch) : [];
    const answers: { what: string; answer: string }[] = [];
    for (const { what, ask } of [...facts, ...(limits ? [limit] : [])]) {
      tell(what);
      answers.push({ what, answer: (await orSaid(() => ask(scratch))) ?? '' });
    }
    tell('closing words');
    const words = await orSaid<Closings>(() => closings(scratch));
    return { kept, facts: answers, closings: words, left };
  } finally {
    tell('taking away what was made');
    left.push(...(await scratch.clean(branches)));
  }
}

async function orSaid<T>(ask: () => Promise<T>): Promise<T | string> {
  try {
    return await ask();
  } catch (error) {
    return oneLine(error instanceof Error ? error.message : String(error));
  }
}
