import { shiftDay } from '../../knowledge/partial-dates.ts';
import type { PartialDate } from '../../knowledge/types.ts';

/** First and last day, YYYY-MM-DD. */
export interface Window {
  from: string;
  until: string;
}

export interface LegalStage {
  /** Status steps that the words can mean. */
  statuses: string[];
  window: Window;
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
      window: { from: shiftDay(day, -45), until: shiftDay(day, 240) },
      words: BEFORE.exec(before)![0],
    };
  }
  for (const { pattern, statuses } of AFTER) {
    const match = pattern.exec(after);
    if (!match) continue;
    const window = windowOf(after.slice(match[0].length), year, day);
    if (window) return { statuses, window: window.window, words: `${match[0].trim()} ${window.words}`.trim() };
  }
  return null;
}

const WINDOWS: { pattern: RegExp; window: (year: number, day: string, match: RegExpExecArray) => Window }[] = [
  { pattern: /^ late last year\b/i, window: (year) => ({ from: `${year - 1}-09-01`, until: `${year - 1}-12-31` }) },
  { pattern: /^ earlier this year\b|^ this year\b/i, window: (year, day) => ({ from: `${year}-01-01`, until: day }) },
  {
    pattern: /^ (?:early )?last year\b/i,
    window: (year) => ({ from: `${year - 1}-01-01`, until: `${year - 1}-12-31` }),
  },
  {
    pattern: /^ last (?:month|week)\b|^ this (?:month|week)\b/i,
    window: (_year, day) => ({ from: shiftDay(day, -62), until: day }),
  },
  {
    pattern: /^ in (?:\p{Lu}\p{L}+ )?((?:19|20)\d\d)\b/u,
    window: (_year, _day, match) => ({ from: `${match[1]}-01-01`, until: `${match[1]}-12-31` }),
  },
];

function windowOf(rest: string, year: number, day: string): { window: Window; words: string } | null {
  for (const { pattern, window } of WINDOWS) {
    const match = pattern.exec(rest);
    if (match) return { window: window(year, day, match), words: match[0].trim() };
  }
  return null;
}
