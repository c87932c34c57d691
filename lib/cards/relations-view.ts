/** How an entity is tied to others, read from its own side: own relations, others' relations to it, lineage, courts. */
import { lineageTo, relationsTo } from '../knowledge/back-links.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Entity, EntityId, LineageKind, Relation, RelationKind } from '../knowledge/types.ts';
import { phrase } from '../phrase.ts';
import type { RelationView } from './view-models.ts';

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
  const add = (key: string, to: EntityId, period: Pick<Relation, 'start' | 'end'> = {}) => {
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
    });
  };
  for (const relation of entity.relations ?? []) add(keyOf(relation, entity.id, 'own'), relation.to, relation);
  if ('lineage' in entity) for (const line of entity.lineage ?? []) add(LINEAGE[line.kind][0], line.to);
  if ('court' in entity && entity.court) add('relation.decidedBy', entity.court);
  if ('roles' in entity) for (const role of entity.roles) addRole(kb, role, add);
  for (const { from, relation } of relationsTo(kb, entity.id))
    add(keyOf(relation, from.id, 'inverse'), from.id, relation);
  for (const { from, lineage } of lineageTo(kb, entity.id)) add(LINEAGE[lineage.kind][1], from.id);
  return views.toSorted((a, b) => Number(b.isInArticle) - Number(a.isInArticle)).slice(0, MOST);
}

/** A case states its parties as "party-to" as well, so there the two readings change places. */
function keyOf({ kind }: Relation, from: EntityId, side: 'own' | 'inverse'): string {
  const isSwapped = kind === 'party-to' && from.startsWith('case/');
  return RELATIONS[kind][(side === 'own') === isSwapped ? 1 : 0];
}

function addRole(
  kb: KnowledgeBase,
  role: { post?: `post/${string}`; body?: EntityId; start?: string; end?: string },
  add: (key: string, to: EntityId, period: Pick<Relation, 'start' | 'end'>) => void,
): void {
  const body = role.body ?? (role.post && kb.posts.get(role.post)?.body);
  if (body) add('relation.roleAt', body, role);
}
