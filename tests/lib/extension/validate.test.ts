import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { backgroundAsks, pageAsks } from '../../../lib/extension/validate.ts';

const article = {
  url: 'https://news.example/a',
  title: 'Title',
  byline: '',
  published: '2015-01',
  language: 'en',
  text: 'Words.',
  blocks: [{ start: 0, end: 6, kind: 'paragraph' }],
};
const entity = {
  entity: 'agency/gchq',
  published: null,
  reason: { key: 'reason.fullName', args: ['GCHQ'] },
  others: ['person/david-cameron'],
};

describe('requests to the background', () => {
  test('take what holds to the contract', () => {
    expect(v.is(backgroundAsks.annotateArticle, { article, isForced: false })).toBe(true);
    expect(v.is(backgroundAsks.describeEntity, entity)).toBe(true);
    expect(v.is(backgroundAsks.namesShown, { count: 3 })).toBe(true);
  });

  test.each([
    ['no article', { isForced: true }],
    ['a date that is none', { article: { ...article, published: 'yesterday' }, isForced: true }],
    ['a month that is none', { article: { ...article, published: '2015-13' }, isForced: true }],
    ['a day that is none', { article: { ...article, published: '2015-02-30' }, isForced: true }],
    [
      'a block behind the text',
      { article: { ...article, blocks: [{ start: 0, end: 7, kind: 'paragraph' }] }, isForced: true },
    ],
    [
      'a block that ends before it starts',
      { article: { ...article, blocks: [{ start: 4, end: 2, kind: 'quote' }] }, isForced: true },
    ],
    [
      'an unknown kind of block',
      { article: { ...article, blocks: [{ start: 0, end: 1, kind: 'script' }] }, isForced: true },
    ],
    ['a text beyond all measure', { article: { ...article, text: 'a'.repeat(2_000_001) }, isForced: true }],
  ])('refuse an article with %s', (_, ask) => {
    expect(v.is(backgroundAsks.annotateArticle, ask)).toBe(false);
  });

  test.each([
    ['something that is no id', { ...entity, entity: '__proto__' }],
    ['an id with a path', { ...entity, entity: 'agency/../x' }],
    ['a message key with markup', { ...entity, reason: { key: '<b>', args: [] } }],
    ['a list of others that is none', { ...entity, others: 'all' }],
  ])('refuse to describe %s', (_, ask) => {
    expect(v.is(backgroundAsks.describeEntity, ask)).toBe(false);
  });

  test('drop what they do not know', () => {
    expect(v.parse(backgroundAsks.namesShown, { count: 1, more: 2 })).toEqual({ count: 1 });
  });
});

describe('requests to a page', () => {
  test('step by one', () => {
    expect(v.is(pageAsks.stepMention, { by: -1 })).toBe(true);
    expect(v.is(pageAsks.stepMention, { by: 5 })).toBe(false);
  });

  test('point at places that can be', () => {
    expect(v.is(pageAsks.goToSpan, { start: 0, end: 10 })).toBe(true);
    expect(v.is(pageAsks.goToSpan, { start: -1, end: 10 })).toBe(false);
    expect(v.is(pageAsks.goToName, { name: 1.5, isOpen: true })).toBe(false);
  });
});
