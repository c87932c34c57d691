import assert from 'node:assert/strict';
import { openPopup, untilSaid } from './harness/open-popup.ts';
import { until } from './harness/until.ts';
import type { OpenPage, World } from './harness/world.ts';

interface GrowingPage {
  addNext(): void;
}

const inStory = ['David Cameron', 'WhatsApp', 'Snapchat', 'GCHQ', 'Theresa May'];

export const tests = {
  async 'of several articles on a page the long one is read'(world: World) {
    await expectNames(world, 'several-articles', inStory, ['Nadella', 'Merkel', 'Vodafone', 'Microsoft']);
  },

  async 'all entries of a live blog are read'(world: World) {
    await expectNames(world, 'live-blog', inStory, ['Pichai']);
  },

  async 'the stub before a paywall is read, what asks to pay is not'(world: World) {
    await expectNames(world, 'stub', ['David Cameron', 'WhatsApp', 'Snapchat'], ['Zuckerberg', 'Facebook']);
  },

  async 'an AMP page is read without its advertisements and menus'(world: World) {
    await expectNames(world, 'amp', inStory, ['Samsung', 'Cook']);
  },

  async 'the turns of an interview are read'(world: World) {
    await expectNames(world, 'interview', inStory, ['Host', 'Lawyer']);
  },

  async 'the cells of a table are read, also those that hold one name'(world: World) {
    await expectNames(world, 'table', [...inStory, 'Facebook', 'Google', 'Twitter'], []);
  },

  async 'wrappers with display: contents do not join or part what is written'(world: World) {
    await expectNames(world, 'contents', inStory, []);
  },

  async 'an article in an open shadow root is read'(world: World) {
    await expectNames(world, 'shadow', inStory, []);
    // The line must be drawn there, too: rules of the page's sheets do not reach into shadow trees.
    await world.change({ isOn: true });
    const { page, untilMarked } = await world.open('fixtures/reading-shadow.html');
    await untilMarked();
    const line = await page.evaluate(() => {
      const paragraph = document.querySelector('news-story')!.shadowRoot!.querySelector('p')!;
      return getComputedStyle(paragraph, '::highlight(sightline-people-strong)').textDecorationLine;
    });
    assert.equal(line, 'underline');
  },

  async 'names across inline elements and soft hyphens are one name'(world: World) {
    const wanted = [
      'David Came\u00adron',
      'WhatsApp',
      'Snapchat',
      'Government Commu\u00adni\u00adca\u00adtions Head\u00adquarters',
      'Theresa\nMay',
    ];
    await expectNames(world, 'inline', wanted, []);
  },

  async 'what is not displayed is not read'(world: World) {
    await expectNames(world, 'hidden', inStory, ['Cook', 'Apple', 'Zuckerberg', 'Facebook', 'Nadella', 'Snowden']);
  },

  async 'an article that comes paragraph by paragraph is read to its end'(world: World) {
    const opened = await world.open('fixtures/reading-late.html');
    for (let part = 0; part < 4; part++) {
      await opened.page.evaluate(() => (globalThis as unknown as GrowingPage).addNext());
    }
    await untilPainted(opened, inStory);
    assert.deepEqual(opened.errors, []);
  },

  async 'a page that passes the gate and is about something else stays as it is, and the popup says so'(world: World) {
    const opened = await world.open('fixtures/reading-near-miss.html');
    const before = await opened.source();
    await until('the gate has let the reader in', () => world.askReader(opened.url, 'reportPage', {}));
    const popup = await openPopup(world, opened.url);
    await untilSaid(popup, 'Not about government access to data');
    assert.deepEqual(await opened.highlights(), {});
    assert.equal(await world.badge(opened.url), '');
    assert.equal(await opened.source(), before);
    await popup.close();
  },
};

/**
 * @param wanted names that are painted at least once, spelled as they stand in the page
 * @param unwanted words that no painted name contains
 */
async function expectNames(world: World, fixture: string, wanted: string[], unwanted: string[]): Promise<void> {
  await world.change({ isOn: false });
  const opened = await world.open(`fixtures/reading-${fixture}.html`);
  const before = await opened.source();
  await world.change({ isOn: true });
  const texts = await untilPainted(opened, wanted);
  for (const word of unwanted) {
    assert.ok(!texts.some((text) => text.includes(word)), `${word} is painted: ${JSON.stringify(texts)}`);
  }
  assert.equal(await sourceWithoutHost(opened), before);
  await world.change({ isOn: false });
  await opened.untilClean();
  await until('the page is as before', async () => (await opened.source()) === before);
  assert.deepEqual(opened.errors, []);
}

async function untilPainted(opened: OpenPage, wanted: string[]): Promise<string[]> {
  await opened.untilMarked();
  let texts: string[] = [];
  const missing = () => wanted.filter((name) => !texts.includes(name));
  await until(`all of ${JSON.stringify(wanted)} are painted`, async () => {
    texts = Object.values(await opened.painted()).flat();
    if (missing().length > 0) throw new Error(`${JSON.stringify(missing())} missing in ${JSON.stringify(texts)}`);
    return true;
  });
  return texts;
}

function sourceWithoutHost(opened: OpenPage): Promise<string> {
  return opened.page.evaluate(() => {
    const copy = document.cloneNode(true) as Document;
    for (const host of copy.querySelectorAll('html > sightline-reader')) host.remove();
    return new XMLSerializer().serializeToString(copy);
  });
}
