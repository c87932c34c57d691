import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Entity, EntityId } from '../knowledge/types.ts';

export interface Relatedness {
  /** Entities that the knowledge base ties to this one directly, in either direction: employer, owner, law, case. */
  of(id: EntityId): ReadonlySet<EntityId>;
}

const NONE: ReadonlySet<EntityId> = new Set();

/** Ties of relations, roles, lineage and courts, and of entities that take part in one event. */
export function buildRelatedness(kb: KnowledgeBase): Relatedness {
  const sets = new Map<EntityId, Set<EntityId>>();
  const add = (a: EntityId, b: EntityId) => {
    const set = sets.get(a);
    if (set) set.add(b);
    else sets.set(a, new Set([b]));
  };
  for (const entity of kb.entities.values()) {
    for (const other of tiesOf(entity, kb)) {
      add(entity.id, other);
      add(other, entity.id);
    }
  }
  for (const event of kb.events) for (const a of event.entities) for (const b of event.entities) if (a !== b) add(a, b);
  return { of: (id) => sets.get(id) ?? NONE };
}

function tiesOf(entity: Entity, kb: KnowledgeBase): EntityId[] {
  const ties: (EntityId | undefined)[] = (entity.relations ?? []).map((relation) => relation.to);
  if ('roles' in entity)
    for (const role of entity.roles) ties.push(role.body, role.post && kb.posts.get(role.post)?.body);
  if ('lineage' in entity) for (const step of entity.lineage ?? []) ties.push(step.to);
  if ('court' in entity) ties.push(entity.court);
  return ties.filter((id): id is EntityId => Boolean(id) && id !== entity.id);
}
