/** What a plan may ask of GitHub, told from its text before there is time to read it. */
import type { SourceFile } from '../model/source.ts';

const sections = 'program|owners|milestones|phases|workstreams|cadence|risks|settings';
const keys = 'start|due|type|priority|effort';
const key = new RegExp(String.raw`(?:^|[\s{,"'])(?:(${sections})|(${keys}))["']?\s*:`, 'gm');

/**
 * Whether some work may give its issue fields or a type. Wrong only in what that costs: a request more where it says no,
 * and nothing where it says yes.
 */
export function mayGiveFields(files: readonly SourceFile[]): boolean {
  return files.some(({ bytes }) => {
    let section = '';
    for (const [, begun, given] of new TextDecoder().decode(bytes).matchAll(key)) {
      section = begun ?? section;
      if (given !== undefined && (section === 'phases' || section === 'workstreams')) return true;
    }
    return false;
  });
}
