import { GITHUB_LIMITS, type LimitRules, type RequestRecord } from '../../src/sandbox/index.ts';

const minute = 60_000;
const hour = 60 * minute;

const { contentPerMinute, contentPerHour, ...primary } = GITHUB_LIMITS.app;

/**
 * github.com's limits for GITHUB_TOKEN, with content counted as it was met: each issue, comment, label and milestone, and
 * what only changes something by the request (docs: "content-generating requests").
 */
export const byCreation: LimitRules = {
  ...primary,
  creationsPerMinute: contentPerMinute ?? 0,
  creationsPerHour: contentPerHour ?? 0,
};

const creations = new Set(['createIssue', 'addComment', 'issues/create-label', 'issues/create-milestone']);

/** How much of that limit requests take: one for each that is made, and one for all else in a request. */
export function contentsOf(requests: readonly RequestRecord[]): number {
  return requests
    .filter(({ write }) => write)
    .reduce((sum, { operations }) => {
      const made = operations.filter((name) => creations.has(name)).length;
      return sum + made + (operations.length > made ? 1 : 0);
    }, 0);
}

/**
 * The least milliseconds between the first and the last of so many: "no more than 80 content-generating requests per minute
 * and no more than 500 per hour" (docs: rate limits for the REST API).
 */
export function leastTime(contents: number): number {
  const hours = Math.floor((contents - 1) / 500);
  return Math.max(0, hours * hour + Math.floor((contents - 1 - hours * 500) / 80) * minute);
}
