import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../lib/linking/tokenise.ts';
import { foldWord, Vocabulary } from '../../../lib/linking/vocabulary.ts';
import { hostileText } from './any-text.ts';

/** Tokens as plain objects; a vocabulary that still learns gives every word an id. */
function tokensOf(text: string, vocabulary = new Vocabulary(), isGerman = false) {
  const { length, start, end, word, gap } = tokenise(text, vocabulary, undefined, isGerman);
  return Array.from({ length }, (_, i) => ({ start: start[i]!, end: end[i]!, word: word[i]!, gap: gap[i]! }));
}

const wordsIn = (text: string) => tokensOf(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  test.each([
    ['The U.S. and the N.S.A. agreed.', ['The', 'U.S', 'and', 'the', 'N.S.A', 'agreed']],
    ['AT&T sued.', ['AT&T', 'sued']],
    ['the Snoopers’ Charter, the Snooper’s Charter', ['the', 'Snoopers', 'Charter', 'the', 'Snooper', 'Charter']],
    ['It ended.Then it began', ['It', 'ended', 'Then', 'it', 'began']],
    ['sur\u00adveil\u00adlance', ['sur\u00adveil\u00adlance']],
    ['', []],
    ['“…” – ()', []],
  ])('%s', (text, words) => expect(wordsIn(text)).toEqual(words));
});

describe('in any text', () => {
  test('tokens stand in order, do not overlap and lie inside it', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, isGerman) => {
        let before = 0;
        for (const { start, end } of tokensOf(text, new Vocabulary(), isGerman)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('two tokens are the same word where they fold alike, and only there', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const folded = new Map<number, string>();
        const ids = new Map<string, number>();
        for (const { start, end, word } of tokensOf(text)) {
          const own = foldWord(text, start, end);
          expect(own).not.toBe('');
          expect(word).toBeGreaterThan(0);
          expect(folded.get(word) ?? own).toBe(own);
          expect(ids.get(own) ?? word).toBe(word);
          folded.set(word, own);
          ids.set(own, word);
        }
      }),
    );
  });

  test('a vocabulary that has learnt the text knows each of its words, and no other', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const vocabulary = new Vocabulary();
        const learnt = tokensOf(text, vocabulary);
        vocabulary.freeze();
        expect(tokensOf(text, vocabulary)).toEqual(learnt);
        expect(tokensOf('qqzxqqzx', vocabulary)[0]!.word).toBe(0);
      }),
    );
  });
});
