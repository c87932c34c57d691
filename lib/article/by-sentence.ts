import { firstIndex } from '../first-index.ts';
import type { Span } from './article.ts';

/**
 * What lies wholly within each sentence, in the order in which it was given.
 * @param sentences in order, disjoint
 * @returns a list for each sentence; what crosses the end of a sentence is in none
 */
export function bySentence<T extends Span>(sentences: readonly Span[], spans: readonly T[]): T[][] {
  const lists: T[][] = sentences.map(() => []);
  for (const span of spans) {
    const at = firstIndex(sentences, (sentence) => sentence.end >= span.end);
    if (at < sentences.length && sentences[at]!.start <= span.start) lists[at]!.push(span);
  }
  return lists;
}
