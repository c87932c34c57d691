/** The data or access that a demand is about, in the article's words, cut to what matters. */
import { DATA, HELP } from './trigger-words.ts';

const MOST_WORDS = 10;
/** How far into the words after the target a verb of giving may stand ("… requests to turn over user data"). */
const REACH = 60;
/** Where the phrase ends: the next clause. */
const CLAUSE_END =
  /(?:[,;—]|\s[-–]\s|[.?!]$|["”“]|\s(?:after|because|which|who|when|while|where|since|said|says|as part of|as well|in order to|so that|although|though|despite|even|if|unless|before|until|but|following|amid|according|without|with (?:a|the) (?:goal|aim)|in an effort|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in connection|beginning|in the past|last (?:week|month|year|december)|this (?:week|month|year)|by (?:announcing|arguing|saying)|belonging|linked to|(?:used|owned) by|that\s(?:had|was|were|is|are|has|could|would|can))\b)/i;
const GIVE =
  '(?:hand(?:ing)? over|turn(?:ing)? over|provid(?:e|ing)|giv(?:e|ing)|offer(?:ing)?|shar(?:e|ing)|disclos(?:e|ing)|suppl(?:y|ying)|releas(?:e|ing)|produc(?:e|ing)|surrender(?:ing)?|furnish|deliver)';
const GIVING = new RegExp(`^(?:.{0,${REACH}}?\\bto\\s|to\\s)?(?:\\w+ly\\s)?${GIVE}\\s(?:up\\s)?`, 'i');
const RECEIVER =
  /^(?:(?:the|law|federal|state|intelligence|security)\s)*(?:investigators|authorities|police|officials|enforcement|them|government|agents|agencies|prosecutors)\s(?:with\s)?/i;
const LEAD =
  /^(?:['’]s\s|["“”‘]|(?:to|for|with|over|that|and|about|the|a|an|in|on|first|also|then|its|their|some|any)\s|[,:]|\s)+/i;
const TAIL = /\s(?:to|for|of|from|with|on|in|at|by|and|or|the|a|an|its|their|that|as|into|about|some|any|used)$/i;

/** "… the company and that it had unlocked": what follows is another matter. */
const OTHER_CLAUSE = /^,?\s*(?:and|but)\s(?:that\s)?(?:it|they|he|she)\b/i;

/**
 * @param rest what follows the target in the sentence
 * @returns null where it names no data, access or help
 */
export function findData(rest: string): string | null {
  if (OTHER_CLAUSE.test(rest)) return null;
  const giving = GIVING.exec(rest.replace(LEAD, 'to '));
  const object = giving ? cut(rest.replace(LEAD, 'to ').slice(giving[0].length).replace(RECEIVER, '')) : null;
  if (object && (DATA.test(object) || HELP.test(object))) return object.replace(/\s(?:to|with)\s(?:the\s)?\S+$/i, '');
  const phrase = cut(rest);
  return phrase && (DATA.test(phrase) || HELP.test(phrase)) ? phrase : null;
}

function cut(words: string): string | null {
  const start = words.replace(LEAD, '');
  const end = CLAUSE_END.exec(start.slice(2));
  let phrase = (end ? start.slice(0, end.index + 2) : start).trim().split(/\s+/).slice(0, MOST_WORDS).join(' ');
  phrase = phrase.replace(/["“”‘]/g, '').trim();
  while (TAIL.test(phrase)) phrase = phrase.replace(TAIL, '');
  return phrase.length < 3 ? null : phrase;
}

/** What names a demand in the words after a refusal: "the warrant to", "an order requiring it to", "to". */
const REFUSED =
  /(?:\b(?:orders?|warrants?|requests?|demands?|subpoenas?|efforts?|bid|attempts?|notices?|motion|pressure)\b[^,;]{0,60}?\b(?:to|for|seeking|requiring|that (?:it|they|the company))\s)/i;

/** Data that somebody refuses: only what the refused demand names. */
export function findRefusedData(rest: string): string | null {
  const demand = REFUSED.exec(rest) ?? /^\s*to\s/i.exec(rest);
  return demand ? findData(` to ${rest.slice(demand.index + demand[0].length)}`) : null;
}

/** Data in the condition of a threat: "if they fail to hand over messages". */
export function findThreatenedData(rest: string): string | null {
  const condition =
    /\b(?:fail\w*|refus\w*|declin\w*) to\s|\b(?:unless|until) (?:they|it|the \w+)\s|\b(?:do|does|did)(?: not|n['’]t)\s|\bover\s/i.exec(
      rest,
    );
  return condition ? findData(` to ${rest.slice(condition.index + condition[0].length)}`) : null;
}

/** Data named before whoever demands them: "the type of records the agency could request from". */
export function findDataBefore(words: string): string | null {
  return findData(words.replace(/^.*\b(?:of|the|which|that|what)\s(?=\S+\s\S)/i, ''));
}
