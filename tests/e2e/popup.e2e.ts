import assert from 'node:assert/strict';
import type { Settings } from '../../lib/extension/settings.ts';
import { findViolations } from './harness/axe.ts';
import { openPopup, press, untilSaid } from './harness/open-popup.ts';
import { until } from './harness/until.ts';
import type { World } from './harness/world.ts';

const article = 'uk-encryption-2015.html';

/** Every test begins where the last one did, also after a failure. */
const asAtFirst = (): Partial<Settings> => ({ isOn: true, sitesMode: 'all', blockedSites: [] });

export const tests = {
  async 'sums up an annotated page'(world: World) {
    const { url, untilMarked } = await world.open(article);
    await untilMarked();
    const popup = await openPopup(world, url);
    await untilSaid(popup, 'About government access to data');
    const parts = await popup.evaluate(() =>
      [...document.querySelectorAll('main section > h2')].map((h2) => h2.textContent),
    );
    for (const part of [
      'Key sentences',
      'Who demands what',
      'Names by kind',
      'Since this was published',
      'Related coverage',
    ]) {
      assert.ok(parts.includes(part), `${part} is missing among ${parts}`);
    }
    assert.deepEqual(await findViolations(popup), []);
    await popup.close();
  },

  async 'leads from a name to its first mention on the page'(world: World) {
    const { url, untilMarked, cardName, page } = await world.open(article);
    await untilMarked();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const popup = await openPopup(world, url);
    await untilSaid(popup, 'Names by kind');
    await popup.evaluate(() => {
      const names = [...document.querySelectorAll<HTMLElement>('.sl-name-chip')];
      names.find((name) => name.textContent.startsWith('David Cameron'))!.click();
    });
    await until('the card is open', async () => (await cardName()) === 'David Cameron');
    await popup.close();
  },

  async 'switches the site off and on again, at once'(world: World) {
    const { url, untilMarked, untilClean } = await world.open(article);
    await untilMarked();
    const popup = await openPopup(world, url);
    await untilSaid(popup, 'Names by kind');
    await press(popup, 'Sightline on 127.0.0.1');
    await untilClean();
    await untilSaid(popup, 'Switched off on 127.0.0.1');
    assert.deepEqual(await findViolations(popup), []);
    await press(popup, 'Switch on for this site');
    await untilMarked();
    await untilSaid(popup, 'Names by kind');
    await popup.close();
  },

  async 'tells pages that are not on the subject, and annotates them if asked'(world: World) {
    const { url, highlights, untilMarked } = await world.open('near-miss.html');
    const popup = await openPopup(world, url);
    await untilSaid(popup, 'Annotate this page anyway');
    assert.deepEqual(await highlights(), {});
    assert.deepEqual(await findViolations(popup), []);
    await press(popup, 'Annotate this page anyway');
    await untilSaid(popup, 'Annotated because you asked');
    await untilMarked();
    await popup.close();
  },

  async 'switching the site off ends what was asked for, too'(world: World) {
    await world.change(asAtFirst());
    const { url, untilMarked, untilClean } = await world.open('near-miss.html');
    const popup = await openPopup(world, url);
    await untilSaid(popup, 'Annotate this page anyway');
    await press(popup, 'Annotate this page anyway');
    await untilMarked();
    await press(popup, 'Sightline on 127.0.0.1');
    await untilSaid(popup, 'Switched off on 127.0.0.1');
    await untilClean();
    await press(popup, 'Switch on for this site');
    await untilSaid(popup, 'Not about government access to data');
    await popup.close();
  },

  async 'waits for a click where the reader wants it so'(world: World) {
    await world.change({ ...asAtFirst(), sitesMode: 'on-click' });
    const { url, highlights, untilMarked } = await world.open(article);
    const popup = await openPopup(world, url);
    await untilSaid(popup, 'Waiting for you');
    assert.deepEqual(await highlights(), {});
    await press(popup, 'Annotate this page');
    await untilMarked();
    await popup.close();
  },

  async 'is switched on where everything is off'(world: World) {
    await world.change({ ...asAtFirst(), isOn: false });
    const { url, untilMarked } = await world.open(article);
    const popup = await openPopup(world, url);
    await untilSaid(popup, 'Sightline is switched off');
    await press(popup, 'Switch on');
    await untilSaid(popup, 'Names by kind');
    await untilMarked();
    await popup.close();
  },

  async 'says that browser pages cannot be read'(world: World) {
    const options = await world.openExtension('options.html');
    const popup = await openPopup(world, `${world.launched.extensionOrigin}/options.html`);
    await untilSaid(popup, 'Nothing to read here');
    assert.deepEqual(await findViolations(popup), []);
    await popup.close();
    await options.close();
  },
};
