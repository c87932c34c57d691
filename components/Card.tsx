import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CardView, EntityId } from '../lib/cards/view-models.ts';
import type { Phrase } from '../lib/phrase.ts';
import { CardBody } from './card/CardBody.tsx';
import { CardFooter } from './card/CardFooter.tsx';
import { ReportForm } from './card/ReportForm.tsx';
import { Icon } from './parts/Icon.tsx';
import { KindLabel } from './parts/KindLabel.tsx';
import { useWords } from './words.tsx';

export type CardContent =
  | { state: 'loading'; name: string }
  | { state: 'error'; name: string; error: Phrase | null }
  | { state: 'ready'; card: CardView };

export interface CardProps {
  content: CardContent;
  /** Which mention of this name the card stands at, counted from 1. */
  position: { current: number; total: number };
  onStep(by: 1 | -1): void;
  onClose(): void;
  onGoTo(entity: EntityId): void;
  onNotThis?(): void;
  onCopy?(text: string): void | Promise<void>;
  onRetry?(): void;
  /**
   * Address of the page, asked for only when the reader ticks that it is to stand in the report of a mistake; null where
   * the page has none to give. Leave out to hide "report a mistake".
   */
  pageAddress?(): string | null;
  /** Focus the card's heading when it appears or changes its name. Default true. */
  isFocusTaken?: boolean;
}

/** What Sightline knows about one name of the article, as a dialog that does not block the page. */
export function Card(props: CardProps) {
  const { content, onClose, onGoTo, onRetry, onCopy, pageAddress, isFocusTaken = true } = props;
  const { t, locale, direction } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const card = content.state === 'ready' ? content.card : null;
  const name = content.state === 'ready' ? content.card.name : content.name;

  // The form stays while its card is open, so that nothing typed is lost on the way back to the facts.
  const [reported, setReported] = useState<EntityId | null>(null);
  const [isReporting, setReporting] = useState(false);
  const isReportShown = isReporting && card !== null && card.entity !== null && card.entity === reported;
  const reportButton = useRef<HTMLButtonElement>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    if (isLeft.current && !isReporting) reportButton.current?.focus();
    isLeft.current = false;
  }, [isReporting]);

  // A new name is a new card, wherever the focus was; the same name keeps the focus where it is.
  const nameBefore = useRef('');
  useEffect(() => {
    if (isFocusTaken && name !== nameBefore.current) heading.current?.focus({ preventScroll: true });
    if (name !== nameBefore.current) setReported(null);
    nameBefore.current = name;
  }, [name, isFocusTaken]);

  function openReport() {
    setReported(card?.entity ?? null);
    setReporting(true);
  }

  function leaveReport() {
    isLeft.current = true;
    setReporting(false);
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    onClose();
  }

  return (
    <section
      class="sl sl-card"
      role="dialog"
      aria-labelledby={headingId}
      aria-busy={content.state === 'loading'}
      lang={locale}
      dir={direction}
      onKeyDown={closeOnEscape}
    >
      <div class="sl-card-top">
        {card && <KindLabel kind={card.kind} text={t(`type.${card.type}`)} />}
        <button type="button" class="sl-button sl-button-plain sl-button-icon sl-card-close" onClick={onClose}>
          <Icon name="close" />
          <span class="sl-hidden">{t('card.close')}</span>
        </button>
      </div>
      <div class="sl-card-scroll" {...(card?.entity === null && { tabIndex: 0, role: 'group', 'aria-label': name })}>
        <h2 class="sl-card-name" id={headingId} ref={heading} tabIndex={-1}>
          {name}
        </h2>
        {content.state === 'loading' && <Loading />}
        {content.state === 'error' && <Problem error={content.error} onRetry={onRetry} />}
        {card && (
          <div hidden={isReportShown}>
            <CardBody card={card} onGoTo={onGoTo} />
          </div>
        )}
        {card && pageAddress && card.entity !== null && card.entity === reported && (
          <ReportForm
            key={card.entity}
            card={card}
            isShown={isReportShown}
            pageAddress={pageAddress}
            onCopy={onCopy}
            onLeave={leaveReport}
          />
        )}
      </div>
      <CardFooter
        {...props}
        card={isReportShown ? null : card}
        name={name}
        onReport={card?.entity && pageAddress && !isReportShown ? openReport : null}
        reportButton={reportButton}
      />
    </section>
  );
}

function Loading() {
  const { t } = useWords();
  return (
    <div class="sl-card-loading">
      <p class="sl-hidden" role="status">
        {t('card.loading')}
      </p>
      <span class="sl-bar" />
      <span class="sl-bar" />
      <span class="sl-bar sl-bar-short" />
    </div>
  );
}

function Problem({ error, onRetry }: { error: Phrase | null; onRetry?: () => void }) {
  const { t, phrase } = useWords();
  return (
    <div class="sl-card-problem" role="alert">
      <p>
        <Icon name="problem" /> {error ? phrase(error) : t('card.error')}
      </p>
      {onRetry && (
        <button type="button" class="sl-button" onClick={onRetry}>
          {t('card.retry')}
        </button>
      )}
    </div>
  );
}
