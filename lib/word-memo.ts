/**
 * What each word of a text means to somebody who asks for every word of every article: worked out once for a word, found
 * again without cutting the word out of the text. Several of the core's steps read all words; with a pattern and a map
 * each reading took five times as long.
 */

/** Words longer than this are none of prose; they are worked out each time. */
const LONGEST = 40;

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

const HASH_OFFSET = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** Code units of the word that is being read: each is taken out of the text once. What is too long is cut off. */
const word = new Uint16Array(LONGEST);

/** Remembers a value for each written word: a hash table over code units (FNV-1a, open addressing). */
export class WordMemo<T> {
  private readonly make: (word: string) => T;
  private readonly most: number;
  private slots = new Int32Array(1 << 12);
  private hashes = new Int32Array(1 << 11);
  /** Code units of all words, one after another; where each ends. */
  private units = new Uint16Array(1 << 14);
  private ends = [0];
  private values: (T | undefined)[] = [undefined];

  /**
   * @param make gives the value of a word; must give the same for the same word
   * @param most words that are remembered: the memory must not grow with what was read
   */
  constructor(make: (word: string) => T, most = 50_000) {
    this.make = make;
    this.most = most;
  }

  /** The value of the word that stands in the text from one offset to another (end exclusive). */
  get(text: string, from: number, to: number): T {
    let hash = HASH_OFFSET;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      word[i - from] = code;
      hash = Math.imul(hash ^ code, HASH_PRIME);
    }
    return this.find(text, from, to, hash);
  }

  /**
   * As `get`, for who has read the word already.
   * @param hash of its code units, which stand in `word`
   */
  find(text: string, from: number, to: number, hash: number): T {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = this.slots[slot]!; id !== 0; id = this.slots[slot]!) {
      if (this.hashes[id] === hash && this.isWord(id, to - from)) return this.values[id]!;
      slot = (slot + 1) & mask;
    }
    const written = text.slice(from, to);
    const value = this.make(written);
    if (this.ends.length <= this.most && written.length <= LONGEST) this.remember(slot, hash, written, value);
    return value;
  }

  private isWord(id: number, length: number): boolean {
    const { units } = this;
    const start = this.ends[id - 1]!;
    if (this.ends[id]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (units[start + i] !== word[i]) return false;
    return true;
  }

  private remember(slot: number, hash: number, written: string, value: T): void {
    const id = this.ends.length;
    const start = this.ends[id - 1]!;
    if (start + written.length > this.units.length) {
      const units = this.units;
      this.units = new Uint16Array(units.length * 2);
      this.units.set(units);
    }
    // Not from `word`: working out the value may have read other words.
    for (let i = 0; i < written.length; i++) this.units[start + i] = written.charCodeAt(i);
    this.ends.push(start + written.length);
    this.values.push(value);
    this.hashes[id] = hash;
    this.slots[slot] = id;
    if ((id + 1) * 2 > this.slots.length) this.widen();
  }

  private widen(): void {
    const { hashes } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.hashes.set(hashes);
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let id = 1; id < this.ends.length; id++) {
      const hash = this.hashes[id]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = id;
    }
  }
}

/**
 * Calls back for each run of letters, digits and marks between two offsets, with its value and where it stands.
 * @param joiners characters that do not end a word where another such run follows at once: "-" for "end-to-end"
 */
export function eachWord<T>(
  text: string,
  from: number,
  to: number,
  memo: WordMemo<T>,
  visit: (value: T, start: number, end: number) => void,
  joiners = '',
): void {
  for (let i = from; i < to; i++) {
    let code = text.charCodeAt(i);
    if (!isWordUnit(code)) continue;
    const start = i;
    let hash = HASH_OFFSET;
    do {
      word[i - start] = code;
      hash = Math.imul(hash ^ code, HASH_PRIME);
      code = ++i < to ? text.charCodeAt(i) : 0;
    } while (isWordUnit(code) || (isJoiner(joiners, code) && i + 1 < to && isWordUnit(text.charCodeAt(i + 1))));
    visit(memo.find(text, start, i, hash), start, i);
  }
}

function isJoiner(joiners: string, code: number): boolean {
  for (let i = 0; i < joiners.length; i++) if (joiners.charCodeAt(i) === code) return true;
  return false;
}
