#!/usr/bin/env node
/** The command's entry: gives the commands what is around them, and hands on what was typed. */
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import color from 'picocolors';
import { systemClock } from './clock.ts';
import { decisionCommand } from './commands/decision.ts';
import { forecastCommand } from './commands/forecast.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { pageCommand } from './commands/page.ts';
import { pullCommand } from './commands/pull.ts';
import { readyCommand } from './commands/ready.ts';
import { scheduleCommand } from './commands/schedule.ts';
import { statusCommand } from './commands/status.ts';
import type { Surroundings } from './commands/surroundings.ts';
import { syncCommand } from './commands/sync.ts';
import { validateCommand } from './commands/validate.ts';
import { InputError } from './inputs.ts';
import { keepMemoryLow } from './memory.ts';
import { plain } from './text.ts';
import { watchdog } from './watchdog.ts';
import { versionIn } from './workspace.ts';

const { stdin, stdout, stderr } = process;
const home = fileURLToPath(new URL('..', import.meta.url));

keepMemoryLow();

// Who reads no further (`| head`) loses words, not work: what is being written to GitHub goes on.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

let calm = () => {};

const surroundings: Surroundings = {
  environment: process.env,
  folder: process.cwd(),
  clock: systemClock,
  paint: color,
  width: stdout.columns,
  print: (text) => stdout.write(`${text}\n`),
  status: (text) => {
    if (stderr.isTTY) stderr.write(`\r\u001B[K${text ?? ''}`);
  },
  ask: stdin.isTTY && stdout.isTTY ? ask : undefined,
  progress: progressOn(stderr),
  writing: () => calm(),
  exit: (code) => {
    process.exitCode = code;
  },
};

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: stdin, output: stdout });
  // Who closes the input has said nothing.
  const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  const answer = await Promise.race([lines.question(`${question} `), closed]);
  lines.close();
  return answer.trim();
}

/** Of what goes to a log, one line in five seconds and the last one. */
function progressOn(stream: NodeJS.WriteStream): Surroundings['progress'] {
  let told = 0;
  return (text, isLast) => {
    if (stream.isTTY) stream.write(`\r\u001B[K${text}${isLast ? '\n' : ''}`);
    else if (isLast || systemClock.now() - told >= 5_000) {
      told = systemClock.now();
      stream.write(`${text}\n`);
    }
  };
}

const program = new Command('plan-sync')
  .description('Keeps GitHub in sync with a program plan written as YAML in git.')
  .option('-V, --version', 'print the version')
  .on('option:version', () => {
    surroundings.print(versionIn(home));
    process.exit(0);
  })
  .addHelpText(
    'after',
    `
Start here:
  $ plan-sync demo                        see it work on an embedded GitHub; needs nothing
  $ plan-sync init                        write a plan to start from
  $ plan-sync import --repo acme/rocket   write a plan of what is there
  $ plan-sync validate                    check plan/ without asking GitHub
  $ plan-sync check --repo acme/rocket    tell what was closed before what blocks it
  $ plan-sync preview --repo acme/rocket  show what would change
  $ plan-sync apply --repo acme/rocket    change it
  $ plan-sync ready --repo acme/rocket    tell what can begin, most urgent first
  $ plan-sync pull --repo acme/rocket     take what people changed there into the plan
  $ plan-sync schedule                    when it is done, by its estimates
  $ plan-sync forecast --repo acme/rocket when it will be done, and how sure that is
  $ plan-sync status --repo acme/rocket   what changed since the last session

"plan-sync help <command>" tells more.`,
  );

program.addCommand(validateCommand(surroundings));
for (const mode of ['check', 'preview', 'apply'] as const)
  program.addCommand(syncCommand(mode, surroundings));
program.addCommand(readyCommand(surroundings));
program.addCommand(scheduleCommand(surroundings));
program.addCommand(forecastCommand(surroundings));
program.addCommand(statusCommand(surroundings));
program.addCommand(initCommand(surroundings, home));
program.addCommand(importCommand(surroundings));
program.addCommand(pageCommand(surroundings));
program.addCommand(decisionCommand(surroundings));
program.addCommand(pullCommand(surroundings));
program
  .command('demo')
  .description(
    'Run the main job with the roadmap of plan/ on an embedded GitHub: no token, no network, no install.',
  )
  .option('--page <folder>', 'write the page for leaders there, as it looks in the middle of a program')
  .action(async ({ page }: { page?: string }) => {
    // Loaded only here: no other command needs a GitHub of its own.
    const { demo } = await import('./commands/demo.ts');
    surroundings.exit(await demo(surroundings, home, page));
  });

program.hook('preAction', (_, command) => {
  // The demo is in a hurry, and its plan is our own.
  if (command.name() !== 'demo') calm = watchdog(plain);
});
for (const command of [program, ...program.commands])
  command
    .exitOverride()
    .showHelpAfterError('"plan-sync --help" shows the commands')
    .configureOutput({ outputError: (text, write) => write(color.red(plain(text.trim()).concat('\n'))) });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // Help ends in one of these too; what was wrong with an option has been said.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const isInput = error instanceof InputError;
    const told = isInput ? error.message : `plan-sync failed by a fault of its own: ${error.message}`;
    stderr.write(`${color.red(plain(told))}\n`);
    if (!isInput && process.env.DEBUG) stderr.write(`${error.stack}\n`);
    process.exitCode = 2;
  }
}
