/** The dates on a card: steps of a law or case, the span of a programme, and what happened with the entity. */
import { daysBetween } from '../knowledge/day-span.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { stepsOf } from '../knowledge/law-status.ts';
import { compareDates } from '../knowledge/partial-dates.ts';
import type { Entity, PartialDate } from '../knowledge/types.ts';
import { phrase } from '../phrase.ts';
import { sourceOf, viewSources } from './source-view.ts';
import type { DatedLine } from './view-models.ts';

const MOST = 12;

/**
 * At most twelve, oldest first. Own steps come before events that merely name the entity; of these the ones nearest
 * to the article's date are kept, or the latest where the article has no date.
 */
export function keyDatesOf(kb: KnowledgeBase, entity: Entity, published: PartialDate | null): DatedLine[] {
  const own = ownSteps(entity);
  const isTold = (date: PartialDate) => own.some((line) => line.date === date);
  const events = kb
    .eventsOf(entity.id)
    .filter((event) => !isTold(event.date))
    .map(
      (event): DatedLine => ({
        date: event.date,
        what: event.what,
        status: event.kind,
        source: viewSources(event.sources)[0],
        recordedIn: { record: event.id, field: 'event' },
      }),
    );
  return [...nearest(own, published, MOST), ...nearest(events, published, MOST - own.length)].toSorted((a, b) =>
    compareDates(a.date!, b.date!),
  );
}

function ownSteps(entity: Entity): DatedLine[] {
  if ('status' in entity) {
    return stepsOf(entity).map(({ status, date, note, source }) => ({
      date,
      what: note ?? '',
      status,
      source: sourceOf(entity, source),
      recordedIn: { record: entity.id, field: 'status' },
    }));
  }
  if ('steps' in entity) {
    const recordedIn = { record: entity.id, field: 'steps' };
    return entity.steps.map(({ date, what, source }) => ({ date, what, source: sourceOf(entity, source), recordedIn }));
  }
  if (!entity.id.startsWith('programme/')) return [];
  const { start, end, revealed } = entity as { start?: PartialDate; end?: PartialDate; revealed?: PartialDate };
  const line = (date: PartialDate | undefined, key: string, field: string): DatedLine[] => {
    if (!date || date === 'unknown') return [];
    const recordedIn = { record: entity.id, field };
    return [{ date, what: '', phrase: phrase(key), source: sourceOf(entity), recordedIn }];
  };
  return [
    ...line(start, 'card.began', 'start'),
    ...line(revealed, 'card.revealed', 'revealed'),
    ...line(end, 'card.ended', 'end'),
  ];
}

function nearest(lines: DatedLine[], published: PartialDate | null, most: number): DatedLine[] {
  if (most <= 0) return [];
  const byCloseness = published
    ? lines.toSorted((a, b) => daysBetween(a.date!, published) - daysBetween(b.date!, published))
    : lines.toSorted((a, b) => compareDates(b.date!, a.date!));
  return byCloseness.slice(0, most);
}
