/** GitHub as it is once a plan was applied, made without a request. */
import { parse } from '../../src/plan/parse.ts';
import { APP, type Sandbox } from '../../src/sandbox/index.ts';
import { type Desired, desired } from '../../src/sync/desired.ts';
import { resolved } from '../../src/sync/reference.ts';
import { type Json, source } from '../sync/plans.ts';
import { yamlOf } from './plan.ts';

function wantedOf(plan: Json): Desired {
  const bytes = new TextEncoder().encode(yamlOf(plan));
  const parsed = parse([{ path: 'plan/plan.yml', bytes }], 'plan');
  if (!parsed.plan) throw new Error(JSON.stringify(parsed.diagnostics));
  return desired(parsed.plan, source);
}

/** All but the page of the program, which the first run completes. */
export function make(sandbox: Sandbox, plan: Json): void {
  const bot = sandbox.as(APP);
  const { labels, milestones, issues } = wantedOf(plan);
  for (const { name, newColor, description } of labels)
    bot.createLabel({ name, color: newColor, description });
  for (const { title, description } of milestones) bot.createMilestone({ title, description });
  const titles = new Map(milestones.map(({ id, title }) => [id, title]));
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  for (const { id, title, block, labels, blockedBy, milestone, parent } of issues) {
    const number = bot.createIssue({
      title,
      body: resolved(block.text, numberOf),
      labels,
      milestone: titles.get(milestone ?? '') ?? null,
      ...(parent === undefined ? {} : { parent: numberOf(parent) }),
    });
    numbers.set(id, number);
    for (const on of blockedBy) bot.block(number, numberOf(on));
  }
}
