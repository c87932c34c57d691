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

/** Remembers a value for each written word: a hash table over code units (FNV-1a, open addressing). */
export class WordMemo<T> {
  private readonly make: (word: string) => T;
  private readonly most: number;
  private slots = new Int32Array(1 << 12);
  private hashes = new Int32Array(1 << 11);
  private words: string[] = [''];
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
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_PRIME);
    return this.find(text, from, to, hash);
  }

  /** @param hash of the code units in between */
  find(text: string, from: number, to: number, hash: number): T {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = this.slots[slot]!; id !== 0; id = this.slots[slot]!) {
      if (this.hashes[id] === hash && this.isAt(this.words[id]!, text, from, to)) return this.values[id]!;
      slot = (slot + 1) & mask;
    }
    const word = text.slice(from, to);
    const value = this.make(word);
    if (this.words.length <= this.most && word.length <= LONGEST) this.remember(slot, hash, word, value);
    return value;
  }

  private isAt(word: string, text: string, from: number, to: number): boolean {
    if (word.length !== to - from) return false;
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
    return true;
  }

  private remember(slot: number, hash: number, word: string, value: T): void {
    const id = this.words.length;
    // A copy: a slice would keep its whole text alive.
    this.words.push(copyOf(word));
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
    for (let id = 1; id < this.words.length; id++) {
      const hash = this.hashes[id]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = id;
    }
  }
}

function copyOf(word: string): string {
  return String.fromCharCode(...Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)));
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
