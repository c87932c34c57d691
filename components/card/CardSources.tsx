import type { CardView } from '../../lib/cards/view-models.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWords } from '../words.tsx';

export function CardSources({ card }: { card: CardView }) {
  const { t, date } = useWords();
  const wikipedia = card.wikipedia && wikipediaAddress(card.wikipedia);
  const isListed = card.sources.some(({ url }) => url === wikipedia);
  if (card.sources.length === 0 && !wikipedia) return null;
  return (
    <section class="sl-card-part">
      <h3>{t('card.sources')}</h3>
      <ul class="sl-sources">
        {card.sources.map(({ url, publisher, seen }) => (
          <li key={url}>
            <OutsideLink href={url}>{publisher}</OutsideLink>
            {seen && <span class="sl-muted sl-small"> {t('card.seen', [date(seen)])}</span>}
          </li>
        ))}
        {wikipedia && !isListed && (
          <li>
            <OutsideLink href={wikipedia}>{t('card.wikipedia')}</OutsideLink>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Records hold the title of the English article, not its address. */
function wikipediaAddress(title: string): string {
  if (/^https:\/\//.test(title)) return title;
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
