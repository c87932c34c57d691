import { Readability } from '@mozilla/readability';
import type { PageCopy } from './copy-page.ts';

/** Below this many characters Readability tries again with laxer rules. */
const USUAL_LENGTH = 500;
/** An article of 80 words is shorter, and laxer rules would drown it; so it is first tried with this. */
const SHORT_LENGTH = 200;

/**
 * Asks Readability which text of a page is the article. It cuts the copy that it is given up while it works.
 * @param copy makes a fresh copy of the page
 * @returns the live text nodes that it kept; empty where it found none
 */
export function findContent(copy: () => PageCopy): Set<Text> {
  const first = copy();
  const paragraphs = paragraphLength(first.document);
  const kept = runReadability(first, SHORT_LENGTH);
  const length = lengthOf(kept);
  // A short find on a page with many paragraphs is rather a box beside the article.
  if (length >= USUAL_LENGTH || paragraphs < 2 * length) return kept;
  const again = runReadability(copy(), USUAL_LENGTH);
  return lengthOf(again) > length ? again : kept;
}

function runReadability({ document, liveOf }: PageCopy, charThreshold: number): Set<Text> {
  keepNodesOnRetry(document.body, liveOf);
  const found = new Readability<Node>(document, {
    charThreshold,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  const kept = new Set<Text>();
  if (found?.content) collect(found.content, liveOf, kept);
  return kept;
}

function lengthOf(nodes: ReadonlySet<Text>): number {
  let length = 0;
  for (const { data } of nodes) length += data.trim().length;
  return length;
}

/** Characters in paragraphs that are long enough to be prose. */
function paragraphLength(document: Document): number {
  let length = 0;
  for (const paragraph of Array.from(document.getElementsByTagName('p'))) {
    const own = paragraph.textContent?.trim().length ?? 0;
    if (own > 80) length += own;
  }
  return length;
}

function collect(node: Node, liveOf: WeakMap<Node, Text>, kept: Set<Text>): void {
  const live = liveOf.get(node);
  if (live) kept.add(live);
  for (let child = node.firstChild; child; child = child.nextSibling) collect(child, liveOf, kept);
}

/**
 * Readability saves the body's HTML and sets it again before each further try, which would make new text nodes that
 * nobody knows. On our copy that saving and setting is done with nodes instead. Nothing in the page is touched.
 */
function keepNodesOnRetry(body: HTMLElement, liveOf: WeakMap<Node, Text>): void {
  let saved: Node | null = null;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get() {
      saved = cloneTraced(body, liveOf);
      return '';
    },
    set() {
      while (body.firstChild) body.removeChild(body.firstChild);
      const fresh = saved && cloneTraced(saved, liveOf);
      while (fresh?.firstChild) body.appendChild(fresh.firstChild);
    },
  });
}

function cloneTraced(node: Node, liveOf: WeakMap<Node, Text>): Node {
  const clone = node.cloneNode(true);
  trace(node, clone, liveOf);
  return clone;
}

function trace(from: Node, to: Node, liveOf: WeakMap<Node, Text>): void {
  const live = liveOf.get(from);
  if (live) liveOf.set(to, live);
  for (let a = from.firstChild, b = to.firstChild; a && b; a = a.nextSibling, b = b.nextSibling) trace(a, b, liveOf);
}
