import { countEach } from '../count-each.ts';
import { daysBetween } from './day-span.ts';
import { isLaw, typeOfId } from './entity-type.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import type { EntityId, PartialDate } from './types.ts';

export interface KnowledgeStats {
  byKind: Record<string, number>;
  byCountry: Record<string, number>;
  posts: number;
  events: number;
  matters: number;
  /** Countries with at least one law. */
  lawCountries: number;
  /** Share of records checked within a year before `asOf`, 0 to 1. */
  freshShare: number;
  oldestChecks: { id: EntityId; checked: PartialDate }[];
  /** Laws, cases and people that no event names. */
  withoutEvents: EntityId[];
  facts: number;
}

const OLDEST = 10;

/** What there is and how fresh it is. @param asOf the day from which freshness is counted */
export function statsOf(kb: KnowledgeBase, asOf: PartialDate): KnowledgeStats {
  const entities = [...kb.entities.values()];
  const fresh = entities.filter((entity) => daysBetween(entity.checked, asOf) <= 365).length;
  return {
    byKind: countBy(entities.map((entity) => typeOfId(entity.id))),
    byCountry: countBy(entities.map((entity) => entity.country)),
    posts: kb.posts.size,
    events: kb.events.length,
    matters: kb.matters.size,
    lawCountries: new Set(entities.filter(isLaw).map((law) => law.country)).size,
    freshShare: entities.length === 0 ? 1 : fresh / entities.length,
    oldestChecks: entities
      .toSorted((a, b) => (a.checked < b.checked ? -1 : 1))
      .slice(0, OLDEST)
      .map(({ id, checked }) => ({ id, checked })),
    withoutEvents: entities
      .filter((entity) => /^(law|case)\//.test(entity.id) && kb.eventsOf(entity.id).length === 0)
      .map((entity) => entity.id),
    facts: entities.reduce((sum, entity) => sum + factsIn(entity), 0),
  };
}

/** The most frequent first. */
function countBy(keys: string[]): Record<string, number> {
  return Object.fromEntries([...countEach(keys)].sort((a, b) => b[1] - a[1]));
}

/** Dated or named facts of a record: roles, relations, steps, lineage, provisions. */
function factsIn(entity: object): number {
  return ['roles', 'relations', 'status', 'lineage', 'steps', 'provisions', 'encryption'].reduce((sum, field) => {
    const value = (entity as Record<string, unknown>)[field];
    return sum + (Array.isArray(value) ? value.length : 0);
  }, 0);
}
