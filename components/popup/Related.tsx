import type { RelatedView } from '../../lib/cards/view-models.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { ShowMore } from '../parts/ShowMore.tsx';
import { useWords } from '../words.tsx';
import { PopupSection } from './PopupSection.tsx';

export function Related({ entries }: { entries: RelatedView[] }) {
  const { t, date, phrase } = useWords();
  if (entries.length === 0) return null;
  return (
    <PopupSection title={t('popup.related')}>
      <ShowMore most={5} count={entries.length}>
        {(shown) => (
          <ul class="sl-related">
            {entries.slice(0, shown).map((entry) => (
              <li key={entry.url}>
                <OutsideLink href={entry.url}>
                  <bdi>{entry.headline}</bdi>
                </OutsideLink>
                <p class="sl-timeline-notes">
                  {[entry.outlet, entry.date && date(entry.date), phrase(entry.reason)].filter(Boolean).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </PopupSection>
  );
}
