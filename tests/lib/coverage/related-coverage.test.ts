import { describe, expect, it } from 'vitest';
import { type ArchiveArticle, buildArchive } from '../../../lib/coverage/archive.ts';
import { loadArchiveRecords } from '../../../lib/coverage/load.ts';
import { relatedCoverage } from '../../../lib/coverage/related-coverage.ts';
import { isPartialDate } from '../../../lib/knowledge/partial-dates.ts';
import { aKnowledgeBase } from '../knowledge/a-knowledge-base.ts';
import { anArticle } from '../linking/a-mention.ts';

const kb = aKnowledgeBase({});
const piece = (matter: string, headline: string, date: string, outlet: string, lang = 'en'): ArchiveArticle => ({
  matter,
  headline,
  date,
  outlet,
  lang,
  country: 'GB',
  url: `https://${outlet}/${date}`,
});
const archive = buildArchive({
  matters: [
    { id: 'lamps', name: 'The lamp cameras of Zenda', words: 'lamp cameras Zenda council police footage' },
    { id: 'letters', name: 'Letters opened in Strelsau', words: 'Strelsau post office letters opened censors' },
  ],
  articles: [
    piece('lamps', 'Zenda police wanted lamp footage', '2015-01-02', 'one.example'),
    piece('lamps', 'Lamp footage: council of Zenda refuses', '2015-01-20', 'one.example'),
    piece('lamps', 'Laternenkameras in Zenda', '2015-01-18', 'two.example', 'de'),
    piece('lamps', 'Zenda lamp cameras off at last', '2019-05-01', 'three.example'),
    piece('letters', 'Censors in Strelsau read letters', '2015-01-17', 'four.example'),
  ],
});
const article = anArticle('The police of Zenda asked for footage from the lamp cameras.', {
  title: 'Zenda police ask council for lamp footage',
});

describe('relatedCoverage', () => {
  const related = relatedCoverage(article, [], archive, kb);

  it('lists articles on the same matter, near in time first, and says why', () => {
    expect(related.map((entry) => entry.group)).toEqual(Array(4).fill('The lamp cameras of Zenda'));
    expect(related.slice(0, 2).map((entry) => entry.date)).not.toContain('2019-05-01');
    expect(related[0]?.reason).toEqual({ key: 'related.sameMatter', args: ['The lamp cameras of Zenda'] });
  });

  it('leaves out what is on another matter', () => {
    expect(related.some((entry) => entry.outlet === 'four.example')).toBe(false);
  });

  it.each(['https://www.one.example/2015-01-02/', 'http://one.example/2015-01-02?utm=1#top'])(
    'leaves out the article itself at %s',
    (url) => {
      const own = relatedCoverage({ ...article, url }, [], archive, kb);
      expect(own.map((entry) => entry.date)).not.toContain('2015-01-02');
    },
  );

  it('leaves out the article itself at another address', () => {
    const own = relatedCoverage({ ...article, title: 'Zenda police wanted lamp footage' }, [], archive, kb);
    expect(own.map((entry) => entry.headline)).not.toContain('Zenda police wanted lamp footage');
  });

  it('finds nothing for an article on nothing of it', () => {
    expect(relatedCoverage(anArticle('Bread rose again.', { title: 'Bread' }), [], archive, kb)).toEqual([]);
  });

  it('works without a date', () => {
    expect(relatedCoverage({ ...article, published: null }, [], archive, kb)).toHaveLength(4);
  });

  it('shows at most twenty', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      piece('lamps', `Lamp ${index}`, '2015-01-02', `n${index}.example`),
    );
    const large = buildArchive({ matters: archive.matters, articles: many });
    expect(relatedCoverage(article, [], large, kb)).toHaveLength(20);
  });
});

describe('the bundled archive', () => {
  const { articles, matters } = loadArchiveRecords();

  it('holds at least 400 articles, each once, with proper addresses and dates', () => {
    expect(articles.length).toBeGreaterThanOrEqual(400);
    expect(new Set(articles.map((one) => one.url)).size).toBe(articles.length);
    for (const { url, date, headline } of articles) {
      expect(() => new URL(url)).not.toThrow();
      expect(date === null || isPartialDate(date), `${headline}: ${date}`).toBe(true);
      expect(headline).not.toBe('');
    }
  });

  it('knows the matter of every article', () => {
    const ids = new Set(matters.map((matter) => matter.id));
    expect(articles.filter((one) => !ids.has(one.matter))).toEqual([]);
  });
});
