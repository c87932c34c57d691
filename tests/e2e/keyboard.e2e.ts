import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { OpenPage, World } from './harness/world.ts';

/** Words of the focused element in our root, or "" where the focus is in the page. */
function focused(opened: OpenPage): Promise<string> {
  return opened.inRoot((root) => {
    const active = root?.activeElement;
    return active ? (active.getAttribute('aria-label') ?? active.textContent ?? '').trim() : '';
  });
}

export const tests = {
  async 'names list, card, next mention, close, focus back: by keyboard alone'(world: World) {
    const opened = await world.open('uk-encryption-2015.html');
    await opened.untilMarked();
    const { keyboard } = opened.page;

    // The list is the last stop: Tab through the whole page.
    await until('the names list has the focus', async () => {
      await keyboard.press('Tab');
      return focused(opened);
    });
    const isShown = await opened.inRoot(
      (root) => root!.querySelector('.sl-names')!.getBoundingClientRect().height > 100,
    );
    assert.ok(isShown, 'the list can be seen while the focus is inside');
    const first = await focused(opened);
    await keyboard.press('ArrowDown');
    const second = await until('the next name has the focus', async () => {
      const name = await focused(opened);
      return name !== first ? name : '';
    });

    await keyboard.press('Enter');
    const name = await until('the card is open', opened.cardName);
    assert.ok(second.startsWith(name), `${second} / ${name}`);
    await until('the card has the focus', async () => (await focused(opened)) === name);

    const before = (await opened.painted()).current;
    assert.equal(before?.length, 1);
    await until('the button for the next mention has the focus', async () => {
      await keyboard.press('Tab');
      return /next/i.test(await focused(opened));
    });
    await keyboard.press('Enter');
    await until('the card is still open', opened.cardName);
    assert.match(await focused(opened), /next/i);

    await keyboard.press('Escape');
    await until('the card is closed', async () => (await opened.cardName()) === null);
    await until('the focus is back on the name', async () => (await focused(opened)) === second);
    await keyboard.press('Escape');
    await until('the page has the focus again', async () => (await focused(opened)) === '');
  },

  async 'the commands move to the list and from mention to mention'(world: World) {
    const opened = await world.open('uk-encryption-2015.html');
    await opened.untilMarked();
    assert.deepEqual(await world.askReader(opened.url, 'focusNames', {}), { answer: { isFound: true } });
    assert.notEqual(await focused(opened), '');
    const steps: string[] = [];
    for (const by of [1, 1, 1, -1]) {
      await world.askReader(opened.url, 'stepMention', { by });
      await until('the card is open', opened.cardName);
      steps.push(
        await opened.page.evaluate(() => {
          const [range] = [...CSS.highlights.get('sightline-current')!] as Range[];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let at = 0;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node === range!.startContainer) return String(at + range!.startOffset).padStart(6, '0');
            at += node.nodeValue!.length;
          }
          return '';
        }),
      );
    }
    assert.ok(steps[0]! < steps[1]! && steps[1]! < steps[2]!, steps.join());
    assert.equal(steps[3], steps[1]);
  },

  async 'a page without names has no list'(world: World) {
    const opened = await world.open('near-miss.html');
    await assert.rejects(world.askReader(opened.url, 'focusNames', {}));
  },
};
