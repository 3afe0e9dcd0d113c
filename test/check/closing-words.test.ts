import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedIn } from '../../src/check/closing-words.ts';
import { inert } from '../../src/markdown.ts';
import { within } from '../cpu.ts';

const server = 'https://github.com';

/** `owner/name#number` of each. */
const closed = (text: string, serverUrl = server) =>
  closedIn(text, 'acme/rocket', serverUrl).map(({ repository, number }) => `${repository}#${number}`);

const words = 'close closes closed fix fixes fixed resolve resolves resolved'.split(' ');

describe('a closing word and an issue', () => {
  test('every word, in any case, with or without a colon', () => {
    for (const word of words) {
      for (const form of [word, word.toUpperCase(), `${word.charAt(0).toUpperCase()}${word.slice(1)}`]) {
        for (const colon of ['', ':']) expect(closed(`${form}${colon} #12`)).toEqual(['acme/rocket#12']);
      }
    }
  });

  test.each([
    ['#12', 'acme/rocket#12'],
    ['GH-12', 'acme/rocket#12'],
    ['gh-12', 'acme/rocket#12'],
    ['Octo-Org/road.map_2#12', 'Octo-Org/road.map_2#12'],
    ['https://github.com/o/r/issues/12', 'o/r#12'],
    ['https://GitHub.com/o/r/issues/12', 'o/r#12'],
    ['http://github.com/o/r/issues/12', 'o/r#12'],
    ['https://github.com/o/r/issues/12#issuecomment-34', 'o/r#12'],
    ['https://github.com/o/r/issues/12?notification=1', 'o/r#12'],
    ['https://github.com/o/r/issues/12/', 'o/r#12'],
    ['https://github.com/o/r/issues/12.', 'o/r#12'],
    ['#12.', 'acme/rocket#12'],
    ['#12, #13', 'acme/rocket#12'],
    ["#12's tests", 'acme/rocket#12'],
    ['#2147483647', 'acme/rocket#2147483647'],
  ])('closes %s', (reference, name) => expect(closed(`It fixes ${reference}`)).toEqual([name]));

  test.each([
    ['an issue that does not exist', 'fixes #0'],
    ['a number that no issue can have', 'fixes #2147483648'],
    ['a number of absurd length', `fixes #${'1'.repeat(30)}`],
    ['a number that goes on as a word', 'fixes #12th'],
    ['a number that goes on in another script', 'fixes #12é'],
    ['a number before an underscore', '_fixes #12_'],
    ['a bare number', 'fixes 12'],
    ['a name without an owner', 'fixes rocket#12'],
    ['a path', 'fixes a/b/c#12'],
    ['a folder', 'fixes o/..#12'],
    ['a name that is too long', `fixes o/${'r'.repeat(101)}#12`],
    ['an owner that is too long', `fixes ${'o'.repeat(40)}/r#12`],
    ['something in brackets', 'fixes (#12)'],
    ['a Markdown link', 'fixes [#12](https://github.com/o/r/issues/12)'],
    ['a pull request by its address', 'fixes https://github.com/o/r/pull/12'],
    ['a page below an issue', 'fixes https://github.com/o/r/issues/12/edit'],
    ['another server', 'fixes https://github.example/o/r/issues/12'],
    ['a server whose name begins alike', 'fixes https://github.com.example/o/r/issues/12'],
    ['a server behind a name', 'fixes https://github.com@evil.example/o/r/issues/12'],
    ['a server behind a path', 'fixes https://evil.example/github.com/o/r/issues/12'],
    ['an address without its server', 'fixes /o/r/issues/12'],
    ['a word between', 'fixes issue #12'],
    ['nothing between', 'fixes#12'],
    ['a colon and no space', 'fixes:#12'],
    ['a space before the colon', 'fixes : #12'],
    ['a comma', 'fixes, #12'],
    ['the other order', '#12 fixes'],
  ])('does not close %s', (_, text) => expect(closed(text)).toEqual([]));

  test.each([
    'prefixes #1',
    'unresolved #1',
    'hotfix #1',
    'résolve #1',
    'éfix #1',
    'x_fix #1',
    'fixing #1',
    'closely #1',
    'fi\u200Bxes #1',
  ])('no whole word: %s', (text) => expect(closed(text)).toEqual([]));

  test.each([
    'no-close: #1',
    'hotfix-fixes #1',
    "doesn't fix #1",
    '(fixes #1)',
    '"fixes #1"',
    '*fixes #1*',
    '—fixes #1',
  ])('a whole word, whatever the sentence means: %s', (text) =>
    expect(closed(text)).toEqual(['acme/rocket#1']),
  );

  test.each(['fixes\t #1', 'fixes\n#1', 'fixes:\r\n  #1', '## What this does not close\n\n#1 stays'])(
    'white space between may be any, also line ends: %j',
    (text) => expect(closed(text)).toEqual(['acme/rocket#1']),
  );

  test('on another server its own addresses close, and no others', () => {
    const text = 'fixes https://git.acme.example:8443/o/r/issues/1, fixes https://github.com/o/r/issues/2';
    expect(closed(text, 'https://git.acme.example:8443')).toEqual(['o/r#1']);
    expect(closed(text, 'https://Git.Acme.example:8443/')).toEqual(['o/r#1']);
    expect(closed('fixes #1, fixes https://github.com/o/r/issues/2', 'no address')).toEqual([
      'acme/rocket#1',
    ]);
  });
});

describe('several', () => {
  test('each needs a word of its own', () => {
    expect(closed('fixes #1, #2 and #3')).toEqual(['acme/rocket#1']);
    expect(closed('fixes #1, fixes #2 and closes: o/r#3')).toEqual([
      'acme/rocket#1',
      'acme/rocket#2',
      'o/r#3',
    ]);
    expect(closed('fixes closes #4')).toEqual(['acme/rocket#4']);
  });

  test('each is named once, as it was written first, however its name is typed', () => {
    expect(closed('fixes #2, closes #1, fixes Acme/Rocket#2, fixes #002')).toEqual([
      'acme/rocket#2',
      'acme/rocket#1',
    ]);
    expect(closed('fixes O/R#1 and closes https://github.com/o/r/issues/1')).toEqual(['O/R#1']);
  });

  test('one in code does not hide the same one in prose', () => {
    expect(closed('`fixes #1`, and so fixes #1')).toEqual(['acme/rocket#1']);
  });
});

describe('code closes nothing', () => {
  test.each([
    ['`fixes #1`'],
    ['``a ` fixes #1``'],
    ['`a\nfixes #1`'],
    ['fixes `#1`'],
    ['`fixes` #1'],
    ['text\n\n```\nfixes #1\n```'],
    ['~~~ fixes #1\n~~~'],
    ['```\nnever ended, fixes #1'],
    ['````\n```\nfixes #1\n````'],
    ['> ```\n> fixes #1'],
    ['- ~~~\n  fixes #1'],
    ['    fixes #1'],
    ['text\n\n\tfixes #1'],
    ['>     fixes #1'],
    ['-     fixes #1'],
    ['\uFEFF`fixes #1`'],
    ['text\r\n\r\n    fixes #1\r\n'],
  ])('%j', (text) => expect(closed(text)).toEqual([]));

  test.each([
    ['`a` fixes #1 `b`'],
    ['`a`fixes #1`b`'],
    ['it`s, fixes #1'],
    ['it`s\n\nfixes #1\n\nthat`s'],
    ['\\`fixes #1\\`'],
    ['`` fixes #1 `'],
    ['```\ncode\n```\nfixes #1'],
    ['> ```\nfixes #1'],
    ['text\n    fixes #1'],
    ['1. item\n\n    fixes #1'],
    ['~~fixes #1 ~~'],
    ['\uFEFF`a` fixes #1 `b`'],
    ['# fixes #1'],
    ['#12 is old\n#13 too, fixes #1'],
    ['> fixes #1'],
    ['* fixes #1'],
    ['1) fixes #1'],
    ['<!-- fixes #1 -->'],
    ['a \\& b &amp; c fixes #1'],
    ['Subject\n===\nfixes #1\n---'],
    ['| a | b |\n|---|---|\n| `x | fixes #1` |'],
  ])('but what only stands near it, or looks like it, is none: %j', (text) =>
    expect(closed(text)).toEqual(['acme/rocket#1']),
  );

  test('long text has code too', () => {
    const long = ' x'.repeat(5_000);
    expect(closed(`\`fixes #1\`${'\n'.repeat(200)}fixes #2`)).toEqual(['acme/rocket#2']);
    expect(closed(`\`fixes #1\`${long} fixes #2`)).toEqual(['acme/rocket#2']);
    expect(closed(`\`\`\`\nfixes #1\n\`\`\`\n${long} fixes #2`)).toEqual(['acme/rocket#2']);
  });
});

const number = fc.integer({ min: 1, max: 99_999 });
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const spaces = fc.constantFrom(' ', '  ', '\n', '\t', '\r\n');
const reference = fc.oneof(
  number.map((n) => [`#${n}`, `acme/rocket#${n}`]),
  number.map((n) => [`GH-${n}`, `acme/rocket#${n}`]),
  fc.tuple(name, name, number).map(([o, r, n]) => [`${o}/${r}#${n}`, `${o}/${r}#${n}`]),
  fc.tuple(name, name, number).map(([o, r, n]) => [`${server}/${o}/${r}/issues/${n}`, `${o}/${r}#${n}`]),
);
const claim = fc
  .tuple(fc.constantFrom(...words), fc.constantFrom('', ':'), spaces, reference)
  .map(([word, colon, space, [written = '', meant = '']]) => ({
    text: word + colon + space + written,
    meant,
  }));
/** Mentions of issues among it close none: no closing word stands before them. */
const prose = fc
  .array(
    fc.constantFrom(
      'the',
      'plan',
      '#7',
      'o/r#8',
      'GH-9',
      'and,',
      '(x)',
      'unfixed',
      "it's",
      '—',
      '*b*',
      '.\n',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => ` ${parts.join(' ')} so `);

const piece = fc.constantFrom(
  ...[
    'closes #1',
    'Fixes: o/r#2',
    'resolved GH-3',
    'fix',
    'close: ',
    '#4',
    `${server}/o/r/issues/5`,
    'word',
    ' ',
  ],
  ...[
    '`',
    '``',
    '```',
    '\n```\n',
    '\n~~~\n',
    '\n    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '1. ',
    '> ',
    '# ',
    '|',
    '\\',
  ],
  ...[
    '<!--',
    '-->',
    '<b>',
    '<?',
    '&amp;',
    '*',
    '_',
    '[',
    '](',
    ')',
    '\n---\n',
    '\uFEFF',
    'é',
    '\u{1F600}',
    '\0',
  ],
);
const anything = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('any text', () => {
  test('with claims among prose closes exactly these, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(prose, claim)), prose, (claims, end) => {
        const text = claims.map(([before, { text }]) => before + text).join('') + end;
        expect(closed(text)).toEqual([...new Set(claims.map(([, { meant }]) => meant))]);
      }),
    );
  });

  test('closes nothing in a fence, and nothing once it is made inert', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
        expect(closed(`${fence}\n${text}\n${fence}`)).toEqual([]);
        expect(closed(inert(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('and any server are read without a throw, each issue once', () => {
    fc.assert(
      fc.property(anything, fc.oneof(fc.constant(server), fc.string()), (text, url) => {
        const names = closed(text, url).map((one) => one.toLowerCase());
        expect(names).toEqual([...new Set(names)]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Milliseconds of CPU, several times what it takes. */
const limit = 200;

type Family = [name: string, text: (length: number) => string];

const growing = (length: number) => {
  let text = '';
  for (let run = 1; text.length < length; run++) text += `${'`'.repeat(run)} `;
  return text.slice(0, length);
};
const repeated = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('time', () => {
  const units = [
    ...[
      'closes ',
      'closes #1 ',
      'closes\n',
      'close:',
      '#',
      'a/',
      'w',
      ' ',
      '\n',
      '\t',
      '> ',
      '>',
      '- ',
      '1. ',
      '* ',
    ],
    ...[
      '`',
      '` ',
      '`\n',
      '` `` ',
      '\\`',
      '\\',
      '&',
      '&amp;',
      '<',
      '<?',
      '<!--',
      '<![CDATA[',
      '<b>',
      '<a b="',
      '~',
    ],
    ...[
      '```\n',
      '~~~\n```\n',
      '    closes #1\n',
      '- - - - a\n',
      'a\n=\n',
      '-     a\n',
      '`closes #1` ',
      'closes #1`',
    ],
    ...[
      `closes ${server}/`,
      `closes ${server}/o/r/issues/`,
      'fix /',
      'fix a/b',
      'fix a.',
      'fix #1',
      'é',
      '😀',
    ],
  ];

  const families: Family[] = [
    ['backticks in growing runs', growing],
    ['an open fence', (length) => `\`\`\`\n${repeated('x\n')(length)}`],
    ['one long number', (length) => `fixes #${'1'.repeat(length)}`],
    ['one long address', (length) => `fixes ${server}/o/r/issues/${'1'.repeat(length)}`],
    ['one long gap', (length) => `fixes${' '.repeat(length)}#`],
    ...units.map((unit): Family => [JSON.stringify(unit), repeated(unit)]),
  ];

  test.each(families)('100,000 characters take a moment: %s', (_, family) => {
    // At the limits of what is parsed it costs most.
    for (const length of [400, 1_000, 4_900, 100_000]) {
      const text = `\`closes #1\` ${family(length)} \`closes #2\``;
      within(limit, () => closed(text));
    }
  });

  test('300 messages of every day take a moment together', () => {
    const messages = Array.from({ length: 300 }, (_, at) =>
      [
        `Let \`remaining\` say what a run leaves (#${at})`,
        'A run that has to stop said nothing of what it left, so people looked at\nthe issues to find out.',
        '- each kind of `change` is counted\n- the summary shows it',
        at % 10 === 0 ? '```sh\nplan-sync apply\n```' : 'The rest is as before.',
        `Fixes #${at + 1}\nSigned-off-by: Ada <ada@example.com>\n`,
      ].join('\n\n'),
    );
    expect(messages.flatMap((message) => closed(message))).toHaveLength(300);
    within(limit, () => messages.forEach((message) => void closed(message)));
  });
});
