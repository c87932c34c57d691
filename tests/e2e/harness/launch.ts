import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

const root = join(import.meta.dirname, '../../..');
export const geckoId = 'sightline@sightline.example';
const geckoUuid = '2f1a6c1e-5a77-4a52-9d7c-0f6b1e5d7a11';

export interface Launched {
  browser: Browser;
  /** Id by which the extension can be removed. */
  extensionId: string;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  extensionOrigin: string;
  /** Where the built extension is. */
  folder: string;
}

export interface LaunchOptions {
  executablePath: string;
  isHeadless: boolean;
  /** All requests go through this port on this machine; without it the browser is on its own. */
  proxyPort?: number;
  /** What the system prefers. */
  scheme?: 'light' | 'dark';
}

/** Starts a browser with the built extension in it. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const folder = join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  return name === 'firefox' ? launchFirefox(folder, options) : launchChromium(folder, options);
}

async function launchChromium(folder: string, options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.isHeadless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1200, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-GB',
      ...(options.proxyPort
        ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  const extensionId = await browser.installExtension(folder);
  return { browser, extensionId, extensionOrigin: `chrome-extension://${extensionId}`, folder };
}

async function launchFirefox(folder: string, options: LaunchOptions): Promise<Launched> {
  const port = options.proxyPort;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.isHeadless,
    defaultViewport: { width: 1200, height: 900 },
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      'intl.accept_languages': 'en-GB, en',
      // Pages that have an `unload` listener or a debugger attached would else stay out of the cache.
      'browser.sessionhistory.max_total_viewers': 4,
      'ui.systemUsesDarkTheme': options.scheme === 'dark' ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
      ...(port && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  });
  const extensionId = await browser.installExtension(folder);
  return { browser, extensionId, extensionOrigin: `moz-extension://${geckoUuid}`, folder };
}
