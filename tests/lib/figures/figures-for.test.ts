import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureTable, halfYearAt, halfYearOf, indexOf } from '../../../lib/figures/figure-table.ts';
import { figuresFor, figuresOfEntity } from '../../../lib/figures/figures-for.ts';
import { loadFigures } from '../../../lib/figures/load.ts';
import type { EntityId } from '../../../lib/knowledge/types.ts';
import { aBody, aCompany, aKnowledgeBase } from '../knowledge/a-knowledge-base.ts';
import { anArticle, mentionsIn } from '../linking/a-mention.ts';

const kb = aKnowledgeBase({
  entities: [
    aCompany({ id: 'company/parrot', name: 'Parrot', country: 'US' }),
    aBody({ id: 'agency/ears', name: 'Bureau of Ears', country: 'GB' }),
  ],
});
const table: FigureTable = {
  company: 'company/parrot',
  source: { url: 'https://parrot.example/transparency', publisher: 'Parrot', seen: '2026-11-21' },
  caveat: 'Made up.',
  series: [
    {
      kind: 'all',
      country: 'GB',
      start: '2014-H1',
      requests: [100, null, 120],
      accounts: [150, null, 160],
      disclosed: [0.5, null, 0.6],
    },
    { kind: 'emergency', country: 'GB', start: '2014-H1', requests: [5, 6, 7] },
    { kind: 'all', country: 'FR', start: '2014-H1', requests: [70] },
  ],
};
const text = 'The Bureau of Ears asked Parrot for messages.';
const figures = (published: string | null, words = text) =>
  figuresFor(
    anArticle(words, { published }),
    mentionsIn(words, { 'Bureau of Ears': 'agency/ears', Parrot: 'company/parrot' }),
    [table],
    kb,
  );

describe('figuresFor', () => {
  it('gives the half-year of the article, the largest kind first, with source and caveat', () => {
    expect(
      figures('2015-03-01').map(({ period, kind, requests, accounts, disclosedShare }) => [
        period,
        kind,
        requests,
        accounts,
        disclosedShare,
      ]),
    ).toEqual([
      ['2015-H1', 'all', 120, 160, 0.6],
      ['2015-H1', 'emergency', 7, null, null],
    ]);
    expect(figures('2015-03-01')[0]).toMatchObject({
      company: 'company/parrot',
      country: 'GB',
      caveat: 'Made up.',
      source: table.source,
    });
  });

  it('gives the latest half-year behind that of the article', () => {
    expect(figures('2014-03-01').map(({ period, kind }) => [period, kind])).toEqual([
      ['2014-H1', 'all'],
      ['2015-H1', 'all'],
      ['2014-H1', 'emergency'],
      ['2015-H1', 'emergency'],
    ]);
  });

  it('takes a service for its owner on that date', () => {
    const owned = aKnowledgeBase({
      entities: [
        aCompany({ id: 'company/parrot', name: 'Parrot', country: 'US' }),
        aBody({ id: 'agency/ears', name: 'Bureau of Ears', country: 'GB' }),
        {
          ...aCompany({ id: 'company/parrot', name: 'Squawk', country: 'US' }),
          id: 'service/squawk',
          relations: [{ kind: 'owned-by', to: 'company/parrot', start: '2015-02' }],
        },
      ],
    });
    const words = 'The Bureau of Ears asked Squawk for messages.';
    const mentions = mentionsIn(words, { 'Bureau of Ears': 'agency/ears', Squawk: 'service/squawk' });
    const on = (published: string) => figuresFor(anArticle(words, { published }), mentions, [table], owned).length;
    expect([on('2014-12-01'), on('2015-03-01')]).toEqual([0, 2]);
  });

  it('falls back to the last half-year with a number', () => {
    expect(figures('2014-10-01')[0]).toMatchObject({ period: '2014-H1', requests: 100 });
  });

  it('gives nothing far from the numbers, without a date, for other companies or other countries', () => {
    expect(figures('2020-01-01')).toEqual([]);
    expect(figures(null)).toEqual([]);
    expect(figures('2015-03-01', 'The Bureau of Ears met.')).toEqual([]);
    expect(figures('2015-03-01', 'Parrot met nobody.')).toEqual([]);
  });
});

describe('figuresOfEntity', () => {
  const owned = aKnowledgeBase({
    entities: [
      aCompany({ id: 'company/parrot', name: 'Parrot', country: 'US' }),
      aBody({ id: 'agency/ears', name: 'Bureau of Ears', country: 'GB' }),
      aBody({ id: 'agency/oreilles', name: 'Bureau des oreilles', country: 'FR' }),
      {
        ...aCompany({ id: 'company/parrot', name: 'Squawk', country: 'US' }),
        id: 'service/squawk',
        relations: [{ kind: 'owned-by', to: 'company/parrot', start: '2015-02' }],
        checked: '2020-01',
      },
    ],
  });
  const of = (id: EntityId, others: EntityId[], published: string | null) =>
    figuresOfEntity(owned.get(id)!, others, published, [table], owned).map(({ country, period, requests }) => [
      country,
      period,
      requests,
    ]);

  it('gives what the company reported for the countries of the other entities', () => {
    expect(of('company/parrot', ['agency/ears', 'agency/oreilles'], '2014-03-01')).toEqual([
      ['GB', '2014-H1', 100],
      ['GB', '2015-H1', 120],
      ['GB', '2014-H1', 5],
      ['GB', '2015-H1', 7],
      ['FR', '2014-H1', 70],
    ]);
  });

  it('gives what the owner on that date reported', () => {
    expect(of('service/squawk', ['agency/ears'], '2014-12-01')).toEqual([]);
    expect(of('service/squawk', ['agency/ears'], '2015-03-01')[0]).toEqual(['GB', '2015-H1', 120]);
  });

  it('gives only the latest without a date', () => {
    expect(of('company/parrot', ['agency/ears'], null)).toEqual([
      ['GB', '2015-H1', 120],
      ['GB', '2015-H1', 7],
    ]);
    expect(of('service/squawk', ['agency/ears'], null)[0]).toEqual(['GB', '2015-H1', 120]);
  });

  it('gives nothing for bodies, without a country, and far from the numbers', () => {
    expect(of('agency/ears', ['company/parrot'], '2014-03-01')).toEqual([]);
    expect(of('company/parrot', [], '2014-03-01')).toEqual([]);
    expect(of('company/parrot', ['agency/ears'], '2004')).toEqual([]);
  });
});

describe('half-years', () => {
  it('tells the half-year of a date', () => {
    expect([halfYearOf('2015-06-30'), halfYearOf('2015-07-01'), halfYearOf('2015')]).toEqual([
      '2015-H1',
      '2015-H2',
      '2015-H1',
    ]);
  });

  it('goes there and back', () => {
    fc.assert(fc.property(fc.integer({ min: 3800, max: 4200 }), (index) => indexOf(halfYearAt(index)) === index));
  });
});

describe('the bundled figures', () => {
  it('have a number in every series, shares from 0 to 1 and columns of one length', () => {
    const tables = loadFigures();
    expect(tables.map((one) => one.company)).toEqual(
      expect.arrayContaining([
        'company/apple',
        'company/google',
        'company/meta',
        'company/microsoft',
        'company/x-corp',
      ]),
    );
    for (const { company, series } of tables) {
      const odd = series.filter(
        ({ requests, accounts, disclosed }) =>
          requests.every((value) => value === null) ||
          (accounts && accounts.length !== requests.length) ||
          (disclosed && disclosed.length !== requests.length) ||
          disclosed?.some((value) => value !== null && (value < 0 || value > 1)),
      );
      expect(odd, company).toEqual([]);
    }
  });

  it('have the countries of coverage, France among them', () => {
    for (const { company, series } of loadFigures().slice(0, 3)) {
      const countries = new Set(series.map((one) => one.country));
      expect(
        [...countries].filter((code) => !/^[A-Z]{2}$/.test(code)),
        company,
      ).toEqual([]);
    }
    for (const company of ['company/apple', 'company/google', 'company/meta', 'company/microsoft'])
      for (const country of ['FR', 'DE', 'GB', 'US', 'IN', 'AU'])
        expect(
          loadFigures()
            .find((one) => one.company === company)!
            .series.some((series) => series.country === country),
          `${company} ${country}`,
        ).toBe(true);
  });

  it('know what Google reported for the United Kingdom in the first half of 2014', () => {
    const google = loadFigures().find((one) => one.company === 'company/google')!;
    const all = google.series.find((series) => series.country === 'GB' && series.kind === 'all')!;
    const at = indexOf('2014-H1') - indexOf(all.start);
    expect([all.requests[at], all.accounts?.[at], all.disclosed?.[at]]).toEqual([1535, 1991, 0.72]);
  });
});
