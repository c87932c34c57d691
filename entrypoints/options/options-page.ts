import type { OptionsProps } from '../../components/Options.tsx';
import { tell } from '../../lib/extension/errors.ts';
import { defaultSettings, type Settings } from '../../lib/extension/settings.ts';
import { parseSettingsFile, settingsFile } from '../../lib/extension/settings-file.ts';
import { onSettingsChanged, readSettings, writeSettings } from '../../lib/extension/settings-storage.ts';
import { phrase } from '../../lib/phrase.ts';
import { saveFile } from './save-file.ts';

/** The options between storage and what is drawn. A change is drawn at once and taken back where it cannot be stored. */
export async function createOptionsPage(draw: (props: OptionsProps) => void): Promise<void> {
  let settings: Settings = await readSettings();
  let notice: OptionsProps['notice'] = null;

  function redraw(): void {
    draw({
      settings,
      notice,
      onChange: (changed) => void store(changed, null),
      onExport() {
        saveFile('sightline-settings.json', settingsFile(settings));
        notice = { kind: 'done', text: phrase('options.exported') };
        redraw();
      },
      onImport(text) {
        const parsed = parseSettingsFile(text);
        if ('settings' in parsed) return void store(parsed.settings, phrase('options.imported'));
        notice = { kind: 'problem', text: parsed.problem };
        redraw();
      },
      onReset: () => void store(structuredClone(defaultSettings), null),
    });
  }

  async function store(changed: Settings, done: ReturnType<typeof phrase> | null): Promise<void> {
    const before = settings;
    settings = changed;
    notice = null;
    redraw();
    try {
      await writeSettings(changed);
      if (done) notice = { kind: 'done', text: done };
    } catch (error) {
      settings = before;
      notice = { kind: 'problem', text: tell(error, 'storing the settings') };
    }
    redraw();
  }

  onSettingsChanged((changed) => {
    settings = changed;
    redraw();
  });
  redraw();
}
