import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { OpenPage, World } from './harness/world.ts';

export const tests = {
  async 'an open page is cleaned up when the extension goes away'(world: World) {
    const opened = await world.open('uk-encryption-2015.html');
    await opened.untilMarked();
    const point = await opened.pointOf('Snapchat');
    await opened.page.mouse.click(point.x, point.y);
    await until('the card can be seen', () => isCardVisible(opened));
    await until('marks can be seen', () => hasVisibleMarks(opened));
    await world.removeExtension();
    await until('no card can be seen', async () => !(await isCardVisible(opened)));
    await until('no marks can be seen', async () => !(await hasVisibleMarks(opened)));
    if (world.name === 'chromium') {
      // Firefox stops the script at once: there what is left shows nothing and does nothing, until the next version clears it.
      await opened.untilClean();
      await until('the host is gone', () =>
        opened.page.evaluate(() => document.querySelector('sightline-reader') === null),
      );
    }
    assert.deepEqual(opened.errors, []);

    await world.installAgain();
    // Firefox starts the new version in open pages, Chromium with the next load.
    if (world.name === 'chromium') await opened.page.reload();
    await until('marks can be seen again', () => hasVisibleMarks(opened));
    assert.equal(await opened.page.evaluate(() => document.querySelectorAll('sightline-reader').length), 1);
    const again = await opened.pointOf('Snapchat');
    await opened.page.mouse.click(again.x, again.y);
    await until('the card can be seen again', () => isCardVisible(opened));
  },
};

async function isCardVisible(opened: OpenPage): Promise<boolean> {
  const height = await opened.inRoot((root) => root?.querySelector('.sl-card')?.getBoundingClientRect().height ?? 0);
  return height > 0;
}

/** Whether the style of marks applies in the page and there are some. */
function hasVisibleMarks(opened: OpenPage): Promise<boolean> {
  return opened.page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('main p')!, '::highlight(sightline-people-strong)');
    return CSS.highlights.has('sightline-people-strong') && /underline/.test(style.textDecorationLine);
  });
}
