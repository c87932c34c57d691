/** What kind of thing a record is; its identifier says so. */
import type { Case, Entity, EntityType, Law, Person } from './types.ts';

/** The type that an identifier begins with: "agency/gchq" → "agency". */
export function typeOfId(id: string): EntityType {
  return id.slice(0, id.indexOf('/')) as EntityType;
}

/** Narrow a record to its own fields. */
export const isPerson = (entity: Entity): entity is Person => entity.id.startsWith('person/');
export const isLaw = (entity: Entity): entity is Law => entity.id.startsWith('law/');
export const isCase = (entity: Entity): entity is Case => entity.id.startsWith('case/');
