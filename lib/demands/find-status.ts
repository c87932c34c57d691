import type { DemandStatus } from './demand.ts';

const THREAT = /\b(?:threat\w*|vow(?:s|ed))\b/i;
const MADE_LAW = /\b(?:passed|passes|enacted|adopted|approved|signed|came into force|in force|went into effect)\b/i;
const INSTRUMENT = /\b(?:bill|legislation|laws?|act|rules|powers|regulations?|measures?)\b/i;
const PROPOSAL =
  /\b(?:propos\w+|plans?|planned|planning|draft\w*|bill|legislation|would|introduc\w+|unveil\w+|intend\w*|consider\w*|mull\w*|could|empower\w*|give|allow\w*|argu\w*|need\w*)\b/i;
const OBTAINED = /\b(?:obtain\w*|won|secured|persuaded|convinced|granted)\b/i;
const SEEKING =
  /\b(?:seek\w*|sought|tr(?:y|ied|ies|ying)|want\w*|attempt\w*|efforts?|bid|push\w*|fight|motion|asked|asking|appeal|redoubled|can|urg\w+)\b/i;
const DROPPED = /\b(?:withdrew|withdrawn|dropped|abandon\w*|shelved|scrapped)\b/i;
/** How far before a word of refusing such words count. */
const ADJACENT = 25;

/** Questions and wishes: nobody has demanded anything yet. */
const HYPOTHETICAL =
  /\b(?:whether|should|if|before)\b|\bcan(?= (?:\w+ )?(?:force|compel|require|order|ask|make|be used)\b)/i;
/** How far before the target such words count. */
const CLOSE = 80;
const TURNED_DOWN = /\b(?:denied|denies|rejected|rejects|threw out|struck down|overturned|quashed|voted down)\b/i;
const DENIED = /\b(?:not|never|cannot|no|n['’]t|without|nor|neither)\b|n['’]t\b/i;

/**
 * Status of a demand from the words around its verb.
 * @param verb "force" for ordering and requiring, "ask" for asking and urging
 * @param around the words from a little before the demander to the target
 * @returns null where the words deny it ("did not ask")
 */
export function statusOfVerb(verb: 'ask' | 'force', around: string): DemandStatus | null {
  if (TURNED_DOWN.test(around)) return 'rejected';
  if (isDoubtful(around)) return null;
  if (THREAT.test(around)) return 'threatened';
  if (DROPPED.test(around)) return 'withdrawn';
  if (OBTAINED.test(around)) return 'ordered';
  if (MADE_LAW.test(around) && INSTRUMENT.test(around)) return 'enacted';
  if (verb === 'ask' && /\b(?:court|judge['’]s) (?:order|ruling)\b/i.test(around)) return 'ordered';
  if (verb === 'ask') return /\b(?:propos\w+|bill|legislation|draft\w*)\b/i.test(around) ? 'proposed' : 'demanded';
  if (PROPOSAL.test(around)) return 'proposed';
  return SEEKING.test(around) ? 'demanded' : 'ordered';
}

/** "to refuse", "cannot refuse", "whether to fight": not said to be so. Vows and plans to fight are. */
const NOT_ASSERTED = /\b(?:to|can|cannot|could|may|might|if|should|would|must|never|whether|impossible)\b/i;
const VOWED =
  /\b(?:vow\w*|pledg\w*|promis\w*|plans?|planned|continu\w*|moved?|prepar\w*|going|willing|decided|chose\w*|ready|began)\b[^.]{0,12}\bto\s(?:\w+\s)?$/i;

/** Whether the words deny a demand, ask whether there may be one or make it depend on something. */
export function isDoubtful(around: string): boolean {
  return DENIED.test(around) || HYPOTHETICAL.test(around.slice(-CLOSE));
}

/**
 * Refusing leaves no doubt; fighting and appealing is a challenge whose end is open.
 * @param between the words from the target to the word of refusing
 * @returns null where the words do not say that it was done
 */
export function statusOfRefusal(word: string, between: string): DemandStatus | null {
  if (NOT_ASSERTED.test(between.slice(-ADJACENT)) && !VOWED.test(between)) return null;
  return /^(?:refus|declin|defi|defy|resist|reject|not|balk)/i.test(word) ? 'refused' : 'challenged';
}
