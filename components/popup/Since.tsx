import type { SinceView } from '../../lib/cards/view-models.ts';
import { keyPart } from '../../lib/words.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { ShowMore } from '../parts/ShowMore.tsx';
import { useWords } from '../words.tsx';
import { PopupSection } from './PopupSection.tsx';

/** What has happened since the article, as a timeline; every entry with its date, its reason and its sources. */
export function Since({ entries }: { entries: SinceView[] }) {
  const { t, date, phrase } = useWords();
  if (entries.length === 0) return null;
  return (
    <PopupSection title={t('popup.since')}>
      <ShowMore most={6} count={entries.length}>
        {(shown) => (
          <ol class="sl-timeline">
            {entries.slice(0, shown).map((entry) => (
              <li key={`${entry.date}${entry.what}`}>
                <p class="sl-timeline-when">
                  <time dateTime={entry.date}>{date(entry.date)}</time> · {t(`event.${keyPart(entry.kind)}`)}
                </p>
                <p>{entry.what}</p>
                <p class="sl-timeline-notes">
                  {phrase(entry.why)}
                  {entry.sources.map(({ url, publisher }) => (
                    <span key={url}>
                      {' · '}
                      <OutsideLink href={url}>{publisher}</OutsideLink>
                    </span>
                  ))}
                </p>
              </li>
            ))}
          </ol>
        )}
      </ShowMore>
    </PopupSection>
  );
}
