import type { Country } from '../knowledge/types.ts';
import { type FigureSeries, type FigureTable, indexOf } from './figure-table.ts';

/** A series with what does not depend on the article. */
export interface DatedSeries {
  series: FigureSeries;
  /** Number of its first half-year. */
  start: number;
  /** Offset of its last number; -1 where it has none. */
  latest: number;
}

const known = new WeakMap<FigureTable, Map<Country, DatedSeries[]>>();

/** A table's series of one country. */
export function seriesOf(table: FigureTable, country: Country): readonly DatedSeries[] {
  const byCountry = known.get(table) ?? Map.groupBy(table.series.map(dated), ({ series }) => series.country);
  known.set(table, byCountry);
  return byCountry.get(country) ?? [];
}

function dated(series: FigureSeries): DatedSeries {
  const latest = series.requests.findLastIndex((value) => value !== null);
  return { series, start: indexOf(series.start), latest };
}
