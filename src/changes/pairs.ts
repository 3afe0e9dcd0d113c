/** What of a plan is the same as something of the plan before, whatever it is called now. */

/** One thing at both times; `old` is absent of what is new, and `now` of what is gone. */
export interface Pair<T> {
  /** Now; of what is gone, the one that it had. */
  readonly id: string;
  readonly old?: T;
  readonly now?: T;
}

/** Things of one kind, at two times. */
export interface Paired<T> {
  /** In the order of the plan now; what is gone comes last. */
  readonly all: readonly Pair<T>[];
  /** By its id in the pair. */
  get(id: string): Pair<T> | undefined;
  /** The id now of an id before; of what is gone, the same. */
  idOf(before: string): string;
}

type Named = { readonly formerly: readonly string[] };

/**
 * By id, by the ids that it says it had, and where there is a name that GitHub knows it by, by that.
 * @param program the id that the program had before: former ids may name it
 */
export function paired<T extends Named>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  program: string,
  nameOf?: (one: T) => string,
): Paired<T> {
  const gone = new Map([...before].filter(([id]) => !after.has(id)));
  const byName = new Map(nameOf ? [...gone].map(([id, one]) => [nameOf(one).toLowerCase(), id]) : []);
  const formerIds = new Map<string, string>();
  const take = (id: string, former: string | undefined) => {
    if (former === undefined || !gone.delete(former)) return;
    formerIds.set(id, former);
  };
  const fresh = [...after].filter(([id]) => !before.has(id));
  for (const [id, { formerly }] of fresh)
    take(
      id,
      formerly.map((one) => withoutProgram(one, program)).find((one) => gone.has(one)),
    );
  if (nameOf)
    for (const [id, one] of fresh) if (!formerIds.has(id)) take(id, byName.get(nameOf(one).toLowerCase()));
  const present = [...after].map(([id, now]): Pair<T> => {
    const old = before.get(formerIds.get(id) ?? id);
    return { id, now, ...(old ? { old } : {}) };
  });
  const now = new Map([...formerIds].map(([id, former]) => [former, id]));
  const all = [...present, ...[...gone].map(([id, old]) => ({ id, old }))];
  const byId = new Map(all.map((pair) => [pair.id, pair]));
  return {
    all,
    get: (id) => byId.get(id),
    idOf: (id) => now.get(id) ?? id,
  };
}

function withoutProgram(id: string, program: string): string {
  return id.startsWith(`${program}/`) ? id.slice(program.length + 1) : id;
}
