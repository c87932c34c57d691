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

const prefix = 'sightline-';

export function createPainter(document: Document): Painter {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  const setStyle = (isOn: boolean) => {
    const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
    const isThere = others.length < document.adoptedStyleSheets.length;
    if (isOn !== isThere) document.adoptedStyleSheets = isOn ? [...others, sheet] : others;
  };

  const removeHighlights = () => {
    for (const name of [...CSS.highlights.keys()]) if (name.startsWith(prefix)) CSS.highlights.delete(name);
  };

  return {
    paint(marks) {
      const groups = Map.groupBy(
        marks.filter((mark) => mark.isPainted),
        highlightName,
      );
      for (const name of [...CSS.highlights.keys()]) {
        if (name.startsWith(prefix) && name !== `${prefix}current` && !groups.has(name)) CSS.highlights.delete(name);
      }
      for (const [name, group] of groups) {
        CSS.highlights.set(name, new Highlight(...group.map((mark) => mark.range)));
      }
      setStyle(true);
    },
    point(range) {
      if (!range) {
        CSS.highlights.delete(`${prefix}current`);
        return;
      }
      const highlight = new Highlight(range);
      highlight.priority = 1;
      CSS.highlights.set(`${prefix}current`, highlight);
    },
    clear() {
      removeHighlights();
      setStyle(false);
    },
  };
}

function highlightName(mark: PlacedMark): string {
  if (!mark.isListed) return `${prefix}unlisted`;
  return `${prefix}${mark.kind}-${mark.isFirst ? 'strong' : 'light'}`;
}
