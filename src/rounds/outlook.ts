/** How promises moved, and how health comes about, in one wording for every place. */

import { literal } from '../markdown.ts';
import type { MovedPromise, MovedPromises } from '../model/promises.ts';
import { daysLater } from '../schedule/calendar.ts';
import { healthRule } from '../schedule/health.ts';
import { shortened } from '../text.ts';
import type { Timing } from './timing.ts';

/** How the promises of milestones moved: what never moved may be left out. */
export type Slips = Pick<MovedPromises, 'milestones'>;

/** `+12 d, 2× (last by ada, PR 12)`: how far a promise is from the first one, how often it moved, and who did it last. */
export function movedText(id: string, due: string | undefined, slips: Slips | undefined): string {
  const slip = slips?.milestones.get(id);
  if (!slip || slip.moved === 0) return '';
  const often = `${slip.moved}×${lastMove(slip)}`;
  if (due === undefined) return `taken back, ${often}`;
  const days = daysLater(slip.first, due);
  return `${days > 0 ? '+' : ''}${days} d, ${often}`;
}

/** Without a link: the plan may be in another repository than what is read. */
function lastMove({ moves }: MovedPromise): string {
  const { by, pullRequest } = moves.at(-1) ?? {};
  const who = [
    ...(by === undefined ? [] : [`by ${literal(shortened(by, 40))}`]),
    ...(pullRequest === undefined ? [] : [`PR ${pullRequest}`]),
  ];
  return who.length === 0 ? '' : ` (last ${who.join(', ')})`;
}

/** The rule of health and what the forecast is based on, in sentences. */
export function footnote({ forecast }: Timing): string {
  const note = forecast?.basis.note;
  return `Health: ${healthRule}.${note === undefined ? '' : ` ${literal(note)}`}`;
}
