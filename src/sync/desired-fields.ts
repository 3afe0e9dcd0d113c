/** What the plan gives to issue fields. */
import type { Place } from '../model/diagnostic.ts';
import type { Plan, WorkItem } from '../model/plan.ts';

/** What an issue field is to hold. */
export interface DesiredField {
  /** Of the field. */
  readonly name: string;
  readonly kind: 'date' | 'option';
  /** A day, or the name of an option. */
  readonly value: string;
  /** Where the plan says it. */
  readonly at: Place;
}

/** As every organization has them that did not change it (docs: managing issue fields in your organization). */
const usual = { start: 'Start date', due: 'Target date' };

/** The keys of an item that issue fields have, with the names of the fields; those that the settings leave open are not in it. */
export function fieldNames({
  settings,
}: Plan): readonly (readonly ['start' | 'due' | 'priority' | 'effort', string])[] {
  const { start = usual.start, due = usual.due, priority, effort } = settings.fields;
  return [
    ['start', start],
    ['due', due],
    ...(priority === undefined ? [] : [['priority', priority] as const]),
    ...(effort === undefined ? [] : [['effort', effort] as const]),
  ];
}

/** What work gives to fields. A priority or an effort goes nowhere where the settings name no field for it. */
export function fieldsOfWork(work: WorkItem, { settings }: Plan): DesiredField[] {
  const { start = usual.start, due = usual.due, priority, effort } = settings.fields;
  const field = (
    name: string | undefined,
    kind: DesiredField['kind'],
    value: string | undefined,
    at = work.at,
  ) => (name === undefined || value === undefined ? [] : [{ name, kind, value, at }]);
  return [
    ...field(start, 'date', work.start),
    ...field(due, 'date', work.due, work.dueAt),
    ...field(priority, 'option', work.priority, work.priorityAt),
    ...field(effort, 'option', work.effort, work.effortAt),
  ];
}
