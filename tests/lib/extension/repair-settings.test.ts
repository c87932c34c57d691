import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { repairSettings } from '../../../lib/extension/repair-settings.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../../lib/extension/settings.ts';

const chosen: Settings = {
  ...defaultSettings,
  density: 'first',
  blockedSites: ['news.example'],
  kinds: { people: true, companies: false, bodies: true, laws: true, concepts: false },
  notThis: [{ entity: 'company/apple', name: 'Apple', surface: 'apple' }],
};

describe('repairSettings', () => {
  test('leaves sound settings as they are', () => {
    expect(repairSettings(structuredClone(chosen))).toEqual(chosen);
  });

  test.each([undefined, null, 7, 'on', []])('takes the defaults where storage holds %j', (stored) => {
    expect(repairSettings(stored)).toEqual(defaultSettings);
  });

  test('a damaged part costs only itself', () => {
    expect(repairSettings({ ...chosen, density: 'sometimes' })).toEqual({ ...chosen, density: 'all' });
    expect(repairSettings({ ...chosen, isOn: 'yes' })).toEqual(chosen);
  });

  test('a damaged entry of a list costs only that entry', () => {
    const stored = { ...chosen, blockedSites: ['news.example', 7, 'https://a/b', 'other.example'] };
    expect(repairSettings(stored).blockedSites).toEqual(['news.example', 'other.example']);
  });

  test('a damaged kind costs only that kind', () => {
    const stored = { ...chosen, kinds: { ...chosen.kinds, laws: 1 } };
    expect(repairSettings(stored).kinds).toEqual(chosen.kinds);
  });

  test('a part that an older version did not have becomes the default', () => {
    const { sitesMode, ...older } = chosen;
    expect(repairSettings(older)).toEqual({ ...chosen, sitesMode: defaultSettings.sitesMode });
    expect(sitesMode).toBe('all');
  });

  test('whatever is stored, sound settings come out', () => {
    const part = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(chosen)));
    const stored = fc.dictionary(fc.constantFrom(...Object.keys(chosen), 'other'), part);
    fc.assert(
      fc.property(fc.oneof(stored, fc.anything()), (anything) => {
        expect(v.is(settingsSchema, repairSettings(anything))).toBe(true);
      }),
    );
  });
});
