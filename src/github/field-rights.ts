/**
 * Whether a token may give issues values for the fields of their organization. Some workflows' tokens were refused
 * (github/gh-aw#42493), others not: one refusal is told, and then nobody asks again. Nothing of the plan fails for it.
 */
import type { Answer, Rewritten, Step } from '../model/ports.ts';
import type { GraphqlError } from './client.ts';
import type { Prepared } from './mutations.ts';
import { graphqlRefusal, isForbidden } from './refusal.ts';

/** What was found out in a run. */
export class FieldRights {
  #refused = false;

  /** Whether it is worth trying. */
  get some(): boolean {
    return !this.#refused;
  }

  /** The steps as they are prepared, without those that would be refused. */
  without(steps: readonly Step[], prepared: readonly Prepared[]): readonly Prepared[] {
    if (!this.#refused) return prepared;
    return prepared.map((one, index) => (steps[index]?.do === 'set-fields' ? { rewritten: {} } : one));
  }

  /** The answer to such a step: a refusal for lack of rights is none. */
  forgiven(answer: Answer<Rewritten>, alias: string, errors: readonly GraphqlError[]): Answer<Rewritten> {
    if (answer.ok) return answer;
    const wasKnown = this.#refused;
    const note = this.noteOf(errors.filter(({ path }) => path === undefined || path[0] === alias));
    if (note === undefined) return answer;
    return { ok: true, value: {}, ...(wasKnown ? {} : { beside: note }) };
  }

  /** What to tell of a refusal for lack of rights; nothing of one for another reason. */
  noteOf(errors: readonly GraphqlError[]): string | undefined {
    const error = errors.find(isForbidden);
    if (!error) return undefined;
    this.#refused = true;
    return `the values of issue fields stand in the plan alone: ${graphqlRefusal(error).message}`;
  }
}
