import { firstWordAt, type Words, wordId, writtenWord } from './lexicon.ts';

/**
 * What each word means to somebody who asks for every word of every article: worked out once for a word, then found
 * under its number.
 */
export class WordMemo<T> {
  private readonly make: (word: string) => T;
  private readonly values: (T | undefined)[] = [];

  /** @param make gives the value of a word, never undefined; must give the same for the same word */
  constructor(make: (word: string) => T) {
    this.make = make;
  }

  /** The value of one of the words of a text. */
  at({ ids, text, starts, ends }: Words, index: number): T {
    return this.of(ids[index]!, text, starts[index]!, ends[index]!);
  }

  /** The value of what stands in the text between two offsets, taken as one word. */
  get(text: string, from: number, to: number): T {
    return this.of(wordId(text, from, to), text, from, to);
  }

  private of(id: number, text: string, from: number, to: number): T {
    if (id === 0) return this.make(text.slice(from, to));
    const known = this.values[id];
    if (known !== undefined) return known;
    const value = this.make(writtenWord(id));
    this.values[id] = value;
    return value;
  }
}

/** Calls back for each word that lies between two offsets, with its value and where it stands. */
export function eachWord<T>(
  words: Words,
  from: number,
  to: number,
  memo: WordMemo<T>,
  visit: (value: T, start: number, end: number) => void,
): void {
  for (let i = firstWordAt(words, from); i < words.length && words.ends[i]! <= to; i++) {
    visit(memo.at(words, i), words.starts[i]!, words.ends[i]!);
  }
}
