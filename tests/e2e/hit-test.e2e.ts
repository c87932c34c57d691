import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { World } from './harness/world.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
interface HitPage {
  boxesOf(surface: string): Box[];
  surfaceAt(x: number, y: number): string | null;
}

export const tests = {
  async 'without the browser’s own hit test ours finds the same marks'(world: World) {
    const { page } = await world.open('fixtures/hit-test.html');
    await until('the script is there', () => page.evaluate(() => 'surfaceAt' in globalThis));
    const at = (x: number, y: number) =>
      page.evaluate((left, top) => (globalThis as unknown as HitPage).surfaceAt(left, top), x, y);
    for (const surface of ['first', 'second words', 'wrapped name']) {
      const boxes = await page.evaluate((name) => (globalThis as unknown as HitPage).boxesOf(name), surface);
      for (const { left, right, top, bottom } of boxes) {
        const middle = (top + bottom) / 2;
        assert.equal(await at(left + 3, middle), surface);
        assert.equal(await at(right - 3, middle), surface);
        assert.notEqual(await at(left - 8, middle), surface, 'the word before');
        assert.notEqual(await at(right + 8, middle), surface, 'the word behind');
        assert.equal(await at((left + right) / 2, top - 6), null, 'between the lines');
      }
    }
    assert.equal(await at(600, 60), null, 'beside the text');
    assert.equal(await at(300, 700), null, 'below the text');
  },
};
