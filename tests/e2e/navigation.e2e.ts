import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { World } from './harness/world.ts';

interface LatePage {
  fill(): void;
  addMore(): void;
}

export const tests = {
  async 'a single-page site is followed from page to page'(world: World) {
    const opened = await world.open('fixtures/single-page.html');
    const { page } = opened;
    await page.click('#to-story');
    await opened.untilMarked();
    await page.click('#to-tram');
    await opened.untilClean();
    await until('the host is gone', () => page.evaluate(() => document.querySelector('sightline-reader') === null));
    await until('the button shows nothing', async () => (await world.badge(page.url())) === '');
    await page.evaluate(() => history.back());
    await page.evaluate(() => document.querySelector<HTMLElement>('#to-story')!.click());
    await opened.untilMarked();
    assert.deepEqual(opened.errors, []);
  },

  async 'text that comes late is found by the gate and by the reader'(world: World) {
    const opened = await world.open('fixtures/late-text.html');
    assert.deepEqual(await opened.highlights(), {});
    await opened.page.evaluate(() => (globalThis as unknown as LatePage).fill());
    await opened.untilMarked();
    await opened.page.evaluate(() => (globalThis as unknown as LatePage).addMore());
    await until('names of the new paragraph are marked', async () =>
      JSON.stringify(await opened.painted()).includes('Cazeneuve'),
    );
  },

  async 'a page that comes back from the cache is still annotated and clickable'(world: World) {
    const opened = await world.open('uk-encryption-2015.html');
    const { page } = opened;
    await opened.untilMarked();
    const number = await until('the button has a number', () => world.badge(opened.url));
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => Object.assign(globalThis, { isFromCache: event.persisted }));
    });
    await page.goto(`${world.server.origin}/near-miss.html`);
    await page.evaluate(() => history.back());
    await until('the article is back', () => page.evaluate((url) => location.href === url, opened.url));
    const isFromCache = await page.evaluate(() => 'isFromCache' in globalThis);
    console.log(`    the browser took the page from its cache: ${isFromCache}`);
    await opened.untilMarked();
    await until('the button has its number again', async () => (await world.badge(opened.url)) === number);
    const point = await opened.pointOf('Snapchat');
    await page.mouse.click(point.x, point.y);
    await until('the card is open', async () => (await opened.cardName()) === 'Snapchat');
  },
};
