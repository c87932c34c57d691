import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWordAt, readWords, wordId, writtenWord } from '../../lib/lexicon.ts';

const wordsIn = (text: string) => {
  const { length, starts, ends } = readWords(text);
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
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

  it('are the runs of letters, digits and marks, and their numbers lead back to them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const basicPlane = text.replace(/[\u{10000}-\u{10ffff}]/gu, '·');
        const expected = basicPlane.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
        expect(wordsIn(basicPlane)).toEqual(expected);
        const { ids, length } = readWords(basicPlane);
        expect([...ids.subarray(0, length)].map(writtenWord)).toEqual(expected);
      }),
    );
  });

  it('have one number each, whoever asks', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i.toString(36)}`);
    const { ids } = readWords(words.join(' '));
    expect(new Set(ids.subarray(0, words.length)).size).toBe(words.length);
    expect(words.every((word, i) => wordId(`(${word})`, 1, word.length + 1) === ids[i])).toBe(true);
  });

  it('that are too long for prose have none', () => {
    expect(wordId('a'.repeat(41), 0, 41)).toBe(0);
    expect(readWords('a'.repeat(10_000)).length).toBe(1);
  });

  it('are found by their place', () => {
    const words = readWords('one two three');
    expect([0, 1, 4, 5, 13].map((offset) => firstWordAt(words, offset))).toEqual([0, 1, 1, 2, 3]);
  });
});
