/** In UTF-16 code units to either side: farther away is another matter, also where no stop comes. */
const REACH = 600;

/** The sentence in which a stretch of text stands, by its punctuation alone; titles and initials do not end one. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > Math.max(0, start - REACH) && !isEnd(text, from - 1)) from--;
  let to = end;
  while (to < Math.min(text.length, end + REACH) && !isEnd(text, to)) to++;
  return { start: from, end: Math.min(text.length, to + 1) };
}

function isEnd(text: string, at: number): boolean {
  const char = text[at]!;
  if (char === '\n') return true;
  if (!'.!?'.includes(char)) return false;
  if (!/[\s"”’)]/.test(text[at + 1] ?? ' ')) return false;
  return !/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Inc|Corp|Co|U\.S|v|vs|No)$/u.test(
    text.slice(Math.max(0, at - 6), at),
  );
}
