import { until } from './harness/until.ts';
import type { World } from './harness/world.ts';

export const tests = {
  async 'cards, list and new pages work after the background was stopped'(world: World) {
    const opened = await world.open('uk-encryption-2015.html');
    await opened.untilMarked();
    await stopBackground(world);
    const point = await opened.pointOf('Snapchat');
    await opened.page.mouse.click(point.x, point.y);
    await until('the card is filled', () =>
      opened.inRoot((root) => root?.querySelector('.sl-card')?.getAttribute('aria-busy') === 'false'),
    );
    await stopBackground(world);
    const second = await world.open('apple-fbi-2016.html');
    await second.untilMarked();
  },
};

/** As the browser does it when the background has been idle. Firefox shows event pages to no protocol but its own. */
async function stopBackground(world: World): Promise<void> {
  if (world.name === 'firefox') {
    await stopEventPage(world);
    return;
  }
  const { browser, extensionId } = world.launched;
  const target = browser
    .targets()
    .find((candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId));
  const worker = await target?.worker();
  await worker?.close();
  // It may already run anew, because a page has something to tell it.
  await until('the service worker is stopped', () => !target || !browser.targets().includes(target));
}

async function stopEventPage(world: World): Promise<void> {
  const { connection } = world.launched.browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }> };
  };
  // With `-remote-allow-system-access` the browser's own windows can be reached.
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.callFunction', {
    target: { context: result.contexts[0]!.context },
    awaitPromise: true,
    arguments: [{ type: 'string', value: world.launched.extensionId }],
    functionDeclaration: `async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground();
    }`,
  });
}
