import type { Page } from 'puppeteer-core';
import type { Settings } from '../../../lib/extension/settings.ts';
import type { SampleServer } from '../../../scripts/serve-samples.ts';
import { inClosedRoot } from './closed-root.ts';
import type { BrowserName } from './find-browser.ts';
import { type Launched, launch } from './launch.ts';
import { until } from './until.ts';

/** What the functions below use of the extension pages in which they run. */
interface Extension {
  browser?: ExtensionApi;
  chrome: ExtensionApi;
}
interface ExtensionApi {
  storage: {
    local: {
      get(key: string): Promise<{ settings?: object }>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
  tabs: {
    query(all: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
  };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
}

/** What a test may use: one browser with the extension, the sample server, and looks into the page. */
export interface World {
  name: BrowserName;
  server: SampleServer;
  launched: Launched;
  /** Opens a page of the sample server in a new tab, in front. Errors of the page are collected in `errors`. */
  open(path: string): Promise<OpenPage>;
  /** Opens a page of the extension in a new tab. */
  openExtension(path: string): Promise<Page>;
  /** Changes the settings as the options page does. */
  change(settings: Partial<Settings>): Promise<void>;
  /** Sends a request to the reader of the tab with this address, as the background does for a keyboard command. */
  askReader(address: string, name: string, ask: object): Promise<unknown>;
  /** Id of the tab with this address. */
  tabId(address: string): Promise<number>;
  /** Number on the toolbar button for the tab with this address. */
  badge(address: string): Promise<string>;
  /** As at the beginning: closes all tabs that a test has opened and forgets the settings. */
  reset(): Promise<void>;
  /** Takes the extension out of the browser; a fresh browser starts for the next file. */
  removeExtension(): Promise<void>;
  installAgain(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenPage {
  page: Page;
  url: string;
  errors: string[];
  /** Sizes of our highlights by their name without "sightline-". */
  highlights(): Promise<Record<string, number>>;
  /** Texts of our highlights by their name. */
  painted(): Promise<Record<string, string[]>>;
  /** Waits until names are marked. */
  untilMarked(): Promise<Record<string, number>>;
  /** Waits until no name is marked. */
  untilClean(): Promise<void>;
  inRoot<Result, Args extends unknown[]>(
    run: (root: ShadowRoot | null, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Middle of the n-th occurrence of these words, scrolled into view. */
  pointOf(words: string, nth?: number): Promise<{ x: number; y: number }>;
  /** The page as source. */
  source(): Promise<string>;
  /** Name on the open card, or null. */
  cardName(): Promise<string | null>;
}

export async function createWorld(
  name: BrowserName,
  server: SampleServer,
  options: { executablePath: string; isHeadless: boolean; scheme?: 'light' | 'dark' },
): Promise<World> {
  const launched = await launch(name, { ...options, proxyPort: server.port });
  const { browser, extensionOrigin } = launched;
  let control: Page | null = null;
  const opened = new Set<Page>();
  await until('the extension has started', async () => (await controlPage()) !== null);

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    opened.add(page);
    // Firefox is told at its start.
    if (options.scheme && name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.scheme }]);
    }
    return page;
  }

  async function openExtension(path: string): Promise<Page> {
    const page = await newPage();
    const url = `${extensionOrigin}/${path}`;
    // Firefox never reports the load of extension pages.
    if (name === 'firefox') page.goto(url).catch(() => undefined);
    else await page.goto(url);
    await until(`${path} is there`, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
    return page;
  }

  async function controlPage(): Promise<Page> {
    if (!control) {
      control = await openExtension('options.html');
      opened.delete(control);
    }
    return control;
  }

  return {
    name,
    server,
    launched,
    openExtension,
    async open(path) {
      const page = await newPage();
      const errors: string[] = [];
      // No page of ours has an icon.
      const note = (text: string, about = '') => !/favicon/.test(text + about) && errors.push(text);
      page.on('pageerror', (error) => note(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') note(message.text(), message.location().url);
      });
      const url = `${server.origin}/${path}`;
      await page.goto(url);
      await page.bringToFront();
      return openPage(name, page, url, errors);
    },
    async change(settings) {
      const page = await controlPage();
      await page.evaluate(
        async (part) => {
          const { storage } =
            (globalThis as unknown as Extension).browser ?? (globalThis as unknown as Extension).chrome;
          const { settings: before } = await storage.local.get('settings');
          const all = { isOn: true, density: 'all', sitesMode: 'all', blockedSites: [], onlySites: [], notThis: [] };
          const kinds = { people: true, companies: true, bodies: true, laws: true, concepts: true };
          await storage.local.set({ settings: { ...all, kinds, ...before, ...part } });
        },
        settings as Record<string, unknown>,
      );
    },
    async tabId(address) {
      const page = await controlPage();
      return page.evaluate(async (wanted) => {
        const { tabs } = (globalThis as unknown as Extension).browser ?? (globalThis as unknown as Extension).chrome;
        return (await tabs.query({})).find((candidate) => candidate.url === wanted)!.id;
      }, address);
    },
    async askReader(address, request, ask) {
      const page = await controlPage();
      return page.evaluate(
        async (wanted, message) => {
          const { tabs } = (globalThis as unknown as Extension).browser ?? (globalThis as unknown as Extension).chrome;
          const tab = (await tabs.query({})).find((candidate) => candidate.url === wanted)!;
          return tabs.sendMessage(tab.id, message, { frameId: 0 });
        },
        address,
        { to: 'page', name: request, ask },
      );
    },
    async badge(address) {
      const page = await controlPage();
      return page.evaluate(async (wanted) => {
        const { tabs, action } =
          (globalThis as unknown as Extension).browser ?? (globalThis as unknown as Extension).chrome;
        const tab = (await tabs.query({})).find((candidate) => candidate.url === wanted)!;
        return action.getBadgeText({ tabId: tab.id });
      }, address);
    },
    async reset() {
      for (const page of opened) await page.close().catch(() => undefined);
      opened.clear();
      await control?.evaluate(() => {
        const { storage } = (globalThis as unknown as Extension).browser ?? (globalThis as unknown as Extension).chrome;
        return storage.local.clear();
      });
    },
    async removeExtension() {
      await control?.close();
      control = null;
      await browser.uninstallExtension(launched.extensionId);
    },
    async installAgain() {
      await browser.installExtension(launched.folder);
    },
    close: () => browser.close(),
  };
}

function openPage(name: BrowserName, page: Page, url: string, errors: string[]): OpenPage {
  const highlights = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights]
          .filter(([key]) => key.startsWith('sightline-'))
          .map(([key, highlight]) => [key.slice(10), highlight.size]),
      ),
    );
  return {
    page,
    url,
    errors,
    highlights,
    painted: () =>
      page.evaluate(() =>
        Object.fromEntries(
          [...CSS.highlights]
            .filter(([key]) => key.startsWith('sightline-'))
            .map(([key, highlight]) => [key.slice(10), [...highlight].map(String)]),
        ),
      ),
    untilMarked: () =>
      until('names are marked', async () => {
        const found = await highlights();
        return Object.keys(found).length > 0 ? found : null;
      }),
    async untilClean() {
      await until('nothing is marked', async () => Object.keys(await highlights()).length === 0);
    },
    inRoot: (run, ...args) => inClosedRoot(name, page, run, ...args),
    pointOf: (words, nth = 0) =>
      page.evaluate(
        (wanted, index) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let left = index;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.nodeValue!.indexOf(wanted);
            if (at === -1 || !node.parentElement!.closest('main') || left-- > 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = range.getClientRects()[0]!;
            return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          }
          throw new Error(`"${wanted}" is not on the page`);
        },
        words,
        nth,
      ),
    source: () => page.evaluate(() => new XMLSerializer().serializeToString(document)),
    cardName: () =>
      inClosedRoot(name, page, (root) => root?.querySelector('.sl-card .sl-card-name')?.textContent ?? null),
  };
}
