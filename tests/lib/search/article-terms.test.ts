import { describe, expect, it } from 'vitest';
import { countTerms, readTerms, termsWithin } from '../../../lib/search/article-terms.ts';
import { anArticle } from '../linking/a-mention.ts';

const text = 'The minister wrote. Ministers wrote to the messenger.';
const terms = readTerms(anArticle(text, { title: 'Messengers and ministers' }));
const words = (numbers: readonly number[]) => numbers.map((number) => terms.distinct[number]);

describe('terms of an article', () => {
  it('stand once each, those of the title first', () => {
    expect(terms.distinct).toEqual(['messenger', 'minister', 'wrote']);
    expect(words(terms.text)).toEqual(['minister', 'wrote', 'minister', 'wrote', 'messenger']);
  });

  it('are known for each part of the text', () => {
    expect(words(termsWithin(terms, { start: 0, end: text.indexOf('.') + 1 }))).toEqual(['minister', 'wrote']);
    expect(words(termsWithin(terms, { start: text.indexOf('.') + 1, end: text.length }))).toHaveLength(3);
  });

  it('do not count a word that a part cuts off', () => {
    expect(words(termsWithin(terms, { start: 0, end: 'The minister wr'.length }))).toEqual(['minister']);
  });

  it('are counted by their number', () => {
    expect([...countTerms(terms, { start: 0, end: text.length })]).toEqual([1, 2, 2]);
  });
});
