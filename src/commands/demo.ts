/** The whole job in a few seconds: an embedded GitHub on loopback, a plan, its runs, and what they cost. */
import { systemClock } from '../clock.ts';
import { type GitHub, github } from '../github/github.ts';
import type { PlanFiles, SourceFile } from '../model/source.ts';
import type { Paint } from '../report/paint.ts';
import { failed, isSync, type Report } from '../report/report.ts';
import { terminal } from '../report/terminal.ts';
import { run } from '../run.ts';
import { APP_TOKEN, type IssueView, type Sandbox, startSandbox } from '../sandbox/index.ts';
import { capped, plain, plural } from '../text.ts';
import { putFiles, readPlan } from '../workspace.ts';
import { datesDemo, type MovedGitHub } from './demo-dates.ts';
import { importDemo, type PeopledGitHub } from './demo-import.ts';
import type { Surroundings } from './surroundings.ts';

/** Enough to see what it is like. */
const mostRows = 7;
const mostLines = 3;

const repository = { owner: 'octo-org', name: 'roadmap' };

/**
 * @param home the folder of Plan Sync itself, which has a plan
 * @param page the folder that the page for leaders is written to, where somebody wants it
 * @returns the exit code: 1 where something was not as promised
 */
export async function demo(
  { paint, print }: Surroundings,
  home: string,
  page: string | undefined,
): Promise<number> {
  const planFiles = readPlan('plan', home);
  const sandbox = await startSandbox();
  const heading = (text: string) => print(`\n${paint.bold(paint.cyan(text))}\n`);
  try {
    heading(`1. Apply the plan in ${planFiles.root}/ to an embedded GitHub at ${sandbox.apiUrl}`);
    const first = await applied(sandbox, planFiles);
    const told = terminal(first.report, { paint, files: planFiles.files });
    if (failed(first.report)) {
      print(told);
      return 1;
    }
    print(inShort(told));
    print(cost(first, paint));

    heading('2. The issues, as GitHub has them now');
    print(issueTable(sandbox, paint));

    heading('3. Apply it again: nothing to change, nothing written');
    const second = await applied(sandbox, planFiles);
    print(inShort(terminal(second.report, { paint, files: planFiles.files })));
    print(cost(second, paint));

    const { edited, title } = retitled(planFiles);
    heading(`4. Edit one title in the plan (“${plain(title)}”) and apply: one write`);
    const third = await applied(sandbox, edited);
    print(inShort(terminal(third.report, { paint, files: edited.files })));
    print(cost(third, paint));

    const { number, title: blocked } = firstBlocked(third.report);
    heading(`5. Somebody closes #${number} (“${plain(blocked)}”) before what blocks it: the check says so`);
    sandbox.as('octocat').close(number);
    const fourth = await checked(sandbox, edited);
    print(inShort(terminal(fourth.report, { paint, files: edited.files })));
    print(cost(fourth, paint));
    const stopped = failed(fourth.report) && fourth.writes === 0;
    if (!stopped) print(paint.red('\nThe check let it pass.'));

    const kept = !failed(second.report) && second.writes === 0 && !failed(third.report) && third.writes === 1;
    if (!kept) print(paint.red('\nA run wrote more or less than promised.'));
    const dated = await datesDemo(planFiles, { paint, print }, heading, movedGitHub, async (report) => {
      if (page === undefined) return;
      const { siteOf } = await import('../site/site.ts');
      const { files } = await siteOf(report);
      const trouble = putFiles(page, files);
      print(trouble === undefined ? `\nthe page for leaders: ${page}/index.html` : `\n${page}: ${trouble}`);
    });
    const imported = await importDemo({ paint, print }, heading, peopledGitHub, 8);
    return kept && stopped && dated && imported ? 0 : 1;
  } finally {
    await sandbox.close();
  }
}

/** What a run did or found first, and how it ended: a demo is read on one screen. */
function inShort(report: string): string {
  const paragraphs = report.split('\n\n');
  const [first = '', ...others] = paragraphs;
  const { shown, left } = capped(first.split('\n'), mostLines);
  const beginning = [...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n');
  return [...(/^\S*[~+:-]|: error|^create /.test(first) ? [beginning] : []), others.at(-1) ?? first].join(
    '\n',
  );
}

interface Applied {
  readonly report: Report;
  readonly requests: number;
  readonly writes: number;
}

function applied(sandbox: Sandbox, planFiles: PlanFiles): Promise<Applied> {
  return ran(sandbox, planFiles, false);
}

function checked(sandbox: Sandbox, planFiles: PlanFiles): Promise<Applied> {
  return ran(sandbox, planFiles, true);
}

async function ran(sandbox: Sandbox, planFiles: PlanFiles, checking: boolean): Promise<Applied> {
  const from = sandbox.requests.length;
  const hub = connectTo(sandbox);
  const report = await run({
    planFiles,
    source: { serverUrl: 'https://github.com', repository: `${repository.owner}/${repository.name}` },
    comparing: {
      reader: hub.reader,
      codebase: hub.codebase(repository),
      trigger: { kind: 'other' },
      now: new Date(systemClock.now()).toISOString(),
      maxClose: { percent: 25 },
      failOn: 'violation',
      checking,
      ...(checking ? {} : { applying: { writer: hub.writer, onProgress: () => {} } }),
    },
  });
  // Counted by the server that got them.
  const { requests, writes } = sandbox.counts(from);
  return { report, requests, writes };
}

/** An open item that something of the plan blocks. */
function firstBlocked(report: Report): { number: number; title: string } {
  if (!isSync(report)) return { number: 0, title: '' };
  const { status, plan, issues } = report;
  const [first] = status.blocked.flatMap((id) => {
    const [work, issue] = [plan.work.get(id), issues.get(id)];
    return work?.kind === 'item' && issue ? { number: issue.number, title: work.title } : [];
  });
  return first ?? { number: 0, title: '' };
}

async function movedGitHub(now: () => Date): Promise<MovedGitHub> {
  const sandbox = await startSandbox({ now });
  return {
    hub: connectTo(sandbox),
    repository,
    closeIssue: (title) => {
      const issue = sandbox.view().issues.find((one) => one.title === title);
      if (issue) sandbox.as('octocat').close(issue.number);
    },
    page: () => sandbox.view().issues[0]?.body ?? '',
    close: () => sandbox.close(),
  };
}

async function peopledGitHub(): Promise<PeopledGitHub> {
  const sandbox = await startSandbox();
  const person = sandbox.as('octocat');
  return { hub: connectTo(sandbox), repository, person, close: () => sandbox.close() };
}

function connectTo(sandbox: Sandbox): GitHub {
  const { apiUrl, graphqlUrl } = sandbox;
  // A server of one's own has no limits to keep.
  const options = { token: APP_TOKEN, apiUrl, graphqlUrl, pace: 0, deadline: Number.POSITIVE_INFINITY };
  return github({ ...options, clock: systemClock, onWait: () => {} }, repository);
}

function cost({ requests, writes }: Applied, paint: Paint): string {
  return paint.dim(
    `${plural(requests, 'request')}, ${writes} of them ${writes === 1 ? 'a write' : 'writes'}`,
  );
}

/** The plan with one title changed, as a person would change it in a file. */
function retitled(planFiles: PlanFiles): { edited: PlanFiles; title: string } {
  const pattern = /^(\s{6,}title: )(?!["'])(.+)$/m;
  let title = '';
  const files = planFiles.files.map((file): SourceFile => {
    const text = new TextDecoder().decode(file.bytes);
    const found = title === '' ? pattern.exec(text) : null;
    if (!found) return file;
    title = `${found[2]?.trim()}, revised`;
    return {
      ...file,
      bytes: new TextEncoder().encode(text.replace(pattern, (_, before: string) => before + title)),
    };
  });
  return { edited: { ...planFiles, files }, title };
}

function issueTable(sandbox: Sandbox, paint: Paint): string {
  const issues = sandbox.view().issues.filter(({ kind }) => kind === 'Issue');
  const rows = issues.map((issue) => issueRow(issue));
  const heads = ['#', 'Title', 'Owner', 'Milestone', 'Blocked by'] as const;
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...rows.map((cells) => (cells[index] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  const { shown, left } = capped(rows, mostRows);
  return [paint.bold(line(heads)), ...shown.map(line), `… and ${left} more`].join('\n');
}

function issueRow({ number, title, parent, labels, milestone, blockedBy }: IssueView): string[] {
  const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const indented = `${parent === null ? '' : '  '}${plain(title)}`;
  return [
    `${number}`,
    short(indented, 58),
    short(labels.map(plain).join(', '), 36),
    short(plain(milestone ?? ''), 30),
    blockedBy.join(' '),
  ];
}
