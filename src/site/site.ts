/** The files of the page. Loaded only where somebody asks for one: what draws the graph is large. */
import type { SyncReport } from '../report/report.ts';
import { plural } from '../text.ts';
import { calendarFile } from './calendar-file.ts';
import { type SiteData, siteData } from './data.ts';
import { sitePage } from './page.ts';
import { spreadsheet } from './spreadsheet.ts';

/** What lies beside each other, and whose data that is. */
export interface Site {
  /** By their names. The same report gives the same bytes. */
  readonly files: ReadonlyMap<string, string>;
  /** A sentence, for whoever decides who may read it; of people's text only what GitHub allows in names. */
  readonly holds: string;
}

/** @param report of a run that was to make a page */
export async function siteOf(report: SyncReport): Promise<Site> {
  const data = siteData(report);
  return {
    files: new Map([
      ['index.html', await sitePage(data)],
      ['plan.json', `${JSON.stringify(data, null, 2)}\n`],
      ['plan.csv', spreadsheet(data)],
      ['plan.ics', calendarFile(data)],
    ]),
    holds: whatItHolds(data),
  };
}

function whatItHolds({ repository, work, owners, decisions }: SiteData): string {
  const people = new Set(owners.flatMap(({ members }) => members)).size;
  const parts = [
    `${plural(work.length, 'title')} with texts and links`,
    plural(owners.length, 'owner'),
    ...(people > 0 ? [`${people} of their people`] : []),
    ...(decisions.length > 0 ? [plural(decisions.length, 'decision')] : []),
  ];
  return `it holds data of ${repository.name} (${parts.join(', ')}): who can open it can read them`;
}
