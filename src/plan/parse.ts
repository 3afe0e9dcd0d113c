/** The plan's door: files in, a plan that can be trusted or everything that is wrong with it out. */

import { bySeverity, type Diagnostic, hasErrors, type Place } from '../model/diagnostic.ts';
import type {
  Adoption,
  Cadence,
  Decision,
  Estimate,
  Milestone,
  Owner,
  Plan,
  Risk,
  Session,
  WorkItem,
} from '../model/plan.ts';
import type { SourceFile } from '../model/source.ts';
import { given } from '../optional.ts';
import { webAddressIn } from './address.ts';
import { withCauses } from './causes/search.ts';
import type { Draft } from './draft.ts';
import { withoutEchoes } from './echoes.ts';
import { type Circumstances, judging } from './judging.ts';
import { type CadencePart, entryPlaces, has, type Part, placeOf, type WorkPart } from './part.ts';
import type {
  DecisionShape,
  MilestoneShape,
  OwnerShape,
  RiskShape,
  SessionShape,
  SettingsShape,
} from './schema.ts';
import { estimateFrom, holidayFrom, leadFrom, workingDaysOf } from './time.ts';

/** A plan with warnings is one: it has diagnostics beside it. */
export interface Parsed {
  /** Absent where there is an error. */
  readonly plan?: Plan;
  /** Errors before warnings, each in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param files all files of the plan; their order is the order of the plan
 * @param root the folder or file that they come from, for what is wrong with the plan as a whole
 */
export function parse(files: readonly SourceFile[], root: string, circumstances: Circumstances = {}): Parsed {
  const judge = judging(root, circumstances);
  const { draft, diagnostics } = judge.read(files);
  if (!hasErrors(diagnostics)) return { plan: planOf(draft), diagnostics };
  return { diagnostics: bySeverity(withoutEchoes(withCauses(files, diagnostics, judge))) };
}

/** Of a draft without errors every value that a shape requires is there; of another, what is missing is empty. */
export function planOf({
  program,
  owners,
  milestones,
  work,
  cadence,
  decisions,
  risks,
  settings,
}: Draft): Plan {
  const { id = '', title = '', purpose, objectives = [] } = program.value;
  const movedFrom = placeBefore(program.value['moved-from']);
  const timeZone = settings.value['time-zone'] ?? 'UTC';
  return {
    program: { id, title, objectives, at: program.at, ...given({ purpose, movedFrom }) },
    owners: mapped(owners, (_, part) => ownerOf(part)),
    milestones: mapped(milestones, (_, part) => milestoneFrom(part)),
    work: mapped(work, (_, part) => workItemOf(part, work.get(part.phase ?? ''), settings.value)),
    cadence: cadenceOf([...cadence.values()], timeZone, workingDaysOf(settings.value).length),
    decisions: mapped(decisions, decisionOf),
    risks: mapped(risks, (id, { value }) => riskOf(id, value)),
    settings: {
      removed: settings.value.removed ?? 'close',
      drift: settings.value.drift ?? 'restore',
      outOfOrder: settings.value['out-of-order'] ?? 'comment',
      timeZone,
      workingDays: workingDaysOf(settings.value),
      holidays: (settings.value.holidays ?? []).map(holidayFrom),
      fields: given(settings.value.fields ?? {}),
      ready: { tell: settings.value.ready?.tell ?? true, ...given({ label: settings.value.ready?.label }) },
      ...given({ page: webAddressIn(settings.value.page ?? '') }),
    },
  };
}

/** Letter case of a repository makes no difference. */
function placeBefore(place: string | undefined): string | undefined {
  return place?.replace(/^[^/]*\/[^/]*/, (repository) => repository.toLowerCase());
}

function ownerOf(part: Part<OwnerShape>): Owner {
  const { name = '', placeholder = false, team, assign = false, formerly = [] } = part.value;
  const adopt = adoptionIn(part, part.value.adopt);
  const color = part.value.color?.replace('#', '').toLowerCase();
  const places = entryPlaces(part, 'members');
  const members = (part.value.members ?? []).map((login) => ({ login, at: places(login) }));
  const at = has(part, 'placeholder') ? placeOf(part, 'placeholder') : part.at;
  const atOnce = part.value['at-once'];
  const label = part.value.label === false ? undefined : (part.value.label ?? name);
  const optional = given({ label, adopt, team, color, atOnce });
  return { id: part.id, name, placeholder, members, assign, formerly, at, ...optional };
}

function adoptionIn<T>(part: Part<unknown>, of: T | undefined): Adoption<T> | undefined {
  return of === undefined ? undefined : { of, at: placeOf(part, 'adopt') };
}

function milestoneFrom(part: Part<MilestoneShape>): Milestone {
  const { title = '', outcome, due, health, formerly = [], placeholder = false } = part.value;
  const adopt = adoptionIn(part, part.value.adopt);
  const dueAt = placeOfKey(part, 'due');
  return {
    id: part.id,
    title,
    formerly,
    placeholder,
    at: part.at,
    ...given({ outcome, due, dueAt, health, adopt }),
  };
}

function placeOfKey(part: Part<unknown>, key: string): Place | undefined {
  return has(part, key) ? placeOf(part, key) : undefined;
}

function riskOf(id: string, { title = '', text = '', ...value }: Partial<RiskShape>): Risk {
  return { id, title, text, keepTogether: value['keep-together'] ?? [] };
}

function workItemOf(part: WorkPart, phase: WorkPart | undefined, settings: Partial<SettingsShape>): WorkItem {
  const { kind, id, at, value } = part;
  return {
    kind,
    id,
    at,
    title: value.title ?? '',
    doneWhen: value['done-when'] ?? [],
    owner: value.owner ?? phase?.value.owner ?? '',
    blockedBy: part.blockers,
    assignees: value.assignees ?? [],
    labels: value.labels ?? [],
    formerly: value.formerly ?? [],
    keepsParent: value['keep-parent'] ?? false,
    gate: value.gate ?? false,
    ...given({
      text: value.purpose ?? value.details,
      milestone: value.milestone ?? phase?.value.milestone,
      phase: part.phase,
      adopt: adoptionIn(part, value.adopt),
      estimate: estimateOf(part, phase, settings),
      start: value.start,
      due: value.due,
      dueAt: placeOfKey(part, 'due'),
      type: value.type,
      priority: value.priority,
      effort: value.effort,
      typeAt: placeOfKey(part, 'type'),
      priorityAt: placeOfKey(part, 'priority'),
      effortAt: placeOfKey(part, 'effort'),
      names: namedOwner(part),
    }),
  };
}

/** A review at the end of a phase is none of its items. */
function estimateOf(
  { kind, value }: WorkPart,
  phase: WorkPart | undefined,
  settings: Partial<SettingsShape>,
): Estimate | undefined {
  if (kind === 'phase') return undefined;
  const written =
    value.estimate ?? (kind === 'review' ? undefined : phase?.value.estimate) ?? settings.estimate;
  return written === undefined ? undefined : estimateFrom(written, workingDaysOf(settings).length);
}

function namedOwner(part: WorkPart): WorkItem['names'] {
  const owner = part.value['names-owner'];
  return owner === undefined ? undefined : { owner, at: placeOf(part, 'names-owner') };
}

function cadenceOf(parts: readonly CadencePart[], timeZone: string, week: number): Cadence {
  const sessions = parts
    .filter((part) => part.kind === 'session')
    .map((part) => sessionOf(part, timeZone, week));
  return {
    sessions: new Map(sessions.map((session) => [session.id, session])),
    reviews: parts
      .filter((part) => part.kind === 'review')
      .map(({ id, value: { title = '', after } }) => {
        return { id, title, after: after === 'each milestone' ? 'milestone' : 'phase' };
      }),
    logs: parts
      .filter((part) => part.kind === 'decision-log')
      .map(({ id, value: { title = '', owner } }) => ({ id, title, ...given({ owner }) })),
  };
}

function sessionOf({ id, at, value }: Part<SessionShape>, timeZone: string, week: number): Session {
  const { title = '', every = '', on = 'monday', from = '', owners = [], agenda = [] } = value;
  return {
    id,
    at,
    title,
    // `week`, or `2 weeks`.
    weeks: Number.parseInt(every, 10) || 1,
    weekday: on,
    from,
    timeZone: value['time-zone'] ?? timeZone,
    lead: leadFrom(value.lead ?? '1d', week),
    owners,
    agenda,
  };
}

function decisionOf(number: number, { at, value }: Part<DecisionShape>): Decision {
  const { title = '', date = '', status = 'proposed', affects = [], supersedes = [] } = value;
  return { number, at, title, date, status, with: value.with ?? [], affects, supersedes };
}

function mapped<K, V, W>(map: ReadonlyMap<K, V>, change: (key: K, value: V) => W): Map<K, W> {
  const changed = new Map<K, W>();
  for (const [key, value] of map) changed.set(key, change(key, value));
  return changed;
}
