import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { currentRoles, nameOfRole, roleOn } from '../knowledge/roles.ts';
import type { Entity, PartialDate } from '../knowledge/types.ts';

/**
 * The few words beside a name in a list, from the record: the role on the article's date, what kind of company
 * or body it is. Empty where the record has none; the interface then shows the type.
 */
export function detailOf(kb: KnowledgeBase, entity: Entity, published: PartialDate | null): string {
  if ('roles' in entity) {
    const role = published ? roleOn(kb, entity, published) : currentRoles(kb, entity)[0];
    return role ? nameOfRole(kb, role) : '';
  }
  return kindInWords(entity);
}

/** "Signals intelligence agency": the record's own words for what kind of thing it is, or "". */
export function kindInWords(entity: Entity): string {
  const words = 'what' in entity ? (entity.what ?? '') : 'instrument' in entity ? entity.instrument : '';
  return words.charAt(0).toUpperCase() + words.slice(1).replace(/\.$/, '');
}
