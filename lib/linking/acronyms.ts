import { phrase } from '../phrase.ts';
import type { Mention } from './mention.ts';
import { spotAround } from './neighbours.ts';
import { noteLink, type Reading } from './reading.ts';

/**
 * An acronym in brackets after a linked name stands for it from there on, whether or not the knowledge base lists it:
 * "the Department of Telecommunications (DoT)". The bracket must open directly behind the name, and the letters must
 * begin as the name's words do.
 */
export function linkDefinedAcronyms(reading: Reading): void {
  const { text } = reading.article;
  const defined = new Map<string, { mention: Mention; at: number } | null>();
  for (const mention of reading.mentions.all) {
    // Behind a person stands a party or an office: "Jane Roe (SNP)".
    if (mention.type === 'person') continue;
    const match = /^ ?\(\s?(?:the |or )?["“'‘]?(\p{Lu}[\p{L}&.-]{1,9})["”'’]?\s?\)/u.exec(
      text.slice(mention.end, mention.end + 18),
    );
    const acronym = match?.[1];
    if (!acronym || !/\p{Lu}.*\p{Lu}/u.test(acronym) || !isInitialOf(acronym, mention.surface)) continue;
    const known = defined.get(acronym);
    defined.set(acronym, known && known.mention.entity !== mention.entity ? null : { mention, at: mention.end });
  }
  for (const [acronym, definition] of defined) {
    if (!definition) continue;
    const { mention, at } = definition;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}+/=_@#%])${acronym.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'gu');
    for (const found of text.matchAll(pattern)) {
      const start = found.index;
      if (start < at) continue;
      const end = start + acronym.length;
      const spot = spotAround(reading.spots, start);
      if (spot && (spot.start !== start || spot.end !== end)) continue;
      reading.mentions.add({
        start,
        end,
        surface: acronym,
        type: mention.type,
        form: 'short',
        entity: mention.entity,
        confidence: 0.97,
        reason: phrase('reason.definedAcronym', mention.surface),
      });
      if (spot) {
        spot.forms = [];
        const entity = mention.entity && reading.linker.kb.get(mention.entity);
        if (entity) noteLink(reading, spot, entity);
      }
    }
  }
}

function isInitialOf(acronym: string, name: string): boolean {
  const initials = name.match(/\p{L}[\p{L}'’]*/gu)?.map((word) => word[0]!.toLowerCase()) ?? [];
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  // The first letters must agree: "the Home Department of Jammu and Kashmir (J&K)" defines a place.
  if (initials[0] !== letters[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at >= Math.max(2, letters.length - 1);
}
