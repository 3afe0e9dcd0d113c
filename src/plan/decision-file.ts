/** A new decision as a file: its name and what stands in it. */

import type { Decision } from '../model/plan.ts';
import { decisionsFolder, isDecision, type SourceFile } from '../model/source.ts';
import { slug } from '../text.ts';
import { decisionsOf, template } from './decisions.ts';
import { flowList, scalar } from './scalar.ts';

/** A plan's files as if the decision stood among them, with the next number; and the file that it needs. */
export function withDecision<T extends { readonly files: readonly SourceFile[]; readonly root: string }>(
  plan: T,
  decision: Omit<Decision, 'at' | 'number'>,
): { planFiles: T; path: string; text: string } {
  const { decisions } = decisionsOf(plan.files.filter(isDecision));
  const number = Math.max(0, ...decisions.keys()) + 1;
  const { name, text } = decisionFile({ ...decision, number });
  const path = `${plan.root === '.' ? '' : `${plan.root}/`}${decisionsFolder}/${name}`;
  const file = { path, bytes: new TextEncoder().encode(text) };
  return { planFiles: { ...plan, files: [...plan.files, file] }, path, text };
}

/** `0004-freeze-the-export.md` sorts by number, and says what it is about. */
function decisionFile(decision: Omit<Decision, 'at'>): { name: string; text: string } {
  const { number, title, date, status, affects, supersedes } = decision;
  const head = [
    `id: ${number}`,
    `title: ${scalar(title)}`,
    `date: ${date}`,
    `status: ${status}`,
    ...(decision.with.length > 0 ? [`with: ${flowList(decision.with)}`] : []),
    ...(affects.length > 0 ? [`affects: ${flowList(affects)}`] : []),
    ...(supersedes.length > 0 ? [`supersedes: [${supersedes.join(', ')}]`] : []),
  ];
  const text = `---\n${head.join('\n')}\n---\n\n${template}\n`;
  return { name: `${String(number).padStart(4, '0')}-${slug(title, 60) || 'decision'}.md`, text };
}
