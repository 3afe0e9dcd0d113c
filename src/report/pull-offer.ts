/** The pull request that offers what people changed on GitHub, and the job summary of the run that keeps it. */
import { literal } from '../markdown.ts';
import { jsonInComment } from '../model/mark.ts';
import type { Deed, Offer, Offered } from '../model/ports.ts';
import { hashed } from '../sync/block.ts';
import type { Pulled } from '../sync/pulled.ts';
import { plural } from '../text.ts';
import { blocks, bullets, page, section } from './layout.ts';
import { link } from './links.ts';
import { problems } from './problems.ts';
import { conflictPhrase, type PulledReport, type PullReport, pulledPhrase } from './pulled.ts';

/** "body is too long (maximum is 65536 characters)" is GitHub's answer beyond. Bytes are no fewer than characters. */
const rooms = { made: 40_000, conflicts: 8_000, left: 8_000 };

type Deeds = ReadonlyMap<number, readonly Deed[]>;

/**
 * @param base the commit that the files were read from
 * @param deeds of people, by the numbers of issues, as far as they are known
 */
export function offerOf(report: PulledReport, base: string, deeds: Deeds): Offer {
  const { made, files, plan } = report;
  const title = `Plan: take over ${plural(made.length, 'change')} from GitHub`;
  const said = page(
    `People changed this on GitHub. Merged, the plan says the same, and the next run has nothing to put back.`,
    ...parts(report, deeds),
    '<sub>Kept by Plan Sync (`mode: pull`): it is renewed while it is open, and closed when nothing is left. To refuse a change, put it back on GitHub.</sub>',
  );
  const content = files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]);
  const mark = `<!-- plan-sync:pull ${jsonInComment(hashed([content, said]))} -->`;
  return { branch: `plan-sync/pull-${plan.program.id}`, base, title, body: `${said}\n${mark}`, mark, files };
}

function parts({ made, conflicts, left, plan }: PulledReport, deeds: Deeds): string[] {
  return [
    section(
      'Changes',
      bullets(
        made.map((one) => `${linked(one)}${byWhom(one, deeds)}`),
        rooms.made,
      ),
    ),
    section(
      'Conflicts, which stay as they are',
      bullets(
        conflicts.map((one) => `${literal(conflictPhrase(one, plan))}${byWhom(one, deeds)}`),
        rooms.conflicts,
      ),
    ),
    section(
      'Left',
      bullets(
        left.map(({ id, number, url, why }) => `${link(`${id} #${number}`, url)}: ${literal(why)}`),
        rooms.left,
      ),
    ),
  ];
}

function linked(one: Pulled): string {
  return `${literal(pulledPhrase(one))} (${link('there', one.url)})`;
}

/** Who did it and when, where GitHub tells. */
function byWhom({ change, deed, number }: Pulled, deeds: Deeds): string {
  if (change.kind === 'milestone-title' || change.kind === 'milestone-due')
    return ' — GitHub does not keep who changes a milestone';
  const done = deeds
    .get(number)
    ?.find(({ what, subject }) => what === deed?.what && isSame(subject, deed.subject));
  return done ? ` — ${literal(done.by ?? 'somebody')}, ${done.at.slice(0, 10)}` : '';
}

/** GitHub tells neither labels nor logins apart by their case. */
function isSame(there: string | undefined, sought: string | undefined): boolean {
  return sought === undefined || there?.toLowerCase() === sought.toLowerCase();
}

/**
 * The job summary of a pull.
 * @param became what became of the pull request; a sentence where it could not be made
 * @param deeds of people, by the numbers of issues, as far as they are known
 */
export function pullSummary(report: PullReport, became: Offered | string, deeds: Deeds): string {
  if (report.verdict === 'refused') return page('## ❌ Plan Sync: stopped', `${literal(report.message)}.`);
  if (report.verdict === 'broken-plan')
    return page('## ❌ Plan Sync: the plan is broken', problems(report.diagnostics, 60_000));
  const text = offerText(became, report.made.length);
  return page(
    `## ${typeof became === 'string' ? '❌' : '✅'} Plan Sync: ${text}`,
    blocks(parts(report, deeds), 60_000),
  );
}

/** What became of the offer, in a sentence without a full stop. */
export function offerText(became: Offered | string, made: number): string {
  if (typeof became === 'string') return `the pull request could not be made: ${literal(became)}`;
  const { number } = became;
  switch (became.became) {
    case 'opened':
      return `${plural(made, 'change')} from GitHub offered in #${number}`;
    case 'renewed':
      return `${plural(made, 'change')} from GitHub offered in #${number}, which is renewed`;
    case 'kept':
      return `${plural(made, 'change')} from GitHub offered in #${number} already`;
    case 'closed':
      return `nothing is left to pull, and #${number} is closed`;
    case 'none':
      return 'the plan says what GitHub has';
    case 'outdated':
      return 'nothing was offered: the plan is not that of the newest commit, whose own run does it';
  }
}
