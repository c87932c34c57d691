/** The command line: the same core as in the browser, over files, addresses, standard input and JSON lines. */

import { annotate } from '../lib/annotate.ts';
import { BadInput } from './annotate/bad-input.ts';
import { explain } from './annotate/explain.ts';
import { annotateLines } from './annotate/json-lines.ts';
import { listEntities } from './annotate/list-entities.ts';
import { loadCore } from './annotate/load-core.ts';
import { parseArguments } from './annotate/parse-arguments.ts';
import { printReadable } from './annotate/print-readable.ts';
import { readInput } from './annotate/read-input.ts';
import { toJson } from './annotate/to-json.ts';

// A reader that stops early ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const options = parseArguments(process.argv.slice(2));
  if (options.mode === 'list-entities') listEntities(loadCore().kb);
  else if (options.mode === 'jsonl') await annotateLines(options, loadCore());
  else {
    const article = await readInput(options);
    const core = loadCore();
    if (options.explain) explain(options.explain, article, core);
    else {
      const annotation = annotate(article, core, { isForced: options.isForced, clock: () => performance.now() });
      if (options.mode === 'json')
        console.log(JSON.stringify(toJson(article, annotation, { id: null, hasText: true })));
      else printReadable(article, annotation, core.kb);
    }
  }
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`annotate: ${error.message}`);
  process.exitCode = 2;
}
