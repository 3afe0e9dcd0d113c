/** Who owns what: labels that are owners, and the one who stands for nobody. */
import type { Label } from '../model/github.ts';
import { excerpt, plural } from '../text.ts';
import type { Finding } from './finding.ts';
import { type Known, ownersKnown } from './known.ts';
import { Ids } from './names.ts';
import type { Note } from './notes.ts';
import { isSayableOwner } from './sayable.ts';
import type { SketchedOwner } from './sketch.ts';

/** Each question is for an issue. */
export interface OwnerBook {
  /** The id of its owner; what is asked for is made. */
  of(finding: Finding, issues: number): string;
  /** Labels of owners that it has beside its owner's. */
  othersOf(finding: Finding): readonly string[];
  /** The id of the owner of what has none. */
  readonly nobody: string;
  /** Those that are not in the plan yet. */
  made(): readonly SketchedOwner[];
  notes(): readonly Note[];
}

/**
 * @param wanted names of labels that are owners, the first before the others where an issue has several
 * @param most characters of an id
 */
export function ownerBook(
  wanted: readonly string[],
  labels: readonly Label[],
  known: Known,
  most: number,
): OwnerBook {
  const inPlan = ownersKnown(known, labels);
  const owners = [...(known.plan?.owners.values() ?? [])];
  const ids = new Ids(owners.map(({ id }) => id));
  const names = new Set(
    owners.flatMap(({ name, label = name }) => [name.toLowerCase(), label.toLowerCase()]),
  );
  const unsayable = wanted.filter((name) => !isSayableOwner(name));
  const made: SketchedOwner[] = [];
  const byLabel = new Map(inPlan);
  for (const name of wanted) {
    const key = name.toLowerCase();
    if (byLabel.has(key) || names.has(key) || !isSayableOwner(name)) continue;
    const id = ids.of(name, 'owner', most);
    byLabel.set(key, id);
    names.add(key);
    made.push({ id, name, isPlaceholder: false, hasLabel: true, remarks: [] });
  }
  const order = new Map([...byLabel.keys()].map((key, index) => [key, index]));
  const labelsOf = ({ labels }: Finding) =>
    labels
      .filter((label) => byLabel.has(label.toLowerCase()))
      .sort((a, b) => (order.get(a.toLowerCase()) ?? 0) - (order.get(b.toLowerCase()) ?? 0));
  const there = owners.find(({ placeholder, label }) => placeholder && label === undefined);
  const nobody = there?.id ?? ids.of('nobody-yet', 'nobody', most);
  const unowned = new Set<number>();
  const freeName = ['Owner to be named', 'Owner to be named, still'].find(
    (name) => !names.has(name.toLowerCase()),
  );
  return {
    nobody,
    of: (finding) => {
      const [first] = labelsOf(finding);
      const owner = first === undefined ? undefined : byLabel.get(first.toLowerCase());
      if (owner === undefined) unowned.add(finding.number);
      return owner ?? nobody;
    },
    othersOf: (finding) => labelsOf(finding).slice(1),
    made: () => [
      ...made,
      ...(unowned.size === 0 || there
        ? []
        : [
            {
              id: nobody,
              name: freeName ?? `Owner to be named (${nobody})`,
              isPlaceholder: true,
              hasLabel: false,
              remarks: [
                `${plural(unowned.size, 'issue')} without an owner's label: give them to owners, and remove this one`,
              ],
            },
          ]),
    ],
    notes: () =>
      unsayable.map((name) => ({
        kind: 'owner' as const,
        text: `the label "${excerpt(name)}" cannot be an owner: a plan does not take its name`,
      })),
  };
}
