/** A small BM25 index (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009). */

const K1 = 1.2;
const B = 0.6;

export interface TermIndex {
  /**
   * Scores of all documents, by number of the document.
   * @param terms the query, each term once
   * @param weights of these terms; those at 0 and behind its end are not asked for
   */
  score(terms: readonly string[], weights: ArrayLike<number>): Float64Array;
}

/** The documents that hold a term, and what a query for it adds to the score of each. */
interface Postings {
  documents: Uint32Array;
  scores: Float64Array;
}

/** @param documents terms of each document */
export function buildTermIndex(documents: readonly (readonly string[])[]): TermIndex {
  const postings = postingsOf(documents);
  return {
    score(terms, weights) {
      const sums = new Float64Array(documents.length);
      for (let at = 0; at < weights.length; at++) {
        const weight = weights[at]!;
        const list = weight === 0 ? undefined : postings.get(terms[at]!);
        if (!list) continue;
        const { documents, scores } = list;
        for (let i = 0; i < documents.length; i++) sums[documents[i]!]! += weight * scores[i]!;
      }
      return sums;
    },
  };
}

function postingsOf(documents: readonly (readonly string[])[]): Map<string, Postings> {
  const counts = new Map<string, Map<number, number>>();
  documents.forEach((terms, document) => {
    for (const term of terms) {
      const own = counts.get(term);
      if (own) own.set(document, (own.get(document) ?? 0) + 1);
      else counts.set(term, new Map([[document, 1]]));
    }
  });
  const average = documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, documents.length);
  const lengths = documents.map((terms) => K1 * (1 - B + (B * terms.length) / average));
  const postings = new Map<string, Postings>();
  for (const [term, own] of counts) {
    const rarity = Math.log(1 + (documents.length - own.size + 0.5) / (own.size + 0.5));
    postings.set(term, {
      documents: Uint32Array.from(own.keys()),
      scores: Float64Array.from(own, ([document, count]) => (rarity * count * (K1 + 1)) / (count + lengths[document]!)),
    });
  }
  return postings;
}
