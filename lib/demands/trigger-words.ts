/** Word lists and pieces that the triggers are built from. Tokens come from `mask-sentence.ts`. */

/** Demander, target: the groups that a trigger fills. Courts demand only through orders for a party. */
export const DEMANDER = '(?<demander>⟦[AJ]\\d+⟧)';
export const AUTHORITY = '(?<demander>⟦A\\d+⟧)';
export const COURT = '(?<court>⟦J\\d+⟧)';
export const LAW = '(?<law>⟦L\\d+⟧)';
export const TARGET = '(?<target>⟦C\\d+⟧)';
export const REST = '(?<rest>[^;]*)';

/** Up to so many characters without another actor. */
export const gap = (most: number) => `[^⟦⟧;]{0,${most}}?`;
/** Up to so many characters, other actors among them. */
export const wideGap = (most: number) => `[^;]{0,${most}}?`;

export const ASK =
  '(?:asks?|asked|asking|urge[sd]?|urging|call(?:s|ed|ing)? (?:up)?on|press(?:es|ed|ing)?|pressure[sd]?|pressuring|tells?|told|wants?|wanted|wanting|requests?|requested|requesting|persuade[sd]?|persuading|lobb(?:y|ies|ied|ying)|get(?:s|ting)?|expects?|expected|demand(?:s|ed|ing)? that)';
export const FORCE =
  '(?:orders?|ordered|ordering|requires?|required|requiring|forces?|forced|forcing|compels?|compelled|compelling|obliges?|obliged|obliging|directs?|directed|directing|instructs?|instructed|instructing|commands?|commanded|mandates?|mandated|mandating|coerces?|coerced|coercing|(?:makes?|made|making)(?=\\s(?:the\\s)?⟦)|subpoena(?:s|ed|ing)?|summons|summoned|summoning)';
export const FORCED =
  '(?:ordered|required|forced|compelled|obliged|directed|instructed|mandated|coerced|subpoenaed|summoned|asked|told|urged|pressed|pressured|served|made(?=\\sto\\b))';
export const DEMAND_NOUN =
  '(?:demands?|requests?|orders?|bids?|efforts?|attempts?|push|quest|fight|battle|campaign|proposals?|plans?|calls?|pressure|desire|moves?|letters?|notices?|subpoenas?|warrants?)';
export const INSTRUMENT =
  '(?:bill|legislation|laws?|acts?|plan|plans|proposal|proposals|measure|measures|regulations?|rules|provisions?|amendment|agreement|notice|notices|order|orders|warrants?|subpoenas?|ruling|injunction|motion|letter|request|powers?|clause)';
export const REFUSE =
  '(?:refus(?:es|e|ed|ing|al)|declin(?:es|e|ed|ing)|resist(?:s|ed|ing)?|reject(?:s|ed|ing)?|fight(?:s|ing)?|fought|challeng(?:es|e|ed|ing)|oppos(?:es|e|ed|ing)|appeal(?:s|ed|ing)|contest(?:s|ed|ing)?|objected|push(?:es|ed|ing)? back|sued|sues|suing|defied|defying|defies|battl(?:ed|es|ing)|not (?:\\w+ )?compl(?:y|ied)|bristl(?:ed|es|ing)|balked)';
export const GIVE =
  '(?:hand(?:s|ed|ing)? over|turn(?:s|ed|ing)? over|gave|gives|giving|provided|provides|providing|shared|shares|sharing|disclosed|discloses|disclosing|supplied|supplies|surrender(?:s|ed)|passed|complied|complies|complying|cooperat(?:ed|es|ing)|granted)';
export const TAKE =
  '(?:collect(?:s|ed|ing)?|harvest(?:s|ed|ing)?|intercept(?:s|ed|ing)?|tap(?:s|ped|ping)|wiretap(?:s|ped|ping)|spied on|spying on|siphon(?:s|ed|ing)|infiltrat(?:es|ed|ing)|hacked|hacking|monitor(?:s|ed|ing)|scan(?:s|ned|ning)|obtained|gathered|gathering|gain(?:s|ed) access|ha[sd] (?:had )?(?:direct |secret )?access|accessed)';
export const END =
  '(?:withdr(?:ew|aw|aws|awn|awing)|dropp(?:ed|ing)|drops|abandon(?:s|ed|ing)?|back(?:s|ed|ing)? (?:down|off|away)|shelv(?:ed|es|ing)|scrapp(?:ed|ing))';
export const STOP =
  '(?:block(?:s|ed|ing)?|barr(?:ed|ing)|bars|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|prohibit(?:s|ed|ing)?|protect(?:s|ed|ing)?)';

/** What a demand for data is about. Without one of these words near it, an asking or ordering is about something else. */
export const DATA =
  /\b(?:data|records?|messages?|communications?|conversations?|content|contents|information|metadata|logs?|e-?mails?|calls?|phones?|iPhones?|smartphones?|devices?|passcode|passwords?|keys?|accounts?|users?|customers?|subscribers?|identit(?:y|ies)|identify|encrypt\w*|decrypt\w*|unencrypted|unlock\w*|back ?doors?|wiretap\w*|intercept\w*|eavesdrop\w*|surveillance|monitor\w*|traceab\w*|originator|trace|locations?|histor(?:y|ies)|source code|access|retain|retention|store|log|report and remove|scan\w*|break into|crack\w*)\b/i;

/** Words after a demand that make it one about access all the same: helping, complying. */
export const HELP =
  /\b(?:help|assist\w*|co-?operat\w*|comply|complied|aid|support|hand(?:ing)? over|turn(?:ing)? over|remove|take down|report)\b/i;
