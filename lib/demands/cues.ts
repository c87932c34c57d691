/**
 * Words by which a frame or an actor can be recognised (FrameNet: lexical units), as stems in lower case. Patterns are
 * costly and most sentences hold none of what they ask for, so one look at its words tells which can match at all. A cue
 * may promise too much, never too little.
 */
import { eachWord, WordMemo } from '../word-memo.ts';
import { STATE_NAMES } from './places.ts';

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
  // Who can be an actor without being named.
  government: 'government',
  minister: 'minister',
  authority:
    'authorit prosecutor investigator official enforcement service agenc force police lawmaker senator legislator government regulator',
  court: 'judge court magistrate tribunal',
  firm: 'compan firm giant provider operator carrier platform service maker manufacturer group vendor network app site website business corporation',
  industry: 'isps$ tsps$ telcos$ silicon$ tech intermediaries$',
  pronoun: 'it$ them$ they$',
  body: 'agency bureau department ministry commission regulator watchdog',
  state: statesByWord(),
} as const;

export type Cue = keyof typeof STEMS;

/** A set of cues, one bit each. */
export type CueSet = number;

const CUES = Object.keys(STEMS) as Cue[];
const PATTERNS = CUES.map((cue) => new RegExp(`^(?:${STEMS[cue].split(/\s+/).join('|')})`));

const memo = new WordMemo(cuesOf);

/** What the words of a sentence can be cues for. */
export function cuesIn(sentence: string): CueSet {
  let cues = 0;
  eachWord(sentence, 0, sentence.length, memo, (own) => {
    cues |= own;
  });
  return cues;
}

/** The set with just this cue. */
export function cueSet(cue: Cue): CueSet {
  return 1 << CUES.indexOf(cue);
}

function cuesOf(word: string): CueSet {
  const lower = word.toLowerCase();
  return PATTERNS.reduce((set, pattern, bit) => (pattern.test(lower) ? set | (1 << bit) : set), 0);
}

/** The last word of each name of a state; of "U.K." the first letter. */
function statesByWord(): string {
  const names = STATE_NAMES.replaceAll('\\.', '.').split('|');
  return names
    .map((name) => name.toLowerCase().match(/\p{L}+/gu)!)
    .map((words) => (words.at(-1)!.length > 3 ? words.at(-1)! : `${words[0]}$`))
    .join(' ');
}
