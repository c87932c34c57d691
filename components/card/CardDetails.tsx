import type { CardView } from '../../lib/cards/view-models.ts';
import { useWords } from '../words.tsx';

/** Longer texts, folded away. Texts under the same label stand together. */
export function CardDetails({ details }: { details: CardView['details'] }) {
  const { t } = useWords();
  if (details.length === 0) return null;
  const labels = [...new Set(details.map(({ label }) => label))];
  return (
    <details class="sl-card-more">
      <summary>{t('card.details')}</summary>
      <dl>
        {labels.map((label) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            {details
              .filter((detail) => detail.label === label)
              .map(({ text }) => (
                <dd key={text}>{text}</dd>
              ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
