/** A small BM25 index (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009). */

const K1 = 1.2;
const B = 0.6;

export interface TermIndex {
  /** Scores of all documents for weighted query terms, by number of the document. */
  score(query: ReadonlyMap<string, number>): Float64Array;
}

/** @param documents terms of each document */
export function buildTermIndex(documents: readonly (readonly string[])[]): TermIndex {
  const postings = new Map<string, { document: number; count: number }[]>();
  documents.forEach((terms, document) => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term);
      if (list) list.push({ document, count });
      else postings.set(term, [{ document, count }]);
    }
  });
  const average = documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, documents.length);
  return {
    score(query) {
      const scores = new Float64Array(documents.length);
      for (const [term, weight] of query) {
        const list = postings.get(term);
        if (!list) continue;
        const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
        for (const { document, count } of list) {
          const length = K1 * (1 - B + (B * documents[document]!.length) / average);
          scores[document]! += (weight * rarity * count * (K1 + 1)) / (count + length);
        }
      }
      return scores;
    },
  };
}
