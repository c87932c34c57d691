import type { PartialDate } from '../knowledge/types.ts';
import type { Article, Block } from './article.ts';
import { detectLanguage } from './detect-language.ts';
import { dateInUrl } from './parse-date.ts';
import { findTrailingLists } from './trailing-lists.ts';

export interface TextDetails {
  title?: string;
  url?: string;
  date?: PartialDate | null;
  byline?: string;
  /** BCP 47; guessed from the text where it is missing. */
  language?: string;
}

/** Makes an article out of plain text. `text` stays byte for byte; each line is a block, unless lines are hard-wrapped. */
export function articleFromText(text: string, details: TextDetails = {}): Article {
  const blocks = blocksOfLines(text);
  const url = details.url ?? '';
  return {
    url,
    title: details.title ?? '',
    byline: details.byline ?? '',
    published: details.date ?? dateInUrl(url),
    language: details.language?.toLowerCase().split('-')[0] || detectLanguage(text),
    text,
    blocks,
    ignored: findTrailingLists(text, blocks),
  };
}

function blocksOfLines(text: string): Block[] {
  const lines: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const body = line.trim();
    if (body) {
      const from = start + line.indexOf(body);
      lines.push({
        start: from,
        end: from + body.length,
        kind: /^(?:[-*•‣–]|\d{1,3}[.)])\s/.test(body) ? 'list-item' : 'paragraph',
      });
    }
    start = end + 1;
  }
  return isHardWrapped(text, lines) ? joinLines(text, lines) : lines;
}

const hasEmptyLine = (text: string, from: number, to: number): boolean => /\n[^\S\n]*\r?\n/.test(text.slice(from, to));

/** Mail and old wire texts break lines at 60 to 80 characters: most lines go on in small letters on the next. */
function isHardWrapped(text: string, lines: readonly Block[]): boolean {
  let touching = 0;
  let goesOn = 0;
  for (let index = 1; index < lines.length; index++) {
    const [above, below] = [lines[index - 1]!, lines[index]!];
    if (hasEmptyLine(text, above.end, below.start)) continue;
    touching++;
    const length = above.end - above.start;
    if (length > 40 && length < 100 && !/[.!?:"”]$/.test(text.slice(above.start, above.end))) goesOn++;
  }
  return touching >= 4 && goesOn / touching > 0.6;
}

function joinLines(text: string, lines: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && line.kind !== 'list-item' && !hasEmptyLine(text, above.end, line.start)) above.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}
