import type {
  Comment,
  Commit,
  Issue,
  IssueEvent,
  Label,
  Milestone,
  Repository,
  Store,
  User,
} from './state.ts';

export type Node = Comment | Commit | Issue | IssueEvent | Label | Milestone | Repository | User;

const PREFIX: Record<Node['kind'], string> = {
  Repository: 'R_kgDO',
  User: 'U_kgDO',
  Bot: 'BOT_kgDO',
  Organization: 'O_kgDO',
  Label: 'LA_kwDO',
  Milestone: 'MI_kwDO',
  Issue: 'I_kwDO',
  PullRequest: 'PR_kwDO',
  IssueComment: 'IC_kwDO',
  Commit: 'C_kwDO',
  ClosedEvent: 'CE_lADO',
  ReopenedEvent: 'REE_lADO',
  LabeledEvent: 'LE_lADO',
  UnlabeledEvent: 'UNLE_lADO',
  MilestonedEvent: 'MIE_lADO',
  DemilestonedEvent: 'DEE_lADO',
  AssignedEvent: 'AE_lADO',
  UnassignedEvent: 'UNAE_lADO',
  RenamedTitleEvent: 'RTE_lADO',
  LockedEvent: 'LOE_lADO',
  UnlockedEvent: 'UNLOE_lADO',
  PinnedEvent: 'PE_lADO',
  UnpinnedEvent: 'UNPE_lADO',
};

/** The opaque id that GraphQL knows a thing by. */
export function nodeId(node: Node): string {
  const local = node.kind === 'Commit' ? node.sha : String(node.id);
  return `${PREFIX[node.kind]}${Buffer.from(local).toString('base64url')}`;
}

/** The thing with that id, whoever asks. Events are not found. */
export function findNode(store: Store, id: string): Node | undefined {
  const local = Buffer.from(id.replace(/^[A-Z]+_.{4}/, ''), 'base64url').toString();
  const number = Number(local);
  const candidates: (Node | undefined)[] = [
    store.issues.get(number),
    store.labels.get(number),
    store.milestones.get(number),
    store.comments.get(number),
    store.repositories.get(number),
    id.startsWith(PREFIX.Commit)
      ? [...store.repositories.values()].map(({ commits }) => commits[local]).find((commit) => commit)
      : undefined,
    /^(U|BOT|O)_/.test(id) ? [...store.users.values()].find((user) => user.id === number) : undefined,
  ];
  return candidates.find((node) => node && nodeId(node) === id);
}

/** The repository that a node belongs to, by whose visibility it is seen. */
export function homeOf(store: Store, node: Node): Repository | undefined {
  switch (node.kind) {
    case 'Repository':
      return node;
    case 'User':
    case 'Bot':
    case 'Organization':
      return undefined;
    case 'IssueComment':
      return store.repositoryOf(store.issue(node.issue));
    case 'Commit':
    case 'Label':
    case 'Milestone':
    case 'Issue':
    case 'PullRequest':
      return store.repositoryOf(node);
    default:
      return store.repositoryOf(store.issue(node.issue));
  }
}
