/** The bundled archive of other coverage: headlines and addresses only, each with the matter that it belongs to. */
import type { Country, PartialDate } from '../knowledge/types.ts';
import { buildTermIndex, type TermIndex } from '../search/term-index.ts';
import { termsOf } from '../search/terms.ts';

export interface ArchiveArticle {
  matter: string;
  /** Stated or estimated; may be off by days. */
  date: PartialDate | null;
  country: Country;
  lang: string;
  outlet: string;
  headline: string;
  url: string;
}

export interface ArchiveMatter {
  id: string;
  /** Heading for a reader. */
  name: string;
  /** Names and words by which articles on it are recognised. */
  words: string;
}

/** As it stands in `data/`. Plain JSON. */
export interface ArchiveRecords {
  articles: ArchiveArticle[];
  matters: ArchiveMatter[];
}

/** The records with an index over headlines and one over matters (their words and all their headlines). */
export interface Archive extends ArchiveRecords {
  headlines: TermIndex;
  matterIndex: TermIndex;
  /** First and last date of the articles of each matter. */
  spans: ReadonlyMap<string, { from: PartialDate; to: PartialDate }>;
}

/** Indexes the records once. */
export function buildArchive(records: ArchiveRecords): Archive {
  const byMatter = Map.groupBy(records.articles, (article) => article.matter);
  const spans = new Map<string, { from: PartialDate; to: PartialDate }>();
  for (const [matter, articles] of byMatter) {
    const dates = articles.flatMap((article) => article.date ?? []).sort();
    if (dates.length > 0) spans.set(matter, { from: dates[0]!, to: dates.at(-1)! });
  }
  const textOf = (matter: ArchiveMatter) => [
    ...termsOf(`${matter.name} ${matter.words}`),
    ...termsOf(matter.words),
    ...(byMatter.get(matter.id) ?? []).flatMap((article) => termsOf(article.headline)),
  ];
  return {
    ...records,
    headlines: buildTermIndex(records.articles.map((article) => termsOf(article.headline))),
    matterIndex: buildTermIndex(records.matters.map(textOf)),
    spans,
  };
}
