import type { DatedLine } from '../../lib/cards/view-models.ts';
import { useWords } from '../words.tsx';
import { LineText } from './LineText.tsx';

export function KeyDates({ lines }: { lines: DatedLine[] }) {
  const { t, date } = useWords();
  if (lines.length === 0) return null;
  return (
    <section class="sl-card-part">
      <h3>{t('card.dates')}</h3>
      <ol class="sl-dates">
        {lines.map((line) => (
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
    </section>
  );
}
