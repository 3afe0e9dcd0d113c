/** The part of the demo that begins with a repository that people have lived in: a plan of it, which makes no work, and back. */
import type { GitHub } from '../github/github.ts';
import { type Finding, findingOf } from '../import/finding.ts';
import { nothingKnown } from '../import/known.ts';
import { outlined } from '../import/outline.ts';
import { importLines, importReport } from '../import/report.ts';
import { writtenSketch } from '../import/written.ts';
import type { RepositoryName } from '../model/names.ts';
import type { PlanFiles } from '../model/source.ts';
import { pull } from '../pull.ts';
import { pulledText } from '../report/pulled.ts';
import { isSync, type SyncReport, tally } from '../report/report.ts';
import { run } from '../run.ts';
import { capped, plural } from '../text.ts';
import type { Surroundings } from './surroundings.ts';

/** A GitHub of its own, and somebody at work there. */
export interface PeopledGitHub {
  readonly hub: GitHub;
  readonly repository: RepositoryName;
  readonly person: {
    createMilestone(fields: { title: string; dueOn?: string }): unknown;
    createIssue(fields: {
      title: string;
      body?: string;
      labels: readonly string[];
      milestone?: string;
      parent?: number;
    }): number;
    block(blocked: number, blocker: number): void;
    editIssue(issue: number, fields: { title: string }): void;
  };
  close(): Promise<void>;
}

/**
 * As people leave it: some of it under something, some with a milestone, some with neither.
 * @returns the number of one of them
 */
function liveIn({ person }: PeopledGitHub): number {
  person.createMilestone({ title: 'Beta', dueOn: '2027-03-26T12:00:00Z' });
  const issue = (
    title: string,
    label: string,
    more: { milestone?: string; parent?: number; body?: string } = {},
  ) => person.createIssue({ title, labels: [label], ...more });
  const epic = issue('Checkout in one page', 'team-shop', { milestone: 'Beta' });
  const cart = issue('Move the cart', 'team-shop', {
    milestone: 'Beta',
    parent: epic,
    body: '- [ ] Nobody loses a cart\n- [x] The address is kept',
  });
  const pay = issue('Pay by card', 'team-payments', { milestone: 'Beta', parent: epic });
  const refund = issue('Refunds', 'team-payments', { parent: pay, body: 'Depends on #6.' });
  const limits = issue('Limits for each card', 'team-payments');
  issue('Audit log', 'team-shop', { milestone: 'Beta' });
  person.block(pay, cart);
  person.block(refund, pay);
  person.block(limits, refund);
  return cart;
}

/** Enough to see what it is like. */
const mostLines = 2;

/** @returns whether the plan of it would make no work, and takes over what somebody changes there */
export async function importDemo(
  { paint, print }: Pick<Surroundings, 'paint' | 'print'>,
  heading: (text: string) => void,
  open: () => Promise<PeopledGitHub>,
  number: number,
): Promise<boolean> {
  const there = await open();
  const { hub, repository } = there;
  try {
    const cart = liveIn(there);
    const findings: Finding[] = [];
    const keeping = {
      keep: (issue: Parameters<typeof findingOf>[0], asked: boolean) =>
        findings.push(findingOf(issue, asked, false)),
      tell: () => {},
    };
    const inventory = await hub.inventory({ state: 'open', labels: [] }, keeping);
    heading(`${number}. Import a repository that people have lived in, and preview the plan of it`);
    const outline = outlined(inventory, findings, { phasesOf: 'sub-issues', isPart: false }, nothingKnown);
    const { created, files } = writtenSketch(outline.sketch, { root: 'plan', files: [], has: () => false });
    const name = inventory.repository.name;
    const report = importReport(outline, {
      repository: name,
      read: findings.length,
      unlisted: 0,
      created: created.map(({ path }) => path),
      changed: [],
    });
    const told = importLines(report).filter((line) => !line.startsWith('written:'));
    print(capped(told, mostLines).shown.join('\n'));
    const planFiles = { root: 'plan', files, diagnostics: [] };
    const view = await ran(there, planFiles, false);
    if (!view) return false;
    const { created: made, closed, updated } = tally(view);
    const isKept = made === 1 && closed === 0;
    const words = `the page of the program and no issue more, ${plural(updated, 'update')}, nothing closed`;
    print(isKept ? `An apply would make ${words}` : paint.red('An apply would make more than the page'));

    heading(
      `${number + 1}. Apply it; then somebody renames #${cart} there: pull makes that a change of the plan's files`,
    );
    await ran(there, planFiles, true);
    there.person.editIssue(cart, { title: 'Move the cart and what is in it' });
    const pulled = await pull({ planFiles, source: sourceOf(repository), reader: hub.reader, now });
    if (pulled.verdict !== 'pulled') return false;
    print(changedLines(pulledText(pulled, planFiles, paint, false)));
    return isKept && pulled.made.length === 1 && pulled.conflicts.length === 0;
  } finally {
    await there.close();
  }
}

const now = '2026-12-01T09:00:00Z';

const sourceOf = ({ owner, name }: RepositoryName) => ({
  serverUrl: 'https://github.com',
  repository: `${owner}/${name}`,
});

async function ran(
  { hub, repository }: PeopledGitHub,
  planFiles: PlanFiles,
  isApplied: boolean,
): Promise<SyncReport | undefined> {
  const report = await run({
    planFiles,
    source: sourceOf(repository),
    comparing: {
      reader: hub.reader,
      codebase: hub.codebase(repository),
      trigger: { kind: 'other' },
      now,
      maxClose: { percent: 0 },
      failOn: 'never',
      checking: false,
      ...(isApplied ? { applying: { writer: hub.writer, onProgress: () => {} } } : {}),
    },
  });
  return isSync(report) ? report : undefined;
}

/** Of a difference what goes and what comes, and the sentence at the end. */
function changedLines(difference: string): string {
  const lines = difference.split('\n');
  return lines.filter((line, at) => /[-+] {2}/.test(line) || at === lines.length - 1).join('\n');
}
