import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { buildReport, problemsOf, type ReportAnswers } from '../../lib/cards/build-report.ts';
import { factsOfCard } from '../../lib/cards/facts-of-card.ts';
import type { CardView } from '../../lib/cards/view-models.ts';
import { useWords } from '../words.tsx';
import { FactField } from './FactField.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { TextField } from './TextField.tsx';

interface ReportFormProps {
  card: CardView;
  /** Hidden, it keeps what was typed. */
  isShown: boolean;
  /** Called when the reader ticks that the address of the page is to stand in the report, and never before. */
  pageAddress(): string | null;
  onCopy?(text: string): void | Promise<void>;
  onLeave(): void;
}

/** Says of one fact what is wrong, and shows the report whole before the reader may follow a link with it. */
export function ReportForm({ card, isShown, pageAddress, onCopy, onLeave }: ReportFormProps) {
  const words = useWords();
  const { t, phrase } = words;
  const id = useId();
  const facts = useMemo(() => factsOfCard(card, words), [card, words]);
  const [answers, setAnswers] = useState<ReportAnswers>({ fact: 0, comment: '', proposed: '', source: '', page: null });
  /** What came of the last press of "show"; afterwards the report follows every change. */
  const [shown, setShown] = useState<{ isSound: boolean } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const preview = useRef<HTMLTextAreaElement>(null);
  const problems = problemsOf(answers);
  const isSound = Object.keys(problems).length === 0;

  useEffect(() => {
    if (!isShown || !form.current) return;
    form.current.querySelector('select')?.focus({ preventScroll: true });
    // From its beginning, however far down the facts were read.
    if (form.current.parentElement) form.current.parentElement.scrollTop = 0;
  }, [isShown]);

  useEffect(() => {
    // To be read from the top, where browsers put the cursor at the end.
    preview.current?.setSelectionRange(0, 0);
    if (shown?.isSound) preview.current?.focus();
    else if (shown) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [shown]);

  function submit(event: Event) {
    event.preventDefault();
    setShown({ isSound });
  }

  /** What is typed here is no shortcut of the page; Escape leaves the form and not the card. */
  function keepKeys(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.type !== 'keydown' || event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  }

  const change = (part: Partial<ReportAnswers>) => setAnswers({ ...answers, ...part });
  const said = (problem: keyof typeof problems) => {
    const found = shown ? problems[problem] : undefined;
    return found && phrase(found);
  };

  return (
    <form
      class="sl-report"
      ref={form}
      hidden={!isShown}
      noValidate
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-intro`}
      onSubmit={submit}
      onKeyDown={keepKeys}
      onKeyUp={keepKeys}
      onKeyPress={keepKeys}
    >
      <h3 id={`${id}-title`}>{t('report.open')}</h3>
      <p class="sl-muted" id={`${id}-intro`}>
        {t('report.intro')}
      </p>
      <FactField facts={facts} value={answers.fact} onChange={(fact) => change({ fact })} />
      <TextField
        label={t('report.whatIsWrong')}
        rows={3}
        isRequired
        value={answers.comment}
        problem={said('comment')}
        onChange={(comment) => change({ comment })}
      />
      <TextField
        label={t('report.whatInstead')}
        rows={2}
        value={answers.proposed}
        onChange={(proposed) => change({ proposed })}
      />
      <TextField
        label={t('report.sourceAddress')}
        value={answers.source}
        problem={said('source')}
        onChange={(source) => change({ source })}
      />
      <label class="sl-report-tick">
        <input
          type="checkbox"
          checked={answers.page !== null}
          onChange={({ currentTarget }) => change({ page: currentTarget.checked ? (pageAddress() ?? '') : null })}
        />
        {t('report.withPage')}
      </label>
      <div class="sl-report-actions">
        <button type="submit" class="sl-button">
          {t('report.show')}
        </button>
        <button type="button" class="sl-button sl-button-plain" onClick={onLeave}>
          {t('report.leave')}
        </button>
      </div>
      {shown && isSound && <ReportPreview report={buildReport(card, answers, words)} box={preview} onCopy={onCopy} />}
    </form>
  );
}
