import type { MarkKind } from '../../lib/cards/view-models.ts';
import type { PlacedMark } from './placed-marks.ts';

/** Names marks in the CSS Custom Highlight registry, where `background/marks.css` colours them: the page itself is never touched. */
export interface Painter {
  /** Replaces what was painted before. */
  paint(marks: readonly PlacedMark[]): void;
  /** Shows at which mention the card stands, or none. */
  point(range: Range | null): void;
  /** Takes everything away, also what an earlier copy of the extension left behind. */
  clear(): void;
}

const kinds: MarkKind[] = ['people', 'companies', 'bodies', 'laws', 'concepts'];
const current = 'sightline-current';
const unlisted = 'sightline-unlisted';

/** All highlights that there can be, except the current one. Firefox lets no content script iterate over the registry. */
const names = [unlisted, ...kinds.flatMap((kind) => [`sightline-${kind}-strong`, `sightline-${kind}-light`])];

export function createPainter(): Painter {
  return {
    paint(marks) {
      const groups = Map.groupBy(
        marks.filter((mark) => mark.isPainted),
        highlightName,
      );
      for (const name of names) {
        const group = groups.get(name);
        if (group) CSS.highlights.set(name, new Highlight(...group.map((mark) => mark.range)));
        else CSS.highlights.delete(name);
      }
    },
    point(range) {
      if (!range) {
        CSS.highlights.delete(current);
        return;
      }
      const highlight = new Highlight(range);
      highlight.priority = 1;
      CSS.highlights.set(current, highlight);
    },
    clear() {
      for (const name of [current, ...names]) CSS.highlights.delete(name);
    },
  };
}

function highlightName(mark: PlacedMark): string {
  if (!mark.isListed) return unlisted;
  return `sightline-${mark.kind}-${mark.isFirst ? 'strong' : 'light'}`;
}
