import { browser } from 'wxt/browser';
import { annotate } from '../../lib/annotate.ts';
import { buildCardView } from '../../lib/cards/card-view.ts';
import { buildPageView } from '../../lib/cards/page-view.ts';
import { NoReader, RestrictedPage, UnknownEntity } from '../../lib/extension/errors.ts';
import type { BackgroundRequests } from '../../lib/extension/messages.ts';
import { askPage, type Handlers, type Sender } from '../../lib/extension/requests.ts';
import { isSiteOn } from '../../lib/extension/settings.ts';
import { readSettings } from '../../lib/extension/settings-storage.ts';
import { core } from './core.ts';
import markStyle from './marks.css?inline';
import { clearCount, showCount } from './tab-state.ts';

/** Requests that a content script may send; the others are for the extension's own pages. */
const fromPages: ReadonlySet<string> = new Set<keyof BackgroundRequests>([
  'injectReader',
  'styleTab',
  'annotateArticle',
  'describeEntity',
  'namesShown',
  'pageCleared',
]);

/** Content scripts may ask from the top frame of a web page, extension pages may ask for everything. */
export function isAllowed(name: keyof BackgroundRequests, sender: Sender): boolean {
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  const isWebPage = sender.tab?.id !== undefined && sender.frameId === 0 && /^https?:/.test(sender.url ?? '');
  return isOwnPage || (isWebPage && fromPages.has(name));
}

export const handlers: Handlers<BackgroundRequests> = {
  async injectReader(_, sender) {
    const settings = await readSettings();
    const { hostname } = new URL(sender.url!);
    if (!settings.isOn || settings.sitesMode === 'on-click' || !isSiteOn(hostname, settings))
      return { isInjected: false };
    return { isInjected: await inject(sender.tab!.id!) };
  },

  async styleTab(_, sender) {
    // Not a sheet of the document: pages cannot see it, replace it or lose it, and Firefox takes it away with the extension.
    // Firefox applies it inside shadow trees only as a sheet of the user; Chromium leaves out the grounds of marks there.
    const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
    await browser.scripting.insertCSS({ target: { tabId: sender.tab!.id! }, css: markStyle, origin });
    return null;
  },

  annotateArticle: async ({ article, isForced }) =>
    buildPageView(article, annotate(article, core(), { isForced }), core().kb, isForced),

  async describeEntity({ entity, published, reason, others }) {
    const today = new Date().toISOString().slice(0, 10);
    const { kb, figures } = core();
    const card = buildCardView(kb, entity, published, reason, others, today, figures);
    if (!card) throw new UnknownEntity();
    return card;
  },

  async namesShown({ count }, sender) {
    await showCount(sender.tab!.id!, count);
    return null;
  },

  async pageCleared(_, sender) {
    await clearCount(sender.tab!.id!);
    return null;
  },

  async annotateTab({ tabId, isForced }) {
    if (!(await inject(tabId))) throw new RestrictedPage();
    // The script has run when `executeScript` is through, but Firefox may deliver the first message late.
    for (let attempt = 1; ; attempt++) {
      try {
        return await askPage(tabId, isForced ? 'forceAnnotation' : 'annotateHere', {});
      } catch (error) {
        if (!(error instanceof NoReader) || attempt === 3) throw error;
      }
    }
  },
};

/** Loads the reader into a tab; a second one steps back by itself. @returns false where the browser does not let us */
async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] });
    return true;
  } catch {
    return false;
  }
}
