/** Rows of the reference tables → what stands in `lib/figures/data`. */
import { type FigureSeries, type FigureTable, halfYearAt, indexOf } from '../../lib/figures/figure-table.ts';
import type { ReportingCompany } from './companies.ts';
import type { Measure, Row } from './read-rows.ts';

/** @param rows of all companies @param seen the day on which the reports were looked at */
export function buildTable(company: ReportingCompany, rows: readonly Row[], seen: string): FigureTable {
  const own = rows.filter((row) => row.provider === company.provider);
  const groups = Map.groupBy(own, (row) => `${row.country} ${row.kind}`);
  const series = [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => seriesOf(group))
    .filter((one) => one.requests.some((value) => (value ?? 0) > 0));
  return {
    company: company.company,
    source: { url: company.url, publisher: company.publisher, seen },
    caveat: company.caveat,
    series,
  };
}

function seriesOf(rows: Row[]): FigureSeries {
  const indexes = rows
    .filter((row) => row.measure === 'requests' && row.value !== null)
    .map((row) => indexOf(row.period));
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const column = (measure: Measure) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => {
      const row = rows.find((one) => one.measure === measure && indexOf(one.period) === first + offset);
      return row?.value ?? null;
    });
  const requests = column('requests');
  const beside = (values: (number | null)[]) => values.map((value, index) => (requests[index] ? value : null));
  // A report that gives no accounts or shares has zeros in the tables: a zero beside requests is no number.
  const accounts = beside(column('accounts')).map((value) => (value === 0 ? null : value));
  const disclosed = beside(column('disclosed')).map((value, index) =>
    value === 0 && accounts[index] === null ? null : value,
  );
  const { country, kind } = rows[0]!;
  return {
    kind,
    country,
    start: halfYearAt(Number.isFinite(first) ? first : 0),
    requests,
    ...(accounts.some((value) => value !== null) && { accounts }),
    ...(disclosed.some((value) => value !== null) && {
      disclosed: disclosed.map((value) => (value === null ? null : Math.round(value * 10) / 1000)),
    }),
  };
}

/** One line a series: a screen of numbers stays a screen. */
export function formatTable({ series, ...head }: FigureTable): string {
  const lines = series.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "series": [\n${lines}\n  ]\n}\n`;
}
