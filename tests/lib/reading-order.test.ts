/** The background lives on between articles, and what it remembers must not show: each reads as if it were the first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { annotate, buildCore, type Core } from '../../lib/annotate.ts';
import type { Article } from '../../lib/article/article.ts';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { loadArchive } from '../../lib/coverage/load.ts';
import { loadFigures } from '../../lib/figures/load.ts';
import { loadKnowledgeRecords } from '../../lib/knowledge/load.ts';
import { articleFromHtml } from '../../scripts/annotate/article-from-html.ts';

const SAMPLES = join(import.meta.dirname, '../../scripts/samples');
const ARTICLES = join(import.meta.dirname, 'articles');
const pages = readdirSync(SAMPLES).filter((name) => name.endsWith('.html'));
const texts = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt'));

const articles: Article[] = [
  ...pages.flatMap(
    (name) => articleFromHtml(readFileSync(join(SAMPLES, name), 'utf8'), `https://news.example/${name}`) ?? [],
  ),
  ...texts.map((name) => articleFromText(readFileSync(join(ARTICLES, name), 'utf8'), { date: '2015-01-16' })),
  // Their pieces, without a stop or torn within words, and the same words in another language.
  ...texts.map((name) => articleFromText(readFileSync(join(ARTICLES, name), 'utf8').replace(/[.\n]/g, ' '), {})),
  articleFromText('The com\u00adpany told the U.S. Justice Depart\u00adment 😀 of its end-to-end encryption.', {}),
  articleFromText('Der Bundestag beschloss das Gesetz des Verfassungsschutzes.', { date: '2021-06-11' }),
  articleFromText('', { date: '2016-02-17' }),
];

const [records, archive] = [loadKnowledgeRecords(), loadArchive()];
/** One that has read nothing. */
const aCore = () => buildCore(records, archive, loadFigures());

const read = (article: Article, core: Core) =>
  JSON.stringify({ ...annotate(article, core, { isForced: true }), timings: {} });

describe('an article', () => {
  const alone = articles.map((article) => read(article, aCore()));

  it('is read the same again, and after any others', () => {
    const orders = fc.shuffledSubarray([...articles.keys(), ...articles.keys()], { minLength: articles.length });
    fc.assert(
      fc.property(orders, (order) => {
        const core = aCore();
        for (const at of order) expect(read(articles[at]!, core)).toBe(alone[at]);
      }),
      { numRuns: 10 },
    );
  });

  it('is read the same after a text of endless new words, which are not all remembered', async () => {
    vi.resetModules();
    const { readWords, wordId } = await import('../../lib/lexicon.ts');
    const later = await import('../../lib/annotate.ts');
    readWords(Array.from({ length: 110_000 }, (_, i) => `word${i.toString(36)}`).join(' '));
    expect(wordId('surveillance', 0, 12)).toBe(0);
    const core = later.buildCore(records, archive, loadFigures());
    articles.forEach((article, at) => {
      const annotation = { ...later.annotate(article, core, { isForced: true }), timings: {} };
      expect(JSON.stringify(annotation)).toBe(alone[at]);
    });
  });
});
