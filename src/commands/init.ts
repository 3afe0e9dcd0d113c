/** `plan-sync init`: a plan to start from, of a table, a list, or six answers. */
import { type Command, Option } from 'commander';
import { checkoutAt } from '../checkout.ts';
import { schemaFile, schemaText } from '../import/files.ts';
import { type Beginning, firstPlan } from '../import/first-plan.ts';
import { listRows } from '../import/list.ts';
import { type Entry, entriesRead, type Rows, type Wrong, wrongLines } from '../import/rows.ts';
import { csvRows, markdownTable } from '../import/table.ts';
import { placeholderAction, workflowPath, workflowText } from '../import/workflow.ts';
import { writtenSketch } from '../import/written.ts';
import { dayAsked, InputError, sourceOf } from '../inputs.ts';
import { brokenPlan } from '../report/broken-plan.ts';
import { soundPlan } from '../sync/desired.ts';
import { plain, plural } from '../text.ts';
import {
  baseName,
  type FileToWrite,
  namesIn,
  readPlan,
  readText,
  resolvedFrom,
  writeAll,
} from '../workspace.ts';
import { onPlan, type PlanOptions } from './options.ts';
import { type Surroundings, show } from './surroundings.ts';

interface InitOptions extends PlanOptions {
  readonly title?: string;
  readonly purpose?: string;
  readonly owner?: string;
  readonly milestone?: string;
  readonly due?: string;
  readonly work?: string;
  readonly yes?: boolean;
  readonly uses?: string;
  readonly workflow: boolean;
}

/** The answers that make a plan, by the options that give them. */
type Answers = Pick<InitOptions, 'title' | 'purpose' | 'owner' | 'milestone' | 'due' | 'work'>;

const questions: readonly (readonly [keyof Answers, string])[] = [
  ['title', 'What is the program called?'],
  ['purpose', 'What is it for, in a sentence?'],
  ['owner', 'Who does the work first? A name becomes a label'],
  ['milestone', 'What is reached first?'],
  ['due', 'On which day? year-month-day'],
  ['work', 'What is there to do? Titles, with semicolons between'],
];

/**
 * Where there is a plan already, only its schema and the workflow are written. Exit code 1 where a table or a list is wrong: then nothing is.
 * @param home the folder of Plan Sync itself
 */
export function initCommand(surroundings: Surroundings, home: string): Command {
  return onPlan(
    'init',
    'Write a plan to start from, and the workflow: of a CSV, of Markdown, or of six answers.',
  )
    .argument('[file]', 'a .csv, or a .md with a list or a table, of the work')
    .option('--title <text>', 'what the program is called')
    .option('--purpose <text>', 'what it is for')
    .option('--owner <name>', 'whose work it is that names nobody')
    .option('--milestone <title>', 'for when it is that names none')
    .option('--due <date>', 'the day of that milestone, year-month-day')
    .option('--work <titles>', 'what there is to do, with semicolons between')
    .option('--yes', 'ask nothing')
    .addOption(new Option('--uses <action>', 'what the workflow runs: owner/plan-sync@hash of the commit'))
    .option('--no-workflow', 'write no workflow')
    .action((file: string | undefined, options: InitOptions) => init(file, options, surroundings, home));
}

async function init(
  file: string | undefined,
  options: InitOptions,
  surroundings: Surroundings,
  home: string,
): Promise<void> {
  const { environment, folder, clock } = surroundings;
  const checkout = checkoutAt(folder);
  const workspace = checkout?.root ?? folder;
  const action = actionFor(options.uses, home);
  if (options.due !== undefined) dayAsked(options.due);
  const planFiles = readPlan(resolvedFrom(folder, options.plan), workspace);
  const { root } = planFiles;
  if (/\.ya?ml$/i.test(root)) throw new InputError('init writes several files: name a folder, not a file');
  const has = namesIn('.github/workflows', workspace);
  const workflow = { path: workflowPath, text: workflowText(root, action) };
  const isNew = options.workflow && !has('plan.yml');
  const write = (files: readonly FileToWrite[], count: number | undefined) => {
    const created = isNew ? [...files, workflow] : files;
    const trouble = writeAll({ created }, workspace);
    if (trouble !== undefined) throw new InputError(trouble);
    tellNext(created, { isNew, action, options, count }, surroundings);
  };
  if (planFiles.files.length > 0) {
    if (file !== undefined)
      throw new InputError(`there is a plan in ${root} already, which stays as it is: name another folder`);
    // Whoever wrote or copied it has a first line that names the schema, and perhaps no schema.
    const schema = { path: root === '.' ? schemaFile : `${root}/${schemaFile}`, text: schemaText() };
    return write(namesIn(root, workspace)(schemaFile) ? [] : [schema], undefined);
  }

  const rows = file === undefined ? undefined : rowsIn(file, resolvedFrom(folder, file));
  const asked = rows ? options : await answersTo(options, surroundings);
  const name = rows?.title ?? checkout?.origin?.repository.split('/')[1] ?? baseName(workspace);
  const beginning: Beginning = {
    title: asked.title?.trim() || name.trim() || 'Program',
    ...typed('purpose', asked.purpose),
    ...typed('owner', asked.owner),
    ...typed('milestone', asked.milestone),
    ...typed('due', asked.due),
  };
  const { entries, wrong } = rows ? entriesRead(rows) : { entries: answered(asked.work), wrong: [] };
  const { sketch, wrong: unsound } = firstPlan(beginning, entries);
  const all = [...wrong, ...unsound].sort((one, other) => one.row - other.row || one.column - other.column);
  if (all.length > 0) return complain(file ?? 'the answers', all, surroundings);

  const made = writtenSketch(sketch, { root, files: [], has: namesIn(root, workspace) });
  const source = sourceOf(environment, checkout?.origin?.repository ?? 'owner/name');
  const then = { root, files: made.files, diagnostics: [] };
  const { sound, diagnostics } = soundPlan(then, source, new Date(clock.now()).toISOString());
  if (!sound) return show(brokenPlan(diagnostics), then, {}, surroundings);
  write(made.created, entries.length);
}

function typed<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  const text = value?.trim() ?? '';
  return text === '' ? {} : ({ [key]: text } as { [P in K]: string });
}

/** From where Plan Sync itself was checked out, where nobody says otherwise. */
function actionFor(uses: string | undefined, home: string): string | undefined {
  if (uses !== undefined) {
    if (/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) return uses;
    throw new InputError(`uses is "${uses}"; write owner/plan-sync@ and the full hash of a commit`);
  }
  const { origin, head } = checkoutAt(home) ?? {};
  return origin?.host === 'github.com' && head !== undefined ? `${origin.repository}@${head}` : undefined;
}

function rowsIn(file: string, path: string): Rows {
  const text = readText(path);
  if (text === undefined)
    throw new InputError(`${file} cannot be read: name a file of at most 1 MiB, as UTF-8`);
  if (/\.(?:csv|tsv)$/i.test(file)) return csvRows(text);
  if (/\.(?:md|markdown|txt)$/i.test(file)) return markdownTable(text) ?? listRows(text);
  throw new InputError(`${file} is neither .csv nor .md`);
}

/** At a terminal what no option says is asked for; elsewhere nothing is. */
async function answersTo(options: InitOptions, { ask, print }: Surroundings): Promise<Answers> {
  const answers: { -readonly [K in keyof Answers]: Answers[K] } = { ...options };
  const open = questions.filter(([key]) => options[key] === undefined);
  if (options.yes || open.length === 0) return answers;
  if (!ask)
    throw new InputError(
      `this is no terminal: answer by ${open.map(([key]) => `--${key}`).join(', ')}, or let --yes ask nothing`,
    );
  print('An answer may be left empty.\n');
  for (const [key, question] of open) {
    for (;;) {
      const answer = (await ask(question.endsWith('?') ? question : `${question}:`)).trim();
      const problem = key === 'due' && answer !== '' ? problemOfDay(answer) : undefined;
      if (problem === undefined) {
        answers[key] = answer;
        break;
      }
      print(problem);
    }
  }
  return answers;
}

function problemOfDay(text: string): string | undefined {
  try {
    dayAsked(text);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** Where there is nothing yet, the first thing to do is to write down what there is to do. */
function answered(work = ''): readonly Entry[] {
  const titles = [...new Set(work.split(';').map((title) => title.trim()))].filter((title) => title !== '');
  const all = titles.length === 0 ? ['Write down what there is to do'] : titles;
  const { entries } = entriesRead({
    rows: all.map((text, index) => ({ row: index + 1, cells: { title: { text, column: 1 } } })),
    wrong: [],
  });
  return entries;
}

function complain(file: string, wrong: readonly Wrong[], { print, paint, exit }: Surroundings): void {
  for (const line of wrongLines(file, wrong)) print(plain(line));
  print(paint.red(`\n${plural(wrong.length, 'error')}; nothing was written`));
  exit(1);
}

function tellNext(
  files: readonly FileToWrite[],
  told: {
    readonly isNew: boolean;
    readonly action: string | undefined;
    readonly options: InitOptions;
    /** How much work is in the plan; absent where that was there already. */
    readonly count: number | undefined;
  },
  { print, paint }: Surroundings,
): void {
  const { isNew, action, options, count } = told;
  if (count === undefined) print(`There is a plan in ${plain(options.plan)} already: it stays as it is`);
  for (const { path } of files) print(`written: ${plain(path)}`);
  if (options.workflow && !isNew) print(`${workflowPath} is there already, and stays as it is`);
  const plan = options.plan === 'plan' ? '' : ` --plan ${plain(options.plan)}`;
  const steps = [
    ...(isNew && action === undefined
      ? [
          `In ${workflowPath}, replace ${placeholderAction} by where Plan Sync lives and the hash of its commit`,
        ]
      : []),
    ...(count === undefined ? [] : [`plan-sync validate${plan}`]),
    'Commit it, and open a pull request: its summary shows what merging makes on GitHub',
  ];
  const what = count === undefined ? '' : ` (${plural(count, 'piece')} of work in the plan)`;
  print(`\n${paint.green('Next')}${what}:`);
  for (const [index, step] of steps.entries()) print(`  ${index + 1}. ${step}`);
}
