const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/** Browsers nest at most 512 elements when they parse; scripts and other parsers nest more, and the stack has an end. */
const DEEPEST = 800;

export interface FlatVisitor {
  /** @returns whether to go into the element; `leave` follows only then */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/**
 * Visits what a reader sees below a node, in the order in which it is drawn: the content of open shadow roots in place
 * of their hosts' children, and assigned children in place of slots. Declarative shadow roots that a parser left as
 * templates count as shadow roots. What is nested deeper than any page is left out.
 */
export function walkFlatTree(root: Element, visitor: FlatVisitor): void {
  let depth = 0;
  const bounded: FlatVisitor = {
    enter: (element) => depth < DEEPEST && visitor.enter(element) && ++depth > 0,
    leave(element) {
      depth--;
      visitor.leave(element);
    },
    text: (node) => visitor.text(node),
  };
  visitElement(root, bounded, []);
}

function visitElement(element: Element, visitor: FlatVisitor, hosts: Element[]): void {
  if (!visitor.enter(element)) return;
  const shadow = shadowOf(element);
  if (shadow) {
    visitAll(shadow, visitor, [...hosts, element]);
  } else if (element.localName === 'slot' && hosts.length > 0) {
    const host = hosts.at(-1)!;
    const assigned = assignedTo(element, host);
    if (assigned.length > 0) for (const node of assigned) visitNode(node, visitor, hosts.slice(0, -1));
    else visitAll(element, visitor, hosts);
  } else {
    visitAll(element, visitor, hosts);
  }
  visitor.leave(element);
}

function visitAll(parent: Node, visitor: FlatVisitor, hosts: Element[]): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) visitNode(child, visitor, hosts);
}

function visitNode(node: Node, visitor: FlatVisitor, hosts: Element[]): void {
  if (node.nodeType === TEXT) visitor.text(node as Text);
  else if (node.nodeType === ELEMENT) visitElement(node as Element, visitor, hosts);
}

function shadowOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Only custom elements and a few others can have one; looking at all children of all elements would cost too much.
  if (!element.localName.includes('-')) return null;
  for (const child of Array.from(element.children)) {
    if (child.localName === 'template' && child.getAttribute('shadowrootmode') === 'open') {
      const { content } = child as HTMLTemplateElement;
      return content?.nodeType === FRAGMENT && content.firstChild ? content : child;
    }
  }
  return null;
}

function assignedTo(slot: Element, host: Element): Node[] {
  const name = slot.getAttribute('name') ?? '';
  return Array.from(host.childNodes).filter((node) =>
    node.nodeType === ELEMENT
      ? ((node as Element).getAttribute('slot') ?? '') === name && (node as Element).localName !== 'template'
      : node.nodeType === TEXT && name === '',
  );
}
