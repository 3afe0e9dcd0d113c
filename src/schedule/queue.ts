/** A priority queue of numbers, smallest first: a binary heap (Williams, 1964) in a typed array of a fixed size. */
export interface Queue {
  readonly size: number;
  push(value: number): void;
  /** The smallest, or `Infinity` where there is none. */
  first(): number;
  pop(): number;
  clear(): void;
}

/** @param capacity how many there are at most */
export function createQueue(capacity: number): Queue {
  const heap = new Float64Array(capacity);
  let size = 0;
  const at = (index: number) => heap[index] ?? 0;
  return {
    get size() {
      return size;
    },
    push(value) {
      let index = size++;
      while (index > 0) {
        const parent = (index - 1) >> 1;
        if (at(parent) <= value) break;
        heap[index] = at(parent);
        index = parent;
      }
      heap[index] = value;
    },
    first: () => (size === 0 ? Number.POSITIVE_INFINITY : at(0)),
    pop() {
      const top = size === 0 ? Number.POSITIVE_INFINITY : at(0);
      if (size === 0) return top;
      const last = at(--size);
      let index = 0;
      for (let child = 1; child < size; child = 2 * index + 1) {
        if (child + 1 < size && at(child + 1) < at(child)) child++;
        if (at(child) >= last) break;
        heap[index] = at(child);
        index = child;
      }
      heap[index] = last;
      return top;
    },
    clear() {
      size = 0;
    },
  };
}
