import type { Article } from '../article/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { daysBetween, isAfter } from '../knowledge/partial-dates.ts';
import type { Country, EntityId, KnowledgeEvent, PartialDate, Person } from '../knowledge/types.ts';
import { termsOf } from '../search/terms.ts';
import { type MatterIndex, matterIndexOf } from './matter-index.ts';

/** How much of the text is looked at. */
const TEXT_LENGTH = 4000;
/** Events within about this many days of the article say most about which matter it belongs to. */
const NEAR_DAYS = 120;
/** An article can report on what was, and only lead up to what comes. */
const LATER_SHARE = 0.5;
/** What the closest neighbour of a matter gets of its score. */
const NEIGHBOUR_SHARE = 0.25;

/**
 * The matters that an article is part of, from 0 to 1: its entities take part in the matter's events, the more so in
 * events near the article's date; its words are the matter's words; its officials and bodies are of the matter's country.
 */
export function mattersOf(
  article: Article,
  published: PartialDate,
  salience: ReadonlyMap<EntityId, number>,
  kb: KnowledgeBase,
): Map<string, number> {
  const index = matterIndexOf(kb);
  const ties = tiesOf(published, salience, kb);
  const query = new Map<string, number>();
  for (const term of [...termsOf(article.title), ...termsOf(article.text, 0, TEXT_LENGTH)]) {
    query.set(term, Math.min(3, (query.get(term) ?? 0) + 1));
  }
  const words = index.words.score(query);
  const [mostTied, mostWords] = [Math.max(...ties.values(), 1e-9), Math.max(...words, 1e-9)];
  const countries = countryShares(salience, kb);
  const direct = index.ids.map((id, at) => {
    const share = countries.get(kb.matters.get(id)?.country ?? '') ?? 0;
    return (0.6 * ((ties.get(id) ?? 0) / mostTied) + 0.4 * (words[at]! / mostWords)) * (0.3 + 0.7 * share);
  });
  return withNeighbours(direct, index);
}

/** A matter whose neighbour the article belongs to is near as well: plans against encryption and the act that followed. */
function withNeighbours(direct: readonly number[], { ids, kinship }: MatterIndex): Map<string, number> {
  const lent = new Float64Array(ids.length);
  direct.forEach((score, own) => {
    if (score === 0) return;
    for (const { at, nearness } of kinship[own]!) lent[at] = Math.max(lent[at]!, score * nearness ** 2);
  });
  return new Map(ids.map((id, at) => [id, Math.min(1, direct[at]! + NEIGHBOUR_SHARE * lent[at]!)]));
}

/** How firmly the article's entities tie it to each matter, by the matter's events; entities with few events tie more firmly. */
function tiesOf(
  published: PartialDate,
  salience: ReadonlyMap<EntityId, number>,
  kb: KnowledgeBase,
): Map<string, number> {
  const shared = new Map<KnowledgeEvent, number>();
  for (const [id, weight] of salience) {
    const events = kb.eventsOf(id);
    for (const event of events) shared.set(event, (shared.get(event) ?? 0) + weight / Math.sqrt(events.length));
  }
  const ties = new Map<string, number>();
  for (const [event, weight] of shared) {
    const nearness = 0.2 + 0.8 / (1 + daysBetween(event.date, published) / NEAR_DAYS);
    const tie = weight * nearness * (isAfter(event.date, published) ? LATER_SHARE : 1);
    ties.set(event.matter, (ties.get(event.matter) ?? 0) + tie);
  }
  return ties;
}

/** Countries of the article's officials, bodies and laws, relative to the most frequent one. */
function countryShares(salience: ReadonlyMap<EntityId, number>, kb: KnowledgeBase): Map<Country, number> {
  const sums = new Map<Country, number>();
  for (const [id, weight] of salience) {
    const entity = kb.get(id);
    if (!entity || !/^(agency|court|law|case|person)\//.test(id)) continue;
    if (id.startsWith('person/') && (entity as Person).roles.length === 0) continue;
    sums.set(entity.country, (sums.get(entity.country) ?? 0) + weight);
  }
  const most = Math.max(...sums.values(), 1e-9);
  return new Map([...sums].map(([country, sum]) => [country, sum / most]));
}
