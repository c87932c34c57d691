import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Mention } from '../linking/mention.ts';
import { type ArticleTerms, termsWithin } from '../search/article-terms.ts';
import { termsOf } from '../search/terms.ts';

/** How much of the text is looked at: the subject of an article stands at its beginning. */
const BEGINNING = { start: 0, end: 3000 };
const WEIGHTS = { title: 2, name: 1.5, text: 1 };
/** A term that repeats counts more, but not without end. */
const MOST = 4;

/** Terms, each once, and how much each counts. */
export interface Query {
  terms: readonly string[];
  weights: readonly number[];
}

/** The article as weighted terms: title, names of linked entities, beginning of the text. */
export function queryOf(article: ArticleTerms, mentions: readonly Mention[], kb: KnowledgeBase): Query {
  const terms = article.distinct.slice();
  const weights = terms.map(() => 0);
  const add = (term: number, weight: number) => {
    weights[term] = Math.min(MOST, weights[term]! + weight);
  };
  for (const term of article.title) add(term, WEIGHTS.title);
  const unread = new Map<string, number>();
  for (const id of new Set(mentions.map(({ entity }) => entity))) {
    for (const term of termsOf((id && kb.get(id)?.name) ?? '')) {
      let number = article.numbers.get(term) ?? unread.get(term);
      if (number === undefined) {
        number = terms.push(term) - 1;
        weights.push(0);
        unread.set(term, number);
      }
      add(number, WEIGHTS.name);
    }
  }
  const counts = new Uint32Array(terms.length);
  for (const term of termsWithin(article, BEGINNING)) counts[term]!++;
  counts.forEach((count, term) => {
    if (count > 0) add(term, WEIGHTS.text * Math.sqrt(count));
  });
  return { terms, weights };
}
