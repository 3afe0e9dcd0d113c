/** What changed since a moment, as a part of an issue's text. */
import type { Since } from '../changes/since.ts';
import { changeList, type NamePiece, type Phrase } from '../changes/words.ts';
import { literal } from '../markdown.ts';
import { decisionLink } from '../sync/block.ts';
import type { Text } from '../sync/reference.ts';
import { capped, shortened } from '../text.ts';
import { todayIn } from './timing.ts';
import { type JudgedWorld, thereIn } from './world.ts';

const maxTitle = 100;

/**
 * Under a bold name of each milestone a list, as paragraphs; nothing where nothing changed. What could not be read is said
 * last.
 * @param most lines, of all milestones together
 */
export function sinceParagraphs(
  { comparison, unread }: Since,
  world: JudgedWorld,
  most: number,
): readonly Text[] {
  const groups = changeList(comparison, todayIn(world));
  const { shown, left } = capped(
    groups.flatMap(({ milestone, phrases }) => phrases.map((phrase) => ({ milestone, phrase }))),
    most,
  );
  const paragraphs: Text[] = [];
  for (const [at, { milestone, phrase }] of shown.entries()) {
    const isFirst = at === 0 || shown[at - 1]?.milestone !== milestone;
    const line: Text = ['- ', ...phraseAsText(phrase, world)];
    const last = paragraphs.at(-1);
    if (isFirst || !last) {
      if (milestone || at > 0)
        paragraphs.push([milestone ? `**${nameText(milestone)}**` : '**Beside the milestones**']);
      paragraphs.push(line);
    } else paragraphs[paragraphs.length - 1] = [...last, '\n', ...line];
  }
  return [
    ...paragraphs,
    ...(left > 0 ? [[`… and ${left} more`]] : []),
    ...(unread === undefined ? [] : [['*What changed in the plan could not be read from its history.*']]),
  ];
}

function phraseAsText(phrase: Phrase, world: JudgedWorld): Text {
  const isThere = thereIn(world);
  return phrase.flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    if ('said' in piece) return [literal(piece.said)];
    return pieceText(piece, world, isThere);
  });
}

function pieceText(
  piece: NamePiece,
  { plan, source, found }: JudgedWorld,
  isThere: (id: string) => boolean,
): Text {
  const { of, id } = piece;
  if (of === 'work') {
    // GitHub shows the title of each issue that is named in a list; what left the plan is closed, and told by its title.
    if (isThere(id) && plan.work.has(id)) return ['#', { issue: id }];
    const number = found.removed.get(id)?.number;
    return [nameText(piece), ...(number === undefined ? [] : [` (#${number})`])];
  }
  const decision = of === 'decision' ? plan.decisions.get(Number(id)) : undefined;
  return [decision ? `${decisionLink(decision, source)}, ${nameText(piece)},` : nameText(piece)];
}

function nameText({ title }: NamePiece): string {
  return literal(shortened(title, maxTitle));
}
