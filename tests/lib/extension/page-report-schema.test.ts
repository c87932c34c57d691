import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageReport } from '../../../lib/extension/page-report-schema.ts';

const source = { url: 'https://law.example/act', publisher: 'Law', seen: '2026-01-02' };
const view = {
  title: 'Title',
  url: 'https://news.example/a',
  published: '2015-01-14',
  language: 'en',
  verdict: { isRelevant: true, isJudged: true, score: 0.9, reasons: [{ key: 'relevance.words', args: [] }] },
  marks: [
    {
      start: 0,
      end: 4,
      kind: 'bodies',
      name: 0,
      isFirst: true,
      form: 'short',
      isListed: true,
      reason: { key: 'reason.acronym', args: [] },
    },
  ],
  names: [
    { entity: 'agency/gchq', name: 'GCHQ', type: 'agency', kind: 'bodies', detail: '', isDescribed: false, count: 1 },
  ],
  summary: [],
  demands: [],
  since: [
    {
      date: '2016',
      kind: 'passed',
      what: 'An act.',
      about: ['GCHQ'],
      why: { key: 'since.law', args: [] },
      sources: [source],
    },
  ],
  related: [],
  isForced: false,
};

describe('what a page reports', () => {
  test('is taken where it holds to the contract', () => {
    expect(v.parse(pageReport, { state: 'annotated', view })).toEqual({ state: 'annotated', view });
    expect(v.is(pageReport, { state: 'switched-off', view: null })).toBe(true);
  });

  test.each([
    ['an unknown state', { state: 'fine', view: null }],
    [
      'a source that is no web address',
      {
        state: 'annotated',
        view: { ...view, since: [{ ...view.since[0], sources: [{ ...source, url: 'javascript:alert(1)' }] }] },
      },
    ],
    [
      'related coverage that is no web address',
      {
        state: 'annotated',
        view: {
          ...view,
          related: [{ url: 'data:text/html,x', headline: '', outlet: '', date: null, reason: { key: 'a', args: [] } }],
        },
      },
    ],
    [
      'a kind that there is not',
      { state: 'annotated', view: { ...view, marks: [{ ...view.marks[0], kind: 'blame' }] } },
    ],
    ['a negative place', { state: 'annotated', view: { ...view, marks: [{ ...view.marks[0], start: -1 }] } }],
    ['half a view', { state: 'annotated', view: { title: 'Title' } }],
  ])('is refused with %s', (_, report) => {
    expect(v.is(pageReport, report)).toBe(false);
  });
});
