/**
 * The pipeline as a table of contents: an article goes in, everything that Sightline knows about it comes out.
 * Pure: no browser, no network, no clock, no randomness; a caller that wants timings hands in a clock.
 */
import type { Annotation, NamedEntity } from './annotation.ts';
import type { Article } from './article/article.ts';
import { withoutIgnored } from './article/ignored.ts';
import { readArticleText } from './article/read-article.ts';
import { countEach } from './count-each.ts';
import type { Archive } from './coverage/archive.ts';
import { relatedCoverage } from './coverage/related-coverage.ts';
import { findDemands } from './demands/find-demands.ts';
import type { FigureTable } from './figures/figure-table.ts';
import { figuresFor } from './figures/figures-for.ts';
import { typeOfId } from './knowledge/entity-type.ts';
import { buildKnowledgeBase, type KnowledgeBase, type KnowledgeRecords } from './knowledge/knowledge-base.ts';
import { nameOfRole, roleOn } from './knowledge/roles.ts';
import { linkEntities } from './linking/link-entities.ts';
import { buildLinker, type Linker } from './linking/linker.ts';
import type { Mention } from './linking/mention.ts';
import { judgeRelevance } from './relevance/judge-relevance.ts';
import { readTerms } from './search/article-terms.ts';
import { summarise } from './summary/summarise.ts';
import { whatHappenedSince } from './timeline/what-happened-since.ts';

/** What is built once and shared by all articles. */
export interface Core {
  kb: KnowledgeBase;
  linker: Linker;
  archive: Archive;
  figures: readonly FigureTable[];
}

export interface AnnotateOptions {
  /** Annotate fully even where the article is not about the subject. */
  isForced?: boolean;
  /** Milliseconds from any fixed point; fills `timings`. */
  clock?: () => number;
}

/** @param figures transparency-report tables; without them `figures` stays empty */
export function buildCore(records: KnowledgeRecords, archive: Archive, figures: readonly FigureTable[] = []): Core {
  const kb = buildKnowledgeBase(records);
  return { kb, linker: buildLinker(kb), archive, figures };
}

/** Annotates one article. Where it is not relevant and not forced, only `relevance` and `timings` are filled. */
export function annotate(article: Article, core: Core, options: AnnotateOptions = {}): Annotation {
  const timings: Record<string, number> = {};
  const timed = <T>(step: string, run: () => T): T => {
    const before = options.clock?.() ?? 0;
    const result = run();
    if (options.clock) timings[step] = options.clock() - before;
    return result;
  };
  const read = timed('reading', () => readArticleText(article));
  const { mentions } = timed('linking', () => linkEntities(article, core.linker, read.words));
  const relevance = timed('relevance', () => judgeRelevance(article, mentions, read));
  if (!relevance.isRelevant && !options.isForced) {
    return {
      relevance,
      mentions: [],
      entities: [],
      demands: [],
      summary: [],
      since: [],
      figures: [],
      related: [],
      timings,
    };
  }
  const sentences = withoutIgnored(article, read.sentences);
  const terms = timed('terms', () => readTerms(article, read.words));
  const demands = timed('demands', () => findDemands(article, sentences, mentions, core.kb, read.words));
  return {
    relevance,
    mentions,
    entities: namedEntities(article, mentions, core.kb),
    demands,
    summary: timed('summary', () => summarise(article, sentences, mentions, demands, terms)),
    since: timed('since', () => whatHappenedSince(article, mentions, core.kb, terms)),
    figures: timed('figures', () => figuresFor(article, mentions, core.figures, core.kb)),
    related: timed('related', () => relatedCoverage(article, mentions, core.archive, core.kb, terms)),
    timings,
  };
}

/** The entities that the article mentions, the most mentioned first. */
function namedEntities(article: Article, mentions: readonly Mention[], kb: KnowledgeBase): NamedEntity[] {
  const named: NamedEntity[] = [];
  for (const [id, count] of countEach(mentions.flatMap((mention) => mention.entity ?? []))) {
    const entity = kb.get(id);
    if (!entity) continue;
    const role = article.published && 'roles' in entity ? roleOn(kb, entity, article.published) : null;
    named.push({
      id,
      name: entity.name,
      type: typeOfId(id),
      wikipedia: entity.wikipedia ?? null,
      wikidata: entity.wikidata ?? null,
      roleAtDate: role ? nameOfRole(kb, role) : null,
      count,
    });
  }
  return named.sort((a, b) => b.count - a.count);
}
