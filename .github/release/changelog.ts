/** What a changelog says of one version, as changesets writes it. */

/**
 * @param changelog Markdown with a heading `## X.Y.Z` for each version
 * @returns the text between that version's heading and the next, without either
 * @throws where the version has no heading, or nothing below it: a release that says nothing is not made
 */
export function notesOf(changelog: string, version: string): string {
  const lines = changelog.split('\n');
  const start = lines.indexOf(`## ${version}`);
  if (start === -1)
    throw new Error(`CHANGELOG.md has no heading "## ${version}": run "npm run release:version"`);
  const next = lines.findIndex((line, at) => at > start && line.startsWith('## '));
  const notes = lines
    .slice(start + 1, next === -1 ? undefined : next)
    .join('\n')
    .trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return `${notes}\n`;
}
