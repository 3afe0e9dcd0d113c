import { expect } from 'vitest';

const label = String.raw`"(?:[\p{L}\p{M}\p{N} ,.()'/!?…–—’“”-]|#\d+;)*"`;
const style = '(?:ready|blocked|violation|gate)';
const node = String.raw`[ng]\d+`;
const look = '[a-z0-9:#,-]+';

/** What the drawings are made of, and nothing besides: all of it parses with Mermaid 11. */
const lines = [
  'flowchart (?:LR|TB)',
  String.raw`  (?:${node})(?:\[${label}\]|\{\{${label}\}\}):::${style}`,
  String.raw`  (?:${node}) (?:-->|==>|-\.->) (?:${node})`,
  `  classDef ${style} ${look}`,
  String.raw`  linkStyle [\d,]+ stroke:#cf222e`,
].map((line) => new RegExp(`^(?:${line})$`, 'u'));

/** The drawing of a page, which must be one that Mermaid takes. */
export function expectMermaid(markdown: string): string {
  const [, , code = ''] = /^(`{3,})mermaid\n([\s\S]*?)\n\1$/m.exec(markdown) ?? [];
  const [init = '', ...rest] = code.split('\n');
  expect(init).toMatch(/^%%\{init: \{"flowchart":\{[\w":,]+\}\}\}%%$/);
  for (const line of rest)
    if (!lines.some((shape) => shape.test(line))) expect.fail(`no Mermaid of ours: ${line}`);
  // Mermaid obeys these words within a label as well.
  expect(rest.filter((line) => /direction\s/i.test(line))).toEqual([]);
  return code;
}
