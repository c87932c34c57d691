/** Every number that we show against the tables, one by one and both ways. */
import { type FigureTable, halfYearAt, indexOf } from '../../lib/figures/figure-table.ts';
import type { Measure, Row } from './read-rows.ts';

/**
 * @param rows of this company only
 * @returns a sentence for each difference: "GB all 2014-H1: we say 1535 requests, the table 1536"
 */
export function differences(table: FigureTable, rows: readonly Row[]): string[] {
  const published = new Map(rows.map((row) => [keyOf(row.country, row.kind, row.period, row.measure), row.value]));
  const found: string[] = [];
  const shown = new Set<string>();
  for (const { country, kind, start, requests, accounts, disclosed } of table.series) {
    requests.forEach((_, offset) => {
      const period = halfYearAt(indexOf(start) + offset);
      const share = disclosed?.[offset];
      const ours: [Measure, number | null][] = [
        ['requests', requests[offset]!],
        ['accounts', accounts?.[offset] ?? null],
        ['disclosed', typeof share === 'number' ? Math.round(share * 1000) / 10 : null],
      ];
      for (const [measure, value] of ours) {
        const key = keyOf(country, kind, period, measure);
        if (value !== null) shown.add(key);
        const theirs = published.get(key) ?? null;
        if (value !== null && value !== theirs)
          found.push(
            `${country} ${kind} ${period}: we say ${value} ${nounOf(measure)}, the table ${theirs ?? 'nothing'}`,
          );
      }
    });
  }
  for (const [key, value] of published) {
    const [country, kind, period, measure] = key.split('|') as [string, string, string, Measure];
    if (measure === 'requests' && value && !shown.has(key))
      found.push(`${country} ${kind} ${period}: the table has ${value} requests, we say nothing`);
  }
  return found;
}

function keyOf(country: string, kind: string, period: string, measure: Measure): string {
  return `${country}|${kind}|${period}|${measure}`;
}

function nounOf(measure: Measure): string {
  return measure === 'disclosed' ? 'per cent disclosed' : measure;
}
