/** Mistakes that people make while they write a plan, each in one line of a sound one. */

export interface Mistake {
  readonly name: string;
  /** What stands in the plan, once. */
  readonly from: string;
  readonly to: string;
  /** What in the changed text the error stands at the line of; else its first line. */
  readonly at?: string;
  readonly code: string;
  /** In message or help: what a person learns. */
  readonly says: readonly string[];
  readonly warns?: true;
}

export const file = 'plan/plan.yml';

export const sound = `program:
  id: rocket
  title: Rocket
owners:
  identity:
    name: Identity team
  platform:
    name: Internal Platform
    members: [octocat, hubot]
    assign: true
milestones:
  access:
    title: "Milestone 1: access"
    outcome: People can sign in.
    due: 2027-01-29
  runtime:
    title: "Milestone 2: runtime"
    outcome: It runs.
    due: 2027-03-31
phases:
  foundation:
    title: "Phase 1: foundation"
    purpose: >-
      Establish who can sign in,
      and what that means.
    owner: identity
    milestone: access
    items:
      okta-sso:
        title: Define Okta SSO path
        details: The owner's path, in a sentence.
        done-when:
          - It is written down
          - It is agreed
      org-source:
        title: Identify the org source
        blocked-by: [okta-sso]
        labels: [security]
      entitlement-mapping:
        title: Define entitlement mapping rules
        gate: true
        blocked-by:
          - on: okta-sso
            because: the rules start from groups
          - on: org-source
            because: they start from membership
workstreams:
  reporting:
    title: Role-safe reporting
    owner: platform
    milestone: runtime
    blocked-by:
      - on: entitlement-mapping
        because: a report has the scope of a role
      - on: foundation
        waived: decision 4
cadence:
  weekly:
    title: Weekly session
    every: week
    on: tuesday
    from: 2026-11-03
  readiness:
    title: Readiness
    after: each phase
    owner: identity
risks:
  drift:
    title: It falls apart
    text: Parts that no longer belong together.
    keep-together: [okta-sso, org-source, reporting]
settings:
  removed: keep
`;

export const decision = `---
id: 4
title: The pilot runs on a frozen export
date: 2026-11-20
status: accepted
---

It does.
`;

export const mistakes: readonly Mistake[] = [
  // White space and marks.
  m('a tab instead of spaces', '        details: The', '\tdetails: The', 'tab', ['tab', '8 spaces']),
  m('a tab behind two spaces', '        labels:', '  \tlabels:', 'tab', ['tab']),
  m(
    'a merge conflict',
    '    title: Role-safe reporting\n',
    '<<<<<<< HEAD\n    title: Role-safe reporting\n=======\n    title: Safe reporting\n>>>>>>> main\n',
    'merge-conflict',
    ['merge conflict', '49, 51, 53'],
  ),
  m('curly quotes around a colon', '"Phase 1: foundation"', '“Phase 1: foundation”', 'curly-quotes', [
    'curly quotes',
    '"Phase 1: foundation"',
  ]),
  m('curly quotes around an id', 'owner: platform', 'owner: “platform”', 'unknown-id', ['platform']),
  m('a no-break space behind a colon', 'details: The', 'details:\u00A0The', 'odd-space', [
    'no-break space',
    'U+00A0',
  ]),
  m(
    'a no-break space as indentation',
    '        gate: true',
    '\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0gate: true',
    'odd-space',
    ['no-break space'],
  ),
  m('a zero-width space in an id', 'blocked-by: [okta-sso]', 'blocked-by: [okta\u200B-sso]', 'unknown-id', [
    'okta-sso',
    'invisible',
    'U+200B',
  ]),
  m('a zero-width space in a key', '    milestone: runtime', '    mile\u200Bstone: runtime', 'unknown-key', [
    'milestone',
    'U+200B',
  ]),
  m('a Cyrillic letter in an id', 'blocked-by: [okta-sso]', 'blocked-by: [оkta-sso]', 'unknown-id', [
    '"okta-sso"',
    'U+043E',
  ]),
  m('no space behind a colon', 'owner: platform', 'owner:platform', 'lost-space', [
    'space after the colon',
    'owner: platform',
  ]),
  m('no space behind a colon, before quotes', 'title: "Phase 1', 'title:"Phase 1', 'lost-space', [
    'space after the colon',
  ]),
  m('no space behind a dash', '- It is agreed', '-It is agreed', 'lost-space', [
    'space after the dash',
    '- It is agreed',
  ]),
  m('no colon', 'purpose: >-', 'purpose >-', 'lost-colon', ['colon', 'purpose: >-']),
  m('no colon behind an id', '  reporting:\n', '  reporting\n', 'lost-colon', ['reporting:']),
  m('an equals sign', 'owner: platform', 'owner = platform', 'lost-colon', ['owner: platform']),
  m('no dash', '          - It is agreed', '          It is agreed', 'lost-dash', ['dash']),
  m(
    'an apostrophe that ends a text',
    "details: The owner's path, in a sentence.",
    "details: 'The owner's path, in a sentence.'",
    'quote-in-text',
    ['apostrophe', `"The owner's path`],
  ),
  m('quotes within quotes', '"Milestone 2: runtime"', '"Milestone "two": runtime"', 'quote-in-text', [
    '\'Milestone "two": runtime\'',
  ]),
  m('no closing quote', '"Phase 1: foundation"', '"Phase 1: foundation', 'lost-quote', [
    'closing " is missing',
  ]),
  m('no opening quote', '"Phase 1: foundation"', 'Phase 1: foundation"', 'lost-quote', [
    'opening " is missing',
  ]),
  m('no closing bracket', 'members: [octocat, hubot]', 'members: [octocat, hubot', 'lost-bracket', [
    '] is missing',
    'members: [octocat, hubot]',
  ]),
  m('a colon in a text', 'details: The', 'details: Note: the', 'needs-quotes', ['quotes', `"Note: the`]),
  m('brackets in front of a text', 'title: Identify the', 'title: [Draft] Identify the', 'needs-quotes', [
    '"[Draft] Identify the',
  ]),
  m(
    'an at sign in front of a text',
    'name: Internal Platform',
    'name: "@acme/platform team"'.replaceAll('"', ''),
    'needs-quotes',
    ['"@acme/platform team"'],
  ),
  m('an asterisk in front of a text', 'title: Role-safe', 'title: *very* role-safe', 'needs-quotes', [
    '"*very* role-safe reporting"',
  ]),
  m('one space more', '        title: Identify', '         title: Identify', 'wrong-depth', [
    '9 spaces',
    '8',
  ]),
  m('one space less', '        gate: true', '       gate: true', 'wrong-depth', ['7 spaces', '8']),
  m('two spaces less', '        gate: true', '      gate: true', 'wrong-depth', ['6 spaces', '8']),
  m('an id two spaces too deep', '      org-source:\n', '        org-source:\n', 'wrong-depth', [
    '8 spaces',
    '6',
  ]),
  m('a section that is indented', 'milestones:\n', '  milestones:\n', 'wrong-depth', ['2 spaces']),
  m('text of a block one space less', '      and what', '     and what', 'wrong-depth', ['5 spaces', '6']),
  m('dashes before ids', '      okta-sso:\n', '      - okta-sso:\n', 'dashes', ['dash']),
  m('a list on the line of its key', 'labels: [security]', 'labels: - security', 'dashes', [
    'labels: [security]',
  ]),
  // Keys.
  m('a section with a capital letter', 'owners:\n', 'Owners:\n', 'unknown-key', ['"owners"']),
  m('a section in the singular', 'workstreams:\n', 'workstream:\n', 'unknown-key', ['"workstreams"']),
  m('item instead of items', '    items:\n', '    item:\n', 'unknown-key', ['"items"']),
  m('two letters swapped in a short key', '      - on: foundation', '      - no: foundation', 'unknown-key', [
    '"on"',
  ]),
  m('depends-on', 'blocked-by: [okta-sso]', 'depends-on: [okta-sso]', 'unknown-key', ['"blocked-by"']),
  m('needs, with one id', 'blocked-by: [okta-sso]', 'needs: okta-sso', 'unknown-key', [
    'blocked-by: [okta-sso]',
  ]),
  m('description', 'details: The', 'description: The', 'unknown-key', ['"details"']),
  m('assignee', 'labels: [security]', 'assignee: octocat', 'unknown-key', ['assignees: [octocat]']),
  m('priority', 'labels: [security]', 'priority: high', 'no-field', ['settings', 'label'], undefined, true),
  m('priority in short', 'labels: [security]', 'prio: high', 'unknown-key', ['"priority"']),
  m('deadline of a milestone', 'due: 2027-01-29', 'deadline: 2027-01-29', 'unknown-key', ['"due"']),
  m('deadline of an item', 'labels: [security]', 'deadline: 2027-01-29', 'unknown-key', ['"due"']),
  m('a required key that is misspelt', '    name: Identity team', '    nmae: Identity team', 'unknown-key', [
    '"name"',
  ]),
  m(
    'a key twice',
    '        labels: [security]\n',
    '        labels: [security]\n        labels: [bug]\n',
    'duplicate-key',
    ['twice'],
    'labels: [bug]',
  ),
  // Values.
  m(
    'an entry of one line',
    '  identity:\n    name: Identity team',
    '  identity: Identity team',
    'wrong-type',
    ['name: Identity team'],
  ),
  m('one thing where a list is due', 'labels: [security]', 'labels: security', 'wrong-type', [
    'labels: [security]',
  ]),
  m('yes', 'gate: true', 'gate: yes', 'wrong-type', ['gate: true']),
  m('a number with #', 'labels: [security]', 'adopt: #12', 'empty-value', ['adopt: 12']),
  m(
    'a colour with #',
    'name: Identity team',
    'name: Identity team\n    color: #1d76db',
    'empty-value',
    ['"#1d76db"'],
    'color:',
  ),
  m(
    'a # within a text',
    'title: Identify the org source',
    'title: Close issue #12 of the source',
    'cut-text',
    ['#12', 'comment'],
    undefined,
    true,
  ),
  m(
    'an & in front of a text',
    'title: Role-safe reporting',
    'title: &Partners launch',
    'swallowed-anchor',
    ['&Partners'],
    undefined,
    true,
  ),
  m('a ! in front of a text', 'title: Role-safe reporting', 'title: !Important reporting', 'custom-tag', [
    '"!Important reporting"',
  ]),
  m('the American way of a date', 'due: 2027-01-29', 'due: 01/29/2027', 'invalid-date', ['2027-01-29']),
  m('a year far away', 'due: 2027-03-31', 'due: 2072-03-31', 'far-date', ['2072'], undefined, true),
  m('the year 0000', 'due: 2027-01-29', 'due: 0000-01-29', 'invalid-date', ['2000']),
  m(
    'a day that is missing',
    '    on: tuesday\n',
    '',
    'missing-key',
    ['"on" is missing', 'on: tuesday'],
    '  weekly:',
  ),
  m('a day with a capital letter', 'on: tuesday', 'on: Tuesday', 'invalid-value', ['tuesday']),
  m('@ in front of a login', 'members: [octocat, hubot]', 'members: ["@octocat", hubot]', 'invalid-value', [
    'without @',
  ]),
  // Names of other things.
  m('an id with a space', '      org-source:\n', '      org source:\n', 'invalid-id', ['org-source:']),
  m('an id with a capital letter', '  platform:\n', '  Platform:\n', 'invalid-id', ['platform:']),
  m('an id misspelt where it is named', 'blocked-by: [okta-sso]', 'blocked-by: [okta-sos]', 'unknown-id', [
    '"okta-sso"',
  ]),
  m('an id misspelt where it is defined', '      okta-sso:\n', '      okta-sos:\n', 'unknown-id', [
    '"okta-sso"',
  ]),
  m('an owner by its label', 'owner: platform', 'owner: Internal Platform', 'unknown-id', ['"platform"']),
  m('a blocker by its title', 'blocked-by: [okta-sso]', 'blocked-by: [Define Okta SSO path]', 'unknown-id', [
    '"okta-sso"',
  ]),
  m(
    'assign, and nobody',
    'members: [octocat, hubot]',
    'members: []',
    'nobody-to-assign',
    ['members'],
    'assign: true',
  ),
  m('a title twice', 'title: Identify the org source', 'title: Define Okta SSO path', 'duplicate-title', [
    'same title',
  ]),
  m('a circle', '        details: The', '        blocked-by: [org-source]\n        details: The', 'cycle', [
    'wait for each other',
  ]),
  m('a decision that is not there', 'waived: decision 4', 'waived: decision 5', 'unknown-id', [
    'decision 5',
    '4',
  ]),
  // Seen in other plans.
  m('a dash before the first key', '        title: Identify', '        - title: Identify', 'dashes', [
    'dash',
    '"title"',
  ]),
  m('a dash before a key', '  title: Rocket\n', '  - title: Rocket\n', 'dashes', ['dash', '"title"']),
  m('an id and a key on one line', '      okta-sso:\n        title:', '      okta-sso: title:', 'lost-line', [
    'okta-sso: alone',
    'title: on the next line',
  ]),
  m('an id two spaces too far out', '      org-source:\n', '    org-source:\n', 'wrong-depth', [
    '4 spaces',
    '6',
  ]),
  m('an id that begins with a digit', '      org-source:\n', '      2-org-source:\n', 'invalid-id', [
    'org-source:',
  ]),
  m('an id with a colon in a list', '          - on: okta-sso\n', '          - okta-sso:\n', 'unknown-key', [
    '- on: okta-sso',
  ]),
  m(
    'no space behind the dash of a blocker',
    '          - on: okta-sso\n',
    '          -on: okta-sso\n',
    'lost-space',
    ['- on: okta-sso'],
  ),
  m('no dash before a blocker', '          - on: okta-sso\n', '          on: okta-sso\n', 'lost-dash', [
    '- on: okta-sso',
  ]),
  m('an asterisk for a dash', '          - on: okta-sso\n', '          * on: okta-sso\n', 'lost-dash', [
    '- on: okta-sso',
  ]),
  m('a bullet for a dash', '- It is written down', '• It is written down', 'wrong-type', ['list']),
  m('a list for one thing', 'owner: platform', 'owners: [platform]', 'unknown-key', ['owner: platform']),
  m(
    'commas for a list',
    'keep-together: [okta-sso, org-source, reporting]',
    'keep-together: okta-sso, org-source, reporting',
    'wrong-type',
    ['[okta-sso, org-source, reporting]'],
  ),
  m('a former id that is none', 'labels: [security]', 'formerly: Org Source', 'wrong-type', ['[org-source]']),
  m(
    'a review that does not say what it comes after',
    '    after: each phase\n',
    '',
    'missing-key',
    ['after: each phase'],
    '  readiness:',
  ),
  m('when, of a review', 'after: each phase', 'when: each phase', 'unknown-key', ['"after"']),
  m(
    'the owner of a phase',
    '    owner: identity\n    milestone: access\n',
    '    milestone: access\n',
    'missing-owner',
    ['foundation', 'owner:'],
    '  foundation:',
  ),
  m(
    'a colon in a text of several lines',
    '    purpose: >-\n      Establish who can sign in,',
    '    purpose:\n      Establish who can sign in: all,',
    'needs-quotes',
    ['purpose: >-'],
  ),
  m('an empty key', 'outcome: It runs.', 'outcome:', 'empty-value', ['no value']),
  // Left over where somebody has begun otherwise.
  m('an empty list above its entries', '    items:\n', '    items: []\n', 'lost-line', [
    'items:',
    'more below',
  ]),
  m('a text above the keys of an id', '      org-source:\n', '      org-source: Org\n', 'lost-line', [
    'org-source:',
    'Org',
  ]),
  m('a text above a list', 'done-when:\n', 'done-when: all of these\n', 'wrong-type', ['done-when:']),
  m('a mark for text above ids', '    items:\n', '    items: |\n', 'wrong-type', ['"|"', 'items:']),
  m('a colon within the quotes of a key', 'title: Identify', '"title:" Identify', 'lost-colon', [
    'within the quotes',
    'title: Identify the org source',
  ]),
  m('quotes around a key that has no colon', 'title: Identify', '"title" Identify', 'lost-colon', [
    'title: Identify',
  ]),
  m(
    'a list further out than its key',
    '          - It is written down\n          - It is agreed\n',
    '      - It is written down\n      - It is agreed\n',
    'wrong-depth',
    ['"done-when"', '10 spaces'],
  ),
  m(
    'text no further in than its key',
    '      Establish who can sign in,\n      and',
    '    Establish who can sign in,\n    and',
    'wrong-depth',
    ['"purpose"', '6 spaces'],
  ),
  m('a sentence among keys', '    text: Parts', '    To be discussed.\n    text: Parts', 'wrong-depth', [
    'no key',
    '#',
  ]),
  m('a comment of another language', '    text: Parts', '    // later\n    text: Parts', 'needs-quotes', [
    '# later',
  ]),
  m('a mark of a conflict alone', '    title: Role-safe', '=======\n    title: Role-safe', 'merge-conflict', [
    '=======',
  ]),
  m(
    'a piece of a diff',
    '    title: Role-safe reporting\n',
    '-    title: Reporting\n+    title: Role-safe reporting\n',
    'merge-conflict',
    ['diff'],
  ),
  m('a fence of Markdown', 'program:\n', '```yaml\nprogram:\n', 'needs-quotes', ['fence']),
  m('bold keys', 'owner: platform', '**owner**: platform', 'lost-colon', ['owner: platform']),
  m('an arrow', 'owner: platform', 'owner => platform', 'lost-colon', ['owner: platform']),
  m(
    'a comma behind a text, as in JSON',
    'title: "Milestone 2: runtime"',
    'title: "Milestone 2: runtime",',
    'quote-in-text',
    ['title: "Milestone 2: runtime"'],
  ),
  m('a word in quotes that begins a text', 'title: Identify the', 'title: "Identify" the', 'quote-in-text', [
    `'"Identify" the org source'`,
  ]),
  m(
    'curly quotes around a text',
    'title: Identify the org source',
    'title: “Identify the org source”',
    'curly-quotes',
    ['"Identify the org source"'],
    undefined,
    true,
  ),
  m('@ in front of a login, without quotes', '[octocat, hubot]', '[@octocat, hubot]', 'needs-quotes', [
    'members: [octocat, hubot]',
  ]),
  m('the number of an issue for an id', 'blocked-by: [okta-sso]', 'blocked-by: [#12]', 'needs-quotes', [
    'id',
  ]),
  m('backticks around an id', 'blocked-by: [okta-sso]', 'blocked-by: [`okta-sso`]', 'needs-quotes', [
    'blocked-by: [okta-sso]',
  ]),
  m('a box before an entry', '- It is agreed', '- [ ] It is agreed', 'needs-quotes', ['- It is agreed']),
  m('a mark of its own in front of a text', 'title: Identify', 'title: > Identify', 'needs-quotes', [
    '"> Identify',
  ]),
  m('a question mark for a day', 'due: 2027-01-29', 'due: ?', 'needs-quotes', ['no value']),
  m(
    'braces with a bracket too many',
    'members: [octocat, hubot]',
    'members: [octocat, hubot]]',
    'lost-bracket',
    ['too many', 'members: [octocat, hubot]'],
  ),
  // Values as people write them.
  m('a date with dots', 'due: 2027-01-29', 'due: 29.1.2027', 'invalid-date', ['2027-01-29']),
  m('a date in words', 'due: 2027-01-29', 'due: January 29, 2027', 'invalid-date', ['2027-01-29']),
  m('a date as a number', 'due: 2027-01-29', 'due: 20270129', 'invalid-date', ['2027-01-29']),
  m('a date in a list', 'due: 2027-01-29', 'due: [2027-01-29]', 'wrong-type', ['due: 2027-01-29']),
  m('an estimate in words', 'gate: true', 'estimate: two weeks', 'invalid-estimate', ['2w']),
  m('an estimate with a comma', 'gate: true', 'estimate: 1,5 d', 'invalid-estimate', ['1.5d']),
  m('an interval in a word', 'every: week', 'every: biweekly', 'invalid-value', ['2 weeks']),
  m(
    'a day for an interval',
    '    every: week\n    on: tuesday\n',
    '    every: tuesday\n',
    'invalid-value',
    ['every: week', 'on: tuesday'],
    'every: tuesday',
  ),
  m('a day in short', 'on: tuesday', 'on: Tue', 'invalid-value', ['tuesday']),
  m('on, as the YAML of old reads it', 'on: tuesday', 'true: tuesday', 'unknown-key', ['"on"']),
  m('no for false', 'gate: true', 'gate: no', 'wrong-type', ['gate: false']),
  m('a waiver that is none', 'waived: decision 4', 'waived: false', 'invalid-value', ['remove "waived"']),
  m('a waiver without a reason', 'waived: decision 4', 'waived: yes', 'invalid-value', ['why']),
  m(
    'a waiver beside the entry that it is of',
    '        waived: decision 4',
    '    waived: decision 4',
    'unknown-key',
    ['blocked-by'],
  ),
  m(
    'a label that is none',
    'name: Identity team',
    'name: Identity team\n    label: none',
    'invalid-value',
    ['label: false'],
    'label: none',
    true,
  ),
  m(
    'the address of an issue for its number',
    'labels: [security]',
    'adopt: https://github.com/acme/rocket/issues/12',
    'wrong-type',
    ['adopt: 12'],
  ),
  m(
    'ids with and between them',
    'keep-together: [okta-sso, org-source, reporting]',
    'keep-together: okta-sso, org-source and reporting',
    'wrong-type',
    ['[okta-sso, org-source, reporting]'],
  ),
  m('nothing, in a word', 'labels: [security]', 'labels: none', 'wrong-type', ['labels: []']),
  m(
    'blockers as keys',
    'blocked-by: [okta-sso]',
    'blocked-by:\n          okta-sso: it comes first',
    'wrong-type',
    ['- on: okta-sso'],
    '          okta-sso: it',
  ),
  m('a number for an owner', 'owner: platform', 'owner: 3', 'unknown-id', ['platform']),
  m('an owner by a login', 'owner: platform', 'owner: hubot', 'unknown-id', ['"platform"']),
  m('an item with its phase', 'blocked-by: [okta-sso]', 'blocked-by: [foundation/okta-sso]', 'unknown-id', [
    '"okta-sso"',
  ]),
  m('status', 'labels: [security]', 'status: in progress', 'unknown-key', ['GitHub has it']),
  m('a section by another name', 'owners:\n', 'folks:\n', 'unknown-key', ['"owners"']),
  // Lines that were lost.
  m(
    'the line above the items',
    '    milestone: access\n    items:\n',
    '    milestone: access\n',
    'lost-line',
    ['items:'],
    '      okta-sso:',
  ),
  m('the line above the phases', 'phases:\n  foundation:\n', '  foundation:\n', 'lost-line', ['phases:']),
  m(
    'the line above the first owner',
    'owners:\n  identity:\n    name',
    '  identity:\n    name',
    'lost-line',
    ['owners:'],
  ),
  m(
    'the line with an id',
    '      org-source:\n',
    '',
    'duplicate-key',
    ['an id with a colon'],
    '        title: Identify',
  ),
  m('items by another name', '    items:\n', '    parts:\n', 'unknown-key', ['"items"']),
  m(
    'the line with what an entry names',
    '          - on: org-source\n            because: they start',
    '            because: they start',
    'duplicate-key',
    ['write "- on: …" above it'],
    '            because: they start',
  ),
  m(
    'the line above the blockers',
    '        blocked-by:\n          - on: okta-sso\n',
    '          - on: okta-sso\n',
    'lost-line',
    ['blocked-by:', 'with 8 spaces'],
    '          - on: okta-sso',
  ),
  m(
    'the line above a checklist',
    '        done-when:\n          - It is written down\n',
    '          - It is written down\n',
    'swallowed-line',
    ['goes on with the text above'],
    '          - It is written down',
    true,
  ),
  m(
    'the line with the first id',
    'workstreams:\n  reporting:\n',
    'workstreams:\n',
    'lost-line',
    ['reporting:', 'is missing above "title: Role-safe reporting"'],
    '    title: Role-safe',
  ),
  m('the first letters of an id alone', '  foundation:\n', '  found:\n', 'unknown-id', ['"foundation"']),
  // Lines that were broken, joined and moved.
  m(
    'two keys on one line',
    '    owner: platform\n    milestone: runtime\n',
    '    owner: platform milestone: runtime\n',
    'lost-line',
    ['write milestone: runtime on a line of its own'],
  ),
  m(
    'two lines that grew together',
    '            because: the rules start from groups\n          - on: org-source',
    '            because: the rules start from groups - on: org-source',
    'lost-line',
    ['write - on: org-source on a line of its own'],
    '            because: the rules start from groups -',
  ),
  m(
    'text on the line of its mark',
    '    purpose: >-\n      Establish who can sign in,\n',
    '    purpose: >- Establish who can sign in,\n',
    'lost-line',
    ['write Establish who can sign in, on a line of its own'],
  ),
  m(
    'a key in two pieces',
    '    milestone: runtime\n    blocked-by:\n      - on: ent',
    '    miles\n    tone: runtime\n    blocked-by:\n      - on: ent',
    'lost-line',
    ['end of the line above it', 'write milestone: runtime'],
    '    tone: runtime',
  ),
  m(
    'an id on the line below its key',
    '          - on: org-source\n',
    '          - on:\norg-source\n',
    'lost-line',
    ['write - on: org-source'],
    'org-source\n            because: they',
  ),
  m(
    'a list on the line below its key',
    '        blocked-by: [okta-sso]\n',
    '        blocked-by:\n[okta-sso]\n',
    'lost-line',
    ['write blocked-by: [okta-sso]'],
    '[okta-sso]\n        labels',
  ),
  m(
    "two lines in each other's place",
    '      org-source:\n        title: Identify the org source\n',
    '        title: Identify the org source\n      org-source:\n',
    'lost-line',
    ['have changed places', 'write org-source: above it'],
    '        title: Identify',
  ),
  // Marks and words that were left somewhere.
  m('a letter in front of a line', '        gate: true\n', 'x        gate: true\n', 'lost-line', [
    '"x" stands in front',
    'write gate: true with 8 spaces in front',
  ]),
  m(
    'a quote in front of a key',
    '        blocked-by:\n          - on: okta',
    '        "blocked-by:\n          - on: okta',
    'lost-bracket',
    ['write blocked-by:'],
  ),
  m('a bracket in front of an id', '  reporting:\n', '  [reporting:\n', 'lost-bracket', ['write reporting:']),
  m('a second dash', '          - on: org-source\n', '          - - on: org-source\n', 'lost-bracket', [
    'write - on: org-source',
  ]),
  m('a dash among the keys', '        gate: true\n', '        - gate: true\n', 'dashes', ['dash', 'gate']),
  m('dots between lines', '    owner: platform\n', '...\n    owner: platform\n', 'lost-line', [
    'remove the line',
  ]),
  m(
    'a remark above a list',
    '        blocked-by:\n          - on: okta',
    '        blocked-by:\n          as agreed with Ada\n          - on: okta',
    'lost-line',
    ['remove the line'],
    '          as agreed',
  ),
  m(
    'an owner whose line is gone',
    '  identity:\n    name: Identity team\n',
    '',
    'unknown-id',
    ['which 3 places name'],
    '    owner: identity\n    milestone',
  ),
];

function m(
  name: string,
  from: string,
  to: string,
  code: string,
  says: readonly string[],
  at?: string,
  warns?: true,
): Mistake {
  return { name, from, to, code, says, ...(at === undefined ? {} : { at }), ...(warns ? { warns } : {}) };
}
