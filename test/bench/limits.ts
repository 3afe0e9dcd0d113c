const minute = 60_000;
const hour = 60 * minute;

/**
 * The least milliseconds between the first and the last of so many writes: "no more than 80 content-generating requests
 * per minute and no more than 500 per hour" (docs: rate limits for the REST API).
 */
export function leastTime(writes: number): number {
  const hours = Math.floor((writes - 1) / 500);
  return Math.max(0, hours * hour + Math.floor((writes - 1 - hours * 500) / 80) * minute);
}
