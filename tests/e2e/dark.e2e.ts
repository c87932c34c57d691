import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { findViolations } from './harness/find-violations.ts';
import { openPopup, untilSaid } from './harness/open-popup.ts';
import type { World } from './harness/world.ts';

export const scheme = 'dark';

/** Firefox takes the scheme from its settings, Chromium page by page. */
async function darken(world: World, page: Page): Promise<void> {
  if (world.name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  assert.equal(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), true);
}

export const tests = {
  async 'axe finds nothing in the popup'(world: World) {
    const { url, untilMarked } = await world.open('uk-encryption-2015.html');
    await untilMarked();
    const popup = await openPopup(world, url);
    await darken(world, popup);
    await untilSaid(popup, 'Names by kind');
    assert.deepEqual(await findViolations(popup), []);
    await popup.close();
  },

  async 'axe finds nothing in the options'(world: World) {
    const options = await world.openExtension('options.html');
    await darken(world, options);
    await untilSaid(options, 'Names to mark');
    assert.deepEqual(await findViolations(options), []);
    await options.close();
  },
};
