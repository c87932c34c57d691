import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tests/e2e/harness/find-browser.ts';
import type { Launched } from '../../tests/e2e/harness/launch.ts';
import { until } from '../../tests/e2e/harness/until.ts';

/**
 * Screenshots of the highlighted page, the card and the popup, as a reader sees them.
 * @param folder is made if it is missing
 * @param isPopupWhole the popup in full length instead of its first screen
 * @returns paths of the pictures
 */
export async function takePictures(
  name: BrowserName,
  launched: Launched,
  url: string,
  folder: string,
  isPopupWhole = true,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const picture = (what: string) => join(folder, `${name}-${what}.png`) as `${string}.png`;
  const page = await launched.browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  const isMarked = await until('names are marked', () => hasHighlights(page), 15_000).catch(() => false);
  await page.screenshot({ path: picture('page') });
  const pictures = [picture('page')];
  if (isMarked) {
    const point = await firstMark(page);
    if (point) {
      await page.mouse.click(point.x, point.y);
      await until('the card is open', () =>
        page.evaluate(() => document.querySelector('html > sightline-reader') !== null),
      );
      await settled(page);
      await page.screenshot({ path: picture('card') });
      pictures.push(picture('card'));
    }
  }
  const popup = await openPopup(name, launched, url);
  await settled(popup);
  await popup.screenshot({ path: picture('popup'), fullPage: isPopupWhole });
  return [...pictures, picture('popup')];
}

function hasHighlights(page: Page): Promise<boolean> {
  return page.evaluate(() => [...CSS.highlights.keys()].some((key) => key.startsWith('sightline-')));
}

/** Middle of the first mark of a person that is in view, else of any mark. */
function firstMark(page: Page): Promise<{ x: number; y: number } | null> {
  return page.evaluate(() => {
    const keys = [...CSS.highlights.keys()].filter((key) => key.startsWith('sightline-'));
    const ordered = [...keys.filter((key) => key.includes('people')), ...keys];
    for (const key of ordered) {
      for (const range of CSS.highlights.get(key)!) {
        const box = (range as Range).getBoundingClientRect();
        if (box.width > 0 && box.top > 0 && box.bottom < innerHeight / 2)
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  });
}

async function openPopup(name: BrowserName, { browser, extensionOrigin }: Launched, url: string): Promise<Page> {
  const popup = await browser.newPage();
  const open = async (address: string) => {
    // Firefox never reports the load of extension pages.
    if (name === 'firefox') popup.goto(address).catch(() => undefined);
    else await popup.goto(address);
    await until(`${address} is open`, () =>
      popup.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
    );
  };
  await popup.setViewport({ width: 400, height: 900 });
  await open(`${extensionOrigin}/options.html`);
  const tab = await popup.evaluate(async (wanted) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's own page, where `browser` or `chrome` is global
    const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
    return (await tabs.query({})).find((candidate: { url?: string }) => candidate.url === wanted)?.id;
  }, url);
  await open(`${extensionOrigin}/popup.html?tab=${tab}`);
  await until('the popup has drawn', () =>
    popup.evaluate(
      () => document.querySelector('#popup')?.textContent !== '' && !document.querySelector('[aria-busy="true"]'),
    ),
  );
  return popup;
}

/** Two frames later everything that was drawn is on the screen. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 300)))),
  );
}
