import assert from 'node:assert/strict';
import { findViolations } from './harness/axe.ts';
import { press, untilSaid } from './harness/open-popup.ts';
import { until } from './harness/until.ts';
import type { World } from './harness/world.ts';

const article = 'uk-encryption-2015.html';

export const tests = {
  async 'kinds and density change open pages without a reload'(world: World) {
    const { untilMarked, highlights } = await world.open(article);
    await untilMarked();
    const options = await world.openExtension('options.html');
    await untilSaid(options, 'Names to mark');
    await press(options, 'People');
    await until('people are unmarked', async () => !('people-strong' in (await highlights())));
    assert.ok('companies-strong' in (await highlights()));
    await press(options, 'First mention only');
    await until('only first mentions are marked', async () =>
      Object.keys(await highlights()).every((key) => !key.endsWith('-light')),
    );
    await press(options, 'Back to the defaults');
    await until('people are marked again', async () => 'people-light' in (await highlights()));
    await options.close();
  },

  async 'sites are left out, taken back and undone'(world: World) {
    const { untilMarked, untilClean } = await world.open(article);
    await untilMarked();
    const options = await world.openExtension('options.html');
    await untilSaid(options, 'Add a site');
    await options.type('input[type=text]', '127.0.0.1');
    await press(options, 'Add');
    await untilClean();
    await press(options, 'Remove 127.0.0.1');
    await untilMarked();
    await press(options, 'Undo');
    await untilClean();
    await press(options, 'Back to the defaults');
    await untilMarked();
    await options.close();
  },

  async 'a bad site and a bad file are told, a good file is taken'(world: World) {
    const options = await world.openExtension('options.html');
    await untilSaid(options, 'Add a site');
    await options.type('input[type=text]', 'not a site');
    await press(options, 'Add');
    await untilSaid(options, '“not a site” is not a site');
    assert.deepEqual(await findViolations(options), []);
    const load = (text: string) =>
      options.evaluate((content) => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
        const picked = new DataTransfer();
        picked.items.add(new File([content], 'settings.json', { type: 'application/json' }));
        field.files = picked.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await load('{');
    await untilSaid(options, 'it is not JSON');
    await load('{"isOn":true}');
    await untilSaid(options, '“kinds” is missing or wrong');
    const stored = await options.evaluate(
      () => document.querySelectorAll<HTMLInputElement>('input[name=density]')[0]!.checked,
    );
    assert.equal(stored, true);
    const settings = {
      isOn: true,
      kinds: { people: true, companies: true, bodies: true, laws: true, concepts: true },
      density: 'off',
      sitesMode: 'all',
      blockedSites: [],
      onlySites: [],
      notThis: [],
    };
    await load(JSON.stringify(settings));
    await untilSaid(options, 'Settings loaded.');
    await until('the choice is drawn', () =>
      options.evaluate(() => document.querySelectorAll<HTMLInputElement>('input[name=density]')[2]!.checked),
    );
    await press(options, 'Back to the defaults');
    await options.close();
  },

  async 'axe finds nothing'(world: World) {
    const options = await world.openExtension('options.html');
    await untilSaid(options, 'Names to mark');
    assert.deepEqual(await findViolations(options), []);
    await options.close();
  },
};
