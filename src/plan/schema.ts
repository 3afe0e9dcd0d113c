/**
 * The shape of a plan, written once: it validates, and the JSON Schema for editors is made from it.
 * What needs more than one value to judge is in rules.ts.
 */
import * as z from 'zod';
import { maxLabel, maxTitle } from '../model/limits.ts';
import { weekdays } from '../model/plan.ts';
import { oncePer } from '../once.ts';
import { excerpt } from '../text.ts';
import {
  assignees,
  color,
  date,
  decisionNumber,
  distinct,
  estimate,
  formerId,
  holiday,
  id,
  interval,
  issueNumber,
  lead,
  line,
  login,
  milestoneNumber,
  namesIgnoringCase,
  place,
  reference,
  refuse,
  sentence,
  team,
  text,
  timeZone,
  webPage,
  words,
} from './values.ts';

/** Of an owner's work that goes on at the same time: beyond any, and yet a number. */
const maxAtOnce = 1_000;

/** The long form of an entry of `blocked-by`; the short one is an id alone. */
export const dependencyShape = z.strictObject({
  on: reference.meta({
    description: 'The id of the phase, item or workstream that blocks.',
    examples: ['boundaries'],
  }),
  because: sentence
    .meta({ description: 'Why it matters.', examples: ['ingress follows the boundaries'] })
    .optional(),
  waived: sentence
    .check(
      refuse((value) => {
        const [, no] = /^(?:yes|true|on|(no|false|off|none))$/i.exec(value) ?? [];
        if (no === undefined && !/^(?:yes|true|on)$/i.test(value)) return undefined;
        const help =
          no === undefined
            ? 'write why the dependency is accepted without waiting: "decision 4"'
            : 'remove "waived" where the dependency counts';
        return { code: 'invalid-value', message: `"${excerpt(value)}" is no reason`, help };
      }),
    )
    .meta({
      description: 'Why the dependency is accepted without waiting.',
      examples: ['pilot runs behind the old ingress, see decision 4'],
    })
    .optional(),
});

const dependency = z
  .union([reference.transform((on) => ({ on })), dependencyShape.meta({ title: 'dependency' })])
  .meta({ description: 'An id, or an id with a reason.' });

/** Whole, because people are. */
const atOnce = z
  .number()
  .check(
    refuse((value) =>
      Number.isInteger(value) && value > 0 && value <= maxAtOnce
        ? undefined
        : {
            code: 'invalid-value',
            message: `${value} is not a number of items`,
            help: `write a whole number from 1 to ${maxAtOnce}, or remove it where there is no limit`,
          },
    ),
  )
  .meta({ type: 'integer', minimum: 1, maximum: maxAtOnce });

const details = text
  .meta({ description: 'What and why, in Markdown.', examples: ['Which component is responsible for what.'] })
  .optional();

const formerly = words(formerId)
  .meta({
    description: 'Ids that it had before; those in another program as program/id.',
    examples: [['old-id', 'other-program/id']],
  })
  .optional();

const formerOwn = words(id)
  .meta({ description: 'Ids that it had before in this plan.', examples: [['old-id']] })
  .optional();

const work = {
  title: line(maxTitle).meta({ description: 'The title of the issue.', examples: ['Define ingress'] }),
  owner: reference
    .meta({
      description:
        'The id of the owner, who answers for it; an item takes that of its phase where it has none.',
      examples: ['platform'],
    })
    .optional(),
  milestone: reference
    .meta({
      description:
        'The id of the milestone that it leads to; an item takes that of its phase where it has none.',
      examples: ['runtime'],
    })
    .optional(),
  'blocked-by': distinct(dependency, (value) => value.on)
    .meta({
      description: 'What must be done first: native "blocked by" links on GitHub.',
      examples: [['boundaries'], [{ on: 'boundaries', because: 'ingress follows it' }]],
    })
    .optional(),
  'done-when': words(sentence)
    .meta({
      description: 'Becomes a checklist that people tick on GitHub.',
      examples: [['Each component has a place']],
    })
    .optional(),
  assignees: assignees
    .meta({ description: 'Logins of the people who do it.', examples: [['octocat']] })
    .optional(),
  labels: namesIgnoringCase(line(maxLabel))
    .meta({ description: "Labels beside the owner's.", examples: [['security']] })
    .optional(),
  formerly,
  adopt: issueNumber
    .meta({ description: 'The number of an existing issue to take over.', examples: [12] })
    .optional(),
  'keep-parent': z
    .boolean()
    .meta({
      description: 'Whether its issue stays under the issue that it stands under already.',
      default: false,
      examples: [true],
    })
    .optional(),
  gate: z
    .boolean()
    .meta({ description: 'Its state is reported as a gate.', default: false, examples: [true] })
    .optional(),
  type: line(maxTitle)
    .meta({
      description: 'The issue type, by the name that it has in the organization: Task.',
      examples: ['Task'],
    })
    .optional(),
};

/** Of workstreams too. Owner and milestone may be those of the phase: whether there is any is for a rule. */
export const itemShape = z.strictObject({
  ...work,
  estimate: estimate
    .meta({
      description:
        'How long it takes: 5d, 2w, 0.5d in working days and weeks, or 3d-8d where it takes so long four times in five.',
      examples: ['5d', '3d-8d'],
    })
    .optional(),
  start: date
    .meta({ description: 'year-month-day: it does not begin before this day.', examples: ['2026-12-07'] })
    .optional(),
  due: date
    .meta({ description: 'year-month-day: the day for which it is promised.', examples: ['2027-01-15'] })
    .optional(),
  priority: line(maxTitle)
    .meta({
      description: 'An option of the issue field that "settings: fields:" names for it.',
      examples: ['High'],
    })
    .optional(),
  effort: line(maxTitle)
    .meta({
      description: 'An option of the issue field that "settings: fields:" names for it.',
      examples: ['Low'],
    })
    .optional(),
  'names-owner': reference
    .meta({
      description: 'The id of the owner that is official, and no placeholder, once this is done.',
      examples: ['platform'],
    })
    .optional(),
  details,
});

/** Without `items`: each of them is a part of its own. */
export const phaseShape = z.strictObject({
  ...work,
  purpose: text
    .meta({ description: 'What the phase is for, in Markdown.', examples: ['Who can sign in, and how.'] })
    .optional(),
  estimate: estimate
    .meta({
      description: 'How long each of its items takes that does not say it: 5d, 2w, 3d-8d.',
      examples: ['3d'],
    })
    .optional(),
});

/** Its keys may stand in several files. Its id is a value, where that of all but decisions is a key. */
export const programShape = z.strictObject({
  id: id.meta({
    description: 'Part of every marker on GitHub: several plans can share a repository.',
    examples: ['rocket'],
  }),
  title: line(maxTitle).meta({ description: 'What people call it.', examples: ['Rocket to production'] }),
  purpose: text.meta({ description: 'What it is for, in Markdown.', examples: ['Why all this.'] }).optional(),
  objectives: words(sentence)
    .meta({
      description: 'What is to be reached, a sentence each.',
      examples: [['From prototype to supported service']],
    })
    .optional(),
  'moved-from': place
    .meta({
      description: 'Where the plan lived before, as owner/name/folder: its issues follow it here.',
      examples: ['acme/old-repository/plan'],
    })
    .optional(),
});

/**
 * How many members there may be is for a rule, because GitHub has a limit only for those who are assigned; so is whether the
 * name fits a label, where it is one.
 */
export const ownerShape = z.strictObject({
  name: line(maxTitle).meta({
    description: 'Who it is; also the label, where "label:" gives it no other name.',
    examples: ['Platform Engineering'],
  }),
  label: z
    .union([line(maxLabel), z.literal(false)])
    .meta({
      description:
        "What the label is called, where it differs from the owner's name; false where there is none.",
      examples: ['platform', false],
    })
    .optional(),
  adopt: line(maxLabel)
    .meta({
      description: 'The name of an existing label to rename: it stays on its issues.',
      examples: ['team-platform'],
    })
    .optional(),
  placeholder: z
    .boolean()
    .meta({
      description: 'True until the owner is a named team or person.',
      default: false,
      examples: [true],
    })
    .optional(),
  team: team
    .meta({
      description: 'The team that it is, as organization/team: named on the issues, and not called.',
      examples: ['acme/platform'],
    })
    .optional(),
  members: namesIgnoringCase(login)
    .meta({ description: 'Logins of the people who belong to it.', examples: [['octocat', 'hubot']] })
    .optional(),
  assign: z
    .boolean()
    .meta({
      description: "Whether members are assigned to the owner's open work that has nobody.",
      default: false,
      examples: [true],
    })
    .optional(),
  color: color.meta({ description: 'Six hex digits, in quotes.', examples: ['#1d76db'] }).optional(),
  formerly: formerOwn,
  'at-once': atOnce
    .meta({
      description: 'How many items go on at the same time; as many as are ready where it is left out.',
      examples: [2],
    })
    .optional(),
});

const healthShape = z.strictObject({
  is: z
    .enum(['on-track', 'at-risk', 'off-track'])
    .meta({ description: 'What you say it is.', examples: ['at-risk'] }),
  because: sentence.meta({
    description: 'Why you say otherwise.',
    examples: ['The vendor has not answered'],
  }),
  until: date.meta({
    description: 'year-month-day: the last day on which it counts.',
    examples: ['2027-01-15'],
  }),
});

/** That it has an outcome, and one that GitHub has room for, is for rules. */
export const milestoneShape = z.strictObject({
  title: line(maxTitle).meta({
    description: 'The title of the milestone on GitHub.',
    examples: ['Milestone 1: runtime'],
  }),
  outcome: text
    .meta({
      description: 'What is true when it is reached, in Markdown.',
      examples: ['The runtime is described well enough to build on.'],
    })
    .optional(),
  formerly: formerOwn,
  adopt: milestoneNumber
    .meta({ description: 'The number of an existing milestone to take over.', examples: [3] })
    .optional(),
  placeholder: z
    .boolean()
    .meta({
      description: 'True where it stands for work that has no milestone: GitHub gets none.',
      default: false,
      examples: [true],
    })
    .optional(),
  due: date
    .meta({ description: 'year-month-day: the day for which it is promised.', examples: ['2027-01-15'] })
    .optional(),
  health: healthShape
    .meta({
      description: 'What you say of how it stands; it is shown beside what is computed.',
      examples: [{ is: 'at-risk', because: 'The vendor has not answered', until: '2027-01-15' }],
    })
    .optional(),
});

/** The title leaves 12 characters of GitHub's limit for the date. */
export const sessionShape = z.strictObject({
  title: line(maxTitle - ': 2026-11-30'.length).meta({
    description: 'The title of its issues; the date follows.',
    examples: ['Working session'],
  }),
  every: interval.meta({ description: 'week, 2 weeks, 3 weeks, …', examples: ['week', '2 weeks'] }),
  on: z.enum(weekdays).meta({ description: 'The day of the week.', examples: ['tuesday'] }),
  from: date.meta({
    description: 'year-month-day: the first one is on the first such weekday from then on.',
    examples: ['2026-12-01'],
  }),
  'time-zone': timeZone
    .meta({
      description:
        'Where its day begins, as America/New_York; that of the settings, or UTC, where it is left out.',
      examples: ['America/New_York'],
    })
    .optional(),
  lead: lead
    .meta({
      description: 'How long before its day its issue is made, in working days: 1d, 3d, 1w.',
      default: '1d',
      examples: ['3d'],
    })
    .optional(),
  owners: words(reference)
    .meta({ description: 'Ids of the owners that take part.', examples: [['platform', 'operations']] })
    .optional(),
  agenda: words(sentence)
    .meta({ description: 'What is talked about each time.', examples: [['Who takes what is ready']] })
    .optional(),
});

/** `after` may hold what only a decision log has: then it is one. Whether the whole title fits is for a rule. */
export const reviewShape = z.strictObject({
  title: line(maxTitle).meta({
    description: 'The title of its issues; that of the phase or milestone follows.',
    examples: ['Readiness review'],
  }),
  after: z.enum(['each phase', 'each milestone', 'each conversation']).meta({
    description:
      'Becomes an item after each, blocked by all that is in it; with each conversation it is a decision log.',
    examples: ['each phase'],
  }),
  owner: reference
    .meta({
      description: "The id of an owner; a phase's own where it is left out.",
      examples: ['operations'],
    })
    .optional(),
  details,
  'done-when': work['done-when'],
  estimate: estimate
    .meta({ description: 'How long each takes: 0.5d, 2d, 1d-3d.', examples: ['0.5d'] })
    .optional(),
});

/** It has no issue. Decisions are not in it, but files of their own. */
export const decisionLogShape = z.strictObject({
  title: line(maxTitle).meta({ description: 'What people call it.', examples: ['Decision log'] }),
  after: z
    .enum(['each conversation'])
    .meta({ description: 'Decisions are files below decisions/.', examples: ['each conversation'] }),
  owner: reference
    .meta({ description: 'The id of the owner that keeps it.', examples: ['operations'] })
    .optional(),
});

/** What stands above the text of a decision. */
export const decisionShape = z.strictObject({
  id: decisionNumber.meta({ description: 'Its number, from 1 on.', examples: [4] }),
  title: line(maxTitle).meta({ description: 'What was decided.', examples: ['Freeze the export'] }),
  date: date.meta({ description: 'year-month-day: the day on which it was made.', examples: ['2026-12-02'] }),
  status: z
    .enum(['proposed', 'accepted', 'superseded'])
    .meta({ description: 'Only an accepted one holds.', examples: ['accepted'] }),
  with: words(line(maxTitle))
    .meta({ description: 'Who was there.', examples: [['Okta team', 'Jane Doe']] })
    .optional(),
  affects: words(reference)
    .meta({
      description: 'Ids of the work that it concerns: each issue lists it.',
      examples: [['org-source', 'reporting']],
    })
    .optional(),
  supersedes: distinct(decisionNumber, String)
    .meta({ description: 'Numbers of the decisions whose place it takes.', examples: [[2]] })
    .optional(),
});

/** It has no issue: it is told on the program's. */
export const riskShape = z.strictObject({
  title: line(maxTitle).meta({
    description: 'What could happen, in a line.',
    examples: ['The program fragments'],
  }),
  text: text.meta({
    description: 'What it is, and what is done about it, in Markdown.',
    examples: ['Why these belong together.'],
  }),
  'keep-together': words(reference)
    .meta({ description: 'Ids of work that must stay one program.', examples: [['boundaries', 'ingress']] })
    .optional(),
});

/** What an issue field of the organization may hold, and the name that it has there. */
const fieldsShape = z.strictObject({
  start: line(maxTitle)
    .meta({
      description: 'The name of the field that has the start.',
      default: 'Start date',
      examples: ['Begin'],
    })
    .optional(),
  due: line(maxTitle)
    .meta({
      description: 'The name of the field that has the due day.',
      default: 'Target date',
      examples: ['Deadline'],
    })
    .optional(),
  priority: line(maxTitle)
    .meta({ description: 'The name of the field that has the priority.', examples: ['Priority'] })
    .optional(),
  effort: line(maxTitle)
    .meta({ description: 'The name of the field that has the effort.', examples: ['Effort'] })
    .optional(),
});

/** What is done about work that nothing blocks any more. */
const readyShape = z.strictObject({
  tell: z
    .boolean()
    .meta({
      description: "Whether a comment says so once on its issue, where that is somebody's.",
      default: true,
      examples: [false],
    })
    .optional(),
  label: line(maxLabel)
    .meta({ description: 'A label that all open work has which nothing blocks.', examples: ['ready'] })
    .optional(),
});

/** Every key may be left out: what holds then is in `planOf`. */
export const settingsShape = z.strictObject({
  removed: z
    .enum(['close', 'keep'])
    .meta({
      description: 'What happens to the issue of work that left the plan.',
      default: 'close',
      examples: ['keep'],
    })
    .optional(),
  'out-of-order': z
    .enum(['report', 'comment', 'reopen'])
    .meta({
      description:
        'What happens to an issue that is closed as completed before what blocks it: only told, a comment on it too, or opened again too.',
      default: 'comment',
      examples: ['reopen'],
    })
    .optional(),
  drift: z
    .enum(['restore', 'offer'])
    .meta({
      description:
        'What happens to what people changed on GitHub: put back, or kept until "plan-sync pull" has it in the plan.',
      default: 'restore',
      examples: ['offer'],
    })
    .optional(),
  'time-zone': timeZone
    .meta({
      description: 'Where a day begins: a name of the IANA list.',
      default: 'UTC',
      examples: ['Europe/Zurich'],
    })
    .optional(),
  'working-days': words(z.enum(weekdays))
    .meta({
      description: 'On which days people work; a week of an estimate has as many.',
      default: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      examples: [['monday', 'tuesday', 'wednesday', 'thursday']],
      minItems: 1,
    })
    .optional(),
  holidays: words(holiday)
    .meta({
      description: 'When nobody works: days, and ranges as 2026-12-24..2027-01-01, both ends in.',
      examples: [['2026-12-24..2027-01-01', '2027-04-02']],
    })
    .optional(),
  estimate: estimate
    .meta({
      description: 'How long work takes of which neither it nor its phase says it: 5d, 2w, 3d-8d.',
      examples: ['3d'],
    })
    .optional(),
  ready: readyShape
    .meta({
      description: 'What happens to the issue of work that nothing blocks any more.',
      examples: [{ tell: true, label: 'ready' }],
    })
    .optional(),
  fields: fieldsShape
    .meta({
      description: "The organization's issue fields, by what they hold: priority: Priority.",
      examples: [{ priority: 'Priority', effort: 'Effort' }],
    })
    .optional(),
  page: webPage
    .meta({
      description: "Where the page for leaders can be read, to be linked on the program's own issue.",
      examples: ['https://acme.github.io/rocket/'],
    })
    .optional(),
});

/** Text is trimmed, and each entry of `blocked-by` has the long form. */
export type ItemShape = z.output<typeof itemShape>;

/** Its owner, milestone and estimate are those of each of its items that says none. */
export type PhaseShape = z.output<typeof phaseShape>;

/** `moved-from` is as it was written: the repository may have any letter case. */
export type ProgramShape = z.output<typeof programShape>;

/** `color` may begin with `#`, and have any letter case. */
export type OwnerShape = z.output<typeof ownerShape>;

/** Days are `YYYY-MM-DD`: they exist, and are of the year 2000 or later. */
export type MilestoneShape = z.output<typeof milestoneShape>;

/** `every` is `week`, or `2 weeks` to `12 weeks`. `from` need not be that weekday. `time.ts` reads `lead`. */
export type SessionShape = z.output<typeof sessionShape>;

/** One entry of the cadence, from which each phase or milestone gets a review. */
export type ReviewShape = z.output<typeof reviewShape>;

/** Its owner need not exist: that is for a rule. */
export type DecisionLogShape = z.output<typeof decisionLogShape>;

/** What it affects and supersedes need not exist: that is for rules. */
export type DecisionShape = z.output<typeof decisionShape>;

/** A phase in `keep-together` stands for all that is in it. */
export type RiskShape = z.output<typeof riskShape>;

/** Estimates and holidays are text of the right form; `time.ts` reads them. */
export type SettingsShape = z.output<typeof settingsShape>;

/** @param title what an editor offers where one can begin, in place of the word "object" */
function byId<T extends z.ZodType>(title: string, shape: T, description: string) {
  return z.record(id.meta({ title: 'id' }), shape.meta({ title })).meta({ description });
}

/** A file of a plan as an editor sees it: every section may stand in another file, so none is required. */
const fileShape = z
  .strictObject({
    program: programShape
      .partial()
      .meta({ description: 'What the plan is of. Its keys may stand in several files.' }),
    owners: byId('owner', ownerShape, 'Who answers for work: a label for each, by id.'),
    milestones: byId(
      'milestone',
      milestoneShape,
      'What work leads to: a milestone on GitHub for each, by id.',
    ),
    phases: byId(
      'phase',
      phaseShape.extend({
        items: byId(
          'item',
          itemShape,
          'The work of the phase, by id: an issue below that of the phase for each.',
        ),
      }),
      'Stages of the program, by id: an issue for each, done when all of its items are.',
    ),
    workstreams: byId('workstream', itemShape, 'Work beside the phases, by id: an issue for each.'),
    cadence: byId(
      'session, review or decision log',
      z.union([
        sessionShape.meta({ title: 'session' }),
        reviewShape.meta({ title: 'review' }),
        decisionLogShape.meta({ title: 'decision log' }),
      ]),
      'The rhythm of the program, by id: sessions, reviews, and where decisions are written down.',
    ),
    risks: byId('risk', riskShape, "What is to be kept in mind, by id: told on the program's page."),
    settings: settingsShape.meta({ description: 'What holds for the whole program.' }),
  })
  .partial();

/** A key at the top of a file. Decisions are none: they have files of their own. */
export type Section = keyof (typeof fileShape)['shape'];

/** In the order in which they are told. */
export const sections: readonly Section[] = fileShape.keyof().options;

const keysOf = (...shapes: readonly AnyShape[]) =>
  new Set(shapes.flatMap((shape) => Object.keys(shape.shape)));

/** The keys that the entries of each section have; `program` and `settings` have no entries. */
export const entryKeys: ReadonlyMap<Section, ReadonlySet<string>> = new Map<Section, ReadonlySet<string>>([
  ['owners', keysOf(ownerShape)],
  ['milestones', keysOf(milestoneShape)],
  ['phases', new Set([...keysOf(phaseShape), 'items'])],
  ['workstreams', keysOf(itemShape)],
  ['cadence', keysOf(sessionShape, reviewShape, decisionLogShape)],
  ['risks', keysOf(riskShape)],
]);

type AnyShape = z.ZodObject<Record<string, z.ZodType>, z.core.$strict>;

/** The keys of a shape whose value is a list. */
export const listKeys = oncePer((shape: AnyShape): ReadonlySet<string> => {
  const keys = Object.entries(shape.shape).flatMap(([key, value]) => {
    const inner = value instanceof z.ZodOptional ? value.unwrap() : value;
    return inner instanceof z.ZodArray ? [key] : [];
  });
  return new Set(keys);
});

/** The keys of a mapping in a shape, where a key of it has one. */
export function innerKeys(shape: AnyShape, key: string): readonly string[] | undefined {
  const value = shape.shape[key];
  const inner = value instanceof z.ZodOptional ? value.unwrap() : value;
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : undefined;
}

/** The JSON Schema (draft 2020-12) for `# yaml-language-server: $schema=…`. */
export function jsonSchema(): object {
  return jsonSchemaOf(fileShape);
}

/** What a description says before the value that holds where the key is left out. */
export const defaultIn = 'Default: ';

/** What may stand in a plan where it has this shape. */
export function jsonSchemaOf(shape: z.ZodType): object {
  return z.toJSONSchema(shape, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // zod leaves out those of what is transformed, for it takes them for examples of the output.
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      // Editors do not show a default by themselves.
      const { description, default: value } = jsonSchema;
      if (description === undefined || value === undefined) return;
      const told = ` ${defaultIn}${[value].flat().join(', ')}.`;
      if (!description.endsWith(told)) jsonSchema.description = description + told;
    },
  });
}
