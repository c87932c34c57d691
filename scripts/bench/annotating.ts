/** A whole `annotate()`, beside compromise's `people()`; a batch; growth with the length of the text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { annotate } from '../../lib/annotate.ts';
import type { Article } from '../../lib/article/article.ts';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { articleFromHtml } from '../annotate/article-from-html.ts';
import { loadCore } from '../annotate/load-core.ts';
import { fastest, quantile, row } from './timer.ts';

const SAMPLES = ['uk-encryption-2015', 'apple-fbi-2016', 'uk-apple-notice-2025'];

export function benchAnnotating(): void {
  console.log('\nAnnotating');
  const core = loadCore();
  const articles = SAMPLES.map((name) => readSample(name)).map((article) => stretched(article, 6_000));
  const run = (article: Article) => annotate(article, core, { isForced: true });
  for (let i = 0; i < 60; i++) for (const article of articles) run(article);
  const times = Array.from({ length: 300 }, (_, i) => {
    const before = performance.now();
    run(articles[i % articles.length]!);
    return performance.now() - before;
  });
  row('an article of 1,000 words, warm, median ms', quantile(times, 0.5).toFixed(1), 'at most 15');
  row('p95 ms', quantile(times, 0.95).toFixed(1), 'at most 30');
  const ours = fastest(25, () => articles.map(run));
  const theirs = fastest(25, () => articles.map((article) => nlp(article.text).people().out('array')));
  row('times as fast as compromise people() over the same articles', (theirs / ours).toFixed(1), 'at least 20');
  const before = performance.now();
  for (let i = 0; i < 4000; i++) run(articles[i % articles.length]!);
  row('4,000 articles, seconds', ((performance.now() - before) / 1000).toFixed(1), 'at most 60');
  let last = 0;
  for (const megabytes of [1, 2, 5, 10]) {
    const article = stretched(articles[0]!, megabytes * 1_000_000);
    const time = fastest(1, () => run(article));
    row(
      `${megabytes} MB, seconds${last ? `; per MB ${(time / megabytes / last).toFixed(2)} of the row above` : ''}`,
      (time / 1000).toFixed(1),
    );
    last = time / megabytes;
  }
}

function readSample(name: string): Article {
  const html = readFileSync(join(import.meta.dirname, '../samples', `${name}.html`), 'utf8');
  const article = articleFromHtml(html, `https://example.org/${name}`);
  if (!article) throw new Error(`no article in the sample ${name}`);
  return article;
}

/** The article again and again, cut to this many characters. */
function stretched({ text, title, published }: Article, length: number): Article {
  const long = `${text}\n`.repeat(Math.ceil(length / (text.length + 1))).slice(0, length);
  // A string of its own, as the text of a page is: a slice would be read through its owner.
  return articleFromText(Buffer.from(long).toString(), { title, date: published });
}
