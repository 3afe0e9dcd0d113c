/** The plan's door: files in, a plan that can be trusted or everything that is wrong with it out. */
import { type Diagnostic, hasErrors, sorted } from '../diagnostic.ts';
import { type Draft, draft, type WorkPart } from './draft.ts';
import type { Milestone, Owner, Plan, Risk, WorkItem } from './plan.ts';
import { judge } from './rules.ts';
import type { MilestoneShape, OwnerShape, RiskShape } from './schema.ts';
import type { SourceFile } from './yaml.ts';

export interface Parsed {
  /** Absent where there is an error. */
  readonly plan?: Plan;
  /** Errors before warnings, each in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param files all files of the plan; their order is the order of the plan
 * @param root the folder or file that they come from, for what is wrong with the plan as a whole
 * @param complete false where a file could not be read: what is missing may stand in it
 */
export function parse(files: readonly SourceFile[], root: string, complete = true): Parsed {
  const { draft: read, diagnostics } = draft(files, root, complete);
  const all = sorted([...diagnostics, ...judge(read)]);
  return hasErrors(all) ? { diagnostics: all } : { plan: planOf(read), diagnostics: all };
}

/** Called on a draft without errors: every value that a shape requires is there. */
function planOf({ program, owners, milestones, work, risks, settings }: Draft): Plan {
  const { id = '', title = '', purpose, objectives = [] } = program.value;
  return {
    program: { id, title, objectives, ...given({ purpose }) },
    owners: mapped(owners, (id, { value }) => ownerOf(id, value)),
    milestones: mapped(milestones, (id, { value }) => milestoneOf(id, value)),
    work: mapped(work, (_, part) => workItemOf(part, work.get(part.phase ?? ''))),
    risks: mapped(risks, (id, { value }) => riskOf(id, value)),
    settings: {
      removed: settings.value.removed ?? 'close',
      outOfOrder: settings.value['out-of-order'] ?? 'comment',
    },
  };
}

function ownerOf(id: string, value: Partial<OwnerShape>): Owner {
  const { name = '', placeholder = false, team, members = [] } = value;
  const color = value.color?.replace('#', '').toLowerCase();
  return { id, name, placeholder, members, ...given({ team, color }) };
}

function milestoneOf(id: string, { title = '', outcome, due }: Partial<MilestoneShape>): Milestone {
  return { id, title, ...given({ outcome, due }) };
}

function riskOf(id: string, { title = '', text = '', ...value }: Partial<RiskShape>): Risk {
  return { id, title, text, keepTogether: value['keep-together'] ?? [] };
}

function workItemOf(part: WorkPart, phase: WorkPart | undefined): WorkItem {
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
    gate: value.gate ?? false,
    ...given({
      text: value.purpose ?? value.details,
      milestone: value.milestone ?? phase?.value.milestone,
      phase: part.phase,
      adopt: value.adopt,
    }),
  };
}

function mapped<V, W>(map: ReadonlyMap<string, V>, change: (key: string, value: V) => W): Map<string, W> {
  return new Map([...map].map(([key, value]) => [key, change(key, value)]));
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that have no value. */
function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}
