/** Where the plan of a command lives: the same as the Action says, so that neither rewrites the other's texts. */
import { type Checkout, checkoutAt } from '../checkout.ts';
import { serverIn } from '../inputs.ts';
import type { PlanFiles, Source } from '../model/source.ts';
import { readPlan, resolvedFrom } from '../workspace.ts';
import type { Surroundings } from './surroundings.ts';

/** A plan as it was found, and where people read it. */
export interface Place {
  readonly planFiles: PlanFiles;
  readonly source: Source;
  /** What the paths of the files begin from. */
  readonly workspace: string;
}

/**
 * @param path of the plan, from where the command was typed
 * @param repository whose issues are kept: the plan's own too, where the checkout does not say otherwise
 */
export function planAt(path: string, repository: string, { environment, folder }: Surroundings): Place {
  const checkout = checkoutAt(folder);
  const { serverUrl } = serverIn(environment);
  const workspace = checkout?.root ?? folder;
  const planFiles = readPlan(resolvedFrom(folder, path), workspace);
  return {
    planFiles,
    workspace,
    source: { serverUrl, repository: originOn(serverUrl, checkout) ?? repository },
  };
}

function originOn(serverUrl: string, checkout: Checkout | undefined): string | undefined {
  const { origin } = checkout ?? {};
  return origin?.host === new URL(serverUrl).hostname ? origin.repository : undefined;
}
