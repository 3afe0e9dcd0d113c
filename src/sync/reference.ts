/** Text that names issues before they have a number. */

/**
 * Text that names issues by their id in the plan, because an issue that does not exist yet has no number.
 * A reference stands for the digits alone.
 */
export type Text = readonly (string | Reference)[];

/** An issue by its id in the plan, or by the key of the program or of a session. */
export interface Reference {
  readonly issue: string;
}

/** The ids that a text refers to. */
export function referencedIds(text: Text): string[] {
  return text.flatMap((piece) => (typeof piece === 'string' ? [] : piece.issue));
}

/** @param numberOf the number of an id's issue; what has none yet reads as such, and is settled by a later edit */
export function resolved(text: Text, numberOf: (id: string) => number | undefined): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : (numberOf(piece.issue) ?? 0))).join('');
}
