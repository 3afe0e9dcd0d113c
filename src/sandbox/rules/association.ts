/** How an author stands to a repository. */
import type { Repository } from '../state/nouns.ts';

export function associationOf(repository: Repository, login: string): 'OWNER' | 'COLLABORATOR' | 'NONE' {
  if (login.toLowerCase() === repository.owner.toLowerCase()) return 'OWNER';
  return repository.roles[login.toLowerCase()] === undefined ? 'NONE' : 'COLLABORATOR';
}
