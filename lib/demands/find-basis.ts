import type { Actor } from './actor.ts';
import type { Filler } from './demand.ts';
import type { MaskedSentence } from './mask-sentence.ts';

/** Kinds of legal instrument by which data are demanded, the more telling first. */
const INSTRUMENTS =
  /\b(technical capability notice|national security letters?|geofence warrants?|keyword warrants?|search warrants?|FISA (?:court )?orders?|gag orders?|court orders?|secret orders?|wiretap orders?|warrants?|subpoenas?|summons|draft bill|bill|legislation|data retention notice|emergency requests?)\b/i;

/** The law or court that the sentence names, else the kind of instrument, else null. */
export function findBasis(masked: MaskedSentence, court: Actor | null, law: Actor | null): Filler | null {
  const named =
    law ?? masked.actors.find((actor) => actor.side === 'law' && masked.text.includes(tokenOf(masked, actor))) ?? court;
  if (named?.fillers[0]) return named.fillers[0];
  const words = INSTRUMENTS.exec(masked.text)?.[1];
  return words ? { name: words.toLowerCase().replace(/^fisa/, 'FISA'), entity: null } : null;
}

function tokenOf(masked: MaskedSentence, actor: Actor): string {
  return `⟦L${masked.actors.indexOf(actor)}⟧`;
}
