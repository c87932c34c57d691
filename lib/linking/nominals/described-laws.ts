import type { Span } from '../../article/article.ts';
import { firstIndex } from '../../first-index.ts';
import { firstDay, lastDay } from '../../knowledge/partial-dates.ts';
import type { Country, Law, StatusStep } from '../../knowledge/types.ts';
import type { Words } from '../../lexicon.ts';
import { phrase } from '../../phrase.ts';
import { WordMemo } from '../../word-memo.ts';
import cues from '../data/law-cues.json' with { type: 'json' };
import type { Reading } from '../reading.ts';
import { addNominal } from './add-nominal.ts';
import { type Days, legalStageOf } from './legal-stage.ts';
import { sentenceAround } from './sentence-around.ts';

const LAWS = new Set(['law', 'laws', 'bill', 'bills', 'legislation', 'act', 'acts']);
const isLawNoun = new WordMemo((word) => LAWS.has(word));
/**
 * A determiner and up to five words, at the end of what stands before a word for law. "The government wants to pass
 * [legislation]" has another noun in between.
 */
const DETERMINED =
  /(?<![\p{L}-])(?:[Aa]n?|[Aa]nother|[Tt]he|[Ii]ts|[Tt]heir|[Nn]ew)(?: (?!(?:to|that|which|who|would|will|has|have|is|was|by|with) )[\p{L}’'-]+){0,5}$/u;
/** "Plans to introduce [legislation]" needs no determiner. */
const BARE = /\b(?:introduce|propose|present|table|draft|unveil|bring forward)$/;
/** Code units before the word for law in which determiner and words must stand. */
const LONGEST_DESCRIPTION = 120;

const SUBJECTS = Object.entries(cues.subjects).map(([subject, pattern]) => ({
  subject,
  pattern: new RegExp(pattern, 'iu'),
}));

/**
 * Laws that the article describes without naming them ("a new law passed late last year makes it easier to …").
 * Jurisdiction, stage, dates and subject must together fit exactly one known act; otherwise there is no link.
 */
export function linkDescribedLaws(reading: Reading): void {
  const { article } = reading;
  const { published, text } = article;
  if (!published || published.length < 7) return;
  for (const { start, end } of descriptionsIn(reading.words)) {
    const sentence = sentenceAround(text, start, end);
    const stage = legalStageOf(text.slice(sentence.start, end), text.slice(end, sentence.end), published);
    if (!stage) continue;
    const subjects = SUBJECTS.filter(({ pattern }) => pattern.test(text.slice(sentence.start, sentence.end))).map(
      ({ subject }) => subject,
    );
    const country = countryOf(reading, sentence.start, sentence.end);
    if (subjects.length === 0 || !country) continue;
    const law = onlyFit(reading, country, stage.days, stage.statuses, subjects);
    if (law) addNominal(reading, start, end, law.id, 0.8, phrase('reason.describedLaw', stage.words));
  }
}

/** Phrases that describe a law: determiner, up to five words, and a word for law. In text order, disjoint. */
function descriptionsIn(words: Words): Span[] {
  const { text } = words;
  const found: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isLawNoun.at(words, i)) continue;
    const [start, end] = [words.starts[i]!, words.ends[i]!];
    const space = start - 1;
    if (text[space] !== ' ' || text[end] === '-') continue;
    const from = Math.max(found.at(-1)?.end ?? 0, space - LONGEST_DESCRIPTION);
    const before = DETERMINED.exec(text.slice(from, space));
    if (before) found.push({ start: from + before.index, end });
    else if (BARE.test(text.slice(Math.max(from, space - 20), space))) found.push({ start, end });
  }
  return found;
}

function onlyFit(
  reading: Reading,
  country: Country,
  days: Days,
  statuses: readonly string[],
  subjects: readonly string[],
): Law | null {
  let best: Law[] = [];
  let bestShared = 0;
  for (const entity of reading.linker.kb.entities.values()) {
    if (!entity.id.startsWith('law/') || entity.country !== country) continue;
    const law = entity as Law;
    if (!['act', 'bill', 'directive', 'regulation'].includes(law.instrument)) continue;
    if (!law.status.some((step) => statuses.includes(step.status) && isWithin(step, days))) continue;
    const shared = subjects.filter((subject) => law.subjects?.includes(subject)).length;
    if (shared === 0 || shared < bestShared) continue;
    if (shared > bestShared) best = [];
    bestShared = shared;
    best.push(law);
  }
  return best.length === 1 ? best[0]! : null;
}

function isWithin(step: StatusStep, days: Days): boolean {
  return firstDay(step.date) >= days.from && lastDay(step.date) <= days.until;
}

/** The place named in the sentence, if only one country is; else the country that most of the article speaks of. */
function countryOf(reading: Reading, start: number, end: number): Country | null {
  const named = new Set<Country>();
  const { spots } = reading;
  for (let i = firstIndex(spots, (spot) => spot.start >= start); i < spots.length && spots[i]!.start < end; i++) {
    for (const form of spots[i]!.context) if (form.context === 'place') named.add(form.value);
  }
  if (named.size === 1) return [...named][0]!;
  const top = reading.countries.top();
  return top && top.share >= 0.4 ? top.country : null;
}
