import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { isAfter } from '../knowledge/partial-dates.ts';
import type { EntityId, PartialDate } from '../knowledge/types.ts';
import { phrase } from '../phrase.ts';
import type { Candidate } from './candidate.ts';

/** What must tie an event to the article at least: its matter, or entities that the article names. */
const LEAST_MATTER = 0.3;
const LEAST_NAMED = 0.3;

/** Events after the date, of the article's matters or with its entities. */
export function laterEvents(
  published: PartialDate,
  salience: ReadonlyMap<EntityId, number>,
  matters: ReadonlyMap<string, number>,
  kb: KnowledgeBase,
): Candidate[] {
  return kb.events.flatMap((event): Candidate[] => {
    if (!isAfter(event.date, published)) return [];
    const ties = event.entities
      .map((id) => ({ id, tie: (salience.get(id) ?? 0) / Math.cbrt(kb.eventsOf(id).length) }))
      .filter(({ tie }) => tie > 0)
      .sort((a, b) => b.tie - a.tie);
    const named = Math.min(1, ties.reduce((sum, { tie }) => sum + tie, 0) / 1.5);
    const matter = matters.get(event.matter) ?? 0;
    if (matter < LEAST_MATTER && (named < LEAST_NAMED || ties.length === 0)) return [];
    const closest = ties[0] && kb.get(ties[0].id);
    const { date, kind, what, entities, sources } = event;
    const why = closest
      ? phrase('since.entity', closest.name)
      : phrase('since.matter', kb.matters.get(event.matter)?.name ?? '');
    return [
      {
        entry: { date, kind, what, entities, why, sources },
        group: event.matter,
        closeness: 0.6 * matter + 0.4 * named,
      },
    ];
  });
}
