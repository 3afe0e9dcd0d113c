/** A priority queue of numbers, smallest first: a binary heap (Williams, 1964) in a typed array of a fixed size. */
export interface Queue {
  size(): number;
  push(value: number): void;
  /** The smallest, or `Infinity` where there is none. */
  first(): number;
  /** Takes the smallest out. */
  pop(): number;
}

/** @param capacity how many there are at most */
export function createQueue(capacity: number): Queue {
  const heap = new Float64Array(capacity + 1);
  let size = 0;
  return {
    size: () => size,
    push(value) {
      let index = size++;
      while (index > 0) {
        const parent = (index - 1) >> 1;
        const above = heap[parent] ?? 0;
        if (above <= value) break;
        heap[index] = above;
        index = parent;
      }
      heap[index] = value;
    },
    first: () => (size === 0 ? Number.POSITIVE_INFINITY : (heap[0] ?? 0)),
    pop() {
      if (size === 0) return Number.POSITIVE_INFINITY;
      const top = heap[0] ?? 0;
      const last = heap[--size] ?? 0;
      let index = 0;
      for (let child = 1; child < size; child = 2 * index + 1) {
        let least = heap[child] ?? 0;
        if (child + 1 < size && (heap[child + 1] ?? 0) < least) least = heap[++child] ?? 0;
        if (least >= last) break;
        heap[index] = least;
        index = child;
      }
      heap[index] = last;
      return top;
    },
  };
}
