import type { RelatedEntry } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { daysBetween, isAfter, isBefore } from '../knowledge/partial-dates.ts';
import type { PartialDate } from '../knowledge/types.ts';
import type { Mention } from '../linking/mention.ts';
import { type Phrase, phrase } from '../phrase.ts';
import type { Archive, ArchiveArticle } from './archive.ts';
import { queryOf } from './query.ts';
import { isSamePage } from './same-page.ts';

const MOST = 20;
/** Share of the best matter's score below which another matter is not shown. */
const LEAST_MATTER = 0.5;
/** The best matter counts as the article's own where it beats the second by this factor. */
const CLEARLY = 1.25;
const WEIGHTS = { matter: 1, headline: 0.5, time: 0.25, language: 0.15, repeatedOutlet: -0.1 };

/**
 * Other articles on the same matter or near it, the closest first, at most twenty; never the article itself.
 * The matter is recognised by its words in title, names and text and by the dates of its coverage; within a matter
 * common words in the headline, nearness in time and the reader's language decide.
 */
export function relatedCoverage(
  article: Article,
  mentions: readonly Mention[],
  archive: Archive,
  kb: KnowledgeBase,
): RelatedEntry[] {
  const query = queryOf(article, mentions, kb);
  const matterScores = scoreMatters(archive, query, article.published);
  const [bestMatter = 0, second = 0] = [...matterScores.values()].sort((a, b) => b - a);
  if (bestMatter <= 0) return [];
  const isClear = bestMatter >= CLEARLY * second;
  const headlineScores = archive.headlines.score(query);
  const bestHeadline = Math.max(...headlineScores, 1);
  const candidates = archive.articles
    .map((other, index) => ({ other, matter: matterScores.get(other.matter) ?? 0, headline: headlineScores[index]! }))
    .filter(({ other, matter }) => matter >= LEAST_MATTER * bestMatter && !isSamePage(other, article))
    .map((candidate) => ({
      ...candidate,
      score:
        WEIGHTS.matter * (candidate.matter / bestMatter) +
        WEIGHTS.headline * (candidate.headline / bestHeadline) +
        WEIGHTS.time * nearness(article.published, candidate.other.date) +
        WEIGHTS.language * (candidate.other.lang === article.language ? 1 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const names = new Map(archive.matters.map((matter) => [matter.id, matter.name]));
  return spreadOutlets(candidates)
    .slice(0, MOST)
    .map(({ other, matter, score }) => ({
      url: other.url,
      headline: other.headline,
      outlet: other.outlet,
      date: other.date,
      group: names.get(other.matter) ?? other.matter,
      score: Math.round(score * 1000) / 1000,
      reason: reasonFor(other, isClear && matter === bestMatter, names),
    }));
}

/** Matters by how well they fit, those whose coverage lies far from the article's date discounted. */
function scoreMatters(
  archive: Archive,
  query: ReadonlyMap<string, number>,
  published: PartialDate | null,
): Map<string, number> {
  const scores = archive.matterIndex.score(query);
  return new Map(
    archive.matters.map((matter, index) => [
      matter.id,
      scores[index]! * timeFit(archive.spans.get(matter.id), published),
    ]),
  );
}

function timeFit(span: { from: PartialDate; to: PartialDate } | undefined, published: PartialDate | null): number {
  if (!span || !published) return 0.8;
  const isWithin = !isBefore(published, span.from) && !isAfter(published, span.to);
  const days = isWithin ? 0 : Math.min(daysBetween(published, span.from), daysBetween(published, span.to));
  return 0.4 + 0.6 / (1 + days / 365);
}

function nearness(a: PartialDate | null, b: PartialDate | null): number {
  return a && b ? 1 / (1 + daysBetween(a, b) / 90) : 0.2;
}

/** The second and later articles of one outlet move down a little. */
function spreadOutlets<T extends { other: ArchiveArticle; score: number }>(candidates: T[]): T[] {
  const seen = new Map<string, number>();
  return candidates
    .map((candidate) => {
      const before = seen.get(candidate.other.outlet) ?? 0;
      seen.set(candidate.other.outlet, before + 1);
      return { ...candidate, score: candidate.score + before * WEIGHTS.repeatedOutlet };
    })
    .sort((a, b) => b.score - a.score);
}

function reasonFor(other: ArchiveArticle, isOwnMatter: boolean, names: ReadonlyMap<string, string>): Phrase {
  const matter = names.get(other.matter) ?? other.matter;
  return isOwnMatter ? phrase('related.sameMatter', matter) : phrase('related.nearMatter', matter);
}
