/** What an answer is made from beside the thing itself, and the addresses of things. */
import type { Acting } from '../rules/access.ts';
import { fullName, type Node, type Repository } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';
import type { Scales } from '../trouble/heavy.ts';
import type { Lag } from '../trouble/lag.ts';
import type { Features } from '../world.ts';

/** Who asks, and what the server was started with. Made anew for each request, since its scales add up. */
export interface Scene extends Acting {
  /** Base of REST URLs, without a slash at the end. */
  apiUrl: string;
  features: Features;
  lag: Lag;
  /** Weighs what is answered. */
  scales: Scales;
  /** Makes what somebody submits and counts it, or refuses it as too quick. */
  submit: <T>(make: () => T) => T;
}

/** The address of a thing in a browser. */
export function htmlUrl(store: Store, thing: Node): string {
  switch (thing.kind) {
    case 'User':
    case 'Organization':
      return `https://github.com/${thing.login}`;
    case 'Bot':
      return `https://github.com/apps/${thing.login.replace(/\[bot\]$/, '')}`;
    case 'Repository':
      return `https://github.com/${fullName(thing)}`;
    case 'IssueComment':
      return `${htmlUrl(store, store.issues.of(thing.issue))}#issuecomment-${thing.id}`;
    case 'Issue':
    case 'PullRequest':
    case 'Milestone':
    case 'Label':
    case 'Commit':
      return `${htmlUrl(store, store.repositoryOf(thing))}/${pathOf(thing)}`;
    default:
      return `${htmlUrl(store, store.issues.of(thing.issue))}#event-${thing.id}`;
  }
}

type Inside = Extract<Node, { repository: number }>;

/** Behind the repository's own. */
function pathOf(thing: Inside): string {
  switch (thing.kind) {
    case 'Issue':
      return `issues/${thing.number}`;
    case 'PullRequest':
      return `pull/${thing.number}`;
    case 'Milestone':
      return `milestone/${thing.number}`;
    case 'Label':
      return `labels/${encodeURIComponent(thing.name)}`;
    case 'Commit':
      return `commit/${thing.sha}`;
  }
}

/** In REST, under the name that the repository has now. */
export const repositoryUrl = ({ apiUrl }: Scene, repository: Repository): string =>
  `${apiUrl}/repos/${fullName(repository)}`;
