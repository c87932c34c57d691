import { isCapitalised } from './letter-case.ts';

/** Where in its line and sentence a stretch of text stands: what capitals are worth there. */
export interface Layout {
  /** A capital says nothing here: the word opens a sentence, a line or a quotation. */
  isSentenceStart(offset: number): boolean;
  /** Most words of this line are capitalised or in capitals: a headline, a table, a list of names. */
  isTitleCase(offset: number): boolean;
}

/** Quick where it is asked about offsets in rising order, since it remembers the line. */
export function layoutOf(text: string): Layout {
  let lineStart = -1;
  let lineEnd = -1;
  let isTitle = false;
  return {
    isSentenceStart(offset) {
      let at = offset - 1;
      while (at >= 0 && ' \u00a0"“”„«\'‘’([–—-*•'.includes(text[at]!)) at--;
      if (at < 0) return true;
      const char = text[at]!;
      if (char === '\n' || '!?:;…'.includes(char)) return true;
      return (
        char === '.' &&
        !/(?:^|[\s(])(?:\p{Lu}\.)*\p{Lu}$|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Lt|Col|Prof|Hon|No|v|vs)$/u.test(
          text.slice(Math.max(0, at - 12), at),
        )
      );
    },
    isTitleCase(offset) {
      if (offset < lineStart || offset >= lineEnd) {
        lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        const next = text.indexOf('\n', offset);
        lineEnd = next < 0 ? text.length : next;
        isTitle = lineEnd - lineStart < 200 && isMostlyCapitalised(text.slice(lineStart, lineEnd));
      }
      return isTitle;
    },
  };
}

function isMostlyCapitalised(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length >= 3 && long.filter(isCapitalised).length >= 0.7 * long.length;
}
