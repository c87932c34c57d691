import type { Block, BlockKind } from '../article/article.ts';
import { walkFlatTree } from './flat-tree.ts';
import { type Rendering, tagOf } from './rendering.ts';
import type { Segment } from './text-map.ts';

export interface ExtractedText {
  text: string;
  blocks: Block[];
  segments: Segment[];
}

/** A run of text in one live text node; `node` is null for a line break that only markup makes. */
interface Run {
  node: Text | null;
  offset: number;
  text: string;
}

/** A block before it is written down: its kind, its runs of text, and how many of its characters are links. */
export interface RawBlock {
  kind: BlockKind;
  runs: Run[];
  length: number;
  linked: number;
}

const KINDS: Record<string, BlockKind> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  BLOCKQUOTE: 'quote',
  TD: 'table',
  TH: 'table',
  CAPTION: 'table',
  FIGCAPTION: 'caption',
  PRE: 'preformatted',
};

/**
 * Collects the kept text of the live page as a reader sees it: white space collapsed, one block for each run of text
 * on lines of its own, <br> as a line break (two of them end a paragraph). Soft hyphens stay: they stand in the page.
 * @param kept the text nodes that belong to the article
 */
export function collectBlocks(body: Element, kept: ReadonlySet<Text>, rendering: Rendering): RawBlock[] {
  const blocks: RawBlock[] = [];
  const open: { isBlock: boolean; keepsLines: boolean; isLink: boolean; kind: BlockKind | null }[] = [];
  let block: RawBlock | null = null;
  let links = 0;
  let preformatted = 0;
  /** White space or a line break that waits for the next word: at the end of a block it is not drawn. */
  let gap: Run | null = null;

  const close = () => {
    if (block) blocks.push(block);
    block = null;
    gap = null;
  };
  const write = (run: Run) => {
    block ??= { kind: open.findLast(({ kind }) => kind !== null)?.kind ?? 'paragraph', runs: [], length: 0, linked: 0 };
    if (gap) {
      block.runs.push(gap);
      block.length += gap.text.length;
      if (links > 0) block.linked += gap.text.length;
    }
    gap = null;
    block.runs.push(run);
    block.length += run.text.length;
    if (links > 0) block.linked += run.text.length;
  };
  const breakLine = (node: Text | null, offset: number) => {
    if (gap?.text === '\n') close();
    else if (block) gap = { node, offset, text: '\n' };
  };

  walkFlatTree(body, {
    enter(element) {
      if (rendering.isHidden(element)) return false;
      const tag = tagOf(element);
      if (tag === 'BR') {
        breakLine(null, 0);
        return false;
      }
      const isBlock = rendering.isBlock(element);
      const keepsLines = rendering.keepsLines(element);
      if (isBlock) close();
      if (tag === 'A') links++;
      if (keepsLines) preformatted++;
      open.push({ isBlock, keepsLines, isLink: tag === 'A', kind: KINDS[tag] ?? null });
      return true;
    },
    leave() {
      const { isBlock, keepsLines, isLink } = open.pop()!;
      if (isBlock) close();
      if (isLink) links--;
      if (keepsLines) preformatted--;
    },
    text(node) {
      const isKept = kept.has(node);
      // Text that is left out of the midst of a line ends the block, so that no span reaches across it.
      if (!isKept && /[^\s]/.test(node.data)) return close();
      const pieces = preformatted > 0 ? /\n|[^\n]+/g : /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
      for (const { 0: piece, index } of node.data.matchAll(pieces)) {
        const offset = index;
        if (preformatted > 0 && piece === '\n') breakLine(node, offset);
        else if (!/^[ \t\n\r\f]+$/.test(piece)) write({ node, offset, text: piece });
        else if (block && !gap) gap = { node, offset, text: ' ' };
      }
    },
  });
  close();
  return blocks;
}

/** Writes blocks down, a line each, and notes where each character stands in the page. */
export function writeText(raw: readonly RawBlock[]): ExtractedText {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { kind, runs } of raw) {
    if (length > 0) parts.push('\n');
    if (length > 0) length++;
    const start = length;
    for (const { node, offset, text } of runs) {
      const last = segments.at(-1);
      const isNext = last?.node === node && last?.end === length && last.offset + last.end - last.start === offset;
      if (node && isNext) last.end += text.length;
      else if (node) segments.push({ start: length, end: length + text.length, node, offset });
      parts.push(text);
      length += text.length;
    }
    blocks.push({ start, end: length, kind });
  }
  return { text: parts.join(''), blocks, segments };
}

/** The text of a block that is not written down yet. */
export const textOf = (block: RawBlock): string => block.runs.map(({ text }) => text).join('');
