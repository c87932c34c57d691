import type { Article, Span } from '../article/article.ts';
import { withoutIgnored } from '../article/ignored.ts';
import { type ArticleText, readArticleText } from '../article/read-article.ts';
import { readWords, type Words } from '../lexicon.ts';
import {
  type ClassSet,
  classSet,
  placeOf,
  TERM_CLASSES,
  type TermClass,
  type TermIndex,
  Tokens,
  termIndexOf,
} from './term-index.ts';

/** Classes that speak of getting at communications itself. */
export const CORE: readonly TermClass[] = [
  'surveillance',
  'interception',
  'encryption',
  'access',
  'spyware',
  'biometrics',
  'transfer',
  'law',
];
/** Words of all kinds of news: they count only in or beside a sentence that speaks of the subject itself. */
const CONTEXT: readonly TermClass[] = [
  'authority',
  'company',
  'data',
  'demand',
  'oversight',
  'warrant',
  'intelligence',
];
const AUTHORITIES: readonly TermClass[] = ['authority', 'intelligence'];

const SETS = {
  core: classSet(...CORE),
  context: classSet(...CONTEXT),
  authorities: classSet(...AUTHORITIES),
  warrant: classSet('warrant'),
  acts: classSet('demand', 'access'),
  spiesOrOrders: classSet('intelligence', 'warrant'),
  companyOrData: classSet('company', 'data'),
};

/** Number of terms by class, under the place of the class. */
export interface Hits {
  counts: readonly number[];
  /** The classes that have any. */
  kinds: ClassSet;
}

/** A sentence with what speaks for the subject in it. */
export interface SentenceEvidence extends Span, Hits {
  words: number;
  /** How much its place in the article counts: the beginning more than the end. */
  weight: number;
}

/** All that the model sees of an article. */
export interface Evidence {
  sentences: SentenceEvidence[];
  title: Hits;
  /** Surface forms of the terms of a class, most frequent first; gathered when somebody asks. */
  surfacesOf(kind: TermClass): string[];
}

/** Where terms stand in a text, under the place of their class: start, end, start, end … */
type Places = number[][];
const MAX_SURFACES = 200;

/**
 * Null where the article's language has no terms. Time grows linearly with the text.
 * @param read sentences and words of the text
 */
export function gatherEvidence(article: Article, read: ArticleText = readArticleText(article)): Evidence | null {
  const index = termIndexOf(article.language);
  if (!index) return null;
  const inText: Places = TERM_CLASSES.map(() => []);
  const inTitle: Places = TERM_CLASSES.map(() => []);
  const sentences: SentenceEvidence[] = [];
  const spans = withoutIgnored(article, read.sentences);
  const last = spans.at(-1)?.end ?? 0;
  const tokens = new Tokens();
  spans.forEach((span, order) => {
    const { start, end } = span;
    const { counts: own, kinds, words } = hitsIn(read.words, span, index, tokens, inText);
    sentences.push({ start, end, counts: own, kinds, words, weight: placeWeight(order, start / last) });
  });
  const title = hitsIn(readWords(article.title), { start: 0, end: article.title.length }, index, tokens, inTitle);
  const surfacesOf = (kind: TermClass) =>
    byFrequency([
      ...surfacesAt(article.text, inText[placeOf(kind)]!),
      ...surfacesAt(article.title, inTitle[placeOf(kind)]!),
    ]);
  return { sentences, title, surfacesOf };
}

function* surfacesAt(text: string, places: readonly number[]): Generator<string> {
  for (let i = 0; i < places.length; i += 2) yield text.slice(places[i], places[i + 1]);
}

/** Each once whatever its capitals, in the spelling that comes first; the most frequent first. */
function byFrequency(surfaces: readonly string[]): string[] {
  const counts = new Map<string, { surface: string; count: number }>();
  for (const surface of surfaces) {
    const key = surface.toLowerCase();
    const known = counts.get(key);
    if (known) known.count++;
    else if (counts.size < MAX_SURFACES) counts.set(key, { surface, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ surface }) => surface);
}

/** @param tokens to be filled with the words of the stretch @param places to be added to */
function hitsIn(
  words: Words,
  { start, end }: Span,
  index: TermIndex,
  tokens: Tokens,
  places: Places,
): Hits & { words: number } {
  index.read(words, start, end, tokens);
  const counts = new Array<number>(TERM_CLASSES.length).fill(0);
  let kinds = 0;
  let at = 0;
  // Where the last term of each class began and ended, so that "spy powers" does not count twice.
  const since = new Array<number>(TERM_CLASSES.length).fill(-1);
  const until = new Array<number>(TERM_CLASSES.length).fill(0);
  const note = (kind: number, length: number) => {
    const own = places[kind]!;
    if (until[kind]! > at) {
      // Of two that begin at one word the longer one counts.
      if (since[kind] !== at || at + length <= until[kind]!) return;
      own.length -= 2;
    } else {
      counts[kind]!++;
      kinds |= 1 << kind;
    }
    since[kind] = at;
    until[kind] = at + length;
    own.push(tokens.starts[at]!, tokens.ends[at + length - 1]!);
  };
  for (; at < tokens.length; at++) index.termsAt(tokens, at, note);
  return { counts, kinds, words: tokens.length };
}

/** The first sentences say what an article is about; the last ones are often background or the next subject. */
function placeWeight(order: number, place: number): number {
  if (order < 4) return 1.6;
  if (place > 0.8) return 0.7;
  return place < 0.25 ? 1.2 : 1;
}

/** Which weights there are: a density for each class, the headline, and what meets in one sentence. */
export const FEATURES: readonly string[] = [
  ...TERM_CLASSES,
  'title.core',
  'title.authority',
  'title.company',
  'title.against',
  'sentence.demand',
  'sentence.powers',
  'sentence.order',
  'sentence.core',
  'kinds',
];

export const AGAINST: readonly TermClass[] = [
  'breach',
  'commerce',
  'violence',
  'reform',
  'content',
  'leak',
  'product',
  'politics',
  'culture',
];

/** Articles shorter than this many words count as this long, or one word would decide. */
const SHORTEST = 60;

/** Numbers that do not depend on the article's length. Densities are per hundred words, on a logarithmic scale. */
export function featuresOf({ sentences, title }: Evidence): Record<string, number> {
  const features: Record<string, number> = {};
  let words = 0;
  let weights = 0;
  const sums = new Float64Array(TERM_CLASSES.length);
  const rates = { demand: 0, powers: 0, order: 0, core: 0 };
  for (const [order, { counts, kinds, words: own, weight }] of sentences.entries()) {
    const isCore = isOnSubject(kinds);
    const isNear = isCore || isOnSubject(sentences[order - 1]?.kinds) || isOnSubject(sentences[order + 1]?.kinds);
    words += own * weight;
    const counted = isNear ? kinds : kinds & ~SETS.context;
    for (let kind = 0; kind < counts.length; kind++)
      if (counted & (1 << kind)) sums[kind]! += Math.min(counts[kind]!, 3) * weight;
    // A heading or a caption counts less than a sentence.
    const size = weight * Math.min(1, own / 12);
    weights += size;
    if (isDemand(kinds)) rates.demand += size;
    if (kinds & SETS.authorities && kinds & SETS.core) rates.powers += size;
    if (kinds & SETS.warrant && kinds & (SETS.companyOrData | SETS.core)) rates.order += size;
    if (isCore) rates.core += size;
  }
  const scale = 100 / Math.max(words, SHORTEST);
  TERM_CLASSES.forEach((kind, place) => {
    features[kind] = Math.log1p(sums[place]! * scale);
  });
  const inTitle = (kinds: readonly TermClass[]) =>
    Math.min(
      2,
      kinds.reduce((sum, kind) => sum + title.counts[placeOf(kind)]!, 0),
    );
  features['title.core'] = inTitle([...CORE, 'warrant']);
  // An authority or a company in the headline says something only where the opening speaks of the subject.
  const isOpening = isOnSubject(title.kinds) || sentences.slice(0, 4).some(({ kinds }) => isOnSubject(kinds));
  features['title.authority'] = isOpening ? inTitle(AUTHORITIES) : 0;
  features['title.company'] = isOpening ? inTitle(['company', 'data']) : 0;
  features['title.against'] = inTitle(AGAINST);
  // Four sentences are the least that rates are taken of.
  const count = Math.max(weights, 4);
  for (const [name, sum] of Object.entries(rates)) features[`sentence.${name}`] = Math.sqrt(sum / count);
  features.kinds = CORE.filter((kind) => sums[placeOf(kind)]! * scale > 0.25).length / CORE.length;
  return features;
}

/** A word of the subject itself, or spies or a court's order together with a company or people's data. */
export function isOnSubject(kinds: ClassSet = 0): boolean {
  return Boolean(kinds & SETS.core || (kinds & SETS.spiesOrOrders && kinds & SETS.companyOrData));
}

/** An authority, an act of getting at something, and a company or people's data in one sentence. */
export function isDemand(kinds: ClassSet): boolean {
  return Boolean(kinds & SETS.authorities && kinds & SETS.acts && isOnSubject(kinds) && kinds & SETS.companyOrData);
}
