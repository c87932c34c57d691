import assert from 'node:assert/strict';
import { until } from './harness/until.ts';
import type { OpenPage, World } from './harness/world.ts';

const article = 'uk-encryption-2015.html';

export const tests = {
  async 'a click on a name opens its card beside it'(world: World) {
    const opened = await openMarked(world);
    const point = await opened.pointOf('Snapchat');
    await opened.page.mouse.click(point.x, point.y);
    await until('the card of Snapchat is open', async () => (await opened.cardName()) === 'Snapchat');
    await until('the card is filled', () => isFilled(opened));
    const box = await cardBox(opened);
    assert.ok(Math.abs(box.top - point.y) < 60 || Math.abs(box.bottom - point.y) < 60, JSON.stringify({ box, point }));
    assert.ok(box.left >= 0 && box.right <= 1200 && box.top >= 0 && box.bottom <= 900, JSON.stringify(box));
  },

  async 'the card moves with its mention'(world: World) {
    const opened = await openMarked(world);
    const point = await opened.pointOf('Snapchat');
    await opened.page.mouse.click(point.x, point.y);
    await until('the card is filled', () => isFilled(opened));
    const before = await cardBox(opened);
    await opened.page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await until('the card has moved by 40 pixels', async () => {
      const { top } = await cardBox(opened);
      return Math.abs(before.top - 40 - top) < 2;
    });
  },

  async 'Escape and a click elsewhere close it'(world: World) {
    const opened = await openMarked(world);
    await openCardOf(opened, 'Snapchat');
    await opened.page.keyboard.press('Escape');
    await until('the card is closed', async () => (await opened.cardName()) === null);
    await openCardOf(opened, 'Snapchat');
    const elsewhere = await opened.pointOf('Cryptographers call');
    await opened.page.mouse.click(elsewhere.x, elsewhere.y);
    await until('the card is closed', async () => (await opened.cardName()) === null);
  },

  async 'a click beside names opens nothing'(world: World) {
    const opened = await openMarked(world);
    const point = await opened.pointOf('shops and banks');
    await opened.page.mouse.click(point.x, point.y);
    await openCardOf(opened, 'Snapchat');
    assert.equal(await opened.cardName(), 'Snapchat');
  },

  async 'the focus returns to where it was'(world: World) {
    const opened = await openMarked(world);
    await opened.page.focus('#story-link');
    await world.askReader(opened.url, 'goToName', { name: 0, isOpen: true });
    await until('the card is open', () => opened.cardName());
    await opened.page.keyboard.press('Escape');
    await until('the link has the focus', () =>
      opened.page.evaluate(() => document.activeElement?.id === 'story-link'),
    );
  },

  async 'a name inside a link follows the link'(world: World) {
    const opened = await openMarked(world);
    const point = await opened.pointOf('Facebook');
    await Promise.all([opened.page.waitForNavigation(), opened.page.mouse.click(point.x, point.y)]);
    assert.match(opened.page.url(), /near-miss\.html$/);
  },

  async 'with the Alt key a name inside a link opens its card'(world: World) {
    const opened = await openMarked(world);
    const point = await opened.pointOf('Facebook');
    await opened.page.keyboard.down('Alt');
    await opened.page.mouse.click(point.x, point.y);
    await opened.page.keyboard.up('Alt');
    await until('the card is open', async () => (await opened.cardName()) === 'Facebook');
    assert.equal(opened.page.url(), opened.url);
  },

  async 'the step buttons go through the mentions of the name'(world: World) {
    const opened = await openMarked(world);
    await openCardOf(opened, 'WhatsApp');
    const position = () => opened.inRoot((root) => root?.querySelector('.sl-steps-position')?.textContent ?? '');
    const first = await until('the position is shown', position);
    await opened.inRoot((root) => root?.querySelector<HTMLElement>('.sl-steps button:last-of-type')?.click());
    await until('the position has changed', async () => (await position()) !== first);
    const current = await opened.painted();
    assert.deepEqual(current.current, ['WhatsApp']);
  },

  async '"not this one" takes the name away and is remembered'(world: World) {
    const opened = await openMarked(world);
    await openCardOf(opened, 'Snapchat');
    await until('the card is filled', () => isFilled(opened));
    const isClicked = await opened.inRoot((root) => {
      const buttons = [...(root?.querySelectorAll<HTMLElement>('.sl-card-actions button') ?? [])];
      const button = buttons.find((candidate) => /not/i.test(candidate.textContent ?? ''));
      button?.click();
      return Boolean(button);
    });
    assert.ok(isClicked, 'there is a button "not this one"');
    const isGone = async (page: OpenPage) => !JSON.stringify(await page.painted()).includes('Snapchat');
    await until('the name is unmarked', () => isGone(opened));
    const again = await openMarked(world);
    assert.ok(await isGone(again));
    await world.change({ notThis: [] });
    await until('the name is marked again', async () => !(await isGone(again)));
  },

  async 'a mistake can be reported by keyboard; the report is shown and nothing is asked of any server'(world: World) {
    const opened = await openMarked(world);
    const { keyboard } = opened.page;
    await openCardOf(opened, 'WhatsApp');
    await until('the card is filled', () => isFilled(opened));
    const before = world.server.requests.length;
    await pressTabUntil(opened, 'Report a mistake');
    await keyboard.press('Enter');
    await until('the list of facts has the focus', async () => (await focused(opened)).startsWith('SELECT'));
    await keyboard.press('Tab');
    await keyboard.type('The owner is another one.');
    await pressTabUntil(opened, 'Address of a source');
    await keyboard.type('https://register.example/7');
    await keyboard.press('Enter');
    await until('the report has the focus', async () => (await focused(opened)).includes('as it would be sent'));
    const text = await reportOf(opened);
    assert.match(text, /^Mistake: WhatsApp/);
    assert.match(text, /> The owner is another one\./);
    assert.match(text, /"entity": "service\/whatsapp"/);
    assert.match(text, /"source": "https:\/\/register\.example\/7"/);
    const { origin, pathname } = new URL(opened.url);
    const link = await linkOf(opened);
    assert.ok(!(text + decodeURIComponent(link)).includes(origin), 'the address of the page is not in it');
    assert.match(link, /^https:\/\/\S+\/issues\/new\?title=/);

    await opened.inRoot((root) => root?.querySelector<HTMLElement>('.sl-report input[type="checkbox"]')?.click());
    await until('the address of the page is in it', async () =>
      (await reportOf(opened)).includes(`"page": "${origin}${pathname}"`),
    );
    assert.ok((await linkOf(opened)).includes(encodeURIComponent(pathname)));

    await keyboard.press('Escape');
    await until('the card is back', async () => (await focused(opened)).includes('Report a mistake'));
    assert.equal(await opened.cardName(), 'WhatsApp');
    const ofOurs = (request: string) => / \//.test(request) || /issues|register\.example|sightline/.test(request);
    const asked = world.server.requests.slice(before).filter((request) => request.includes(origin) || ofOurs(request));
    assert.deepEqual(asked, []);
    assert.deepEqual(opened.errors, []);
  },
};

/** Tag, words and label of the focused element in our root. */
function focused(opened: OpenPage): Promise<string> {
  return opened.inRoot((root) => {
    const active = root?.activeElement;
    const label = active?.id ? root?.querySelector(`label[for="${active.id}"]`)?.textContent : '';
    return active ? `${active.tagName} ${label || active.textContent}` : '';
  });
}

async function pressTabUntil(opened: OpenPage, words: string): Promise<void> {
  await until(`"${words}" has the focus`, async () => {
    if ((await focused(opened)).includes(words)) return true;
    await opened.page.keyboard.press('Tab');
    return (await focused(opened)).includes(words);
  });
}

function reportOf(opened: OpenPage): Promise<string> {
  return opened.inRoot((root) => root?.querySelector<HTMLTextAreaElement>('.sl-report-box')?.value ?? '');
}

function linkOf(opened: OpenPage): Promise<string> {
  return opened.inRoot((root) => root?.querySelector<HTMLAnchorElement>('.sl-report-preview a')?.href ?? '');
}

async function openMarked(world: World): Promise<OpenPage> {
  const opened = await world.open(article);
  await opened.untilMarked();
  return opened;
}

async function openCardOf(opened: OpenPage, name: string): Promise<void> {
  const point = await opened.pointOf(name);
  await opened.page.mouse.click(point.x, point.y);
  await until(`the card of ${name} is open`, async () => (await opened.cardName()) === name);
}

function isFilled(opened: OpenPage): Promise<boolean> {
  return opened.inRoot((root) => root?.querySelector('.sl-card')?.getAttribute('aria-busy') === 'false');
}

function cardBox(opened: OpenPage): Promise<{ top: number; bottom: number; left: number; right: number }> {
  return opened.inRoot((root) => {
    const { top, bottom, left, right } = root!.querySelector('.sl-card')!.getBoundingClientRect();
    return { top, bottom, left, right };
  });
}
