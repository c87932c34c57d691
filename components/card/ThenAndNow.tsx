import type { CardView, DatedLine } from '../../lib/cards/view-models.ts';
import { useWords } from '../words.tsx';
import { LineText } from './LineText.tsx';

/** What held when the article was published and what holds now, side by side: now never replaces then. */
export function ThenAndNow({ card }: { card: CardView }) {
  const { t, date } = useWords();
  const { then, now, published, isStale, checked } = card;
  const isPerson = card.type === 'person';
  if (then.length === 0 && now.length === 0) return null;
  const unknown = isPerson ? 'card.noOfficeNow' : 'card.nothingNow';
  const emptyNow = isStale && checked ? t('card.notCheckedSince', [date(checked.slice(0, 7))]) : t(unknown);
  if (published && isSame(then, now)) {
    return (
      <div class="sl-then-now">
        <Column title={t('card.unchanged', [date(published)])} lines={then} empty="" />
      </div>
    );
  }
  return (
    <div class={published ? 'sl-then-now sl-then-now-two' : 'sl-then-now'}>
      {published && (
        <Column
          title={t('card.thenOn', [date(published)])}
          lines={then}
          empty={t(isPerson ? 'card.noOfficeThen' : 'card.nothingThen')}
        />
      )}
      <Column title={t('card.now')} lines={now} empty={emptyNow} />
    </div>
  );
}

function Column({ title, lines, empty }: { title: string; lines: DatedLine[]; empty: string }) {
  return (
    <section class="sl-then-now-column">
      <h3>{title}</h3>
      {lines.length === 0 && <p class="sl-muted">{empty}</p>}
      <ul>
        {lines.map((line) => (
          <li key={`${line.date}${line.what}${line.status}`}>
            <LineText line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function isSame(then: DatedLine[], now: DatedLine[]): boolean {
  const essence = (lines: DatedLine[]) => JSON.stringify(lines.map(({ date, what, status }) => [date, what, status]));
  return essence(then) === essence(now);
}
