import type { CardView, EntityId } from '../../lib/cards/view-models.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../words.tsx';
import { CardDetails } from './CardDetails.tsx';
import { CardFigures } from './CardFigures.tsx';
import { CardRelations } from './CardRelations.tsx';
import { CardSources } from './CardSources.tsx';
import { KeyDates } from './KeyDates.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';

/** Everything below the name. What comes first is what a reader wants first: what it is, and what it was then. */
export function CardBody({ card, onGoTo }: { card: CardView; onGoTo(entity: EntityId): void }) {
  const { t, phrase, date } = useWords();
  return (
    <>
      {card.what && <p class="sl-card-what">{card.what}</p>}
      {card.entity === null && <NotListed quotes={card.quotes} />}
      {card.summary && <p class="sl-card-summary">{card.summary}</p>}
      <ThenAndNow card={card} />
      <p class="sl-card-why">
        <Icon name="info" />
        <span>
          <strong>{t('card.why')}</strong> {phrase(card.reason)}
        </span>
      </p>
      <CardRelations relations={card.relations} onGoTo={onGoTo} />
      <KeyDates lines={card.dates} published={card.published} />
      {card.otherNames.length > 0 && (
        <section class="sl-card-part">
          <h3>{t('card.otherNames')}</h3>
          <p>{card.otherNames.join(' · ')}</p>
        </section>
      )}
      <CardFigures figures={card.figures} />
      <CardDetails details={card.details} />
      <CardSources card={card} />
      <div class="sl-card-notes">
        {card.type === 'person' && <p>{t('card.notWrongdoing')}</p>}
        {card.checked && <p>{t('card.checked', [date(card.checked.slice(0, 7))])}</p>}
      </div>
    </>
  );
}

function NotListed({ quotes }: { quotes: string[] }) {
  const { t } = useWords();
  return (
    <>
      <p class="sl-card-note">{t('card.notListedNote')}</p>
      <section class="sl-card-part">
        <h3>{t('card.quotes')}</h3>
        <ul class="sl-card-quotes">
          {quotes.map((quote) => (
            <li key={quote}>
              <blockquote dir="auto">{quote}</blockquote>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
