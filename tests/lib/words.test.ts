import { describe, expect, it } from 'vitest';
import { phrase } from '../../lib/phrase.ts';
import { buildWords } from '../../lib/words.ts';
import { flattenMessages, messageSource } from '../../scripts/phrases.ts';

const tree = {
  meta: { language: 'en' },
  date: { range: '$1 to $2', since: 'since $1', until: 'until $1', openEnd: 'from $1, end not known' },
  greet: 'Hello $1, $$2 is for $2',
  names: { '1': '$1 name in $2', n: '$1 names in $2' },
  held: '$1 since $2',
};
const source = messageSource(flattenMessages(tree));
const words = buildWords(source, 'en-GB');

describe('dates are as exact as they are known', () => {
  it.each([
    ['2014', '2014'],
    ['2014-11', 'November 2014'],
    ['2014-11-03', '3 November 2014'],
    ['around 2014', 'around 2014'],
  ])('%s → %s', (partial, worded) => {
    expect(words.date(partial)).toBe(worded);
  });

  it('follow the locale', () => {
    expect(buildWords(source, 'en-US').date('2014-11-03')).toBe('November 3, 2014');
  });

  it('stay in the language of the messages where the browser speaks another', () => {
    const german = buildWords(source, 'de-DE');
    expect(german.locale).toBe('en');
    expect(german.date('2014-11')).toBe('November 2014');
  });

  it.each([
    ['2014-11', '2016', 'November 2014 to 2016'],
    ['2014-11', null, 'since November 2014'],
    ['2014-11', 'unknown', 'from November 2014, end not known'],
    [null, '2016', 'until 2016'],
    ['2016', '2016', '2016'],
    [null, 'unknown', ''],
    [undefined, undefined, ''],
  ])('%s – %s → %j', (start, end, worded) => {
    expect(words.dateRange(start, end)).toBe(worded);
  });
});

describe('messages', () => {
  it('fill places and keep dollar signs', () => {
    expect(words.t('greet', ['Ann', 'you'])).toBe('Hello Ann, $2 is for you');
  });

  it('show their key where they are missing', () => {
    expect(words.t('no.such.message')).toBe('no.such.message');
    expect(words.has('no.such.message')).toBe(false);
  });

  it('have forms for numbers, written by locale', () => {
    expect(words.plural('names', 1, ['A'])).toBe('1 name in A');
    expect(words.plural('names', 0, ['A'])).toBe('0 names in A');
    expect(words.plural('names', 1234, ['A'])).toBe('1,234 names in A');
  });

  it('have as many forms as their language', () => {
    const polish = buildWords(
      messageSource(
        new Map([
          ['meta.language', 'pl'],
          ['names', '$1 nazwa | $1 nazwy | $1 nazw | $1 nazwy'],
        ]),
      ),
      'pl',
    );
    expect([1, 3, 5, 1.5].map((n) => polish.plural('names', n))).toEqual(['1 nazwa', '3 nazwy', '5 nazw', '1,5 nazwy']);
  });

  it('know the direction of their language', () => {
    expect(words.direction).toBe('ltr');
    expect(buildWords(messageSource(new Map([['meta.language', 'ar']])), 'ar').direction).toBe('rtl');
  });
});

describe('phrases of the core', () => {
  it('word dates and other messages in their places', () => {
    expect(words.phrase(phrase('held', 'Owner', '2014-11'))).toBe('Owner since November 2014');
    expect(words.phrase(phrase('held', '@names.unknown', '2014'))).toBe('names.unknown since 2014');
  });

  it('take the plural form of their first argument', () => {
    expect(words.phrase(phrase('names', '1', 'A'))).toBe('1 name in A');
    expect(words.phrase(phrase('names', '2', 'A'))).toBe('2 names in A');
  });
});

it('writes numbers, shares and countries by locale', () => {
  expect([words.number(12345), words.percent(0.724), words.country('GB'), words.country('EU')]).toEqual([
    '12,345',
    '72%',
    'United Kingdom',
    'European Union',
  ]);
  expect([words.country('INT'), words.country('')]).toEqual(['INT', '']);
});
