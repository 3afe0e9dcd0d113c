/** Labels of an issue. */
import type { Issue, Label } from '../state/nouns.ts';
import type { Acting } from './access.ts';
import { allowEdit } from './editing.ts';
import { record } from './events.ts';
import { unprocessable } from './refusal.ts';

/** Needs what an edit needs. One that is there is no error, one that is archived may be: {@link checkLabels}. */
export function addLabels(acting: Acting, issue: Issue, labels: readonly Label[]): void {
  setLabels(acting, issue, [...labelsOn(acting, issue), ...labels]);
}

/** Needs what an edit needs. One that is not there is no error. */
export function removeLabels(acting: Acting, issue: Issue, labels: readonly Label[]): void {
  setLabels(
    acting,
    issue,
    labelsOn(acting, issue).filter((label) => !labels.includes(label)),
  );
}

function setLabels(acting: Acting, issue: Issue, labels: readonly Label[]): void {
  allowEdit(acting, issue);
  checkLabels(acting, issue, labels);
  replaceLabels(acting, issue, labels);
  issue.updatedAt = acting.store.stamp();
}

/** Refuses what is archived, unless it is there already. The text is not known: nobody has told of one. */
export function checkLabels(acting: Acting, issue: Issue | undefined, labels: readonly Label[]): void {
  const present = issue ? labelsOn(acting, issue) : [];
  const archived = labels.find(
    (label) => label.archived && label.archived.adding !== 'accepted' && !present.includes(label),
  );
  if (archived) throw unprocessable(`Label '${archived.name}' is archived`);
}

/** Asks for no rights: an edit has asked already. */
export function replaceLabels(acting: Acting, issue: Issue, labels: readonly Label[]): void {
  const before = labelsOn(acting, issue);
  for (const label of before)
    if (!labels.includes(label)) record(acting, issue, 'UnlabeledEvent', { subject: label.name });
  for (const label of new Set(labels))
    if (!before.includes(label)) record(acting, issue, 'LabeledEvent', { subject: label.name });
  acting.store.setLabels(issue, labels);
}

const labelsOn = ({ store }: Acting, issue: Issue): Label[] =>
  issue.labels.map(({ id }) => store.labels.of(id));
