import { describe, expect, it } from 'vitest';
import type { Person, PublicBody } from '../../../../lib/knowledge/types.ts';
import { sortByAccepted } from '../../../../scripts/knowledge/verify/accepted.ts';
import { checkAgencies } from '../../../../scripts/knowledge/verify/check-agencies.ts';
import { checkUkMinisters } from '../../../../scripts/knowledge/verify/check-uk-ministers.ts';
import { checkUsTerms } from '../../../../scripts/knowledge/verify/check-us-terms.ts';
import { bareName } from '../../../../scripts/knowledge/verify/compare-names.ts';
import { type Comparison, keyOf } from '../../../../scripts/knowledge/verify/contradiction.ts';

const aPerson = (fields: Partial<Person>): { file: string; record: Person } => ({
  file: 'people/made-up.json',
  record: {
    id: 'person/jane-example',
    name: 'Jane Example',
    summary: 'Made up.',
    country: 'GB',
    roles: [],
    sources: [{ url: 'https://register.example/jane', publisher: 'Register' }],
    checked: '2026-11-21',
    ...fields,
  },
});
const said = ({ found }: Comparison) => found.map(({ message }) => message);

describe('bareName', () => {
  it('leaves out titles of honour and places', () => {
    expect(['Baroness Example of Zenda', 'Sir Jané Example', 'Rt Hon Jane Example'].map(bareName)).toEqual([
      'example',
      'jane example',
      'jane example',
    ]);
  });
});

describe('checkUkMinisters', () => {
  const home = 'Secretary of State for the Home Department';
  const row = (post: string, start: string, end: string, organisation = 'Home Office') => ({
    person: 'Jane Example',
    post,
    organisation,
    start,
    end,
  });

  it('compares a post under its name in the table', () => {
    const jane = aPerson({ roles: [{ post: 'post/gb-home-secretary', start: '2010-05', end: '2016-07-14' }] });
    expect(said(checkUkMinisters([jane], [row(home, '2010-05-12', '2016-07-13')]))).toEqual([
      'post/gb-home-secretary ends 2016-07-14, in the table 2016-07-13',
    ]);
  });

  it('compares a title department by department', () => {
    const roles = [
      { title: 'Minister for Lamps', start: '2015-05-13', end: '2016-12-21' },
      { title: 'Minister for Lamps', start: '2015-12-03', end: '2017-06-15' },
    ];
    const rows = [
      row('Minister for Lamps', '2015-05-13', '2016-12-21', 'Department for Culture'),
      row('Minister for Lamps', '2015-12-03', '2017-06-15'),
    ];
    expect(checkUkMinisters([aPerson({ roles })], rows)).toEqual({ found: [], compared: 2 });
  });

  it('misses great offices that the record does not tell, and finds those that the table does not know', () => {
    const jane = aPerson({ roles: [{ post: 'post/gb-justice-secretary', start: '2012', end: '2014' }] });
    expect(said(checkUkMinisters([jane], [row(home, '2010-05-12', '2016-07-13')]))).toEqual([
      'post/gb-justice-secretary is not in the table for this person',
      'the table has post/gb-home-secretary from 2010-05-12 to 2016-07-13, the record has no such role',
    ]);
  });

  it('leaves namesakes abroad alone', () => {
    const other = aPerson({ country: 'US', roles: [{ title: 'Judge', start: '2001' }] });
    expect(checkUkMinisters([other], [row(home, '2010-05-12', '')]).found).toEqual([]);
  });
});

describe('checkUsTerms', () => {
  const term = (type: string, start: string, end: string, wikidata = 'Q1') => ({
    enwiki: 'Jane Example',
    wikidata,
    name: 'Jane Example',
    type,
    start,
    end,
  });

  it('joins terms, and takes a scheduled end for no end', () => {
    const jane = aPerson({ country: 'US', wikidata: 'Q1', roles: [{ post: 'post/us-senator', start: '2011-01' }] });
    const rows = [term('sen', '2011-01-05', '2017-01-03'), term('sen', '2017-01-03', '2029-01-03')];
    expect(checkUsTerms([jane], rows)).toEqual({ found: [], compared: 1 });
  });

  it('finds other ids, other titles, untold terms and seats that nobody holds', () => {
    const jane = aPerson({
      country: 'US',
      wikipedia: 'Jane Example',
      wikidata: 'Q1',
      roles: [{ post: 'post/us-senator', start: '2012' }],
    });
    const rows = [term('rep', '2001-01-03', '2011-01-03'), term('sen', '2011-01-05', '2029-01-03')];
    expect(said(checkUsTerms([jane], rows))).toEqual([
      'post/us-senator starts 2012, in the table 2011-01-05',
      'the table has post/us-representative from 2001-01-03 to 2011-01-03, the record has no such role',
    ]);
    const titled = aPerson({
      country: 'US',
      wikidata: 'Q1',
      wikipedia: 'Jane Example (senator)',
      roles: jane.record.roles,
    });
    expect(said(checkUsTerms([titled], [term('sen', '2012-01-05', '2029-01-03')]))).toEqual([
      'has "Jane Example (senator)", the table "Jane Example"',
    ]);
    expect(said(checkUsTerms([jane], [term('sen', '2011-01-05', '2029-01-03', 'Q2')]))).toEqual([
      'post/us-senator has no end, but the table of sitting legislators does not know the person',
    ]);
  });
});

describe('checkAgencies', () => {
  const ears: { file: string; record: PublicBody } = {
    file: 'agencies/made-up.json',
    record: {
      id: 'agency/ears',
      name: 'Bureau of Ears',
      summary: 'Made up.',
      country: 'GB',
      aliases: ['Listening Office'],
      wikipedia: 'Bureau of Ears',
      sources: [{ url: 'https://ears.example', publisher: 'Ears' }],
      checked: '2026-11-21',
    },
  };
  const row = (country: string, name: string, enwiki: string) => ({ country, name, synonyms: '', enwiki });

  it('finds another title and another country, and takes an alias for the same title', () => {
    expect(said(checkAgencies([ears], [row('GB', 'Listening Office', 'Bureau of Noses')]))).toEqual([
      'has the Wikipedia title "Bureau of Ears", in the table "Bureau of Noses"',
    ]);
    expect(said(checkAgencies([ears], [row('FR', 'Bureau of Ears', 'Bureau of Ears')]))).toEqual([
      'is of GB, in the table "Bureau of Ears" is of FR',
    ]);
    expect(checkAgencies([ears], [row('GB', 'Bureau of Ears', 'Listening_Office#History')])).toEqual({
      found: [],
      compared: 1,
    });
    expect(checkAgencies([ears], [row('FR', 'Bureau of Ears', 'Bureau of Ears (France)')]).found).toEqual([]);
  });
});

describe('sortByAccepted', () => {
  const one = { file: 'people/a.json', id: 'person/a', about: 'post/x 2001', message: 'starts 2001' };

  it('takes a reason for an answer, but no empty one, and reports reasons without a contradiction', () => {
    expect(keyOf(one)).toBe('person/a post/x 2001');
    expect(sortByAccepted([one], { 'person/a post/x 2001': 'The table is wrong.' })).toEqual({
      open: [],
      accepted: [{ contradiction: one, reason: 'The table is wrong.' }],
      stale: [],
    });
    expect(sortByAccepted([one], { 'person/a post/x 2001': ' ', 'person/b post/y': 'Old.' })).toEqual({
      open: [one],
      accepted: [],
      stale: ['person/b post/y'],
    });
  });
});
