import type { RawBlock } from './extract-text.ts';
import { linkedData } from './metadata/linked-data.ts';

/** Characters of prose (blocks with sentences) from which a page counts as an article without saying so itself. */
const ENOUGH_PROSE = 350;
/** The same where the page declares an article: paywalled stubs and short news are. */
const ENOUGH_DECLARED = 140;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting|Review|Interview)$/;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList|Product|ProductGroup|Store|FAQPage)$/;

/**
 * Whether what was found reads like one article: enough prose, not mostly links, and no page that declares itself a
 * list, a shop or a search.
 */
export function isArticle(document: Document, url: string, blocks: readonly RawBlock[]): boolean {
  let prose = 0;
  let total = 0;
  let linked = 0;
  for (const { kind, length, linked: links, runs } of blocks) {
    total += length;
    linked += links;
    const isSentence = length > 40 && kind !== 'heading' && runs.some(({ text }) => /[.!?。…]["”’»)]*$/.test(text));
    // A character of Chinese or Japanese says as much as three of ours.
    const weight = runs.some(({ text }) => DENSE.test(text)) ? 3 : 1;
    if (isSentence && links / length < 0.5) prose += length * weight;
  }
  if (total === 0 || linked / total > 0.5) return false;
  const declared = declaredKind(document, url);
  if (declared === 'list') return false;
  return (
    prose >= (declared === 'article' ? ENOUGH_DECLARED : ENOUGH_PROSE) &&
    (declared === 'article' || prose > total * 0.4)
  );
}

function declaredKind(document: Document, url: string): 'article' | 'list' | 'unknown' {
  const types = linkedData(document)
    .flatMap(({ '@type': type }) => (Array.isArray(type) ? type : [type]))
    .map(String);
  if (types.some((type) => ARTICLE_TYPE.test(type))) {
    // Front pages list their articles in linked data as well.
    if (types.filter((type) => ARTICLE_TYPE.test(type)).length < 4) return 'article';
  }
  const openGraph = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/^(?:article|video\.other|blog)$/i.test(openGraph) && !isFrontPage(url)) return 'article';
  if (types.some((type) => LIST_TYPE.test(type)) || /^product/i.test(openGraph)) return 'list';
  if (isFrontPage(url)) return 'list';
  if (document.querySelector('meta[property="article:published_time"], [itemprop="articleBody"]')) return 'article';
  return 'unknown';
}

/** The bare host, or a search: "https://news.example/", "/en/", "/search?q=…". */
function isFrontPage(url: string): boolean {
  const path = url.replace(/^[a-z-]+:\/\/[^/]*/i, '').replace(/#.*$/, '');
  if (!/^https?:/i.test(url)) return false;
  return (
    /^\/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?\/?)?(?:\?(?!p=)[^/]*)?$/i.test(path) ||
    /^\/search(?:[/?]|$)|[?&](?:q|query|s)=/.test(path)
  );
}
