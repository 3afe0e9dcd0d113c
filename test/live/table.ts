/** What was found, as people paste it. */
import type { Closings } from './closing.ts';
import type { Kept } from './contract.ts';

/** All that was asked of one server. */
export interface Findings {
  readonly kept: readonly Kept[];
  readonly facts: readonly { readonly what: string; readonly answer: string }[];
  /** Or why nothing of that could be asked. */
  readonly closings: Closings | string;
  /** What could not be taken away again. */
  readonly left: readonly string[];
}

/** Markdown. What GitHub and its issues say stands in it as text. */
export function findingsTable({ kept, facts, closings, left }: Findings): string {
  return [
    ...(kept.length > 0 ? [promiseTable(kept)] : []),
    table(
      ['Fact', 'Answer'],
      facts.map(({ what, answer }) => [what, answer]),
    ),
    typeof closings === 'string' ? `Closing words were not asked: ${closings}` : closingTable(closings),
    ...(left.length > 0 ? [`Left behind:\n\n${left.map((one) => `- ${one}`).join('\n')}`] : []),
    '',
  ].join('\n\n');
}

function promiseTable(kept: readonly Kept[]): string {
  const rows = kept.map(({ what, trouble }) => [
    what,
    trouble === undefined ? 'kept' : `**broken**: ${trouble}`,
  ]);
  return table(['Promise', ''], rows);
}

function closingTable({ phrases, title }: Closings): string {
  const rows = phrases.map(({ phrase, description, message }) => [
    code(phrase),
    description.map(yes).join(', '),
    message.map(yes).join(', '),
  ]);
  const words = table(['Words', 'in a description: listed', 'in a commit message: closed'], rows);
  return `${words}\n\nA word in a title ${title}.`;
}

const yes = (is: boolean) => (is ? 'yes' : 'no');

/** Line ends and wide spaces are shown, for they are what is asked about. */
function code(phrase: string): string {
  const shown = phrase.replaceAll('\n', '⏎').replaceAll('\u00a0', '⍽');
  return shown.includes('`') ? `\`\`\`\` ${shown} \`\`\`\`` : `\`${shown}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
