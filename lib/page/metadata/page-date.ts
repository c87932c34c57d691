import { dateInUrl, parseDate } from '../../article/parse-date.ts';
import type { PartialDate } from '../../knowledge/types.ts';
import { headlineDate } from './headline-date.ts';
import { articleNode, linkedData } from './linked-data.ts';
import { localDay } from './local-day.ts';
import { namedElementDate, timeElementDate } from './marked-date.ts';
import { metaOf } from './meta.ts';

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'article_date_original',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'displaydate',
  'ptime',
  'pdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'dcsext.articlefirstpublished',
  'rnews:datepublished',
  'citation_publication_date',
  'citation_date',
  'uploaddate',
  'video:release_date',
  'date',
  'created',
];
/**
 * The day on which the article was published, where it was published, as exact as the page states it: linked data, meta
 * elements, time elements, web address, title, the line below the headline, marked texts, date line, in this order.
 * The day of a change is never taken for it.
 * @param language decides on 3/4/2015
 * @param title the article's title, near which a date may stand
 * @param opening the article's first lines, for the date line
 */
export function pageDate(
  document: Document,
  url: string,
  language: string,
  title: string,
  opening: string,
): PartialDate | null {
  const isDayFirst = dayFirst(document, url, language);
  const meta = metaOf(document);
  const fromUrl = dateInUrl(url) ?? dateInUrl(statedUrl(document));
  const plain = (stated: unknown) =>
    typeof stated === 'string' || typeof stated === 'number' ? parseDate(String(stated), isDayFirst) : null;
  let seen: PartialDate | null | undefined;
  const besideHeadline = () => {
    seen ??= headlineDate(document, title, plain);
    return seen;
  };
  const named = function* () {
    yield fromUrl;
    yield besideHeadline();
  };
  const read = (stated: unknown) => {
    const date = plain(stated);
    return date && typeof stated === 'string' ? localDay(stated, date, named()) : date;
  };

  const statements: (() => PartialDate | null)[] = [
    () => read(articleNode(document)?.datePublished),
    () =>
      firstReadable(
        linkedData(document)
          .filter((node) => !/Comment|Organization|Product|Event|VideoObject|ImageObject/.test(String(node['@type'])))
          .map((node) => node.datePublished),
        read,
      ),
    () =>
      firstReadable(
        PUBLISHED_META.map((name) => meta.get(name)),
        read,
      ),
    () => timeElementDate(document, read),
    () => (fromUrl?.length === 10 ? fromUrl : null),
    () => fromTitle(document, plain),
    besideHeadline,
    () => namedElementDate(document, plain),
    () => fromDataAttributes(document, read),
    () => fromDateLine(opening, plain),
    () => read(articleNode(document)?.dateCreated),
    () => fromUrl,
  ];
  let vague: PartialDate | null = null;
  for (const statement of statements) {
    const date = statement();
    if (!date) continue;
    // A month or year gives way to a day within it that is stated elsewhere.
    if (date.length === 10 && (!vague || date.startsWith(vague))) return date;
    vague ??= date;
  }
  return vague;
}

function firstReadable(stated: readonly unknown[], read: (stated: unknown) => PartialDate | null): PartialDate | null {
  for (const value of stated) {
    const date = read(value);
    if (date) return date;
  }
  return null;
}

/** The address that the page gives itself; a saved or cached copy has another one. */
function statedUrl(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
}

/** Some sites keep the date for their scripts only. */
function fromDataAttributes(document: Document, read: (stated: unknown) => PartialDate | null): PartialDate | null {
  const names = [
    'data-first-published',
    'data-published',
    'data-publishtime',
    'data-publish-date',
    'data-published-at',
    'data-published-date',
    'data-pubdate',
  ];
  for (const name of names) {
    const date = read(document.querySelector(`[${name}]`)?.getAttribute(name));
    if (date) return date;
  }
  return null;
}

/** "Police want data - 07.12.2017 - The Example", "Weekly edition for March 26, 2015". */
function fromTitle(document: Document, read: (stated: unknown) => PartialDate | null): PartialDate | null {
  const titles = [
    document.querySelector('title')?.textContent,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    document.querySelector('h1')?.textContent,
  ];
  for (const title of titles) {
    for (const part of title?.split(/\s+[|–—·•»›-]\s+|\s*\|\s*/) ?? []) {
      const edition =
        /\b(?:edition|issue|newsletter|briefing|bulletin|digest|ausgabe|édition|edición)\b.{0,20}?\b(?:for|of|vom|du|del)\b(.{6,25})$/i;
      const words = edition.exec(part.replace(/\s*[[(].*$/, ''))?.[1] ?? part;
      // Anything longer than a weekday and a date may be what the article is about.
      const date = words.trim().length <= 30 && /^\P{L}*(?:\p{L}+\P{L}+){0,3}\P{L}*$/u.test(words) ? read(words) : null;
      if (date?.length === 10) return date;
    }
  }
  return null;
}

/** "January 14, 2015" as one of the first short lines, or behind the place: "PARIS, Jan. 14, 2015 —". */
function fromDateLine(opening: string, read: (stated: unknown) => PartialDate | null): PartialDate | null {
  for (const line of opening.split('\n').slice(0, 6)) {
    const start =
      /^[^–—]{0,60}?\b\d{4}(?=[^\d]{0,3}[–—-])/.exec(line) ??
      /^[^–—.]{0,40}\(?\b\d{1,2}\. ?(?:\d{1,2}\.|\p{L}+) ?\d{4}(?=\)|[ .:])/u.exec(line);
    const date = read(line.length < 90 ? line : start?.[0]);
    if (date && date.length > 7 && !UPDATED_LINE.test(line.slice(0, 90))) return date;
  }
  return null;
}

const UPDATED_LINE = /^\W*(?:last )?(?:updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|bijgewerkt)/i;

/** Whether 3/4/2015 is in April here; undefined where nothing tells. */
function dayFirst(document: Document, url: string, language: string): boolean | undefined {
  if (language && language !== 'en') return true;
  const locale = `${document.documentElement?.getAttribute('lang') ?? ''} ${document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ?? ''}`;
  if (/\ben[-_](?:us|ph)/i.test(locale)) return false;
  if (/\ben[-_][a-z]{2}/i.test(locale)) return /\ben[-_]ca/i.test(locale) ? undefined : true;
  const host = /^[a-z-]+:\/\/([^/:]+)/i.exec(url)?.[1] ?? '';
  if (/\.(?:uk|au|nz|ie|in|za|sg|hk|pk|ng|ke)$/i.test(host)) return true;
  return /\.(?:gov|mil|us)$/i.test(host) ? false : undefined;
}
