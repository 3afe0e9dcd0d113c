/** What stands in the way of a plan on GitHub, told before the first write. */
import { type Diagnostic, error } from '../model/diagnostic.ts';
import type { Repository, Snapshot } from '../model/github.ts';
import { recordIn } from '../model/mark.ts';
import type { Plan } from '../model/plan.ts';
import { unadoptable } from './adoption.ts';
import { programKey } from './block.ts';
import { notOffered } from './fields.ts';
import type { Copy, Found } from './find.ts';

/** What keeps a plan from being applied: then nothing of it is written. */
export type Obstacle =
  | { readonly kind: 'repository'; readonly message: string }
  | { readonly kind: 'plan'; readonly diagnostics: readonly Diagnostic[] };

/** What a plan meets on GitHub. */
export interface Meeting {
  readonly plan: Plan;
  /** Where it lives: `owner/name/plan`. */
  readonly place: string;
  readonly snapshot: Snapshot;
  readonly found: Found;
}

/** @param applied whether the run is to write */
export function obstacleTo(meeting: Meeting, applied: boolean): Obstacle | undefined {
  const { plan, snapshot } = meeting;
  const { repository } = snapshot;
  const unwritable = obstacle(repository) ?? missingRole(repository);
  if (applied && unwritable) return { kind: 'repository', message: unwritable };
  const diagnostics = [
    ...keptElsewhere(meeting),
    ...unadoptable(meeting),
    ...notOffered(plan, snapshot),
    ...unassignableMembers(plan, snapshot),
  ];
  return diagnostics.length > 0 ? { kind: 'plan', diagnostics } : undefined;
}

/** Two plans of one program would close, rename and reopen each other's issues for ever. */
function keptElsewhere({ plan, place, found, snapshot }: Meeting): Diagnostic[] {
  const { id, movedFrom, at } = plan.program;
  const page = found.issues.get(programKey(plan));
  const known = recordIn(page?.body ?? '').place;
  if (known === undefined || known === place || known === movedFrom) return [];
  const message = `program "${id}" of ${snapshot.repository.name} is kept by the plan at ${known}, and this is the plan at ${place}`;
  const help = `give this plan a program id of its own; or, if it moved here, write "moved-from: ${known}" below "program:"`;
  return [error('kept-elsewhere', at, message, help)];
}

/** Who is to be assigned and cannot be: told at the plan's line, while everything else is done. */
export function unassignable(plan: Plan, { assignable, repository }: Snapshot): Diagnostic[] {
  return [...plan.work.values()].flatMap(({ kind, id, at, assignees }) =>
    assignees
      .filter((login) => !assignable.has(login.toLowerCase()))
      .map((login) => {
        const message = `${kind} "${id}" is assigned to ${login}, who cannot be assigned in ${repository.name}`;
        const help = 'check the login, or give them access to the repository';
        return error('cannot-be-assigned', at, message, help);
      }),
  );
}

/** Members of owners who are to be assigned and cannot be, at their lines: nobody stands behind such an owner. */
function unassignableMembers(plan: Plan, { assignable, repository }: Snapshot): Diagnostic[] {
  const owners = [...plan.owners.values()].filter(({ assign }) => assign);
  return owners.flatMap(({ id, members }) =>
    members
      .filter(({ login }) => !assignable.has(login.toLowerCase()))
      .map(({ login, at }) => {
        const message = `owner "${id}" assigns ${login}, who cannot be assigned in ${repository.name}`;
        const help = 'check the login, or give them access to the repository';
        return error('cannot-be-assigned', at, message, help);
      }),
  );
}

/** Why nothing at all can be written to a repository. */
function obstacle({ name, archived, hasIssues }: Repository): string | undefined {
  if (archived) return `${name} is archived: nothing can be written to it`;
  return hasIssues ? undefined : `${name} has issues switched off: switch them on in its settings`;
}

/** Why the token's account can write nothing, whatever the token itself may do. */
function missingRole({ name, onlyReadBy }: Repository): string | undefined {
  if (onlyReadBy === undefined) return undefined;
  return `${onlyReadBy} may only read ${name}: to apply a plan takes the role "write" there`;
}

/** Why a plan that was to be applied is only shown: an old run must not undo a newer one. */
export function staleness(
  commit: string | undefined,
  { head, defaultBranch }: Repository,
): string | undefined {
  if (commit === undefined || head === undefined || commit === head) return undefined;
  const [own, newest] = [commit.slice(0, 7), head.slice(0, 7)];
  return `nothing was applied: the plan is from ${own}, and ${defaultBranch} is at ${newest}, for which a run of its own applies it`;
}

/** What else a reader should know, one sentence each. */
export function notesOn(
  { repository, links, parents }: Snapshot,
  { copies }: Pick<Found, 'copies'>,
): string[] {
  const unwritable = obstacle(repository);
  const { name, formerName } = repository;
  const lacking = [
    ...(links
      ? []
      : ['this server has no "blocked by" links: the texts of the issues alone name what blocks them']),
    ...(parents ? [] : ['this server has no sub-issues: the texts of the issues alone name their phase']),
  ];
  return [
    ...(unwritable === undefined ? [] : [unwritable]),
    ...(formerName === undefined
      ? []
      : [`${formerName} is called ${name} now: write that where it is named`]),
    ...lacking,
    ...copies.filter(({ as }) => as === 'theirs').map(copyNote),
  ];
}

function copyNote({ of, issue: { number } }: Copy): string {
  return `#${number} carries the mark of #${of.number}, which stands for the work: remove the block from #${number}`;
}
