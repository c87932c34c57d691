import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { serveSamples } from '../serve-samples.ts';

export interface ChosenPage {
  /** What the browser opens. */
  url: string;
  /** What the command line reads: a file or an address. */
  source: string;
  close(): Promise<void>;
}

/** The first sample page, the given file (served from this machine) or the given address. Exits with 2 where there is none. */
export async function choosePage(input: string | undefined): Promise<ChosenPage> {
  if (input && /^https?:\/\//i.test(input)) return { url: input, source: input, close: async () => {} };
  const file = input ? resolve(input) : join(import.meta.dirname, '../samples/uk-encryption-2015.html');
  if (!existsSync(file)) {
    console.error(`start: there is no file ${input}; check the path, or give an address with https://`);
    process.exit(2);
  }
  const server = await serveSamples(0, input ? { page: dirname(file) } : {});
  const path = input ? `page/${encodeURIComponent(basename(file))}` : basename(file);
  return { url: `${server.origin}/${path}`, source: file, close: () => server.close() };
}
