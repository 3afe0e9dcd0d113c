import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { asCode, codeIn, inert, inertLine, literal } from '../src/markdown.ts';
import { amount } from './amount.ts';
import { within } from './cpu.ts';

const ZWSP = '\u200B';

function leaves(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leaves) : [node];
}

/** What GitHub looks for mentions in: everything that is not code, with character references read. */
function prose(markdown: string): string[] {
  return leaves(fromMarkdown(markdown)).flatMap((leaf) =>
    leaf.type === 'text' || leaf.type === 'html' ? [leaf.value] : [],
  );
}

const pinging = /(?<![A-Za-z0-9]_*)@[A-Za-z0-9]/;

describe('mentions', () => {
  test.each([
    ['@octocat', `@${ZWSP}octocat`],
    ['ask @octocat, @acme/team and (@ada)', `ask @${ZWSP}octocat, @${ZWSP}acme/team and (@${ZWSP}ada)`],
    ['**@octocat** _@ada_ ~~@eve~~', `**@${ZWSP}octocat** _@${ZWSP}ada_ ~~@${ZWSP}eve~~`],
    ['\\@octocat', `\\@${ZWSP}octocat`],
    ['&#64;octocat &#x40;ada &commat;eve &#0064;bob', undefined],
    ['- @octocat\n- [ ] @ada', `- @${ZWSP}octocat\n- [ ] @${ZWSP}ada`],
    ['> @octocat', `> @${ZWSP}octocat`],
    ['# @octocat', `# @${ZWSP}octocat`],
    ['| a | b |\n|---|---|\n| @ada | x |', `| a | b |\n|---|---|\n| @${ZWSP}ada | x |`],
    ['<b>@octocat</b>', `<b>@${ZWSP}octocat</b>`],
    ['<div>\n@octocat\n</div>', `<div>\n@${ZWSP}octocat\n</div>`],
    ['[@octocat](https://example.com)', `[@${ZWSP}octocat](https://example.com)`],
  ])('%j reads the same and calls nobody', (text, expected) => {
    const safe = inert(text);
    if (expected !== undefined) expect(safe).toBe(expected);
    for (const value of prose(safe)) expect(value).not.toMatch(pinging);
  });

  test.each(['mail ada@example.com today', '<ada@example.com>', 'a@b', 'at @ noon', '@', 'x @-y'])(
    '%j is none and stays as it is',
    (text) => expect(inert(text)).toBe(text),
  );

  test.each([
    '`@octocat`',
    '``a ` @octocat``',
    '```\n@octocat closes #1 <!-- x\n```',
    '~~~ts\n@a\n~~~',
    '    @octocat',
  ])('code stays byte for byte: %j', (text) => expect(inert(`x\n\n${text}`)).toBe(`x\n\n${text}`));

  test('an address that has one still leads where it led', () => {
    expect(inert('see https://www.npmjs.com/package/@octokit/rest')).toBe(
      'see https://www.npmjs.com/package/%40octokit/rest',
    );
    expect(inert('[rest](https://npmjs.com/@octokit)@ada')).toBe(
      `[rest](https://npmjs.com/%40octokit)@${ZWSP}ada`,
    );
  });

  test('a cell of a table ends a piece of code, so what stands in it is no code', () => {
    expect(inert('| a | b |\n|---|---|\n| `x | @octocat` |')).toContain(`@${ZWSP}octocat`);
    expect(inert('| a `\n|---|\n| @octocat ` |')).toContain(`@${ZWSP}octocat`);
    expect(inert('`x | @octocat` in no table')).toBe('`x | @octocat` in no table');
  });

  test('what is indented below a footnote is no code', () => {
    expect(inert('text[^1]\n\n[^1]: note\n\n    @octocat')).toContain(`@${ZWSP}octocat`);
  });

  test('a byte order mark does not shift what is looked at', () => {
    expect(inert('\uFEFF`x`@octocat `@y`')).toBe(`\`x\`@${ZWSP}octocat \`@y\``);
  });
});

describe('closing words', () => {
  const words = 'close closes closed fix fixes fixed resolve resolves resolved'.split(' ');
  const references = [
    '#12',
    'octo-org/roadmap#12',
    'GH-12',
    'https://github.com/o/r/issues/12',
    '\\#12',
    '&#35;12',
  ];

  test('every one before every form of reference is broken, in any case, with or without a colon', () => {
    for (const word of words) {
      for (const form of [word, word.toUpperCase(), (word[0] ?? '').toUpperCase() + word.slice(1)]) {
        for (const reference of references) {
          for (const between of [' ', ': ', ':', '  ', '\n', ' **']) {
            const safe = inert(`this ${form}${between}${reference} soon`);
            expect(safe).toBe(`this ${form[0]}${ZWSP}${form.slice(1)}${between}${reference} soon`);
          }
        }
      }
    }
  });

  test.each([
    '#12 alone is a link',
    'closes the door',
    'prefixes #12',
    'see #12, which fixes it',
    'closely #3',
  ])('%j is left alone', (text) => expect(inert(text)).toBe(text));

  test('in code they close nothing', () => {
    expect(inert('`closes #12` and\n\n```\nfixes #1\n```')).toBe('`closes #12` and\n\n```\nfixes #1\n```');
  });
});

describe('text ends where it ends', () => {
  test.each([
    '```\nopen',
    '~~~~\nopen ~~~',
    '   ````js\nopen\n```',
    '- ```\n  open',
    '> ```\n> open',
    '<!-- open',
    'text <!-- open',
    '<details>',
    '<details',
    '<details/>',
    '<details><summary>x</summary>',
    '<div title="',
    "<p class='x",
    '<script>',
    '<script>\nalert(1)',
    '<style>',
    '<textarea>',
    '<pre>',
    '<?php',
    '<![CDATA[',
    '<!DOCTYPE',
    '<a href="x>',
    '</div>',
    '<b><i></b></i>',
    '[x]: <',
    '[link](',
    '`open',
    '| a |\n|---|',
    '***',
    'a\\',
    '<!-- ``` -->\n```',
    '```\n<!--\n```\n<!--',
  ])('%j', (text) => {
    const safe = inert(text);
    const root = fromMarkdown(`${safe}\n\nAFTER`);
    expect(root.children.at(-1)).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'text', value: 'AFTER' }],
    });
    // What is left of its HTML is whole tags, of which each is closed.
    const tags = leaves(fromMarkdown(safe)).flatMap((leaf) => (leaf.type === 'html' ? leaf.value : []));
    expect(tags.filter((value) => /<[!?]|<[^>]*$/.test(value))).toEqual([]);
    const count = (expression: RegExp) => tags.join('').match(expression)?.length ?? 0;
    expect(count(/<[a-z]/g)).toBe(count(/<\//g));
  });

  test('whole HTML stays: people fold long text away', () => {
    const text = '<details open>\n<summary>More</summary>\n\n- one<br>\n- <kbd>x</kbd>\n\n</details>';
    expect(inert(text)).toBe(text);
  });

  test('an open fence is closed, and nothing else about it changes', () => {
    expect(inert('look:\n\n```sh\nls')).toBe('look:\n\n```sh\nls\n```');
  });

  test('a comment is shown, so that nothing hides in the text', () => {
    expect(inert('a <!-- @octocat --> b')).toBe(`a &lt;!-- @${ZWSP}octocat --> b`);
  });
});

describe('a line', () => {
  test.each(['# x', '> x', '- x', '+ x', '1. x', '1) x', '```', '~~~', '[ ] x', '===', '---', '<b>'])(
    '%j begins no block',
    (text) => {
      expect(fromMarkdown(inertLine(text)).children).toMatchObject([{ type: 'paragraph' }]);
      expect(fromMarkdown(`- [ ] ${inertLine(text)}\n- [ ] two`).children).toMatchObject([
        { type: 'list', children: [{ children: [{ type: 'paragraph' }] }, {}] },
      ]);
    },
  );

  test('line ends become spaces, and Markdown within the line stays', () => {
    expect(inertLine(' one\n  *two*\r\nthree `x` ')).toBe('one *two* three `x`');
  });

  test('mentions and closing words are broken', () => {
    expect(inertLine('@ada fixes #1')).toBe(`@${ZWSP}ada f${ZWSP}ixes #1`);
  });
});

test('a name stands for itself, character by character', () => {
  for (const name of [
    '*a* _b_ `c`',
    '<b>&amp;</b>',
    '[x](y) #12 ~z~ | \\',
    '@octocat',
    'closes #12',
    'a\nb',
  ]) {
    const [paragraph] = fromMarkdown(literal(name)).children;
    const value =
      paragraph && 'children' in paragraph
        ? leaves(paragraph)
            .map((leaf) => ('value' in leaf ? leaf.value : '?'))
            .join('')
        : '';
    expect(value.replaceAll(ZWSP, '')).toBe(name.replaceAll('\n', ' '));
    expect(value).not.toMatch(pinging);
    expect(value).not.toMatch(/closes #/);
  }
});

test('code has a fence that its text does not close', () => {
  for (const text of ['a', '```', '`````\n```', '`'.repeat(40)]) {
    expect(fromMarkdown(asCode(text)).children).toMatchObject([{ type: 'code', value: text }]);
  }
});

const nasty = fc.constantFrom(
  ...['@octocat', '\\@ada', '&#64;eve', '&commat;x', '@acme/team', 'a@b.c', 'closes #1', 'Fixes: o/r#2'],
  ...['resolved GH-3', 'close https://github.com/a/b/issues/1', '#12', '`', '``', '```', '~~~', '\n```\n'],
  ...[
    '\n~~~\n',
    '<!--',
    '-->',
    '<!-- plan-sync:end {} -->',
    '<b>',
    '</b>',
    '<details>',
    '</details>',
    '<br>',
  ],
  ...[
    '<script>',
    '</script>',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    '<a href="',
    '">',
    "'",
    '<',
    '>',
    '&',
    '\\',
    '|',
  ],
  ...[
    '\n',
    '\n\n',
    '\n    ',
    '\t',
    ' ',
    '- ',
    '1. ',
    '> ',
    '# ',
    '* ',
    '[ ] ',
    '[x](',
    ')',
    '![',
    '[^1]: ',
    '$$',
  ],
  ...[
    '\n|---|\n',
    '\n---\n',
    '\r\n',
    '*',
    '_',
    '**',
    'word',
    'https://x.y/',
    '\u00e9',
    '\u{1F600}',
    '\uFEFF',
  ],
);
const text = fc.array(nasty, { maxLength: 25 }).map((parts) => parts.join(''));

describe('any text', () => {
  test('ends before what follows it, calls nobody, and is not changed twice', () => {
    fc.assert(
      fc.property(text, (given) => {
        const safe = inert(given);
        const last = fromMarkdown(`${safe}\n\nAFTER`).children.at(-1);
        expect(last).toMatchObject({ type: 'paragraph', children: [{ value: 'AFTER' }] });
        for (const value of prose(safe)) expect(value).not.toMatch(pinging);
        expect(inert(safe)).toBe(safe);
      }),
      { numRuns: amount(500) },
    );
  });

  test('as a line is one paragraph, alone and in a list', () => {
    fc.assert(
      fc.property(text, (given) => {
        const safe = inertLine(given);
        expect(safe).not.toContain('\n');
        const root = fromMarkdown(`- [ ] ${safe}\n- [ ] AFTER\n\nEND`);
        expect(root.children.map(({ type }) => type)).toEqual(['list', 'paragraph']);
        expect(root.children[0]).toMatchObject({ children: [{}, { type: 'listItem' }] });
        for (const value of prose(safe)) expect(value).not.toMatch(pinging);
      }),
      { numRuns: amount(300) },
    );
  });

  test('without special characters it is unchanged', () => {
    const words = fc
      .stringMatching(/^[A-Za-z0-9 .,;:!?()'"/=+\n-]*$/)
      .filter((one) => !/(close|fix|resolve)/i.test(one));
    fc.assert(
      fc.property(words, (given) => {
        expect(inert(given)).toBe(given);
      }),
    );
  });

  test.each([
    '>',
    '[',
    '*',
    '_',
    '`',
    '<',
    '&',
    '-',
    '#',
    '@',
    '~',
    '@a >\n\n',
    '@a x <!--',
    '- <b>\n',
    '`\n',
    '` `` ',
    '@https://',
    '<b>x',
  ])('of 65,000 characters of %j takes no time to speak of', (pattern) => {
    const given = `@a ${pattern.repeat(Math.ceil(65_000 / pattern.length)).slice(0, 65_000)}`;
    within(4_000, () => inert(given));
  });
});

test.each([
  ['lists in lists', `${'- '.repeat(19)}@a\n`, 1_500],
  ['quotes in quotes', `${'> '.repeat(10)}@a\n`, 1_900],
  ['numbers in numbers', `${'1. '.repeat(10)}@a\n`, 1_900],
])('%s on every line take no time', (_, line, lines) => {
  expect(within(1_000, () => inert(line.repeat(lines)))).toMatch(/^```/);
});

describe('code in a text', () => {
  /** The parts of a text that touch code, split at white space. */
  function codeOf(markdown: string): string[] {
    const isCode = codeIn(markdown);
    return [...markdown.matchAll(/\S+/g)].flatMap(({ index, 0: part }) =>
      isCode(index, index + part.length) ? part : [],
    );
  }

  test.each([
    ['plain words', []],
    ['a `b` c', ['`b`']],
    ['a `b c` d `e', ['`b', 'c`']],
    ['a `b\n\nc` d', []],
    ['a\n\n    b c\n\nd', ['b', 'c']],
    ['a\n    b', []],
    ['- a\n\n      b', ['b']],
    ['~~~ a\nb\n~~~\nc', ['~~~', 'a', 'b', '~~~']],
    ['```\na\n\nb', ['```', 'a', 'b']],
    ['> ```\n> a\nb', ['```', '>', 'a']],
    ['\uFEFF`a` b', ['`a`']],
    ['<a title="`"> b ` c', []],
  ])('%j', (markdown, code) => expect(codeOf(markdown)).toEqual(code));

  test('in a table or below a footnote it is none to GitHub, and so it may be prose', () => {
    expect(codeOf('| a | b |\n|---|---|\n| `x | y` |')).toEqual([]);
    expect(codeOf('a[^1]\n\n[^1]: b\n\n    c')).toEqual([]);
  });

  test('text that is costly to parse is looked through line by line', () => {
    const long = ' b'.repeat(3_000);
    expect(codeOf(`\`a\`${long}`)).toEqual(['`a`']);
    expect(codeOf(`\`\`a\` b\`\`${'\n'.repeat(200)}`)).toEqual(['``a`', 'b``']);
    expect(codeOf(`x\n~~~ts\na\n~~~\n\`b${long}\n\n\``)).toEqual(['~~~ts', 'a', '~~~']);
    expect(codeOf(`${long}\n\`\`\`\na`)).toEqual(['```', 'a']);
  });

  test('the first look misses no word that a parser finds in code', () => {
    const block = fc.constantFrom(
      ...[
        '`',
        '``',
        '```',
        '~~~',
        '\n```\n',
        '\n~~~\n',
        '    ',
        '\n    ',
        '\n\n    ',
        '\t',
        '\n',
        '\n\n',
        '\n \n',
      ],
      ...[
        '\r\n',
        '\r',
        '- ',
        '1. ',
        '> ',
        '\n> ',
        '# ',
        '\\',
        '&',
        'word',
        'two words',
        ' ',
        '*',
        '\n===\n',
        '\uFEFF',
      ],
      ...['<b>', '<!--', '-->', '<a b="', '">', '\f', '\0', '\u00a0', '\u2028'],
    );
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 20 }).map((parts) => parts.join('')),
        (given) => {
          const skipped = given.startsWith('\uFEFF') ? 1 : 0;
          const pieces = leaves(fromMarkdown(given)).filter(
            ({ type }) => type === 'code' || type === 'inlineCode',
          );
          const isCode = codeIn(given);
          const isTable = /^[-:|> \t]*-[-:|> \t]*$/m.test(given);
          for (const { index: at } of isTable ? [] : given.matchAll(/\w/g)) {
            const among = pieces.some(
              ({ position }) =>
                (position?.start.offset ?? 0) + skipped <= at && at < (position?.end.offset ?? 0) + skipped,
            );
            expect([at, isCode(at, at + 1)]).toEqual([at, among]);
          }
        },
      ),
      { numRuns: amount(1_000) },
    );
  });
});

test.each([
  ['quotes', '> '],
  ['lists', '- '],
  ['numbers', '1. '],
])('%s within each other, more than a parser can go down, are shown as they are', (_, mark) => {
  const text = `${mark.repeat(3_000)}@ada`;
  expect(inert(text)).toBe(asCode(text));
});

test('a closing word far before its reference closes nothing', () => {
  expect(inert(`fixes${' '.repeat(300)}#1`)).not.toMatch(/fixes/);
});

test.each(['[^1]: ~~~<a href="@octocat', 'a | b\n--|--\n`x | y @octocat` | z'])(
  '%j calls nobody, whoever reads it',
  (text) => {
    expect(inert(text)).not.toMatch(/@octocat/);
  },
);
