/** Problems of the plan, as a table. */

import { literal } from '../markdown.ts';
import type { Code, Diagnostic, Place } from '../model/diagnostic.ts';
import { placeText } from '../model/diagnostic.ts';
import { capped } from '../text.ts';
import { more, section, table } from './layout.ts';

/** Other places that are told with a problem; who has seen so many steps of a cycle can follow it. */
export const maxRelated = 8;

/** @param room bytes */
export function problems(diagnostics: readonly Diagnostic[], room: number): string {
  const rows = diagnostics.map(({ severity, at, message, help, related = [] }) => {
    const { shown, left } = capped(related, maxRelated);
    const others = shown.map((one) => `${literal(one.message)}: ${placeCode(one.at)}`);
    const lines = [literal(message), ...(help ? [literal(help)] : []), ...others];
    return [
      severity === 'error' ? '❌' : '⚠️',
      placeCode(at),
      [...lines, ...(left > 0 ? [more(left)] : [])].join('<br>'),
    ];
  });
  return section('The plan', table(['', 'Where', 'What'], rows, room));
}

function placeCode(at: Place): string {
  return `\`${placeText(at).replaceAll(/[`|\n\r]/g, ' ')}\``;
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
