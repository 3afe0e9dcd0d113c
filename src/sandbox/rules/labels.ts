import { type Actor, requirePermission, requireRole, requireWritable } from '../access.ts';
import { type FieldError, forbidden, invalid } from '../refusal.ts';
import type { Label, Repository, Store } from '../state.ts';
import { isLonger, MAX_LABEL_DESCRIPTION, MAX_LABEL_NAME, tooLong } from './text.ts';

export interface LabelFields {
  name?: string | undefined;
  color?: string | undefined;
  description?: string | null | undefined;
}

/** Grey, which GitHub gives to a label that is made by being used. */
const DEFAULT_COLOR = 'ededed';

export function createLabel(store: Store, actor: Actor, repository: Repository, fields: LabelFields): Label {
  allow(actor, repository);
  const name = checkName(store, repository, fields.name ?? '');
  const description = checkDescription(fields.description ?? null);
  return insertLabel(store, repository, name, checkColor(fields.color ?? DEFAULT_COLOR), description);
}

export function updateLabel(store: Store, actor: Actor, label: Label, fields: LabelFields): Label {
  const repository = store.repositoryOf(label);
  allow(actor, repository);
  const name = fields.name === undefined ? label.name : checkName(store, repository, fields.name, label);
  const color = fields.color === undefined ? label.color : checkColor(fields.color);
  const description =
    fields.description === undefined ? label.description : checkDescription(fields.description);
  if (name !== label.name) store.renameLabel(label, name);
  label.color = color;
  label.description = description;
  label.updatedAt = store.stamp();
  return label;
}

export function deleteLabel(store: Store, actor: Actor, label: Label): void {
  allow(actor, store.repositoryOf(label));
  store.removeLabel(label);
}

/**
 * Labels by name for an issue. One that does not exist is made, as REST does for those with push access (widely relied
 * on, not documented). A name that cannot be one is refused with `invalid` and without a message.
 */
export function labelsByName(store: Store, repository: Repository, names: readonly string[]): Label[] {
  const known = names.map((name) => ({ name, label: store.findLabel(repository, name) }));
  for (const { name, label } of known) {
    if (!label && (name.trim() === '' || isLonger(name, MAX_LABEL_NAME))) {
      throw invalid('Name is invalid', { value: name, resource: 'Label', field: 'name', code: 'invalid' });
    }
  }
  return known.map(
    ({ name, label }) =>
      label ??
      store.findLabel(repository, name) ??
      insertLabel(store, repository, name.trim(), DEFAULT_COLOR, null),
  );
}

function insertLabel(
  store: Store,
  repository: Repository,
  name: string,
  color: string,
  description: string | null,
): Label {
  const at = store.stamp();
  const label: Label = {
    kind: 'Label',
    id: store.newId('label'),
    repository: repository.id,
    name,
    color,
    description,
    createdAt: at,
    updatedAt: at,
  };
  store.addLabel(label);
  return label;
}

function allow(actor: Actor, repository: Repository): void {
  requirePermission(actor, repository, ['issues'], 'write');
  requireRole(actor, repository, 'write');
  requireWritable(repository);
  if (!repository.hasIssues) throw forbidden('Issues are disabled for this repo');
}

function checkName(store: Store, repository: Repository, name: string, self?: Label): string {
  const trimmed = name.trim();
  if (trimmed === '') throw invalid("Name can't be blank", refused('missing_field', 'name'));
  if (isLonger(trimmed, MAX_LABEL_NAME)) throw tooLong('Label', 'name', MAX_LABEL_NAME);
  const taken = store.findLabel(repository, trimmed);
  if (taken && taken !== self) {
    throw invalid('Name has already been taken', refused('already_exists', 'name'));
  }
  return trimmed;
}

function checkColor(color: string): string {
  if (/^[0-9a-fA-F]{6}$/.test(color)) return color.toLowerCase();
  throw invalid('Color is invalid', refused('invalid', 'color'));
}

function checkDescription(description: string | null): string | null {
  if (description !== null && isLonger(description, MAX_LABEL_DESCRIPTION)) {
    throw tooLong('Label', 'description', MAX_LABEL_DESCRIPTION);
  }
  return description === '' ? null : description;
}

const refused = (code: FieldError['code'], field: string): FieldError => ({ resource: 'Label', code, field });
