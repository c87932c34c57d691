/** The reference tables of transparency reports → one form of rows. Only whole published numbers are numbers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HalfYear } from '../../lib/figures/figure-table.ts';
import { codeOf } from './country-codes.ts';
import { parseCommas, parseTabs } from './parse-table.ts';

export type Measure = 'requests' | 'accounts' | 'disclosed';

/** One cell: `value` is a count, or per cent for `disclosed`; null where the company gave a range or nothing. */
export interface Row {
  provider: string;
  period: HalfYear;
  country: string;
  kind: string;
  measure: Measure;
  value: number | null;
}

const MEASURES: Record<string, Measure> = {
  requests: 'requests',
  requests_received: 'requests',
  accounts: 'accounts',
  items_specified: 'accounts',
  pct_disclosed: 'disclosed',
  pct_data_produced: 'disclosed',
  pct_data_provided: 'disclosed',
};
/** Kinds of Apple's report that are requests for data. */
const APPLE_KINDS = ['account', 'device', 'emergency', 'financial_identifier', 'push_token'];
const COLLECTED = ['Microsoft', 'Twitter', 'Yahoo', 'LinkedIn', 'Pinterest', 'Wordpress', 'Telstra'];

/**
 * @param folder with google-apple-facebook.tsv, apple-2013-2025.tsv and, if at hand, the two csv tables
 * @throws Error where one of the first two is missing
 */
export function readRows(folder: string): Row[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const readIfThere = (name: string) => (existsSync(join(folder, name)) ? read(name) : '');
  return [
    ...googleAndMeta(parseTabs(read('google-apple-facebook.tsv'))),
    ...apple(parseTabs(read('apple-2013-2025.tsv'))),
    ...googleLater(parseCommas(readIfThere('google-2024H2-2025H1-selected.csv'))),
    ...collected(parseCommas(readIfThere('nineteen-providers-2009-2013.csv'))),
  ];
}

/** provider, period, country, iso2, process, measure, value; Apple's newer table is used for Apple. */
function googleAndMeta(cells: string[][]): Row[] {
  return cells
    .filter(([provider]) => provider !== 'Apple')
    .flatMap(([provider = '', period = '', name = '', iso = '', kind = '', measure = '', value = '']) =>
      rowOf(provider, period, iso || codeOf(name), kind, measure, value),
    );
}

/** period, country, request_type, measure, value */
function apple(cells: string[][]): Row[] {
  return cells
    .filter(([, , kind = '']) => APPLE_KINDS.includes(kind))
    .flatMap(([period = '', name = '', kind = '', measure = '', value = '']) =>
      rowOf('Apple', period, codeOf(name), kind, measure, value),
    );
}

/** Period Ending, Country/Region, CLDR Territory Code, Legal Process, User Data Requests, Percentage disclosed, Accounts */
function googleLater(cells: string[][]): Row[] {
  return cells.flatMap(([end = '', , iso, kind = '', requests = '', share = '', accounts = '']) => {
    const period = `${end.slice(0, 4)} H${end.slice(5, 7) === '06' ? 1 : 2}`;
    return [
      ...rowOf('Google', period, iso, kind, 'requests', requests),
      ...rowOf('Google', period, iso, kind, 'pct_disclosed', share),
      ...rowOf('Google', period, iso, kind, 'accounts', accounts),
    ];
  });
}

/** ID, Service Provider, Year, Period, Country, User Data Requests, number disclosed, percentage disclosed, accounts */
function collected(cells: string[][]): Row[] {
  const chosen = cells.filter(([, provider = '']) => COLLECTED.includes(provider));
  const halved = halvedYears(chosen);
  return chosen
    .filter(([, provider, year]) => !halved.has(`${provider} ${year}`))
    .flatMap(([, provider = '', year = '', half = '', name = '', requests = '', , share = '', accounts = '']) => {
      const period = `${year} H${half.includes('1st') ? 1 : 2}`;
      const of = (measure: string, value: string) => rowOf(provider, period, codeOf(name), 'all', measure, value);
      return [...of('requests', requests), ...of('pct_disclosed', share), ...of('accounts', accounts)];
    });
}

/** Years whose report was published as a whole and halved in the collection: both halves are the same in every country. */
function halvedYears(cells: string[][]): Set<string> {
  const years = Map.groupBy(cells, ([, provider, year]) => `${provider} ${year}`);
  const isHalved = (rows: string[][]) => {
    const countries = [...Map.groupBy(rows, (row) => row[4]).values()];
    return countries.every((pair) => pair.length === 2 && pair[0]!.slice(5).join() === pair[1]!.slice(5).join());
  };
  return new Set([...years].filter(([, rows]) => isHalved(rows)).map(([year]) => year));
}

function rowOf(
  provider: string,
  period: string,
  country: string | undefined,
  kind: string,
  measure: string,
  value: string,
): Row[] {
  const known = MEASURES[measure];
  // Preservation requests ask to keep data, not to hand them over.
  if (/preservation/i.test(kind)) return [];
  if (!country || !known || !/^\d{4} H[12]$/.test(period)) return [];
  const number = Number(value.replace(/[%,\s]/g, ''));
  // "11000 - 12000" is a range, 5.5 stands for "<10": neither is a number that was published.
  const isPublished =
    value.trim() !== '' && (known === 'disclosed' ? Number.isFinite(number) : Number.isInteger(number));
  return [
    {
      provider,
      period: period.replace(' ', '-') as HalfYear,
      country,
      kind: slug(kind),
      measure: known,
      value: isPublished ? number : null,
    },
  ];
}

function slug(kind: string): string {
  return kind.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
