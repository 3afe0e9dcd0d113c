/** Problems of the plan, as a table. */

import { literal } from '../markdown.ts';
import type { Code, Diagnostic } from '../model/diagnostic.ts';
import { placeText } from '../model/diagnostic.ts';
import { section, table } from './layout.ts';

/** @param room bytes */
export function problems(diagnostics: readonly Diagnostic[], room: number): string {
  const rows = diagnostics.map(({ severity, at, message, help }) => [
    severity === 'error' ? '❌' : '⚠️',
    `\`${placeText(at).replaceAll(/[`|\n\r]/g, ' ')}\``,
    `${literal(message)}${help ? `<br>${literal(help)}` : ''}`,
  ]);
  return section('The plan', table(['', 'Where', 'What'], rows, room));
}

const violationCodes: ReadonlySet<Code> = new Set([
  'closed-before-blocker',
  'closes-blocked',
  'closed-while-placeholder',
  'closed-unticked',
]);

/** What violations say at the lines of the plan is told with them. */
export function isViolation({ code }: Diagnostic): boolean {
  return violationCodes.has(code);
}
