import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { World } from './harness/world.ts';

const article = 'uk-encryption-2015.html';

/** Hosts that the browsers themselves ask for, whatever they are told; nothing of ours is there. */
const browsersOwn =
  /(^|\.)(mozilla\.(org|com|net)|firefox\.com|google\.com|gstatic\.com|googleapis\.com|gvt1\.com|digicert\.com)(:\d+)?$/;

export const tests = {
  async 'the extension makes no request: annotating, cards, popup and options'(world: World) {
    const { server } = world;
    const before = server.requests.length;
    const opened = await world.open(article);
    await opened.untilMarked();
    for (let name = 0; name < 5; name++) {
      await world.askReader(opened.url, 'goToName', { name, isOpen: true });
      await until('the card is filled', () =>
        opened.inRoot((root) => root?.querySelector('.sl-card')?.getAttribute('aria-busy') === 'false'),
      );
    }
    const popup = await world.openExtension(`popup.html?tab=${await world.tabId(opened.url)}`);
    await until('the popup is filled', () => popup.evaluate(() => document.body.textContent.includes('Cameron')));
    const options = await world.openExtension('options.html');
    await until('the options are there', () => options.evaluate(() => document.querySelector('input') !== null));

    const made = server.requests.slice(before).map((request) => request.split(' ')[1]!);
    const toPage = made.filter((address) => new RegExp(`^(${server.origin})?/`).test(address));
    const elsewhere = made.filter((address) => !toPage.includes(address));
    console.log(`    requests: ${[...new Set(made)].join(', ')}`);
    const paths = new Set(toPage.map((address) => new URL(address, server.origin).pathname));
    paths.delete('/favicon.ico');
    assert.deepEqual([...paths].sort(), ['/style.css', `/${article}`]);
    const hosts = elsewhere.map((address) => (address.includes('://') ? new URL(address).host : address));
    assert.deepEqual(
      hosts.filter((host) => !browsersOwn.test(host)),
      [],
    );
  },
};
