import { browser } from 'wxt/browser';

export interface PopupTab {
  id: number;
  url: string | undefined;
}

/**
 * The tab that the popup is about: the active one, or `?tab=` where the popup is opened as a page of its own
 * (Firefox for Android, tests).
 */
export async function findTab(search: string): Promise<PopupTab | null> {
  const asked = Number(new URLSearchParams(search).get('tab'));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = asked ? await browser.tabs.get(asked) : active;
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}
