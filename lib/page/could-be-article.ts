/** What the gate reads from a page that could be an article. */
export interface Glimpse {
  title: string;
  description: string;
  text: string;
}

/**
 * A cheap look at the shape of a page: running text in one place, as articles have it, and not the many short pieces of
 * front pages, shops and lists of search results. Changes nothing, imports nothing, about a millisecond on large pages.
 * @returns what there is to read, or null where the page does not look like an article
 */
export function glimpseArticle(document: Document, url: URL): Glimpse | null {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const type = meta('og:type').toLowerCase();
  if (/product|profile|search/.test(type)) return null;
  const isSearch =
    /(^|\/)(search|suche|recherche|buscar|s)(\/|\.\w+)?$/i.test(url.pathname) ||
    /[?&](q|query|s|search)=/.test(url.search);
  const isFront = /^\/?(index\.\w+)?$/.test(url.pathname);
  const isMarked = type === 'article' || hasArticleRecord(document);
  if ((isSearch || isFront) && !isMarked) return null;

  const outside = document.getElementsByTagName('p');
  const paragraphs = outside.length > 2 ? outside : paragraphsInShadow(document);
  const massOf = new Map<Element | null, number>();
  let text = '';
  let mass = 0;
  let largest = 0;
  let long = 0;
  // Beyond this an article has long shown itself.
  const limit = Math.min(paragraphs.length, 400);
  for (let i = 0; i < limit && text.length < 20_000; i++) {
    const paragraph = paragraphs[i]!;
    const words = paragraph.textContent ?? '';
    if (words.length < 50) continue;
    const parent = paragraph.parentElement;
    if (paragraph.closest('footer,nav,aside,form')) continue;
    const own = (massOf.get(parent) ?? 0) + words.length;
    massOf.set(parent, own);
    largest = Math.max(largest, own);
    mass += words.length;
    if (words.length > 200) long++;
    text += `${words}\n`;
  }

  // What says that it is an article may be the two sentences before a paywall.
  const needed = isMarked ? 220 : 600;
  // Some sites wrap each paragraph: then only the length of the paragraphs tells them from teasers.
  const isWrapped = mass > 2 * needed && long >= 4 && long * 200 > mass * 0.4;
  if (largest < needed && !isWrapped) text = plainBody(document, needed);
  if (!text) return null;
  return {
    title: meta('og:title') || document.title,
    description: meta('og:description') || meta('description'),
    text,
  };
}

/** Some sites build their pages out of elements with open shadow roots: then hardly a paragraph stands outside. */
function paragraphsInShadow(document: Document): Element[] {
  const found: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  // Nobody nests deeper, and pages of many elements have their text outside.
  for (let root = roots.pop(), left = 4000; root && found.length < 400; root = roots.pop()) {
    found.push(...Array.from(root.querySelectorAll('p')));
    for (const element of Array.from(root.querySelectorAll('*'))) {
      if (left-- < 0) return found;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return found;
}

/** Articles without paragraphs: lines parted by breaks, in an element that says what it is. */
function plainBody(document: Document, needed: number): string {
  const bodies = document.querySelectorAll('[itemprop="articleBody"],article,main,pre');
  if (bodies.length > 3) return '';
  for (const body of bodies) {
    const words = body.textContent ?? '';
    if (words.length < 2 * needed || body.getElementsByTagName('a').length > words.length / 150) continue;
    if (body.getElementsByTagName('li').length > words.length / 200) continue;
    return words.slice(0, 20_000);
  }
  return '';
}

function hasArticleRecord(document: Document): boolean {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"@type"\s*:\s*(\[[^\]]{0,200})?"\w*(NewsArticle|Article|BlogPosting)"/.test(script.textContent ?? ''))
      return true;
  }
  return false;
}
