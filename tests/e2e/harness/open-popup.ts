import type { Page } from 'puppeteer-core';
import { until } from './until.ts';
import type { World } from './world.ts';

interface TabsApi {
  tabs: { query(all: object): Promise<{ id: number; url?: string }[]> };
}

/** The popup about one tab. Browsers do not let a test press the toolbar button, so it opens as a page of its own. */
export async function openPopup(world: World, address: string): Promise<Page> {
  const page = await world.openExtension('popup.html');
  const id = await page.evaluate(async (wanted) => {
    const world = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    const tabs = await (world.browser ?? world.chrome).tabs.query({});
    // Tests before may have left the same page open.
    return tabs.findLast(({ url }) => url === wanted)?.id;
  }, address);
  await page.close();
  return world.openExtension(`popup.html?tab=${id}`);
}

/** Waits until the popup says something. */
export async function untilSaid(page: Page, words: string): Promise<void> {
  await until(`“${words}” is said`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));
}

/** Presses the button or switch with this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const named = [...document.querySelectorAll<HTMLElement>('button, input, summary')].find(
      (element) =>
        element.getAttribute('aria-label') === wanted ||
        element.innerText?.trim() === wanted ||
        [...((element as HTMLInputElement).labels ?? [])].some((label) => label.innerText.trim() === wanted),
    );
    if (!named) throw new Error(`There is no “${wanted}” among: ${document.body.innerText}`);
    named.click();
  }, name);
}
