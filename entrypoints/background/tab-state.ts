import { browser } from 'wxt/browser';

/**
 * What a tab shows on the toolbar button. The browser keeps it for as long as the tab stays on its page, so nothing has
 * to be kept here and the background may be stopped at any moment.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  await unlessGone(
    Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: '#16324f' }),
      browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) }),
    ]),
  );
}

/** Nothing is annotated in the tab (any more). */
export async function clearCount(tabId: number): Promise<void> {
  await unlessGone(browser.action.setBadgeText({ tabId, text: '' }));
}

/** A tab may be closed while its page is still being annotated. */
async function unlessGone(done: Promise<unknown>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (!/tab/i.test(String(error))) throw error;
  }
}
