import { firstIndex } from '../first-index.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { isAfter } from '../knowledge/partial-dates.ts';
import type { EntityId, KnowledgeEvent, PartialDate } from '../knowledge/types.ts';
import { phrase } from '../phrase.ts';
import type { Candidate } from './candidate.ts';
import { matterIndexOf } from './matter-index.ts';

/** What must tie an event to the article at least: its matter, or entities that the article names together with it. */
const LEAST_MATTER = 0.3;
const LEAST_NAMED = { near: 0.3, far: 0.6 };
/** A matter is not foreign to the article from here on. */
const NEAR_MATTER = 0.12;
const WEIGHTS = { matter: 0.8, named: 0.25, central: 0.3 };

/**
 * Events after the date, of the article's matters or with its entities. Steps of the laws and cases around which a
 * matter turns count more than others, so that a reader who knows none of them learns of them.
 */
export function laterEvents(
  published: PartialDate,
  salience: ReadonlyMap<EntityId, number>,
  matters: ReadonlyMap<string, number>,
  kb: KnowledgeBase,
): Candidate[] {
  const { centrality } = matterIndexOf(kb);
  // An entity with many events says less about each of them.
  const ties = new Map(
    [...salience].map(([id, weight]) => [id, weight / Math.cbrt(Math.max(1, kb.eventsOf(id).length))]),
  );
  const found: Candidate[] = [];
  for (let at = firstIndex(kb.events, (event) => isAfter(event.date, published)); at < kb.events.length; at++) {
    const event = kb.events[at]!;
    const matter = matters.get(event.matter) ?? 0;
    const { sum, closest } = tieOf(event, ties);
    const named = Math.min(1, sum / 1.5);
    if (matter < LEAST_MATTER && named < (matter < NEAR_MATTER ? LEAST_NAMED.far : LEAST_NAMED.near)) continue;
    const { date, kind, what, entities, sources } = event;
    const why = closest
      ? phrase('since.entity', kb.get(closest)?.name ?? '')
      : phrase('since.matter', kb.matters.get(event.matter)?.name ?? '');
    const central = Math.min(1, 2 * matter) * (centrality.get(event) ?? 0);
    const closeness = WEIGHTS.matter * matter + WEIGHTS.named * named + WEIGHTS.central * central;
    found.push({ entry: { date, kind, what, entities, why, sources }, group: event.matter, closeness });
  }
  return found;
}

/** How firmly the article's entities are tied to the event, and the one that is so most. */
function tieOf(
  event: KnowledgeEvent,
  ties: ReadonlyMap<EntityId, number>,
): { sum: number; closest: EntityId | undefined } {
  let [sum, most] = [0, 0];
  let closest: EntityId | undefined;
  for (const id of event.entities) {
    const tie = ties.get(id) ?? 0;
    sum += tie;
    if (tie > most) [most, closest] = [tie, id];
  }
  return { sum, closest };
}
