import type { Span } from '../article/article.ts';
import { firstIndex } from '../first-index.ts';

/** A run of article text that stands character by character in one live text node. */
export interface Segment {
  start: number;
  end: number;
  node: Text;
  /** Offset in the node of the run's first character. */
  offset: number;
}

/** Leads from offsets in the article's text to the live page and back. */
export interface TextMap {
  /** A range over a span. Null where its text has left the page, was changed, or lies in two different shadow trees. */
  spanToRange(start: number, end: number): Range | null;
  /** The span of the article's text that a range (a reader's selection) covers; null where it covers none. */
  rangeToSpan(range: Range): Span | null;
  /** Whether text of the article was removed from the page or changed since it was read. */
  isStale(): boolean;
}

/** @param segments in order of `start`, disjoint, in document order */
export function buildTextMap(document: Document, segments: readonly Segment[]): TextMap {
  const wordings = new Map<Text, string>();
  const byNode = new Map<Text, Segment[]>();
  for (const segment of segments) {
    wordings.set(segment.node, segment.node.data);
    const own = byNode.get(segment.node);
    if (own) own.push(segment);
    else byNode.set(segment.node, [segment]);
  }
  const isIntact = (node: Text) => node.isConnected && node.data === wordings.get(node);

  /** Index of the first segment that ends behind an offset. */
  const firstEndingAfter = (offset: number): number => firstIndex(segments, ({ end }) => end > offset);

  return {
    spanToRange(start, end) {
      const from = firstEndingAfter(start);
      let to = firstEndingAfter(end - 1);
      // The last character may be a line break of ours, which is nowhere in the page.
      if (to >= segments.length || segments[to]!.start >= end) to--;
      const first = segments[from];
      const last = segments[to];
      if (end <= start || !first || !last || to < from) return null;
      for (let index = from; index <= to; index++) if (!isIntact(segments[index]!.node)) return null;
      if (first.node.getRootNode() !== last.node.getRootNode()) return null;
      const range = document.createRange();
      range.setStart(first.node, first.offset + Math.max(0, start - first.start));
      range.setEnd(last.node, last.offset + Math.min(end, last.end) - last.start);
      return range;
    },

    rangeToSpan(range) {
      let start = -1;
      let end = -1;
      for (const [node, own] of byNode) {
        if (!node.isConnected || !range.intersectsNode(node)) continue;
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.data.length;
        for (const segment of own) {
          const low = Math.max(from, segment.offset);
          const high = Math.min(to, segment.offset + segment.end - segment.start);
          if (low >= high) continue;
          if (start < 0) start = segment.start + low - segment.offset;
          end = segment.start + high - segment.offset;
        }
      }
      return start < 0 ? null : { start, end };
    },

    isStale() {
      for (const node of wordings.keys()) if (!isIntact(node)) return true;
      return false;
    },
  };
}
