/**
 * What is wrong with a plan, and where. Everything that judges a plan speaks in these; nothing here prints.
 */

/** A stretch of a file. Lines and columns count from 1; columns are UTF-16 code units, as editors count them. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The column after the last one, on the same line; absent where the stretch runs over a line's end. */
  readonly endColumn?: number;
}

/** An error keeps the plan from being applied; a warning does not. */
export type Severity = 'error' | 'warning';

/** How people mistype YAML: each is told with its line as it was meant. */
const slips = [
  'tab',
  'odd-space',
  'merge-conflict',
  'wrong-depth',
  'lost-colon',
  'lost-space',
  'lost-dash',
  'lost-line',
  'lost-quote',
  'lost-bracket',
  'dashes',
  'quote-in-text',
  'curly-quotes',
  'needs-quotes',
] as const;

/** Every kind of problem has one code, which tests and readers of the JSON report can rely on. */
export type Code =
  // files
  | 'no-plan'
  | 'outside-workspace'
  | 'unreadable-file'
  | 'file-too-large'
  | 'too-many-files'
  | 'too-many-decisions'
  | 'not-utf8'
  | 'control-character'
  // YAML as people mistype it
  | (typeof slips)[number]
  | 'cut-text'
  | 'swallowed-anchor'
  | 'swallowed-line'
  // YAML
  | 'yaml-syntax'
  | 'unknown-alias'
  | 'several-documents'
  | 'merge-key'
  | 'custom-tag'
  | 'too-many-aliases'
  | 'too-deep'
  | 'duplicate-key'
  // shape
  | 'unknown-key'
  | 'missing-key'
  | 'empty-value'
  | 'wrong-type'
  | 'invalid-value'
  | 'invalid-id'
  | 'invalid-date'
  | 'invalid-color'
  | 'invalid-estimate'
  | 'no-working-day'
  | 'invalid-text'
  | 'too-long'
  | 'duplicate-entry'
  | 'given-twice'
  // meaning
  | 'empty-plan'
  | 'empty-phase'
  | 'unknown-id'
  | 'duplicate-id'
  | 'duplicate-title'
  | 'duplicate-name'
  | 'missing-owner'
  | 'missing-milestone'
  | 'missing-outcome'
  | 'placeholder-is-named'
  | 'label-is-owner'
  | 'label-is-ready'
  | 'adopted-twice'
  | 'former-id-in-use'
  | 'self-block'
  | 'cycle'
  | 'later-milestone'
  | 'due-before-start'
  | 'due-too-early'
  | 'due-before-blocker'
  | 'too-many-items'
  | 'too-many-blockers'
  | 'too-many-blocked'
  | 'body-too-long'
  | 'missing-head'
  | 'nobody-to-assign'
  | 'decision-in-force'
  | 'decision-not-in-force'
  | 'decision-elsewhere'
  | 'decision-number'
  | 'template-left'
  | 'far-date'
  | 'no-field'
  | 'come-loose'
  | 'unrelated'
  // GitHub, judged before the first write
  | 'cannot-be-assigned'
  | 'cannot-be-adopted'
  | 'not-adopted'
  | 'adopts-closed'
  | 'moves-parent'
  | 'same-title'
  | 'not-offered'
  | 'kept-elsewhere'
  // the check of the order in which work is finished
  | 'closed-before-blocker'
  | 'closes-blocked'
  | 'closed-while-placeholder'
  | 'closed-unticked'
  | 'blocker-given-up'
  | 'unreadable-blocker';

/** One thing that is wrong. Message and help are plain text, with people's text in it: make it safe for the medium. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, with the offending text. One line, no full stop at the end. */
  readonly message: string;
  /** What to do about it. One line. */
  readonly help?: string;
  readonly at: Place;
  /** Other places that belong to it: the first of two duplicates, the other links of a cycle. */
  readonly related?: readonly Related[];
}

/** A place that helps to understand a diagnostic, with a few words on it. */
export interface Related {
  readonly message: string;
  readonly at: Place;
}

const slipCodes: ReadonlySet<string> = new Set(slips);

/** Whether it is a slip of YAML in one line, from which other problems may seem to follow. */
export function isSlip({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && slipCodes.has(code);
}

/** Whether the plan they are about may not be applied. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** Errors first, then by file and position: the order in which people fix things. */
export function bySeverity(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = (diagnostic: Diagnostic) => (diagnostic.severity === 'error' ? 0 : 1);
  return [...diagnostics].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column,
  );
}

/** `plan/phases.yml:12:5` */
export function placeText(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}

/** @param help what to do about it, one line */
export function error(
  code: Code,
  at: Place,
  message: string,
  help: string,
  related: readonly Related[] = [],
): Diagnostic {
  return { code, severity: 'error', message, help, at, related };
}

/** @param help what to do about it, one line */
export function warning(
  code: Code,
  at: Place,
  message: string,
  help: string,
  related: readonly Related[] = [],
): Diagnostic {
  return { code, severity: 'warning', message, help, at, ...(related.length > 0 ? { related } : {}) };
}
