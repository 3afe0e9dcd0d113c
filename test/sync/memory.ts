import type {
  Issue,
  IssueHistory,
  IssueReference,
  IssueState,
  Label,
  RemoteMilestone,
  Snapshot,
} from '../../src/model/github.ts';
import type {
  Answer,
  LabelContent,
  Marks,
  MilestoneContent,
  NewIssue,
  Reader,
  Reading,
  Rewritten,
  Step,
  Writer,
} from '../../src/model/ports.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Kept {
  title: string;
  body: string;
  state: IssueState;
  labels: Set<string>;
  assignees: Set<string>;
  milestone: string | undefined;
  parent: number | undefined;
  blockedBy: Set<number>;
  comments: string[];
  /** ISO 8601; as all others, where nothing is said. */
  createdAt?: string;
  closedAt?: string;
}

const repository = 'octo-org/roadmap';
const people = ['ada', 'bob'];

/** What the ports see of a repository, with GitHub's own refusals, and nothing between. */
export class Memory implements Reader, Writer {
  readonly reader = this;
  readonly writer = () => this;
  readonly labels: Writable<Label>[] = [];
  readonly milestones: Writable<RemoteMilestone>[] = [];
  /** By number. */
  readonly issues = new Map<number, Kept>();
  writes = 0;
  /** Of all issues. */
  createdAt = '2026-11-24T10:00:00Z';
  #ids = 0;

  issue(number: number): Kept {
    const found = this.issues.get(number);
    if (!found) throw new Error(`no issue ${number}`);
    return found;
  }

  /** The number of the issue with a title. */
  number(title: string): number {
    for (const [number, issue] of this.issues) if (issue.title === title) return number;
    throw new Error(`no issue "${title}"`);
  }

  titled(title: string): Kept {
    return this.issue(this.number(title));
  }

  /** Names of an issue's labels. */
  labelsOf(number: number): string[] {
    return [...this.issue(number).labels]
      .map((id) => this.labels.find((one) => one.id === id)?.name ?? id)
      .sort();
  }

  addLabel(content: LabelContent): string {
    this.#free(this.labels, 'name', content.name);
    const id = `L${++this.#ids}`;
    this.labels.push({ id, ...content });
    return id;
  }

  addMilestone({ title, description, due }: MilestoneContent): string {
    this.#free(this.milestones, 'title', title);
    const number = this.milestones.length + 1;
    const id = `M${++this.#ids}`;
    const url = `https://github.com/${repository}/milestone/${number}`;
    this.milestones.push({ id, number, title, description, open: true, url, ...(due ? { due } : {}) });
    return id;
  }

  addIssue(fields: Partial<Kept> & { title: string }): number {
    const number = this.issues.size + 1;
    const empty = { body: '', state: 'open', milestone: undefined, parent: undefined, comments: [] } as const;
    const sets = { labels: new Set<string>(), assignees: new Set<string>(), blockedBy: new Set<number>() };
    this.issues.set(number, { ...empty, ...sets, comments: [], ...fields });
    return number;
  }

  begin(): Reading {
    return { opened: async () => {}, read: () => this.snapshot(), abandon: () => {} };
  }

  async snapshot(): Promise<Snapshot> {
    return {
      repository: { id: 'R', name: repository, url: '', archived: false, hasIssues: true, actor: 'octocat' },
      labels: this.labels.map((one) => ({ ...one })),
      milestones: this.milestones.map((one) => ({ ...one })),
      issues: [...this.issues.keys()].map((number) => this.#view(number)),
      assignable: new Map(people.map((login) => [login, `P-${login}`])),
      links: true,
      parents: true,
    };
  }

  async turns(): Promise<ReadonlyMap<string, readonly []>> {
    return new Map();
  }

  async history(all: Marks): Promise<ReadonlyMap<string, IssueHistory>> {
    return new Map(
      [...all].map(([id, marks]) => {
        const { comments, state } = this.issue(numberOf(id));
        const all = marks.map((mark) =>
          comments.flatMap((body, at) => (body.includes(mark) ? { id: `${at}`, body } : [])),
        );
        const found = marks.flatMap((mark, index) => {
          const first = all[index]?.[0];
          return first ? [[mark, first] as const] : [];
        });
        const doubles = all.flatMap((one) => one.slice(1));
        const closure = state === 'open' ? {} : { closure: { at: this.createdAt, by: 'ada' } };
        return [id, { ...closure, comments: new Map(found), doubles, former: [] }];
      }),
    );
  }

  createLabel(content: LabelContent) {
    return this.#write(() => ({ id: this.addLabel(content) }));
  }

  updateLabel(name: string, set: Partial<LabelContent>) {
    return this.#write(() => {
      const label = this.labels.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!label) throw new Error(`no label ${name}`);
      if (set.name !== undefined && set.name.toLowerCase() !== name.toLowerCase()) {
        this.#free(this.labels, 'name', set.name);
      }
      Object.assign(label, set);
      return { id: label.id };
    });
  }

  createMilestone(content: MilestoneContent) {
    return this.#write(() => {
      const id = this.addMilestone(content);
      return { id, url: this.milestones.at(-1)?.url ?? '' };
    });
  }

  updateMilestone(
    number: number,
    { due, ...set }: Partial<MilestoneContent>,
    description?: (now: string) => string,
  ) {
    return this.#write(() => {
      const milestone = this.milestones.find((one) => one.number === number);
      if (!milestone) throw new Error(`no milestone ${number}`);
      if (set.title !== undefined && set.title.toLowerCase() !== milestone.title.toLowerCase())
        this.#free(this.milestones, 'title', set.title);
      Object.assign(milestone, set);
      if (description) milestone.description = description(milestone.description);
      if (due === null) delete milestone.due;
      else if (due !== undefined) milestone.due = due;
      return { id: milestone.id };
    });
  }

  createIssue(issue: NewIssue): Promise<Answer<IssueReference>> {
    return this.#write(() => {
      const number = this.addIssue({
        title: issue.title,
        body: issue.body,
        labels: new Set(issue.labels),
        assignees: new Set(issue.assignees.map(loginOf)),
        milestone: issue.milestone,
        parent: issue.parent === undefined ? undefined : numberOf(issue.parent),
      });
      return this.#reference(number);
    });
  }

  async take(steps: readonly Step[]): Promise<Answer<Rewritten>[]> {
    const answers: Answer<Rewritten>[] = [];
    // All is read before the first of them is taken.
    const people = new Map(
      steps.map(({ issue }) => [issue, [...this.issue(numberOf(issue)).assignees]] as const),
    );
    for (const step of steps) {
      let cannot: string | undefined;
      const answer = await this.#write((): Rewritten => {
        if (step.do !== 'edit' || !step.over) {
          this.#step(step);
          return {};
        }
        const issue = this.issue(numberOf(step.issue));
        const before = issue.body;
        const rewriting = step.over({ body: before, assignees: people.get(step.issue) ?? [] });
        cannot = rewriting.cannot;
        this.#step(step);
        issue.body = rewriting.body ?? before;
        if (rewriting.people) issue.assignees = new Set(rewriting.people.map(loginOf));
        return rewriting.body === undefined ? {} : { body: rewriting.body, before };
      });
      answers.push(cannot === undefined ? answer : { ok: false, message: cannot, stop: false });
    }
    return answers;
  }

  #step(step: Step): void {
    const issue = this.issue(numberOf(step.issue));
    switch (step.do) {
      case 'edit':
        issue.title = step.title ?? issue.title;
        if (step.milestone !== undefined) issue.milestone = step.milestone ?? undefined;
        return;
      case 'set-fields':
        return;
      case 'label':
        for (const id of step.labels) issue.labels.add(id);
        return;
      case 'unlabel':
        for (const id of step.labels) issue.labels.delete(id);
        return;
      case 'assign':
        for (const id of step.people) issue.assignees.add(loginOf(id));
        return;
      case 'unassign':
        for (const id of step.people) issue.assignees.delete(loginOf(id));
        return;
      case 'block':
        this.#block(numberOf(step.issue), numberOf(step.blocker));
        return;
      case 'unblock':
        issue.blockedBy.delete(numberOf(step.blocker));
        return;
      case 'put-under':
        issue.parent = numberOf(step.parent);
        return;
      case 'take-from':
        if (issue.parent !== numberOf(step.parent)) throw new Error('not its parent');
        issue.parent = undefined;
        return;
      case 'comment':
        issue.comments.push(step.body);
        return;
      case 'edit-comment':
        issue.comments[Number(step.comment)] = step.body;
        return;
      case 'close':
        issue.state = step.as;
        return;
      case 'reopen':
        issue.state = 'open';
        return;
    }
  }

  #block(number: number, by: number): void {
    const seen = new Set<number>();
    const waits = (from: number): boolean => {
      if (seen.has(from)) return false;
      seen.add(from);
      return from === number || [...this.issue(from).blockedBy].some((next) => waits(next));
    };
    if (this.issue(number).blockedBy.has(by)) throw new Error('it is linked already');
    if (waits(by)) throw new Error('that would be a cycle');
    this.issue(number).blockedBy.add(by);
  }

  #free<K extends string>(list: readonly Record<K, string>[], key: K, value: string): void {
    if (list.some((one) => one[key].toLowerCase() === value.toLowerCase()))
      throw new Error(`"${value}" is taken`);
  }

  async #write<T>(what: () => T): Promise<Answer<T>> {
    this.writes++;
    try {
      return { ok: true, value: what() };
    } catch (error) {
      return { ok: false, message: String(error), stop: false };
    }
  }

  #reference(number: number): IssueReference {
    return { id: `I${number}`, number, repository };
  }

  #view(number: number): Issue {
    const { title, body, state, assignees, milestone, parent, blockedBy, createdAt, closedAt } =
      this.issue(number);
    return {
      ...this.#reference(number),
      title,
      body,
      state,
      url: '',
      labels: this.labelsOf(number),
      assignees: [...assignees],
      ...(milestone === undefined ? {} : { milestone }),
      ...(parent === undefined ? {} : { parent: this.#reference(parent) }),
      blockedBy: [...blockedBy].map((by) => ({
        ...this.#reference(by),
        title: this.issue(by).title,
        url: '',
        state: this.issue(by).state,
        createdAt: this.createdAt,
      })),
      unreadable: 0,
      createdAt: createdAt ?? this.createdAt,
      updatedAt: closedAt ?? this.createdAt,
      ...(closedAt === undefined ? {} : { closedAt }),
      own: true,
      byApp: true,
      hasAccess: true,
      agents: 0,
    };
  }
}

const numberOf = (id: string): number => Number(id.slice(1));
const loginOf = (id: string): string => id.slice(2);
