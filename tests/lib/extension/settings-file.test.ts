import { describe, expect, it } from 'vitest';
import { defaultSettings, isSiteOn, type Settings, switchSite } from '../../../lib/extension/settings.ts';
import { parseSettingsFile, settingsFile } from '../../../lib/extension/settings-file.ts';

const some: Settings = {
  ...defaultSettings,
  density: 'first',
  sitesMode: 'only-these',
  onlySites: ['example.com'],
  notThis: [{ entity: 'person/joan-example', name: 'Joan Example', surface: 'Example' }],
};

describe('a settings file', () => {
  it('comes back as it went', () => {
    expect(parseSettingsFile(settingsFile(some))).toEqual({ settings: some });
  });

  it.each([
    ['no JSON', '{', 'options.importNotJson', []],
    ['another JSON', '[1]', 'options.importInvalid', ['isOn']],
    ['a part missing', JSON.stringify({ ...some, density: undefined }), 'options.importInvalid', ['density']],
    ['a bad part', JSON.stringify({ ...some, onlySites: ['https://x/'] }), 'options.importInvalid', ['onlySites.0']],
    ['a bad entry', JSON.stringify({ ...some, notThis: [{}] }), 'options.importInvalid', ['notThis.0.entity']],
  ])('with %s is refused with a reason', (_, text, key, args) => {
    expect(parseSettingsFile(text)).toEqual({ problem: { key, args } });
  });
});

describe('switching a site', () => {
  it('blocks and frees it where all sites are read', () => {
    const off = switchSite('www.example.com', false, defaultSettings);
    expect(off.blockedSites).toEqual(['example.com']);
    expect(isSiteOn('m.example.com', off)).toBe(false);
    expect(switchSite('m.example.com', true, off).blockedSites).toEqual([]);
  });

  it('adds and removes it where only listed sites are read', () => {
    const on = switchSite('example.net', true, some);
    expect(on.onlySites).toEqual(['example.com', 'example.net']);
    expect(isSiteOn('example.net', on)).toBe(true);
    expect(switchSite('www.example.com', false, on).onlySites).toEqual(['example.net']);
    expect(on.blockedSites).toEqual([]);
  });

  it('does not double an entry', () => {
    expect(switchSite('example.com', true, some).onlySites).toEqual(['example.com']);
  });
});
