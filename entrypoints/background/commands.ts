import { browser } from 'wxt/browser';
import { NoReader } from '../../lib/extension/errors.ts';
import type { PageRequests } from '../../lib/extension/messages.ts';
import { askPage } from '../../lib/extension/requests.ts';
import { changeSettings } from '../../lib/extension/settings-storage.ts';

/** Keyboard commands of the manifest. Unknown ones are ignored. */
export async function runCommand(command: string): Promise<void> {
  if (command === 'toggle') await changeSettings((settings) => ({ ...settings, isOn: !settings.isOn }));
  if (command === 'focus-names') await askActiveTab('focusNames', {});
  if (command === 'next-mention') await askActiveTab('stepMention', { by: 1 });
  if (command === 'previous-mention') await askActiveTab('stepMention', { by: -1 });
}

async function askActiveTab<Name extends 'focusNames' | 'stepMention'>(
  name: Name,
  ask: PageRequests[Name]['ask'],
): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  try {
    await askPage(tab.id, name, ask as never);
  } catch (error) {
    // Most tabs have nothing to step through.
    if (!(error instanceof NoReader)) throw error;
  }
}
