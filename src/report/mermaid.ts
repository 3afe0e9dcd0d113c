/** A drawing in Mermaid. Labels are untrusted. */

export interface Drawing {
  /** Those that stand in no group. */
  readonly nodes: readonly Node[];
  readonly groups: readonly Group[];
  readonly edges: readonly Edge[];
}

export type Style = 'ready' | 'blocked' | 'violation' | 'gate';

export interface Node {
  readonly key: string;
  readonly label: string;
  readonly style: Style;
  readonly isGate: boolean;
}

export interface Group {
  readonly key: string;
  readonly label: string;
  readonly style: Style | 'plain';
  readonly nodes: readonly Node[];
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'blocks' | 'violated';
}

/** Light fills with dark text read well on a white page and on a black one. */
const styles: Readonly<Record<Style | 'plain', string>> = {
  ready: 'fill:#aceebb,stroke:#1a7f37,color:#0a3018',
  blocked: 'fill:#eaeef2,stroke:#8c959f,color:#1f2328',
  violation: 'fill:#ffc1ba,stroke:#cf222e,stroke-width:3px,color:#4c0009',
  gate: 'fill:#e6d5ff,stroke:#8250df,color:#2e1461',
  plain: 'fill:none,stroke:#8c959f',
};

export function mermaid({ nodes, groups, edges }: Drawing): string {
  const all = [...nodes, ...groups.flatMap((group) => group.nodes)];
  const used = new Set([...all, ...groups].map(({ style }) => style));
  const violated = edges.flatMap(({ kind }, index) => (kind === 'violated' ? [index] : []));
  return [
    'flowchart LR',
    ...groups.flatMap(groupLines),
    ...nodes.map((node) => `  ${nodeText(node)}`),
    ...edges.map(({ from, to, kind }) => `  ${from} ${kind === 'violated' ? '==>' : '-->'} ${to}`),
    ...[...used].map((style) => `  classDef ${style} ${styles[style]}`),
    ...groups.map(({ key, style }) => `  class ${key} ${style}`),
    ...(violated.length > 0 ? [`  linkStyle ${violated.join(',')} stroke:#cf222e`] : []),
  ].join('\n');
}

function groupLines({ key, label, nodes }: Group): string[] {
  return [`  subgraph ${key}["${quoted(label)}"]`, ...nodes.map((node) => `    ${nodeText(node)}`), '  end'];
}

function nodeText({ key, label, style, isGate }: Node): string {
  const text = `"${quoted(label)}"`;
  return `${key}${isGate ? `{{${text}}}` : `[${text}]`}:::${style}`;
}

/**
 * All but letters, digits and plain punctuation as a character's number, which Mermaid draws and does not obey. The
 * ligature is what Mermaid itself puts for a number's sign.
 */
function quoted(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll(/[^\p{L}\p{M}\p{N} ,.()'/!?…–—’“”-]|ﬂ/gu, (one) => `#${one.codePointAt(0)};`);
}
