import type { PlacedMark } from './placed-marks.ts';

interface Position {
  node: Node;
  offset: number;
}

type Points = Document & {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
};

/**
 * Which painted mark lies under a point of the viewport. The browser's own `highlightsFromPoint` is asked where there is
 * one; elsewhere the caret position narrows it down and the boxes of the range decide.
 * @param x, y CSS pixels in the viewport
 */
export function markAt(marks: readonly PlacedMark[], document: Document, x: number, y: number): PlacedMark | null {
  const painted = marks.filter((mark) => mark.isPainted);
  const registry = CSS.highlights as typeof CSS.highlights & {
    highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[];
  };
  if (registry.highlightsFromPoint) {
    const ranges = registry.highlightsFromPoint(x, y).flatMap((hit) => [...hit.ranges]);
    return painted.find((mark) => ranges.some((range) => isSameRange(range, mark.range))) ?? null;
  }
  return markAtCaret(painted, document, x, y);
}

/** The fallback, apart for testing. The caret snaps to the nearest text, so a click beside a line must be told from one in it. */
export function markAtCaret(marks: readonly PlacedMark[], document: Document, x: number, y: number): PlacedMark | null {
  const position = caretAt(document as Points, x, y);
  if (!position) return null;
  const mark = marks.find(
    ({ range }) => range.intersectsNode(position.node) && range.isPointInRange(position.node, position.offset),
  );
  if (!mark) return null;
  const isInside = Array.from(mark.range.getClientRects()).some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
  return isInside ? mark : null;
}

function caretAt(document: Points, x: number, y: number): Position | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return { node: caret.offsetNode, offset: caret.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function isSameRange(a: AbstractRange, b: AbstractRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
