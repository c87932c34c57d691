import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Entity, EntityId } from '../knowledge/types.ts';

export interface Relatedness {
  /** Entities that the knowledge base ties to this one directly, in either direction: employer, owner, law, case. */
  of(id: EntityId): ReadonlySet<EntityId>;
}

/**
 * Ties of relations, roles, lineage and courts, and of entities that take part in one event. Gathered for an entity when
 * somebody first asks for it.
 */
export function buildRelatedness(kb: KnowledgeBase): Relatedness {
  const sets = new Map<EntityId, ReadonlySet<EntityId>>();
  let inverse: ReadonlyMap<EntityId, readonly EntityId[]> | undefined;
  return {
    of(id) {
      let set = sets.get(id);
      if (!set) {
        inverse ??= inverseTies(kb);
        const entity = kb.get(id);
        const own = entity ? tiesOf(entity, kb) : [];
        const shared = kb.eventsOf(id).flatMap((event) => event.entities.filter((other) => other !== id));
        set = new Set([...own, ...(inverse.get(id) ?? []), ...shared]);
        sets.set(id, set);
      }
      return set;
    },
  };
}

/** From each entity to those whose records name it. */
function inverseTies(kb: KnowledgeBase): Map<EntityId, EntityId[]> {
  const inverse = new Map<EntityId, EntityId[]>();
  for (const entity of kb.entities.values()) {
    for (const other of tiesOf(entity, kb)) {
      const list = inverse.get(other);
      if (list) list.push(entity.id);
      else inverse.set(other, [entity.id]);
    }
  }
  return inverse;
}

function tiesOf(entity: Entity, kb: KnowledgeBase): EntityId[] {
  const ties: (EntityId | undefined)[] = (entity.relations ?? []).map((relation) => relation.to);
  if ('roles' in entity)
    for (const role of entity.roles) ties.push(role.body, role.post && kb.posts.get(role.post)?.body);
  if ('lineage' in entity) for (const step of entity.lineage ?? []) ties.push(step.to);
  if ('court' in entity) ties.push(entity.court);
  return ties.filter((id): id is EntityId => Boolean(id) && id !== entity.id);
}
