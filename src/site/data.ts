/** All that the page says, as plain values: what people see, the spreadsheet and `plan.json` are made of these alone. */

import type { Estimate, Plan, WorkItem } from '../model/plan.ts';
import type { MovedPromise } from '../model/promises.ts';
import { planUrl } from '../model/source.ts';
import { given } from '../optional.ts';
import type { SyncReport } from '../report/report.ts';
import { sessionsAhead } from '../rounds/calendar.ts';
import { programLine } from '../rounds/program-line.ts';
import { healthOfProgram } from '../rounds/timing.ts';
import type { Health } from '../schedule/health.ts';
import { programKey } from '../sync/block.ts';
import { resolved } from '../sync/reference.ts';
import { type BurnUp, burnUps } from './burn-up.ts';
import { type SiteChanges, siteChanges } from './changes.ts';
import { textOf } from './prose.ts';

/** The shape is a promise: keys are added, never changed. Days are `YYYY-MM-DD`; what there is nothing of is left out. */
export interface SiteData {
  readonly version: 1;
  readonly program: {
    readonly id: string;
    readonly title: string;
    readonly purpose?: string;
    readonly objectives: readonly string[];
    readonly url?: string;
  };
  /** Whose issues these are, as `owner/name`. */
  readonly repository: { readonly name: string; readonly url: string };
  /** ISO 8601. */
  readonly now: string;
  readonly today: string;
  readonly health: Health;
  /** How the program stands, in a line: the one of its own issue. */
  readonly verdict: string;
  /** What the milestones add up to. */
  readonly closed: number;
  readonly total: number;
  /** Of the whole program. */
  readonly p50?: string;
  readonly p85?: string;
  /** What the forecast is made of: how much was closed, and of how much of it the time is known. Absent without a forecast. */
  readonly basis?: {
    readonly closed: number;
    readonly samples: number;
    /** That too little is known, and what is missing, in sentences. */
    readonly note?: string;
  };
  readonly milestones: readonly SiteMilestone[];
  readonly owners: readonly SiteOwner[];
  readonly work: readonly SiteWork[];
  readonly gates: readonly SiteGate[];
  readonly violations: number;
  readonly decisions: readonly SiteDecision[];
  readonly risks: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly sessions: readonly SiteSession[];
  readonly burnUp: readonly BurnUp[];
  /** Why the history of the plan is not in it, or not whole, in a sentence. */
  readonly unread?: string;
  readonly changes?: SiteChanges;
}

/** A milestone with its promise and what is expected of it. */
export interface SiteMilestone {
  readonly id: string;
  readonly title: string;
  readonly outcome?: string;
  readonly url?: string;
  readonly closed: number;
  readonly total: number;
  /** Issues of others, which GitHub counts there too. */
  readonly beside?: { readonly closed: number; readonly total: number };
  /** Pull requests, likewise. */
  readonly pulls?: { readonly closed: number; readonly total: number };
  readonly due?: string;
  /** The first promise, and how often it was moved. */
  readonly first?: string;
  readonly moved: number;
  readonly moves: MovedPromise['moves'];
  readonly p50?: string;
  readonly p85?: string;
  /** From 0 to 1: the share of runs that keep the promise. */
  readonly keeps?: number;
  readonly health?: Health;
  readonly overruled?: { readonly is: Health; readonly because: string; readonly until: string };
  /** Ids of what drives it, as a chain. */
  readonly drivers: readonly string[];
}

/** Who answers for work. */
export interface SiteOwner {
  readonly id: string;
  readonly name: string;
  readonly placeholder: boolean;
  readonly members: readonly string[];
  readonly closed: number;
  readonly total: number;
}

/** `in-progress`: nothing blocks it, and somebody is assigned to it. `out-of-order`: closed before what it waits for. */
export type Stage = 'done' | 'dropped' | 'in-progress' | 'ready' | 'blocked' | 'out-of-order';

/** A phase, item, workstream or review. */
export interface SiteWork {
  readonly id: string;
  readonly kind: WorkItem['kind'];
  readonly title: string;
  readonly text?: string;
  readonly phase?: string;
  readonly owner: string;
  readonly milestone?: string;
  readonly gate: boolean;
  readonly state: 'open' | 'completed' | 'not-planned' | 'duplicate';
  readonly stage: Stage;
  readonly issue?: number;
  readonly url?: string;
  /** Logins. */
  readonly assignees: readonly string[];
  readonly createdAt?: string;
  readonly closedAt?: string;
  readonly estimate?: string;
  readonly start?: string;
  readonly due?: string;
  /** How often its promise was moved, and when the last time. */
  readonly moved: number;
  readonly movedOn?: string;
  /** By the schedule; of open work only where the plan says something of time. */
  readonly begin?: string;
  readonly end?: string;
  /** Set where work has no estimate, or waits for such: then `end` is too early. */
  readonly incomplete?: true;
  readonly slack?: number;
  readonly critical: boolean;
  /** Of the plan; a waived one has its reason. */
  readonly blockedBy: readonly { readonly on: string; readonly waived?: string }[];
  /** Ids of open work of the plan that it waits for; other issues as `owner/name#12`. */
  readonly waitsFor: readonly string[];
}

/** A gate, with what holds it. */
export interface SiteGate {
  readonly id: string;
  readonly state: 'held' | 'open';
  readonly waitsFor: readonly string[];
  /** Boxes of its checklist that are not ticked. */
  readonly unticked: number;
}

/** A decision of the plan. */
export interface SiteDecision {
  readonly number: number;
  readonly title: string;
  readonly date: string;
  readonly status: string;
  readonly affects: readonly string[];
  readonly url: string;
}

/** One of a session that comes back: those of twelve weeks, and the next one in any case. */
export interface SiteSession {
  readonly id: string;
  readonly title: string;
  readonly day: string;
}

const weeksAhead = 12;

/** Everything in the order of the plan. */
export function siteData(report: SyncReport): SiteData {
  const { plan, timing, source, repository, issues, growth, since, milestones } = report;
  const base = `${source.serverUrl}/${repository.name}`;
  const code = `${source.serverUrl}/${source.repository}`;
  const { today } = timing.network;
  const issueUrl = (number: number) => `${base}/issues/${number}`;
  const work = [...plan.work.values()].map((one) => siteWork(one, report, issueUrl));
  const page = issues.get(programKey(plan));
  const { basis, program: { p50, p85 } = {} } = timing.forecast ?? {};
  const { id, title, purpose, objectives } = plan.program;
  return {
    version: 1,
    program: { id, title, objectives, ...given({ purpose, url: page && issueUrl(page.number) }) },
    repository: { name: repository.name, url: base },
    now: report.now,
    today,
    health: healthOfProgram(timing),
    verdict: verdictOf(report),
    closed: milestones.reduce((sum, { closed }) => sum + closed, 0),
    total: milestones.reduce((sum, { total }) => sum + total, 0),
    ...given({ p50, p85, basis }),
    milestones: siteMilestones(report),
    owners: siteOwners(plan, report),
    work,
    gates: report.gates.map(({ id, state, waits, checklist }) => ({
      id,
      state,
      waitsFor: waits.flatMap(({ on, issue }) => on ?? (issue ? `${issue.repository}#${issue.number}` : [])),
      unticked: checklist.total - checklist.ticked,
    })),
    violations: report.check.violations.length,
    decisions: [...plan.decisions.values()].map(({ number, title, date, status, affects, at }) => ({
      number,
      title,
      date,
      status,
      affects,
      url: planUrl(at.file, source),
    })),
    risks: [...plan.risks.values()].map(({ id, title, text }) => ({ id, title, text })),
    sessions: sessionsAhead(plan, today, weeksAhead).map(({ session, date }) => ({
      id: session.id,
      title: session.title,
      day: date,
    })),
    burnUp: burnUps(plan, work, growth?.sizes ?? [], today, ({ commit, pullRequest }) =>
      commit === undefined
        ? undefined
        : `${code}/${pullRequest === undefined ? `commit/${commit}` : `pull/${pullRequest}`}`,
    ),
    ...given({
      unread: growth?.unread,
      changes: since && siteChanges(since, today, addressesIn(report, issueUrl)),
    }),
  };
}

/** Its Markdown and its sign are for GitHub; here it is plain, and the page has colours. */
function verdictOf({ plan, issues, milestones, timing, slips }: SyncReport): string {
  const isThere = (id: string) => issues.has(id);
  const line = programLine({ plan, issues, milestones, timing, slips, isThere });
  return textOf(resolved(line, (id) => issues.get(id)?.number)).replace(
    /^\p{Extended_Pictographic}\uFE0F? /u,
    '',
  );
}

function addressesIn(
  { issues, milestones, plan, source }: SyncReport,
  issueUrl: (number: number) => string,
): (of: string, id: string) => string | undefined {
  return (of, id) => {
    if (of === 'milestone') return milestones.find((one) => one.id === id)?.url;
    const decision = of === 'decision' ? plan.decisions.get(Number(id)) : undefined;
    if (decision) return planUrl(decision.at.file, source);
    const issue = of === 'work' ? issues.get(id) : undefined;
    return issue && issueUrl(issue.number);
  };
}

function siteMilestones({ plan, milestones, timing, slips }: SyncReport): SiteMilestone[] {
  return milestones.map(({ id, title, url, closed, total, beside, pulls }) => {
    const outlook = timing.forecast?.milestones.get(id);
    const moved = slips.milestones.get(id);
    const { due, outcome } = plan.milestones.get(id) ?? {};
    return {
      id,
      title,
      closed,
      total,
      moved: moved?.moved ?? 0,
      moves: moved?.moves ?? [],
      drivers: outlook?.drivers.map((driver) => driver.id) ?? [],
      ...given({
        outcome,
        url,
        beside,
        pulls,
        due,
        first: moved?.first,
        p50: outlook?.p50,
        p85: outlook?.p85,
        keeps: outlook?.keeps,
        health: outlook?.health,
        overruled: outlook?.overruled,
      }),
    };
  });
}

function siteOwners(plan: Plan, { owners }: SyncReport): SiteOwner[] {
  const progress = new Map(owners.map((one) => [one.id, one]));
  return [...plan.owners.values()].map(({ id, name, placeholder, members }) => ({
    id,
    name,
    placeholder,
    members: members.map(({ login }) => login),
    closed: progress.get(id)?.closed ?? 0,
    total: progress.get(id)?.total ?? 0,
  }));
}

function siteWork(one: WorkItem, report: SyncReport, issueUrl: (number: number) => string): SiteWork {
  const { status, issues, timing, slips } = report;
  const issue = issues.get(one.id);
  const state = issue?.state ?? 'open';
  const isTold = state !== 'open' || timing.forecast !== undefined;
  const own = isTold ? timing.schedule.work.get(one.id) : undefined;
  const end = own?.end ?? (isTold ? timing.schedule.phases.get(one.id)?.end : undefined);
  const assignees = issue?.assignees ?? [];
  return {
    id: one.id,
    kind: one.kind,
    title: one.title,
    owner: one.owner,
    gate: one.gate,
    state,
    stage: stageOf(one.id, state, assignees, report),
    assignees,
    moved: slips.work.get(one.id)?.moved ?? 0,
    critical: own?.critical ?? false,
    blockedBy: one.blockedBy.map(({ on, waived }) => ({ on, ...given({ waived }) })),
    waitsFor: (status.waits.get(one.id) ?? []).flatMap(({ on, issue: blocker }) =>
      on !== undefined ? on : blocker ? `${blocker.repository}#${blocker.number}` : [],
    ),
    ...given({
      text: one.text,
      phase: one.phase,
      milestone: one.milestone,
      issue: issue?.number,
      url: issue && issueUrl(issue.number),
      createdAt: issue?.createdAt,
      closedAt: state === 'open' ? undefined : (issue?.closedAt ?? undefined),
      estimate: one.estimate === undefined ? undefined : estimateText(one.estimate),
      movedOn: slips.work.get(one.id)?.moves.at(-1)?.day,
      start: one.start,
      due: one.due,
      begin: own?.begin,
      end,
      incomplete: own?.incomplete ? (true as const) : undefined,
      slack: own?.slack,
    }),
  };
}

function stageOf(
  id: string,
  state: SiteWork['state'],
  assignees: readonly string[],
  { status }: SyncReport,
): Stage {
  if (status.outOfOrder.includes(id)) return 'out-of-order';
  if (state === 'completed') return 'done';
  if (state !== 'open') return 'dropped';
  if (status.waits.has(id)) return 'blocked';
  return assignees.length > 0 ? 'in-progress' : 'ready';
}

/** `5 days`, `3–8 days` */
function estimateText(estimate: Estimate): string {
  if (typeof estimate === 'number') return `${estimate} ${estimate === 1 ? 'day' : 'days'}`;
  return `${estimate.low}–${estimate.high} days`;
}
