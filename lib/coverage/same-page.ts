import { termsOf } from '../search/terms.ts';

/** What a page is recognised by. */
export interface PageMarks {
  address: string;
  headline: string;
}

/** Shorter headlines stand over more than one article. */
const LEAST_TERMS = 4;

export function pageMarks(url: string, headline: string): PageMarks {
  const terms = termsOf(headline);
  return { address: address(url), headline: terms.length >= LEAST_TERMS ? terms.join(' ') : '' };
}

/** Whether the two are one article: same address, or same headline under another address. */
export function isSamePage(a: PageMarks, b: PageMarks): boolean {
  return a.address === b.address || (a.headline !== '' && a.headline === b.headline);
}

function address(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');
}
