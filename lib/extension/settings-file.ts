import * as v from 'valibot';
import { type Phrase, phrase } from '../phrase.ts';
import { type Settings, settingsSchema } from './settings.ts';

/** The settings as a file that a person can read, keep and load again. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Reads such a file. Unlike what lies in storage it is not repaired: the reader is told what is wrong with it. */
export function parseSettingsFile(text: string): { settings: Settings } | { problem: Phrase } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { problem: phrase('options.importNotJson') };
  }
  const parsed = v.safeParse(settingsSchema, content);
  if (parsed.success) return { settings: parsed.output };
  return { problem: phrase('options.importInvalid', v.getDotPath(parsed.issues[0]) ?? '{ }') };
}
