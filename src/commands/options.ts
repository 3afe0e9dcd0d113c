/** Options that several commands have. */
import { Command } from 'commander';

/** What `onPlan` declares. */
export interface PlanOptions {
  readonly plan: string;
}

/** What `reporting` declares. */
export interface ReportOptions extends PlanOptions {
  readonly json?: boolean;
}

/** A command that reads a plan, by `--plan`. */
export function onPlan(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--plan <path>', 'folder or file of the plan', 'plan');
}

/** A command that reads a plan and ends in a report, as text or by `--json`. */
export function reporting(name: string, description: string): Command {
  return onPlan(name, description).option('--json', 'print the report as JSON');
}

/** `a,b` and `c` of an option that was given twice, as one list. */
export function listOf(text: string, before: readonly string[]): string[] {
  const names = text.split(',').map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== '')];
}
