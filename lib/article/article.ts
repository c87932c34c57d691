import type { PartialDate } from '../knowledge/types.ts';

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'caption'
  | 'preformatted';

/** A run of the text that stands alone on the page; blocks are in order, do not overlap and never split a sentence. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
}

/**
 * What a reader would call the article. Offsets everywhere in the core are UTF-16 code units into `text`,
 * end exclusive. The title is not part of `text` unless the page repeats it inside the article.
 */
export interface Article {
  url: string;
  title: string;
  byline: string;
  published: PartialDate | null;
  /** BCP 47 primary language ("en"), or "" where it cannot be told. */
  language: string;
  text: string;
  blocks: Block[];
  /**
   * Parts of `text` that are not the article (a "Top stories" list below it), in order and disjoint. They are never
   * linked, counted, judged or quoted. Missing or empty: all of it is the article.
   */
  ignored?: Span[];
}

/** Start and end offset in the article's text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}
