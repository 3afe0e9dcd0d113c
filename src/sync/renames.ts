/** In which order things that each need a name of their own can take new ones. */

/** What a name is wanted for. */
export interface Renaming {
  readonly key: string;
  /** The name that it has; absent for what is still to be made. */
  readonly from?: string;
  readonly to: string;
}

/** `between` is a name for a while, so that another can take the one that is given up. */
export interface RenamingStep {
  readonly key: string;
  readonly to: string;
  readonly between: boolean;
}

/**
 * Each comes once what has its name has given that up, and otherwise in the order given. Of names that go round in a
 * circle one waits under a name in between: GitHub gives a name only once.
 * @param most characters that a name may have
 */
export function renamingSteps(all: readonly Renaming[], most: number): RenamingStep[] {
  const holders = new Map(all.flatMap(({ key, from }) => (from === undefined ? [] : [[fold(from), key]])));
  const names = new Map(all.map(({ key, from }) => [key, from]));
  const steps: RenamingStep[] = [];
  const take = (key: string, to: string, between: boolean) => {
    holders.delete(fold(names.get(key) ?? ''));
    holders.set(fold(to), key);
    names.set(key, to);
    steps.push({ key, to, between });
  };
  const isFree = ({ key, to }: Renaming) => (holders.get(fold(to)) ?? key) === key;
  for (let left = [...all]; left.length > 0; ) {
    const free = left.filter((one) => {
      if (!isFree(one)) return false;
      take(one.key, one.to, false);
      return true;
    });
    left = left.filter((one) => !free.includes(one));
    const [first] = left;
    const holder = first && holders.get(fold(first.to));
    if (free.length === 0 && first && holder !== undefined) take(holder, inBetween(first.to, most), true);
  }
  return steps;
}

function fold(name: string): string {
  return name.toLowerCase();
}

/** Hardly anybody has a name like this; it lasts for a moment. */
function inBetween(name: string, most: number): string {
  const end = ' (renaming)';
  return `${[...name].slice(0, most - end.length).join('')}${end}`;
}
