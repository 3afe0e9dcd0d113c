/** What things are called on GitHub: each pattern once, without anchors where it is a part of a longer one. */

/** An account or organization: 39 characters; `_` stands in those that an enterprise manages. */
export const loginPattern = '[A-Za-z0-9][A-Za-z0-9_-]{0,38}';

/** A repository without its owner: 100 characters. `.` and `..` are no names. */
const repositoryNamePattern = String.raw`(?!\.{1,2}(?![\w.-]))[\w.-]{1,100}`;

/** `owner/name` */
export const repositoryPattern = `${loginPattern}/${repositoryNamePattern}`;

const wholeRepository = new RegExp(`^(${loginPattern})/(${repositoryNamePattern})$`);

/** A repository, in two. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** Nothing where the text is not `owner/name`. */
export function repositoryNameIn(text: string): RepositoryName | undefined {
  const [, owner, name] = wholeRepository.exec(text) ?? [];
  return owner && name ? { owner, name } : undefined;
}

/** An issue of any repository: numbers alone collide. */
export interface IssueName {
  /** `owner/name`; letter case makes no difference. */
  readonly repository: string;
  readonly number: number;
}

/** Equal for two names of one issue. */
export function issueKey({ repository, number }: IssueName): string {
  return `${repository.toLowerCase()}#${number}`;
}

/** `12` where it is in this repository, and otherwise its key: what is renamed stays what it was. */
export function nearName(name: IssueName, repository: string): string {
  return isSameRepository(name.repository, repository) ? `${name.number}` : issueKey(name);
}

/** Whether two `owner/name` are one repository. */
export function isSameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
