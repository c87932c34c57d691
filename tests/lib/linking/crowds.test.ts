import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { buildKnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import { linkEntities } from '../../../lib/linking/link-entities.ts';
import { buildLinker } from '../../../lib/linking/linker.ts';
import { aPerson, aPost } from '../knowledge/a-knowledge-base.ts';

/** Forty people called Roe, one of them in office. */
const FIRST_NAMES = Array.from(
  { length: 40 },
  (_, i) => `Al${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${i < 26 ? 'n' : 'm'}a`,
);
const linker = buildLinker(
  buildKnowledgeBase({
    entities: FIRST_NAMES.map((first, i) =>
      aPerson({
        id: `person/${first.toLowerCase()}`,
        name: `${first} Roe`,
        weakAliases: ['Roe'],
        roles: i === 0 ? [{ post: 'post/premier', start: '2010', end: '2020' }] : [{ title: 'Writer', start: '2010' }],
      }),
    ),
    posts: [aPost({ id: 'post/premier', name: 'Prime Minister' })],
    events: [],
    matters: [],
    redirects: {},
  }),
);
const linked = (text: string) =>
  linkEntities(articleFromText(text, { date: '2015-01-01' }), linker).mentions.map(({ surface, entity }) => [
    surface,
    entity,
  ]);

describe('a surname that very many people share', () => {
  it('means whom the article names in full', () => {
    expect(linked('Albna Roe spoke in London. Roe said no.')).toEqual([
      ['Albna Roe', 'person/albna'],
      ['Roe', 'person/albna'],
    ]);
  });

  it('means the one who holds the office beside it', () => {
    expect(linked('Prime Minister Roe spoke in London.')).toContainEqual(['Roe', 'person/alana']);
  });

  it('means nobody where the article names two of them, or none', () => {
    expect(linked('Albna Roe met Alcna Roe. Roe said no.').filter(([surface]) => surface === 'Roe')).toEqual([]);
    expect(linked('Roe said no.')).toEqual([]);
  });
});
