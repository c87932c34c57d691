import type { KeySentence } from '../annotation.ts';
import type { Article, Span } from '../article/article.ts';
import { bySentence } from '../article/by-sentence.ts';
import { countEach } from '../count-each.ts';
import type { Demand } from '../demands/demand.ts';
import type { EntityId } from '../knowledge/types.ts';
import type { Mention } from '../linking/mention.ts';
import { termsOf } from '../search/terms.ts';
import { isQuotable } from './is-quotable.ts';

const COUNT = 3;
/** Two sentences that share more of their words than this say the same. */
const MOST_SHARED = 0.65;
const WEIGHTS = { position: 1, first: 0.6, entities: 1, demand: 1.1, theme: 0.9, length: 0.3 };

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
): KeySentence[] {
  const usable = sentences.filter((sentence) => isQuotable(article, sentence));
  const salience = mentionShares(mentions);
  const words = usable.map(({ start, end }) => termsOf(article.text, start, end));
  const theme = themeOf(article, words);
  const own = bySentence(usable, mentions);
  const demanding = new Set(demands.map((demand) => demand.sentence[0]));
  const rated = usable.map((sentence, index) => ({
    sentence,
    terms: new Set(words[index]),
    score: rate(sentence, words[index]!, index / usable.length, own[index]!, demanding, salience, theme),
  }));
  const chosen: typeof rated = [];
  for (const candidate of rated.toSorted((a, b) => b.score - a.score)) {
    if (chosen.length === COUNT) break;
    if (!chosen.some((other) => shared(other.terms, candidate.terms) > MOST_SHARED)) chosen.push(candidate);
  }
  return chosen
    .map(({ sentence: { start, end } }) => ({ text: article.text.slice(start, end), start, end }))
    .sort((a, b) => a.start - b.start);
}

/** @param position of the sentence in the article, from 0 to 1 */
function rate(
  sentence: Span,
  words: readonly string[],
  position: number,
  mentions: readonly Mention[],
  demanding: ReadonlySet<number>,
  salience: ReadonlyMap<EntityId, number>,
  theme: ReadonlyMap<string, number>,
): number {
  const named = new Set(mentions.flatMap((one) => one.entity ?? []));
  const entities = [...named].reduce((sum, id) => sum + (salience.get(id) ?? 0), 0);
  const themeWeight = words.reduce((sum, word) => sum + (theme.get(word) ?? 0), 0) / Math.max(8, words.length);
  const isDemand = demanding.has(sentence.start);
  const isGoodLength = sentence.end - sentence.start >= 70 && sentence.end - sentence.start <= 320;
  return (
    WEIGHTS.position * (1 - position) +
    (position === 0 ? WEIGHTS.first : 0) +
    WEIGHTS.entities * Math.min(1, entities) +
    (isDemand ? WEIGHTS.demand : 0) +
    WEIGHTS.theme * themeWeight +
    (isGoodLength ? WEIGHTS.length : 0)
  );
}

/** Share of all mentions that each entity has. */
function mentionShares(mentions: readonly Mention[]): Map<EntityId, number> {
  const counts = countEach(mentions.flatMap((mention) => mention.entity ?? []));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([id, count]) => [id, count / total]));
}

/** The words that the article repeats or has in its title, 0 to 1. */
function themeOf(article: Article, words: readonly (readonly string[])[]): Map<string, number> {
  const counts = countEach(words.flatMap((terms) => [...new Set(terms)]));
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 1);
  const title = new Set(termsOf(article.title));
  return new Map(
    [...counts].map(([word, count]) => [
      word,
      Math.min(1, (count > 1 ? count / most : 0) + (title.has(word) ? 0.5 : 0)),
    ]),
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}
