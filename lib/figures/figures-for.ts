import type { FigureEntry } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { countEach } from '../count-each.ts';
import { typeOfId } from '../knowledge/entity-type.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { ownerOn } from '../knowledge/ownership.ts';
import type { Country, Entity, EntityId, EntityType, PartialDate } from '../knowledge/types.ts';
import type { Mention } from '../linking/mention.ts';
import { type FigureTable, halfYearAt, halfYearOf, indexOf } from './figure-table.ts';
import { type DatedSeries, seriesOf } from './series-of.ts';

const OFFICIAL: ReadonlySet<EntityType> = new Set(['agency', 'court', 'law', 'person']);
const REPORTING: ReadonlySet<EntityType> = new Set(['company', 'service']);
const MOST = { companies: 3, countries: 2, kinds: 3 };
/** How many half-years a figure may lie before or after the article. */
const REACH = { before: 4, after: 2 };

/**
 * What the article's companies reported on requests from the article's countries: for each kind of request the half-year
 * of the article, or the nearest one with a number, and behind it the latest where that is another. A service counts for
 * its owner on that date. Companies and countries in the order of their weight in the article; of a company that splits
 * its numbers by kind of request the largest three kinds. Empty without a date.
 */
export function figuresFor(
  article: Article,
  mentions: readonly Mention[],
  tables: readonly FigureTable[],
  kb: KnowledgeBase,
): FigureEntry[] {
  const { published } = article;
  if (!published) return [];
  const at = indexOf(halfYearOf(published));
  const named = countEach(mentions.flatMap(({ entity }) => entity ?? []));
  const reporters = new Map<EntityId, number>();
  for (const [id, count] of named) {
    for (const reporter of reportersOf(kb, id, published))
      reporters.set(reporter, (reporters.get(reporter) ?? 0) + count);
  }
  const weight = ({ company }: FigureTable) => reporters.get(company) ?? 0;
  const companies = tables
    .filter((table) => weight(table) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST.companies);
  if (companies.length === 0) return [];
  const countries = countriesOf(named, kb);
  return companies.flatMap((table) => byCountry(table, countries, at));
}

/**
 * The same for one company or service beside other entities of an article: their countries, each entity counting once.
 * Without a date the latest half-year, and a service counts for the owner that it had when its record was checked.
 * @param others entities named in the same article
 */
export function figuresOfEntity(
  entity: Entity,
  others: readonly EntityId[],
  published: PartialDate | null,
  tables: readonly FigureTable[],
  kb: KnowledgeBase,
): FigureEntry[] {
  const reporters = reportersOf(kb, entity.id, published ?? entity.checked);
  const countries = countriesOf(countEach(others), kb);
  const at = published ? indexOf(halfYearOf(published)) : null;
  return reporters.flatMap((reporter) =>
    tables.filter(({ company }) => company === reporter).flatMap((table) => byCountry(table, countries, at)),
  );
}

/** Then and latest of the countries with the most weight, the largest kinds of request first. */
function byCountry(table: FigureTable, countries: readonly Country[], at: number | null): FigureEntry[] {
  return countries.slice(0, MOST.countries).flatMap((country) =>
    seriesOf(table, country)
      .map((series) => ({ series, offsets: thenAndLatest(series, at) }))
      .filter(({ offsets }) => offsets.length > 0)
      .sort((a, b) => requestsAt(b.series, b.offsets[0]!) - requestsAt(a.series, a.offsets[0]!))
      .slice(0, MOST.kinds)
      .flatMap(({ series, offsets }) => offsets.map((offset) => entryOf(table, series, offset))),
  );
}

/** Whose report covers the entity: its own, and that of its owner on the date. */
function reportersOf(kb: KnowledgeBase, id: EntityId, date: string): EntityId[] {
  if (!REPORTING.has(typeOfId(id))) return [];
  const owner = ownerOn(kb, id, date)?.owner.id;
  return owner ? [id, owner] : [id];
}

/** Offsets. @param at half-year of the article, or null where it has no date: then only the latest */
function thenAndLatest(series: DatedSeries, at: number | null): number[] {
  const { latest } = series;
  const then = at === null ? latest : nearest(series, at);
  if (then === null || latest === -1) return [];
  return latest > then ? [then, latest] : [then];
}

function requestsAt({ series }: DatedSeries, offset: number): number {
  return series.requests[offset]!;
}

function entryOf(table: FigureTable, { series, start }: DatedSeries, offset: number): FigureEntry {
  return {
    company: table.company,
    country: series.country,
    period: halfYearAt(start + offset),
    kind: series.kind,
    requests: series.requests[offset]!,
    accounts: series.accounts?.[offset] ?? null,
    disclosedShare: series.disclosed?.[offset] ?? null,
    source: table.source,
    caveat: table.caveat,
  };
}

/** Offset of the half-year itself, else of the last one before it, else of the first one after it, within reach. */
function nearest({ series, start }: DatedSeries, at: number): number | null {
  const has = (offset: number) => typeof series.requests[offset] === 'number';
  const own = at - start;
  for (let offset = own; offset >= own - REACH.before; offset--) if (has(offset)) return offset;
  for (let offset = own + 1; offset <= own + REACH.after; offset++) if (has(offset)) return offset;
  return null;
}

/** Countries of the public bodies, officials and laws among these, the most frequent first. @param named with how often */
function countriesOf(named: ReadonlyMap<EntityId, number>, kb: KnowledgeBase): Country[] {
  const counts = new Map<Country, number>();
  for (const [id, count] of named) {
    const country = OFFICIAL.has(typeOfId(id)) && kb.get(id)?.country;
    if (country) counts.set(country, (counts.get(country) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}
