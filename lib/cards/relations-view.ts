/** How an entity is tied to others, read from its own side: own relations, others' relations to it, lineage, courts. */
import { lineageTo, relationsTo } from '../knowledge/back-links.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Entity, EntityId, LineageKind, Relation, RelationKind, Role } from '../knowledge/types.ts';
import { phrase } from '../phrase.ts';
import type { RecordedIn, RelationView } from './view-models.ts';

const MOST = 16;

/** Message keys: read from the record that states the relation, and from the other end. */
const RELATIONS: Record<RelationKind, [own: string, inverse: string]> = {
  'owned-by': ['relation.ownedBy', 'relation.owns'],
  'part-of': ['relation.partOf', 'relation.contains'],
  operates: ['relation.operates', 'relation.operatedBy'],
  regulates: ['relation.regulates', 'relation.regulatedBy'],
  'overseen-by': ['relation.overseenBy', 'relation.oversees'],
  predecessor: ['relation.predecessor', 'relation.successor'],
  successor: ['relation.successor', 'relation.predecessor'],
  'founded-by': ['relation.foundedBy', 'relation.founded'],
  'party-to': ['relation.partyTo', 'relation.party'],
  uses: ['relation.uses', 'relation.usedBy'],
  'legal-basis': ['relation.legalBasis', 'relation.basisOf'],
  'dealt-with-in': ['relation.dealtWithIn', 'relation.dealsWith'],
  about: ['relation.about', 'relation.subjectOf'],
  'member-of': ['relation.memberOf', 'relation.member'],
  'sponsored-by': ['relation.sponsoredBy', 'relation.sponsor'],
};

const LINEAGE: Record<LineageKind, [own: string, inverse: string]> = {
  amends: ['relation.amends', 'relation.amendedBy'],
  replaces: ['relation.replaces', 'relation.replacedBy'],
  renews: ['relation.renews', 'relation.renewedBy'],
  implements: ['relation.implements', 'relation.implementedBy'],
  'struck-down-by': ['relation.struckDownBy', 'relation.struckDown'],
  'part-of': ['relation.partOf', 'relation.contains'],
  'based-on': ['relation.basedOn', 'relation.basisOf'],
};

/** @param others entities named in the same article: their relations come first */
export function relationsOf(kb: KnowledgeBase, entity: Entity, others: readonly EntityId[]): RelationView[] {
  const views: RelationView[] = [];
  const add = (key: string, to: EntityId, recordedIn: RecordedIn, period: Pick<Relation, 'start' | 'end'> = {}) => {
    const other = kb.get(to);
    if (!other || other.id === entity.id) return;
    const { start, end } = period;
    const isKnown = views.some((view) => view.entity === other.id && view.phrase.key === key && view.start === start);
    if (isKnown) return;
    views.push({
      phrase: phrase(key, other.name),
      entity: other.id,
      name: other.name,
      ...(start && { start }),
      ...(end && end !== 'unknown' && { end }),
      isInArticle: others.includes(other.id),
      recordedIn,
    });
  };
  const of = (record: Entity, field: string): RecordedIn => ({ record: record.id, field });
  for (const relation of entity.relations ?? [])
    add(keyOf(relation, entity.id, 'own'), relation.to, of(entity, 'relations'), relation);
  if ('lineage' in entity)
    for (const line of entity.lineage ?? []) add(LINEAGE[line.kind][0], line.to, of(entity, 'lineage'));
  if ('court' in entity && entity.court) add('relation.decidedBy', entity.court, of(entity, 'court'));
  for (const role of 'roles' in entity ? entity.roles : []) {
    const body = bodyOf(kb, role);
    if (body) add('relation.roleAt', body, of(entity, 'roles'), role);
  }
  for (const { from, relation } of relationsTo(kb, entity.id))
    add(keyOf(relation, from.id, 'inverse'), from.id, of(from, 'relations'), relation);
  for (const { from, lineage } of lineageTo(kb, entity.id)) add(LINEAGE[lineage.kind][1], from.id, of(from, 'lineage'));
  return views.toSorted((a, b) => Number(b.isInArticle) - Number(a.isInArticle)).slice(0, MOST);
}

/** A case states its parties as "party-to" as well, so there the two readings change places. */
function keyOf({ kind }: Relation, from: EntityId, side: 'own' | 'inverse'): string {
  const isSwapped = kind === 'party-to' && from.startsWith('case/');
  return RELATIONS[kind][(side === 'own') === isSwapped ? 1 : 0];
}

function bodyOf(kb: KnowledgeBase, { body, post }: Role): EntityId | undefined {
  return body ?? (post && kb.posts.get(post)?.body);
}
