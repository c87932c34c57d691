import MiniSearch from 'minisearch';

export interface TermIndex {
  /** Scores of all documents for weighted query terms, by number of the document; 0 where no term stands in it. */
  score(query: ReadonlyMap<string, number>): Float64Array;
}

/** Plain BM25 (`d: 0`); headlines differ little in length, so length counts a little less than usual. */
const BM25 = { k: 1.2, b: 0.6, d: 0 };

/** @param documents terms of each document, as `termsOf` cuts them */
export function buildTermIndex(documents: readonly (readonly string[])[]): TermIndex {
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    // Documents and queries are cut into terms and folded already.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(documents.map((terms, id) => ({ id, terms: terms.join(' ') })));
  return {
    score(query) {
      const scores = new Float64Array(documents.length);
      const found = index.search([...query.keys()].join(' '), {
        bm25: BM25,
        boostTerm: (term) => query.get(term) ?? 0,
      });
      // MiniSearch multiplies by the number of terms that match; weighted terms say that already.
      for (const { id, score, queryTerms } of found) scores[id] = score / queryTerms.length;
      return scores;
    },
  };
}
