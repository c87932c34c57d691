import { browser } from 'wxt/browser';
import { siteName } from '../../components/options/site-name.ts';
import type { PopupPage, PopupProps } from '../../components/Popup.tsx';
import { tell } from '../../lib/extension/errors.ts';
import { requestAccess } from '../../lib/extension/permissions.ts';
import { askBackground, askPage } from '../../lib/extension/requests.ts';
import { isSiteOn, type Settings, switchSite } from '../../lib/extension/settings.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../lib/extension/settings-storage.ts';
import { pageOf, readTab } from './read-tab.ts';
import type { PopupTab } from './tab.ts';

/** The popup between the tab and what is drawn: asks, draws, passes on what the reader of the page wants. */
export function createPopupPage(tab: PopupTab | null, draw: (props: PopupProps) => void) {
  let page: PopupPage = { state: 'loading' };
  let settings: Settings | null = null;
  let round = 0;
  const host = tab?.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';

  function redraw(): void {
    draw({
      page,
      site: siteName(host),
      isSiteOn: settings ? isSiteOn(host, settings) : true,
      onGoToName: (name) => void tellPage('goToName', { name, isOpen: true }),
      onGoToSpan: (start, end) => void tellPage('goToSpan', { start, end }),
      onSiteSwitch: (isOn) => void change((before) => switchSite(host, isOn, before)),
      onAnnotate: (isForced) => void annotate(isForced),
      onRequestPermission: () => void allow(),
      onSwitchOn: () => void change((before) => ({ ...before, isOn: true })),
      onRetry: () => void refresh(),
      onOpenOptions: () => void browser.runtime.openOptionsPage(),
    });
  }

  /** Only the latest question draws: answers may overtake each other. */
  async function show(answer: () => Promise<PopupPage>): Promise<void> {
    const mine = ++round;
    page = { state: 'loading' };
    redraw();
    let next: PopupPage;
    try {
      next = await answer();
    } catch (error) {
      next = { state: 'error', error: tell(error, 'in the popup') };
    }
    if (mine !== round) return;
    page = next;
    redraw();
  }

  /** @param isAwaited whether something was changed that may bring a reader into the page */
  function refresh(isAwaited = false): Promise<void> {
    return show(async () => {
      settings = await readSettings();
      return readTab(tab, settings, isAwaited);
    });
  }

  function annotate(isForced: boolean): Promise<void> {
    return show(async () => {
      settings = await readSettings();
      return pageOf(await askBackground('annotateTab', { tabId: tab!.id, isForced }), settings, tab!.url!);
    });
  }

  async function change(change: (settings: Settings) => Settings): Promise<void> {
    try {
      await changeSettings(change);
    } catch (error) {
      await show(() => Promise.reject(error));
    }
  }

  async function allow(): Promise<void> {
    try {
      if (!(await requestAccess(tab!.url!))) return;
      // The gate runs in pages that load from now on; this page is open already.
      await browser.scripting.executeScript({ target: { tabId: tab!.id }, files: ['/content-scripts/gate.js'] });
      await refresh(true);
    } catch (error) {
      await show(() => Promise.reject(error));
    }
  }

  async function tellPage(name: 'goToName' | 'goToSpan', ask: never | object): Promise<void> {
    try {
      await askPage(tab!.id, name, ask as never);
    } catch (error) {
      await show(() => Promise.reject(error));
    }
  }

  onSettingsChanged(() => void refresh(true));
  return { refresh };
}
