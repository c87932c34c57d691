import type { PageView } from '../../lib/cards/view-models.ts';
import { useWords } from '../words.tsx';
import { PopupSection } from './PopupSection.tsx';

interface KeySentencesProps {
  sentences: PageView['summary'];
  onGoToSpan(start: number, end: number): void;
}

/** Three sentences of the article itself; each leads to its place. */
export function KeySentences({ sentences, onGoToSpan }: KeySentencesProps) {
  const { t } = useWords();
  if (sentences.length === 0) return null;
  return (
    <PopupSection title={t('popup.summary')}>
      <ul class="sl-sentences">
        {sentences.map(({ text, start, end }) => (
          <li key={start}>
            <button type="button" dir="auto" title={t('popup.summaryJump')} onClick={() => onGoToSpan(start, end)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </PopupSection>
  );
}
