import { type DaySpan, daysApart } from '../knowledge/day-span.ts';
import { typeOfId } from '../knowledge/entity-type.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Country, EntityId, EntityType, Person } from '../knowledge/types.ts';
import { type ArticleTerms, countTerms } from '../search/article-terms.ts';
import type { Vocabulary } from '../search/term-index.ts';
import { type MatterIndex, matterIndexOf } from './matter-index.ts';

/** How much of the text is looked at. */
const BEGINNING = { start: 0, end: 4000 };
/** A term that repeats counts more, but not without end. */
const MOST_REPEATS = 3;
/** Events within about this many days of the article say most about which matter it belongs to. */
const NEAR_DAYS = 120;
/** An article can report on what was, and only lead up to what comes. */
const LATER_SHARE = 0.5;
/** What the closest neighbour of a matter gets of its score. */
const NEIGHBOUR_SHARE = 0.25;
/** Whose country tells where a matter plays. */
const OF_A_COUNTRY: ReadonlySet<EntityType> = new Set(['agency', 'court', 'law', 'case', 'person']);

/**
 * The matters that an article is part of, from 0 to 1: its entities take part in the matter's events, the more so in
 * events near the article's date; its words are the matter's words; its officials and bodies are of the matter's country.
 * @returns by the number of the matter in the index
 */
export function mattersOf(
  article: ArticleTerms,
  published: DaySpan,
  salience: ReadonlyMap<EntityId, number>,
  kb: KnowledgeBase,
): Float64Array {
  const index = matterIndexOf(kb);
  const ties = tiesOf(published, salience, index);
  const words = index.words.score(repeatsOf(article, index.vocabulary));
  const [mostTied, mostWords] = [mostOf(ties), mostOf(words)];
  const countries = countryShares(salience, kb);
  const direct = ties.map((tie, at) => {
    const share = countries.get(index.countries[at]!) ?? 0;
    return (0.6 * (tie / mostTied) + 0.4 * (words[at]! / mostWords)) * (0.3 + 0.7 * share);
  });
  return withNeighbours(direct, index);
}

/** How often each term of a vocabulary stands in the title and at the beginning of the text. */
function repeatsOf(article: ArticleTerms, vocabulary: Vocabulary): Float64Array {
  const counts = countTerms(article, BEGINNING);
  for (const term of article.title) counts[term]!++;
  const repeats = new Float64Array(vocabulary.size);
  for (let term = 0; term < counts.length; term++) {
    const number = counts[term]! > 0 ? vocabulary.get(article.distinct[term]!) : undefined;
    if (number !== undefined) repeats[number] = Math.min(MOST_REPEATS, counts[term]!);
  }
  return repeats;
}

/** A matter whose neighbour the article belongs to is near as well: plans against encryption and the act that followed. */
function withNeighbours(direct: Float64Array, { kinship }: MatterIndex): Float64Array {
  const lent = new Float64Array(direct.length);
  for (let own = 0; own < direct.length; own++) {
    const { matters, nearness } = kinship[own]!;
    for (let i = 0; i < matters.length; i++) {
      lent[matters[i]!] = Math.max(lent[matters[i]!]!, direct[own]! * nearness[i]!);
    }
  }
  return direct.map((score, at) => Math.min(1, score + NEIGHBOUR_SHARE * lent[at]!));
}

/** How firmly the article's entities tie it to each matter, by the matter's events; entities with few events tie more firmly. */
function tiesOf(
  published: DaySpan,
  salience: ReadonlyMap<EntityId, number>,
  { ids, events }: MatterIndex,
): Float64Array {
  const ties = new Float64Array(ids.length);
  for (const [id, weight] of salience) {
    const own = events.byEntity.get(id);
    if (!own) continue;
    const share = weight / Math.sqrt(own.length);
    for (const event of own) {
      const days = { first: events.first[event]!, last: events.last[event]! };
      const nearness = 0.2 + 0.8 / (1 + daysApart(days, published) / NEAR_DAYS);
      ties[events.matter[event]!]! += share * nearness * (days.first > published.last ? LATER_SHARE : 1);
    }
  }
  return ties;
}

/** Countries of the article's officials, bodies and laws, relative to the most frequent one. */
function countryShares(salience: ReadonlyMap<EntityId, number>, kb: KnowledgeBase): Map<Country, number> {
  const sums = new Map<Country, number>();
  for (const [id, weight] of salience) {
    const type = typeOfId(id);
    const entity = OF_A_COUNTRY.has(type) ? kb.get(id) : undefined;
    if (!entity || (type === 'person' && (entity as Person).roles.length === 0)) continue;
    sums.set(entity.country, (sums.get(entity.country) ?? 0) + weight);
  }
  const most = mostOf([...sums.values()]);
  return new Map([...sums].map(([country, sum]) => [country, sum / most]));
}

/** The greatest of these, and never 0, because they are divided by it. */
function mostOf(values: ArrayLike<number>): number {
  let most = 1e-9;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i]!);
  return most;
}
