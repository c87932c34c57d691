import type { Phrase } from '../../lib/phrase.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../words.tsx';

export interface NoticeView {
  kind: 'done' | 'problem';
  text: Phrase;
}

/** What has just happened, said once by screen readers, with the way back where there is one. */
export function Notice({ notice, onUndo }: { notice: NoticeView | null; onUndo?: () => void }) {
  const { t, phrase } = useWords();
  return (
    <div class="sl-notice" role="status">
      {notice && (
        <div class={`sl-notice-box sl-notice-${notice.kind}`}>
          <Icon name={notice.kind === 'done' ? 'done' : 'problem'} />
          <p>{phrase(notice.text)}</p>
          {onUndo && (
            <button type="button" class="sl-button" onClick={onUndo}>
              <Icon name="undo" />
              {t('options.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
