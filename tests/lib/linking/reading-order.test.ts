import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { buildKnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import { linkEntities } from '../../../lib/linking/link-entities.ts';
import { buildLinker } from '../../../lib/linking/linker.ts';
import { aBody, aKnowledgeBase, aPerson, aPost } from '../knowledge/a-knowledge-base.ts';

/** Names are spelled out when a text first needs them; what was read before must not change what is linked. */
describe('an article read after others', () => {
  const kb = buildKnowledgeBase({
    entities: [
      aPerson({
        id: 'person/carl',
        name: 'Carl Cameron',
        roles: [{ post: 'post/premier', start: '2010', end: '2020' }],
      }),
      aPerson({ id: 'person/jane', name: 'Jane Camerom' }),
    ],
    posts: [aPost({ id: 'post/premier', name: 'Prime Minister' })],
    events: [],
    matters: [],
    redirects: {},
  });
  const link = (text: string, linker = buildLinker(kb)) =>
    linkEntities(articleFromText(text, { date: '2015-01-01' }), linker).mentions;
  const text = 'Prime Minister Carl Camerom spoke in London.';

  it('is linked as if it were the first: a word of another name is no slip', () => {
    const warm = buildLinker(kb);
    link('Jane Camerom spoke.', warm);
    expect(link(text)).toEqual(link(text, warm));
    expect(link(text).some(({ entity }) => entity === 'person/carl')).toBe(false);
  });

  it('a slip that is no word of any name is still read', () => {
    const slip = 'Prime Minister Carl Camerox spoke in London.';
    const warm = buildLinker(kb);
    link(text, warm);
    expect(link(slip)).toEqual(link(slip, warm));
    expect(link(slip).some(({ entity }) => entity === 'person/carl')).toBe(true);
  });

  it('namesakes stand in one order, whoever was needed first', () => {
    const namesakes = aKnowledgeBase({
      entities: [
        aBody({ id: 'org/rng', name: 'Ruritanian Group', aliases: ['Old Ruritanians'], weakAliases: ['RNG'] }),
        aBody({ id: 'agency/rng', name: 'Numbers Bureau', weakAliases: ['RNG'] }),
      ],
    });
    const read = (...texts: string[]) => {
      const linker = buildLinker(namesakes);
      const results = texts.map((one) => linkEntities(articleFromText(one, { date: '2015-01-01' }), linker));
      return results.at(-1)!.decisions.map(({ candidates }) => candidates.map(({ entity }) => entity.id));
    };
    const text = 'They spoke to the RNG.';
    const alone = read(text);
    expect(alone).toEqual([['agency/rng', 'org/rng']]);
    expect(read('The Numbers Bureau wrote.', text)).toEqual(alone);
    expect(read('The Old Ruritanians wrote.', text)).toEqual(alone);
  });
});
