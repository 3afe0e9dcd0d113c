/** The comment on a pull request, in GitHub's Markdown. */
import type { Report } from './report.ts';

/** Nothing where a pull request changes nothing on GitHub and would close nothing that is blocked. */
export function comment(_report: Report): string | undefined {
  return undefined;
}
