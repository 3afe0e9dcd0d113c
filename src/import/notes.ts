/** What an import could not say in the plan, or made up: told in the report, and at its place in the plan. */

/** In the order in which they are told. */
export const noteKinds = [
  'left-out',
  'no-owner',
  'no-milestone',
  'several-owners',
  'cycle',
  'later-milestone',
  'not-in-the-plan',
  'elsewhere',
  'too-many-items',
  'flattened',
  'milestone',
  'owner',
  'words',
  'order',
] as const;

/** Why something is told. */
export type NoteKind = (typeof noteKinds)[number];

/** One sentence, about an issue where it has a number. */
export interface Note {
  readonly kind: NoteKind;
  readonly issue?: number;
  readonly text: string;
}
