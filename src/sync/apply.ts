/** Makes the changes, in their order, and says of each what became of it. What fails stops only what needs it. */

import type { IssueReference, Snapshot } from '../model/github.ts';
import { maxBody } from '../model/limits.ts';
import { commentMark } from '../model/mark.ts';
import { type Answer, type Reader, ReadFailure, type Step, type Writer } from '../model/ports.ts';
import { characters } from '../text.ts';
import { bodyOfCopy, bodyOfLeaving, bodyOfRemoved, bodyWith } from './body.ts';
import type { Change, CloseIssue, CreateIssue, EndSession, Outcome, UpdateIssue } from './change.ts';
import type { Found } from './find.ts';
import { referencedIds, resolved, type Text } from './reference.ts';
import {
  type Alone,
  batches,
  batchSize,
  bodyBefore,
  carriedOn,
  decisionSteps,
  farewell,
  farewellMark,
  type InSteps,
  inSteps,
  isBegun,
  outOfOrderSteps,
  recordIndex,
  withLatest,
  writesText,
} from './steps.ts';

/** Of one go: changes that were dealt with, those that failed among them. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Makes changes, in as many goes as it takes: what one made, the next can refer to. */
export function applier(
  snapshot: Snapshot,
  found: Found,
  reader: Reader,
  writer: Writer,
  report: (progress: Progress) => void,
): (changes: readonly Change[]) => Promise<Outcome[]> {
  const applying = new Applying(snapshot, found, reader, writer);
  return async (changes) => {
    const outcomes: Outcome[] = [];
    for (const batch of batches(changes)) {
      outcomes.push(...(await applying.batch(batch)));
      report({ done: outcomes.length, total: changes.length });
    }
    const settled = await applying.settle();
    return outcomes.map((outcome) => ({ ...outcome, ...settled.get(outcome.issue?.id ?? '') }));
  };
}

/** The node ids and numbers that changes refer to, as they become known. */
class Applying {
  readonly #reader: Reader;
  readonly #writer: Writer;
  readonly #labels: Map<string, string>;
  readonly #milestones: Map<string, string>;
  readonly #issues: Map<string, IssueReference>;
  readonly #people: ReadonlyMap<string, string>;
  /** Issues made before something that they name, with the text that they have without its number. */
  readonly #unsettled: { issue: string; block: Text; written: string }[] = [];
  /** Issues on which GitHub refused what has to be done before their record is renewed, by node id. */
  readonly #clinging = new Set<string>();
  /** Comments of ours that a run before this one left behind, by the node ids of issues. */
  readonly #farewells = new Set<string>();
  #stopped: string | undefined;
  #reasonTold = false;

  constructor(snapshot: Snapshot, found: Found, reader: Reader, writer: Writer) {
    this.#reader = reader;
    this.#writer = writer;
    this.#labels = new Map(snapshot.labels.map(({ name, id }) => [name.toLowerCase(), id]));
    this.#milestones = new Map([...found.milestones].map(([id, milestone]) => [id, milestone.id]));
    this.#issues = new Map([...found.issues, ...found.sessions]);
    this.#people = snapshot.assignable;
  }

  async batch(changes: readonly Change[]): Promise<Outcome[]> {
    if (this.#stopped !== undefined) return this.#remaining(changes);
    const [first] = changes;
    if (!first) return [];
    return inSteps(first) ? this.#inSteps(changes.filter(inSteps)) : [await this.#alone(first)];
  }

  /** The first of them says why. */
  #remaining(changes: readonly Change[]): Outcome[] {
    const reason = this.#reasonTold ? {} : { message: this.#stopped ?? '' };
    this.#reasonTold = true;
    return changes.map((change, index) => ({ change, result: 'remaining', ...(index === 0 ? reason : {}) }));
  }

  /**
   * Gives the issues that named what did not exist yet their final text.
   * @returns what became of each, by node id
   */
  async settle(): Promise<ReadonlyMap<string, Partial<Outcome>>> {
    const settled = new Map<string, Partial<Outcome>>();
    const late = this.#unsettled.splice(0).flatMap(({ issue, block, written }) => {
      const body = resolved(block, (id) => this.#issues.get(id)?.number);
      return body === written ? [] : { do: 'edit' as const, issue, body };
    });
    for (let at = 0; at < late.length; at += batchSize) {
      const steps = await this.#between(late.slice(at, at + batchSize));
      const answers = this.#stopped === undefined ? await this.#writer.take(steps) : [];
      for (const [index, { issue, body }] of steps.entries()) {
        const answer = answers[index];
        if (answer?.ok) {
          settled.set(issue, { body });
          continue;
        }
        if (answer) this.#noteStop(answer);
        const message = `it was made, and the next run completes its text (${answer?.message ?? this.#stopped})`;
        settled.set(issue, { result: answer?.stop === false ? 'failed' : 'remaining', message });
      }
    }
    return settled;
  }

  async #alone(change: Alone): Promise<Outcome> {
    switch (change.kind) {
      case 'create-label': {
        const answer = await this.#writer.createLabel(change.label);
        if (answer.ok) this.#labels.set(change.label.name.toLowerCase(), answer.value.id);
        return this.#outcome(change, answer);
      }
      case 'update-label': {
        const answer = await this.#writer.updateLabel(change.name, change.set);
        if (answer.ok) this.#labels.set((change.set.name ?? change.name).toLowerCase(), answer.value.id);
        return this.#outcome(change, answer);
      }
      case 'create-milestone': {
        const answer = await this.#writer.createMilestone(change.milestone);
        if (!answer.ok) return this.#outcome(change, answer);
        this.#milestones.set(change.id, answer.value.id);
        return { ...this.#outcome(change, answer), url: answer.value.url };
      }
      case 'update-milestone':
        return this.#outcome(change, await this.#writer.updateMilestone(change.number, change.set));
      case 'create-issue':
        return this.#create(change);
      case 'end-session':
        return this.#endSession(change);
    }
  }

  /** It goes from under the program last, because that is how it is found: until then the next run sees what is left to do. */
  async #endSession(change: EndSession): Promise<Outcome> {
    const { issue, next, carried } = change;
    const following = this.#issues.get(next);
    if (!following)
      return { change, result: 'failed', message: `it needs "${next}", which could not be made` };
    const mark = commentMark(`session ${change.id} ended`);
    try {
      const history = (await this.#reader.history(new Map([[issue.id, [mark]]]))).get(issue.id);
      const text = `${carriedOn(following.number, carried)}\n\n${mark}`;
      const steps: Step[] = [
        ...(history?.comments.has(mark) ? [] : [{ do: 'comment' as const, issue: issue.id, body: text }]),
        ...(issue.state === 'open'
          ? [{ do: 'close' as const, issue: issue.id, as: 'completed' as const }]
          : []),
      ];
      const refused = (await this.#taken(steps)).find((answer) => !answer.ok);
      if (refused || !issue.parent) return this.#outcome(change, refused ?? { ok: true, value: null });
      const [released] = await this.#taken([{ do: 'take-from', issue: issue.id, parent: issue.parent.id }]);
      return this.#outcome(change, released ?? { ok: true, value: null });
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      return { change, result: 'failed', message: error.message };
    }
  }

  async #create(change: CreateIssue): Promise<Outcome> {
    const needs = new Needs();
    const parent =
      change.parent === undefined ? undefined : needs.get(this.#issues.get(change.parent)?.id, change.parent);
    const milestone =
      change.milestone === undefined
        ? undefined
        : needs.get(this.#milestones.get(change.milestone), change.milestone);
    const labels = change.labels.map((name) => needs.get(this.#labels.get(name.toLowerCase()), name));
    if (needs.missing.length > 0) return { change, result: 'failed', message: needs.message };
    const written = resolved(change.block, (id) => this.#issues.get(id)?.number);
    const answer = await this.#writer.createIssue({
      title: change.title,
      body: written,
      labels,
      assignees: this.#nodesOf(change.assignees),
      ...(parent === undefined ? {} : { parent }),
      ...(milestone === undefined ? {} : { milestone }),
    });
    if (!answer.ok) return this.#outcome(change, answer);
    // A token that may not give labels would go on to make issues that nobody finds again.
    if (answer.note !== undefined) this.#stopped = answer.note;
    const early = referencedIds(change.block).some((id) => !this.#issues.has(id));
    this.#issues.set(change.id, answer.value);
    if (early) this.#unsettled.push({ issue: answer.value.id, block: change.block, written });
    return { ...this.#outcome(change, answer), issue: answer.value, body: written };
  }

  async #inSteps(asked: readonly InSteps[]): Promise<Outcome[]> {
    const { changes, unread } = await this.#reread(asked);
    const prepared = changes.map((change): Prepared => {
      const cannot = unread !== undefined && writesText(change);
      return { change, ...(cannot ? { steps: [], message: unread } : this.#prepare(change)) };
    });
    const answers = [...(await this.#taken(prepared.flatMap(({ steps }) => steps)))];
    const taken = prepared.map((one) => ({ ...one, answers: answers.splice(0, one.steps.length) }));
    for (const one of taken) this.#noteRefused(one);
    const outcomes = taken.map((one) => this.#outcomeOf(one));
    await this.#rollBack(taken);
    return outcomes;
  }

  #outcomeOf({ change, steps, message, answers }: Taken): Outcome {
    const refused = answers.find((answer) => !answer.ok);
    if (message !== undefined && !refused) return { change, result: 'failed', message };
    const body = steps.flatMap((step) => (step.do === 'edit' ? (step.body ?? []) : [])).at(-1);
    return {
      ...this.#outcome(change, refused ?? { ok: true, value: null }),
      ...(body === undefined ? {} : { body }),
    };
  }

  /** What people wrote around a text since it was made, minutes ago, stays. */
  async #between<T extends { issue: string; body: string }>(edits: readonly T[]): Promise<T[]> {
    try {
      const latest = await this.#reader.latest(edits.map(({ issue }) => issue));
      return edits.map((edit) => ({
        ...edit,
        body: bodyWith(edit.body, latest.get(edit.issue)?.body ?? ''),
      }));
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      return [...edits];
    }
  }

  /** A run can be long, and people go on writing: GitHub has no way to write only over what was read. */
  async #reread(changes: readonly InSteps[]): Promise<{ changes: readonly InSteps[]; unread?: string }> {
    const rewritten = changes.flatMap((change) => (writesText(change) ? (change.issue?.id ?? []) : []));
    if (rewritten.length === 0) return { changes };
    try {
      const latest = await this.#reader.latest(rewritten);
      const current = changes.map((change) => withLatest(change, latest));
      await this.#findFarewells(current);
      return { changes: current };
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      return { changes, unread: `what it would write over could not be read again: ${error.message}` };
    }
  }

  /** How far the closing came that a run before this one began. */
  async #findFarewells(changes: readonly InSteps[]): Promise<void> {
    const begun = changes.filter((change) => change.kind === 'close-issue').filter(isBegun);
    if (begun.length === 0) return;
    const histories = await this.#reader.history(
      new Map(begun.map((change) => [change.issue.id, [farewellMark(change)]])),
    );
    for (const [issue, { comments }] of histories) if (comments.size > 0) this.#farewells.add(issue);
  }

  async #taken(steps: readonly Step[]): Promise<readonly Answer<null>[]> {
    return steps.length > 0 ? await this.#writer.take(steps) : [];
  }

  #noteRefused({ steps, answers }: Taken): void {
    const record = recordIndex(steps);
    for (const [index, step] of steps.entries()) {
      const isFirst = step.do === 'unblock' || index < record;
      if (isFirst && answers[index]?.ok === false) this.#clinging.add(step.issue);
    }
  }

  /**
   * GitHub answers each step for itself. Where it took a new record but refused what has to be done before, the old one
   * is put back: it is all that says what there is left to do.
   */
  async #rollBack(taken: readonly Taken[]): Promise<void> {
    const edits = taken.flatMap(({ change, steps, answers }): Step[] => {
      if (!writesText(change) || !change.issue || !this.#clinging.has(change.issue.id)) return [];
      const renewed = answers[recordIndex(steps)]?.ok === true;
      return renewed ? [{ do: 'edit', issue: change.issue.id, body: bodyBefore(change) }] : [];
    });
    for (const answer of await this.#taken(edits)) this.#noteStop(answer);
  }

  /** A message tells of what could not be prepared; the steps are for all the rest. */
  #prepare(change: InSteps): { steps: Step[]; message?: string } {
    const needs = new Needs();
    const steps = this.#stepsOf(change, needs);
    if (needs.missing.length > 0) return { steps: [], message: needs.message };
    if (change.kind !== 'update-issue') return { steps };
    if (change.block && this.#clinging.has(change.issue.id)) {
      return { steps, message: 'its text waits until what the plan no longer asks for is taken away' };
    }
    const unnamed = this.#unnamed(change);
    if (unnamed.missing.length > 0) return { steps, message: unnamed.message };
    const length = characters(this.#bodyOf(change) ?? '');
    if (length <= maxBody) return { steps };
    const message = `its text and what people wrote around it have ${length} characters; GitHub allows ${maxBody}: shorten one of them`;
    return { steps, message };
  }

  /** Nothing where the text is not to be changed, or cannot be yet. */
  #bodyOf(change: UpdateIssue): string | undefined {
    const { block, issue } = change;
    if (!block || this.#unnamed(change).missing.length > 0 || this.#clinging.has(issue.id)) return undefined;
    return bodyWith(
      resolved(block, (id) => this.#issues.get(id)?.number),
      issue.body,
      change.offer === undefined ? {} : { offered: change.offer },
    );
  }

  /** What a text names that is not there: then the old text stays. */
  #unnamed({ block = [] }: UpdateIssue): Needs {
    const needs = new Needs();
    for (const id of referencedIds(block)) needs.get(this.#issues.get(id)?.id, id);
    return needs;
  }

  #stepsOf(change: InSteps, needs: Needs): Step[] {
    const issueOf = (id: string) => needs.get(this.#issues.get(id)?.id, id);
    switch (change.kind) {
      case 'update-issue':
        return this.#updateSteps(change, needs);
      case 'add-link':
        return [{ do: 'block', issue: issueOf(change.id), blocker: issueOf(change.on) }];
      case 'remove-link':
        return [{ do: 'unblock', issue: change.issue.id, blocker: change.blocker.id }];
      case 'close-issue':
        return this.#closingSteps(change);
      case 'close-copy': {
        const { issue, of } = change;
        const closed =
          issue.state === 'open'
            ? [{ do: 'close' as const, issue: issue.id, as: 'duplicate' as const, of: of.id }]
            : [];
        // Its mark goes last: until then the next run finds it.
        return [...closed, { do: 'edit', issue: issue.id, body: bodyOfCopy(issue.body, of.number) }];
      }
      case 'tell':
        return outOfOrderSteps(change);
      case 'announce':
        return decisionSteps(change);
    }
  }

  /** What was begun is noted first, and that it is finished last: between, the next run looks what there is left to do. */
  #closingSteps(change: CloseIssue): Step[] {
    const { id: issue, body, state } = change.issue;
    const begun = isBegun(change);
    return [
      ...(begun ? [] : [{ do: 'edit' as const, issue, body: bodyOfLeaving(body) }]),
      ...(state === 'open' ? [{ do: 'close' as const, issue, as: 'not-planned' as const }] : []),
      ...(begun && this.#farewells.has(issue)
        ? []
        : [{ do: 'comment' as const, issue, body: `${farewell(change.id)}\n\n${farewellMark(change)}` }]),
      { do: 'edit', issue, body: bodyOfRemoved(body) },
    ];
  }

  #updateSteps(change: UpdateIssue, needs: Needs): Step[] {
    const issue = change.issue.id;
    const steps: Step[] = [];
    const written = this.#bodyOf(change);
    const body = written !== undefined && characters(written) <= maxBody ? written : undefined;
    const milestone =
      typeof change.milestone === 'string'
        ? needs.get(this.#milestones.get(change.milestone), change.milestone)
        : change.milestone;
    const labelIds = (names: readonly string[]) =>
      names.map((name) => needs.get(this.#labels.get(name.toLowerCase()), name));
    // What is taken away comes before the body, whose old record says that it was ours, should the answer be lost; so
    // does opening what the old record says that we closed.
    if (change.reopen) steps.push({ do: 'reopen', issue });
    if (change.removeLabels.length > 0)
      steps.push({ do: 'unlabel', issue, labels: labelIds(change.removeLabels) });
    if (change.unassign.length > 0)
      steps.push({ do: 'unassign', issue, people: this.#nodesOf(change.unassign) });
    if (change.takeFrom) steps.push({ do: 'take-from', issue, parent: change.takeFrom.id });
    if (change.title !== undefined || body !== undefined || milestone !== undefined) {
      const title = change.title === undefined ? {} : { title: change.title };
      const text = body === undefined ? {} : { body };
      // In one with the record of it: nobody could tell afterwards whether it was done, or undone by a person.
      const people =
        change.offer === undefined || body === undefined ? {} : { people: this.#nodesOf(change.offer) };
      const into = milestone === undefined ? {} : { milestone };
      steps.push({ do: 'edit', issue, ...title, ...text, ...people, ...into });
    }
    if (change.addLabels.length > 0) steps.push({ do: 'label', issue, labels: labelIds(change.addLabels) });
    if (change.assign.length > 0) steps.push({ do: 'assign', issue, people: this.#nodesOf(change.assign) });
    if (change.putUnder !== undefined) {
      steps.push({
        do: 'put-under',
        issue,
        parent: needs.get(this.#issues.get(change.putUnder)?.id, change.putUnder),
      });
    }
    return steps;
  }

  #nodesOf(logins: readonly string[]): string[] {
    return logins.flatMap((login) => this.#people.get(login.toLowerCase()) ?? []);
  }

  #outcome(change: Change, answer: Answer<unknown>): Outcome {
    if (answer.ok)
      return { change, result: 'done', ...(answer.note === undefined ? {} : { message: answer.note }) };
    this.#noteStop(answer);
    return { change, result: answer.stop ? 'remaining' : 'failed', message: answer.message };
  }

  #noteStop(answer: Answer<unknown>): void {
    if (!answer.ok && answer.stop) this.#stopped = answer.message;
  }
}

interface Prepared {
  readonly change: InSteps;
  readonly steps: readonly Step[];
  readonly message?: string;
}

interface Taken extends Prepared {
  readonly answers: readonly Answer<null>[];
}

/** Collects what a change needs and does not find, so that it is told all at once. */
class Needs {
  readonly missing: string[] = [];

  get(value: string | undefined, name: string): string {
    if (value === undefined) this.missing.push(name);
    return value ?? '';
  }

  get message(): string {
    return `it needs ${this.missing.map((name) => `"${name}"`).join(' and ')}, which could not be made`;
  }
}
