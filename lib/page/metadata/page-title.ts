import { articleNode } from './linked-data.ts';
import { firstOf, metaOf } from './meta.ts';

const SEPARATOR = /\s+[|–—·•»›:/\\-]\s+|\s*\|\s*|\s*»\s*/;

/**
 * The article's headline without the site's name: the heading in the page where the other statements bear it out,
 * else linked data, meta elements, and the window title.
 */
export function pageTitle(document: Document): string {
  const meta = metaOf(document);
  const site = firstOf(meta, ['og:site_name', 'application-name', 'twitter:site', 'publisher']);
  const windowTitle = tidy(document.querySelector('head > title, title')?.textContent ?? '');
  const linked = articleNode(document)?.headline;
  const stated = [
    typeof linked === 'string' ? tidy(unescapeEntities(linked)) : '',
    tidy(unescapeEntities(firstOf(meta, ['og:title']))),
    tidy(
      unescapeEntities(
        firstOf(meta, [
          'twitter:title',
          'dc.title',
          'dcterm.title',
          'parsely-title',
          'sailthru.title',
          'title',
          'headline',
        ]),
      ),
    ),
    windowTitle,
  ].filter(Boolean);

  const headings = Array.from(document.querySelectorAll('h1, [itemprop~="headline"]'), (heading) =>
    tidy(heading.textContent ?? ''),
  );
  for (const title of stated) {
    // A heading that the title begins or ends with is the title without the site's name.
    const heading = headings.find((candidate) => candidate.length >= 3 && containsLoosely(title, candidate));
    if (heading) return heading;
  }
  const [first = headings.find((heading) => heading.length > 0) ?? ''] = stated;
  return withoutSite(first, site);
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function containsLoosely(title: string, heading: string): boolean {
  const [whole, part] = [bare(title), bare(heading)];
  if (part.length === 0) return false;
  return (
    (whole.startsWith(part) && part.length >= whole.length * 0.5) ||
    (whole.endsWith(part) && part.length >= whole.length * 0.7) ||
    // A short one may be the site's logo: then it is the headline only where the title begins with it.
    title.split(SEPARATOR).some((piece, order) => bare(piece) === part && (order === 0 || part.length >= 12))
  );
}

/** "Police want data | The Example" → "Police want data". */
function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const name = bare(site.replace(/^@/, ''));
  if (name.length > 1) {
    const last = parts.at(-1)!;
    if (bare(last) === name || name.startsWith(bare(last)) || bare(last).startsWith(name))
      return title
        .slice(0, title.lastIndexOf(last))
        .replace(/\s*[|–—·•»›:/\\-]+\s*$/, '')
        .trim();
    if (bare(parts[0]!) === name)
      return title
        .slice(parts[0]!.length)
        .replace(/^\s*[|–—·•»›:/\\-]+\s*/, '')
        .trim();
  }
  // Without a known site name only a short last part behind a bar or a dash is one.
  const bar = /^(.{15,}?)\s+[|–—»-]\s+([^|–—»]{2,40})$/.exec(title);
  const isName = bar && bar[2]!.split(' ').length <= 4 && bar[1]!.split(' ').length > 3;
  return isName ? bar[1]!.trim() : title;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
};

/** Some sites escape twice. */
function unescapeEntities(text: string): string {
  return text.replace(/&([a-z]+|#x?[0-9a-f]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
