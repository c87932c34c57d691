import { typeOfId } from '../../knowledge/entity-type.ts';
import type { EntityId } from '../../knowledge/types.ts';
import type { Phrase } from '../../phrase.ts';
import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';

/** Adds a described mention, unless something is already linked there. @returns the mention, or null */
export function addNominal(
  reading: Reading,
  start: number,
  end: number,
  entity: EntityId,
  confidence: number,
  reason: Phrase,
): Mention | null {
  if (reading.mentions.overlaps(start, end)) return null;
  const surface = reading.article.text.slice(start, end);
  const type = typeOfId(entity);
  const mention: Mention = { start, end, surface, type, form: 'nominal', entity, confidence, reason };
  reading.mentions.add(mention);
  return mention;
}
