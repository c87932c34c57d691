import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { World } from './harness/world.ts';

export const tests = {
  async 'kinds, density, sites and the main switch take effect without reload'(world: World) {
    const opened = await world.open('uk-encryption-2015.html');
    const { page, highlights, untilMarked, untilClean } = opened;
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await untilMarked();
    const all = await highlights();
    assert.ok(all['people-light']! > 0);

    const kinds = { people: false, companies: true, bodies: true, laws: true, concepts: true };
    await world.change({ kinds });
    await until('people are unmarked', async () => !('people-strong' in (await highlights())));
    assert.ok((await highlights())['companies-strong']! > 0);

    await world.change({ kinds: { ...kinds, people: true }, density: 'first' });
    await until('only first mentions are marked', async () => {
      const now = await highlights();
      return 'people-strong' in now && !Object.keys(now).some((key) => key.endsWith('-light'));
    });

    await world.change({ density: 'off' });
    await untilClean();
    // The list and the cards stay.
    await world.askReader(opened.url, 'goToName', { name: 0, isOpen: true });
    await until('the card is open', opened.cardName);
    await page.keyboard.press('Escape');

    await world.change({ density: 'all', blockedSites: ['127.0.0.1'] });
    await until('nothing is left', () => page.evaluate(() => document.querySelector('sightline-reader') === null));
    await untilClean();
    await until('the button shows nothing', async () => (await world.badge(opened.url)) === '');

    await world.change({ blockedSites: [] });
    await untilMarked();
    assert.deepEqual(await highlights(), all);

    await world.change({ sitesMode: 'only-these', onlySites: ['news.example'] });
    await untilClean();
    await world.change({ onlySites: ['news.example', '127.0.0.1'] });
    await untilMarked();

    await world.change({ isOn: false });
    await untilClean();
    await world.change({ isOn: true, sitesMode: 'all', onlySites: [] });
    await untilMarked();
    assert.equal(await page.evaluate(() => 'isSamePage' in globalThis), true);
  },

  async 'a page opened while it is switched off is annotated when it is switched on'(world: World) {
    await world.change({ isOn: false });
    const opened = await world.open('apple-fbi-2016.html');
    await assert.rejects(world.askReader(opened.url, 'reportPage', {}), /receiving end/i);
    await world.change({ isOn: true });
    await opened.untilMarked();
  },

  async 'in the mode "only on click" nothing is loaded until the toolbar button asks'(world: World) {
    await world.change({ sitesMode: 'on-click' });
    const opened = await world.open('apple-fbi-2016.html');
    await assert.rejects(world.askReader(opened.url, 'reportPage', {}), /receiving end/i);
    const tabId = await world.tabId(opened.url);
    const control = await world.openExtension('options.html');
    await control.evaluate(async (id) => {
      const globals = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(m: object): unknown } }
      >;
      await (globals.browser ?? globals.chrome).runtime.sendMessage({
        to: 'background',
        name: 'annotateTab',
        ask: { tabId: id, isForced: false },
      });
    }, tabId);
    await opened.untilMarked();
    await world.change({ sitesMode: 'all' });
  },

  async 'damaged settings count as the defaults, part by part'(world: World) {
    await world.change({ density: 'sometimes', blockedSites: 'none', notThis: [{}] } as never);
    const opened = await world.open('apple-fbi-2016.html');
    await opened.untilMarked();
    await world.change({ density: 'all', blockedSites: [], notThis: [] });
  },
};
