import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { World } from './harness/world.ts';

const articles = ['uk-encryption-2015.html', 'apple-fbi-2016.html', 'fixtures/strict-policy.html'];

export const tests = {
  async 'the page is the same byte for byte before, without the host while, and after it is annotated'(world: World) {
    for (const path of articles) {
      await world.change({ isOn: false });
      const { page, source, untilMarked, untilClean } = await world.open(path);
      const before = await source();
      await world.change({ isOn: true });
      await untilMarked();
      const during = await page.evaluate(() => {
        const copy = document.cloneNode(true) as Document;
        const hosts = copy.querySelectorAll('html > sightline-reader');
        for (const host of hosts) host.remove();
        return { hosts: hosts.length, source: new XMLSerializer().serializeToString(copy) };
      });
      assert.equal(during.hosts, 1, path);
      assert.equal(during.source, before, path);
      await world.change({ isOn: false });
      await untilClean();
      await until('the page is as before', async () => (await source()) === before);
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0, path);
      await page.close();
    }
  },

  async 'opening, moving and closing the card leaves no trace either'(world: World) {
    await world.change({ isOn: false });
    const { page, url, source, untilMarked, untilClean, cardName } = await world.open(articles[0]!);
    const before = await source();
    await world.change({ isOn: true });
    await untilMarked();
    await world.askReader(url, 'goToName', { name: 1, isOpen: true });
    await until('the card is open', cardName);
    await world.askReader(url, 'stepMention', { by: 1 });
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => (await cardName()) === null);
    await world.change({ isOn: false });
    await untilClean();
    await until('the page is as before', async () => (await source()) === before);
  },

  async 'text nodes are never split'(world: World) {
    await world.change({ isOn: false });
    const { page, untilMarked } = await world.open(articles[0]!);
    const countNodes = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let count = 0;
        while (walker.nextNode()) count++;
        return count;
      });
    const before = await countNodes();
    await world.change({ isOn: true });
    await untilMarked();
    assert.equal(await countNodes(), before);
  },
};
