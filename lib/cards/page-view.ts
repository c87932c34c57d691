/** One annotation as the page and the popup draw it. */
import type { Annotation } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import type { Demand, Filler } from '../demands/demand.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { nameInArticle } from '../knowledge/ownership.ts';
import type { EntityId } from '../knowledge/types.ts';
import type { Mention } from '../linking/mention.ts';
import { markKindOf } from './mark-kind.ts';
import { detailOf } from './name-detail.ts';
import { viewSources } from './source-view.ts';
import type { DemandView, MarkView, NameView, PageView } from './view-models.ts';

/** @param isForced whether the reader asked for the annotation in spite of the verdict */
export function buildPageView(
  article: Article,
  annotation: Annotation,
  kb: KnowledgeBase,
  isForced: boolean,
): PageView {
  const mentions = annotation.mentions.toSorted((a, b) => a.start - b.start);
  const indexes = numberNames(mentions);
  const { isRelevant, isJudged, score, reasons } = annotation.relevance;
  return {
    title: article.title,
    url: article.url,
    published: article.published,
    language: article.language,
    verdict: { isRelevant, isJudged, score, reasons },
    marks: buildMarks(mentions, indexes),
    names: buildNames(mentions, indexes, annotation, kb, article),
    summary: annotation.summary.map(({ text, start, end }) => ({ text, start, end })),
    demands: annotation.demands.map((demand) => viewDemand(demand, article, indexes)),
    since: annotation.since.map(({ entities, sources, date, kind, what, why }) => ({
      date,
      kind,
      what,
      about: entities.flatMap((id) => kb.get(id)?.name ?? []),
      why,
      sources: viewSources(sources),
    })),
    related: annotation.related.map(({ url, headline, outlet, date, reason }) => ({
      url,
      headline,
      outlet,
      date,
      reason,
    })),
    isForced,
  };
}

/** What holds the mentions of one name together: the entity, or for people not listed their name. */
function nameKey(mention: Mention): string {
  return mention.entity ?? `unlisted:${mention.unlistedName ?? mention.surface}`;
}

function numberNames(mentions: Mention[]): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const mention of mentions) {
    const key = nameKey(mention);
    if (!indexes.has(key)) indexes.set(key, indexes.size);
  }
  return indexes;
}

function buildMarks(mentions: Mention[], indexes: Map<string, number>): MarkView[] {
  const seen = new Set<number>();
  return mentions.map((mention) => {
    const name = indexes.get(nameKey(mention))!;
    const isFirst = !seen.has(name);
    seen.add(name);
    const { start, end, form, reason } = mention;
    return {
      start,
      end,
      kind: markKindOf(mention.type),
      name,
      isFirst,
      form,
      isListed: mention.entity !== null,
      reason,
    };
  });
}

function buildNames(
  mentions: Mention[],
  indexes: Map<string, number>,
  annotation: Annotation,
  kb: KnowledgeBase,
  article: Article,
): NameView[] {
  const groups = Map.groupBy(mentions, nameKey);
  const roles = new Map(annotation.entities.map((entity) => [entity.id, entity.roleAtDate]));
  return [...indexes.keys()].map((key) => {
    const group = groups.get(key)!;
    const first = group[0]!;
    const entity = first.entity ? kb.get(first.entity) : undefined;
    const role = first.entity && roles.get(first.entity);
    return {
      entity: first.entity,
      name: entity ? nameInArticle(entity, first.surface, article.published) : (first.unlistedName ?? first.surface),
      type: first.type,
      kind: markKindOf(first.type),
      detail: role || (entity ? detailOf(kb, entity, article.published) : (first.unlistedTitle ?? '')),
      isDescribed: group.every((mention) => mention.form === 'nominal'),
      count: group.length,
    };
  });
}

function viewDemand(demand: Demand, article: Article, indexes: Map<string, number>): DemandView {
  const index = (id: EntityId | null) => (id === null ? null : (indexes.get(id) ?? null));
  const view = (filler: Filler) => ({ name: filler.name, index: index(filler.entity) });
  const [start, end] = demand.sentence;
  return {
    demander: demand.demander && view(demand.demander),
    target: demand.target.map(view),
    data: demand.data,
    basis: demand.basis && view(demand.basis),
    status: demand.status,
    sentence: article.text.slice(start, end),
    start,
    end,
  };
}
