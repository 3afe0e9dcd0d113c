/** The opaque ids of GraphQL, made and found. */
import type { Node, Repository } from './nouns.ts';
import type { Store } from './store.ts';

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
  RenamedTitleEvent: 'RTE_lADO',
  AssignedEvent: 'AE_lADO',
  UnassignedEvent: 'UNAE_lADO',
  MilestonedEvent: 'MIE_lADO',
  DemilestonedEvent: 'DEE_lADO',
  SubIssueAddedEvent: 'SIAE_lADO',
  SubIssueRemovedEvent: 'SIRE_lADO',
  ParentIssueAddedEvent: 'PIAE_lADO',
  ParentIssueRemovedEvent: 'PIRE_lADO',
  BlockedByAddedEvent: 'BBAE_lADO',
  BlockedByRemovedEvent: 'BBRE_lADO',
  BlockingAddedEvent: 'BAE_lADO',
  BlockingRemovedEvent: 'BRE_lADO',
  IssueTypeAddedEvent: 'ITAE_lADO',
  IssueTypeChangedEvent: 'ITCE_lADO',
  IssueTypeRemovedEvent: 'ITRE_lADO',
  IssueFieldAddedEvent: 'IFAE_lADO',
  IssueFieldChangedEvent: 'IFCE_lADO',
  IssueFieldRemovedEvent: 'IFRE_lADO',
};

/** It begins as github.com's do; what follows is coded otherwise, and nobody should read it. */
export function nodeId(node: Node): string {
  const local = node.kind === 'Commit' ? node.sha : String(node.id);
  return `${PREFIX[node.kind]}${Buffer.from(local).toString('base64url')}`;
}

/** The thing with that id, whoever asks. Events are not found. */
export function findNode(store: Store, id: string): Node | undefined {
  const local = Buffer.from(id.replace(/^[A-Z]+_.{4}/, ''), 'base64url').toString();
  const { issues, labels, milestones, comments, repositories, users } = store;
  const candidates: (Node | undefined)[] = [
    ...[issues, labels, milestones, comments, repositories].map((things) => things.get(Number(local))),
    id.startsWith(PREFIX.Commit)
      ? [...repositories.values()].map(({ commits }) => commits[local]).find((commit) => commit)
      : undefined,
    /^(U|BOT|O)_/.test(id) ? [...users.values()].find((user) => user.id === Number(local)) : undefined,
  ];
  return candidates.find((node) => node && nodeId(node) === id);
}

/** The repository that a node belongs to, by whose visibility it is seen. */
export function homeOf(store: Store, node: Node): Repository | undefined {
  if (node.kind === 'Repository') return node;
  if ('repository' in node) return store.repositoryOf(node);
  return 'issue' in node ? store.repositoryOf(store.issues.of(node.issue)) : undefined;
}
