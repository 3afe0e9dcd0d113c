/** Options that several commands have. */
import { Command } from 'commander';

export interface PlanOptions {
  readonly plan: string;
}

export interface ReportOptions extends PlanOptions {
  readonly json?: boolean;
}

export function onPlan(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--plan <path>', 'folder or file of the plan', 'plan');
}

export function reporting(name: string, description: string): Command {
  return onPlan(name, description).option('--json', 'print the report as JSON');
}

/** `a,b` and `c` of an option that was given twice, as one list. */
export function listOf(text: string, before: readonly string[]): string[] {
  const names = text.split(',').map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== '')];
}
