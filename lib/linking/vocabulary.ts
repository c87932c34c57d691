import { foldTable, SKIP } from './fold.ts';

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** What the tokeniser asks of a vocabulary. */
export interface WordIds {
  begin(): number;
  add(hash: number, unit: number): number;
  /** Id of the word of `size` folded code units between two offsets of the text, 0 if it is not known. */
  find(hash: number, text: string, from: number, to: number, size: number): number;
}

/**
 * The words that names consist of, as a hash table over folded code units (FNV-1a, open addressing), so that the
 * tokeniser looks a word up without cutting it out of the text. Word ids start at 1; 0 is "no name contains it".
 * Source of the hash: Fowler, Noll, Vo, "FNV-1a", https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export class Vocabulary implements WordIds {
  private slots = new Int32Array(1024);
  private hashes: number[] = [0];
  private words: string[] = [''];

  begin(): number {
    return FNV_OFFSET;
  }

  add(hash: number, unit: number): number {
    return Math.imul(hash ^ unit, FNV_PRIME);
  }

  get size(): number {
    return this.words.length - 1;
  }

  /** @returns id of the folded word whose hash is given and that stands in `text` from `from` to `to`, or 0 */
  find(hash: number, text: string, from: number, to: number, size: number): number {
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]!;
      if (id === 0) return 0;
      if (this.hashes[id] === hash && this.words[id]!.length === size && isSame(this.words[id]!, text, from, to))
        return id;
    }
  }

  /** The same look-ups, but words not seen before are learnt: for tokenising the names themselves. */
  learner(): WordIds {
    return {
      begin: () => this.begin(),
      add: (hash, unit) => this.add(hash, unit),
      find: (_hash, text, from, to) => this.intern(foldWord(text, from, to)),
    };
  }

  /** @returns id of a folded word, new or known */
  intern(word: string): number {
    let hash = this.begin();
    for (let i = 0; i < word.length; i++) hash = this.add(hash, word.charCodeAt(i));
    const known = this.findWord(hash, word);
    if (known) return known;
    if (this.words.length * 2 > this.slots.length) this.widen();
    const id = this.words.length;
    this.words.push(word);
    this.hashes.push(hash);
    this.place(id, hash);
    return id;
  }

  /** @returns id of a folded word, or 0 */
  lookUp(word: string): number {
    let hash = this.begin();
    for (let i = 0; i < word.length; i++) hash = this.add(hash, word.charCodeAt(i));
    return this.findWord(hash, word);
  }

  private findWord(hash: number, word: string): number {
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]!;
      if (id === 0) return 0;
      if (this.hashes[id] === hash && this.words[id] === word) return id;
    }
  }

  private place(id: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.words.length; id++) this.place(id, this.hashes[id]!);
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSame(word: string, text: string, from: number, to: number): boolean {
  const fold = foldTable();
  let at = 0;
  for (let i = from; i < to; i++) {
    const unit = fold[text.charCodeAt(i)]!;
    if (unit > SKIP && word.charCodeAt(at++) !== unit) return false;
  }
  return at === word.length;
}

/** Folds a stretch of text into one word: "U.S." becomes "us". */
export function foldWord(text: string, from = 0, to = text.length): string {
  const fold = foldTable();
  let word = '';
  for (let i = from; i < to; i++) {
    const unit = fold[text.charCodeAt(i)]!;
    if (unit > SKIP) word += String.fromCharCode(unit);
  }
  return word;
}
