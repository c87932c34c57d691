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
  return kb.events.flatMap((event): Candidate[] => {
    if (!isAfter(event.date, published)) return [];
    const isNamed = event.entities.some((id) => salience.has(id));
    const matter = matters.get(event.matter) ?? 0;
    if (!isNamed && matter < LEAST_MATTER) return [];
    const ties = event.entities
      .map((id) => ({ id, tie: (salience.get(id) ?? 0) / Math.cbrt(kb.eventsOf(id).length) }))
      .filter(({ tie }) => tie > 0)
      .sort((a, b) => b.tie - a.tie);
    const named = Math.min(1, ties.reduce((sum, { tie }) => sum + tie, 0) / 1.5);
    if (matter < LEAST_MATTER && named < (matter < NEAR_MATTER ? LEAST_NAMED.far : LEAST_NAMED.near)) return [];
    const closest = ties[0] && kb.get(ties[0].id);
    const { date, kind, what, entities, sources } = event;
    const why = closest
      ? phrase('since.entity', closest.name)
      : phrase('since.matter', kb.matters.get(event.matter)?.name ?? '');
    const central = Math.min(1, 2 * matter) * centrality(event, kb);
    const closeness = WEIGHTS.matter * matter + WEIGHTS.named * named + WEIGHTS.central * central;
    return [{ entry: { date, kind, what, entities, why, sources }, group: event.matter, closeness }];
  });
}

/** How much the matter turns around a law or case of the event: 1 for the one that most of its events are about. */
function centrality(event: KnowledgeEvent, kb: KnowledgeBase): number {
  const counts = matterIndexOf(kb).lawCounts.get(event.matter);
  if (!counts) return 0;
  const most = Math.max(...counts.values());
  return Math.max(0, ...event.entities.map((id) => (counts.get(id) ?? 0) / most));
}
