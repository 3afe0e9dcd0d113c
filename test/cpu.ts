import { expect } from 'vitest';

/**
 * What some work gives, which takes no more CPU than that, however busy the machine is: what is quadratic takes far more.
 * Three tries, for what the compiler and the collector of garbage have to do now and then.
 * @param limit milliseconds, several times what it takes
 */
export function within<T>(limit: number, work: () => T): T {
  const took: number[] = [];
  for (;;) {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    took.push((user + system) / 1_000);
    if (Math.min(...took) < limit) return result;
    if (took.length === 3) expect.fail(`${took.map(Math.round).join(', ')} ms of CPU, and not ${limit}`);
  }
}
