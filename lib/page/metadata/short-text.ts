/** Nodes that are looked at; a short line hardly has more. */
const MOST_NODES = 80;

/**
 * The text of an element with white space collapsed, where it is short. Asking a large element for its text costs as
 * much as it is large; this stops early, so that pages with thousands of dates stay cheap.
 * @returns null where it is longer
 */
export function shortText(element: Element, longest: number): string | null {
  let text = '';
  let nodes = 0;
  let node: Node | null = element.firstChild;
  while (node && node !== element) {
    if (++nodes > MOST_NODES) return null;
    if (node.nodeType === 3) text += (node as Text).data;
    if (text.length > longest + 200 || text.trim().length > longest) {
      text = text.replace(/\s+/g, ' ').trim();
      if (text.length > longest) return null;
    }
    const isTextless = /^(?:script|style)$/i.test(node.nodeName);
    const child: Node | null = isTextless ? null : node.firstChild;
    if (child) node = child;
    else {
      while (node && node !== element && !node.nextSibling) node = node.parentNode;
      node = node === element ? null : (node?.nextSibling ?? null);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}
