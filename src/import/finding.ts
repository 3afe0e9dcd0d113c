/** An issue as far as an import needs it: what its text says is taken out of it, and the text itself let go. */
import { codeIn } from '../markdown.ts';
import { checkboxes, unified } from '../model/checklist.ts';
import type { Blocker, Issue, IssueReference, IssueState } from '../model/github.ts';
import { bodyOf } from '../model/mark.ts';
import { repositoryPattern } from '../model/names.ts';

/** What is known of an issue. */
export interface Finding {
  readonly number: number;
  readonly title: string;
  readonly state: IssueState;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** The node id of its milestone. */
  readonly milestone?: string;
  readonly parent?: IssueReference;
  readonly blockedBy: readonly Blocker[];
  /** How many more block it that the token may not read. */
  readonly unreadable: number;
  /** Whether it was asked for; otherwise something that is open waits for it. */
  readonly asked: boolean;
  /** What stands at its checkboxes. */
  readonly conditions: readonly string[];
  /** What its text says that it waits for. */
  readonly mentions: readonly Mention[];
  /** Which plan it is in already, by our mark in it. */
  readonly mark?: { readonly program: string; readonly id: string };
  /** UTF-16 code units of its text. */
  readonly length: number;
  /** Its text, where that is wanted. */
  readonly text?: string;
}

/** `depends on #12`, as it stands in a text. */
export interface Mention {
  readonly words: string;
  readonly number: number;
  /** `owner/name`, where it says one. */
  readonly repository?: string;
}

/** @param withText whether its text is to be kept */
export function findingOf(issue: Issue, asked: boolean, withText: boolean): Finding {
  const { number, title, state, labels, assignees, milestone, parent, blockedBy, unreadable, body } = issue;
  const mark = bodyOf(body)?.mark;
  return {
    number,
    title,
    state,
    labels,
    assignees,
    blockedBy,
    unreadable,
    asked,
    ...(milestone === undefined ? {} : { milestone }),
    ...(parent ? { parent } : {}),
    ...(mark ? { mark: { program: mark.program, id: mark.id } } : {}),
    ...said(unified(body)),
    length: body.length,
    ...(withText ? { text: unified(body).trim() } : {}),
  };
}

const hasBox = /\[[ xX]\]/;
const waiting = /\b(?:blocked by|depends? on):?[ \t]{1,5}/gi;
const reference = new RegExp(
  String.raw`(?:(${repositoryPattern})?#|https?://[\w.-]{1,100}/(${repositoryPattern})/issues/)(\d{1,10})\b`,
  'y',
);
const between = /[ \t]{0,5}(?:,|and|&)[ \t]{0,5}(?:and[ \t]{1,5})?/y;
/** More is no sentence of a person. */
const mostMentions = 50;

/** Code and comments of HTML say nothing: templates are full of them. */
function said(body: string): Pick<Finding, 'conditions' | 'mentions'> {
  const boxes = hasBox.test(body);
  const words = /(?:blocked by|depends? on)/i.test(body);
  if (!boxes && !words) return { conditions: [], mentions: [] };
  const text = body.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  const isCode = codeIn(text);
  const conditions = boxes
    ? checkboxes(text)
        .filter(({ start, end }) => !isCode(start, end))
        .map(({ said }) => said.replaceAll(/\s+/g, ' '))
    : [];
  return { conditions: [...new Set(conditions)], mentions: words ? mentionsIn(text, isCode) : [] };
}

function mentionsIn(text: string, isCode: ReturnType<typeof codeIn>): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const { 0: words, index } of text.matchAll(waiting)) {
    if (isCode(index, index + words.length)) continue;
    let place = index + words.length;
    while (mentions.size < mostMentions) {
      reference.lastIndex = place;
      const [whole, short, long, digits] = reference.exec(text) ?? [];
      if (whole === undefined) break;
      const repository = short ?? long;
      const mention = {
        words: `${words.trim().toLowerCase().replace(/:$/, '')} ${whole}`,
        number: Number(digits),
        ...(repository === undefined ? {} : { repository }),
      };
      const key = `${repository ?? ''}#${digits}`;
      if (!mentions.has(key)) mentions.set(key, mention);
      between.lastIndex = place + whole.length;
      const [gap] = between.exec(text) ?? [];
      if (gap === undefined) break;
      place += whole.length + gap.length;
    }
  }
  return [...mentions.values()];
}
