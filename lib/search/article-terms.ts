/**
 * The terms of an article, read once for all who count them. A term is its number: it can be counted in an array, and
 * two are compared without looking at their letters.
 */
import type { Article, Span } from '../article/article.ts';
import { firstIndex } from '../first-index.ts';
import { readWords, type Words } from '../lexicon.ts';
import { TERMS, termsOf } from './terms.ts';

export interface ArticleTerms {
  /** Each term once, at its number: those of the title, then the others of the text as they come. */
  distinct: readonly string[];
  /** The title's terms, in order. */
  title: readonly number[];
  /** The terms of what is read of the text, in order, and the offsets at which their words end. */
  text: readonly number[];
  ends: readonly number[];
}

/** @param words of the article's text */
export function readTerms(article: Article, words: Words = readWords(article.text)): ArticleTerms {
  const distinct: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (term: string) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, distinct.length);
    return distinct.push(term) - 1;
  };
  const title = termsOf(article.title).map(numberOf);
  const text: number[] = [];
  const ends: number[] = [];
  const { ignored = [] } = article;
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    while (next < ignored.length && ignored[next]!.end <= words.starts[i]!) next++;
    if (next < ignored.length && ignored[next]!.start < words.ends[i]!) continue;
    const term = TERMS.at(words, i);
    if (term === '') continue;
    text.push(numberOf(term));
    ends.push(words.ends[i]!);
  }
  return { distinct, title, text, ends };
}

/** The terms of a part of the text, in order; a word of which the part holds only the beginning is none. */
export function termsWithin({ text, ends }: ArticleTerms, { start, end }: Span): number[] {
  const first = firstIndex(ends, (at) => at > start);
  let last = first;
  while (last < ends.length && ends[last]! <= end) last++;
  return text.slice(first, last);
}

/** How often each term stands in a part of the text, by its number. */
export function countTerms(article: ArticleTerms, part: Span): Uint32Array {
  const counts = new Uint32Array(article.distinct.length);
  for (const term of termsWithin(article, part)) counts[term]!++;
  return counts;
}
