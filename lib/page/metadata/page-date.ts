import { dateInUrl, parseDate } from '../../article/parse-date.ts';
import type { PartialDate } from '../../knowledge/types.ts';
import { articleNode, linkedData } from './linked-data.ts';
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
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
];

const DATE_NAMES =
  /(?:^|[-_ ])(?:published|publish(?:ed)?-?(?:date|time|on)?|pub-?date|post-?date|posted(?:-on)?|entry-?date|article-?(?:date|time)|date-?(?:published|line|time)?|dateline|timestamp|dt-published|story-?date|created|datum|byline-?date|time-?stamp|meta-?date)(?:[-_ ]|$)/i;
const UPDATED = /updat|modif|aktualisiert|mis à jour|màj|actualizad|aggiornat|bijgewerkt|edited/i;

/**
 * The day on which the article was published, as exact as the page states it: linked data, meta elements, time
 * elements, marked texts, web address, date line, in this order. The day of a change only where nothing else is stated.
 * @param language decides on 3/4/2015
 * @param opening the article's first lines, for the date line
 */
export function pageDate(document: Document, url: string, language: string, opening: string): PartialDate | null {
  const isDayFirst = dayFirst(document, language);
  const read = (stated: unknown) =>
    typeof stated === 'string' || typeof stated === 'number' ? parseDate(String(stated), isDayFirst) : null;
  const meta = metaOf(document);
  const fromUrl = dateInUrl(url) ?? dateInUrl(statedUrl(document));

  const statements: (() => PartialDate | null)[] = [
    () => read(articleNode(document)?.datePublished),
    () =>
      firstReadable(
        linkedData(document)
          .filter((node) => !/Comment|Organization|Product|Event/.test(String(node['@type'])))
          .map((node) => node.datePublished),
        read,
      ),
    () =>
      firstReadable(
        PUBLISHED_META.map((name) => meta.get(name)),
        read,
      ),
    () => fromMarkup(document, read),
    () => fromUrl,
    () => fromDataAttributes(document, read),
    () => fromDateLine(opening, read),
    () => read(articleNode(document)?.dateCreated),
    () => read(articleNode(document)?.dateModified),
    () =>
      firstReadable(
        MODIFIED_META.map((name) => meta.get(name)),
        read,
      ),
  ];
  for (const statement of statements) {
    const date = statement();
    // A month or year gives way to the day that the web address names.
    if (date) return fromUrl?.startsWith(date) ? fromUrl : date;
  }
  return null;
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

/** Time elements and elements whose names promise a date, those near the headline first. */
function fromMarkup(document: Document, read: (stated: unknown) => PartialDate | null): PartialDate | null {
  const marked = Array.from(
    document.querySelectorAll(
      '[itemprop~="datePublished"], time[pubdate], .dt-published, abbr.published, .entry-date, .post-date',
    ),
  );
  const times = Array.from(document.querySelectorAll('article time, main time, header time, h1 ~ time, h1 ~ * time'));
  const allTimes = Array.from(document.querySelectorAll('time'));
  for (const element of [...marked, ...times, ...allTimes]) {
    if (isUpdate(element) || isElsewhere(element)) continue;
    const date =
      read(element.getAttribute('datetime')) ??
      read(element.getAttribute('content')) ??
      read(element.getAttribute('title')) ??
      read(element.textContent);
    if (date) return date;
  }
  for (const element of Array.from(
    document.querySelectorAll(
      '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [id*="date" i], [class*="meta" i], [class*="info" i]',
    ),
  )) {
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length < 6 || text.length > 140 || isUpdate(element) || isElsewhere(element)) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (!DATE_NAMES.test(names) && text.length > 100) continue;
    const date = read(text);
    if (date && date.length > 4) return date;
  }
  return null;
}

function isUpdate(element: Element): boolean {
  // The word often stands beside the time element: "Updated <time>…</time>".
  const parent = element.parentElement;
  const isAlone = parent && (parent.textContent ?? '').trim().length < 60;
  return saysUpdate(element) || (element.localName === 'time' && isAlone === true && saysUpdate(parent));
}

function saysUpdate(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (/published/i.test(names)) return false;
  if (UPDATED.test(names)) return true;
  const text = element.textContent ?? '';
  return UPDATED.test(text) && text.length < 60 && !/publi|posted/i.test(text);
}

/** Dates of comments, of other articles and of the day on which the page was called up. */
function isElsewhere(element: Element): boolean {
  return (
    element.closest(
      '[class*="comment" i], [id*="comment" i], [class*="related" i], aside, footer, nav, [class*="infobox" i], [class*="reference" i], [class*="citation" i], cite, sup, [class*="sidebar" i], [class*="copyright" i]',
    ) !== null
  );
}

/** "January 14, 2015" as one of the first short lines, or behind the place: "PARIS, Jan. 14, 2015 —". */
function fromDateLine(opening: string, read: (stated: unknown) => PartialDate | null): PartialDate | null {
  for (const line of opening.split('\n').slice(0, 6)) {
    const date = line.length < 90 ? read(line) : read(/^[^.–—]{0,60}?\d{4}(?=[^\d]{0,3}[–—-])/.exec(line)?.[0]);
    if (date && date.length > 7) return date;
  }
  return null;
}

function dayFirst(document: Document, language: string): boolean | undefined {
  if (language && language !== 'en') return true;
  const locale = `${document.documentElement?.getAttribute('lang') ?? ''} ${document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ?? ''}`;
  if (/en[-_](?:gb|au|nz|ie|in|za)/i.test(locale)) return true;
  return /en[-_]us/i.test(locale) ? false : undefined;
}
