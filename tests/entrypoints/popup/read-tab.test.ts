import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTab } from '../../../entrypoints/popup/read-tab.ts';
import type { PageReport } from '../../../lib/extension/messages.ts';
import { defaultSettings, type Settings } from '../../../lib/extension/settings.ts';
import { aPage } from '../../components/samples.ts';

/** A browser with one tab: what its reader answers, in turn; `null` where no reader is at work. */
const world = vi.hoisted(() => ({
  answers: [] as (object | null)[],
  isAllowed: true,
  asked: 0,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => world.isAllowed },
    tabs: {
      sendMessage: async () => {
        world.asked++;
        const answer = world.answers.length > 1 ? world.answers.shift() : world.answers[0];
        if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
        return { answer };
      },
    },
  },
}));

beforeEach(() => Object.assign(world, { answers: [null], isAllowed: true, asked: 0 }));

const tab = { id: 7, url: 'https://www.news.example/article' };
const settings = (part: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...part });
const report = (state: PageReport['state'], part: Partial<PageReport> = {}): PageReport => ({
  state,
  view: null,
  ...part,
});

describe('where the browser lets nobody in', () => {
  it.each([
    null,
    { id: 7, url: undefined },
    { id: 7, url: 'about:config' },
    { id: 7, url: 'chrome://extensions' },
    { id: 7, url: 'https://chromewebstore.google.com/x' },
  ])('%j is restricted, and nothing is asked', async (closed) => {
    expect(await readTab(closed, settings())).toEqual({ state: 'restricted' });
    expect(world.asked).toBe(0);
  });
});

describe('where a reader is at work', () => {
  it('its report counts', async () => {
    const view = aPage();
    world.answers = [report('annotated', { view })];
    expect(await readTab(tab, settings())).toEqual({ state: 'annotated', view });
  });

  it('its error is passed on', async () => {
    world.answers = [report('error', { error: { key: 'error.noAnswer', args: [] } })];
    expect(await readTab(tab, settings())).toEqual({ state: 'error', error: { key: 'error.noAnswer', args: [] } });
  });

  it('it gets the time to hear of changed settings', async () => {
    world.answers = [report('annotated', { view: aPage() }), report('switched-off')];
    expect(await readTab(tab, settings({ blockedSites: ['news.example'] }))).toEqual({
      state: 'switched-off',
      where: 'site',
    });
  });

  it('a page that was asked for stays annotated on a site that is left out', async () => {
    const view = aPage();
    world.answers = [report('annotated', { view })];
    expect(await readTab(tab, settings({ sitesMode: 'on-click' }))).toEqual({ state: 'annotated', view });
  });

  it('what it says must be a report', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    world.answers = [{ state: 'annotated', view: { title: 1 } }];
    expect(await readTab(tab, settings())).toEqual({ state: 'error', error: { key: 'error.badMessage', args: [] } });
  });
});

describe('where no reader is at work', () => {
  it.each<[Partial<Settings>, string]>([
    [{ isOn: false }, 'everywhere'],
    [{ blockedSites: ['news.example'] }, 'site'],
    [{ sitesMode: 'only-these', onlySites: ['other.example'] }, 'site'],
    [{ sitesMode: 'on-click' }, 'until-click'],
  ])('%j: the person who reads wanted it so', async (part, where) => {
    expect(await readTab(tab, settings(part))).toEqual({ state: 'switched-off', where });
  });

  it('says that the permission is missing', async () => {
    world.isAllowed = false;
    expect(await readTab(tab, settings())).toEqual({ state: 'permission-missing' });
  });

  it('looking at the popup starts none', async () => {
    expect(await readTab(tab, settings())).toEqual({ state: 'passed-by' });
    expect(world.asked).toBe(1);
  });

  it('waits for one that a changed choice may bring', async () => {
    world.answers = [null, null, report('not-relevant', { view: aPage() })];
    expect(await readTab(tab, settings(), true)).toMatchObject({ state: 'not-relevant' });
  });

  it('does not wait where the choice was to read nothing', async () => {
    expect(await readTab(tab, settings({ isOn: false }), true)).toEqual({ state: 'switched-off', where: 'everywhere' });
    expect(world.asked).toBe(1);
  });
});
