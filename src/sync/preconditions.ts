/** What the plan asks of GitHub that GitHub has not: told at the plan's line, before the first write. */
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import { bodyOf } from './marker.ts';
import type { Snapshot } from './ports.ts';

export function unmet(plan: Plan, { issues, assignable, repository }: Snapshot): Diagnostic[] {
  const present = new Set(
    issues.map(({ body }) => bodyOf(body)?.mark).map((mark) => `${mark?.program}/${mark?.id}`),
  );
  const markOf = new Map(issues.map(({ number, body }) => [number, bodyOf(body)?.mark]));
  const diagnostics: Diagnostic[] = [];
  for (const { kind, id, at, assignees, adopt, formerly } of plan.work.values()) {
    for (const login of assignees) {
      if (assignable.has(login.toLowerCase())) continue;
      const message = `${kind} "${id}" is assigned to ${login}, who cannot be assigned in ${repository.name}`;
      const help = 'check the login, or give them access to the repository';
      diagnostics.push(error('cannot-be-assigned', at, message, help));
    }
    const found = [id, ...formerly].some((name) => present.has(`${plan.program.id}/${name}`));
    if (adopt === undefined || found) continue;
    const mark = markOf.get(adopt);
    if (markOf.has(adopt) && !mark) continue;
    const what = mark
      ? `already "${mark.id}" of the plan "${mark.program}"`
      : `no issue of ${repository.name}`;
    const message = `${kind} "${id}" adopts #${adopt}, which is ${what}`;
    const help = mark
      ? 'remove "adopt"; where only the id was changed, write the old one as "formerly"'
      : 'write the number of an existing issue (a pull request cannot be adopted), or remove "adopt"';
    diagnostics.push(error('cannot-be-adopted', at, message, help));
  }
  return diagnostics;
}
