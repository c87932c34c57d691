/** One entity as its card draws it. */
import type { FigureTable } from '../figures/figure-table.ts';
import { daysBetween } from '../knowledge/day-span.ts';
import { typeOfId } from '../knowledge/entity-type.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { compareDates } from '../knowledge/partial-dates.ts';
import { textOfName } from '../knowledge/text-of-name.ts';
import type { Entity, EntityId, PartialDate } from '../knowledge/types.ts';
import type { Phrase } from '../phrase.ts';
import { detailsOf } from './details.ts';
import { viewFigures } from './figures-view.ts';
import { keyDatesOf } from './key-dates.ts';
import { markKindOf } from './mark-kind.ts';
import { kindInWords } from './name-detail.ts';
import { relationsOf } from './relations-view.ts';
import { viewSources } from './source-view.ts';
import { linesNow, linesThen } from './then-and-now.ts';
import type { CardView } from './view-models.ts';

/** Days after which nobody can say from an unchecked record what is so now. */
const STALE_AFTER = 550;

/**
 * @param published date of the article, null where it has none: then there is no "then"
 * @param reason why the mention was linked
 * @param others entities named in the same article
 * @param asOf today, where the caller knows it
 * @param figures transparency-report tables; without them a card has no figures
 * @returns null where the knowledge base does not have the entity
 */
export function buildCardView(
  kb: KnowledgeBase,
  entityId: EntityId,
  published: PartialDate | null,
  reason: Phrase,
  others: readonly EntityId[],
  asOf?: PartialDate,
  figures: readonly FigureTable[] = [],
): CardView | null {
  const entity = kb.get(entityId);
  if (!entity) return null;
  const type = typeOfId(entity.id);
  const isStale = asOf !== undefined && daysBetween(entity.checked, asOf) > STALE_AFTER;
  return {
    entity: entity.id,
    name: entity.name,
    type,
    kind: markKindOf(type),
    what: kindInWords(entity),
    summary: entity.summary,
    then: published && compareDates(published, entity.checked) <= 0 ? linesThen(kb, entity, published) : [],
    now: isStale ? [] : linesNow(kb, entity, asOf),
    isStale,
    published,
    checked: entity.checked,
    reason,
    otherNames: otherNames(entity),
    dates: keyDatesOf(kb, entity, published),
    relations: relationsOf(kb, entity, others),
    details: detailsOf(entity),
    figures: viewFigures(kb, entity, others, published, figures),
    wikipedia: entity.wikipedia ?? null,
    sources: viewSources(entity.sources),
    quotes: [],
  };
}

function otherNames(entity: Entity): string[] {
  const former = (entity.formerNames ?? []).map((form) => form.name);
  return [...new Set([...former, ...(entity.aliases ?? []).map(textOfName)])].filter((name) => name !== entity.name);
}
