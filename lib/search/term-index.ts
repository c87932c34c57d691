/** A small BM25 index (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009). */

const K1 = 1.2;
const B = 0.6;

/** The terms of a collection, each with its number. */
export type Vocabulary = ReadonlyMap<string, number>;

export interface TermIndex {
  /**
   * Scores of all documents, by number of the document.
   * @param weights the query: how much each term of the vocabulary counts, 0 where it is not asked for
   */
  score(weights: ArrayLike<number>): Float64Array;
}

export function vocabularyOf(documents: readonly (readonly string[])[]): Vocabulary {
  const terms = new Set(documents.flat());
  return new Map([...terms].map((term, number) => [term, number]));
}

/** @param documents terms of each document @param vocabulary has all of these terms, and may have others */
export function buildTermIndex(documents: readonly (readonly string[])[], vocabulary: Vocabulary): TermIndex {
  const { starts, holders, scores } = postingsOf(documents, vocabulary);
  return {
    score(weights) {
      const sums = new Float64Array(documents.length);
      for (let term = 0; term < weights.length; term++) {
        const weight = weights[term]!;
        if (weight === 0) continue;
        const end = starts[term + 1]!;
        for (let at = starts[term]!; at < end; at++) sums[holders[at]!]! += weight * scores[at]!;
      }
      return sums;
    },
  };
}

/** Which documents hold each term, in columns; those of a term stand together. */
interface Postings {
  /** By the number of the term: where its postings start. Those of the last one end at the last number here. */
  starts: Uint32Array;
  holders: Uint32Array;
  /** What a query for the term adds to the score of the document. */
  scores: Float64Array;
}

function postingsOf(documents: readonly (readonly string[])[], vocabulary: Vocabulary): Postings {
  const counts = Array.from(vocabulary, () => new Map<number, number>());
  documents.forEach((terms, document) => {
    for (const term of terms) {
      const own = counts[vocabulary.get(term)!]!;
      own.set(document, (own.get(document) ?? 0) + 1);
    }
  });
  const average = documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, documents.length);
  const lengths = documents.map((terms) => K1 * (1 - B + (B * terms.length) / average));
  const starts = [0];
  const holders: number[] = [];
  const scores: number[] = [];
  for (const own of counts) {
    const rarity = Math.log(1 + (documents.length - own.size + 0.5) / (own.size + 0.5));
    for (const [document, count] of own) {
      holders.push(document);
      scores.push((rarity * count * (K1 + 1)) / (count + lengths[document]!));
    }
    starts.push(holders.length);
  }
  return { starts: Uint32Array.from(starts), holders: Uint32Array.from(holders), scores: Float64Array.from(scores) };
}
