import { useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';

interface SettingsFileProps {
  onExport(): void;
  onImport(text: string): void;
  onReset(): void;
}

export function SettingsFile({ onExport, onImport, onReset }: SettingsFileProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);

  async function read(event: Event & { currentTarget: HTMLInputElement }) {
    const field = event.currentTarget;
    const file = field.files?.[0];
    if (!file) return;
    const text = await file.text();
    // Emptied, so that picking the same file again is a change again.
    field.value = '';
    onImport(text);
  }

  return (
    <section class="sl-panel">
      <h2>{t('options.data')}</h2>
      <p class="sl-panel-hint">{t('options.dataHint')}</p>
      <div class="sl-buttons">
        <button type="button" class="sl-button" onClick={onExport}>
          {t('options.export')}
        </button>
        <button type="button" class="sl-button" onClick={() => input.current?.click()}>
          {t('options.import')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          aria-label={t('options.import')}
          hidden
          onChange={read}
        />
        <button type="button" class="sl-button" onClick={onReset}>
          {t('options.reset')}
        </button>
      </div>
    </section>
  );
}
