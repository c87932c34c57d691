import { browser } from 'wxt/browser';
import { buildWords, type Words } from '../words.ts';

/**
 * Words from the extension's message files, in the language that the browser picked.
 * `@wxt-dev/i18n` writes nested keys with underscores and plural forms between " | ".
 * Call inside `main`: entrypoints are also imported at build time, where there is no browser.
 */
export function extensionWords(): Words {
  const getMessage = browser.i18n.getMessage as (name: string, args: string[]) => string;
  return buildWords((key, args) => getMessage(key.replaceAll('.', '_'), [...args]), browser.i18n.getUILanguage());
}
