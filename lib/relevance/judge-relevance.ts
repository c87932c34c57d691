import type { Relevance } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import type { ArticleText } from '../article/read-article.ts';
import type { Mention } from '../linking/mention.ts';
import { type Phrase, phrase } from '../phrase.ts';
import {
  AGAINST,
  CORE,
  type Evidence,
  FEATURES,
  featuresOf,
  gatherEvidence,
  isDemand,
  isOnSubject,
  type SentenceEvidence,
} from './evidence.ts';
import { classSet, placeOf, type TermClass } from './term-index.ts';
import model from './weights.json' with { type: 'json' };

const CORE_CLASSES = classSet(...CORE);
const COMPANY = classSet('company');
const DEMAND = classSet('demand');
/** Longest quotation in a reason, in characters. */
const QUOTE_LENGTH = 180;
const MAX_REASONS = 5;
const NAMED = new Set<string>(['agency', 'court', 'company', 'service', 'law', 'case', 'programme']);

/** Message keys of classes that can be a reason by themselves; wording in `locales/`. */
const CLASS_REASONS: Partial<Record<TermClass, string>> = {
  surveillance: 'relevance.surveillance',
  interception: 'relevance.interception',
  encryption: 'relevance.encryption',
  access: 'relevance.access',
  spyware: 'relevance.spyware',
  biometrics: 'relevance.biometrics',
  transfer: 'relevance.transfer',
  law: 'relevance.law',
  intelligence: 'relevance.intelligence',
  warrant: 'relevance.warrant',
  breach: 'relevance.againstBreach',
  commerce: 'relevance.againstCommerce',
  violence: 'relevance.againstViolence',
  reform: 'relevance.againstConsumerPrivacy',
  content: 'relevance.againstContent',
  leak: 'relevance.againstLeak',
  product: 'relevance.againstProduct',
  politics: 'relevance.againstPolitics',
  culture: 'relevance.againstCulture',
};

/**
 * Is this article about governments, police, intelligence services or courts getting at people's data or
 * communications? A weighted sum over terms, headline and what meets in one sentence; the weights are in
 * `weights.json`, learned by `scripts/train-relevance.ts`.
 * @param mentions names that the linker found, for the reasons; the text alone decides, so that the verdict is the same
 * before and after linking
 * @param read sentences and words of the text, where they are known already
 * @returns the verdict, a score from 0 to 1, and the reasons, the weightiest first
 */
export function judgeRelevance(article: Article, mentions: readonly Mention[], read?: ArticleText): Relevance {
  const evidence = gatherEvidence(article, read);
  if (!evidence) {
    return {
      isRelevant: false,
      score: 0,
      isJudged: false,
      reasons: [phrase('relevance.otherLanguage', article.language)],
    };
  }
  const features = featuresOf(evidence);
  const weights: Record<string, number> = model.weights;
  const contributions = FEATURES.map((name): [string, number] => [name, (weights[name] ?? 0) * (features[name] ?? 0)]);
  const sum = contributions.reduce((total, [, contribution]) => total + contribution, model.bias);
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  const isRelevant = score >= 0.5;
  return {
    isRelevant,
    score,
    isJudged: true,
    reasons: reasonsOf(article, mentions, evidence, contributions, isRelevant),
  };
}

function reasonsOf(
  article: Article,
  mentions: readonly Mention[],
  evidence: Evidence,
  contributions: [string, number][],
  isRelevant: boolean,
): Phrase[] {
  const reasons: Phrase[] = [];
  if (isRelevant) {
    const demand = strongest(evidence.sentences.filter(({ kinds }) => isDemand(kinds)));
    if (demand) reasons.push(phrase('relevance.demand', quote(article.text, demand)));
    const titleTerms = CORE.filter((kind) => evidence.title.counts[placeOf(kind)]);
    if (titleTerms.length > 0) reasons.push(phrase('relevance.title', article.title));
    const names = namesOnSubject(mentions, evidence.sentences);
    if (names.length > 0) reasons.push(phrase('relevance.names', names.slice(0, 4).join(', ')));
  }
  const sign = isRelevant ? 1 : -1;
  const ranked = contributions
    .filter(([name, contribution]) => CLASS_REASONS[name as TermClass] && contribution * sign > 0.05)
    .sort((a, b) => sign * (b[1] - a[1]));
  for (const [name] of ranked) {
    const kind = name as TermClass;
    if (reasons.length >= MAX_REASONS) break;
    const surfaces = evidence.surfacesOf(kind).slice(0, 3);
    if (surfaces.length > 0)
      reasons.push(phrase(CLASS_REASONS[kind]!, surfaces.map((surface) => `“${surface}”`).join(', ')));
  }
  if (!isRelevant && !evidence.sentences.some(({ kinds }) => kinds & CORE_CLASSES)) {
    reasons.unshift(phrase('relevance.nothing'));
  } else if (!isRelevant && !ranked.some(([name]) => AGAINST.includes(name as TermClass))) {
    reasons.unshift(phrase('relevance.little'));
  }
  return reasons.slice(0, MAX_REASONS);
}

/** Public bodies, companies, laws and programmes named in sentences on the subject, in order. */
function namesOnSubject(mentions: readonly Mention[], sentences: readonly SentenceEvidence[]): string[] {
  const names = new Set<string>();
  let order = 0;
  for (const { start, surface, type, form } of mentions) {
    while (order < sentences.length && sentences[order]!.end <= start) order++;
    const sentence = sentences[order];
    if (sentence && start >= sentence.start && isOnSubject(sentence.kinds) && NAMED.has(type) && form !== 'nominal') {
      names.add(surface);
    }
  }
  return [...names];
}

/** The sentence in which most of the subject meets; the earlier one of equals. */
function strongest(sentences: readonly SentenceEvidence[]): SentenceEvidence | null {
  const strength = ({ counts, kinds, words, weight }: SentenceEvidence) =>
    (weight *
      CORE.reduce(
        (sum, kind) => sum + Math.min(counts[placeOf(kind)]!, 2),
        (kinds & COMPANY ? 1 : 0) + (kinds & DEMAND ? 1 : 0),
      )) /
    (words > 60 ? 2 : 1);
  let best: SentenceEvidence | null = null;
  let most = 0;
  for (const sentence of sentences) {
    const own = strength(sentence);
    if (!best || own > most) [best, most] = [sentence, own];
  }
  return best;
}

function quote(text: string, { start, end }: SentenceEvidence): string {
  const sentence = text.slice(start, end).replace(/[\s\u00ad]+/g, (space) => (space.includes('\u00ad') ? '' : ' '));
  if (sentence.length <= QUOTE_LENGTH) return sentence;
  const cut = sentence.lastIndexOf(' ', QUOTE_LENGTH);
  return `${sentence.slice(0, cut > 0 ? cut : QUOTE_LENGTH)} …`;
}
