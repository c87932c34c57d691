import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isContextValid, serve } from '../../lib/extension/requests.ts';
import { pageAsks } from '../../lib/extension/validate.ts';
import { createReader } from './reader.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    // The gate and the toolbar button may both ask for the reader: the first one stays.
    const world = globalThis as { isSightlineReading?: boolean };
    if (world.isSightlineReading) return;
    world.isSightlineReading = true;

    const life = new AbortController();
    const isAllowed = (_: string, sender: { tab?: unknown; url?: string }) =>
      !sender.tab || (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
    serve('page', pageAsks, createReader(document, life.signal), isAllowed, life.signal);

    // After an update, or when Sightline is switched off or removed, nobody tells the scripts in open pages.
    const timer = setInterval(() => {
      if (isContextValid()) return;
      clearInterval(timer);
      life.abort();
      world.isSightlineReading = false;
    }, 1000);
  },
});
