/** The files of the page. Loaded only where somebody asks for one: what draws the graph is large. */
import type { SyncReport } from '../report/report.ts';
import { calendarFile } from './calendar-file.ts';
import { type SiteSources, siteData } from './data.ts';
import { sitePage, type Words } from './page.ts';
import { spreadsheet } from './spreadsheet.ts';

/** By the names that they have beside each other. The same report gives the same bytes. */
export async function siteFiles(
  report: SyncReport,
  sources: SiteSources,
  words: Words,
): Promise<ReadonlyMap<string, string>> {
  const data = siteData(report, sources);
  return new Map([
    ['index.html', await sitePage(data, words)],
    ['plan.json', `${JSON.stringify({ ...data, verdict: words.verdict }, null, 2)}\n`],
    ['plan.csv', spreadsheet(data)],
    ['plan.ics', calendarFile(data)],
  ]);
}
