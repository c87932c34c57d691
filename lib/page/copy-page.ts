import { walkFlatTree } from './flat-tree.ts';
import { reasonToLeaveOut } from './leave-out.ts';
import { type Rendering, tagOf } from './rendering.ts';

/** What Readability looks at. Copying all attributes would fail on names that only a parser accepts ("@click"). */
const ATTRIBUTES = 'class id style href src alt role rel itemprop dir lang width height summary type'.split(' ');

export interface PageCopy {
  document: Document;
  /** Copied text node → live text node. */
  liveOf: WeakMap<Node, Text>;
}

/**
 * Copies what is shown of a page into an inert document, without scripts, hidden parts and what is never article text.
 * @param title the headline; Readability drops headings that repeat it
 */
export function copyPage(document: Document, body: Element, title: string, rendering: Rendering): PageCopy {
  const copy = emptyCopy(document, title);
  const liveOf = new WeakMap<Node, Text>();
  const lengths = textLengths(body);
  const lengthOf = (element: Element): number => lengths.get(element) ?? 0;
  const total = lengthOf(body);

  let parent: Element = copy.body;
  walkFlatTree(body, {
    enter(element) {
      if (element === body) return true;
      if (rendering.isHidden(element) || reasonToLeaveOut(element, total, lengthOf)) return false;
      const copied = copy.createElement(safeName(element));
      for (const name of ATTRIBUTES) {
        const value = element.getAttribute(name);
        // Readability replaces "javascript:" links by text nodes of its own, and theirs could not be traced.
        if (value !== null && !(name === 'href' && /^\s*javascript:/i.test(value))) copied.setAttribute(name, value);
      }
      parent.appendChild(copied);
      parent = copied;
      return true;
    },
    leave(element) {
      if (element !== body) parent = parent.parentElement ?? copy.body;
    },
    text(node) {
      const copied = copy.createTextNode(node.data);
      liveOf.set(copied, node);
      parent.appendChild(copied);
    },
  });
  return { document: copy, liveOf };
}

/** A document without a window, so that nothing in it loads or runs. */
function emptyCopy(document: Document, headline: string): Document {
  const copy = document.cloneNode(false) as Document;
  const root = copy.createElement('html');
  copy.appendChild(root);
  const head = copy.createElement('head');
  const title = copy.createElement('title');
  title.textContent = headline;
  head.appendChild(title);
  root.appendChild(head);
  root.appendChild(copy.createElement('body'));
  return copy;
}

/** Elements with odd names ("o:p") become plain ones. */
function safeName(element: Element): string {
  const name = tagOf(element).toLowerCase();
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : 'span';
}

/** Lengths of the texts of all elements, in one pass. */
function textLengths(body: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const open: number[] = [];
  walkFlatTree(body, {
    enter(element) {
      if (/^(?:script|style|noscript|template)$/i.test(element.localName)) return false;
      open.push(0);
      return true;
    },
    leave(element) {
      const length = open.pop()!;
      lengths.set(element, length);
      if (open.length > 0) open[open.length - 1]! += length;
    },
    text(node) {
      if (open.length > 0) open[open.length - 1]! += node.data.trim().length;
    },
  });
  return lengths;
}
