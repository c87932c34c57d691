import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Mention } from '../linking/mention.ts';
import { type ArticleTerms, countTerms } from '../search/article-terms.ts';
import type { Vocabulary } from '../search/term-index.ts';
import { termsOf } from '../search/terms.ts';

/** How much of the text is looked at: the subject of an article stands at its beginning. */
const BEGINNING = { start: 0, end: 3000 };
const WEIGHTS = { title: 2, name: 1.5, text: 1 };
/** A term that repeats counts more, but not without end. */
const MOST = 4;

/** How much each term of a vocabulary counts in an article: in its title, names of linked entities, beginning of the text. */
export function queryOf(
  article: ArticleTerms,
  mentions: readonly Mention[],
  kb: KnowledgeBase,
  vocabulary: Vocabulary,
): Float64Array {
  const weights = new Float64Array(vocabulary.size);
  const add = (term: string, weight: number) => {
    const number = vocabulary.get(term);
    if (number !== undefined) weights[number] = Math.min(MOST, weights[number]! + weight);
  };
  for (const term of article.title) add(article.distinct[term]!, WEIGHTS.title);
  for (const id of new Set(mentions.map(({ entity }) => entity))) {
    const name = id && kb.get(id)?.name;
    if (name) for (const term of termsOf(name)) add(term, WEIGHTS.name);
  }
  const counts = countTerms(article, BEGINNING);
  for (let term = 0; term < counts.length; term++) {
    if (counts[term]! > 0) add(article.distinct[term]!, WEIGHTS.text * Math.sqrt(counts[term]!));
  }
  return weights;
}
