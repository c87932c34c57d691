import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './harness/world.ts';

const others = ['near-miss.html', 'front.html', 'search.html?q=gchq+encryption', 'shop.html'];

export const tests = {
  async 'nothing beyond the gate is loaded on a near miss, a front page, a search page and a shop'(world: World) {
    const pages = [];
    for (const path of others) pages.push({ path, opened: await world.open(path) });
    // By the time that an article is annotated the gate has long decided about the pages before it.
    const article = await world.open('uk-encryption-2015.html');
    await article.untilMarked();
    await assert.doesNotReject(world.askReader(article.url, 'reportPage', {}));
    for (const { path, opened } of pages) {
      await assert.rejects(world.askReader(opened.url, 'reportPage', {}), /receiving end/i, path);
      assert.deepEqual(await opened.highlights(), {}, path);
      assert.equal(await opened.page.evaluate(() => document.querySelector('html > sightline-reader')), null, path);
      assert.equal(await world.badge(opened.url), '', path);
    }
  },

  async 'the gate has at most 10 kB and brings nothing along'(world: World) {
    const source = readFileSync(join(world.launched.folder, 'content-scripts/gate.js'), 'utf8');
    assert.ok(Buffer.byteLength(source) <= 10_000, `${Buffer.byteLength(source)} bytes`);
    assert.doesNotMatch(source, /\bimport\b|\brequire\b|mozilla\.org|preact/);
  },
};
