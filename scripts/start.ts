/**
 * The main job: builds the extension, serves the sample pages, and opens a browser with the extension on the first.
 *
 *   npm start                          Chromium, Chrome, Edge or Firefox, whichever is found
 *   npm start -- --browser firefox     that one
 *   npm start -- FILE_OR_URL           the same for a page of yours
 *
 * Without a display it runs headless, saves screenshots and prints the annotated article. Without a browser it still
 * prints the annotated article and says what to install.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser, howToInstall } from '../tests/e2e/harness/find-browser.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import { choosePage } from './start/choose-page.ts';
import { takePictures } from './start/take-pictures.ts';

const root = `${import.meta.dirname}/..`;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });

const wanted = toNames(values.browser);
const found = wanted
  .map((name) => ({ name, executablePath: findBrowser(name) }))
  .find(({ executablePath }) => executablePath);
const page = await choosePage(positionals[0]);

try {
  if (!found?.executablePath) {
    annotateInTerminal();
    console.log(`\n${wanted.map(howToInstall).join('\n')}`);
  } else {
    build(found.name);
    const isHeadless = !hasDisplay();
    const launched = await launch(found.name, { executablePath: found.executablePath, isHeadless });
    if (isHeadless) {
      annotateInTerminal();
      const pictures = await takePictures(found.name, launched, page.url, `${root}/.demo`);
      await launched.browser.close();
      console.log(`\nNo display here, so ${found.name} ran without a window. Screenshots:`);
      for (const picture of pictures) console.log(`  ${picture}`);
    } else {
      const tab = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
      await tab.goto(page.url);
      console.log(`${page.url} is open in ${found.name}. Click a marked name; close the browser to end.`);
      await new Promise((resolve) => launched.browser.once('disconnected', resolve));
    }
  }
} finally {
  await page.close();
}

function toNames(browser: string | undefined): BrowserName[] {
  if (browser === undefined) return ['chromium', 'firefox'];
  if (/^(chromium|chrome|edge)$/i.test(browser)) return ['chromium'];
  if (/^firefox$/i.test(browser)) return ['firefox'];
  console.error(`start: --browser ${browser} is not known; write chromium or firefox`);
  process.exit(2);
}

function build(name: BrowserName): void {
  const args = [`${root}/node_modules/wxt/bin/wxt.mjs`, 'build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function annotateInTerminal(): void {
  execFileSync(process.execPath, [`${root}/scripts/annotate.ts`, '--force', page.source], {
    cwd: root,
    stdio: 'inherit',
  });
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
