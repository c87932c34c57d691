/** Makes the pictures of the README from the built extension on a sample page: `npm run pictures`. Needs Chromium. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findBrowser, howToInstall } from '../tests/e2e/harness/find-browser.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import { choosePage } from './start/choose-page.ts';
import { takePictures } from './start/take-pictures.ts';

const root = join(import.meta.dirname, '..');
const executablePath = findBrowser('chromium');
if (!executablePath) {
  console.error(howToInstall('chromium'));
  process.exit(2);
}
execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'ignore' });
const page = await choosePage(undefined);
const launched = await launch('chromium', { executablePath, isHeadless: true });
const folder = mkdtempSync(join(tmpdir(), 'sightline-pictures-'));
for (const picture of await takePictures('chromium', launched, page.url, folder, false)) {
  renameSync(picture, join(root, 'docs/pictures', basename(picture).replace('chromium-', '')));
}
await launched.browser.close();
await page.close();
