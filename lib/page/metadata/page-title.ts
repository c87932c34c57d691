import { articleNode } from './linked-data.ts';
import { firstOf, metaOf } from './meta.ts';

const SEPARATOR = /\s+(?:[|–—·•»›:/\\@-]|::|-{2})\s+|\s*\|\s*|\s*»\s*/;
/** Chinese and Japanese titles are often parted without spaces. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DENSE_SEPARATOR = /\s*[|｜]\s*|\s+(?:[-–—@]|::)\s*/;
const DENSE_LINE = /\s*_\s*/;

function partsOf(title: string): string[] {
  let parts = title.split(DENSE.test(title) ? DENSE_SEPARATOR : SEPARATOR);
  if (parts.length < 2 && DENSE.test(title)) parts = title.split(DENSE_LINE);
  return parts.filter((part) => part !== '');
}

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
    tidy(unescapeEntities(firstOf(meta, TITLE_META))),
    windowTitle,
  ].filter(Boolean);

  const headings = headingsOf(document, 'h1, [itemprop~="headline"]');
  // Some sites set their name as the first heading and the headline as the second.
  const lower = headingsOf(document, 'h2, h3');
  const findings = [
    () => stated.map((title) => headingAtStart(title, headings)),
    () => stated.slice(0, 1).map((title) => lowerHeading(title, lower)),
    () => stated.map((title) => headingAtEnd(title, headings)),
  ];
  for (const find of findings) {
    const heading = find().find(Boolean);
    if (heading) return heading;
  }
  const isDeclared = stated.some((title) => title !== windowTitle);
  // A window title that all pages of a site share says less than the first of several headings.
  if (!isDeclared && headings.length > 2 && partsOf(windowTitle).length > 1) {
    const [first = ''] = headings;
    if (first.length >= 12 && !shareWord(first, windowTitle)) return first;
  }
  const [first = headings[0] ?? ''] = stated;
  return withoutSite(first, site);
}

const TITLE_META = [
  'twitter:title',
  'dc.title',
  'dc:title',
  'dcterms.title',
  'dcterm.title',
  'parsely-title',
  'sailthru.title',
  'title',
  'headline',
];

/** No headline is longer, and hostile ones cost time. */
const LONGEST = 1000;

const tidy = (text: string): string => text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Texts of headings, without the sign that links to them. */
function headingsOf(document: Document, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), (heading) =>
    tidy(heading.textContent ?? '').replace(/\s*¶$|\s#$/, ''),
  ).filter((heading) => heading.length >= 3 && bare(heading).length > 0);
}

function headingAtStart(title: string, headings: readonly string[]): string | undefined {
  const whole = bare(title);
  const start = bare(partsOf(title)[0] ?? '');
  return headings.find((heading) => {
    const part = bare(heading);
    return part === whole || part === start || (whole.startsWith(part) && part.length >= whole.length * 0.5);
  });
}

/** A heading of second rank is the headline where a name that can be a site's stands behind it in the title. */
function lowerHeading(title: string, headings: readonly string[]): string | undefined {
  const [start = '', ...rest] = partsOf(title);
  if ((rest.at(-1) ?? '').split(' ').length > 6) return undefined;
  return headings.find((heading) => bare(heading) === bare(start));
}

/** What a title ends with, or has in its midst, may be the site's name: then it must be long. */
function headingAtEnd(title: string, headings: readonly string[]): string | undefined {
  const whole = bare(title);
  const parts = partsOf(title).map(bare);
  return headings.find((heading) => {
    const part = bare(heading);
    if (whole.endsWith(part) && part.length >= whole.length * 0.7) return true;
    return part.length >= (DENSE.test(part) ? 6 : 12) && parts.includes(part);
  });
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(b.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return (a.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word));
}

/** "Police want data | The Example" → "Police want data". */
function withoutSite(stated: string, site: string): string {
  // "Police want data [The Example]", "Police want data ＜The Example＞"
  const title = stated.replace(/(.{6})\s*(?:＜[^＜＞]+＞|【[^【】]+】)$/u, '$1');
  const parts = partsOf(title);
  if (parts.length < 2) return title;
  const name = bare(site.replace(/^@/, ''));
  if (name.length > 1) {
    const last = bare(parts.at(-1)!);
    if (last === name || name.startsWith(last) || (last.startsWith(name) && name.length > 3))
      return withoutEnd(title, parts.at(-1)!);
    // What stands behind the site's name is the name of the house that it belongs to.
    const at = parts.findIndex((part) => bare(part) === name);
    if (at > 0) return withoutEnd(title, title.slice(title.indexOf(parts[at]!)));
    if (at === 0)
      return title
        .slice(parts[0]!.length)
        .replace(/^\s*[|–—·•»›:/\\-]+\s*/, '')
        .trim();
  }
  if (DENSE.test(title) && bare(parts[0]!).length >= 6) return parts[0]!;
  // A day behind the title, and the site behind the day.
  const dated = /^(.{15,}?)\s+[|–—»-]\s+\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:\s+[|–—»-]\s.*)?$/.exec(title);
  if (dated) return dated[1]!;
  // Without a known site name only a short last part behind a bar or a dash is one.
  const bar = /^(.{15,}?)\s+[|–—»-]\s+([^\p{Ll}|–—»][^|–—»]{1,40})$/u.exec(title);
  const isName = bar && bar[2]!.split(' ').length <= 4 && bar[1]!.split(' ').length > 3;
  return isName ? bar[1]!.trim() : title;
}

function withoutEnd(title: string, end: string): string {
  return title
    .slice(0, title.lastIndexOf(end))
    .replace(/\s*[|｜_–—·•»›:/\\@-]+\s*$/, '')
    .trim();
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
