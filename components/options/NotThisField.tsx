import { useRef } from 'preact/hooks';
import type { NotThis, Settings } from '../../lib/extension/settings.ts';
import { type Phrase, phrase } from '../../lib/phrase.ts';
import { useWords } from '../words.tsx';

interface NotThisFieldProps {
  notThis: NotThis[];
  onRemove(part: Partial<Settings>, text: Phrase): void;
}

/** What the reader unlinked with "not this one"; each can be linked again. */
export function NotThisField({ notThis, onRemove }: NotThisFieldProps) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);

  function linkAgain(entry: NotThis) {
    onRemove(
      { notThis: notThis.filter((one) => one !== entry) },
      phrase('options.removedNotThis', entry.surface, entry.name),
    );
    title.current?.focus();
  }

  return (
    <section class="sl-panel">
      <h2 ref={title} tabIndex={-1}>
        {t('options.notThis')}
      </h2>
      <p class="sl-panel-hint">{t(notThis.length ? 'options.notThisHint' : 'options.notThisEmpty')}</p>
      {notThis.length > 0 && (
        <ul class="sl-rows">
          {notThis.map((entry) => (
            <li key={`${entry.entity} ${entry.surface}`}>
              <span>{t('options.notThisEntry', [entry.surface, entry.name])}</span>
              <button
                type="button"
                class="sl-button"
                aria-label={t('options.notThisRemoveLabel', [entry.surface, entry.name])}
                onClick={() => linkAgain(entry)}
              >
                {t('options.notThisRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
