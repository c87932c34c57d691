import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cuesIn } from '../../../lib/demands/cues.ts';
import { GENERIC_ACTORS } from '../../../lib/demands/generic-actors.ts';
import { COURT_KINDS, FIRM, FIRM_KINDS, FIRMS, POWERS, TECH } from '../../../lib/demands/generic-words.ts';
import { matchesAtHeads } from '../../../lib/demands/match-at-heads.ts';
import { readWords } from '../../../lib/lexicon.ts';

const phrases = (alternatives: string) =>
  alternatives
    .replaceAll('(?:ing)?', '')
    .replaceAll(/s\?|\\/g, '')
    .split('|');

const PIECES = [
  ...phrases(`${FIRM}|${FIRMS}|${FIRM_KINDS}|${TECH}|${POWERS}|${COURT_KINDS}`),
  ...'the|The|a|this|those|such|both|two|several|17|and|or|to|in|also|it|them|that|order|forced|his|said'.split('|'),
  ...'French|British|U.S.|South Korean|European Union|United States|France|the Netherlands|U.K.|Ruritania'.split('|'),
  ...'government|Government|authorities|police|officials|enforcement|lawmakers|judge|court|courts|agency'.split('|'),
  ...'interior|justice|ministers|ISPs|Silicon Valley|big tech|tech industry|Oslo-based|iPhone maker|wants'.split('|'),
];

it('finds at the heads what a search of the whole sentence finds', () => {
  const sentences = fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', ', ', "'s ")), { maxLength: 12 })
    .map((pieces) => pieces.flat().join(''));
  fc.assert(
    fc.property(sentences, (words) => {
      const { heads } = cuesIn(readWords(words), { start: 0, end: words.length });
      for (const generic of GENERIC_ACTORS) {
        const everywhere = new RegExp(generic.pattern.source, generic.pattern.flags.replace('y', 'g'));
        const spans = matchesAtHeads(generic, words, heads).map((match) => [match.index, match[0]]);
        expect(spans).toEqual([...words.matchAll(everywhere)].map((match) => [match.index, match[0]]));
      }
    }),
    { numRuns: 2000 },
  );
});
