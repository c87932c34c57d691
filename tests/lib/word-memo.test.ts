import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readWords } from '../../lib/lexicon.ts';
import { eachWord, WordMemo } from '../../lib/word-memo.ts';

describe('the memory of a word', () => {
  it('gives each word its own value, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
        const memo = new WordMemo((word) => ({ word }));
        for (const word of [...words, ...words]) expect(memo.get(word, 0, word.length)).toEqual({ word });
      }),
    );
  });

  it('works a word out once, wherever it stands', () => {
    const make = vi.fn((word: string) => word.length);
    const memo = new WordMemo(make);
    expect(memo.get('a warrant', 2, 9)).toBe(7);
    expect(memo.at(readWords('warrant'), 0)).toBe(7);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('works out what is too long to be remembered each time', () => {
    const long = 'x'.repeat(100);
    expect(new WordMemo((word) => word.length).get(long, 0, 100)).toBe(100);
  });

  it('is not that of somebody else', () => {
    const lengths = new WordMemo((word) => word.length);
    const letters = new WordMemo((word) => word[0]);
    expect([lengths.get('court', 0, 5), letters.get('court', 0, 5)]).toEqual([5, 'c']);
  });
});

it('each word between two offsets is told with its place', () => {
  const text = 'The court, he said, ruled.';
  const told: [string, number][] = [];
  eachWord(readWords(text), 4, 18, new WordMemo((word) => word), (word, start, end) => {
    expect(text.slice(start, end)).toBe(word);
    told.push([word, start]);
  });
  expect(told).toEqual([
    ['court', 4],
    ['he', 11],
    ['said', 14],
  ]);
});
