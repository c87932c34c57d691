/**
 * The gate: on every page, so it is small, brings nothing along and says no in about a millisecond.
 * Where a page could be coverage of the subject, it asks the background for the reader, and is done.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { glimpseArticle } from '../lib/page/could-be-article.ts';
import { couldBeCoverage } from '../lib/relevance/gate.ts';

interface Extension {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
  storage: { onChanged: { addListener(call: () => void): void; removeListener(call: () => void): void } };
}

/** Milliseconds between looks at a page whose text comes late; after the last one the gate rests until the address changes. */
const looks = [300, 700, 1500, 3000, 6000];

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    if (!/html/.test(document.contentType)) return;
    const prerendering = document as Document & { prerendering?: boolean };
    if (prerendering.prerendering) document.addEventListener('prerenderingchange', watch, { once: true });
    else watch();
  },
});

function watch(): void {
  const globals = globalThis as unknown as { browser?: Extension; chrome?: Extension; navigation?: EventTarget };
  const extension = (globals.browser ?? globals.chrome)!;
  const watching = new AbortController();
  let address = location.href;
  let isDirty = false;
  let look = 0;
  let timer = 0;

  const observer = new MutationObserver(() => {
    isDirty = true;
    schedule();
  });

  const stop = () => {
    watching.abort();
    observer.disconnect();
    clearTimeout(timer);
    extension.storage?.onChanged.removeListener(ask);
  };

  const pass = (): boolean => {
    const glimpse = glimpseArticle(document, new URL(location.href));
    return glimpse !== null && couldBeCoverage(glimpse.title, glimpse.text, { description: glimpse.description });
  };

  function schedule(): void {
    if (timer) return;
    const wait = looks[look];
    if (wait === undefined) {
      observer.disconnect();
      return;
    }
    timer = window.setTimeout(() => {
      timer = 0;
      if (!extension.runtime?.id) return stop();
      if (!isDirty) return;
      isDirty = false;
      look++;
      check();
    }, wait);
  }

  function check(): void {
    if (!pass()) return;
    observer.disconnect();
    ask();
  }

  function ask(): void {
    if (!extension.runtime?.id) {
      stop();
      return;
    }
    // If it is switched off here, ask again when the settings change; they may do so before the answer is here.
    extension.storage.onChanged.addListener(ask);
    extension.runtime.sendMessage({ to: 'background', name: 'injectReader', ask: {} }).then(
      (reply) => {
        // From here on the reader watches the page itself.
        if ((reply as { answer?: { isInjected: boolean } } | undefined)?.answer?.isInjected) stop();
      },
      () => undefined,
    );
  }

  function restart(): void {
    if (location.href === address) return;
    address = location.href;
    extension.storage?.onChanged.removeListener(ask);
    look = 0;
    isDirty = true;
    observe();
    schedule();
  }

  function observe(): void {
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  }

  // Single-page navigation. Without the Navigation API a click is what mostly precedes it.
  const options = { signal: watching.signal, passive: true, capture: true };
  if (globals.navigation) globals.navigation.addEventListener('currententrychange', restart, options);
  else {
    addEventListener('popstate', restart, options);
    addEventListener('click', () => setTimeout(restart, 500), options);
  }

  observe();
  check();
}
