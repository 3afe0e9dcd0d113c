/** What a single value of a plan may be, with what to write instead; what keys there are is in schema.ts. */
import * as z from 'zod';
import type { Code } from '../model/diagnostic.ts';
import { maxAssignees, maxNumber } from '../model/limits.ts';
import { loginPattern, repositoryPattern } from '../model/names.ts';
import { characters, codePoint, exceeds, excerpt } from '../text.ts';
import { webAddressIn } from './address.ts';
import { estimatePattern, holidayFrom, isDate, leadPattern, lengthOf, maxHoliday } from './time.ts';
import { dayHelp, estimateMeant, holidayMeant, intervalMeant, leadMeant } from './time-meant.ts';

/** All of an id, whatever it is of. It has no limit of length of its own. */
export const idPattern = /^[a-z][a-z0-9-]*$/;

/** What most lines and texts are made of; only in others can there be something to refuse. */
const plainLine = /^[ -~]+$/;
const plainText = /^[\t\n -~]+$/;
const control = /\p{Cc}/u;
const controlInText = /(?![\t\n])\p{Cc}/u;
/** No honest Markdown does this, and parsers need quadratic time for it. */
const nested = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){20}/m;
/** They can make a line read otherwise than it is. */
const bidirectional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
type Complaint = { readonly code: Code; readonly message: string; readonly help: string };

/** A check that explains itself. zod carries the complaint to shape.ts in the issue's `params`. */
export function refuse<T>(judge: (value: T) => Complaint | undefined): z.core.CheckFn<T> {
  return ({ value, issues }) => {
    const complaint = judge(value);
    if (!complaint) return;
    const { message, ...params } = complaint;
    issues.push({ code: 'custom', message, params, input: value, continue: true });
  };
}

/** @param most characters */
export function line(most: number) {
  return z
    .string()
    .trim()
    .check(
      refuse((value) => {
        if (value.length <= most && plainLine.test(value)) return undefined;
        const complain = (code: Code, message: string, help: string) => ({ code, message, help });
        if (value === '')
          return complain('empty-value', 'the text is empty', 'write something or drop the key');
        if (/[\r\n\u2028\u2029]/.test(value)) {
          return complain(
            'invalid-text',
            `"${excerpt(value)}" has more than one line`,
            'write it on one line',
          );
        }
        const bad = control.exec(value) ?? bidirectional.exec(value);
        if (bad) {
          const message = `"${excerpt(value.replace(bad[0], '�'))}" has the invisible character ${codePoint(bad[0])}`;
          return complain('invalid-text', message, 'remove it');
        }
        if (!value.isWellFormed()) return complain('invalid-text', ...broken);
        if (!exceeds(value, most)) return undefined;
        const length = characters(value);
        const message = `"${excerpt(value)}" has ${length} characters, more than ${most}`;
        return complain('too-long', message, `shorten it by ${length - most}`);
      }),
    )
    .meta({ title: 'line', minLength: 1, maxLength: most });
}

const broken: [string, string] = ['the text has half of a character', 'write the character itself'];

/** Markdown in several lines. */
export const text = z
  .string()
  .trim()
  .check(
    refuse((value) => {
      if (plainText.test(value) && !nested.test(value)) return undefined;
      if (value === '')
        return { code: 'empty-value', message: 'the text is empty', help: 'write something or drop the key' };
      const bad = controlInText.exec(value);
      if (bad) {
        return {
          code: 'invalid-text',
          message: `the text has the control character ${codePoint(bad[0])}`,
          help: 'remove it',
        };
      }
      if (nested.test(value)) {
        const message = 'the text has quotes or lists nested more than 20 deep in one line';
        return { code: 'invalid-text', message, help: 'write it flatter' };
      }
      return value.isWellFormed() ? undefined : { code: 'invalid-text', message: broken[0], help: broken[1] };
    }),
  )
  .meta({ title: 'Markdown' });

/** A sentence: long enough for a condition or a reason, short enough for a line of a list. */
export const sentence = line(1_000);

/** What names a part of a plan, and the parts of it that refer to that. */
export const id = z
  .string()
  .check(
    refuse((value) =>
      idPattern.test(value)
        ? undefined
        : {
            code: 'invalid-id',
            message: `"${excerpt(value)}" is not an id`,
            help: 'ids begin with a letter and have lower-case letters, digits and hyphens',
          },
    ),
  )
  .meta({ title: 'id', pattern: idPattern.source });

/** The id of something else. Whether it is one shows in whether there is such a thing. */
export const reference = line(200).meta({ title: 'id', pattern: idPattern.source });

/** In another program it was `program/id`. */
export const formerId = pattern(
  /^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/,
  'an id',
  'write the id that it had, or program/id where another program had it',
).meta({ title: 'former id' });

const loginForm = new RegExp(`^${loginPattern}$`);
/** Of a person, without `@`. */
export const login = pattern(loginForm, 'a login', 'write the name alone, without @', (value) => {
  const [, name = ''] = /^(?:@|https:\/\/github\.com\/)([^/]*)\/?$/.exec(value.trim()) ?? [];
  return loginForm.test(name) ? `${name}, without @` : undefined;
});
const teamForm = new RegExp(`^${loginPattern}/[A-Za-z0-9._-]{1,100}$`);
/** `organization/team`, without `@`. */
export const team = pattern(teamForm, 'a team', 'write organization/team, without @', (value) => {
  const [, organization, name] =
    /^(?:@|https:\/\/github\.com\/orgs\/)([^/]*)\/(?:teams\/)?([^/]*)\/?$/.exec(value.trim()) ?? [];
  const meant = `${organization ?? ''}/${name ?? ''}`;
  return teamForm.test(meant) ? `${meant}, without @` : undefined;
});

/** Where a plan was: `owner/name/folder`. */
export const place = pattern(
  new RegExp(`^${repositoryPattern}/[^\\s]{1,400}$`),
  'the place of a plan',
  'write owner/name and the folder or file: octo-org/roadmap/plan',
);

/** @param what what it is, with its article */
function pattern(
  expression: RegExp,
  what: string,
  help: string,
  meant: (value: string) => string | undefined = () => undefined,
) {
  const helpFor = (value: string) => {
    const better = meant(value);
    return better === undefined ? help : `write ${better}`;
  };
  return z
    .string()
    .check(
      refuse((value) =>
        expression.test(value)
          ? undefined
          : { code: 'invalid-value', message: `"${excerpt(value)}" is not ${what}`, help: helpFor(value) },
      ),
    )
    .meta({ title: what.replace(/^(?:an?|the) /, ''), pattern: expression.source });
}

/** Six hexadecimal digits. */
export const color = z
  .string()
  .check(
    refuse((value) =>
      /^#?[0-9a-f]{6}$/i.test(value)
        ? undefined
        : {
            code: 'invalid-color',
            message: `"${excerpt(value)}" is not a colour`,
            help: 'write six hex digits in quotes: "1d76db"',
          },
    ),
  )
  .meta({ title: 'colour', pattern: '^#?[0-9A-Fa-f]{6}$' });

/** `YYYY-MM-DD`: it exists, and is of the year 2000 or later. */
export const date = z
  .string()
  .check(
    refuse((value) =>
      isDate(value)
        ? undefined
        : /^[01]\d{3}-\d\d-\d\d$/.test(value)
          ? {
              code: 'invalid-date',
              message: `"${excerpt(value)}" lies before the year 2000`,
              help: 'look at the year: 2027-01-29',
            }
          : {
              code: 'invalid-date',
              message: `"${excerpt(value)}" is not a date`,
              help: dayHelp(value),
            },
    ),
  )
  .meta({ title: 'day', format: 'date' });

/** `5d`, `2w`, `3d-8d`. */
export const estimate = z
  .string()
  .check(
    refuse((value) => {
      if (estimatePattern.test(value)) return undefined;
      const message = `"${excerpt(value)}" is not an estimate`;
      const help = `write ${estimateMeant(value) ?? 'working days or weeks, or a range of them: 5d, 2w, 0.5d, 3d-8d'}`;
      return { code: 'invalid-estimate', message, help };
    }),
  )
  .meta({ title: 'estimate', pattern: estimatePattern.source });

/** A day, or `from..to`. */
export const holiday = z
  .string()
  .check(
    refuse((value) => {
      const complain = (code: Code, message: string, help: string) => ({ code, message, help });
      const { from, to } = holidayFrom(value);
      if (!/^[\d-]+(?:\.\.[\d-]+)?$/.test(value) || !isDate(from) || !isDate(to)) {
        const help = `write ${holidayMeant(value) ?? 'a day or a range of days: 2026-12-25 or 2026-12-24..2027-01-01'}`;
        return complain('invalid-date', `"${excerpt(value)}" is not a holiday`, help);
      }
      if (to < from)
        return complain('invalid-date', `the holiday ${value} is upside down`, `write ${to}..${from}`);
      const days = lengthOf({ from, to });
      if (days <= maxHoliday) return undefined;
      return complain(
        'invalid-date',
        `the holiday ${value} has ${days.toLocaleString('en')} days, more than a year`,
        'write when nobody works: a year of it is no program',
      );
    }),
  )
  .meta({ title: 'day or days' });

/** `week`, or `2 weeks` to `12 weeks`. */
export const interval = pattern(
  /^(?:week|(?:[2-9]|1[0-2]) weeks)$/,
  'an interval',
  'write week, or a number of weeks up to 12: 2 weeks',
  intervalMeant,
);

/** Working days or weeks before something: `1d`. */
export const lead = pattern(
  leadPattern,
  'a lead time',
  'write working days or weeks: 1d, 3d, 1w; 0d is the day itself',
  leadMeant,
);

/** Of the IANA list. */
export const timeZone = z
  .string()
  .check(
    refuse((value) =>
      isTimeZone(value)
        ? undefined
        : {
            code: 'invalid-value',
            message: `"${excerpt(value)}" is not a time zone`,
            help: `write ${timeZoneMeant(value) ?? 'a name of the IANA list: America/New_York, Europe/Berlin, UTC'}`,
          },
    ),
  )
  .meta({ title: 'time zone' });

/** An `https` or `http` address that holds no name or password. */
export const webPage = z
  .string()
  .check(
    refuse((value) =>
      webAddressIn(value) !== undefined
        ? undefined
        : {
            code: 'invalid-value',
            message: `"${excerpt(value)}" is not the address of a page on the web`,
            help:
              /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(value.slice(0, 200)) && webAddressIn(`https://${value}`)
                ? `write https://${excerpt(value, 200)}`
                : 'write one that begins with https:// or http://, without a name or password in it',
          },
    ),
  )
  .meta({ title: 'web address' });

/** Listing them takes longer than looking one up. */
let zones: readonly string[] | undefined;

/** `Zurich`, `America/New York` */
function timeZoneMeant(value: string): string | undefined {
  const word = value.trim().replaceAll(' ', '_').toLowerCase();
  zones ??= Intl.supportedValuesOf('timeZone');
  const found = zones.filter((zone) => {
    const known = zone.toLowerCase();
    return known === word || known.endsWith(`/${word}`);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Offsets are none: they do not follow the law of any place. */
function isTimeZone(value: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function wholeNumber(what: string, help: string) {
  return z
    .number()
    .check(
      refuse((value) =>
        Number.isInteger(value) && value > 0 && value <= maxNumber
          ? undefined
          : { code: 'invalid-value', message: `${value} is not the number of ${what}`, help },
      ),
    )
    .meta({ type: 'integer', minimum: 1, maximum: maxNumber });
}

/** Of an issue on GitHub. */
export const issueNumber = wholeNumber('an issue', 'write the number of an existing issue: 12');
/** Of a milestone on GitHub. */
export const milestoneNumber = wholeNumber(
  'a milestone',
  'write the number that ends the address of an existing milestone: 3',
);
/** Of a decision of the plan. */
export const decisionNumber = wholeNumber('a decision', 'write a whole number from 1 on');

/** @param key what two entries must not have in common */
export function distinct<T extends z.ZodType>(entry: T, key: (value: z.output<T>) => string) {
  return z.array(entry).check(({ value, issues }) => {
    if (value.length < 2) return;
    const seen = new Set<string>();
    for (const [index, item] of value.entries()) {
      const name = key(item);
      if (seen.has(name)) {
        const params = { code: 'duplicate-entry', help: 'keep one of them' };
        const message = `"${excerpt(name)}" stands twice in the list`;
        issues.push({ code: 'custom', message, params, path: [index], input: item, continue: true });
      }
      seen.add(name);
    }
  });
}

/** Texts, no two the same. */
export const words = <T extends z.ZodType<string>>(entry: T) => distinct(entry, (value) => value);
/** Names, no two the same but for the case of letters. */
export const namesIgnoringCase = <T extends z.ZodType<string>>(entry: T) =>
  distinct(entry, (value) => value.toLowerCase());

/** Logins, as many as GitHub assigns to an issue. */
export const assignees = namesIgnoringCase(login)
  .check(
    refuse((value) =>
      value.length <= maxAssignees
        ? undefined
        : {
            code: 'too-long',
            message: `${value.length} people, more than the ${maxAssignees} that GitHub assigns to an issue`,
            help: 'name those who do the work',
          },
    ),
  )
  .meta({ maxItems: maxAssignees });
