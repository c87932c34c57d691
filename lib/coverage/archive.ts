/** The bundled archive of other coverage: headlines and addresses only, each with the matter that it belongs to. */
import { type DaySpan, daySpan } from '../knowledge/day-span.ts';
import type { Country, PartialDate } from '../knowledge/types.ts';
import { buildTermIndex, type TermIndex, type Vocabulary, vocabularyOf } from '../search/term-index.ts';
import { termsOf } from '../search/terms.ts';
import { type PageMarks, pageMarks } from './same-page.ts';

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
  articles: readonly ArchiveArticle[];
  matters: readonly ArchiveMatter[];
}

/** An article with what it is compared by. */
export interface IndexedArticle extends ArchiveArticle {
  /** Number of its matter in `matters`; -1 where it is not there. */
  matterAt: number;
  days: DaySpan | null;
  marks: PageMarks;
}

/** The records with an index over headlines and one over matters (their words and all their headlines). */
export interface Archive {
  articles: readonly IndexedArticle[];
  matters: readonly ArchiveMatter[];
  headlines: TermIndex;
  matterIndex: TermIndex;
  /** Of both indexes. */
  vocabulary: Vocabulary;
  /** From the first to the last day of the dated articles of each matter, null where there are none. */
  spans: readonly (DaySpan | null)[];
}

/** Indexes the records once. */
export function buildArchive(records: ArchiveRecords): Archive {
  const { matters } = records;
  const places = new Map(matters.map((matter, at) => [matter.id, at]));
  const articles = records.articles.map((article) => ({
    ...article,
    matterAt: places.get(article.matter) ?? -1,
    days: article.date ? daySpan(article.date) : null,
    marks: pageMarks(article.url, article.headline),
  }));
  const headlines = articles.map((article) => termsOf(article.headline));
  const members = Map.groupBy(articles.keys(), (at) => articles[at]!.matterAt);
  const termsOfMatter = (matter: ArchiveMatter, at: number) => [
    ...termsOf(`${matter.name} ${matter.words}`),
    ...termsOf(matter.words),
    ...(members.get(at) ?? []).flatMap((article) => headlines[article]!),
  ];
  const texts = matters.map(termsOfMatter);
  const vocabulary = vocabularyOf([...texts, ...headlines]);
  return {
    articles,
    matters,
    vocabulary,
    headlines: buildTermIndex(headlines, vocabulary),
    matterIndex: buildTermIndex(texts, vocabulary),
    spans: matters.map((_, at) => spanOf((members.get(at) ?? []).flatMap((article) => articles[article]!.days ?? []))),
  };
}

function spanOf(days: readonly DaySpan[]): DaySpan | null {
  if (days.length === 0) return null;
  return { first: Math.min(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) };
}
