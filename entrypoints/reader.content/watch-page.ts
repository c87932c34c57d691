/** What can happen to a page after it was read. */
export interface PageEvents {
  /** A single-page site went to another address; its text may still be the old one. */
  onAddress(): void;
  /** Text came or went. `added` counts characters since the last call. */
  onChange(added: number): void;
  /** The page came back from the back/forward cache. */
  onReturn(): void;
}

/** Milliseconds from the first change of a batch to the call; doubled each time on the same address, so that a ticker costs little. */
const shortest = 350;
const longest = 20_000;

export function watchPage(document: Document, events: PageEvents, signal: AbortSignal): void {
  const window = document.defaultView!;
  let address = window.location.href;
  let wait = shortest;
  let added = 0;
  let timer = 0;

  const schedule = () => {
    if (timer) return;
    timer = window.setTimeout(() => {
      timer = 0;
      wait = Math.min(wait * 1.5, longest);
      const count = added;
      added = 0;
      events.onChange(count);
    }, wait);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') added += record.target.nodeValue?.length ?? 0;
      for (const node of record.addedNodes) added += node.textContent?.length ?? 0;
    }
    schedule();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });

  const onAddress = () => {
    const before = new URL(address);
    address = window.location.href;
    const now = new URL(address);
    const isAnchor = !/^#[/!]/.test(now.hash) && !/^#[/!]/.test(before.hash);
    if (before.pathname === now.pathname && before.search === now.search && (isAnchor || before.hash === now.hash))
      return;
    wait = shortest;
    events.onAddress();
    schedule();
  };

  const listen = { signal, capture: true, passive: true };
  const { navigation } = window as unknown as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', onAddress, listen);
  else {
    window.addEventListener('popstate', onAddress, listen);
    window.addEventListener('click', () => window.setTimeout(onAddress, 500), listen);
  }
  window.addEventListener('pageshow', (event) => event.persisted && events.onReturn(), listen);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}
