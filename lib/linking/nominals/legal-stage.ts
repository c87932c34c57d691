import { shiftDay } from '../../knowledge/day-span.ts';
import type { PartialDate } from '../../knowledge/types.ts';

/** First and last day, YYYY-MM-DD. */
export interface Days {
  from: string;
  until: string;
}

export interface LegalStage {
  /** Status steps that the words can mean. */
  statuses: string[];
  days: Days;
  /** The words that say so. */
  words: string;
}

const PASSED = ['passed', 'assented'];
const IN_FORCE = ['in-force'];
const PROPOSED = ['proposed', 'draft', 'introduced'];

const AFTER: { pattern: RegExp; statuses: string[] }[] = [
  { pattern: /^(?: that| which)?(?: was| were)? (passed|enacted|adopted|approved|voted|signed)\b/i, statuses: PASSED },
  {
    pattern: /^(?: that| which)? (?:went|came|comes|goes|entered|took) (?:into|effect|in) ?(?:effect|force)?/i,
    statuses: IN_FORCE,
  },
];
const BEFORE =
  /\b(?:would|will|to|plans? to|soon|intends? to|promised to|vowed to|is preparing to|about to) (?:soon )?(?:propose|introduce|present|table|draft|unveil|bring forward)\b/i;

/**
 * What a sentence says of a law's stage and when, as of the article's date.
 * @param before the sentence up to the end of the description
 * @param after the rest of the sentence
 * @param published at least a month
 */
export function legalStageOf(before: string, after: string, published: PartialDate): LegalStage | null {
  const year = Number(published.slice(0, 4));
  const day = published.length === 10 ? published : `${published}-15`;
  if (BEFORE.test(before)) {
    return {
      statuses: PROPOSED,
      days: { from: shiftDay(day, -45), until: shiftDay(day, 240) },
      words: BEFORE.exec(before)![0],
    };
  }
  for (const { pattern, statuses } of AFTER) {
    const match = pattern.exec(after);
    if (!match) continue;
    const when = daysIn(after.slice(match[0].length), year, day);
    if (when) return { statuses, days: when.days, words: `${match[0].trim()} ${when.words}`.trim() };
  }
  return null;
}

const WHEN: { pattern: RegExp; days: (year: number, day: string, match: RegExpExecArray) => Days }[] = [
  { pattern: /^ late last year\b/i, days: (year) => ({ from: `${year - 1}-09-01`, until: `${year - 1}-12-31` }) },
  { pattern: /^ earlier this year\b|^ this year\b/i, days: (year, day) => ({ from: `${year}-01-01`, until: day }) },
  {
    pattern: /^ (?:early )?last year\b/i,
    days: (year) => ({ from: `${year - 1}-01-01`, until: `${year - 1}-12-31` }),
  },
  {
    pattern: /^ last (?:month|week)\b|^ this (?:month|week)\b/i,
    days: (_year, day) => ({ from: shiftDay(day, -62), until: day }),
  },
  {
    pattern: /^ in (?:\p{Lu}\p{L}+ )?((?:19|20)\d\d)\b/u,
    days: (_year, _day, match) => ({ from: `${match[1]}-01-01`, until: `${match[1]}-12-31` }),
  },
];

function daysIn(rest: string, year: number, day: string): { days: Days; words: string } | null {
  for (const { pattern, days } of WHEN) {
    const match = pattern.exec(rest);
    if (match) return { days: days(year, day, match), words: match[0].trim() };
  }
  return null;
}
