import { useState } from 'preact/hooks';
import type { CardView } from '../../lib/cards/view-models.ts';
import type { CardProps } from '../Card.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../words.tsx';
import { cardText } from './card-text.ts';

type CardFooterProps = Pick<CardProps, 'position' | 'onStep' | 'onCopy' | 'onNotThis'> & {
  card: CardView | null;
  name: string;
};

export function CardFooter({ card, name, position, onStep, onCopy, onNotThis }: CardFooterProps) {
  const { t, number } = useWords();
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
        {card && onCopy && <CopyButton card={card} onCopy={onCopy} />}
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

function CopyButton({ card, onCopy }: { card: CardView; onCopy: NonNullable<CardProps['onCopy']> }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<{ of: CardView; isDone: boolean } | null>(null);
  const told = outcome?.of === card ? outcome : null;

  async function copy() {
    try {
      await onCopy(cardText(card, words));
      setOutcome({ of: card, isDone: true });
    } catch {
      setOutcome({ of: card, isDone: false });
    }
  }

  return (
    <button type="button" class="sl-button sl-button-plain" onClick={copy}>
      <Icon name={told?.isDone ? 'done' : 'copy'} />
      <span aria-live="polite">{words.t(told ? (told.isDone ? 'card.copied' : 'card.copyFailed') : 'card.copy')}</span>
    </button>
  );
}
