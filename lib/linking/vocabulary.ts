import { foldTable, SKIP } from './fold.ts';

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/**
 * The words that names consist of, as a hash table over folded code units (FNV-1a, open addressing), so that the
 * tokeniser looks a word up without cutting it out of the text. Word ids start at 1; 0 is "no name contains it".
 * While it is learning, words not seen before get an id; `freeze` ends that.
 * Source of the hash: Fowler, Noll, Vo, "FNV-1a", https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export class Vocabulary {
  private isLearning = true;
  private count = 0;
  private slots = new Int32Array(1 << 15);
  private hashes = new Int32Array(1 << 14);
  /** Where each word starts in `units`; the next one's start is its end. */
  private starts = new Int32Array(1 << 14);
  private units = new Uint16Array(1 << 16);
  /** Complete for every text that was folded: whoever looks a word up has done so. */
  private fold = foldTable('');

  /** Number of words. */
  get size(): number {
    return this.count;
  }

  begin(): number {
    return FNV_OFFSET;
  }

  add(hash: number, unit: number): number {
    return Math.imul(hash ^ unit, FNV_PRIME);
  }

  /** From here on unknown words stay unknown. */
  freeze(): void {
    this.isLearning = false;
  }

  /** Whether the word of an id could be this one but for one letter behind the first: a quick look at both ends. */
  couldBeNear(id: number, folded: string): boolean {
    const length = this.starts[id + 1]! - this.starts[id]!;
    return Math.abs(length - folded.length) <= 1 && this.units[this.starts[id]!] === folded.charCodeAt(0);
  }

  /** The folded word of an id. */
  wordOf(id: number): string {
    return String.fromCharCode(...this.units.subarray(this.starts[id], this.starts[id + 1]));
  }

  /** Unknown words are learnt again. */
  thaw(): void {
    this.isLearning = true;
  }

  /** @param word folded; while learning, a new one is learnt @returns its id, or 0 */
  idOf(word: string): number {
    foldTable(word);
    let hash = this.begin();
    for (let i = 0; i < word.length; i++) hash = this.add(hash, word.charCodeAt(i));
    return this.find(hash, word, 0, word.length, word.length);
  }

  /**
   * @param hash of the folded word that stands in `text` from `from` to `to`
   * @param size number of folded code units in it
   * @returns its id, or 0
   */
  find(hash: number, text: string, from: number, to: number, size: number): number {
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]!;
      if (id === 0) return this.isLearning ? this.learn(hash, text, from, to, slot) : 0;
      if (this.hashes[id] === hash && this.isWord(id, text, from, to, size)) return id;
    }
  }

  private isWord(id: number, text: string, from: number, to: number, size: number): boolean {
    const { fold } = this;
    let at = this.starts[id]!;
    if (this.starts[id + 1]! - at !== size) return false;
    for (let i = from; i < to; i++) {
      const unit = fold[text.charCodeAt(i)]!;
      if (unit > SKIP && this.units[at++] !== unit) return false;
    }
    return true;
  }

  private learn(hash: number, text: string, from: number, to: number, slot: number): number {
    const id = ++this.count;
    if (id + 2 > this.hashes.length) {
      this.hashes = grow(this.hashes);
      this.starts = grow(this.starts);
    }
    let at = this.starts[id]!;
    while (at + (to - from) > this.units.length) {
      const wider = new Uint16Array(this.units.length * 2);
      wider.set(this.units);
      this.units = wider;
    }
    const { fold } = this;
    for (let i = from; i < to; i++) {
      const unit = fold[text.charCodeAt(i)]!;
      if (unit > SKIP) this.units[at++] = unit;
    }
    this.starts[id + 1] = at;
    this.hashes[id] = hash;
    this.slots[slot] = id;
    if (this.count * 2 > this.slots.length) this.widen();
    return id;
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let id = 1; id <= this.count; id++) {
      let slot = spread(this.hashes[id]!) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = id;
    }
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function grow(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}

/** Words that fold to themselves in lower case. */
const PLAIN = /^[A-Za-z0-9]*$/;

/** Folds a stretch of text into one word: "U.S." becomes "us". */
export function foldWord(text: string, from = 0, to = text.length): string {
  const whole = from === 0 && to === text.length ? text : text.slice(from, to);
  if (PLAIN.test(whole)) return whole.toLowerCase();
  const fold = foldTable(whole);
  let word = '';
  for (let i = from; i < to; i++) {
    const unit = fold[text.charCodeAt(i)]!;
    if (unit > SKIP) word += String.fromCharCode(unit);
  }
  return word;
}
