/**
 * npm run figures:import -- FOLDER [--check]: builds `lib/figures/data` from tables of the companies' reports, or compares.
 * Expects in FOLDER google-apple-facebook.tsv and apple-2013-2025.tsv (provider, half-year, country, kind, measure, value).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type FigureSeries,
  type FigureTable,
  type HalfYear,
  halfYearAt,
  indexOf,
} from '../lib/figures/figure-table.ts';
import type { EntityId } from '../lib/knowledge/types.ts';

interface Row {
  period: HalfYear;
  country: string;
  kind: string;
  measure: 'requests' | 'accounts' | 'disclosed' | 'other';
  value: number | null;
}

const DATA = join(import.meta.dirname, '..', 'lib', 'figures', 'data');
const SEEN = '2026-11-21';
const COMPANIES: {
  file: string;
  company: EntityId;
  provider: string;
  publisher: string;
  url: string;
  caveat: string;
}[] = [
  {
    file: 'google.json',
    company: 'company/google',
    provider: 'Google',
    publisher: 'Google',
    url: 'https://transparencyreport.google.com/user-data/overview',
    caveat:
      'Criminal and civil requests as Google counts them; requests under national security laws are reported apart, in ranges.',
  },
  {
    file: 'meta.json',
    company: 'company/meta',
    provider: 'Facebook/Meta',
    publisher: 'Meta',
    url: 'https://transparency.meta.com/reports/government-data-requests/',
    caveat:
      'Requests to all services of the company together, emergency requests included; earlier periods were revised by the company.',
  },
  {
    file: 'apple.json',
    company: 'company/apple',
    provider: 'Apple',
    publisher: 'Apple',
    url: 'https://www.apple.com/legal/transparency/',
    caveat:
      'Apple counts requests about devices, accounts, payment identifiers and emergencies apart; device requests often concern lost or stolen devices.',
  },
];
const MEASURES: Record<string, Row['measure']> = {
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
/** Names in the tables that differ from those of the Unicode data. */
const NAMES: Record<string, string> = {
  'United States of America': 'US',
  'China mainland': 'CN',
  Türkiye: 'TR',
  Turkey: 'TR',
  'Hong Kong': 'HK',
  Macau: 'MO',
  'Czech Republic': 'CZ',
  'Bosnia and Herzegovina': 'BA',
  'North Macedonia': 'MK',
  Macedonia: 'MK',
  Myanmar: 'MM',
  Palestine: 'PS',
  'Ivory Coast': 'CI',
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
  'The Bahamas': 'BS',
  'The Gambia': 'GM',
  'Trinidad and Tobago': 'TT',
};

let codes: Map<string, string> | undefined;

const [folder, ...flags] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, 'google-apple-facebook.tsv'))) {
  console.error('Name the folder with google-apple-facebook.tsv and apple-2013-2025.tsv.');
  process.exit(2);
}
let differences = 0;
for (const company of COMPANIES) {
  const text = `${format(tableOf(company, folder))}\n`;
  const path = join(DATA, company.file);
  if (!flags.includes('--check')) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    differences++;
    console.log(`${company.file} differs from the tables`);
  }
}
console.log(flags.includes('--check') ? `${differences} files differ` : `${COMPANIES.length} files written`);
process.exitCode = differences > 0 ? 1 : 0;

function tableOf(company: (typeof COMPANIES)[number], from: string): FigureTable {
  const rows = company.provider === 'Apple' ? appleRows(from) : otherRows(from, company.provider);
  const groups = Map.groupBy(rows, (row) => `${row.country} ${row.kind}`);
  const series = [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => seriesOf(group))
    .filter((one) => one.requests.some((value) => (value ?? 0) > 0));
  return {
    company: company.company,
    source: { url: company.url, publisher: company.publisher, seen: SEEN },
    caveat: company.caveat,
    series,
  };
}

function seriesOf(rows: Row[]): FigureSeries {
  const indexes = rows
    .filter((row) => row.measure === 'requests' && row.value !== null)
    .map((row) => indexOf(row.period));
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const column = (measure: Row['measure']) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => {
      const row = rows.find((one) => one.measure === measure && indexOf(one.period) === first + offset);
      return row?.value ?? null;
    });
  const requests = column('requests');
  // A report that gives no accounts or shares has zeros in the tables: a zero beside requests is no number.
  const beside = (values: (number | null)[]) =>
    values.map((value, index) => (value === 0 && !requests[index] ? null : value));
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

function otherRows(from: string, provider: string): Row[] {
  return cells(join(from, 'google-apple-facebook.tsv'))
    .filter((cell) => cell[0] === provider)
    .flatMap(([, period = '', name = '', iso = '', kind = '', measure = '', value = '']) =>
      rowOf(period, iso || codeOf(name), kind, measure, value),
    );
}

function appleRows(from: string): Row[] {
  return cells(join(from, 'apple-2013-2025.tsv'))
    .filter(([, , kind = '']) => APPLE_KINDS.includes(kind))
    .flatMap(([period = '', name = '', kind = '', measure = '', value = '']) =>
      rowOf(period, codeOf(name), kind, measure, value),
    );
}

function rowOf(period: string, country: string | undefined, kind: string, measure: string, value: string): Row[] {
  const known = MEASURES[measure];
  // Preservation requests ask to keep data, not to hand them over.
  if (/preservation/i.test(kind)) return [];
  if (!country || !known || !/^\d{4} H[12]$/.test(period)) return [];
  const number = Number(value.replace(/[%,\s]/g, ''));
  const isNumber = value.trim() !== '' && Number.isFinite(number);
  return [
    {
      period: period.replace(' ', '-') as HalfYear,
      country,
      kind: slug(kind),
      measure: known,
      value: isNumber ? number : null,
    },
  ];
}

function cells(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

function slug(kind: string): string {
  return kind.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

function codeOf(name: string): string | undefined {
  if (!codes) {
    const display = new Intl.DisplayNames('en', { type: 'region' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const all = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((code) => !['UK', 'EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ'].includes(code));
    codes = new Map(
      all.map((code) => [display.of(code) ?? code, code] as const).filter(([label, code]) => label !== code),
    );
  }
  return NAMES[name] ?? codes.get(name);
}

/** One line a series: a screen of numbers stays a screen. */
function format({ series, ...head }: FigureTable): string {
  const lines = series.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "series": [\n${lines}\n  ]\n}`;
}
