import { keyPart, type Words } from '../words.ts';
import type { FigureView } from './view-models.ts';

/** "2014-H1" → "Jan–Jun 2014". */
export function periodInWords(period: string, { t }: Words): string {
  const [year = '', half] = period.split('-H');
  return t(half === '2' ? 'figures.half2' : 'figures.half1', [year]);
}

/** A kind that has no words yet is shown as the company writes it. */
export function requestKindInWords(kind: string, { t, has }: Words): string {
  const key = `figureKind.${keyPart(kind)}`;
  return has(key) ? t(key) : kind;
}

/** A figure in one line of plain text: who, which country, which kind, when, how many. */
export function figureInWords({ company, country, kind, period, requests }: FigureView, words: Words): string {
  return [
    company,
    words.country(country),
    requestKindInWords(kind, words),
    periodInWords(period, words),
    words.number(requests),
  ].join(' · ');
}
