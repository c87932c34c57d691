import type { KeySentence } from '../annotation.ts';
import type { Article, Span } from '../article/article.ts';
import { bySentence } from '../article/by-sentence.ts';
import type { Demand } from '../demands/demand.ts';
import type { EntityId } from '../knowledge/types.ts';
import type { Mention } from '../linking/mention.ts';
import { type ArticleTerms, readTerms, termsWithin } from '../search/article-terms.ts';
import { furnitureWith } from './furniture.ts';
import { isQuotable } from './is-quotable.ts';

const COUNT = 3;
/** Two sentences that share more of their words than this say the same. */
const MOST_SHARED = 0.65;
const WEIGHTS = { position: 1, first: 0.6, entities: 1, demand: 1.1, theme: 0.9, length: 0.3 };
const GOOD_LENGTH = { least: 70, most: 320 };
/** A word in the title is worth half of one that the text repeats most. */
const TITLE_SHARE = 0.5;

/** A sentence that can be shown, with its terms. */
interface Quotable {
  sentence: Span;
  terms: readonly number[];
}

/**
 * Up to three sentences that tell what the article is about, word for word, in the order of the article. Counted are
 * place in the article, how central the named entities are, whether the sentence tells of a demand, and the words that
 * the article repeats; passed over are fragments, questions, bare quotations, datelines and page furniture.
 */
export function summarise(
  article: Article,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  demands: readonly Demand[],
  terms: ArticleTerms = readTerms(article),
): KeySentence[] {
  const usable = quotable(article, sentences, terms);
  const theme = themeOf(terms, usable);
  const named = namedShares(usable, mentions);
  const demanding = new Set(demands.map((demand) => demand.sentence[0]));
  const rated = usable.map((one, at) => ({
    ...one,
    score: rate(one, at / usable.length, named[at]!, demanding.has(one.sentence.start), theme),
  }));
  const chosen: { sentence: Span; words: ReadonlySet<number> }[] = [];
  for (const { sentence, terms } of rated.sort((a, b) => b.score - a.score)) {
    if (chosen.length === COUNT) break;
    const words = new Set(terms);
    if (!chosen.some((other) => shared(other.words, words) > MOST_SHARED)) chosen.push({ sentence, words });
  }
  return chosen
    .map(({ sentence: { start, end } }) => ({ text: article.text.slice(start, end), start, end }))
    .sort((a, b) => a.start - b.start);
}

function quotable(article: Article, sentences: readonly Span[], terms: ArticleTerms): Quotable[] {
  const furniture = terms.distinct.map(furnitureWith);
  const found: Quotable[] = [];
  for (const sentence of sentences) {
    if (!isQuotable(article, sentence)) continue;
    const own = termsWithin(terms, sentence);
    if (own.some((term) => furniture[term]?.test(article.text.slice(sentence.start, sentence.end)))) continue;
    found.push({ sentence, terms: own });
  }
  return found;
}

/**
 * @param position of the sentence in the article, from 0 to 1 @param named share of the article's mentions that its
 * entities have @param theme weights of the article's terms
 */
function rate(
  { sentence, terms }: Quotable,
  position: number,
  named: number,
  isDemand: boolean,
  theme: Float64Array,
): number {
  let themeWeight = 0;
  for (const term of terms) themeWeight += theme[term]!;
  const length = sentence.end - sentence.start;
  const isGoodLength = length >= GOOD_LENGTH.least && length <= GOOD_LENGTH.most;
  return (
    WEIGHTS.position * (1 - position) +
    (position === 0 ? WEIGHTS.first : 0) +
    WEIGHTS.entities * Math.min(1, named) +
    (isDemand ? WEIGHTS.demand : 0) +
    WEIGHTS.theme * (themeWeight / Math.max(8, terms.length)) +
    (isGoodLength ? WEIGHTS.length : 0)
  );
}

/** For each sentence the share of all mentions that are of its entities. */
function namedShares(usable: readonly Quotable[], mentions: readonly Mention[]): number[] {
  const counts = new Map<EntityId, number>();
  let total = 0;
  for (const { entity } of mentions) {
    if (!entity) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    total++;
  }
  const own = bySentence(
    usable.map(({ sentence }) => sentence),
    mentions,
  );
  return own.map((inside) => {
    let sum = 0;
    inside.forEach(({ entity }, at) => {
      const isFirst = inside.findIndex((one) => one.entity === entity) === at;
      if (entity && isFirst) sum += counts.get(entity)! / total;
    });
    return sum;
  });
}

/** How much each term stands for the article, 0 to 1: in how many sentences it is, and whether the title has it. */
function themeOf({ distinct, title }: ArticleTerms, usable: readonly Quotable[]): Float64Array {
  const counts = new Float64Array(distinct.length);
  const lastSeen = new Int32Array(distinct.length).fill(-1);
  usable.forEach(({ terms }, at) => {
    for (const term of terms) {
      if (lastSeen[term] !== at) counts[term]!++;
      lastSeen[term] = at;
    }
  });
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const theme = counts.map((count) => (count > 1 ? count / most : 0));
  for (const term of new Set(title)) theme[term] = Math.min(1, theme[term]! + TITLE_SHARE);
  return theme;
}

/** How much of the shorter one is in the other. */
function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, Math.min(a.size, b.size));
}
