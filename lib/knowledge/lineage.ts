/** What became of a law or a body: what replaced, renewed or struck it down. */
import { lineageTo, relationsTo } from './back-links.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import type { Entity, EntityId } from './types.ts';

/** Direct successors: laws that replace or renew it, and bodies or companies said to follow it. */
export function successorsOf(kb: KnowledgeBase, id: EntityId): Entity[] {
  const laws = lineageTo(kb, id).filter(({ lineage }) => lineage.kind === 'replaces' || lineage.kind === 'renews');
  const followers = relationsTo(kb, id).filter(({ relation }) => relation.kind === 'predecessor');
  const own = (kb.get(id)?.relations ?? []).filter((relation) => relation.kind === 'successor');
  const all = [...laws, ...followers].map(({ from }) => from);
  return distinct([...all, ...own.flatMap((relation) => kb.get(relation.to) ?? [])]);
}

/** Direct predecessors: what it replaces, renews or follows. */
export function predecessorsOf(kb: KnowledgeBase, id: EntityId): Entity[] {
  const entity = kb.get(id);
  const lineage = entity && 'lineage' in entity ? (entity.lineage ?? []) : [];
  const laws = lineage.filter((line) => line.kind === 'replaces' || line.kind === 'renews').map((line) => line.to);
  const own = (entity?.relations ?? [])
    .filter((relation) => relation.kind === 'predecessor')
    .map((relation) => relation.to);
  const others = relationsTo(kb, id).filter(({ relation }) => relation.kind === 'successor');
  return distinct([...[...laws, ...own].flatMap((to) => kb.get(to) ?? []), ...others.map(({ from }) => from)]);
}

/** Every later form of it, nearest first. A loop in the data ends the walk. */
export function whatItBecame(kb: KnowledgeBase, id: EntityId): Entity[] {
  const found = new Map<EntityId, Entity>();
  let layer = successorsOf(kb, id);
  while (layer.length > 0) {
    const fresh = layer.filter((entity) => entity.id !== id && !found.has(entity.id));
    for (const entity of fresh) found.set(entity.id, entity);
    layer = fresh.flatMap((entity) => successorsOf(kb, entity.id));
  }
  return [...found.values()];
}

/** Cases, courts or laws that struck it down. */
export function struckDownBy(kb: KnowledgeBase, id: EntityId): Entity[] {
  const entity = kb.get(id);
  const lineage = entity && 'lineage' in entity ? (entity.lineage ?? []) : [];
  return distinct(lineage.filter((line) => line.kind === 'struck-down-by').flatMap((line) => kb.get(line.to) ?? []));
}

function distinct(entities: Entity[]): Entity[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
