/** What an organization has for the issues of all its repositories: fields, and types. */

/** GitHub has numbers and multiple choices, too, which no plan sets. */
export interface IssueField {
  kind: 'IssueFieldDate' | 'IssueFieldSingleSelect' | 'IssueFieldText';
  id: number;
  /** Login of the organization. */
  owner: string;
  name: string;
  /** Of a single select. */
  options: FieldOption[];
  /** Hidden from tokens. */
  hidden: boolean;
}

/** One choice of a single select. An issue keeps its name, not its id. */
export interface FieldOption {
  kind: 'IssueFieldSingleSelectOption';
  id: number;
  name: string;
}

/** `owner` is the login of the organization in lower case, as of a field. */
export interface IssueType {
  kind: 'IssueType';
  id: number;
  owner: string;
  name: string;
  isEnabled: boolean;
}

/** What an issue has of it. */
export interface Native {
  type: number | null;
  /** Days, texts and names of options, by the ids of fields. */
  values: Record<number, string>;
}

/** What every organization begins with (changelog of 2026-07-02). */
export const USUAL_FIELDS = {
  Priority: ['Urgent', 'High', 'Medium', 'Low'],
  Effort: ['High', 'Medium', 'Low'],
  'Start date': 'date',
  'Target date': 'date',
} as const;
/** "Provided by default" to organizations, whose owners may change them (community discussion 139933). */
export const USUAL_TYPES = ['Task', 'Bug', 'Feature'];

const PREFIX = {
  IssueFieldDate: 'IFD_kgDO',
  IssueFieldSingleSelect: 'IFSS_kgDO',
  IssueFieldText: 'IFT_kgDO',
  IssueFieldSingleSelectOption: 'IFSSO_kgDO',
  IssueType: 'IT_kwDO',
} as const;

/** Node id of a field, an option or a type. Mutations take it, `node` does not find what it stands for. */
export const nativeId = ({ kind, id }: Pick<IssueField | FieldOption | IssueType, 'kind' | 'id'>): string =>
  `${PREFIX[kind]}${Buffer.from(String(id)).toString('base64url')}`;
