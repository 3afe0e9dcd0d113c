/** Makes the changes, in their order, and says of each what became of it. What fails stops only what needs it. */

import type { IssueReference, Snapshot } from '../model/github.ts';
import { bodyOf, commentMark, withNotes, withoutNotes } from '../model/mark.ts';
import type { Answer, Latest, Load, Reader, Rewriting, Rewritten, Step, Writer } from '../model/ports.ts';
import { bodyBriefed, bodyOfLeaving, bodyOfRemoved, bodyWith, inherited, textKeeping } from './body.ts';
import type {
  Change,
  CloseCopy,
  CloseIssue,
  CreateIssue,
  EndSession,
  Outcome,
  UpdateIssue,
  UpdateMilestone,
} from './change.ts';
import type { Found } from './find.ts';
import { referencedIds, resolved } from './reference.ts';
import { takenOnce } from './saying.ts';
import {
  type Alone,
  batches,
  batchSize,
  bodyBack,
  carriedOn,
  copySteps,
  decisionSteps,
  farewell,
  farewellMark,
  type InSteps,
  inSteps,
  isBegun,
  isChosenSince,
  loadOf,
  outOfOrderSteps,
  readySteps,
  recordIndex,
  rewriting,
  withoutRoom,
} from './steps.ts';

/** How far all goes together came. What is done is counted as the report counts it. */
export interface Progress {
  readonly done: number;
  /** Changes that were tried and not made, or could not be tried any more. */
  readonly missed: number;
  readonly total: number;
  /** What it takes to make the rest of this go. */
  readonly left: readonly Load[];
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
  const counted = { done: 0, missed: 0, total: 0 };
  return async (changes) => {
    const outcomes: Outcome[] = [];
    const going = batches(changes);
    const loads = going.map(loadOf);
    counted.total += changes.length;
    if (changes.length > 0) report({ ...counted, left: loads });
    for (const [index, batch] of going.entries()) {
      const made = await applying.batch(batch);
      outcomes.push(...made);
      const done = made.filter(({ result }) => result === 'done').length;
      counted.done += done;
      counted.missed += made.length - done;
      report({ ...counted, left: loads.slice(index + 1) });
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
  /** Issues made before something that they name, or not yet in their place, with the text that says so. */
  readonly #unsettled: { change: CreateIssue; issue: string; written: string }[] = [];
  /** Issues on which GitHub refused what has to be done before their record is renewed, by node id. */
  readonly #clinging = new Set<string>();
  /** Node ids of adopted issues that took over what stood for their work before. */
  readonly #takenOver = new Set<string>();
  /** Node ids of the issues that this run made. */
  readonly #made = new Set<string>();
  #stopped: { readonly message: string; readonly passes: boolean } | undefined;
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
    const reason = this.#reasonTold ? {} : this.#stopped;
    this.#reasonTold = true;
    return changes.map((change, index) => ({ change, result: 'remaining', ...(index === 0 ? reason : {}) }));
  }

  /**
   * Gives the issues that named what did not exist yet their final text, and puts those in their place that are not last.
   * @returns what became of each, by node id
   */
  async settle(): Promise<ReadonlyMap<string, Partial<Outcome>>> {
    const settled = new Map<string, Partial<Outcome>>();
    const late = this.#unsettled.splice(0).flatMap(({ change, issue, written }) => {
      const body = resolved(change.block, (id) => this.#issues.get(id)?.number);
      // What people wrote around it since it was made, minutes ago, stays.
      return body === written
        ? []
        : [...this.#placeSteps(change, issue), rewriting(issue, (now) => bodyWith(body, now))];
    });
    for (let at = 0; at < late.length; at += batchSize) {
      const steps = late.slice(at, at + batchSize);
      const answers = this.#stopped === undefined ? await this.#writer.take(steps) : [];
      for (const [index, { issue, do: what }] of steps.entries()) {
        if (what !== 'edit') continue;
        const answer = answers[index];
        if (answer?.ok) {
          const { body } = answer.value;
          settled.set(issue, body === undefined ? {} : { body });
          continue;
        }
        if (answer) this.#noteStop(answer);
        const message = `it was made, and the next run completes its text (${answer?.message ?? this.#stopped?.message})`;
        settled.set(issue, { result: answer?.stop === false ? 'failed' : 'remaining', message });
      }
    }
    return settled;
  }

  /** Nothing where what it should stand beside could not be made. */
  #placeSteps({ place }: Pick<CreateIssue, 'place'>, issue: string): Step[] {
    if (!place) return [];
    const under = this.#issues.get(place.under)?.id;
    const beside = this.#issues.get('after' in place ? place.after : place.before)?.id;
    if (under === undefined || beside === undefined) return [];
    return [
      { do: 'place', issue, parent: under, ...('after' in place ? { after: beside } : { before: beside }) },
    ];
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
        return this.#outcome(change, await this.#updateMilestone(change));
      case 'create-issue':
        return this.#create(change);
      case 'end-session':
        return this.#endSession(change);
    }
  }

  #updateMilestone({ number, set }: UpdateMilestone): Promise<Answer<{ id: string }>> {
    const { description, ...rest } = set;
    if (description === undefined) return this.#writer.updateMilestone(number, rest);
    const own = withoutNotes(description);
    return this.#writer.updateMilestone(number, rest, (now) => withNotes(own, now.replaceAll('\r\n', '\n')));
  }

  /** The page of the program names it until that is done: until then the next run sees what is left to do. */
  async #endSession(change: EndSession): Promise<Outcome> {
    const { issue, next, carried } = change;
    const following = this.#issues.get(next);
    if (!following)
      return { change, result: 'failed', message: `it needs "${next}", which could not be made` };
    const mark = commentMark(`session ${change.id} ended`);
    const text = `${carriedOn(following.number, carried)}\n\n${mark}`;
    const steps: Step[] = [
      { do: 'comment', issue: issue.id, body: text },
      ...(issue.state === 'open'
        ? [{ do: 'close' as const, issue: issue.id, as: 'completed' as const }]
        : []),
    ];
    const refused = (await this.#taken(steps)).find((answer) => !answer.ok);
    return this.#outcome(change, refused ?? { ok: true, value: null });
  }

  async #create(change: CreateIssue): Promise<Outcome> {
    const needs = new Needs();
    const parent =
      change.parent === undefined ? undefined : needs.get(this.#issues.get(change.parent)?.id, change.parent);
    const milestone =
      change.milestone === undefined
        ? undefined
        : needs.get(this.#milestones.get(change.milestone), change.milestone);
    const labels = this.#labelIds(change.labels, needs);
    if (needs.missing.length > 0) return { change, result: 'failed', message: needs.message };
    const block = change.place ? textKeeping(change.block, { unplaced: true }) : change.block;
    const written = resolved(block, (id) => this.#issues.get(id)?.number);
    const answer = await this.#writer.createIssue({
      title: change.title,
      body: written,
      labels,
      assignees: this.#nodesOf(change.assignees),
      ...(change.fields === undefined ? {} : { fields: change.fields }),
      ...(change.type === undefined ? {} : { type: change.type }),
      ...(parent === undefined ? {} : { parent }),
      ...(milestone === undefined ? {} : { milestone }),
    });
    if (!answer.ok) return this.#outcome(change, answer);
    // A token that may not give labels would go on to make issues that nobody finds again.
    if (answer.note !== undefined) this.#stopped = { message: answer.note, passes: false };
    const early = change.place ?? referencedIds(change.block).find((id) => !this.#issues.has(id));
    this.#issues.set(change.id, answer.value);
    this.#made.add(answer.value.id);
    if (early !== undefined) this.#unsettled.push({ change, issue: answer.value.id, written });
    return { ...this.#outcome(change, answer), issue: answer.value, body: written };
  }

  async #inSteps(changes: readonly InSteps[]): Promise<Outcome[]> {
    const prepared = changes.map((change): Prepared => ({ change, ...this.#prepare(change) }));
    const answers = [...(await this.#taken(prepared.flatMap(({ steps }) => steps)))];
    const taken = prepared.map((one) => ({ ...one, answers: answers.splice(0, one.steps.length) }));
    for (const one of taken) {
      this.#noteRefused(one);
      this.#noteTakenOver(one);
    }
    const outcomes = taken.map((one) => this.#outcomeOf(one));
    await this.#rollBack(taken);
    return outcomes;
  }

  #outcomeOf({ change, message, answers }: Taken): Outcome {
    const refused = answers.find((answer) => !answer.ok);
    if (message !== undefined && !refused) return { change, result: 'failed', message };
    const body = answers.flatMap((answer) => (answer.ok ? (answer.value.body ?? []) : [])).at(-1);
    const beside = answers.find((answer) => answer.ok && answer.beside !== undefined);
    const outcome = this.#outcome(change, refused ?? beside ?? { ok: true, value: null });
    const contrary = change.kind === 'add-link' && refused ? change.contrary : undefined;
    return {
      ...outcome,
      ...(contrary === undefined ? {} : { message: `${contrary} (${outcome.message})` }),
      ...(body === undefined ? {} : { body }),
    };
  }

  #taken(steps: readonly Step[]): Promise<readonly Answer<Rewritten>[]> {
    return takenOnce(steps, this.#reader, this.#writer, (issue) => this.#made.has(issue));
  }

  #noteRefused({ steps, answers }: Taken): void {
    const record = recordIndex(steps);
    for (const [index, step] of steps.entries()) {
      // An issue that is closed has two records; where the last is there, the first is not missed.
      const isFirst = step.do === 'unblock' || (index < record && step.do !== 'edit');
      if (isFirst && answers[index]?.ok === false) this.#clinging.add(step.issue);
    }
  }

  #noteTakenOver({ change, steps, answers }: Taken): void {
    if (change.kind === 'update-issue' && change.instead && answers[recordIndex(steps)]?.ok)
      this.#takenOver.add(change.issue.id);
  }

  /**
   * GitHub answers each step for itself. Where it took a new record but refused what has to be done before, the old one
   * is put back: it is all that says what there is left to do.
   */
  async #rollBack(taken: readonly Taken[]): Promise<void> {
    const edits = taken.flatMap(({ change, steps, answers }): Step[] => {
      const at = recordIndex(steps);
      const [step, answer] = [steps[at], answers[at]];
      if (!step || !answer?.ok || !this.#clinging.has(step.issue)) return [];
      const { before, body: written } = answer.value;
      if (before === undefined || written === undefined) return [];
      // That the closing began may not have been noted: without it no run would go on with it.
      const begun = change.kind === 'close-issue' ? bodyOfLeaving(before) : before;
      return [rewriting(step.issue, (now) => bodyBack(now, { before: begun, written }))];
    });
    for (const answer of await this.#taken(edits)) this.#noteStop(answer);
  }

  /** A message tells of what could not be prepared; the steps are for all the rest. */
  #prepare(change: InSteps): { steps: Step[]; message?: string } {
    const needs = new Needs();
    if (change.kind === 'close-copy' && change.as !== 'made' && !this.#isTakenOver(change))
      return { steps: [], message: `it waits until #${change.of.number} has what is written here` };
    const steps = this.#stepsOf(change, needs);
    if (needs.missing.length > 0) return { steps: [], message: needs.message };
    if (change.kind !== 'update-issue') return { steps };
    if (change.block && this.#clinging.has(change.issue.id)) {
      return { steps, message: 'its text waits until what the plan no longer asks for is taken away' };
    }
    const unnamed = this.#unnamed(change);
    return { steps, ...(unnamed.missing.length > 0 ? { message: unnamed.message } : {}) };
  }

  #isTakenOver({ of }: CloseCopy): boolean {
    return bodyOf(of.body) !== undefined || this.#takenOver.has(of.id);
  }

  /** Nothing where the text is not to be changed, or cannot be yet. */
  #textOf(change: UpdateIssue): ((now: Latest) => Rewriting) | undefined {
    const { block, issue, settled } = change;
    if (!block || this.#unnamed(change).missing.length > 0 || this.#clinging.has(issue.id)) return undefined;
    const text = resolved(block, (id) => this.#issues.get(id)?.number);
    const { block: whole, before } = change.instead
      ? inherited(text, change.instead)
      : { block: text, before: {} };
    return (now) => {
      const offer = isChosenSince(change, now) ? undefined : change.offer;
      const body = bodyWith(whole, now.body, {
        ...before,
        ...(offer === undefined ? {} : { offered: offer }),
        ...(settled === undefined ? {} : { ready: settled }),
        ...(change.pin ? { pinned: true } : {}),
      });
      const cannot = withoutRoom(body);
      if (cannot !== undefined) return { cannot };
      // In one with the record of it: nobody could tell afterwards whether it was done, or undone by a person.
      return { body, ...(offer === undefined ? {} : { people: this.#nodesOf(offer) }) };
    };
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
      case 'close-copy':
        return copySteps(change, (name) => needs.get(this.#labels.get(name.toLowerCase()), name));
      case 'tell':
        return outOfOrderSteps(change);
      case 'announce':
        return decisionSteps(change);
      case 'ready':
        return readySteps(change, (names) => this.#labelIds(names, needs));
      case 'brief':
        return [rewriting(change.issue.id, (now) => bodyBriefed(now, change.passing))];
    }
  }

  #labelIds(names: readonly string[], needs: Needs): string[] {
    return names.map((name) => needs.get(this.#labels.get(name.toLowerCase()), name));
  }

  /** What was begun is noted first, and that it is finished last: between, the next run looks what there is left to do. */
  #closingSteps(change: CloseIssue): Step[] {
    const { id: issue, state } = change.issue;
    const { milestone, parent } = change.gives;
    const begun = isBegun(change);
    const released: Step[] = parent ? [{ do: 'take-from', issue, parent: parent.id }] : [];
    const noted = rewriting(issue, bodyOfRemoved, milestone === undefined ? {} : { milestone: null });
    return [
      ...(begun ? [] : [rewriting(issue, bodyOfLeaving)]),
      ...(state === 'open' ? [{ do: 'close' as const, issue, as: 'not-planned' as const }] : []),
      { do: 'comment', issue, body: `${farewell(change.id)}\n\n${farewellMark(change)}` },
      // By its milestone the next run finds it, or else below the program: that goes last.
      ...(milestone === undefined ? [noted, ...released] : [...released, noted]),
    ];
  }

  #updateSteps(change: UpdateIssue, needs: Needs): Step[] {
    const issue = change.issue.id;
    const steps: Step[] = [];
    const over = this.#textOf(change);
    const milestone =
      typeof change.milestone === 'string'
        ? needs.get(this.#milestones.get(change.milestone), change.milestone)
        : change.milestone;
    const labelIds = (names: readonly string[]) => this.#labelIds(names, needs);
    // What is taken away comes before the body, whose old record says that it was ours, should the answer be lost; so
    // does opening what the old record says that we closed.
    if (change.reopen) steps.push({ do: 'reopen', issue });
    if (change.removeLabels.length > 0)
      steps.push({ do: 'unlabel', issue, labels: labelIds(change.removeLabels) });
    if (change.unassign.length > 0)
      steps.push({ do: 'unassign', issue, people: this.#nodesOf(change.unassign) });
    if (change.takeFrom) steps.push({ do: 'take-from', issue, parent: change.takeFrom.id });
    if (change.pin) steps.push({ do: 'pin', issue });
    // Before the text, whose old record says that it is still to be done.
    if (change.putUnder === undefined) steps.push(...this.#placeSteps(change, issue));
    const { fields = [], type } = change;
    const given: Step[] = [
      ...(change.addLabels.length > 0
        ? [{ do: 'label' as const, issue, labels: labelIds(change.addLabels) }]
        : []),
      ...(change.assign.length > 0
        ? [{ do: 'assign' as const, issue, people: this.#nodesOf(change.assign) }]
        : []),
    ];
    // What people gave to the issue before is known only as long as this one has no record.
    if (change.instead) steps.push(...given);
    // What is cleared is known to be ours by the old record only.
    const values: Step[] = fields.length === 0 ? [] : [{ do: 'set-fields', issue, fields }];
    const clears = fields.some(({ value }) => value === null);
    if (clears) steps.push(...values);
    if (change.title !== undefined || over || milestone !== undefined || type !== undefined) {
      const title = change.title === undefined ? {} : { title: change.title };
      const into = milestone === undefined ? {} : { milestone };
      const kind = type === undefined ? {} : { type };
      steps.push({ do: 'edit', issue, ...title, ...into, ...kind, ...(over ? { over } : {}) });
    }
    if (!clears) steps.push(...values);
    if (!change.instead) steps.push(...given);
    if (change.putUnder !== undefined) {
      steps.push({
        do: 'put-under',
        issue,
        parent: needs.get(this.#issues.get(change.putUnder)?.id, change.putUnder),
      });
      steps.push(...this.#placeSteps(change, issue));
    }
    return steps;
  }

  #nodesOf(logins: readonly string[]): string[] {
    return logins.flatMap((login) => this.#people.get(login.toLowerCase()) ?? []);
  }

  #outcome(change: Change, answer: Answer<unknown>): Outcome {
    if (answer.ok) {
      const message = answer.note ?? answer.beside;
      return {
        change,
        result: 'done',
        ...(message === undefined ? {} : { message }),
        ...(answer.beside === undefined ? {} : { fieldsRefused: true as const }),
      };
    }
    this.#noteStop(answer);
    const { stop, message, passes = false } = answer;
    return { change, result: stop ? 'remaining' : 'failed', message, ...(stop ? { passes } : {}) };
  }

  #noteStop(answer: Answer<unknown>): void {
    if (answer.ok || !answer.stop) return;
    const { message, passes = false } = answer;
    this.#stopped = { message, passes };
  }
}

interface Prepared {
  readonly change: InSteps;
  readonly steps: readonly Step[];
  readonly message?: string;
}

interface Taken extends Prepared {
  readonly answers: readonly Answer<Rewritten>[];
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
