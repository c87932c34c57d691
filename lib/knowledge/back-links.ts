/** Relations and lineage read from the other end: who says "owned by Meta"? Indexed once per knowledge base. */
import type { KnowledgeBase } from './knowledge-base.ts';
import type { Entity, EntityId, Lineage, Person, Post, PostId, Relation } from './types.ts';

interface BackLinks {
  relations: Map<EntityId, { from: Entity; relation: Relation }[]>;
  lineage: Map<EntityId, { from: Entity; lineage: Lineage }[]>;
  holders: Map<PostId, Person[]>;
  posts: Map<EntityId, Post[]>;
}

const indexes = new WeakMap<KnowledgeBase, BackLinks>();

/** Relations of other records that point to this one. */
export function relationsTo(kb: KnowledgeBase, id: EntityId): readonly { from: Entity; relation: Relation }[] {
  return indexOf(kb).relations.get(id) ?? [];
}

/** Lineage of other laws that points to this record: what amends, replaces, renews or implements it. */
export function lineageTo(kb: KnowledgeBase, id: EntityId): readonly { from: Entity; lineage: Lineage }[] {
  return indexOf(kb).lineage.get(id) ?? [];
}

/** Everyone who ever held the post, as far as the knowledge base knows. */
export function everHeld(kb: KnowledgeBase, post: PostId): readonly Person[] {
  return indexOf(kb).holders.get(post) ?? [];
}

/** Posts at a body, in the order of the data. */
export function postsAt(kb: KnowledgeBase, body: EntityId): readonly Post[] {
  return indexOf(kb).posts.get(body) ?? [];
}

function indexOf(kb: KnowledgeBase): BackLinks {
  const known = indexes.get(kb);
  if (known) return known;
  const built: BackLinks = { relations: new Map(), lineage: new Map(), holders: new Map(), posts: new Map() };
  for (const post of kb.posts.values()) if (post.body) append(built.posts, post.body, post);
  for (const from of kb.entities.values()) {
    for (const relation of from.relations ?? []) append(built.relations, relation.to, { from, relation });
    if ('lineage' in from)
      for (const lineage of from.lineage ?? []) append(built.lineage, lineage.to, { from, lineage });
    if ('roles' in from) {
      for (const post of new Set(from.roles.flatMap((role) => role.post ?? []))) append(built.holders, post, from);
    }
  }
  indexes.set(kb, built);
  return built;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
