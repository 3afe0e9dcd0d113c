/** Labels of a repository: unique names, limits on texts, and those that come into being by use. */
import type { Label, Repository } from '../state/nouns.ts';
import { type Acting, requireWrite } from './access.ts';
import { type FieldError, invalid } from './refusal.ts';
import { isLonger, MAX_LABEL_DESCRIPTION, MAX_LABEL_NAME, tooLong } from './text.ts';

export interface LabelFields {
  name?: string | undefined;
  color?: string | undefined;
  description?: string | null | undefined;
}

/** Grey, which GitHub gives to a label that is made by being used. */
const DEFAULT_COLOR = 'ededed';

export function createLabel(acting: Acting, repository: Repository, fields: LabelFields): Label {
  requireWrite(acting.actor, repository, ['issues'], 'write');
  const name = checkName(acting, repository, fields.name ?? '');
  const description = checkDescription(fields.description ?? null);
  return insertLabel(acting, repository, name, checkColor(fields.color ?? DEFAULT_COLOR), description);
}

export function updateLabel(acting: Acting, label: Label, fields: LabelFields): Label {
  const repository = acting.store.repositoryOf(label);
  requireWrite(acting.actor, repository, ['issues'], 'write');
  const name = fields.name === undefined ? label.name : checkName(acting, repository, fields.name, label);
  const color = fields.color === undefined ? label.color : checkColor(fields.color);
  const description =
    fields.description === undefined ? label.description : checkDescription(fields.description);
  acting.store.renameLabel(label, name);
  return Object.assign(label, { color, description });
}

export function deleteLabel({ store, actor }: Acting, label: Label): void {
  requireWrite(actor, store.repositoryOf(label), ['issues'], 'write');
  store.removeLabel(label);
}

/**
 * Labels by name for an issue. One that does not exist is made, as REST does for those with push access (widely relied
 * on, not documented). A name that cannot be one is refused with `invalid` and without a message.
 */
export function labelsByName(acting: Acting, repository: Repository, names: readonly string[]): Label[] {
  const find = (name: string) => acting.store.findLabel(repository, name);
  for (const name of names) {
    if (!find(name) && (name.trim() === '' || isLonger(name, MAX_LABEL_NAME))) {
      throw invalid('Name is invalid', { value: name, resource: 'Label', field: 'name', code: 'invalid' });
    }
  }
  return names.map((name) => find(name) ?? insertLabel(acting, repository, name.trim(), DEFAULT_COLOR, null));
}

function insertLabel(
  { store }: Acting,
  { id: repository }: Repository,
  name: string,
  color: string,
  description: string | null,
): Label {
  const label: Label = { kind: 'Label', id: store.newId('label'), repository, name, color, description };
  store.addLabel(label);
  return label;
}

function checkName({ store }: Acting, repository: Repository, name: string, self?: Label): string {
  const trimmed = name.trim();
  if (trimmed === '') throw invalid("Name can't be blank", refused('missing_field', 'name'));
  if (isLonger(trimmed, MAX_LABEL_NAME)) throw tooLong('Label', 'name', MAX_LABEL_NAME);
  const taken = store.findLabel(repository, trimmed);
  if (taken && taken !== self)
    throw invalid('Name has already been taken', refused('already_exists', 'name'));
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
