/**
 * End-to-end tests in real browsers.
 *
 *     node scripts/e2e.ts [--browser chromium|firefox] [--headful] [--no-build] [WORD …]
 *
 * Words choose test files by name. Ends with "N passed, N failed". A missing browser is told with how to install it;
 * with CI=true it counts as a failure.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildModules } from '../tests/e2e/harness/build-modules.ts';
import { type BrowserName, findBrowser, howToInstall } from '../tests/e2e/harness/find-browser.ts';
import { createWorld, type World } from '../tests/e2e/harness/world.ts';
import { serveSamples } from './serve-samples.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'tests/e2e');
/** A test that hangs must not stop the rest. */
const limit = 90_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, headful: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
});
const names: BrowserName[] = values.browser ? [values.browser as BrowserName] : ['chromium', 'firefox'];
let passed = 0;
let failed = 0;

for (const name of names) await testIn(name);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function testIn(name: BrowserName): Promise<void> {
  const executablePath = findBrowser(name);
  if (!executablePath) {
    console.log(`\n${name}: not tested. ${howToInstall(name)}`);
    if (process.env.CI === 'true') failed++;
    return;
  }
  if (!values['no-build']) build(name);
  const modules = await buildModules();
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.e2e.ts'))
    .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)));
  for (const file of files) {
    console.log(`\n${name} · ${file.replace('.e2e.ts', '')}`);
    const { tests, scheme } = (await import(join(folder, file))) as TestFile;
    const server = await serveSamples(0, { fixtures: join(folder, 'fixtures'), modules });
    let world: World | null = null;
    try {
      world = await createWorld(name, server, { executablePath, isHeadless: !values.headful, scheme });
      for (const [title, test] of Object.entries(tests)) {
        await runTest(title, () => test(world!));
        await world.reset();
      }
    } catch (error) {
      report('the browser starts with the extension', error);
    } finally {
      await world?.close().catch(() => undefined);
      await server.close();
    }
  }
}

interface TestFile {
  tests: Record<string, (world: World) => Promise<void>>;
  /** What the system prefers while these run. */
  scheme?: 'light' | 'dark';
}

async function runTest(title: string, run: () => Promise<void>): Promise<void> {
  const start = performance.now();
  let timer: NodeJS.Timeout | undefined;
  try {
    await Promise.race([
      run(),
      new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`not done after ${limit} ms`)), limit);
      }),
    ]);
    passed++;
    console.log(`  ✓ ${title} (${Math.round(performance.now() - start)} ms)`);
  } catch (error) {
    report(title, error);
  } finally {
    clearTimeout(timer);
  }
}

function report(title: string, error: unknown): void {
  failed++;
  console.log(`  ✗ ${title}\n${String((error as Error)?.stack ?? error).replace(/^/gm, '      ')}`);
}

function build(name: BrowserName): void {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const args = name === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
  execFileSync(process.execPath, [wxt, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
