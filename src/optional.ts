/** Values that may be left out, for a type that knows no `undefined`. */

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that have no value. */
export function given<T extends object>(values: T): Given<T> {
  const result: Partial<T> = {};
  for (const key in values) if (values[key] !== undefined) result[key] = values[key];
  return result as Given<T>;
}
