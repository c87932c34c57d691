/** Page furniture: words of the page rather than of the article, which also stand among an article's sentences. */
import { termsOf } from '../search/terms.ts';

/** Each phrase is looked for only where one of its words stands; no word is there twice. */
const PHRASES: readonly (readonly [words: string, phrase: RegExp])[] = [
  [
    'subscribe newsletter copyright advertisement cookie cookies donate login',
    /\b(?:subscribe|newsletter|copyright|advertisement|cookies?|donate|login)\b/i,
  ],
  ['sign click log join', /\b(?:sign up|click here|log in|join us)\b/i],
  ['read', /\bread more\b/i],
  ['share', /\bshare this\b/i],
  ['support', /\bsupport our\b/i],
  ['reserved', /\ball rights reserved\b/i],
  ['photo photograph image', /\b(?:photo(?:graph)? by|image credit|file photo)\b/i],
  ['terms', /\bterms of (?:use|service)\b/i],
  ['privacy', /\bprivacy policy\b/i],
  ['comment', /\bcomments? (?:section|below)\b/i],
  ['contributed', /\bcontributed to this report\b/i],
  ['reporting editing', /\b(?:reporting by|editing by|additional reporting)\b/i],
  ['updated published', /\b(?:updated at|published on)\b/i],
  ['getty associated', /\b(?:getty images|associated press\/)\b/i],
  ['shown pictured', /\b(?:shown here|pictured (?:here|above|below))\b/i],
  ['follow following update', /\b(?:follow us|(?:we|\p{Lu}{2,}) will (?:be following|continue to follow|update))\b/iu],
];

const BY_TERM = new Map(PHRASES.flatMap(([words, phrase]) => termsOf(words).map((term) => [term, phrase] as const)));

/** What to look for in a sentence with this term; nothing for nearly all terms. */
export function furnitureWith(term: string): RegExp | undefined {
  return BY_TERM.get(term);
}
