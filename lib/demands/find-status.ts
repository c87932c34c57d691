import type { DemandStatus } from './demand.ts';

const THREAT = /\b(?:threat\w*|vow(?:s|ed))\b/i;
const MADE_LAW = /\b(?:passed|passes|enacted|adopted|approved|signed|came into force|in force|went into effect)\b/i;
const INSTRUMENT = /\b(?:bill|legislation|laws?|act|rules|powers|regulations?|measures?)\b/i;
const PROPOSAL =
  /\b(?:propos\w+|plans?|planned|planning|draft\w*|bill|legislation|would|introduc\w+|unveil\w+|intend\w*|consider\w*|mull\w*|could|empower\w*|give|allow\w*)\b/i;
const OBTAINED = /\b(?:obtain\w*|won|secured|persuaded|convinced|granted)\b/i;
const SEEKING =
  /\b(?:seek\w*|sought|tr(?:y|ied|ies|ying)|want\w*|attempt\w*|efforts?|bid|push\w*|fight|motion|asked|asking|appeal|redoubled|can|urg\w+)\b/i;
const DROPPED = /\b(?:withdrew|withdrawn|dropped|abandon\w*|shelved|scrapped)\b/i;
const DENIED = /\b(?:not|never|cannot|no|n['’]t|without|nor|neither|denied)\b|n['’]t\b/i;

/**
 * Status of a demand from the words around its verb.
 * @param verb "force" for ordering and requiring, "ask" for asking and urging
 * @param around the words from a little before the demander to the target
 * @returns null where the words deny it ("did not ask")
 */
export function statusOfVerb(verb: 'ask' | 'force', around: string): DemandStatus | null {
  if (DENIED.test(around)) return null;
  if (THREAT.test(around)) return 'threatened';
  if (DROPPED.test(around)) return 'withdrawn';
  if (OBTAINED.test(around)) return 'ordered';
  if (MADE_LAW.test(around) && INSTRUMENT.test(around)) return 'enacted';
  if (verb === 'ask') return /\b(?:propos\w+|bill|legislation|draft\w*)\b/i.test(around) ? 'proposed' : 'demanded';
  if (PROPOSAL.test(around)) return 'proposed';
  return SEEKING.test(around) ? 'demanded' : 'ordered';
}

/** Refusing leaves no doubt; fighting and appealing is a challenge whose end is open. */
export function statusOfRefusal(word: string): DemandStatus {
  return /^(?:refus|declin|defi|defy|resist|reject|not|balk)/i.test(word) ? 'refused' : 'challenged';
}
