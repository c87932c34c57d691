import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');
let folder: Promise<string> | null = null;

/** Bundles the scripts of fixtures with what they import once, out of node_modules. @returns their folder */
export function buildModules(): Promise<string> {
  folder ??= bundle();
  return folder;
}

async function bundle(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'sightline-fixtures-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: ['react-page', 'hit-test'].map((name) => join(root, `tests/e2e/fixtures/${name}.js`)),
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
      },
    },
  });
  return outDir;
}
