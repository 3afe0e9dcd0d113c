/** Which tags a release has: its own, which never moves, and those that people follow. */

interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/**
 * The tags that move to a release. One that mends an older line leaves alone what a newer release has.
 * @param version `X.Y.Z`; a pre-release moves nothing
 * @param released tags that exist, in any order; what is no `vX.Y.Z` does not count
 */
export function movingTags(version: string, released: readonly string[]): string[] {
  const own = parsed(`v${version}`);
  if (!own) return [];
  const others = released.map(parsed).filter((one) => one !== undefined);
  const newestOf = (line: (one: Version) => boolean) =>
    others.filter(line).every((one) => isAtMost(one, own));
  const tags: string[] = [];
  if (newestOf(({ major }) => major === own.major)) tags.push(`v${own.major}`);
  if (newestOf(({ major, minor }) => major === own.major && minor === own.minor))
    tags.push(`v${own.major}.${own.minor}`);
  return tags;
}

function parsed(tag: string): Version | undefined {
  const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag) ?? [];
  return patch === undefined
    ? undefined
    : { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

function isAtMost(one: Version, other: Version): boolean {
  return (one.major - other.major || one.minor - other.minor || one.patch - other.patch) <= 0;
}
