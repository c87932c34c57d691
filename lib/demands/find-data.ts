/** The data or access that a demand is about, in the article's words, cut to what matters. */
import { DATA, HELP } from './trigger-words.ts';

const MOST_WORDS = 10;
/** Where the phrase ends: the next clause. */
const CLAUSE_END =
  /(?:,|\s[-–—]\s|—|\.$|;|["”]\s|\s(?:after|because|which|who|when|while|where|since|said|says|as part of|in order to|so that|although|though|despite|even|if|unless|before|until|but|following|amid|according|without|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in connection|beginning|in the past|last (?:week|month|year)|this (?:week|month|year)|(?:used|belonging|linked) (?:by|to)|that\s(?:had|was|were|is|are|has|could|would|can))\b)/iu;
const GIVING =
  /^(?:to\s)?(?:\w+ly\s)?(?:hand(?:ing)? over|turn(?:ing)? over|provid(?:e|ing)|giv(?:e|ing)|offer|shar(?:e|ing)|disclos(?:e|ing)|suppl(?:y|ying)|releas(?:e|ing)|produc(?:e|ing)|surrender|furnish|deliver)\s/i;
const LEAD = /^(?:['’]s\s|to\s|for\s|with\s|over\s|that\s|and\s|about\s|the\s|a\s|an\s|in\s|,|\s|:)+/i;
const TAIL = /\s(?:to|for|of|from|with|on|in|at|by|and|or|the|a|an|its|their|that|as|into|about)$/i;

/**
 * @param rest what follows the target in the sentence, unmasked
 * @returns null where it names no data, access or help
 */
export function findData(rest: string): string | null {
  const start = rest.replace(LEAD, '');
  const isGiving = GIVING.test(rest.trimStart());
  const lead = start.length - start.replace(GIVING, '').length;
  const from = start.slice(lead).replace(/^(?:investigators|authorities|police|officials|them)\s(?:with\s)?/i, '');
  const end = CLAUSE_END.exec(from.slice(3));
  let words = (end ? from.slice(0, end.index + 3) : from).trim().split(/\s+/);
  if (words.length > MOST_WORDS) words = words.slice(0, MOST_WORDS);
  let phrase = words
    .join(' ')
    .replace(/^["“‘']|["”’'.,]+$/gu, '')
    .trim();
  while (TAIL.test(phrase)) phrase = phrase.replace(TAIL, '');
  phrase = isGiving ? phrase.replace(/\s(?:to|with)\s(?:the\s)?\S+$/i, '') : phrase;
  if (phrase.split(' ').length < 1 || phrase.length < 3) return null;
  return DATA.test(phrase) || HELP.test(phrase) ? phrase : null;
}
