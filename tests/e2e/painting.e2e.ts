import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { World } from './harness/world.ts';

export const tests = {
  async 'marks the names of an article by kind, first mentions strongly'(world: World) {
    const { painted, untilMarked } = await world.open('uk-encryption-2015.html');
    await untilMarked();
    const texts = await painted();
    assert.ok(
      texts['people-strong']?.some((text) => text.endsWith('Cameron')),
      JSON.stringify(texts),
    );
    assert.ok(texts['people-light']?.includes('Cameron'), JSON.stringify(texts));
    assert.ok(texts['companies-strong']?.includes('WhatsApp'), JSON.stringify(texts));
    assert.ok(texts['companies-light']?.includes('WhatsApp'), JSON.stringify(texts));
    assert.ok(
      texts['bodies-strong']?.some((text) => text.includes('Communications Headquarters')),
      JSON.stringify(texts),
    );
    assert.ok(texts['laws-strong']?.includes('Data Retention and Investigatory Powers Act'), JSON.stringify(texts));
  },

  async 'leaves side columns, comments, captions and footers alone'(world: World) {
    const { page, untilMarked } = await world.open('uk-encryption-2015.html');
    await untilMarked();
    const outside = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight] as Range[])
        .filter((range) => range.startContainer.parentElement!.closest('aside, footer, .comments, .promo, .masthead'))
        .map(String),
    );
    assert.deepEqual(outside, []);
  },

  async 'marks the other two sample articles'(world: World) {
    for (const path of ['apple-fbi-2016.html', 'uk-apple-notice-2025.html']) {
      const { untilMarked } = await world.open(path);
      const sizes = await untilMarked();
      assert.ok(Object.values(sizes).reduce((sum, size) => sum + size, 0) > 8, `${path}: ${JSON.stringify(sizes)}`);
    }
  },

  async 'works under a page policy that forbids nearly everything'(world: World) {
    const { page, untilMarked, errors } = await world.open('fixtures/strict-policy.html');
    await untilMarked();
    // A rule that applies gives the highlight's line a colour of its own.
    const style = await page.evaluate(() => {
      const mark = getComputedStyle(document.querySelector('main p')!, '::highlight(sightline-people-strong)');
      return { line: mark.textDecorationLine, ground: mark.backgroundColor };
    });
    assert.equal(style.line, 'underline');
    assert.notEqual(style.ground, 'rgba(0, 0, 0, 0)');
    assert.deepEqual(errors, []);
  },

  async 'shows the number of names on the toolbar button'(world: World) {
    const { url, untilMarked } = await world.open('uk-encryption-2015.html');
    await untilMarked();
    const text = await until('the button has a number', () => world.badge(url));
    assert.match(text, /^\d+$/);
    assert.ok(Number(text) >= 6, text);
  },
};
