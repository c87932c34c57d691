import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { eachWord, WordMemo } from '../../lib/word-memo.ts';

const wordsIn = (text: string, memo = new WordMemo((word) => word)) => {
  const words: string[] = [];
  eachWord(text, 0, text.length, memo, (value, start, end) => {
    expect(text.slice(start, end)).toBe(value);
    words.push(value);
  });
  return words;
};

describe('the words of a text', () => {
  it.each([
    ['The court ruled.', ['The', 'court', 'ruled']],
    ["Acme's end-to-end app", ['Acme', 's', 'end', 'to', 'end', 'app']],
    ['L’accès à 3 données', ['L', 'accès', 'à', '3', 'données']],
    ['cafe\u0301 au lait', ['cafe\u0301', 'au', 'lait']],
    ['한국어 и русский', ['한국어', 'и', 'русский']],
    ['…—“”', []],
    ['', []],
  ])('of %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('are the runs of letters, digits and marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const basicPlane = text.replace(/[\u{10000}-\u{10ffff}]/gu, '·');
        expect(wordsIn(basicPlane)).toEqual(basicPlane.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
      }),
    );
  });
});

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
    expect(memo.get('warrant', 0, 7)).toBe(7);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('forgets nothing that it promised and answers all the same when it is full', () => {
    const make = vi.fn((word: string) => `<${word}>`);
    const memo = new WordMemo(make, 2);
    for (let round = 0; round < 2; round++) {
      for (const word of ['one', 'two', 'three', 'four']) expect(memo.get(word, 0, word.length)).toBe(`<${word}>`);
    }
    expect(make.mock.calls.filter(([word]) => word === 'one')).toHaveLength(1);
  });

  it('keeps thousands of words apart', () => {
    const memo = new WordMemo((word) => word);
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i.toString(36)}`);
    for (const word of words) memo.get(word, 0, word.length);
    expect(words.every((word) => memo.get(word, 0, word.length) === word)).toBe(true);
  });
});
