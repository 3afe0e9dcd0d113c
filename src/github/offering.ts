/**
 * A change of files, offered as one pull request. The new commit is made beside the branch, on what the files are a change
 * of, and the branch is moved there at once: a branch without a change would close its pull request.
 */
import * as z from 'zod';
import type { Answer, Offer, Offered } from '../model/ports.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import { Queries } from './queries.ts';
import { asAnswer, graphqlRefusal, permissionHint, refused } from './refusal.ts';

const reference = z.object({ id: z.string(), target: z.object({ oid: z.string() }).nullable() });
const pull = z.object({
  id: z.string(),
  number: z.number(),
  url: z.string(),
  body: z.string(),
  isCrossRepository: z.boolean(),
});
const known = z.object({
  repository: z.object({
    id: z.string(),
    nameWithOwner: z.string(),
    defaultBranchRef: z
      .object({ name: z.string(), target: z.object({ oid: z.string() }).nullable() })
      .nullable(),
    own: reference.nullable(),
    beside: reference.nullable(),
    pullRequests: z.object({ nodes: z.array(pull) }),
  }),
});
type Known = z.output<typeof known>['repository'];

const question = `
query Offered($owner: String!, $name: String!, $branch: String!, $own: String!, $beside: String!) {
  repository(owner: $owner, name: $name) {
    id
    nameWithOwner
    defaultBranchRef { name target { oid } }
    own: ref(qualifiedName: $own) { id target { oid } }
    beside: ref(qualifiedName: $beside) { id target { oid } }
    pullRequests(first: 20, headRefName: $branch, states: OPEN) { nodes { id number url body isCrossRepository } }
  }
}`;

const full = (branch: string) => `refs/heads/${branch}`;
const besideOf = (branch: string) => `${branch}-next`;

/** What was begun before and not finished is gone on with: each step is looked at first. */
export function offered(
  client: Client,
  repository: { owner: string; name: string },
  offer: Offer,
): Promise<Answer<Offered>> {
  const queries = new Queries(client, repository, 'pull-requests=read');
  return asAnswer(async () => {
    const { branch } = offer;
    const variables = { branch, own: full(branch), beside: full(besideOf(branch)) };
    const { repository: found } = await queries.query({ text: question, variables }, known);
    return new Offering(client, found, offer).go();
  });
}

class Offering {
  readonly #client: Client;
  readonly #known: Known;
  readonly #offer: Offer;

  constructor(client: Client, known: Known, offer: Offer) {
    this.#client = client;
    this.#known = known;
    this.#offer = offer;
  }

  async go(): Promise<Answer<Offered>> {
    const { files, base, mark } = this.#offer;
    const { defaultBranchRef, own } = this.#known;
    // A stranger's fork may have a branch of this name.
    const open = this.#known.pullRequests.nodes.find(({ isCrossRepository }) => !isCrossRepository);
    if (files.length === 0) return this.#withdrawn(open);
    const place = open ? { number: open.number, url: open.url } : {};
    if (open && own && open.body.includes(mark)) return { ok: true, value: { became: 'kept', ...place } };
    if (!defaultBranchRef || defaultBranchRef.target?.oid !== base)
      return { ok: true, value: { became: 'outdated', ...place } };
    const committed = await this.#commit();
    if (!committed.ok) return committed;
    return open ? this.#renewed(open) : this.#opened(defaultBranchRef.name);
  }

  async #withdrawn(open: z.output<typeof pull> | undefined): Promise<Answer<Offered>> {
    const { own, beside } = this.#known;
    if (open) {
      const closed = await this.#send('closePullRequest', { pullRequestId: open.id });
      if (!closed.ok) return closed;
    }
    for (const left of [own, beside]) {
      const gone = left ? await this.#send('deleteRef', { refId: left.id }) : undefined;
      if (gone?.ok === false) return gone;
    }
    return open
      ? { ok: true, value: { became: 'closed', number: open.number, url: open.url } }
      : { ok: true, value: { became: 'none' } };
  }

  /** The branch ends in one commit on the base, which has the files. */
  async #commit(): Promise<Answer<null>> {
    const { branch, base, title, files } = this.#offer;
    const { id, nameWithOwner, own, beside } = this.#known;
    const name = besideOf(branch);
    const ready = beside
      ? await this.#send('updateRef', { refId: beside.id, oid: base, force: true }, 'ref { id }')
      : await this.#send('createRef', { repositoryId: id, name: full(name), oid: base }, 'ref { id }');
    if (!ready.ok) return ready;
    const made = await this.#send(
      'createCommitOnBranch',
      {
        branch: { repositoryNameWithOwner: nameWithOwner, branchName: name },
        message: { headline: title },
        expectedHeadOid: base,
        fileChanges: {
          additions: files.map(({ path, bytes }) => ({
            path,
            contents: Buffer.from(bytes).toString('base64'),
          })),
        },
      },
      'commit { oid }',
    );
    if (!made.ok) return made;
    const oid = z.object({ commit: z.object({ oid: z.string() }) }).parse(made.value).commit.oid;
    const moved = own
      ? await this.#send('updateRef', { refId: own.id, oid, force: true }, 'ref { id }')
      : await this.#send('createRef', { repositoryId: id, name: full(branch), oid }, 'ref { id }');
    if (!moved.ok) return moved;
    const { ref } = z.object({ ref: z.object({ id: z.string() }) }).parse(ready.value);
    const gone = await this.#send('deleteRef', { refId: ref.id });
    return gone.ok ? { ok: true, value: null } : gone;
  }

  async #renewed({ id, number, url }: z.output<typeof pull>): Promise<Answer<Offered>> {
    const { title, body } = this.#offer;
    const written = await this.#send('updatePullRequest', { pullRequestId: id, title, body });
    return written.ok ? { ok: true, value: { became: 'renewed', number, url } } : written;
  }

  async #opened(baseRefName: string): Promise<Answer<Offered>> {
    const { branch, title, body } = this.#offer;
    const input = { repositoryId: this.#known.id, baseRefName, headRefName: branch, title, body };
    const made = await this.#send('createPullRequest', input, 'pullRequest { number url }');
    if (!made.ok) {
      const hint = /not permitted to create/i.test(made.message)
        ? ': allow it in the settings of the organization or repository (Actions, General), or give this step the token of an App'
        : '';
      return { ...made, message: `${made.message}${hint}` };
    }
    const { pullRequest } = z
      .object({ pullRequest: z.object({ number: z.number(), url: z.string() }) })
      .parse(made.value);
    return { ok: true, value: { became: 'opened', ...pullRequest } };
  }

  async #send(mutation: string, input: object, fields = 'clientMutationId'): Promise<Answer<unknown>> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const text = `
mutation Offer($input: ${type}!) {
  ${mutation}(input: $input) { ${fields} }
}`;
    const answer: GraphqlAnswer = await this.#client.mutate(
      { made: mutation === 'createPullRequest' ? 1 : 0, changed: mutation === 'createPullRequest' ? 0 : 1 },
      async () => ({ text, variables: { input } }),
    );
    const value = answer.data?.[mutation];
    if (value) return { ok: true, value };
    const [error] = answer.errors;
    if (error?.type !== 'FORBIDDEN') return refused(answer);
    const needs = permissionHint(mutation.endsWith('PullRequest') ? 'pull_requests=write' : 'contents=write');
    const { message, ...refusal } = graphqlRefusal(error);
    // Whether an organization forbids it is no question of the token's permissions.
    return { ok: false, ...refusal, message: refusal.stop ? `${message}${needs}` : message };
  }
}
