import type { EntityId, EntityType } from '../../knowledge/types.ts';
import type { Phrase } from '../../phrase.ts';
import type { Reading } from '../reading.ts';

/** Adds a described mention, unless something is already linked there. */
export function addNominal(
  reading: Reading,
  start: number,
  end: number,
  entity: EntityId,
  confidence: number,
  reason: Phrase,
): void {
  if (reading.mentions.some((other) => other.start < end && start < other.end)) return;
  const surface = reading.article.text.slice(start, end);
  const type = entity.slice(0, entity.indexOf('/')) as EntityType;
  reading.mentions.push({ start, end, surface, type, form: 'nominal', entity, confidence, reason });
}
