import type { RelatedEntry } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { type DaySpan, daySpan, daysApart } from '../knowledge/day-span.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Mention } from '../linking/mention.ts';
import { phrase } from '../phrase.ts';
import { type ArticleTerms, readTerms } from '../search/article-terms.ts';
import type { Archive, IndexedArticle } from './archive.ts';
import { queryOf } from './query.ts';
import { isSamePage, pageMarks } from './same-page.ts';

const MOST = 20;
/** Share of the best matter's score below which another matter is not shown. */
const LEAST_MATTER = 0.5;
/** The best matter counts as the article's own where it beats the second by this factor. */
const CLEARLY = 1.25;
const WEIGHTS = { matter: 1, headline: 0.5, time: 0.25, language: 0.15, repeatedOutlet: -0.1 };

interface Candidate {
  other: IndexedArticle;
  score: number;
}

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
  terms: ArticleTerms = readTerms(article),
): RelatedEntry[] {
  const query = queryOf(terms, mentions, kb, archive.vocabulary);
  const published = article.published ? daySpan(article.published) : null;
  const matterScores = scoreMatters(archive, query, published);
  const [bestMatter = 0, second = 0] = matterScores.toSorted().reverse();
  if (bestMatter <= 0) return [];
  const isClear = bestMatter >= CLEARLY * second;
  const headlineScores = archive.headlines.score(query);
  const bestHeadline = headlineScores.reduce((a, b) => Math.max(a, b), 1);
  const marks = pageMarks(article.url, article.title);
  const candidates: Candidate[] = [];
  archive.articles.forEach((other, at) => {
    const matter = matterScores[other.matterAt] ?? 0;
    if (matter < LEAST_MATTER * bestMatter || isSamePage(other.marks, marks)) return;
    const score =
      WEIGHTS.matter * (matter / bestMatter) +
      WEIGHTS.headline * (headlineScores[at]! / bestHeadline) +
      WEIGHTS.time * nearness(published, other.days) +
      WEIGHTS.language * (other.lang === article.language ? 1 : 0);
    candidates.push({ other, score });
  });
  return spreadOutlets(candidates.sort(byScore))
    .slice(0, MOST)
    .map(({ other, score }) => {
      const matter = archive.matters[other.matterAt]!.name;
      const isOwnMatter = isClear && matterScores[other.matterAt] === bestMatter;
      return {
        url: other.url,
        headline: other.headline,
        outlet: other.outlet,
        date: other.date,
        group: matter,
        score: Math.round(score * 1000) / 1000,
        reason: phrase(isOwnMatter ? 'related.sameMatter' : 'related.nearMatter', matter),
      };
    });
}

/** Matters by how well they fit, those whose coverage lies far from the article's date discounted. */
function scoreMatters(archive: Archive, query: Float64Array, published: DaySpan | null): Float64Array {
  const scores = archive.matterIndex.score(query);
  return scores.map((score, at) => score * timeFit(archive.spans[at]!, published));
}

function timeFit(span: DaySpan | null, published: DaySpan | null): number {
  if (!span || !published) return 0.8;
  return 0.4 + 0.6 / (1 + daysApart(span, published) / 365);
}

function nearness(a: DaySpan | null, b: DaySpan | null): number {
  return a && b ? 1 / (1 + daysApart(a, b) / 90) : 0.2;
}

/** The second and later articles of one outlet move down a little. @param candidates the best first */
function spreadOutlets(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, number>();
  return candidates
    .map(({ other, score }) => {
      const before = seen.get(other.outlet) ?? 0;
      seen.set(other.outlet, before + 1);
      return { other, score: score + before * WEIGHTS.repeatedOutlet };
    })
    .sort(byScore);
}

const byScore = (a: Candidate, b: Candidate) => b.score - a.score;
