import { keyPart, type Words } from '../words.ts';
import type { DatedLine } from './view-models.ts';

/** A dated fact in one line of plain text: when, which status, what. */
export function lineInWords(line: DatedLine, { t, date, phrase }: Words): string {
  return [
    line.date && date(line.date),
    line.status && t(`event.${keyPart(line.status)}`),
    line.phrase ? phrase(line.phrase) : line.what,
  ]
    .filter(Boolean)
    .join(' · ');
}
