import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation.ts';
import { buildPageView } from '../../../lib/cards/page-view.ts';
import { buildUnlistedCard } from '../../../lib/cards/unlisted-card.ts';
import { aCompany, aKnowledgeBase, aPerson, aPost } from '../knowledge/a-knowledge-base.ts';
import { aMention, anArticle, mentionsIn, sentencesIn } from '../linking/a-mention.ts';

const text = 'Premier Ann Able met Big. Able asked Big for messages. Sheriff Jo Poe agreed. Poe left.';
const kb = aKnowledgeBase({
  posts: [aPost({ id: 'post/premier', name: 'Prime Minister of Ruritania' })],
  entities: [
    aPerson({ id: 'person/ann', name: 'Ann Able', roles: [{ post: 'post/premier', start: '2010' }] }),
    aCompany({ id: 'company/big', name: 'Big Inc.', what: 'search company.' }),
  ],
});
const jo = (surface: string, start: number) =>
  aMention({ surface, start, end: start + surface.length, unlistedName: 'Jo Poe', unlistedTitle: 'Sheriff' });
const mentions = [
  ...mentionsIn(text, { 'Ann Able': 'person/ann', Able: 'person/ann', Big: 'company/big' }),
  jo('Poe', text.lastIndexOf('Poe')),
  jo('Jo Poe', text.indexOf('Jo Poe')),
];
const asked = sentencesIn(text)[1]!;
const annotation: Annotation = {
  relevance: { isRelevant: true, score: 0.9, isJudged: true, reasons: [] },
  mentions,
  entities: [],
  demands: [
    {
      demander: { name: 'Ann Able', entity: 'person/ann' },
      target: [
        { name: 'Big Inc.', entity: 'company/big' },
        { name: 'others', entity: null },
      ],
      data: 'messages',
      basis: null,
      status: 'demanded',
      sentence: [asked.start, asked.end],
    },
  ],
  summary: [],
  since: [],
  figures: [],
  related: [],
  timings: {},
};
const view = buildPageView(anArticle(text), annotation, kb, false);

describe('buildPageView', () => {
  it('lists every name once, in order of appearance, with count and detail', () => {
    expect(view.names.map(({ name, count, detail }) => [name, count, detail])).toEqual([
      ['Ann Able', 2, 'Prime Minister of Ruritania'],
      ['Big Inc.', 2, 'Search company'],
      ['Jo Poe', 2, 'Sheriff'],
    ]);
  });

  it('marks the first mention of each name, in text order', () => {
    expect(
      view.marks.map((mark) => [text.slice(mark.start, mark.end), mark.name, mark.isFirst, mark.isListed]),
    ).toEqual([
      ['Ann Able', 0, true, true],
      ['Big', 1, true, true],
      ['Able', 0, false, true],
      ['Big', 1, false, true],
      ['Jo Poe', 2, true, false],
      ['Poe', 2, false, false],
    ]);
  });

  it('ties demands to names and quotes the sentence', () => {
    expect(view.demands[0]).toMatchObject({
      demander: { name: 'Ann Able', index: 0 },
      target: [
        { name: 'Big Inc.', index: 1 },
        { name: 'others', index: null },
      ],
      sentence: 'Able asked Big for messages.',
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('buildUnlistedCard', () => {
  it('quotes what the article says of the person', () => {
    const card = buildUnlistedCard(anArticle(text), sentencesIn(text), mentions, 'Jo Poe')!;
    expect(card.what).toBe('Sheriff');
    expect(card.quotes).toEqual(['Sheriff Jo Poe agreed.', 'Poe left.']);
    expect(buildUnlistedCard(anArticle(text), [], mentions, 'Nobody')).toBeNull();
  });
});
