/** Issue fields and types: who may give them to an issue, and what GitHub refuses. */
import { type FieldOption, type IssueField, type IssueType, nativeId } from '../state/fields.ts';
import type { Issue } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';
import { type Acting, requireWrite } from './access.ts';
import { record } from './events.ts';
import { forbidden, noSuchNode, unprocessable } from './refusal.ts';

/** A value as it goes in, by opaque ids. */
export interface NewValue {
  fieldId: string;
  dateValue?: string | null;
  textValue?: string | null;
  singleSelectOptionId?: string | null;
  delete?: boolean | null;
}

/** What a token that is no person may do: reports differ (github/gh-aw#42493). */
export type FieldRights = 'allow' | 'refuse';

/** 403 without push access ("Issue fields", operation of the endpoint of values), and where a workflow's token may not. */
export function setValues(
  acting: Acting,
  issue: Issue,
  values: readonly NewValue[],
  rights: FieldRights,
): void {
  const { store, actor } = acting;
  requireWrite(actor, store.repositoryOf(issue), ['issues'], 'write');
  if (rights === 'refuse' && actor.kind === 'app') throw forbidden('Resource not accessible by integration');
  const checked = values.map((value) => checkedValue(store, issue, value));
  for (const { field, value } of checked) replaceValue(acting, issue, field, value);
  issue.updatedAt = store.stamp();
}

/** Asks for no rights. Null takes it away. */
export function replaceValue(acting: Acting, issue: Issue, field: number, value: string | null): void {
  const { values } = issue.native;
  const before = values[field];
  if (before === (value ?? undefined)) return;
  const kind =
    value === null ? 'IssueFieldRemovedEvent' : before ? 'IssueFieldChangedEvent' : 'IssueFieldAddedEvent';
  record(acting, issue, kind, { subject: before ?? null, became: value, other: field });
  if (value === null) delete values[field];
  else values[field] = value;
}

/** Asks for no rights. */
export function replaceType(acting: Acting, issue: Issue, type: IssueType | null): void {
  const before = issue.native.type;
  const after = type?.id ?? null;
  if (before === after) return;
  if (after === null) record(acting, issue, 'IssueTypeRemovedEvent', { other: before });
  else if (before === null) record(acting, issue, 'IssueTypeAddedEvent', { other: after });
  else record(acting, issue, 'IssueTypeChangedEvent', { other: after, before });
  issue.native.type = after;
}

/** What it would set, or a refusal before anything is set. */
export function checkedValue(
  store: Store,
  issue: { repository: number },
  { fieldId, dateValue, textValue, singleSelectOptionId, delete: clears }: NewValue,
): { field: number; value: string | null } {
  const field = fieldsOf(store, issue).find((one) => nativeId(one) === fieldId);
  if (!field) throw noSuchNode(fieldId);
  if (clears) return { field: field.id, value: null };
  switch (field.kind) {
    case 'IssueFieldDate':
      if (!/^\d{4}-\d\d-\d\d$/.test(dateValue ?? '')) throw unprocessable('Date value is invalid');
      return { field: field.id, value: dateValue ?? '' };
    case 'IssueFieldText':
      return { field: field.id, value: textValue ?? '' };
    case 'IssueFieldSingleSelect': {
      const option = field.options.find((one) => nativeId(one) === singleSelectOptionId);
      if (!option) throw unprocessable('Single select option is invalid');
      return { field: field.id, value: option.name };
    }
  }
}

/** Those of the owner of the issue's repository. */
export function fieldsOf(store: Store, { repository }: { repository: number }): IssueField[] {
  const { owner } = store.repositories.of(repository);
  return store.issueFields.where((field) => field.owner === owner.toLowerCase());
}

/** Those of the owner of the issue's repository. */
export function typesOf(store: Store, { repository }: { repository: number }): IssueType[] {
  const { owner } = store.repositories.of(repository);
  return store.issueTypes.where((type) => type.owner === owner.toLowerCase());
}

/** By its node id. @throws Refusal NOT_FOUND for a type of another organization, too */
export function typeOf(store: Store, issue: { repository: number }, id: string): IssueType {
  const type = typesOf(store, issue).find((one) => nativeId(one) === id);
  if (!type) throw noSuchNode(id);
  return type;
}

/** A field of an organization; `date`, `text`, or its options. */
export function addField(
  store: Store,
  owner: string,
  name: string,
  content: 'date' | 'text' | readonly string[],
): IssueField {
  const kind =
    content === 'date' ? 'IssueFieldDate' : content === 'text' ? 'IssueFieldText' : 'IssueFieldSingleSelect';
  const options = typeof content === 'string' ? [] : content;
  const field: IssueField = {
    kind,
    id: store.newId('field'),
    owner: owner.toLowerCase(),
    name,
    options: options.map((option): FieldOption => {
      return { kind: 'IssueFieldSingleSelectOption', id: store.newId('field'), name: option };
    }),
    hidden: false,
  };
  store.issueFields.add(field);
  return field;
}

/** A type of an organization; it is enabled. `owner` is a login in any case. */
export function addType(store: Store, owner: string, name: string): void {
  const id = store.newId('field');
  store.issueTypes.add({ kind: 'IssueType', id, owner: owner.toLowerCase(), name, isEnabled: true });
}
