/** The tags of a release in a checkout, and on its remote. */
import { output } from './commands.ts';
import { movingTags } from './versions.ts';

/**
 * Puts the tags that people follow on the release's own, `vX.Y.Z`, and pushes them.
 * @returns their names
 * @throws where the release has no tag
 */
export function moveTags(checkout: string, version: string): string[] {
  const commit = output(checkout, 'git', 'rev-parse', `v${version}^{commit}`);
  const tags = movingTags(version, output(checkout, 'git', 'tag', '--list').split('\n'));
  for (const tag of tags) output(checkout, 'git', 'tag', '--force', tag, commit);
  if (tags.length > 0)
    output(checkout, 'git', 'push', '--force', 'origin', ...tags.map((tag) => `refs/tags/${tag}`));
  return tags;
}
