/**
 * Words by which a frame or an actor can be recognised (FrameNet: lexical units), as stems in lower case. Patterns are
 * costly and most sentences hold none of what they ask for, so one look at its words tells which can match at all, and
 * where. A cue may promise too much, never too little.
 */
import type { Span } from '../article/article.ts';
import type { Words } from '../lexicon.ts';
import { eachWord, WordMemo } from '../word-memo.ts';
import { COURT_KINDS, FIRM, FIRM_KINDS, FIRMS, NUMBERS, PORTFOLIOS, POWERS, PRODUCTS, TECH } from './generic-words.ts';
import { ADJECTIVES, STATE_NAMES } from './places.ts';

/** A `$` at the end: the whole word. */
const STEMS = {
  // What evokes the frame.
  force:
    'order requir forc compel oblig direct instruct command mandat coerc make$ makes$ made$ making$ subpoena summon told$',
  ask: 'ask urg call press told tell want request persuad lobb get$ gets$ getting$ got$ expect demand convinc',
  forced: 'order requir forc compel oblig direct instruct mandat coerc subpoena summon ask told urg press serve made$',
  seek: 'seek sought want demand request obtain get$ gets$ collect',
  serve: 'serv hit$ slapped$ issue issuing sent$ sending$',
  noun: 'demand request order bid effort attempt push quest fight battle campaign propos plan call pressure desire move letter notice subpoena warrant ruling injunction writ',
  ban: 'ban$ banned$ banning$ block shut fine finning$ suspend outlaw jail expel clos',
  stop: 'block bar$ bars$ barr prevent stop prohibit protect',
  refuse:
    'refus declin resist reject fight fought challeng oppos appeal contest object push sue$ sues$ sued$ suing$ def battl not$ bristl balk',
  give: 'hand turn gave$ give$ gives$ giving$ provid share sharing$ disclos suppl surrender passed$ compl cooperat granted$',
  receive: 'receiv receipt got$',
  take: 'collect harvest intercept tap wiretap spied$ spying$ siphon infiltrat hack monitor scan obtain gather gain has$ had$ access',
  end: 'withdr drop abandon back shelv scrapp',
  plan: 'plan propos bill draft law legislation scheme idea measure',
  burden: 'impos plac put',
  // Heads of actors without a name.
  government: 'government$',
  portfolio: wholeWords(PORTFOLIOS),
  authority: wholeWords(
    'authorities|prosecutors|investigators|officials|enforcement|services|agencies|forces|police|lawmakers|senators|legislators|governments|regulators',
  ),
  court: wholeWords('judge|court|magistrate|tribunal|courts|judges|magistrates'),
  those: wholeWords('those|these|such'),
  firms: wholeWords(FIRMS),
  firm: wholeWords(FIRM),
  industry: wholeWords('ISPs|TSPs|telcos|Silicon|tech|technology|intermediaries'),
  pronoun: wholeWords('it|them|they'),
  body: wholeWords('agency|bureau|department|ministry|commission|regulator|watchdog'),
  // The last word of each name; of "U.S." the first letter, since "s" stands behind each owner.
  state: wholeWords(STATE_NAMES.replace(/\w+ |\\\.[^|]*/g, '')),
  // What may stand before such a head.
  modifier: wholeWords(
    `the|a|another|one|his|her|this|that|both|and|or|based|central|spy|\\d+|${NUMBERS}|${ADJECTIVES}|${PORTFOLIOS}|${POWERS}|${COURT_KINDS}|${TECH}|${FIRM_KINDS}|${PRODUCTS}`,
  ),
} as const;

export type Cue = keyof typeof STEMS;

/** A set of cues, one bit each. */
export type CueSet = number;

const CUES = Object.keys(STEMS) as Cue[];
const PATTERNS = CUES.map((cue) => new RegExp(`^(?:${STEMS[cue].split(/\s+/).join('|')})`));
const HYPHEN = '-'.charCodeAt(0);

const MODIFIER = cueSet('modifier');
const HEADS = CUES.slice(CUES.indexOf('government'), CUES.indexOf('modifier')).reduce(
  (set, cue) => set | cueSet(cue),
  0,
);

/** A word that an actor without a name can be recognised by. */
export interface Head {
  cues: CueSet;
  /** Where the modifiers before it begin, and where it begins itself. */
  from: number;
  at: number;
}

export interface SentenceCues {
  all: CueSet;
  /** In order. */
  heads: Head[];
}

const memo = new WordMemo(cuesOf);

/** What the words of a sentence can be cues for. Offsets count within the sentence. */
export function cuesIn(words: Words, { start, end }: Span): SentenceCues {
  const heads: Head[] = [];
  let all = 0;
  let from = -1;
  eachWord(words, start, end, memo, (cues, wordStart, wordEnd) => {
    all |= cues;
    if (from < 0) from = wordStart - start;
    if (cues & HEADS) heads.push({ cues, from, at: wordStart - start });
    // The first half of a compound ("Seattle-based") modifies whatever it is.
    if (!(cues & MODIFIER) && words.text.charCodeAt(wordEnd) !== HYPHEN) from = -1;
  });
  return { all, heads };
}

/** The set with just this cue. */
export function cueSet(cue: Cue): CueSet {
  return 1 << CUES.indexOf(cue);
}

function cuesOf(word: string): CueSet {
  const lower = word.toLowerCase();
  const cues = PATTERNS.reduce((set, pattern, bit) => (pattern.test(lower) ? set | (1 << bit) : set), 0);
  // "the Ruritanian court": names modify as well.
  return lower === word ? cues : cues | MODIFIER;
}

/** Alternatives of a regular expression as stems; phrases and acronyms with dots give each of their words. */
function wholeWords(alternatives: string): string {
  return alternatives
    .toLowerCase()
    .split(/\||[ -]|\\\./)
    .filter(Boolean)
    .map((word) => `${word}$`)
    .join(' ');
}
