/** A drawing in Mermaid. Labels are untrusted. */
import { drawable } from '../markdown.ts';

/** What is drawn, before it is text: nodes alone, nodes in groups, and edges between any of them. */
export interface Drawing {
  /** What blocks stands above what waits, or to the left of it. */
  readonly direction: 'TB' | 'LR';
  /** Those that stand in no group. */
  readonly nodes: readonly Node[];
  readonly groups: readonly Group[];
  readonly edges: readonly Edge[];
}

/** What the colour of a node says. */
export type Style = 'ready' | 'blocked' | 'violation' | 'gate' | 'plain';

/** The key is ours: letters and digits. The label is text of people. */
export interface Node {
  readonly key: string;
  readonly label: string;
  readonly style: Style;
  readonly isGate: boolean;
}

/** Nodes with a frame around them, which is a node of its own to an edge. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly style: Style;
  readonly nodes: readonly Node[];
}

/** By keys of nodes or groups, from what blocks to what waits. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** `leads`: through others that are not drawn. */
  readonly kind: 'blocks' | 'leads' | 'violated';
}

/** Light fills with dark text read well on a white page and on a black one. */
const styles: Readonly<Record<Style, string>> = {
  ready: 'fill:#aceebb,stroke:#1a7f37,color:#0a3018',
  blocked: 'fill:#eaeef2,stroke:#8c959f,color:#1f2328',
  violation: 'fill:#ffc1ba,stroke:#cf222e,stroke-width:3px,color:#4c0009',
  gate: 'fill:#e6d5ff,stroke:#8250df,color:#2e1461',
  plain: 'fill:none,stroke:#8c959f',
};

/** Frames show the page through them. */
const frames: Readonly<Record<Style, string>> = {
  ready: styles.plain,
  blocked: styles.plain,
  violation: 'fill:none,stroke:#cf222e,stroke-width:3px',
  gate: 'fill:none,stroke:#8250df,stroke-width:2px',
  plain: styles.plain,
};

/** Pixels: closer together than usual, which leaves more of the page's width to the letters. */
export const nodeSpacing = 16;
export const rankSpacing = 32;
/** A longer label is broken. */
export const labelWidth = 140;

const layout = {
  flowchart: {
    nodeSpacing,
    rankSpacing,
    padding: 8,
    wrappingWidth: labelWidth,
    subGraphTitleMargin: { top: 2, bottom: 8 },
  },
};

const arrows: Readonly<Record<Edge['kind'], string>> = { blocks: '-->', leads: '-.->', violated: '==>' };

/** The text between the fences of a code block. */
export function mermaid({ direction, nodes, groups, edges }: Drawing): string {
  const used = new Set([...nodes, ...groups.flatMap((group) => group.nodes)].map(({ style }) => style));
  const violated = edges.flatMap(({ kind }, index) => (kind === 'violated' ? [index] : []));
  return [
    `%%{init: ${JSON.stringify(layout)}}%%`,
    `flowchart ${direction}`,
    ...groups.flatMap((group) => groupLines(group, direction)),
    ...nodes.map((node) => `  ${nodeText(node)}`),
    ...edges.map(({ from, to, kind }) => `  ${from} ${arrows[kind]} ${to}`),
    ...[...used].map((style) => `  classDef ${style} ${styles[style]}`),
    ...groups.map(({ key, style }) => `  style ${key} ${frames[style]}`),
    ...(violated.length > 0 ? [`  linkStyle ${violated.join(',')} stroke:#cf222e`] : []),
  ].join('\n');
}

function groupLines({ key, label, nodes }: Group, direction: string): string[] {
  const inside = [`direction ${direction}`, ...nodes.map(nodeText)];
  return [`  subgraph ${key}["${drawable(label)}"]`, ...inside.map((line) => `    ${line}`), '  end'];
}

function nodeText({ key, label, style, isGate }: Node): string {
  const text = `"${drawable(label)}"`;
  return `${key}${isGate ? `{{${text}}}` : `[${text}]`}:::${style}`;
}
