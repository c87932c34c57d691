import { useState } from 'preact/hooks';
import type { Settings } from '../lib/extension/settings.ts';
import type { Phrase } from '../lib/phrase.ts';
import { phrase as phraseOf } from '../lib/phrase.ts';
import { DensityField } from './options/DensityField.tsx';
import { KindsField } from './options/KindsField.tsx';
import { Notice, type NoticeView } from './options/Notice.tsx';
import { NotThisField } from './options/NotThisField.tsx';
import { SettingsFile } from './options/SettingsFile.tsx';
import { SitesField } from './options/SitesField.tsx';
import { Switch } from './parts/Switch.tsx';
import { useWords } from './words.tsx';

export interface OptionsProps {
  settings: Settings;
  /** What came of the last export, import or failed change. */
  notice: NoticeView | null;
  /** At once, on every change. */
  onChange(settings: Settings): void;
  onExport(): void;
  /** The text of the file that the reader picked. */
  onImport(text: string): void;
  onReset(): void;
}

/** A change that can be taken back: the words for it and the settings before it. */
interface Undoable {
  text: Phrase;
  before: Settings;
}

/** The reader's choices. Every change works at once; whatever removes something can be undone. */
export function Options({ settings, notice, onChange, onExport, onImport, onReset }: OptionsProps) {
  const { t, locale, direction } = useWords();
  const [undoable, setUndoable] = useState<Undoable | null>(null);

  function change(part: Partial<Settings>) {
    setUndoable(null);
    onChange({ ...settings, ...part });
  }
  function changeUndoably(part: Partial<Settings>, text: Phrase) {
    setUndoable({ text, before: settings });
    onChange({ ...settings, ...part });
  }
  function reset() {
    setUndoable({ text: phraseOf('options.wasReset'), before: settings });
    onReset();
  }
  function undo(before: Settings) {
    setUndoable(null);
    onChange(before);
  }
  function forget<Args extends unknown[]>(action: (...args: Args) => void) {
    return (...args: Args) => {
      setUndoable(null);
      action(...args);
    };
  }

  return (
    <main class="sl sl-options" lang={locale} dir={direction}>
      <header>
        <h1>{t('options.title')}</h1>
        <p class="sl-muted">{t('options.intro')}</p>
      </header>
      <section class="sl-panel">
        <h2>{t('options.general')}</h2>
        <Switch isOn={settings.isOn} onChange={(isOn) => change({ isOn })}>
          <span class="sl-choice-name">{t('options.isOn')}</span>
          <span class="sl-choice-hint">{t('options.isOnHint')}</span>
        </Switch>
      </section>
      <KindsField kinds={settings.kinds} onChange={(kinds) => change({ kinds })} />
      <DensityField density={settings.density} onChange={(density) => change({ density })} />
      <SitesField settings={settings} onChange={change} onRemove={changeUndoably} />
      <NotThisField notThis={settings.notThis} onRemove={changeUndoably} />
      <SettingsFile onExport={forget(onExport)} onImport={forget(onImport)} onReset={reset} />
      <Notice
        notice={undoable ? { kind: 'done', text: undoable.text } : notice}
        onUndo={undoable && notice?.kind !== 'problem' ? () => undo(undoable.before) : undefined}
      />
    </main>
  );
}
