/** A drawing in Mermaid. Labels are untrusted. */
import { drawable } from '../markdown.ts';

/** What is drawn, before it is text. */
export interface Drawing {
  /** What blocks stands above what waits, or to the left of it. */
  readonly direction: 'TB' | 'LR';
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** What the colour of a node says. */
export type Style = 'ready' | 'blocked' | 'violation' | 'gate';

/** The key is ours: letters and digits. The label is text of people. */
export interface Node {
  readonly key: string;
  readonly label: string;
  readonly style: Style;
  readonly isGate: boolean;
}

/** By keys of nodes, from what blocks to what waits. */
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
};

/** Pixels between nodes: closer together than usual, which leaves more of the page's width to the letters. */
export const nodeSpacing = 16;
/** Pixels between what blocks and what waits. */
export const rankSpacing = 32;
/** Pixels: a longer label is broken. */
export const labelWidth = 140;

const layout = {
  flowchart: {
    nodeSpacing,
    rankSpacing,
    padding: 8,
    wrappingWidth: labelWidth,
  },
};

const arrows: Readonly<Record<Edge['kind'], string>> = { blocks: '-->', leads: '-.->', violated: '==>' };

/** The text between the fences of a code block. */
export function mermaid({ direction, nodes, edges }: Drawing): string {
  const used = new Set(nodes.map(({ style }) => style));
  const violated = edges.flatMap(({ kind }, index) => (kind === 'violated' ? [index] : []));
  return [
    `%%{init: ${JSON.stringify(layout)}}%%`,
    `flowchart ${direction}`,
    ...nodes.map((node) => `  ${nodeText(node)}`),
    ...edges.map(({ from, to, kind }) => `  ${from} ${arrows[kind]} ${to}`),
    ...[...used].map((style) => `  classDef ${style} ${styles[style]}`),
    ...(violated.length > 0 ? [`  linkStyle ${violated.join(',')} stroke:#cf222e`] : []),
  ].join('\n');
}

function nodeText({ key, label, style, isGate }: Node): string {
  const text = `"${drawable(label)}"`;
  return `${key}${isGate ? `{{${text}}}` : `[${text}]`}:::${style}`;
}
