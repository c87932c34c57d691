import type { Entity, EntityId, KnowledgeEvent, Matter, Post, PostId } from './types.ts';

/** The records as they stand in `data/`, in any order. Plain JSON. */
export interface KnowledgeRecords {
  entities: Entity[];
  posts: Post[];
  events: KnowledgeEvent[];
  matters: Matter[];
  redirects: Record<string, EntityId>;
}

/** The records with the look-ups that the rest of the core needs. */
export interface KnowledgeBase {
  entities: ReadonlyMap<EntityId, Entity>;
  posts: ReadonlyMap<PostId, Post>;
  matters: ReadonlyMap<string, Matter>;
  events: readonly KnowledgeEvent[];
  /** Events by entity, oldest first. */
  eventsOf(id: EntityId): readonly KnowledgeEvent[];
  /** The entity under this id or under the id that it was renamed to. */
  get(id: EntityId): Entity | undefined;
}

/** Indexes the records once; everything in it is shared and must not be changed. */
export function buildKnowledgeBase(records: KnowledgeRecords): KnowledgeBase {
  const entities = new Map(records.entities.map((entity) => [entity.id, entity]));
  const events = records.events.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const byEntity = new Map<EntityId, KnowledgeEvent[]>();
  for (const event of events) {
    for (const id of event.entities) {
      const list = byEntity.get(id);
      if (list) list.push(event);
      else byEntity.set(id, [event]);
    }
  }
  return {
    entities,
    posts: new Map(records.posts.map((post) => [post.id, post])),
    matters: new Map(records.matters.map((matter) => [matter.id, matter])),
    events,
    eventsOf: (id) => byEntity.get(id) ?? [],
    get: (id) => entities.get(id) ?? entities.get(records.redirects[id] as EntityId),
  };
}
