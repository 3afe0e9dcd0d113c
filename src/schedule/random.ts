/**
 * Streams of chance that are seeded by text: each name has a stream of its own, which nothing else changes.
 *
 * The generator is sfc32 ("small fast counting", Chris Doty-Humphrey, PractRand), whose state is seeded with
 * MurmurHash3_x86_32 (Austin Appleby, SMHasher) of the name. Both are in the public domain.
 */

/** A stream is called by the index of its name. Its numbers are (n + 1/2) / 2^32, for whole n. */
export interface Streams {
  /** The next number of a stream: more than 0 and less than 1. */
  next(stream: number): number;
}

/** One stream for each name. */
export function createStreams(names: readonly string[]): Streams {
  const state = new Int32Array(names.length * 4);
  const next = (stream: number) => {
    const at = stream * 4;
    const b = state[at + 1] ?? 0;
    const c = state[at + 2] ?? 0;
    const counter = state[at + 3] ?? 0;
    const out = ((state[at] ?? 0) + b + counter) | 0;
    state[at] = b ^ (b >>> 9);
    state[at + 1] = (c + (c << 3)) | 0;
    state[at + 2] = (((c << 21) | (c >>> 11)) + out) | 0;
    state[at + 3] = (counter + 1) | 0;
    return ((out >>> 0) + 0.5) / 2 ** 32;
  };
  for (const [stream, name] of names.entries()) {
    for (let word = 0; word < 3; word++) state[stream * 4 + word] = murmur3(name, word);
    state[stream * 4 + 3] = 1;
    // Until all bits of the seed have reached all of the state.
    for (let round = 0; round < 15; round++) next(stream);
  }
  return { next };
}

/** MurmurHash3_x86_32 of the text as UTF-8; a signed integer. */
export function murmur3(text: string, seed: number): number {
  const bytes = new TextEncoder().encode(text);
  const whole = bytes.length & ~3;
  const byte = (index: number) => bytes[index] ?? 0;
  let hash = seed | 0;
  for (let at = 0; at < whole; at += 4) {
    const block = byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    hash ^= scrambled(block);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  // Bytes after the last are 0.
  hash ^= scrambled(byte(whole) | (byte(whole + 1) << 8) | (byte(whole + 2) << 16));
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function scrambled(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
