/** Labels of a repository: unique names, limits on texts, and those that come into being by use. */
import type { Label, Repository } from '../state/nouns.ts';
import { type Acting, requireWrite } from './access.ts';
import { type FieldError, invalid } from './refusal.ts';
import { isLonger, MAX_LABEL_DESCRIPTION, MAX_LABEL_NAME, tooLong } from './text.ts';

/** Bodies of operations issues/create-label and issues/update-label: `color` is six hex digits without `#`. */
export interface LabelFields {
  name?: string | undefined;
  color?: string | undefined;
  description?: string | null | undefined;
}

/** Grey, which GitHub gives to a label that is made by being used. */
const DEFAULT_COLOR = 'ededed';

/** Operation issues/create-label, for the write role. 422 names the wrong field; names are unique in any case. */
export function createLabel(acting: Acting, repository: Repository, fields: LabelFields): Label {
  requireWrite(acting.actor, repository, ['issues'], 'write');
  return insertLabel(acting, repository, { ...fields, name: fields.name ?? '' });
}

/** Operation issues/update-label. Refuses what {@link createLabel} does, and then changes nothing. */
export function updateLabel(acting: Acting, label: Label, fields: LabelFields): Label {
  const repository = acting.store.repositoryOf(label);
  requireWrite(acting.actor, repository, ['issues'], 'write');
  return change(acting, repository, label, fields);
}

/** All of it is checked before any of it is set. */
function change(acting: Acting, repository: Repository, label: Label, fields: LabelFields): Label {
  const { name: wanted, description = label.description } = fields;
  const name = wanted === undefined ? label.name : checkName(acting, repository, wanted, label);
  const color = checkColor(fields.color ?? label.color);
  if (description !== null && isLonger(description, MAX_LABEL_DESCRIPTION))
    throw tooLong('Label', 'description', MAX_LABEL_DESCRIPTION);
  return Object.assign(label, { name, color, description: description || null });
}

/** Operation issues/delete-label. Issues lose it, and no event of theirs says so. */
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
  return names.map((name) => find(name) ?? insertLabel(acting, repository, { name }));
}

function insertLabel(acting: Acting, repository: Repository, fields: LabelFields): Label {
  const id = acting.store.newId('label');
  const bare = { name: '', color: DEFAULT_COLOR, description: null, archived: null };
  const label: Label = { kind: 'Label', id, repository: repository.id, ...bare };
  change(acting, repository, label, fields);
  acting.store.labels.add(label);
  return label;
}

function checkName({ store }: Acting, repository: Repository, name: string, self: Label): string {
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

const refused = (code: FieldError['code'], field: string): FieldError => ({ resource: 'Label', code, field });
