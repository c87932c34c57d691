import type { Ref } from 'preact';
import type { CardView } from '../../lib/cards/view-models.ts';
import type { CardProps } from '../Card.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../words.tsx';
import { CopyButton } from './CopyButton.tsx';
import { cardText } from './card-text.ts';

type CardFooterProps = Pick<CardProps, 'position' | 'onStep' | 'onCopy' | 'onNotThis'> & {
  card: CardView | null;
  name: string;
  /** Opens the form in which a mistake is reported; null where there is none. */
  onReport: (() => void) | null;
  reportButton: Ref<HTMLButtonElement>;
};

export function CardFooter(props: CardFooterProps) {
  const { card, name, position, onStep, onCopy, onNotThis, onReport, reportButton } = props;
  const words = useWords();
  const { t, number } = words;
  return (
    <div class="sl-card-foot">
      {position.total > 1 && (
        <fieldset class="sl-steps">
          <legend class="sl-hidden">{t('card.mentions', [name])}</legend>
          <StepButton icon="previous" label={t('card.previous')} onClick={() => onStep(-1)} />
          <span class="sl-steps-position" aria-live="polite">
            {t('card.position', [number(position.current), number(position.total)])}
          </span>
          <StepButton icon="next" label={t('card.next')} onClick={() => onStep(1)} />
        </fieldset>
      )}
      <span class="sl-card-actions">
        {card && onCopy && <CopyButton of={card} text={() => cardText(card, words)} onCopy={onCopy} />}
        {card && onNotThis && (
          <button
            type="button"
            class="sl-button sl-button-plain"
            title={t('card.notThisHint', [card.name])}
            onClick={onNotThis}
          >
            <Icon name="refused" />
            {t('card.notThis')}
          </button>
        )}
        {onReport && (
          <button type="button" class="sl-button sl-button-plain" onClick={onReport} ref={reportButton}>
            <Icon name="problem" />
            {t('report.open')}
          </button>
        )}
      </span>
    </div>
  );
}

function StepButton({ icon, label, onClick }: { icon: 'previous' | 'next'; label: string; onClick(): void }) {
  return (
    <button type="button" class="sl-button sl-button-plain sl-button-icon" title={label} onClick={onClick}>
      <Icon name={icon} />
      <span class="sl-hidden">{label}</span>
    </button>
  );
}
