/** Issue fields and types: what has to be done so that they have what the plan gives. */
import { type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import type { Choice, Issue, IssueField, Offered, Snapshot } from '../model/github.ts';
import type { IssueRecord } from '../model/mark.ts';
import type { Plan, WorkItem } from '../model/plan.ts';
import type { FieldValue } from '../model/ports.ts';
import { closest } from '../plan/suggest.ts';
import type { Edit } from './change.ts';
import type { DesiredField } from './desired-fields.ts';

/** What is to be set, and in words. */
export interface FieldChanges {
  readonly fields: readonly FieldValue[];
  /** The id of a type; null takes it away. */
  readonly type?: string | null;
  readonly edits: readonly Edit[];
}

type Wanted = { readonly fields: readonly DesiredField[]; readonly type?: string };
type Current = Pick<Issue, 'fields' | 'type'>;

const nothingChanges: FieldChanges = { fields: [], edits: [] };

/**
 * A value of the plan wins, and one that it gave and no longer gives goes away; all else is people's.
 * @param issue absent where it is to be made
 */
export function fieldChanges(
  wanted: Wanted,
  offered: Offered | undefined,
  issue: Current | undefined,
  record: Pick<IssueRecord, 'fields' | 'type'> | undefined,
): FieldChanges {
  const isWanted = wanted.fields.length > 0 || wanted.type !== undefined;
  // As it is in most plans, for all of their work.
  if (!isWanted && !record?.fields && record?.type === undefined) return nothingChanges;
  const changes: { value: FieldValue; edit: Edit }[] = [];
  // What cannot be read is not written over.
  const isKnown = issue === undefined || issue.fields !== undefined;
  for (const { name, kind, value } of isKnown ? wanted.fields : []) {
    const field = named(offered?.fields, name);
    const set = field?.kind === kind ? valueFor(field, value) : undefined;
    const old = field && issue?.fields?.get(field.id);
    if (!field || !set || isSame(old, value)) continue;
    const why = record?.fields?.get(name) === value ? 'restored' : 'plan';
    const edit = {
      field: 'field',
      name: field.name,
      ...(old === undefined ? {} : { old }),
      new: value,
      why,
    } as const;
    changes.push({ value: { field: field.id, value: set }, edit });
  }
  const kept = new Set(wanted.fields.map(({ name }) => name.toLowerCase()));
  for (const [name, value] of record?.fields ?? []) {
    const field = named(offered?.fields, name);
    const old = field && issue?.fields?.get(field.id);
    if (!field || kept.has(name.toLowerCase()) || !isSame(old, value)) continue;
    const edit = { field: 'field', name: field.name, old: value, why: 'plan' } as const;
    changes.push({ value: { field: field.id, value: null }, edit });
  }
  // Of what is to be made it is known that it has none.
  const type = typeChange(wanted.type, offered?.types, issue ? issue.type : null, record?.type);
  return {
    fields: changes.map(({ value }) => value),
    edits: [...changes.map(({ edit }) => edit), ...(type ? [type.edit] : [])],
    ...(type ? { type: type.id } : {}),
  };
}

/**
 * What the record says was given: where there is no such field, nothing was; but what was given before it was hidden from
 * the token, or taken away, is not forgotten.
 */
export function givenRecord(
  wanted: Wanted,
  offered: Offered | undefined,
  record: Pick<IssueRecord, 'fields' | 'type'> | undefined,
): object {
  const fields = wanted.fields.filter(({ name, kind, value }) => {
    return named(offered?.fields, name)?.kind === kind || record?.fields?.get(name) === value;
  });
  const isTyped = wanted.type !== undefined && (offered?.types !== undefined || record?.type === wanted.type);
  return {
    ...(fields.length === 0
      ? {}
      : { fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])) }),
    ...(isTyped ? { type: wanted.type } : {}),
  };
}

function typeChange(
  wanted: string | undefined,
  types: readonly Choice[] | undefined,
  old: string | null | undefined,
  recorded: string | undefined,
): { id: string | null; edit: Edit } | undefined {
  // What cannot be read is not written over.
  if (!types || old === undefined) return undefined;
  const before = old === null ? {} : { old };
  if (wanted !== undefined) {
    const type = named(types, wanted);
    if (!type || isSame(old, wanted)) return undefined;
    const why = recorded === wanted ? 'restored' : 'plan';
    return { id: type.id, edit: { field: 'type', ...before, new: type.name, why } };
  }
  if (recorded === undefined || !isSame(old, recorded)) return undefined;
  return { id: null, edit: { field: 'type', ...before, why: 'plan' } };
}

function valueFor({ kind, options }: IssueField, value: string): FieldValue['value'] | undefined {
  if (kind === 'date') return { date: value };
  const option = named(options, value);
  return option && { option: option.id };
}

function named<T extends Choice>(all: readonly T[] | undefined, name: string): T | undefined {
  return all?.find((one) => isSame(one.name, name));
}

function isSame(one: string | null | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** Values that a field or the types do not have, each at its line. What is not there at all is no error. */
export function notOffered({ settings, work }: Plan, { offered, repository }: Snapshot): Diagnostic[] {
  const judge = (
    { kind, id, at }: WorkItem,
    what: string,
    value: string | undefined,
    place: Place | undefined,
    choices: readonly Choice[] | undefined,
    holder: string,
  ) => {
    if (value === undefined || !choices || named(choices, value)) return [];
    const names = choices.map(({ name }) => name);
    const nearest = closest(
      value,
      names.map((name) => name.toLowerCase()),
    );
    const near = names.find((name) => name.toLowerCase() === nearest);
    const help =
      near === undefined ? `write one of these: ${names.slice(0, 20).join(', ')}` : `did you mean "${near}"?`;
    const message = `the ${what} "${value}" of ${kind} "${id}" is none that ${holder} has`;
    return [error('not-offered', place ?? at, message, help)];
  };
  const optionsOf = (name: string | undefined) => {
    const field = name === undefined ? undefined : named(offered?.fields, name);
    return field?.kind === 'option' ? field.options : undefined;
  };
  const { priority, effort } = settings.fields;
  return [...work.values()].flatMap((one) => [
    ...judge(one, 'priority', one.priority, one.priorityAt, optionsOf(priority), `the field "${priority}"`),
    ...judge(one, 'effort', one.effort, one.effortAt, optionsOf(effort), `the field "${effort}"`),
    ...judge(one, 'type', one.type, one.typeAt, offered?.types, repository.name),
  ]);
}

/**
 * What the plan says that has no place on GitHub, in one sentence, and in another what is there and may not be read.
 * @param found by the ids of what the plan wants
 */
export function fieldNotes(
  issues: readonly (Wanted & { readonly id: string })[],
  { offered, repository }: Snapshot,
  found: ReadonlyMap<string, Issue>,
): string[] {
  return [...lackingNotes(issues, offered, repository.name), ...unreadNotes(issues, offered, found)];
}

function unreadNotes(
  issues: readonly (Wanted & { readonly id: string })[],
  offered: Offered | undefined,
  found: ReadonlyMap<string, Issue>,
): string[] {
  const told = (what: string, isUnread: (wanted: Wanted, issue: Issue) => boolean) => {
    const numbers = issues.flatMap((one) => {
      const issue = found.get(one.id);
      return issue && isUnread(one, issue) ? issue.number : [];
    });
    const [first] = numbers.sort((one, other) => one - other);
    if (first === undefined) return [];
    const others = numbers.length === 1 ? '' : ` and ${numbers.length - 1} more`;
    return [`this token may not read ${what} of #${first}${others}: what is there stays`];
  };
  const hasFields = (offered?.fields ?? []).length > 0;
  return [
    ...told('the fields', ({ fields }, issue) => hasFields && fields.length > 0 && !issue.fields),
    ...told(
      'the type',
      ({ type }, issue) =>
        (offered?.types ?? []).length > 0 && type !== undefined && issue.type === undefined,
    ),
  ];
}

function lackingNotes(issues: readonly Wanted[], offered: Offered | undefined, repository: string): string[] {
  const missing = issues
    .flatMap(({ fields }) => fields)
    .filter(({ name, kind }) => named(offered?.fields, name)?.kind !== kind);
  const listed = (kind: DesiredField['kind'], what: string) => {
    const names = new Set(missing.filter((one) => one.kind === kind).map(({ name }) => `"${name}"`));
    return names.size === 0 ? [] : [`no ${what} ${[...names].join(' or ')}`];
  };
  const isUntyped = !offered?.types && issues.some(({ type }) => type !== undefined);
  const lacking = [
    ...listed('date', 'date field'),
    ...listed('option', 'field with options'),
    ...(isUntyped ? ['no issue types'] : []),
  ];
  if (lacking.length === 0) return [];
  return [
    `${repository} shows this token ${lacking.join(', ')}: what the plan says of that stands in the plan alone`,
  ];
}
