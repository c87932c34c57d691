import type { Page } from 'puppeteer-core';
import { until } from './until.ts';
import type { World } from './world.ts';

/** The popup about one tab. Browsers do not let a test press the toolbar button, so it opens as a page of its own. */
export async function openPopup(world: World, address: string): Promise<Page> {
  return world.openExtension(`popup.html?tab=${await world.tabId(address)}`);
}

/** Waits until the popup says something. */
export async function untilSaid(page: Page, words: string): Promise<void> {
  await until(`“${words}” is said`, () => page.evaluate((wanted) => document.body.textContent.includes(wanted), words));
}

/** Presses the button or switch with this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const named = [...document.querySelectorAll<HTMLElement>('button, input, summary')].find(
      (element) =>
        element.getAttribute('aria-label') === wanted ||
        element.textContent.trim() === wanted ||
        [...((element as HTMLInputElement).labels ?? [])].some((label) => label.textContent.trim() === wanted),
    );
    if (!named) throw new Error(`There is no “${wanted}” among: ${document.body.textContent}`);
    named.click();
  }, name);
}
