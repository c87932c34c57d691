import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');
let folder: Promise<string> | null = null;

/** Bundles the scripts of fixtures (React and what draws with it) once, out of node_modules. @returns their folder */
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
      lib: { entry: join(root, 'tests/e2e/fixtures/react-page.js'), formats: ['es'], fileName: () => 'react-page.js' },
    },
  });
  writeFileSync(join(outDir, 'empty.js'), '');
  return outDir;
}
