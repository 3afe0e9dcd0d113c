/** A repository that exists to be tried on: what it is asked, what is made in it, and how that goes away again. */
import { Octokit } from '@octokit/rest';

/** Where, with what token, and how quickly. */
export interface Place {
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Milliseconds between two writes; a list is looked at again after ten times that. */
  readonly pause: number;
}

/** What GitHub said: its answer, or its refusal in one line, with the status or the type of the error. */
// biome-ignore lint/suspicious/noExplicitAny: facts look into answers of every shape
export type Said = { readonly data: any } | { readonly refused: string };

export interface ScratchIssue {
  readonly number: number;
  readonly nodeId: string;
}

/** Of issues, labels and milestones what is looked at: each has a part of it. */
export interface Listed {
  readonly number: number;
  readonly title: string;
  readonly name: string;
  readonly node_id: string;
  readonly state: 'open' | 'closed';
  readonly body: string | null;
  readonly user: { readonly login: string };
  readonly pull_request?: object;
}

/** In the body of each issue and pull request that a fact makes. */
const sign = '<!-- plan-sync live test -->';
/** How labels and milestones begin that are made here, without regard to case. */
const prefix = /^live[ -]test/i;
/** What a new repository on github.com has. */
const defaultLabels = [
  'bug',
  'documentation',
  'duplicate',
  'enhancement',
  'good first issue',
  'help wanted',
  'invalid',
  'question',
  'wontfix',
];

export class Scratch {
  readonly place: Place;
  readonly #octokit: Octokit;
  readonly #base: string;
  #id = '';
  #branch = '';
  #url = '';

  constructor(place: Place) {
    this.place = place;
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    this.#octokit = new Octokit({ auth: place.token, baseUrl: place.apiUrl, log });
    this.#base = `/repos/${place.repository}`;
  }

  get defaultBranch(): string {
    return this.#branch;
  }

  /** Where people see it. */
  get url(): string {
    return this.#url;
  }

  /** @param path below the repository */
  async rest(method: string, path: string, body: Record<string, unknown> = {}): Promise<Said> {
    if (method !== 'GET') await this.wait(1);
    try {
      const { data } = await this.#octokit.request(`${method} ${this.#base}${path}`, body);
      return { data };
    } catch (error) {
      return { refused: refusalIn(error) };
    }
  }

  async graphql(document: string, variables: Record<string, unknown> = {}): Promise<Said> {
    if (document.trimStart().startsWith('mutation')) await this.wait(1);
    try {
      const { data } = await this.#octokit.request(`POST ${this.place.graphqlUrl}`, {
        query: document,
        variables,
      });
      const [error] = data.errors ?? [];
      return error
        ? { refused: oneLine([error.type, error.message].filter(Boolean).join(': ')) }
        : { data: data.data };
    } catch (error) {
      return { refused: refusalIn(error) };
    }
  }

  /** @param pauses how many of the place's pauses */
  wait(pauses: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, pauses * this.place.pause));
  }

  /** All pages of a list. @throws Error where it cannot be read */
  async list(path: string): Promise<Listed[]> {
    return this.#octokit.paginate<Listed>(`GET ${this.#base}${path}`, { per_page: 100 });
  }

  /** @returns why nothing may be tried there; nothing where it is empty of others' work */
  async refusal(): Promise<string | undefined> {
    const found = await this.rest('GET', '');
    if ('refused' in found) return `the repository cannot be read: ${found.refused}`;
    this.#id = found.data.node_id;
    this.#branch = found.data.default_branch;
    this.#url = found.data.html_url;
    const me = await this.graphql('{ viewer { login } }');
    const login = 'data' in me ? me.data.viewer.login : '';
    const [issues, milestones, labels] = await Promise.all([
      this.list('/issues?state=all'),
      this.list('/milestones?state=all'),
      this.list('/labels'),
    ]);
    const others = [
      ...issues
        .filter(({ body, user }) => !isOfLiveTest(body ?? '') || user.login !== login)
        .map(({ number }) => `#${number}`),
      ...milestones.filter(({ title }) => !prefix.test(title)).map(({ title }) => `milestone "${title}"`),
      ...labels
        .filter(({ name }) => !prefix.test(name) && !defaultLabels.includes(name.toLowerCase()))
        .map(({ name }) => `label "${name}"`),
    ];
    if (others.length === 0) return undefined;
    const named = others.slice(0, 5).join(', ');
    return `${this.place.repository} holds work of others (${named}${others.length > 5 ? ', …' : ''}): everything in it would be at risk. Give it a new repository`;
  }

  /** @throws Error where none can be made: then nothing else can be asked either */
  async issue(title: string, more: Record<string, unknown> = {}): Promise<ScratchIssue> {
    const said = await this.graphql(
      'mutation($input: CreateIssueInput!) { createIssue(input: $input) { issue { id number } } }',
      { input: { repositoryId: this.#id, title: `Live test: ${title}`, body: sign, ...more } },
    );
    if ('refused' in said) throw new Error(`no issue can be made: ${said.refused}`);
    const { id, number } = said.data.createIssue.issue;
    return { number, nodeId: id };
  }

  /** A mutation that takes an input and whose answer does not matter. */
  mutate(name: string, input: Record<string, unknown>): Promise<Said> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return this.graphql(`mutation($input: ${type}!) { ${name}(input: $input) { clientMutationId } }`, {
      input,
    });
  }

  /** @returns what could not be taken away, each in a line */
  async clean(branches: readonly string[]): Promise<string[]> {
    const left: string[] = [];
    const gone = async (what: string, said: Promise<Said>) => {
      const answer = await said;
      if ('refused' in answer && !answer.refused.startsWith('404')) left.push(`${what}: ${answer.refused}`);
    };
    for (const branch of branches)
      await gone(`branch ${branch}`, this.rest('DELETE', `/git/refs/heads/${branch}`));
    for (const { number, node_id: issueId, state, body, pull_request: pull } of await this.list(
      '/issues?state=all',
    )) {
      if (pull || !isOfLiveTest(body ?? '')) continue;
      const deleted = await this.mutate('deleteIssue', { issueId });
      if (!('refused' in deleted)) continue;
      left.push(`#${number} is closed, for it cannot be deleted: ${deleted.refused}`);
      // Without the plan's mark: the next time would go on with it.
      if (body !== sign) await gone(`#${number}`, this.mutate('updateIssue', { id: issueId, body: sign }));
      if (state === 'open')
        await gone(`#${number}`, this.mutate('closeIssue', { issueId, stateReason: 'NOT_PLANNED' }));
    }
    for (const { title, number } of await this.list('/milestones?state=all'))
      if (prefix.test(title))
        await gone(`milestone "${title}"`, this.rest('DELETE', `/milestones/${number}`));
    for (const { name } of await this.list('/labels'))
      if (prefix.test(name))
        await gone(`label "${name}"`, this.rest('DELETE', `/labels/${encodeURIComponent(name)}`));
    return left;
  }

  /** With the sign by which it is known later. */
  signed(text: string): string {
    return `${text}\n\n${sign}`;
  }
}

/** Whether an issue was made here: by a fact, or of the plan that the contract applies. */
function isOfLiveTest(body: string): boolean {
  return body.includes(sign) || body.includes('plan-sync:begin live-test');
}

function refusalIn(error: unknown): string {
  const { status, message } = Object(error);
  return oneLine(`${status ?? 'no answer'}: ${message}`);
}

/** People's text and servers' go into a table. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(/ - https:\/\/docs\.github\.com\S*$/, '')
    .slice(0, 200);
}
