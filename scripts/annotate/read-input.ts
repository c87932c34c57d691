import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../lib/article/article.ts';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { articleFromHtml } from './article-from-html.ts';
import { BadInput } from './bad-input.ts';
import { decode } from './decode.ts';
import type { Options } from './parse-arguments.ts';

/** Reads one article from a file, an address or standard input. @throws BadInput */
export async function readInput({ input, date }: Options): Promise<Article> {
  const { content, url } = await readContent(input);
  const name = input === '-' ? 'standard input' : input;
  if (!content.trim()) throw new BadInput(`${name} is empty; give a page or a text with an article in it`);
  if (isBinary(content)) throw new BadInput(`${name} is a binary file; give an HTML page or plain text`);
  if (!looksLikeHtml(content, input)) {
    // The first line of a text that stands alone is its headline.
    const title = /^\s*([^\n]{10,200})\n\s*\n/.exec(content)?.[1]?.trim() ?? '';
    return articleFromText(content, { title, url, date });
  }
  const article = articleFromHtml(content, url);
  if (!article) throw new BadInput(`no article found in ${name}; give the page of one article`);
  return date ? { ...article, published: date } : article;
}

/** @throws BadInput where there is no readable file under this path */
export function checkFile(path: string): void {
  let stats: ReturnType<typeof statSync>;
  try {
    stats = statSync(path);
  } catch {
    throw new BadInput(`there is no file ${path}; check the path, or give an address with https://`);
  }
  if (stats.isDirectory()) throw new BadInput(`${path} is a folder; name a file in it`);
  try {
    accessSync(path, constants.R_OK);
  } catch {
    throw new BadInput(`${path} may not be read; check its permissions`);
  }
}

async function readContent(input: string): Promise<{ content: string; url: string }> {
  // As bytes first: reading as text would drop a byte order mark, and every offset would be off by one.
  if (input === '-') return { content: decode(await buffer(process.stdin)), url: '' };
  if (/^https?:\/\//i.test(input)) return { content: await download(input), url: input };
  checkFile(input);
  return { content: decode(readFileSync(input)), url: pathToFileURL(input).href };
}

async function download(url: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { redirect: 'follow', headers: { accept: 'text/html,text/plain' } });
  } catch (error) {
    const cause = (error as Error & { cause?: Error }).cause?.message ?? (error as Error).message;
    throw new BadInput(`${url} cannot be reached (${cause}); check the address and the connection`);
  }
  if (!response.ok) throw new BadInput(`${url} answered ${response.status} ${response.statusText}; check the address`);
  return decode(new Uint8Array(await response.arrayBuffer()), response.headers.get('content-type') ?? '');
}

/** Control characters hardly stand in texts; PDF files begin with a line of text. */
function isBinary(content: string): boolean {
  const sample = content.slice(0, 4096);
  const controls = sample.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0;
  return sample.includes('\u0000') || sample.startsWith('%PDF-') || controls > sample.length / 100;
}

function looksLikeHtml(content: string, name: string): boolean {
  if (/\.(html?|xhtml)$/i.test(name)) return true;
  if (/\.txt$/i.test(name)) return false;
  return /<(!doctype html|html|head|body|article|div|p)[\s>]/i.test(content.slice(0, 4096));
}
