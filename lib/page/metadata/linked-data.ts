/** A node of a page's JSON-LD, as loose as pages write it. */
export type LinkedNode = { '@type'?: unknown } & Record<string, unknown>;

/** Nodes are looked for in lists, graphs and main entities, but no deeper. */
const MAX_DEPTH = 4;
/** Characters of a script; what says more is no description of a page. */
const LARGEST = 500_000;

/** All top-level nodes of the page's JSON-LD scripts; broken scripts are passed over. */
export function linkedData(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const whole = script.textContent ?? '';
    if (whole.length > LARGEST) continue;
    const source = whole.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '');
    try {
      addNodes(JSON.parse(source), nodes, 0);
    } catch {
      // Raw line breaks inside strings are the usual fault.
      try {
        addNodes(JSON.parse(source.replace(/[\n\r\t]+/g, ' ')), nodes, 0);
      } catch {}
    }
  }
  return nodes;
}

function addNodes(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) addNodes(item, nodes, depth + 1);
    return;
  }
  const node = value as LinkedNode;
  if (node['@type']) nodes.push(node);
  addNodes(node['@graph'], nodes, depth + 1);
  addNodes(node.mainEntity, nodes, depth + 1);
}

const typesOf = (node: LinkedNode): string[] => [node['@type']].flat().map(String);

/** The node that describes the page's article: an article type, or failing that the page itself. */
export function articleNode(document: Document): LinkedNode | null {
  const nodes = linkedData(document);
  return (
    nodes.find((node) => typesOf(node).some((type) => /(?:Article|BlogPosting|Report|LiveBlogPosting)$/.test(type))) ??
    nodes.find((node) =>
      typesOf(node).some((type) => /^(?:WebPage|ItemPage|Article\w*|CreativeWork|Review|Posting)$/.test(type)),
    ) ??
    null
  );
}
