/** Who may write to a repository: asked of one person at a time, once in a run, and only of those who left a mark of ours. */
import { repositoryNameIn } from '../model/names.ts';
import { type Client, isLimited, isRequestFailure, type RequestFailure } from './client.ts';
import { read } from './queries.ts';

/** Nobody of that name has a role, or the token may not ask. */
function mayNotKnow(error: RequestFailure): boolean {
  return error.status === 404 || (error.status === 403 && !isLimited(error));
}

/** People who are asked for in a run. More than that have never been the accounts of one plan. */
const mostAsked = 10;

/** What was found out in a run about the people who wrote our marks. */
export class Authors {
  readonly #client: Client;
  readonly #asked = new Map<string, Promise<boolean>>();

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Whether a person has the role `write` or a higher one now. Beyond the bound, and where the token may not ask, nobody has.
   * @param repository `owner/name`
   * @throws {ReadFailure}
   */
  mayWrite(repository: string, login: string): Promise<boolean> {
    const key = `${repository} ${login}`.toLowerCase();
    const known = this.#asked.get(key);
    if (known) return known;
    if (this.#asked.size >= mostAsked) return Promise.resolve(false);
    const answer = this.#ask(repository, login);
    this.#asked.set(key, answer);
    return answer;
  }

  /** `permission` is `admin`, `write`, `read` or `none`: maintainers have `write`, triage has `read`. */
  async #ask(repository: string, login: string): Promise<boolean> {
    const place = repositoryNameIn(repository);
    if (!place) return false;
    const { repos } = this.#client.rest;
    try {
      const asked = { owner: place.owner, repo: place.name, username: login };
      const { data } = await repos.getCollaboratorPermissionLevel(asked);
      return data.permission === 'admin' || data.permission === 'write';
    } catch (error) {
      if (isRequestFailure(error) && mayNotKnow(error)) return false;
      return read(() => Promise.reject(error));
    }
  }
}
