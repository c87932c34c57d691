import * as v from 'valibot';
import { defaultSettings, type Settings, settingsSchema } from './settings.ts';

/**
 * Makes settings of whatever storage holds: each part that is sound stays, each other part becomes the default.
 * So one bad entry (an older version, a half-written value) never costs the reader the rest.
 */
export function repairSettings(stored: unknown): Settings {
  const whole = v.safeParse(settingsSchema, stored);
  if (whole.success) return whole.output;
  if (typeof stored !== 'object' || stored === null) return structuredClone(defaultSettings);
  const parts = stored as Record<string, unknown>;
  const sound: Record<string, unknown> = structuredClone({ ...defaultSettings });
  for (const [name, standard] of Object.entries(defaultSettings)) {
    if (!(name in parts)) continue;
    sound[name] = repairPart(name, parts[name], standard);
  }
  return sound as unknown as Settings;
}

function repairPart(name: string, part: unknown, standard: unknown): unknown {
  const isSound = (value: unknown) => v.is(settingsSchema, { ...defaultSettings, [name]: value });
  if (isSound(part)) return part;
  if (Array.isArray(standard)) return Array.isArray(part) ? part.filter((entry) => isSound([entry])) : standard;
  if (typeof part === 'object' && part !== null && typeof standard === 'object') {
    const mended: Record<string, unknown> = { ...standard };
    for (const [key, value] of Object.entries(part)) {
      if (Object.hasOwn(mended, key) && isSound({ ...standard, [key]: value })) mended[key] = value;
    }
    return mended;
  }
  return standard;
}
