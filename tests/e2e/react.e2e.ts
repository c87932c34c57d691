import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { OpenPage, World } from './harness/world.ts';

interface ReactPage {
  isHydrated?: boolean;
  reactErrors: string[];
  drawAgain(): void;
  setShort(isShort: boolean): void;
}

export const tests = {
  async 'a React page hydrates and draws itself anew while it is annotated'(world: World) {
    const opened = await world.open('fixtures/react-page.html');
    await until('React is at work', () =>
      opened.page.evaluate(() => (globalThis as unknown as ReactPage).isHydrated === true),
    );
    await opened.untilMarked();
    for (let time = 1; time <= 7; time++) {
      await opened.page.evaluate(() => (globalThis as unknown as ReactPage).drawAgain());
      await until(`drawn ${time} times`, () =>
        opened.page.evaluate((n) => document.querySelector('.count')?.textContent === `Drawn ${n} times`, time),
      );
    }
    // New paragraphs stand where the old ones were; their names are marked again.
    await until('the new text is marked', () => isMarkedIn(opened, 'p:last-of-type'));
    await opened.page.evaluate(() => (globalThis as unknown as ReactPage).setShort(true));
    await until('names of the removed paragraph are gone', async () => {
      const texts = JSON.stringify(await opened.painted());
      return !texts.includes('Obama') && texts.includes('Snapchat');
    });
    assert.deepEqual(await opened.page.evaluate(() => (globalThis as unknown as ReactPage).reactErrors), []);
    assert.deepEqual(opened.errors, []);
  },
};

function isMarkedIn(opened: OpenPage, selector: string): Promise<boolean> {
  return opened.page.evaluate((wanted) => {
    const element = document.querySelector(wanted)!;
    return [...CSS.highlights.values()].some((highlight) =>
      [...highlight].some((range) => element.contains(range.startContainer) && !range.collapsed),
    );
  }, selector);
}
