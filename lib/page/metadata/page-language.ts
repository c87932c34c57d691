import { detectLanguage } from '../../article/detect-language.ts';

/** Fewer characters than this say too little against what the page states. */
const ENOUGH_TEXT = 400;

/**
 * The article's language as a BCP 47 primary tag. What the text itself shows counts more than what the template of the
 * page states, because many pages in other languages state "en".
 */
export function pageLanguage(document: Document, text: string): string {
  const statements = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    document.querySelector('meta[name="language" i], meta[name="dc.language" i]')?.getAttribute('content'),
    document.querySelector('body')?.getAttribute('lang'),
  ];
  const stated =
    statements.map((tag) => /^\s*([a-z]{2,3})(?=$|[-_,\s])/i.exec(tag ?? '')?.[1]?.toLowerCase()).find(Boolean) ?? '';
  const shown = detectLanguage(text);
  if (shown === '' || (stated !== '' && text.length < ENOUGH_TEXT)) return stated || shown;
  return shown;
}
