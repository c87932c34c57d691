/**
 * The words of texts as numbers. Several steps of the core look at every word of an article; the article is split once,
 * and each step then works with numbers instead of letters.
 */
import { firstIndex } from './first-index.ts';

/** Words longer than this are none of prose, and words beyond this number are not remembered: both have the number 0. */
const LONGEST = 40;
const MOST = 100_000;

/** Letters, digits and the marks on them; only the basic plane, so that a word is a run of code units. */
const WORD = /[\p{L}\p{N}\p{M}]/u;
const UNKNOWN = 0;
const OTHER = 1;
const PART_OF_WORD = 2;
const kinds = new Uint8Array(0x10000);

/** Whether this code unit stands inside words. */
export function isWordUnit(code: number): boolean {
  const kind = kinds[code]!;
  return kind === UNKNOWN ? learnKind(code) : kind === PART_OF_WORD;
}

function learnKind(code: number): boolean {
  const isPart = WORD.test(String.fromCharCode(code));
  kinds[code] = isPart ? PART_OF_WORD : OTHER;
  return isPart;
}

/** The words of a text in order, as parallel columns: the word's number, or 0; where it starts and ends (exclusive). */
export interface Words {
  text: string;
  length: number;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const HASH_OFFSET = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

// A hash table over code units (FNV-1a, open addressing). The letters of all words stand one after another.
let slots = new Int32Array(1 << 13);
let hashes = new Int32Array(1 << 12);
let units = new Uint16Array(1 << 15);
const ends = [0];
/** Code units of the word that is being read: each is taken out of the text once. What is too long is cut off. */
const current = new Uint16Array(LONGEST);

/** Splits a text into runs of letters, digits and marks. Linear in its length. */
export function readWords(text: string): Words {
  // A word and a space are two code units at least.
  const most = (text.length >> 1) + 1;
  const words: Words = {
    text,
    length: 0,
    ids: new Int32Array(most),
    starts: new Int32Array(most),
    ends: new Int32Array(most),
  };
  let count = 0;
  const n = text.length;
  for (let i = 0; i < n; i++) {
    let code = text.charCodeAt(i);
    if (!isWordUnit(code)) continue;
    const start = i;
    let hash = HASH_OFFSET;
    do {
      current[i - start] = code;
      hash = Math.imul(hash ^ code, HASH_PRIME);
      code = ++i < n ? text.charCodeAt(i) : 0;
    } while (isWordUnit(code));
    words.ids[count] = find(hash, i - start);
    words.starts[count] = start;
    words.ends[count++] = i;
  }
  words.length = count;
  return words;
}

/** The number of what stands between two offsets, taken as one word; 0 where it is too long or the lexicon is full. */
export function wordId(text: string, from: number, to: number): number {
  let hash = HASH_OFFSET;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    current[i - from] = code;
    hash = Math.imul(hash ^ code, HASH_PRIME);
  }
  return find(hash, to - from);
}

/** The word of a number. */
export function writtenWord(id: number): string {
  return String.fromCharCode(...units.subarray(ends[id - 1], ends[id]));
}

/** Index of the first word that starts at or behind an offset. */
export function firstWordAt({ starts, length }: Words, offset: number): number {
  return firstIndex(starts, (start) => start >= offset, length);
}

/** The number of the word in `current`, which is learnt where it is new. */
function find(hash: number, length: number): number {
  if (length > LONGEST) return 0;
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (hashes[id] === hash && isCurrent(id, length)) return id;
    slot = (slot + 1) & mask;
  }
  return ends.length <= MOST ? learn(slot, hash, length) : 0;
}

function isCurrent(id: number, length: number): boolean {
  const start = ends[id - 1]!;
  if (ends[id]! - start !== length) return false;
  for (let i = 0; i < length; i++) if (units[start + i] !== current[i]) return false;
  return true;
}

function learn(slot: number, hash: number, length: number): number {
  const id = ends.length;
  const start = ends[id - 1]!;
  if (start + length > units.length) {
    const wider = new Uint16Array(units.length * 2);
    wider.set(units);
    units = wider;
  }
  for (let i = 0; i < length; i++) units[start + i] = current[i]!;
  ends.push(start + length);
  hashes[id] = hash;
  slots[slot] = id;
  if ((id + 1) * 2 >= slots.length) widen();
  return id;
}

function widen(): void {
  const wider = new Int32Array(hashes.length * 2);
  wider.set(hashes);
  hashes = wider;
  slots = new Int32Array(slots.length * 2);
  const mask = slots.length - 1;
  for (let id = 1; id < ends.length; id++) {
    const hash = hashes[id]!;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
}
