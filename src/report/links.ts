/** Addresses in Markdown, made from text that nobody has to trust. */
import type { Cause } from '../check/closing.ts';
import type { Wait } from '../check/status.ts';
import { literal } from '../markdown.ts';
import type { Place } from '../model/diagnostic.ts';
import { type IssueName, isSameRepository } from '../model/names.ts';
import { planEditUrl, planUrl } from '../model/source.ts';
import type { Text } from '../sync/reference.ts';

import { brief } from './layout.ts';
import type { SyncReport } from './report.ts';

/** What has a meaning for Markdown, a table or a mention, and what no address has. */
const special = /[^!-~]|[<>()|\\`@&]/gu;

/** @param text no Markdown: it is escaped */
export function link(text: string, url: string): string {
  return linked(literal(text), url);
}

/** @param markdown that needs no care any more */
function linked(markdown: string, url: string): string {
  return `[${markdown}](${url.toWellFormed().replaceAll(special, escaped)})`;
}

/** Brackets too, which no other function escapes. */
function escaped(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16)}` : encoded;
}

/** `#12`, to any address. */
export function numberLink(number: number, url: string): string {
  return linked(`#${number}`, url);
}

/** `#12`, or `owner/name#12` for an issue of another repository. */
export function issueLink(report: SyncReport, { repository, number }: IssueName): string {
  const isHere = isSameRepository(repository, report.repository.name);
  const url = `${report.source.serverUrl}/${repository}/issues/${number}`;
  return linked(`${isHere ? '' : literal(repository)}#${number}`, url);
}

/** `#12 Define Okta SSO path`; the title alone while there is no issue. */
export function workLink(report: SyncReport, id: string): string {
  const title = brief(report.plan.work.get(id)?.title ?? id);
  const issue = report.issues.get(id);
  return issue ? `${issueLink(report, issue)} ${title}` : title;
}

/** A text that names issues by their ids; their numbers lead to them. */
export function referring(report: SyncReport, text: Text): string {
  return text
    .map((piece, at) => {
      if (typeof piece !== 'string') {
        const issue = report.issues.get(piece.issue);
        return issue ? issueLink(report, issue) : '#';
      }
      // The link has the sign in it.
      return typeof text[at + 1] === 'object' ? piece.replace(/#$/, '') : piece;
    })
    .join('');
}

/** A title that leads to the issue, where there is one: for sentences, in which numbers are in the way. */
export function titleLink({ issues, source }: SyncReport, id: string, title: string): string {
  const issue = issues.get(id);
  const name = brief(title, 60);
  return issue ? linked(name, `${source.serverUrl}/${issue.repository}/issues/${issue.number}`) : name;
}

/** As `workLink`, also for what is in no plan. */
export function blockerLink(report: SyncReport, { on, issue }: Pick<Wait, 'on' | 'issue'>): string {
  if (on !== undefined) return workLink(report, on);
  if (!issue) return 'an issue that the token may not read';
  return [issueLink(report, issue), ...(issue.title === undefined ? [] : [brief(issue.title)])].join(' ');
}

/** A line of the plan, where the default branch has it. */
export function placeLink({ source }: SyncReport, { file, line }: Place): string {
  return link(`${file}:${line}`, `${planUrl(file, source)}#L${line}`);
}

/** `(plan/items.yml:12, edit it there)`, as links; the second only where it is known on which branch. */
export function editLink(report: SyncReport, place: Place): string {
  const url = planEditUrl(place.file, report.source);
  const edit = url === undefined ? '' : `, ${link('edit it there', `${url}#L${place.line}`)}`;
  return `(${placeLink(report, place)}${edit})`;
}

/** `1a2b3c4 “Finish sign-in”` */
export function causeLink({ source }: SyncReport, cause: Cause): string {
  switch (cause.kind) {
    case 'commit':
      return `${commitLink(cause.sha, `${source.serverUrl}/${source.repository}/commit/${cause.sha}`)} “${brief(cause.subject)}”`;
    case 'pull-request':
      return `${cause.in === undefined ? '' : `the ${cause.in} of `}${numberLink(cause.number, cause.url)} “${brief(cause.title)}”`;
  }
}

/** `1a2b3c4` */
export function commitLink(sha: string, url: string): string {
  return link(sha.slice(0, 7), url);
}

/** @param id of work, not of the owner */
export function ownerName({ plan }: SyncReport, id: string): string {
  const work = plan.work.get(id);
  return brief(plan.owners.get(work?.owner ?? '')?.name ?? '');
}
