import type { PartialDate } from '../../knowledge/types.ts';
import { shortText } from './short-text.ts';

type Read = (stated: unknown) => PartialDate | null;

const DATE_NAMES =
  /(?:^|[-_ ])(?:published|publish(?:ed)?-?(?:date|time|on)?|pub-?date|post-?date|posted(?:-on)?|entry-?date|article-?(?:date|time)|date-?(?:published|line|time)?|dateline|timestamp|dt-published|story-?date|created|datum|byline-?date|time-?stamp|meta-?date)(?:[-_ ]|$)/i;
const UPDATED = /updat|modif|aktualisiert|änderung|geändert|mis à jour|màj|actualizad|aggiornat|bijgewerkt|edited/i;

const SURE =
  '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"], [property~="dc:date"], time[pubdate], .dt-published, abbr.published, time.published, .entry-date, .post-date';
const COMMENTS = '[class*="comment" i], [id*="comment" i], [class*="related" i]';
const ELSEWHERE = `${COMMENTS}, aside, footer, nav, [class*="infobox" i], [class*="reference" i], [class*="citation" i], cite, sup, [class*="sidebar" i], [class*="copyright" i]`;
/** Parts of a page that have dates of their own. */
const OTHER_THINGS = /VideoObject|AudioObject|ImageObject|Comment|Person|Organization|Product|Event/;

/** Elements that say that they hold the day of publication, then time elements near the headline, then all others. */
export function timeElementDate(document: Document, read: Read): PartialDate | null {
  for (const element of first(document, SURE)) {
    // Some sites set the article's date below it.
    if (isUpdate(element) || isWithin(element, COMMENTS) || isOfOtherThing(element)) continue;
    const date = dateOf(element, read);
    if (date) return date;
  }
  const near = 'article time, main time, header time';
  for (const selector of [near, 'time']) {
    for (const element of first(document, selector)) {
      if (isUpdate(element) || isElsewhere(element)) continue;
      const date = dateOf(element, read);
      if (date) return date;
    }
  }
  return null;
}

/** The date of an article is among the first of its kind. */
function first(document: Document, selector: string): Element[] {
  return Array.from(document.querySelectorAll(selector)).slice(0, 400);
}

/** Elements whose names promise a date. */
export function namedElementDate(document: Document, read: Read): PartialDate | null {
  const named =
    '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [id*="date" i], [class*="meta" i], [class*="info" i], [class*="datum" i]';
  for (const element of first(document, named)) {
    const text = shortText(element, 140) ?? '';
    if (text.length < 6 || isUpdate(element) || isElsewhere(element)) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (!DATE_NAMES.test(names) && text.length > 100) continue;
    const date = read(text);
    if (date && date.length > 4) return date;
  }
  return null;
}

function dateOf(element: Element, read: Read): PartialDate | null {
  return (
    read(element.getAttribute('datetime')) ??
    read(element.getAttribute('content')) ??
    read(element.getAttribute('title')) ??
    read(shortText(element, 200))
  );
}

/** Whether an element states the day of a change. */
export function isUpdate(element: Element): boolean {
  // The word often stands beside the time element: "Updated <time>…</time>".
  const parent = element.localName === 'time' ? element.parentElement : null;
  return saysUpdate(element) || (parent !== null && shortText(parent, 60) !== null && saysUpdate(parent));
}

function saysUpdate(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  const text = shortText(element, 60) ?? '';
  if (UPDATED.test(text) && !/publi|posted|erschienen|veröffentlicht/i.test(text)) return true;
  return UPDATED.test(names) && !/published/i.test(names);
}

/** Dates of comments, of other articles and of the day on which the page was called up. */
export function isElsewhere(element: Element): boolean {
  return isWithin(element, ELSEWHERE);
}

/** Whether one of these parts holds the element; what holds the headline too is a wrapper around the article. */
function isWithin(element: Element, parts: string): boolean {
  const part = element.closest(parts);
  return part !== null && part.localName !== 'body' && part.localName !== 'html' && part.querySelector('h1') === null;
}

/** Whether a microdata statement is about a video, a comment or a person in the article. */
export function isOfOtherThing(element: Element): boolean {
  if (!element.hasAttribute('itemprop')) return false;
  return OTHER_THINGS.test(element.closest('[itemscope]')?.getAttribute('itemtype') ?? '');
}
