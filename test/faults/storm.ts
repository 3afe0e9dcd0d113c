/** A run in which one request in eight goes wrong, and the run after it as well. */
import type { Fault, RequestRecord } from '../../src/sandbox/index.ts';
import { kinds } from './kinds.ts';
import { randomFrom } from './sample.ts';
import { inPlace, type Place, type Story } from './stories.ts';
import { disturbed, putRight } from './trial.ts';

export interface Storm {
  readonly story: Story;
  readonly number: number;
  readonly seed: number;
}

const each = 20;
const share = 1 / 8;

export function stormsOf(stories: readonly Story[], seed: number): Storm[] {
  return stories.flatMap((story, place) =>
    Array.from({ length: each }, (_, number) => ({ story, number, seed: seed + place * each + number })),
  );
}

/** By which, with the seed, it can be run alone. */
export function stormName({ story, number }: Storm): string {
  return `${story.name}/storm/${number}`;
}

/** @returns what went wrong, a line each */
export async function stormTried({ story, seed }: Storm): Promise<string[]> {
  const random = randomFrom(seed);
  const passing = kinds.filter(({ stops, timeout }) => !stops && timeout === undefined);
  const faultOf = (request: RequestRecord): Fault | undefined => {
    if (random() > share) return undefined;
    const faults = passing.flatMap((kind) => kind.faults(request));
    return faults[Math.floor(random() * faults.length)];
  };
  const { state, lag, people, budget = {}, now } = story;
  const act = async (place: Place) => {
    const { sandbox } = place;
    sandbox.fault = ({ index }) => {
      const request = sandbox.requests[index];
      return request && faultOf(request);
    };
    const ends = [await disturbed(place, story), await disturbed(place, story)];
    sandbox.fault = undefined;
    const thrown = ends.filter((end) => typeof end === 'string');
    return [...thrown, ...(await putRight(place, story)), ...sandbox.problems];
  };
  return inPlace({ state, lag, people, budget }, act, now);
}
