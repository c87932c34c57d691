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

interface EventIndex {
  sorted: readonly KnowledgeEvent[];
  byEntity: ReadonlyMap<EntityId, readonly KnowledgeEvent[]>;
}

function indexEvents(events: readonly KnowledgeEvent[]): EventIndex {
  const sorted = events.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const byEntity = new Map<EntityId, KnowledgeEvent[]>();
  for (const event of sorted) {
    for (const id of event.entities) {
      const list = byEntity.get(id);
      if (list) list.push(event);
      else byEntity.set(id, [event]);
    }
  }
  return { sorted, byEntity };
}

/** Indexes the records once, the events when somebody first asks for one; everything in it is shared and must not be changed. */
export function buildKnowledgeBase(records: KnowledgeRecords): KnowledgeBase {
  const entities = new Map(records.entities.map((entity) => [entity.id, entity]));
  let index: EventIndex | undefined;
  const events = () => {
    index ??= indexEvents(records.events);
    return index;
  };
  return {
    entities,
    posts: new Map(records.posts.map((post) => [post.id, post])),
    matters: new Map(records.matters.map((matter) => [matter.id, matter])),
    get events() {
      return events().sorted;
    },
    eventsOf: (id) => events().byEntity.get(id) ?? [],
    get: (id) => entities.get(id) ?? entities.get(records.redirects[id] as EntityId),
  };
}
