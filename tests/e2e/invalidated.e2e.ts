import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { World } from './harness/world.ts';

export const tests = {
  async 'an open page is cleaned up when the extension goes away'(world: World) {
    const opened = await world.open('uk-encryption-2015.html');
    await opened.untilMarked();
    const point = await opened.pointOf('Snapchat');
    await opened.page.mouse.click(point.x, point.y);
    await until('the card is open', opened.cardName);
    await world.removeExtension();
    await opened.untilClean();
    await until('the host is gone', () =>
      opened.page.evaluate(() => document.querySelector('sightline-reader') === null),
    );
    assert.deepEqual(opened.errors, []);
  },
};
