/** How much memory the process takes while it runs. */
import { setFlagsFromString } from 'node:v8';

/**
 * To be called before the work begins. Reading a plan makes a great many small objects that soon die. Given its way, the
 * engine lets them pile up, to three times of what the plan needs at once, and is no faster by it. These are the two of
 * its settings that it looks at again while it runs.
 */
export function keepMemoryLow(): void {
  // The room for what is new does not grow.
  setFlagsFromString('--semi-space-growth-factor=1');
  // What has lasted is looked through again once it has grown by a third.
  setFlagsFromString('--heap-growing-percent=33');
}
