import type { DatedLine, PartialDate } from '../../lib/cards/view-models.ts';
import { ShowMore } from '../parts/ShowMore.tsx';
import { useWords } from '../words.tsx';
import { LineText } from './LineText.tsx';

/** So many dates are shown at first: those around the article's own. */
const most = 5;

export function KeyDates({ lines, published }: { lines: DatedLine[]; published: PartialDate | null }) {
  const { t, date } = useWords();
  if (lines.length === 0) return null;
  return (
    <section class="sl-card-part">
      <h3>{t('card.dates')}</h3>
      <ShowMore most={most} count={lines.length}>
        {(shown) => (
          <ol class="sl-dates">
            {linesAround(lines, published, shown).map((line) => (
              <li key={`${line.date}${line.what}${line.status}`}>
                {line.date && (
                  <time class="sl-dates-when" dateTime={line.date}>
                    {date(line.date)}
                  </time>
                )}
                <div class="sl-dates-what">
                  <LineText line={line} isDateShown={false} />
                </div>
              </li>
            ))}
          </ol>
        )}
      </ShowMore>
    </section>
  );
}

/** A run of `count` lines (oldest first) about the date; the latest ones where there is no date. */
function linesAround(lines: DatedLine[], published: PartialDate | null, count: number): DatedLine[] {
  const next = lines.findIndex((line) => published !== null && (line.date ?? '') > published);
  const middle = next === -1 ? lines.length : next;
  const start = Math.max(0, Math.min(middle - Math.floor(count / 2), lines.length - count));
  return lines.slice(start, start + count);
}
