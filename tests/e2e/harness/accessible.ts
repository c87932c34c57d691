import assert from 'node:assert/strict';
import type { PageReport } from '../../../lib/extension/messages.ts';
import { type Axe, findViolations, loadAxe } from './axe.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** The same checks for a light and a dark system. */
export function accessibilityTests(scheme: 'light' | 'dark') {
  return {
    async [`the card and the names list have no violation (${scheme})`](world: World) {
      const opened = await world.open('uk-encryption-2015.html');
      await opened.untilMarked();
      await loadAxe(opened.page);
      await world.askReader(opened.url, 'focusNames', {});
      assert.deepEqual(await violationsInRoot(opened), []);
      await world.askReader(opened.url, 'goToName', { name: 0, isOpen: true });
      await until('the card is filled', () =>
        opened.inRoot((root) => root?.querySelector('.sl-card')?.getAttribute('aria-busy') === 'false'),
      );
      assert.deepEqual(await violationsInRoot(opened), []);
    },

    async [`the figures and the report of a mistake have no violation (${scheme})`](world: World) {
      const opened = await world.open('uk-encryption-2015.html');
      await opened.untilMarked();
      await loadAxe(opened.page);
      const names = await world.askReader(opened.url, 'reportPage', {});
      const found = (names as { answer: PageReport }).answer.view!.names.findIndex(({ name }) => name === 'Facebook');
      await world.askReader(opened.url, 'goToName', { name: found, isOpen: true });
      await until('the card has figures', () =>
        opened.inRoot((root) => root?.querySelector('.sl-figures table') !== null),
      );
      assert.deepEqual(await violationsInRoot(opened), []);
      for (const selector of ['.sl-card-actions button:last-of-type', '.sl-report button[type="submit"]'])
        await opened.inRoot((root, wanted) => root!.querySelector<HTMLElement>(wanted)!.click(), selector);
      await until('the form says what is missing', () =>
        opened.inRoot((root) => root?.querySelector('.sl-report-problem') !== null),
      );
      assert.deepEqual(await violationsInRoot(opened), []);
      await opened.page.keyboard.type('Wrong.');
      await until('the report is shown', () =>
        opened.inRoot((root) => root?.querySelector('.sl-report-preview a') !== null),
      );
      assert.deepEqual(await violationsInRoot(opened), []);
    },

    async [`the popup has no violation (${scheme})`](world: World) {
      const opened = await world.open('uk-encryption-2015.html');
      await opened.untilMarked();
      const nearMiss = await world.open('near-miss.html');
      for (const url of [opened.url, nearMiss.url]) {
        const popup = await world.openExtension(`popup.html?tab=${await world.tabId(url)}`);
        await until('the popup is filled', () => popup.evaluate(() => document.body.textContent.trim().length > 20));
        assert.deepEqual(await findViolations(popup), []);
      }
    },

    async [`the options have no violation (${scheme})`](world: World) {
      const options = await world.openExtension('options.html');
      await until('the options are there', () => options.evaluate(() => document.querySelector('input') !== null));
      assert.deepEqual(await findViolations(options), []);
    },
  };
}

/** axe sees only open roots; the debugger hands it the closed one. */
function violationsInRoot(opened: Awaited<ReturnType<World['open']>>): Promise<string[]> {
  return opened.inRoot(async (root) => {
    const host = root!.host;
    Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
    const { axe } = globalThis as unknown as Axe;
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
