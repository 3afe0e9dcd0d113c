/** One slip of a kind in one line: what people do while they type. */

/** The line with the slip, or nothing where a line of its sort cannot have it. */
export type Slip = (line: string, number: number) => string | undefined;

/** `      - on: okta-sso` in four: what stands before the key, the key, the colon with what is after it. */
const keyed = /^(\s*(?:- )?)([A-Za-z][\w-]*)(:(?: .*)?)$/;

export const kinds: Readonly<Record<string, Slip>> = {
  'two letters swapped in a key': (line, number) => {
    const [, before = '', key = '', after = ''] = keyed.exec(line) ?? [];
    // Not always the same two: which is for the line's number to say.
    for (let step = 0; step < key.length - 1; step++) {
      const at = (number + step) % (key.length - 1);
      const [one = '', other = ''] = [key[at], key[at + 1]];
      if (one !== other && /[a-z]/.test(one) && /[a-z]/.test(other))
        return before + key.slice(0, at) + other + one + key.slice(at + 2) + after;
    }
    return undefined;
  },
  'a capital letter': (line) => {
    const [, before = '', key = '', after = ''] = keyed.exec(line) ?? [];
    return key === '' ? undefined : before + (key[0] ?? '').toUpperCase() + key.slice(1) + after;
  },
  'a lost colon': (line) => {
    const [, before = '', key = '', after = ''] = keyed.exec(line) ?? [];
    return key === '' ? undefined : before + key + after.slice(1);
  },
  'a lost space after it': (line) => {
    const [, before = '', key = '', after = ''] = keyed.exec(line) ?? [];
    return key === '' || after === ':' ? undefined : `${before}${key}:${after.slice(2)}`;
  },
  'one space more': (line) => ` ${line}`,
  'one space less': (line) => (line.startsWith(' ') ? line.slice(1) : undefined),
  'a tab': (line) => (line.startsWith(' ') ? line.replace(/^ +/, '\t') : `\t${line}`),
};
