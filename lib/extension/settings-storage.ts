import { browser } from 'wxt/browser';
import { StorageFull } from './errors.ts';
import { repairSettings } from './repair-settings.ts';
import { defaultSettings, type Settings } from './settings.ts';

const key = 'settings';

/** Reads the settings. Where storage is empty or damaged the defaults stand in, part by part; never throws. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(key);
    return repairSettings(stored[key]);
  } catch (error) {
    console.error('Sightline, reading the settings:', error);
    return structuredClone(defaultSettings);
  }
}

/** @throws StorageFull where the browser has no room left; the settings are then as before */
export async function writeSettings(settings: Settings): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: settings });
  } catch (error) {
    if (/quota|full|space/i.test(String(error))) throw new StorageFull();
    throw error;
  }
}

/** Reads, changes and writes; the change gets a copy of its own. @returns the new settings @throws StorageFull */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await readSettings());
  await writeSettings(changed);
  return changed;
}

/** Calls back on every change from wherever it comes, until the signal is aborted. */
export function onSettingsChanged(call: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) call(repairSettings(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
