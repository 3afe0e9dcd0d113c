/**
 * Steps that change issues, many in one document of mutations. What they write over is read last: after the pace, after
 * every limit, and again before each attempt.
 */
import type { Answer, Latest, Load, Rewritten, Step } from '../model/ports.ts';
import {
  type Client,
  type GraphqlAnswer,
  type GraphqlError,
  isLimit,
  isTooHeavy,
  isTooMuch,
} from './client.ts';
import { FieldRights } from './field-rights.ts';
import { latest } from './latest.ts';
import { aliasOf, mutationOf, type Prepared, prepare } from './mutations.ts';
import { repeatableAmong, waitsFor } from './order.ts';
import type { Queries } from './queries.ts';
import { asAnswer, isForbidden, knowsNoDuplicates, refused } from './refusal.ts';
import { isTooNew, settling, untilFound } from './settling.ts';

/** What steps are taken with, for a whole run. */
export interface Hands {
  readonly client: Client;
  /** What people may have written over which these are to write, by node id. */
  latest(issues: readonly string[]): Promise<ReadonlyMap<string, Latest>>;
  /** Node ids of what this run made: for some seconds mutations may not find it. */
  readonly made: Set<string>;
  /** Whether the token may give issues values for the fields of the organization. */
  readonly fields: FieldRights;
  /** Whether the server can close an issue as a duplicate of another, as far as it is known. */
  readonly server: { duplicates: boolean };
}

/** @param queries on the repository of the issues */
export function hands(client: Client, queries: Queries): Hands {
  return {
    client,
    latest: (issues) => latest(queries, issues),
    made: new Set(),
    fields: new FieldRights(),
    server: { duplicates: true },
  };
}

/**
 * One answer for each step, in order. Where nothing else can succeed, the rest is not tried; nor is what waits for a step
 * that was refused in a document before.
 */
export async function takeAll(hands: Hands, steps: readonly Step[]): Promise<Answer<Rewritten>[]> {
  const answers: Answer<Rewritten>[] = [];
  const refusedFor = (step: Step | undefined) =>
    step && answers.find((answer, index) => !answer.ok && steps[index] && waitsFor(step, steps[index]));
  while (answers.length < steps.length) {
    const rest = steps.slice(answers.length);
    const futile = refusedFor(rest[0]);
    const cut = rest.findIndex((step) => refusedFor(step));
    const next = together(hands, cut < 0 ? rest : rest.slice(0, cut));
    answers.push(...(futile ? [futile] : await takeSettled(hands, next)));
    const stop = answers.find((answer) => !answer.ok && answer.stop);
    if (stop) return steps.map((_, index) => answers[index] ?? stop);
  }
  return answers;
}

/** The first of them, as many as one document may have. */
function together({ client }: Hands, steps: readonly Step[]): readonly Step[] {
  const most = Math.min(client.mostMutations, client.bearable.steps.most);
  const tooMany = steps.findIndex((_, index) => {
    return index > 0 && (index >= most || loadOf(steps.slice(0, index + 1)).made > client.mostMade);
  });
  return tooMany < 0 ? steps : steps.slice(0, tooMany);
}

function loadOf(steps: readonly Step[]): Load {
  const made = steps.filter((step) => step.do === 'comment').length;
  return { made, changed: steps.length - made };
}

/** Steps that were refused for a reason that passes are taken again, in their order. */
async function takeSettled(hands: Hands, steps: readonly Step[]): Promise<Answer<Rewritten>[]> {
  const { client } = hands;
  const taken = await take(hands, steps);
  const hindered = (hindrance: Hindrance) =>
    [...taken.entries()].filter(([, one]) => one.hindrance === hindrance).map(([index]) => index);
  const again = async (
    indexes: readonly number[],
    retake: (late: readonly Step[]) => Promise<readonly Taken[]>,
  ) => {
    const late = await retake(indexes.flatMap((index) => steps[index] ?? []));
    for (const [place, index] of indexes.entries()) {
      const one = late[place];
      if (one) taken[index] = one;
    }
  };
  const heavy = hindered('too-heavy');
  if (heavy.length > 0 && client.bearable.steps.shrink(steps.length))
    await again(heavy, async (late) => (await takeAll(hands, late)).map((answer) => ({ answer })));
  const denied = hindered('denied').filter((index) => newInstead(steps[index]));
  if (denied.length > 0)
    await again(denied, async (late) => {
      const answers = await takeAll(
        hands,
        late.flatMap((step) => newInstead(step) ?? []),
      );
      return answers.map((answer) => ({ answer }));
    });
  // Of a document that was done in part; the client knows how long to wait.
  for (let left = hindered('limit'); left.length > 0; ) {
    await again(left, (late) => take(hands, late));
    const still = hindered('limit');
    left = still.length < left.length ? still : [];
  }
  for (const wait of settling) {
    const early = hindered('too-new');
    if (early.length === 0) break;
    await again(early, async (late) => {
      const waited = await asAnswer(async () => {
        await client.pause(wait, untilFound);
        return { ok: true, value: null };
      });
      return waited.ok ? take(hands, late) : late.map(() => ({ answer: waited }));
    });
  }
  return taken.map(({ answer }) => answer);
}

/** The text of the issue says which other one stands for it. */
function withoutDuplicate(step: Step): Step {
  return step.do === 'close' && step.as === 'duplicate'
    ? { do: 'close', issue: step.issue, as: 'not-planned' }
    : step;
}

/** Another account's comment that may not be edited is followed by a new one. */
function newInstead(step: Step | undefined): Step | undefined {
  if (step?.do !== 'edit-comment' || step.instead === undefined) return undefined;
  return { do: 'comment', issue: step.issue, body: step.instead };
}

/** Why a step was not taken, where that passes or there is another way. */
type Hindrance = 'too-new' | 'limit' | 'too-heavy' | 'denied';

interface Taken {
  readonly answer: Answer<Rewritten>;
  readonly hindrance?: Hindrance;
}

/** One document; GitHub takes its steps in their order and answers each for itself. */
async function take(hands: Hands, all: readonly Step[]): Promise<Taken[]> {
  const { client, server } = hands;
  const steps = server.duplicates ? all : all.map(withoutDuplicate);
  let prepared: readonly Prepared[] = [];
  let isUnknown = false;
  const result = await asAnswer(async () => {
    try {
      const answer = await client.mutate(loadOf(steps), async () => {
        prepared = hands.fields.without(steps, await prepare(steps, hands.latest));
        return mutationOf(steps, prepared);
      });
      return { ok: true, value: answer };
    } catch (error) {
      // It may have been done: what would do harm twice is not sent again, and what comes after it is smaller.
      isUnknown = isTooMuch(error) && client.bearable.steps.shrink(steps.length);
      throw error;
    }
  });
  if (!result.ok) {
    const again = isUnknown ? repeatableAmong(steps) : new Set<number>();
    return steps.map((_, index) => ({
      answer: result,
      ...(again.has(index) ? { hindrance: 'too-heavy' as const } : {}),
    }));
  }
  // The document as a whole: nothing of it was done.
  if (server.duplicates && knowsNoDuplicates(result.value)) {
    server.duplicates = false;
    return take(hands, all);
  }
  return prepared.map((one, index) => {
    const taken = takenOf(one, aliasOf(index), result.value, hands.made);
    if (isDenied(steps[index], aliasOf(index), taken, result.value))
      return { answer: { ...taken.answer, stop: false, denied: true }, hindrance: 'denied' };
    if (taken.hindrance) return taken;
    switch (steps[index]?.do) {
      case 'set-fields':
        return { answer: hands.fields.forgiven(taken.answer, aliasOf(index), result.value.errors) };
      case 'place':
      case 'pin':
        return { answer: taken.answer.ok ? taken.answer : { ok: true, value: {} } };
      default:
        return taken;
    }
  });
}

function takenOf(
  { input, rewritten, refusal, missing }: Prepared,
  alias: string,
  { data, errors }: GraphqlAnswer,
  made: ReadonlySet<string>,
): Taken {
  if (input && !data?.[alias]) {
    const own = errors.filter(({ path }) => path === undefined || path[0] === alias);
    const hindrance = isTooNew(input, own, made) ? 'too-new' : hindranceIn(own);
    return { answer: refused({ data: null, errors: own }), ...(hindrance ? { hindrance } : {}) };
  }
  if (refusal) {
    const isNew = missing !== undefined && made.has(missing);
    return { answer: { ok: false, ...refusal }, ...(isNew ? { hindrance: 'too-new' } : {}) };
  }
  return { answer: { ok: true, value: rewritten } };
}

/** Whether the token may write to issues at all is another question, which the next step answers. */
function isDenied(
  step: Step | undefined,
  alias: string,
  { answer, hindrance }: Taken,
  { errors }: GraphqlAnswer,
): boolean {
  const isOurs = errors.some((error) => isForbidden(error) && error.path?.[0] === alias);
  return step?.do === 'edit-comment' && !answer.ok && hindrance === undefined && isOurs;
}

function hindranceIn(errors: readonly GraphqlError[]): Hindrance | undefined {
  if (errors.some(isLimit)) return 'limit';
  return errors.some(isTooHeavy) ? 'too-heavy' : undefined;
}
