import { lineInWords } from '../../lib/cards/line-in-words.ts';
import type { CardView, DatedLine } from '../../lib/cards/view-models.ts';
import type { Words } from '../../lib/words.ts';

/** A card as plain text for the clipboard: what it says, with its sources. */
export function cardText(card: CardView, words: Words): string {
  const { t, date } = words;
  const section = (title: string, lines: DatedLine[]) =>
    lines.length ? [title, ...lines.map((one) => `- ${lineInWords(one, words)}`)] : [];
  return [
    [card.name, card.what].filter(Boolean).join(' — '),
    card.summary,
    ...card.quotes.map((quote) => `> ${quote}`),
    ...(card.published ? section(t('card.thenOn', [date(card.published)]), card.then) : []),
    ...section(t('card.now'), card.now),
    ...section(t('card.dates'), card.dates),
    ...(card.sources.length ? [t('card.sources')] : []),
    ...card.sources.map(
      ({ publisher, url, seen }) => `- ${publisher}: ${url}${seen ? ` (${t('card.seen', [date(seen)])})` : ''}`,
    ),
    [t('card.credit'), card.checked && t('card.checked', [date(card.checked)])].filter(Boolean).join(' · '),
  ]
    .filter(Boolean)
    .join('\n');
}
