import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { annotate, type Core } from '../../lib/annotate.ts';
import type { Article } from '../../lib/article/article.ts';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { isPartialDate } from '../../lib/knowledge/partial-dates.ts';
import { articleFromHtml } from './article-from-html.ts';
import { BadInput } from './bad-input.ts';
import type { Options } from './parse-arguments.ts';
import { checkFile } from './read-input.ts';
import { toJson } from './to-json.ts';

/**
 * One JSON object a line in, one out, in the same order, streamed. A line that cannot be read yields a record with
 * `error`, and the stream goes on.
 */
export async function annotateLines(options: Options, core: Core): Promise<void> {
  if (options.input !== '-') checkFile(options.input);
  const input = options.input === '-' ? process.stdin : createReadStream(options.input);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const record = annotateLine(line, number, options, core);
    if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain');
  }
}

function annotateLine(line: string, number: number, options: Options, core: Core): object {
  let id: unknown = null;
  try {
    const record = parseRecord(line, number);
    id = record.id ?? null;
    const article = toArticle(record, options, number);
    return toJson(article, annotate(article, core, { isForced: options.isForced }), { id, hasText: options.hasText });
  } catch (error) {
    if (error instanceof BadInput) return { id, error: error.message };
    throw error;
  }
}

function parseRecord(line: string, number: number): Record<string, unknown> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new BadInput(`line ${number} is not JSON; each line must be one object with text or html`);
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record)) {
    throw new BadInput(`line ${number} is not a JSON object; each line must be one object with text or html`);
  }
  return record as Record<string, unknown>;
}

function toArticle(record: Record<string, unknown>, options: Options, number: number): Article {
  const word = (key: string) => (typeof record[key] === 'string' ? (record[key] as string) : '');
  const date = isPartialDate(record.date) ? record.date : options.date;
  if (word('text').trim()) return articleFromText(word('text'), { title: word('title'), url: word('url'), date });
  if (word('html').trim()) {
    const article = articleFromHtml(word('html'), word('url'));
    if (!article) throw new BadInput(`line ${number} has no article in its html`);
    return date ? { ...article, published: date } : article;
  }
  throw new BadInput(`line ${number} has neither text nor html`);
}
