import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTable } from '../../../scripts/figures/build-table.ts';
import { differences } from '../../../scripts/figures/compare.ts';
import { codeOf } from '../../../scripts/figures/country-codes.ts';
import { parseCommas } from '../../../scripts/figures/parse-table.ts';
import { type Row, readRows } from '../../../scripts/figures/read-rows.ts';

let folder: string;
let rows: Row[];

const TABLES = {
  'google-apple-facebook.tsv': [
    'provider\tperiod\tcountry\tiso2\tprocess\tmeasure\tvalue',
    'Facebook/Meta\t2013 H1\tUnited States\tUS\tall\trequests\t11000 - 12000',
    'Facebook/Meta\t2013 H2\tUnited States\tUS\tall\trequests\t12598',
    'Facebook/Meta\t2013 H2\tUnited States\tUS\tall\taccounts\t18715',
    'Facebook/Meta\t2013 H2\tUnited States\tUS\tall\tpct_data_produced\t81.02%',
    'Facebook/Meta\t2013 H2\tFrance\t\tall\trequests\t1661',
    'Google\t2022 H2\tFrance\tFR\tPreservation Requests\trequests\t9',
  ],
  'apple-2013-2025.tsv': [
    'period\tcountry\trequest_type\tmeasure\tvalue',
    '2016 H1\tChina mainland\tdevice\trequests_received\t12',
    '2016 H1\tChina mainland\taccount_preservation\trequests_received\t3',
  ],
  'nineteen-providers-2009-2013.csv': [
    'ID,Service Provider,Year,Period,Country,Requests,Disclosed,Share,Accounts',
    '"UK - Microsoft, 2012 (1st half)",Microsoft,2012,2012 (1st half),United Kingdom,4613,3528.5,76,7150.5',
    '"UK - Microsoft, 2012 (2nd half)",Microsoft,2012,2012 (2nd half),United Kingdom,4613,3528.5,76,7150.5',
    '"UK - Yahoo, 2013 (2nd half)",Yahoo,2013,2013 (2nd half),United Kingdom,"1,687","1,096",65,"2,488"',
    '"DE - Twitter, 2012 (1st half)",Twitter,2012,2012 (1st half),Germany,5.5,0,0,5.5',
  ],
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
  for (const [name, lines] of Object.entries(TABLES)) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  rows = readRows(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const valuesOf = (provider: string, measure: Row['measure'], period?: string) =>
  rows
    .filter((row) => row.provider === provider && row.measure === measure && (!period || row.period === period))
    .map(({ country, value }) => [country, value]);

describe('readRows', () => {
  it('takes whole published numbers, also with thousands separators', () => {
    expect(valuesOf('Yahoo', 'requests')).toEqual([['GB', 1687]]);
    expect(valuesOf('Facebook/Meta', 'disclosed')).toEqual([['US', 81.02]]);
    expect(valuesOf('Facebook/Meta', 'requests', '2013-H2')).toEqual([
      ['US', 12598],
      ['FR', 1661],
    ]);
  });

  it('takes no range, no stand-in for "<10", no yearly report cut in half, no request to preserve', () => {
    expect(valuesOf('Facebook/Meta', 'requests', '2013-H1')).toEqual([['US', null]]);
    expect(valuesOf('Twitter', 'requests')).toEqual([['DE', null]]);
    expect(valuesOf('Microsoft', 'requests')).toEqual([]);
    expect(valuesOf('Google', 'requests')).toEqual([]);
    expect(valuesOf('Apple', 'requests')).toEqual([['CN', 12]]);
  });
});

describe('codeOf', () => {
  it('gives the code of today and none for what is no country', () => {
    expect(['France', 'Germany', 'Türkiye', 'Hong Kong', 'N/A', 'United Nations'].map(codeOf)).toEqual([
      'FR',
      'DE',
      'TR',
      'HK',
      undefined,
      undefined,
    ]);
  });
});

describe('parseCommas', () => {
  it('keeps commas inside quotation marks and empty cells', () => {
    expect(parseCommas('a,b\n"x, y",,"say ""no"""\n')).toEqual([['x, y', '', 'say "no"']]);
  });
});

describe('differences', () => {
  const company = {
    file: 'parrot.json',
    company: 'company/parrot',
    provider: 'Parrot',
    publisher: 'Parrot',
    url: 'https://parrot.example',
    caveat: 'Made up.',
  } as const;
  const row = (period: Row['period'], measure: Row['measure'], value: number): Row => ({
    provider: 'Parrot',
    period,
    country: 'GB',
    kind: 'all',
    measure,
    value,
  });
  const own = [
    row('2014-H1', 'requests', 10),
    row('2014-H1', 'disclosed', 73),
    row('2015-H1', 'requests', 0),
    row('2015-H2', 'requests', 12),
  ];

  it('finds none between a table and the rows that it was built from', () => {
    expect(differences(buildTable(company, own, '2026-11-21'), own)).toEqual([]);
  });

  it('finds changed, invented and left-out numbers', () => {
    const table = buildTable(company, own, '2026-11-21');
    const series = table.series[0]!;
    const wrong = {
      ...table,
      series: [{ ...series, requests: [11, 5, 0, null], disclosed: [0.74, null, null, null] }],
    };
    expect(differences(wrong, own)).toEqual([
      'GB all 2014-H1: we say 11 requests, the table 10',
      'GB all 2014-H1: we say 74 per cent disclosed, the table 73',
      'GB all 2014-H2: we say 5 requests, the table nothing',
      'GB all 2015-H2: the table has 12 requests, we say nothing',
    ]);
  });
});
