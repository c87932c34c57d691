import type { DaySpan } from '../knowledge/day-span.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { EntityId, KnowledgeEvent } from '../knowledge/types.ts';
import { phrase } from '../phrase.ts';
import type { Candidate } from './candidate.ts';
import { type EventColumns, matterIndexOf } from './matter-index.ts';

/** What must tie an event to the article at least: its matter, or entities that the article names together with it. */
const LEAST_MATTER = 0.3;
const LEAST_NAMED = { near: 0.3, far: 0.6 };
/** A matter is not foreign to the article from here on. */
const NEAR_MATTER = 0.12;
const WEIGHTS = { matter: 0.8, named: 0.25, central: 0.3 };

/**
 * Events after the date, of the article's matters or with its entities. Steps of the laws and cases around which a
 * matter turns count more than others, so that a reader who knows none of them learns of them.
 * @param matters how far the article is part of each, by number
 */
export function laterEvents(
  published: DaySpan,
  salience: ReadonlyMap<EntityId, number>,
  matters: Float64Array,
  kb: KnowledgeBase,
): Candidate[] {
  const { events, ids } = matterIndexOf(kb);
  const ties = tiesByEntity(salience, events);
  const sums = tiesByEvent(ties, events);
  const found: Candidate[] = [];
  for (let at = kb.events.length - 1; at >= 0 && events.first[at]! > published.last; at--) {
    const matter = matters[events.matter[at]!]!;
    const named = Math.min(1, sums[at]! / 1.5);
    if (matter < LEAST_MATTER && named < (matter < NEAR_MATTER ? LEAST_NAMED.far : LEAST_NAMED.near)) continue;
    const event = kb.events[at]!;
    const central = Math.min(1, 2 * matter) * events.centrality[at]!;
    found.push({
      what: event,
      why: () => whyOf(event, ties, kb),
      days: { first: events.first[at]!, last: events.last[at]! },
      group: ids[events.matter[at]!]!,
      closeness: WEIGHTS.matter * matter + WEIGHTS.named * named + WEIGHTS.central * central,
    });
  }
  return found.reverse();
}

/** How firmly each entity ties an event to the article; one with many events says less about each of them. */
function tiesByEntity(
  salience: ReadonlyMap<EntityId, number>,
  { byEntity }: EventColumns,
): ReadonlyMap<EntityId, number> {
  return new Map([...salience].map(([id, weight]) => [id, weight / Math.cbrt(byEntity.get(id)?.length ?? 1)]));
}

/** How firmly the article's entities together tie each event to it. */
function tiesByEvent(ties: ReadonlyMap<EntityId, number>, { byEntity, first }: EventColumns): Float64Array {
  const sums = new Float64Array(first.length);
  for (const [id, tie] of ties) for (const event of byEntity.get(id) ?? []) sums[event]! += tie;
  return sums;
}

/** The entity that ties it most, or its matter. */
function whyOf(event: KnowledgeEvent, ties: ReadonlyMap<EntityId, number>, kb: KnowledgeBase) {
  let most = 0;
  let closest: EntityId | undefined;
  for (const id of event.entities) {
    const tie = ties.get(id) ?? 0;
    if (tie > most) [most, closest] = [tie, id];
  }
  return closest
    ? phrase('since.entity', kb.get(closest)?.name ?? '')
    : phrase('since.matter', kb.matters.get(event.matter)?.name ?? '');
}
