/** Page furniture: words of the page rather than of the article, which also stand among an article's sentences. */
import { termsOf } from '../search/terms.ts';

const PATTERN =
  /\b(?:subscribe|newsletter|sign up|click here|read more|follow us|share this|all rights reserved|copyright|photo(?:graph)? by|image credit|file photo|advertisement|cookies?|terms of (?:use|service)|privacy policy|comments? (?:section|below)|contributed to this report|reporting by|editing by|additional reporting|updated at|published on|getty images|associated press\/|log ?in|donate|support our|join us|shown here|pictured (?:here|above|below)|(?:we|\p{Lu}{2,}) will (?:be following|continue to follow|update))\b/iu;

/** Each phrase of the pattern has one of these words. */
const CUES: ReadonlySet<string> = new Set(
  termsOf(
    'subscribe newsletter sign click read follow share rights copyright photo photograph image advertisement cookies ' +
      'terms privacy comments contributed reporting editing updated published getty associated log login donate ' +
      'support join shown pictured following update',
  ),
);

/** Whether a term lets furniture be expected; a sentence without one such term holds none. */
export function isCueForFurniture(term: string): boolean {
  return CUES.has(term);
}

/** Whether a sentence holds words of the page. */
export function holdsFurniture(sentence: string): boolean {
  return PATTERN.test(sentence);
}
