import type { MarkKind } from '../../lib/cards/view-models.ts';
import type { PlacedMark } from './placed-marks.ts';
import css from './style.css?inline';

/** Paints marks with the CSS Custom Highlight API: the page's elements and text nodes are never touched. */
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

export function createPainter(document: Document): Painter {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  const setStyle = (isOn: boolean) => {
    const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
    const isThere = others.length < document.adoptedStyleSheets.length;
    if (isOn !== isThere) document.adoptedStyleSheets = isOn ? [...others, sheet] : others;
  };

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
      setStyle(true);
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
      setStyle(false);
    },
  };
}

function highlightName(mark: PlacedMark): string {
  if (!mark.isListed) return unlisted;
  return `sightline-${mark.kind}-${mark.isFirst ? 'strong' : 'light'}`;
}
