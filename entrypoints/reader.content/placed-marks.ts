import type { MarkView, PageView } from '../../lib/cards/view-models.ts';
import type { Settings } from '../../lib/extension/settings.ts';

/** A mark of the page view with its place in the live document. */
export interface PlacedMark extends MarkView {
  range: Range;
  surface: string;
  /** Whether the density setting has it painted; the others are there for the card's next and previous. */
  isPainted: boolean;
}

/**
 * Which marks of an annotation are there for this reader, in the order of the text: kinds that are switched off and
 * names that were refused ("not this one") are not. The first that is left of each name is its first.
 * @param rangeOf the live range of a span, or null where the page has lost it
 */
export function placeMarks(
  view: PageView,
  text: string,
  settings: Settings,
  rangeOf: (start: number, end: number) => Range | null,
): PlacedMark[] {
  const refused = new Set(settings.notThis.map(({ entity, surface }) => `${entity} ${surface.toLowerCase()}`));
  const seen = new Set<number>();
  const placed: PlacedMark[] = [];
  for (const mark of view.marks) {
    const surface = text.slice(mark.start, mark.end);
    const entity = view.names[mark.name]?.entity;
    if (!settings.kinds[mark.kind] || refused.has(`${entity} ${surface.toLowerCase()}`)) continue;
    const range = rangeOf(mark.start, mark.end);
    if (!range) continue;
    const isFirst = !seen.has(mark.name);
    seen.add(mark.name);
    const isPainted = settings.density === 'all' || (settings.density === 'first' && isFirst);
    placed.push({ ...mark, isFirst, range, surface, isPainted });
  }
  return placed;
}

/** The names that still have a mark, with the count of those; `index` is that of the page view. */
export function countNames(view: PageView, marks: readonly PlacedMark[]): PageView['names'] {
  const counts = new Map<number, number>();
  for (const { name } of marks) counts.set(name, (counts.get(name) ?? 0) + 1);
  return view.names.map((name, index) => ({ ...name, count: counts.get(index) ?? 0 }));
}
