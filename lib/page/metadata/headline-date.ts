import type { PartialDate } from '../../knowledge/types.ts';
import { isElsewhere, isUpdate } from './marked-date.ts';
import { shortText } from './short-text.ts';

/** How far the line with the date may stand from the headline, in texts and in characters. */
const TEXTS = 30;
const CHARACTERS = 900;
/** Longest line that states a date, with the names of the authors before it. */
const LINE = 110;

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG SELECT OPTION BUTTON NAV FORM ASIDE FOOTER'.split(' '));

/**
 * The date in a short line below the headline, or directly above it in the same box. Many sites set it there without
 * any mark.
 * @param title the article's title, to know its heading among others
 * @param read reads a date out of a text
 */
export function headlineDate(
  document: Document,
  title: string,
  read: (stated: unknown) => PartialDate | null,
): PartialDate | null {
  const heading = headingOf(document, title);
  if (!heading) return null;
  let characters = 0;
  let texts = 0;
  for (const text of textsAfter(heading)) {
    const date = dateAround(text, heading, read);
    if (date) return date;
    characters += text.data.trim().length;
    if (++texts > TEXTS || characters > CHARACTERS) break;
  }
  for (let box = heading.parentElement, level = 0; box && level < 2; box = box.parentElement, level++) {
    if (box.localName === 'body' || box.localName === 'main') break;
    for (const sibling of Array.from(box.children).slice(0, TEXTS)) {
      if (sibling.contains(heading)) break;
      const date = isElsewhere(sibling) || sibling.localName === 'nav' ? null : lineDate(sibling, read);
      if (date) return date;
    }
  }
  return null;
}

function headingOf(document: Document, title: string): Element | null {
  const headings = Array.from(document.querySelectorAll('h1, h2, [itemprop~="headline"]'));
  const wanted = bare(title);
  return (
    headings.find((heading) => bare(heading.textContent ?? '') === wanted) ??
    headings.find((heading) => heading.localName === 'h1' && bare(heading.textContent ?? '').length >= 15) ??
    null
  );
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function* textsAfter(heading: Element): Generator<Text> {
  let node: Node | null = heading;
  let isInside = false;
  while (node) {
    const child: Node | null = isInside ? node.firstChild : null;
    if (child) node = child;
    else {
      while (node && !node.nextSibling) node = node.parentNode;
      node = node?.nextSibling ?? null;
    }
    if (!node) return;
    isInside = node.nodeType === 1 && !SKIPPED.has((node as Element).tagName.toUpperCase());
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') yield node as Text;
  }
}

/** A date may be torn into pieces ("Dec", "28", "2013") or stand beside the author: then the box around it is read. */
function dateAround(text: Text, heading: Element, read: (stated: unknown) => PartialDate | null): PartialDate | null {
  if (!/\d/.test(text.data)) return null;
  for (let box = text.parentElement, level = 0; box && level < 3; box = box.parentElement, level++) {
    if (box.contains(heading)) {
      // Only this piece of text stands beside the headline.
      return level === 0 && text.data.length < LINE ? exact(read(text.data.trim())) : null;
    }
    if (level === 0 && isElsewhere(box)) return null;
    const date = lineDate(box, read);
    if (date) return date;
  }
  return null;
}

function lineDate(box: Element, read: (stated: unknown) => PartialDate | null): PartialDate | null {
  const line = shortText(box, LINE) ?? '';
  if (line.length < 6 || isUpdate(box)) return null;
  return exact(read(line));
}

const exact = (date: PartialDate | null): PartialDate | null => (date?.length === 10 ? date : null);
